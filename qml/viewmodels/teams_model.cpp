#include "qml/viewmodels/teams_model.hpp"

#include "qml/devices/speaker.hpp"
#include "qml/viewmodels/household_model.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/refusal_model.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

TeamsModel::TeamsModel(TeamsDesk& desk, Tools tools, QObject* parent)
    : QObject(parent), m_desk(desk), m_household(tools.household), m_refusals(tools.refusals), m_speaker(tools.speaker),
      m_typed(tools.characters, this), m_rows({"number", "name", "founded", "members", "activities", "hours"}, this),
      m_households({"household", "number", "name", "persons", "most", "hours"}, this)
{
    connect(&tools.language, &Language::changed, this, &TeamsModel::showAll);
    connect(&m_household, &HouseholdModel::opened, this, [this] {
        if (!m_isAwaiting)
            return;
        m_isAwaiting = false;
        const auto households = picked().households;
        const auto known = std::ranges::find(households, m_household.number(), &TeamHousehold::household);
        setPersons(m_household.number(), known == households.end() ? 1 : std::max(1, known->persons));
    });
}

void TeamsModel::start()
{
    m_isAwaiting = false;
    m_desk.teams(this, [this](const Result<Teams>& teams) {
        if (!teams) {
            m_refusals.show(teams.error());
            return;
        }
        m_all = *teams;
        m_isLoaded = true;
        showAll();
    });
}

void TeamsModel::pick(int number)
{
    m_number = number;
    m_isAwaiting = false;
    m_request.renew();
    m_households.firstPage();
    showAll();
}

void TeamsModel::beginNew()
{
    m_typed.clear();
    m_request.renew();
    Q_EMIT changed();
}

void TeamsModel::awaitHousehold()
{
    m_isAwaiting = true;
}

bool TeamsModel::begin()
{
    if (m_isBusy)
        return false;
    m_isBusy = true;
    Q_EMIT changed();
    return true;
}

bool TeamsModel::take(const Result<Teams>& teams)
{
    m_isBusy = false;
    if (!teams) {
        m_request.failed(teams.error());
        Q_EMIT changed();
        m_refusals.show(teams.error());
        return false;
    }
    m_request.renew();
    m_speaker.play(Sound::Accepted);
    m_all = *teams;
    showAll();
    return true;
}

void TeamsModel::add(const QString& name)
{
    if (!begin())
        return;
    m_request.inputChanged();
    m_desk.add(m_request.of(m_desk), name, this, [this](const Result<Teams>& teams) {
        if (!take(teams) || m_all.teams.isEmpty())
            return;
        pick(m_all.teams.last().number);
        Q_EMIT added();
    });
}

void TeamsModel::setPersons(int household, int persons)
{
    if (m_number == 0 || !begin())
        return;
    m_request.inputChanged();
    m_desk.setMember({m_request.of(m_desk), m_number, household, persons}, this,
                     [this](const Result<Teams>& teams) { take(teams); });
}

TeamLine TeamsModel::picked() const
{
    const auto found = std::ranges::find(m_all.teams, m_number, &TeamLine::number);
    return found == m_all.teams.end() ? TeamLine() : *found;
}

void TeamsModel::showAll()
{
    QList<QVariantMap> rows;
    for (const TeamLine& team : std::as_const(m_all.teams))
        rows.append({{u"number"_s, team.number},
                     {u"name"_s, team.name},
                     {u"founded"_s, team.founded.toString(Qt::ISODate)},
                     {u"members"_s, team.members},
                     {u"activities"_s, team.activities},
                     {u"hours"_s, hoursText(team.minutes)}});
    m_rows.setRows(rows);
    QList<QVariantMap> households;
    const auto members = picked().households;
    for (const TeamHousehold& each : members)
        households.append({{u"household"_s, each.household},
                           {u"number"_s, each.numberText},
                           {u"name"_s, each.name},
                           {u"persons"_s, each.persons},
                           {u"most"_s, each.most},
                           {u"hours"_s, hoursText(each.minutes)}});
    m_households.setRows(households);
    Q_EMIT changed();
}

QString TeamsModel::hoursText(int minutes)
{
    //: hours, or hours and minutes
    return minutes % 60 == 0 ? tr("%1 h").arg(minutes / 60) : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

} // namespace jiamei::kiosk
