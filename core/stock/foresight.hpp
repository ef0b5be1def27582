// How long the goods on the shelf will last, which ones lie there for nothing, and what is to be bought next.
#pragma once

#include "core/ports/site_state.hpp"

namespace jiamei::stock {

/// One goods, by what became of it lately. Withdrawn goods are neither empty nor below their minimum.
struct Outlook {
    Goods goods;
    Quantity usable;   ///< on the shelf and within its date
    Quantity expired;  ///< on the shelf and past it
    Quantity redeemed; ///< in `spanDays`, reversals given back
    std::int64_t spanDays = 0;
    std::optional<std::int64_t>
        daysOfStock;  ///< whole days that `usable` lasts at this pace; nothing when none was redeemed
    Quantity minimum; ///< of the goods, else the shop's warning
    bool isPriced = false;
    bool isBelowMinimum = false;
    bool isSlow = false;  ///< lay there for 90 days and nobody redeemed any
    bool isEmpty = false; ///< has a price and nothing usable
};

/// The pace is that of the last 60 dates, or of those since the shop first opened, yet of a week at least: what went on
/// a first day says nothing about the next.
/// Of all goods, by number. Errors: Overflow, the store's.
[[nodiscard]] Result<std::vector<Outlook>> outlookOf(const ports::SiteState& state, BusinessDate date);

struct ShoppingLine {
    Outlook outlook;
    Quantity pieces;
    Money cost; ///< at the usual cost of the goods; nothing when nobody wrote it down
};

struct ShoppingList {
    std::vector<ShoppingLine> lines; ///< most urgent first
    std::vector<ShoppingLine> cut;   ///< what the budget no longer pays; one goods may be in part here
    Money budget;
    Money cost; ///< of the lines
};

/// What makes the stock last `targetDays` and reach its minimum, of goods that have a price or a minimum of their own:
/// fewest days of stock first. Without a budget as much as all open funds hold. Where it ends, the list ends: what
/// follows is less urgent and is not taken instead.
/// Errors: NumberInvalid {field, value} unless 1 to 365 days, Overflow, the store's.
[[nodiscard]] Result<ShoppingList> shoppingList(const ports::SiteState& state, BusinessDate date,
                                                std::int64_t targetDays, std::optional<Money> budget = std::nullopt);

} // namespace jiamei::stock
