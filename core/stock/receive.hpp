// Goods received: each line becomes a lot with its cost and expiry. Opening stock is received from `opening`.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::stock {

struct ReceivedLine {
    GoodsNumber goods;
    Quantity quantity;
    Money unitCost;
    std::optional<BusinessDate> expiry;
};

struct Receive {
    Source source = Source::Purchase;
    std::string note; ///< paper number or supplier; not a person's name
    std::vector<ReceivedLine> lines;
};

/// Two persons, or a witness while the site has one active operator. Opening stock: once, before the first redemption.
/// Errors: DayNotOpen, OpeningTwice, OpeningTooLate, BasketEmpty, GoodsUnknown, QuantityOutsideLimits, ExpiryInPast
/// {name, expiry, date}, SecondPersonNeeded, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const Receive& command);
void describe(CanonicalWriter& out, const Receive& command);

/// `purchase`, `donation`, `transfer`, `support`, `workshop`, `opening`. Nothing when unknown.
[[nodiscard]] std::optional<Source> parseSource(std::string_view text);
[[nodiscard]] std::string_view textOf(Source source);

/// What is on the shelf, with its value: sum of lot quantity x lot cost.
struct ShelfItem {
    Goods goods;
    Quantity quantity;
    Money value;
    std::optional<BusinessDate> nextExpiry;
    std::optional<Points> price; ///< in force on the day asked for
};

/// What is left of one goods and what it cost: lot by lot, quantity times cost.
struct ShelfLevel {
    Quantity quantity;
    Money value;
};
[[nodiscard]] Result<ShelfLevel> levelOf(const std::vector<Lot>& lots);

[[nodiscard]] Result<std::vector<ShelfItem>> shelfOf(const ports::SiteState& state, BusinessDate date);

} // namespace jiamei::stock
