#include "core/programme/team_register.hpp"

#include "core/base/spaces.hpp"
#include "core/operators/authority.hpp"
#include "core/points/rule_case.hpp"

#include <algorithm>

namespace jiamei::programme {

namespace {

std::int32_t personsIn(const Team& team, HouseholdNumber household)
{
    const auto found = std::ranges::find(team.members, household, &TeamMember::household);
    return found == team.members.end() ? 0 : found->persons;
}

Result<journal::Document> membership(const ports::SiteState& state, const operators::Authority& authority,
                                     DocumentNumber team, const TeamMember& member)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_team_joined();
    payload.set_team(team.value());
    payload.set_household(member.household.value());
    payload.set_persons(static_cast<std::uint32_t>(member.persons));
    document.rows.push_back({journal::Record{journal::RecordType::TeamJoined, member.household.value(), {}}, {}});
    return document;
}

} // namespace

Result<Team> requireTeam(const ports::SiteState& state, DocumentNumber number)
{
    JIAMEI_TRY(const auto teams, state.teams());
    const auto found = std::ranges::find(teams, number, &Team::number);
    if (found == teams.end())
        return refuse(ErrorCode::TeamUnknown, {{"team", number.value()}});
    return *found;
}

Result<std::int32_t> personsOf(const ports::SiteState& state, HouseholdNumber number)
{
    JIAMEI_TRY(const auto household, state.household(number));
    return household && household->members > 0 ? static_cast<std::int32_t>(household->members) : kMaxPersons;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const AddTeam& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_CHECK(requireText(command.name, "name", 60));
    JIAMEI_TRY(const auto teams, state.teams());
    if (std::ranges::find(teams, command.name, &Team::name) != teams.end())
        return refuse(ErrorCode::TeamDuplicate, {{"name", command.name}});
    JIAMEI_TRY(const auto day, state.lastDay());
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_team_added();
    payload.set_name(command.name);
    payload.set_founded(static_cast<std::uint32_t>(command.founded.daysSince2020()));
    document.rows.push_back({journal::Record{journal::RecordType::TeamAdded, {}, {}}, {}});
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const JoinTeam& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_TRY(const auto team, requireTeam(state, command.team));
    JIAMEI_CHECK(points::requireOpenHousehold(state, command.household));
    JIAMEI_TRY(const auto most, personsOf(state, command.household));
    if (command.persons < 1 || command.persons > most)
        return refuse(ErrorCode::PersonsNotAllowed,
                      {{"household", command.household.text()}, {"persons", command.persons}, {"max", most}});
    if (personsIn(team, command.household) == command.persons)
        return refuse(ErrorCode::NothingToDo, {{"name", team.name}, {"household", command.household.text()}});
    return membership(state, authority, team.number, {command.household, command.persons});
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const LeaveTeam& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_TRY(const auto team, requireTeam(state, command.team));
    if (personsIn(team, command.household) == 0)
        return refuse(ErrorCode::NothingToDo, {{"name", team.name}, {"household", command.household.text()}});
    return membership(state, authority, team.number, {command.household, 0});
}

void describe(CanonicalWriter& out, const AddTeam& command)
{
    out.text("team-add");
    out.text(command.name);
    out.integer(command.founded.daysSince2020());
}

void describe(CanonicalWriter& out, const JoinTeam& command)
{
    out.text("team-join");
    out.integer(command.team.value());
    out.integer(command.household.value());
    out.integer(command.persons);
}

void describe(CanonicalWriter& out, const LeaveTeam& command)
{
    out.text("team-leave");
    out.integer(command.team.value());
    out.integer(command.household.value());
}

} // namespace jiamei::programme
