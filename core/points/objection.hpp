// Objections (异议): raised with a reason against one line, stopping only that line, and settled by two persons.
#pragma once

#include "core/points/posting.hpp"

namespace jiamei::points {

/// Against a claim on a notice until it is posted; against a direct award until the last day of the notice that lists
/// it.
struct Object {
    ClaimId about;
    std::string reason;
    std::optional<HouseholdNumber> by; ///< the household that objects, if it says so
};

/// Errors: DocumentUnknown, NotForReview, NotPublic {document, line, state} before it hangs out, ObjectionLinePosted
/// {document, line}, ObjectionTooLate {document, last}, ObjectionOpen {document, objection}, AlreadyReversed,
/// AlreadyDecided, ReasonMissing, HouseholdUnknown, DayNotOpen, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const Object& command);
void describe(CanonicalWriter& out, const Object& command);

/// Upheld: the claim is void, a direct award is reversed. Dismissed: the line goes on, a claim is posted with its
/// notice.
struct SettleObjection {
    DocumentNumber objection;
    bool uphold = false;
    std::string reason; ///< what was found out
};

/// Errors: ObjectionUnknown {document}, ObjectionDecided {document}, OwnHousehold, KinHousehold (of the household the
/// line is about, or of the one that objects), SecondPersonNeeded, ReasonMissing, DayNotOpen, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const SettleObjection& command);
void describe(CanonicalWriter& out, const SettleObjection& command);

} // namespace jiamei::points
