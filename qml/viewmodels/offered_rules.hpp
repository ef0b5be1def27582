// Rules that a form lets people choose from: those that hold today. Writer thread.
#pragma once

#include "core/ports/site_state.hpp"
#include "qml/viewmodels/activities_desk.hpp"
#include "qml/viewmodels/reminders_desk.hpp"

namespace jiamei::kiosk {

/// What a sign-in gives by itself; the other rules are awarded one by one.
[[nodiscard]] Result<QList<ActivityRule>> rulesForActivities(const ports::SiteState& state);
/// Deductions that need a reminder before them.
[[nodiscard]] Result<ReminderRules> rulesWithReminder(const ports::SiteState& state);

} // namespace jiamei::kiosk
