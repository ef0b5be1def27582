// Goods received: each line becomes a lot with its cost and expiry. Opening stock is received from `opening`.
#pragma once

#include "core/fund/use.hpp"
#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::stock {

struct ReceivedLine {
    GoodsNumber goods;
    Quantity quantity;
    Money unitCost;
    std::optional<BusinessDate> expiry;        ///< without one it follows from `produced` and the goods' shelf life
    std::optional<BusinessDate> produced = {}; ///< 生产日期
};

struct Receive {
    Source source = Source::Purchase;
    std::string note; ///< not a person's name
    std::vector<ReceivedLine> lines;
    std::string supplier = {};                ///< organisation, or the id of the site that a transfer comes from
    std::optional<DocumentNumber> donor = {}; ///< a donation names one
    std::string paper = {};                   ///< number of the invoice, delivery note or transfer slip
    Bytes photo = {};                         ///< BLAKE2b-256 of it; empty = none
    std::vector<fund::FundUse> funds = {};    ///< what pays for a purchase; each fund once, its line behind the goods'
};

/// Two persons, or a witness while the site has one active operator. Opening stock: once, before the first redemption.
/// Reversed as a whole, the funds have their money back.
/// Errors: DayNotOpen, OpeningTwice, OpeningTooLate, SecondPersonNeeded, TextInvalid {field}, BasketEmpty, DonorMissing
/// {source}, DonorUnknown {donor}, TransferOwnSite {site}, GoodsUnknown {goods}, GoodsWithdrawn {barcode, name},
/// QuantityOutsideLimits {quantity, max, name}, NumberInvalid {field, value, name}, ProductionInFuture {name, produced,
/// date}, ExpiryBeforeProduction {name, produced, expiry}, ExpiryInPast {name, expiry, date}, FundUnknown,
/// FundIsClosed, FundNamedTwice {fund, name}, FundShort {fund, name, needed, available}, FundUseTooLarge {used, value,
/// used_yuan, value_yuan} above the cost of the goods and for goods that nobody buys, Overflow, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const Receive& command);
void describe(CanonicalWriter& out, const Receive& command);

/// The last good day of a line that is received now; nothing when it keeps for ever.
/// Errors: those of decide that are about one line.
[[nodiscard]] Result<std::optional<BusinessDate>> lastGoodDayOf(const ports::SiteState& state,
                                                                const ReceivedLine& line);
/// Whether opening stock may be received now. Errors: OpeningTwice, OpeningTooLate, DayNotOpen.
[[nodiscard]] Done requireOpeningStockTime(const ports::SiteState& state);

/// `purchase`, `donation`, `transfer`, `support`, `workshop`, `opening`. Nothing when unknown.
[[nodiscard]] std::optional<Source> parseSource(std::string_view text);
[[nodiscard]] std::string_view textOf(Source source);

/// What is on the shelf, with its value: sum of lot quantity x lot cost.
struct ShelfItem {
    Goods goods;
    Quantity quantity;
    Quantity givable; ///< not past its date on the day asked for
    Quantity expired; ///< past it; with what is givable the whole quantity
    Money value;
    std::optional<BusinessDate> nextExpiry;
    std::optional<Points> price; ///< in force on the day asked for
    bool isLow = false;          ///< fewer givable than the goods' minimum, or the shop's
};

/// What is left of one goods and what it cost: lot by lot, quantity times cost.
struct ShelfLevel {
    Quantity quantity;
    Money value;
};
[[nodiscard]] Result<ShelfLevel> levelOf(const std::vector<Lot>& lots);

[[nodiscard]] Result<std::vector<ShelfItem>> shelfOf(const ports::SiteState& state, BusinessDate date);

} // namespace jiamei::stock
