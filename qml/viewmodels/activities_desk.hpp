// Activities and who comes to them, as the view models see them.
#pragma once

#include "qml/viewmodels/desk.hpp"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace jiamei::kiosk {

/// One activity exactly as it was shown; who closes it signs for that.
struct ActivityLine {
    int number = 0;
    QString face;
    QString title;
    QString type; ///< "volunteer", "cleanup", "lecture", "training", "meeting", "reading", "other"
    QDate date;
    QString place;
    QString team;
    QString rule; ///< its title; empty = people are only counted
    int pointsEach = 0;
    int minutes = 0;
    bool countsPersons = false; ///< several people of a household may sign in
    bool isReviewed = false;    ///< others review what it gives
    int households = 0;
    int persons = 0;
    int headcount = 0;
    int women = 0;
    int waiting = 0; ///< households that got nothing yet
    bool isOpen = false;
};

/// A rule that an activity can award under.
struct ActivityRule {
    QString code;
    QString category;
    QString title;
    int points = 0; ///< the fewest it gives a person
};

struct ActivityTeam {
    int number = 0;
    QString name;
};

/// What a new activity is chosen from.
struct ActivityChoices {
    QList<ActivityRule> rules;
    QList<ActivityTeam> teams;
    QStringList places; ///< those of the last year, the most used first, then the usual ones; data, not words
};

struct ActivityOrder {
    QByteArray request;
    QString type;
    QString title;
    QString place; ///< empty = not said
    int team = 0;  ///< 0 = none
    QString rule;  ///< code; empty = people are only counted
    int points = 0;
    int minutes = 0;
};

/// What activities of one type came to in a period.
struct ActivityTotal {
    QString type;     ///< as of ActivityLine; empty = all of them
    int sessions = 0; ///< 场
    int issues = 0;   ///< 期
    int households = 0;
    int attendances = 0; ///< 人次
    int minutes = 0;
};

enum class ActivityPeriod { Month, Quarter, Year };

struct ActivityTotals {
    QDate first;
    QDate last;
    QList<ActivityTotal> types; ///< those that took place
    ActivityTotal whole;
    int teams = 0;
    int volunteers = 0;
};

/// A household at the door, by its card or by its number.
struct SignInOrder {
    QByteArray request;
    int activity = 0;
    QString card;
    int household = 0;
    int persons = -1; ///< -1 = one more card; else so many people of it are there, 0 takes it out again
};

struct Arrival {
    int household = 0;
    QString numberText;
    QString name;
    int persons = 0;
};

struct SignedIn {
    Arrival arrival;
    ActivityLine activity; ///< afterwards
};

struct HeadsOrder {
    QByteArray request;
    int activity = 0;
    int headcount = 0;
    int women = 0;
};

struct CloseOrder {
    QByteArray request;
    int activity = 0;
    QString face;
    SecondPerson second;
};

/// A household that got nothing.
struct LeftBehind {
    QString numberText;
    QString name;
    QString reason; ///< "own_household", "kin_household", "cap_reached", "household_closed"
};

struct ActivityEnd {
    int document = 0;
    int awarded = 0;
    int submitted = 0;
    int points = 0;
    QList<LeftBehind> left;
    ActivityLine activity; ///< afterwards
};

class ActivitiesDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    /// Those that take people in or have households that wait, the newest first.
    virtual void activities(QObject* receiver, Reply<QList<ActivityLine>> reply) = 0;
    virtual void choices(QObject* receiver, Reply<ActivityChoices> reply) = 0;
    /// Of the period with the last business day in it.
    virtual void totals(ActivityPeriod period, QObject* receiver, Reply<ActivityTotals> reply) = 0;
    /// Who is in, the newest first.
    virtual void arrivals(int activity, QObject* receiver, Reply<QList<Arrival>> reply) = 0;
    virtual void openActivity(const ActivityOrder& order, QObject* receiver, Reply<ActivityLine> reply) = 0;
    virtual void signIn(const SignInOrder& order, QObject* receiver, Reply<SignedIn> reply) = 0;
    virtual void countHeads(const HeadsOrder& order, QObject* receiver, Reply<ActivityLine> reply) = 0;
    virtual void closeActivity(const CloseOrder& order, QObject* receiver, Reply<ActivityEnd> reply) = 0;
};

} // namespace jiamei::kiosk
