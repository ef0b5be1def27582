// A crowd at the counter: an activity is picked or opened, then card after card, heads without cards, and the close.
// Every card is on disk before the screen says so; after a power cut the activity goes on where it was.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/activities_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

namespace jiamei::kiosk {

class ActivityModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// number, title, type, date, place, open, households, people, waiting
    Q_PROPERTY(jiamei::kiosk::RowsModel* activities READ activities CONSTANT)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY listChanged)
    // The one that is picked
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QString team READ team NOTIFY changed)
    Q_PROPERTY(QString rule READ rule NOTIFY changed)
    Q_PROPERTY(int pointsEach READ pointsEach NOTIFY changed)
    Q_PROPERTY(bool reviewed READ isReviewed NOTIFY changed)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(int households READ households NOTIFY changed)
    Q_PROPERTY(int persons READ persons NOTIFY changed)
    Q_PROPERTY(int headcount READ headcount NOTIFY changed)
    Q_PROPERTY(int women READ women NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    // Who came last
    /// "" nobody yet, "in", "again" for the second scan of a household, "out" when taken out again
    Q_PROPERTY(QString lastState READ lastState NOTIFY lastChanged)
    Q_PROPERTY(QString lastName READ lastName NOTIFY lastChanged)
    Q_PROPERTY(QString lastNumber READ lastNumber NOTIFY lastChanged)
    Q_PROPERTY(int lastPersons READ lastPersons NOTIFY lastChanged)
    Q_PROPERTY(bool countsPersons READ countsPersons NOTIFY changed)
    // After the close
    Q_PROPERTY(bool ended READ isEnded NOTIFY changed)
    Q_PROPERTY(int awarded READ awarded NOTIFY changed)
    Q_PROPERTY(int submitted READ submitted NOTIFY changed)
    Q_PROPERTY(int pointsGiven READ pointsGiven NOTIFY changed)
    /// number, name, reason
    Q_PROPERTY(jiamei::kiosk::RowsModel* left READ left CONSTANT)

public:
    ActivityModel(ActivitiesDesk& desk, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    Q_INVOKABLE void pick(int number);
    /// One that was just opened.
    void show(const ActivityLine& line);

    Q_INVOKABLE void scan(const QString& card);
    Q_INVOKABLE void signIn(int household);
    /// So many people of the household that came last; 0 takes it out again.
    Q_INVOKABLE void setLastPersons(int persons);
    Q_INVOKABLE void setHeads(int headcount, int women);
    Q_INVOKABLE void close();
    Q_INVOKABLE void closeWith(const QString& secondId, const QString& secondPin);

    [[nodiscard]] RowsModel* activities() { return &m_activities; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] int number() const { return m_line.number; }
    [[nodiscard]] QString title() const { return m_line.title; }
    [[nodiscard]] QString place() const { return m_line.place; }
    [[nodiscard]] QString team() const { return m_line.team; }
    [[nodiscard]] QString rule() const { return m_line.rule; }
    [[nodiscard]] int pointsEach() const { return m_line.pointsEach; }
    [[nodiscard]] bool isReviewed() const { return m_line.isReviewed; }
    [[nodiscard]] bool isOpen() const { return m_line.isOpen; }
    [[nodiscard]] int households() const { return m_line.households; }
    [[nodiscard]] int persons() const { return m_line.persons; }
    [[nodiscard]] int headcount() const { return m_line.headcount; }
    [[nodiscard]] int women() const { return m_line.women; }
    [[nodiscard]] int waiting() const { return m_line.waiting; }
    [[nodiscard]] QString lastState() const { return m_lastState; }
    [[nodiscard]] QString lastName() const { return m_last.name; }
    [[nodiscard]] QString lastNumber() const { return m_last.numberText; }
    [[nodiscard]] int lastPersons() const { return m_last.persons; }
    [[nodiscard]] bool countsPersons() const { return m_line.countsPersons; }
    [[nodiscard]] bool isEnded() const { return m_isEnded; }
    [[nodiscard]] int awarded() const { return m_end.awarded; }
    [[nodiscard]] int submitted() const { return m_end.submitted; }
    [[nodiscard]] int pointsGiven() const { return m_end.points; }
    [[nodiscard]] RowsModel* left() { return &m_left; }

Q_SIGNALS:
    void listChanged();
    void lastChanged();
    void picked();
    void headsKept();

private:
    void showList();
    void send(SignInOrder order);
    void taken(const SignedIn& done);
    void again(const Error& error);
    void sendClose(const SecondPerson& second);
    void showEnd(const ActivityEnd& end);

    ActivitiesDesk& m_desk;
    RowsModel m_activities;
    RowsModel m_left;
    QList<ActivityLine> m_lines;
    QList<Arrival> m_arrivals; ///< newest first
    ActivityLine m_line;
    Arrival m_last;
    QString m_lastState;
    ActivityEnd m_end;
    ActRequest m_headsRequest; ///< heads are counted again while a close may stand
    bool m_isLoaded = false;
    bool m_isEnded = false;
};

} // namespace jiamei::kiosk
