// The part of the model that knows teams and activities.
#include "core/journal/site_model.hpp"

#include <algorithm>

namespace jiamei::journal {

namespace {

/// In the order in which they came, wherever they are kept.
void sortByArrival(std::vector<programme::SignIn>& signIns)
{
    std::ranges::sort(signIns, {}, &programme::SignIn::seq);
}

} // namespace

Result<std::vector<programme::Team>> SiteModel::teams() const
{
    std::vector<programme::Team> all;
    for (const auto& [number, team] : m_teams)
        all.push_back(team);
    return all;
}

Result<std::vector<programme::Activity>> SiteModel::activities() const
{
    std::vector<programme::Activity> all;
    for (const auto& [number, activity] : m_activities)
        all.push_back(activity);
    return all;
}

Result<std::optional<programme::Activity>> SiteModel::activity(DocumentNumber number) const
{
    const auto found = m_activities.find(number);
    return found == m_activities.end() ? std::nullopt : std::optional(found->second);
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
    const auto found = m_signIns.find({activity, household});
    return found == m_signIns.end() ? std::nullopt : std::optional(found->second);
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
