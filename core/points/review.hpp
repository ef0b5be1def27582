// Review by a second operator (review kind 2), and withdrawal.
#pragma once

#include "core/points/posting.hpp"

namespace jiamei::points {

/// Approves or rejects all of them. What a rule exempts from publicity is posted at once.
struct Review {
    std::vector<SeenClaim> claims;
    bool approve = true;
    std::string reason; ///< needed for a rejection
};

/// Errors: requireSeen's, AlreadyDecided {document, line, state}, ReviewNeedsMeeting {document, line}, ReviewSamePerson
/// {operator, document} for a second account of who entered it too, SecondPersonHousehold, OwnHousehold, KinHousehold,
/// ReasonMissing, DayNotOpen, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const Review& command);
void describe(CanonicalWriter& out, const Review& command);

/// Takes claims back before they are posted (撤回): by who submitted them, or a manager; once reviewed, with a second
/// person.
struct Withdraw {
    std::vector<SeenClaim> claims;
    std::string reason;
};

/// Errors: requireSeen's, AlreadyDecided, ObjectionOpen {document, objection}, RoleNotAllowed, SecondPersonNeeded,
/// OwnHousehold, KinHousehold, ReasonMissing, DayNotOpen, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const Withdraw& command);
void describe(CanonicalWriter& out, const Withdraw& command);

} // namespace jiamei::points
