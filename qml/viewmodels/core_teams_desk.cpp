#include "qml/viewmodels/core_teams_desk.hpp"

#include "core/programme/summary.hpp"
#include "core/programme/team_register.hpp"
#include "core/till/day.hpp"
#include "qml/viewmodels/desk_line.hpp"

#include <algorithm>

namespace jiamei::kiosk {

namespace {

// As villages call them; another name is typed.
constexpr const char16_t* kUsualNames[] = {u"巾帼志愿服务队", u"党员志愿服务队", u"青年志愿服务队", u"环境整治志愿队",
                                           u"邻里互助志愿队"};

Result<TeamLine> lineOf(const ports::SiteState& state, const programme::TeamWork& work)
{
    TeamLine line;
    line.number = shown(work.team.number.value());
    line.name = qtText(work.team.name);
    line.founded = qtDate(work.team.founded);
    line.members = shown(work.members);
    line.activities = shown(work.activities);
    line.minutes = shown(work.minutes);
    for (const auto& [household, members, minutes] : work.households) {
        JIAMEI_TRY(const auto details, state.householdDetails(household));
        JIAMEI_TRY(const auto most, programme::personsOf(state, household));
        line.households.append({household.value(), qtText(household.text()),
                                details ? qtText(details->name) : QString(), members, most, shown(minutes)});
    }
    return line;
}

Result<Teams> teamsOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto all, programme::teamWork(state));
    Teams teams;
    for (const auto& work : all) {
        JIAMEI_TRY(const auto line, lineOf(state, work));
        teams.teams.append(line);
    }
    for (const auto* usual : kUsualNames) {
        const auto name = QString::fromUtf16(usual);
        if (std::ranges::find(teams.teams, name, &TeamLine::name) == teams.teams.end())
            teams.names.append(name);
    }
    return teams;
}

} // namespace

void CoreTeamsDesk::teams(QObject* receiver, Reply<Teams> reply)
{
    m_line.ask<Teams>(receiver, std::move(reply), [](DeskWriter& writer) { return writer.look<Teams>(teamsOf); });
}

void CoreTeamsDesk::add(const QByteArray& request, const QString& name, QObject* receiver, Reply<Teams> reply)
{
    m_line.book<Teams>(receiver, std::move(reply), [request, name](DeskWriter& writer) -> Result<Teams> {
        programme::AddTeam command;
        command.name = name.toStdString();
        JIAMEI_TRY(command.founded, writer.look<BusinessDate>([&](const ports::SiteState& state) {
            return till::todayOf(state, writer.moment());
        }));
        JIAMEI_CHECK(writer.run(request, {}, command));
        return writer.look<Teams>(teamsOf);
    });
}

void CoreTeamsDesk::setMember(const MemberOrder& order, QObject* receiver, Reply<Teams> reply)
{
    m_line.book<Teams>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<Teams> {
        const DocumentNumber team(order.team);
        JIAMEI_TRY(const auto household, HouseholdNumber::of(order.household));
        if (order.persons > 0)
            JIAMEI_CHECK(writer.run(order.request, {}, programme::JoinTeam{team, household, order.persons}));
        else
            JIAMEI_CHECK(writer.run(order.request, {}, programme::LeaveTeam{team, household}));
        return writer.look<Teams>(teamsOf);
    });
}

} // namespace jiamei::kiosk
