// From claims, notices and objections of core to what a screen shows. Writer thread.
#pragma once

#include "core/points/posting.hpp"
#include "qml/viewmodels/claims_desk.hpp"
#include "qml/viewmodels/desk_answers.hpp"

namespace jiamei::kiosk {

[[nodiscard]] std::vector<points::SeenClaim> seenClaims(const QList<ClaimName>& names);
[[nodiscard]] Result<QList<ClaimLine>> claimsUnderWay(const ports::SiteState& state, OperatorNumber signedIn);

} // namespace jiamei::kiosk
