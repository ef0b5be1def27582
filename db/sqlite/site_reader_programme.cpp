// The part of the reader that asks for teams, activities and sign-ins; nothing of it is cached, a scan moves it.
#include "db/sqlite/programme_reading.hpp"
#include "db/sqlite/site_reader.hpp"
#include "db/sqlite/site_sql.hpp"

namespace jiamei::db {

Result<std::vector<programme::Team>> SiteReader::teams() const
{
    return guarded([&] { return readTeams(m_connection); });
}

Result<std::vector<programme::Activity>> SiteReader::activities() const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kActivities);
        return readActivities(cursor);
    });
}

Result<std::vector<programme::Activity>> SiteReader::activitiesIn(programme::ActivityState state) const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kActivitiesIn, static_cast<std::int64_t>(state));
        return readActivities(cursor);
    });
}

Result<std::vector<programme::Activity>> SiteReader::activitiesWith(programme::SignInState state) const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kActivitiesWith, static_cast<std::int64_t>(state));
        return readActivities(cursor);
    });
}

Result<std::vector<programme::Activity>> SiteReader::activitiesOn(const points::DateSpan& span) const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kActivitiesOn, span.first.daysSince2020(), span.last.daysSince2020());
        return readActivities(cursor);
    });
}

Result<std::vector<programme::Activity>> SiteReader::activitiesBy(DocumentNumber team) const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kActivitiesBy, team.value());
        return readActivities(cursor);
    });
}

Result<std::optional<programme::Activity>> SiteReader::activity(DocumentNumber number) const
{
    return guarded([&]() -> Result<std::optional<programme::Activity>> {
        auto cursor = m_connection.query(sql::kActivity, number.value());
        JIAMEI_TRY(const auto found, readActivities(cursor));
        return found.empty() ? std::nullopt : std::optional(found.front());
    });
}

Result<std::vector<programme::SignIn>> SiteReader::signInsAt(DocumentNumber activity) const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kAttendanceAt, activity.value());
        return readSignIns(cursor);
    });
}

Result<std::optional<programme::SignIn>> SiteReader::signIn(DocumentNumber activity, HouseholdNumber household) const
{
    return guarded([&]() -> Result<std::optional<programme::SignIn>> {
        auto cursor = m_connection.query(sql::kAttendance, activity.value(), std::int32_t(household.value()));
        JIAMEI_TRY(const auto found, readSignIns(cursor));
        return found.empty() ? std::nullopt : std::optional(found.front());
    });
}

Result<std::vector<programme::SignIn>> SiteReader::signInsOf(HouseholdNumber household) const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kAttendanceOf, std::int32_t(household.value()));
        return readSignIns(cursor);
    });
}

} // namespace jiamei::db
