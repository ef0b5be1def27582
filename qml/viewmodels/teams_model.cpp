#include "qml/viewmodels/teams_model.hpp"

#include "qml/viewmodels/household_model.hpp"
#include "qml/viewmodels/language.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

TeamsModel::TeamsModel(TeamsDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk), m_household(tools.household),
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
    m_desk.teams(this, shows<Teams>([this](const Teams& teams) {
                     m_all = teams;
                     m_isLoaded = true;
                     showAll();
                 }));
}

void TeamsModel::pick(int number)
{
    m_number = number;
    m_isAwaiting = false;
    renew();
    m_households.firstPage();
    showAll();
}

void TeamsModel::beginNew()
{
    m_typed.clear();
    renew();
    Q_EMIT changed();
}

void TeamsModel::awaitHousehold()
{
    m_isAwaiting = true;
}

void TeamsModel::add(const QString& name)
{
    if (isBusy())
        return;
    m_desk.add(beginAnother(), name, this,
               acted<Teams>(
                   [this](const Teams& teams) {
                       m_all = teams;
                       showAll();
                       if (m_all.teams.isEmpty())
                           return;
                       pick(m_all.teams.last().number);
                       Q_EMIT added();
                   },
                   Sound::Accepted));
}

void TeamsModel::setPersons(int household, int persons)
{
    if (m_number == 0 || isBusy())
        return;
    m_desk.setMember({beginAnother(), m_number, household, persons}, this,
                     acted<Teams>(
                         [this](const Teams& teams) {
                             m_all = teams;
                             showAll();
                         },
                         Sound::Accepted));
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
