#include "qml/viewmodels/offered_rules.hpp"

#include "core/points/reminder.hpp"
#include "core/programme/attendance.hpp"
#include "qml/viewmodels/desk_answers.hpp"

namespace jiamei::kiosk {

Result<QList<ActivityRule>> rulesForActivities(const ports::SiteState& state)
{
    QList<ActivityRule> rules;
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto inForce, state.rules());
    for (const auto& rule : inForce)
        if (points::holdsOn(rule, day.date) && programme::suitsActivity(rule) &&
            rule.proposer == points::Proposer::Record)
            rules.append({qtText(rule.code), qtText(rule.category), qtText(rule.title), shown(rule.minimum.value())});
    return rules;
}

Result<ReminderRules> rulesWithReminder(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto rules, state.rules());
    ReminderRules found;
    found.today = qtDate(day.date);
    for (const auto& rule : rules) {
        if (!rule.isDeduction || rule.reminderDays == 0 || !points::holdsOn(rule, day.date))
            continue;
        JIAMEI_TRY(const auto latest, points::latestEnd(rule, day.date));
        found.rules.append({qtText(rule.code), qtText(rule.category), qtText(rule.title), shown(rule.minimum.value()),
                            rule.reminderDays, qtDate(latest)});
    }
    return found;
}

} // namespace jiamei::kiosk
