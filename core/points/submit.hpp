// Submission (申报): an award that others will review waits as a pending entry, a deduction as a record.
#pragma once

#include "core/points/award.hpp"

namespace jiamei::points {

/// Awards and deductions under rules of review kinds 2 and M, all or none; one line each.
struct Submit {
    std::vector<Award> awards;
    Bytes evidence;                 ///< BLAKE2b-256 of a picture or sheet, or nothing
    std::uint64_t evidenceLook = 0; ///< difference hash of the picture (app/io/picture_look); 0 = none
};

/// Errors: those of Award except SecondPersonNeeded, and RuleOfOnePerson {code} for a rule that needs no review;
/// RuleOfHonours {code} for an honour, which its own register awards.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const Submit& command);
void describe(CanonicalWriter& out, const Submit& command);

} // namespace jiamei::points
