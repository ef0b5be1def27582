// Redemption: points spent on goods. Points, stock and lots move in one document or not at all.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"
#include "core/till/slip.hpp"

namespace jiamei::till {

struct BasketLine {
    GoodsNumber goods;
    Quantity quantity;
};

/// Who came for the household (代领人).
struct Collector {
    household::PersonalValue name; ///< salted
    Relation relation = Relation::Other;
};

struct Redeem {
    HouseholdNumber household;
    std::optional<CardGeneration> card; ///< of the card that was shown; nothing when found by name or number
    std::vector<BasketLine> lines;      ///< lines of one goods are put together
    std::optional<Points> shownTotal;   ///< what the screen showed; refused when it is no longer so
    std::optional<Collector> collector = {};
    Bytes signature = {};                      ///< BLAKE2b-256 of what was drawn on the screen; empty = nothing
    std::optional<SlipNumber> slip = {};       ///< collection slip, which says who collects
    std::optional<PaperSlipNumber> paper = {}; ///< written by hand while the power was off
    bool topsUp = false;                       ///< what is lacking is paid in cash, if the shop's policy allows it
    bool householdPinChecked = false;          ///< household::checkHouseholdPin said yes a moment ago
    std::optional<Money> shownCash = {};       ///< what the screen asked for; refused when it is no longer so
};

/// Errors: DayNotOpen, BasketEmpty, HouseholdUnknown, HouseholdMerged, HouseholdClosed, CardReplaced, CardBlocked,
/// CardAhead, RedemptionFrozen {household, until}, GoodsUnknown, GoodsWithdrawn {name}, GoodsWithoutPrice {name},
/// QuantityOutsideLimits {quantity, max}, OutOfStock {name, wanted, available}, LotExpired {name, wanted, available,
/// expired}, GoodsLimitReached {name, limit, period, used, wanted}, VisitLimitReached {points, limit},
/// InsufficientPoints {needed, spendable, missing}, BasketChanged {shown, total}, TextInvalid {field} for a collector,
/// HouseholdPinNeeded {household} without a slip, printed or by hand, requireSlip's, requirePaperSlip's, topUpFor's,
/// TopUpChanged {shown, cash}, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const Redeem& command);
void describe(CanonicalWriter& out, const Redeem& command);

/// Cash for points that a household lacks. Off unless the shop says otherwise.
struct TopUp {
    Points points;
    Money cash;
    FundNumber fund;
};

/// Errors: TopUpOff, TopUpTooLarge {points, limit} above the allowed share of the total, FundUnknown {fund},
/// FundIsClosed {fund}, Overflow.
[[nodiscard]] Result<TopUp> topUpFor(const ports::SiteState& state, Points total, Points missing);

} // namespace jiamei::till
