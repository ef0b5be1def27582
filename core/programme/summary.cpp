#include "core/programme/summary.hpp"

#include <algorithm>
#include <map>

namespace jiamei::programme {

namespace {

void add(Attendance& sum, const Attendance& more)
{
    sum.households += more.households;
    sum.persons += more.persons;
    sum.headcount += more.headcount;
    sum.women += more.women;
}

/// Members of a household that was closed or moved away are volunteers no more.
Result<std::int64_t> volunteersIn(const ports::SiteState& state, const Team& team)
{
    std::int64_t persons = 0;
    for (const auto& member : team.members) {
        JIAMEI_TRY(const auto household, state.household(member.household));
        if (household && household->state == household::HouseholdState::Open)
            persons += member.persons;
    }
    return persons;
}

Done addWork(const ports::SiteState& state, const Activity& activity, std::map<HouseholdNumber, std::int64_t>& minutes,
             TeamWork& work)
{
    JIAMEI_TRY(const auto signIns, state.signInsAt(activity.number));
    ++work.activities;
    for (const auto& signIn : signIns) {
        const auto done = std::int64_t(activity.minutes) * signIn.persons;
        if (signIn.persons > 0)
            minutes[signIn.household] += done;
        work.minutes += done;
    }
    return {};
}

} // namespace

Attendance attendanceOf(const Activity& activity, const std::vector<SignIn>& signIns)
{
    Attendance attendance;
    for (const auto& signIn : signIns) {
        attendance.households += signIn.persons > 0 ? 1 : 0;
        attendance.persons += signIn.persons;
    }
    attendance.headcount = activity.headcount;
    attendance.women = activity.women;
    return attendance;
}

TypeSummary Summary::whole() const
{
    TypeSummary sum;
    for (const auto& type : types) {
        sum.sessions += type.sessions;
        sum.issues += type.issues;
        sum.minutes += type.minutes;
        add(sum.attendance, type.attendance);
    }
    return sum;
}

Result<Summary> summaryOf(const ports::SiteState& state, const points::DateSpan& span)
{
    Summary summary;
    for (const auto type : allActivityTypes())
        summary.types.push_back({type, 0, 0, {}, 0});
    JIAMEI_TRY(const auto activities, state.activitiesOn(span));
    for (const auto& activity : activities) {
        if (activity.state != ActivityState::Closed)
            continue;
        JIAMEI_TRY(const auto signIns, state.signInsAt(activity.number));
        const auto attendance = attendanceOf(activity, signIns);
        if (attendance.attendances() == 0)
            continue;
        auto& type = *std::ranges::find(summary.types, activity.type, &TypeSummary::type);
        ++(activity.unit == ActivityUnit::Issue ? type.issues : type.sessions);
        type.minutes += activity.minutes;
        add(type.attendance, attendance);
    }
    JIAMEI_TRY(const auto teams, state.teams());
    for (const auto& team : teams) {
        if (team.founded > span.last)
            continue;
        ++summary.teams;
        JIAMEI_TRY(const auto volunteers, volunteersIn(state, team));
        summary.volunteers += volunteers;
    }
    return summary;
}

Result<std::vector<TeamWork>> teamWork(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto teams, state.teams());
    std::vector<TeamWork> all;
    for (const auto& team : teams) {
        TeamWork work;
        work.team = team;
        std::map<HouseholdNumber, std::int64_t> minutes;
        for (const auto& member : team.members)
            minutes[member.household] = 0;
        JIAMEI_TRY(work.members, volunteersIn(state, team));
        JIAMEI_TRY(const auto activities, state.activitiesBy(team.number));
        for (const auto& activity : activities) {
            if (activity.state == ActivityState::Closed)
                JIAMEI_CHECK(addWork(state, activity, minutes, work));
        }
        for (const auto& [household, done] : minutes) {
            const auto member = std::ranges::find(team.members, household, &TeamMember::household);
            work.households.push_back({household, member == team.members.end() ? 0 : member->persons, done});
        }
        all.push_back(std::move(work));
    }
    return all;
}

} // namespace jiamei::programme
