// A household that leaves the register (迁出, 销户), and one that comes back.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::household {

/// What becomes of the points; a setting of the village.
enum class ClosingPoints : std::uint8_t {
    RedeemFirst = 0, ///< a household with points is not closed
    Expire = 1,
    Keep = 2, ///< they stay on the number and are spendable again when it is reopened
};

/// One document of two persons. Card and PIN die, what is pending is withdrawn, honour and debt stay written down.
struct Close {
    HouseholdNumber household;
    HouseholdState reason = HouseholdState::Closed; ///< MovedAway or Closed
    bool expire = false;                            ///< the points expire, whatever the setting says
};

/// Errors: HouseholdUnknown, HouseholdMerged, HouseholdClosed, HouseholdHoldsPoints {household, spendable},
/// ObjectionOpen {document, objection}, OwnHousehold, KinHousehold, SecondPersonNeeded, DayNotOpen, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const Close& command);
void describe(CanonicalWriter& out, const Close& command);

/// A household that moved away or was closed is there again, with a new card; one that was merged is not. Two persons.
struct Reopen {
    HouseholdNumber household;
};

/// Errors: HouseholdUnknown, HouseholdMerged {household, into}, HouseholdIsOpen {household}, OwnHousehold,
/// KinHousehold, SecondPersonNeeded, DayNotOpen, Overflow, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const Reopen& command);
void describe(CanonicalWriter& out, const Reopen& command);

} // namespace jiamei::household
