// Kin (亲属): households that declared each other relatives; nobody of one decides about the other.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::household {

/// Declares two households kin, or ends that. By two persons; nobody ends a tie of their own household.
struct DeclareKin {
    HouseholdNumber one;
    HouseholdNumber other;
    bool end = false;
};

/// Errors: HouseholdUnknown, HouseholdMerged, HouseholdDuplicate for a household and itself, NothingToDo when it is so
/// already, OwnHousehold, SecondPersonNeeded, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const DeclareKin& command);
void describe(CanonicalWriter& out, const DeclareKin& command);

} // namespace jiamei::household
