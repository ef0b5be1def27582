// From claims, notices and objections of core to what a screen shows. Writer thread.
#pragma once

#include "core/points/posting.hpp"
#include "qml/viewmodels/claims_desk.hpp"
#include "qml/viewmodels/desk_answers.hpp"

namespace jiamei::kiosk {

[[nodiscard]] std::vector<points::SeenClaim> seenClaims(const QList<ClaimName>& names);
[[nodiscard]] Result<QList<ClaimLine>> claimsUnderWay(const ports::SiteState& state, OperatorNumber signedIn);
/// Whether awards under the rule are submitted and reviewed; false for a rule that is not known.
[[nodiscard]] Result<bool> isReviewedByOthers(const ports::SiteState& state, const std::string& code);
/// The claims of a submission with their present faces; none when the document is no submission.
[[nodiscard]] Result<std::vector<points::SeenClaim>> claimsSubmittedWith(const ports::SiteState& state,
                                                                         DocumentNumber number);

} // namespace jiamei::kiosk
