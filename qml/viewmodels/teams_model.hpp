// Volunteer teams: their list, a new one, and who is in the one that is picked.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/name_model.hpp"
#include "qml/viewmodels/teams_desk.hpp"

namespace jiamei::kiosk {

class HouseholdModel;
class Language;

class TeamsModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// number, name, founded, members, activities, hours
    Q_PROPERTY(jiamei::kiosk::RowsModel* teams READ teams CONSTANT)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    // A new one
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(jiamei::kiosk::NameModel* typed READ typed CONSTANT)
    // The one that is picked
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(int members READ members NOTIFY changed)
    Q_PROPERTY(int activities READ activities NOTIFY changed)
    Q_PROPERTY(QString hours READ hours NOTIFY changed)
    /// household, number, name, persons, most, hours
    Q_PROPERTY(jiamei::kiosk::RowsModel* households READ households CONSTANT)

public:
    struct Tools {
        HouseholdChangeDesk& characters;
        HouseholdModel& household;
        Language& language;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    TeamsModel(TeamsDesk& desk, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    Q_INVOKABLE void pick(int number);
    Q_INVOKABLE void beginNew();
    /// A team of this name; it is the picked one afterwards.
    Q_INVOKABLE void add(const QString& name);
    /// The next household that is found joins the picked team.
    Q_INVOKABLE void awaitHousehold();
    /// So many people of the household from now on; 0 = nobody any more.
    Q_INVOKABLE void setPersons(int household, int persons);

    [[nodiscard]] RowsModel* teams() { return &m_rows; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] QStringList names() const { return m_all.names; }
    [[nodiscard]] NameModel* typed() { return &m_typed; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QString name() const { return picked().name; }
    [[nodiscard]] int members() const { return picked().members; }
    [[nodiscard]] int activities() const { return picked().activities; }
    [[nodiscard]] QString hours() const { return hoursText(picked().minutes); }
    [[nodiscard]] RowsModel* households() { return &m_households; }

Q_SIGNALS:
    void added();

private:
    [[nodiscard]] static QString hoursText(int minutes);
    [[nodiscard]] TeamLine picked() const;
    void showAll();

    TeamsDesk& m_desk;
    HouseholdModel& m_household;
    NameModel m_typed;
    RowsModel m_rows;
    RowsModel m_households;
    Teams m_all;
    int m_number = 0;
    bool m_isAwaiting = false;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
