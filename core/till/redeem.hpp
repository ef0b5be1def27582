// Redemption: points spent on goods. Points, stock and lots move in one document or not at all.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::till {

struct BasketLine {
    GoodsNumber goods;
    Quantity quantity;
};

struct Redeem {
    HouseholdNumber household;
    std::optional<CardGeneration> card; ///< of the card that was shown; nothing when found by name or number
    std::vector<BasketLine> lines;      ///< lines of one goods are put together
    std::optional<Points> shownTotal;   ///< what the screen showed; refused when it is no longer so
};

/// Errors: DayNotOpen, BasketEmpty, HouseholdUnknown, HouseholdMerged, HouseholdClosed, CardReplaced, CardBlocked,
/// CardAhead, RedemptionFrozen {household, until}, GoodsUnknown, GoodsWithoutPrice {name}, QuantityOutsideLimits
/// {quantity, max}, OutOfStock {name, wanted, available}, LotExpired {name, wanted, available, expired},
/// GoodsLimitReached {name, limit, used, wanted}, VisitLimitReached {points, limit}, InsufficientPoints {needed,
/// spendable, missing}, BasketChanged {shown, total}, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const Redeem& command);
void describe(CanonicalWriter& out, const Redeem& command);

} // namespace jiamei::till
