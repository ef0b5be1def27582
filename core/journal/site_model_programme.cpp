// The part of the model that knows rounds, reminders, freezes, teams and activities.
#include "core/journal/map_values.hpp"
#include "core/journal/site_model.hpp"

#include <algorithm>

namespace jiamei::journal {

namespace {

/// In the order in which they came, wherever they are kept.
void sortByArrival(std::vector<programme::SignIn>& signIns)
{
    std::ranges::sort(signIns, {}, &programme::SignIn::seq);
}

/// In the order of their keys.
template <class Map, class Key>
std::optional<typename Map::mapped_type> valueAt(const Map& map, const Key& key)
{
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

Result<std::vector<points::Round>> SiteModel::rounds() const
{
    return valuesThat(m_rounds, [](const points::Round&) { return true; });
}

Result<std::vector<points::Round>> SiteModel::roundsIn(const points::DateSpan& span) const
{
    return valuesThat(m_rounds,
                      [&](const points::Round& round) { return round.date >= span.first && round.date <= span.last; });
}

Result<std::vector<points::Reminder>> SiteModel::reminders() const
{
    return valuesThat(m_reminders, [](const points::Reminder&) { return true; });
}

Result<std::optional<points::Reminder>> SiteModel::reminder(DocumentNumber number) const
{
    return valueAt(m_reminders, number);
}

Result<std::vector<points::Reminder>> SiteModel::remindersOf(HouseholdNumber household) const
{
    return valuesThat(m_reminders, [&](const points::Reminder& reminder) { return reminder.household == household; });
}

Result<std::vector<points::Reminder>> SiteModel::remindersIn(points::ReminderState state) const
{
    return valuesThat(m_reminders, [&](const points::Reminder& reminder) { return reminder.state == state; });
}

Result<std::vector<points::Reminder>> SiteModel::remindersServing(points::ClaimState state) const
{
    return valuesThat(m_reminders, [&](const points::Reminder& reminder) {
        const auto claim = m_claims.find(reminder.served);
        return claim != m_claims.end() && claim->second.state == state;
    });
}

Result<std::optional<household::Freeze>> SiteModel::freeze(HouseholdNumber household) const
{
    return valueAt(m_freezes, household);
}

Result<std::vector<programme::Team>> SiteModel::teams() const
{
    return valuesOf(m_teams);
}

Result<std::vector<programme::Activity>> SiteModel::activities() const
{
    return valuesOf(m_activities);
}

Result<std::vector<programme::Activity>> SiteModel::activitiesIn(programme::ActivityState state) const
{
    return valuesThat(m_activities, [&](const programme::Activity& activity) { return activity.state == state; });
}

Result<std::vector<programme::Activity>> SiteModel::activitiesWith(programme::SignInState state) const
{
    return valuesThat(m_activities, [&](const programme::Activity& activity) {
        return std::ranges::any_of(m_signIns, [&](const auto& known) {
            const auto& signIn = known.second;
            return signIn.activity == activity.number && signIn.persons > 0 && signIn.state == state;
        });
    });
}

Result<std::vector<programme::Activity>> SiteModel::activitiesOn(const points::DateSpan& span) const
{
    return valuesThat(m_activities, [&](const programme::Activity& activity) { return isDayIn(activity.day, span); });
}

Result<std::vector<programme::Activity>> SiteModel::activitiesBy(DocumentNumber team) const
{
    return valuesThat(m_activities, [&](const programme::Activity& activity) { return activity.team == team; });
}

Result<std::optional<programme::Activity>> SiteModel::activity(DocumentNumber number) const
{
    return valueAt(m_activities, number);
}

Result<std::vector<programme::SignIn>> SiteModel::signInsAt(DocumentNumber activity) const
{
    std::vector<programme::SignIn> found;
    for (auto next = m_signIns.lower_bound({activity, HouseholdNumber()});
         next != m_signIns.end() && next->first.first == activity; ++next)
        found.push_back(next->second);
    sortByArrival(found);
    return found;
}

Result<std::optional<programme::SignIn>> SiteModel::signIn(DocumentNumber activity, HouseholdNumber household) const
{
    return valueAt(m_signIns, std::pair(activity, household));
}

Result<std::vector<programme::SignIn>> SiteModel::signInsOf(HouseholdNumber household) const
{
    std::vector<programme::SignIn> found;
    for (const auto& [key, signIn] : m_signIns) {
        if (key.second == household)
            found.push_back(signIn);
    }
    sortByArrival(found);
    return found;
}

} // namespace jiamei::journal
