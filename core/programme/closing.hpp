// Closing an activity: one document that awards everybody who signed in, or submits it for review.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::programme {

/// The first close ends the activity. Households of the closing persons and their declared kin wait: another operator
/// awards them by closing once more. A household that was merged gets its points where it is now. Whose cap is used up,
/// or was closed meanwhile, is finished without points; where less than the persons' units is left of a cap, the rest
/// is awarded.
struct CloseActivity {
    DocumentNumber activity;
    std::string face; ///< of faceOf: exactly what was shown
};

/// Errors: DayNotOpen, ActivityUnknown, ActivityFinished {activity, title} when no line waits any more, OwnHousehold,
/// KinHousehold when each line that still waits is the closing persons' own, CampaignNotCovered, ActivityChanged
/// {activity, title}, SecondPersonNeeded when an award passes the kind-1 sum, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const CloseActivity& command);
void describe(CanonicalWriter& out, const CloseActivity& command);

/// Whether a close by these persons needs a second one; what a screen asks before it shows its button.
[[nodiscard]] Result<bool> needsSecondPerson(const ports::SiteState& state, const operators::Authority& authority,
                                             const Activity& activity);

/// Ten characters that change whenever a scan, a count or a close does.
[[nodiscard]] Result<std::string> faceOf(const ports::SiteState& state, const Activity& activity);

} // namespace jiamei::programme
