// Freeze of redemption (冻结兑换): a household keeps its points and gets no goods for them until a date.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::till {

/// Begins a freeze or gives a present one another end; without a date it ends at once. By two persons.
struct FreezeRedemption {
    HouseholdNumber household;
    std::optional<BusinessDate> until; ///< that day included
    std::string reason;
};

/// Errors: EndTooEarly {until, from}, HouseholdNotFrozen {household} to end what is not, NothingToDo for the same end
/// again, HouseholdUnknown, HouseholdClosed, ReasonMissing, OwnHousehold, KinHousehold, SecondPersonNeeded, DayNotOpen,
/// authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const FreezeRedemption& command);
void describe(CanonicalWriter& out, const FreezeRedemption& command);

/// The freeze that holds on the date; nothing when there is none or it is over.
[[nodiscard]] Result<std::optional<household::Freeze>> freezeOn(const ports::SiteState& state,
                                                                HouseholdNumber household, BusinessDate date);
/// Errors: RedemptionFrozen {household, until}.
[[nodiscard]] Done requireNotFrozen(const ports::SiteState& state, HouseholdNumber household, BusinessDate date);

} // namespace jiamei::till
