// Merging two households (并户): one number closes, all that it holds passes to the other.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::household {

/// One document of two persons. Points, honour and debt pass over, then the debt is settled; members, kin and people
/// with an account become the survivor's. What is pending stays with the closed number, is posted there and moved on in
/// the same document; caps count both.
struct Merge {
    HouseholdNumber closing;
    HouseholdNumber into;
};

/// Errors: HouseholdDuplicate for a household and itself, HouseholdUnknown, HouseholdMerged, HouseholdClosed,
/// OwnHousehold, KinHousehold (of either), SecondPersonNeeded, RedemptionFrozen while a freeze holds on either,
/// DayNotOpen, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const Merge& command);
void describe(CanonicalWriter& out, const Merge& command);

} // namespace jiamei::household
