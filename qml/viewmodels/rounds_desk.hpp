// Rounds of the groups, as the view model sees them: a draft that grows tap by tap, and its entry.
#pragma once

#include "qml/viewmodels/desk.hpp"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace jiamei::kiosk {

struct RoundGroup {
    QString name;
    int households = 0; ///< open ones
    int graded = 0;     ///< in the draft; 0 without one
    bool isDrafted = false;
    bool isEntered = false; ///< a round of the group in the month of the open day
    int left = 0;           ///< households of an entered sheet that another person has to enter
};

/// An operator, or a villager by household.
struct RoundPerson {
    int person = 0;    ///< number of the operator; 0 = a villager
    int household = 0; ///< 0 = of none
    QString name;
    QString numberText; ///< of the household
};

struct RoundEntry {
    int household = 0;
    int grade = 0;     ///< 1 best to 4 poor; 0 = not graded, or by the scores
    QList<int> scores; ///< six, or none
};

struct RoundRow {
    int household = 0;
    QString numberText;
    QString name;
    RoundEntry entry;
};

/// One group's draft. Without one it is what an entered sheet left to whoever is signed in, or an empty one of today.
struct RoundDraft {
    QString group;
    QDate date;
    QList<RoundPerson> judges;
    QList<RoundRow> rows;  ///< every open household of the group, by number; of a rest only what is left
    bool isRest = false;   ///< judged and graded already, only to be entered
    bool isTooOld = false; ///< its day was too long ago to be entered; `date` is today
    QStringList gone;      ///< graded households that are no longer in the group; taken out
};

/// What an entry did, or would do.
struct RoundOutline {
    int document = 0; ///< 0 = not entered yet
    int submitted = 0;
    int points = 0;
    int withoutAward = 0;
    int capReached = 0;
    int gradedBefore = 0;
    QStringList left; ///< names of households that another operator enters
};

class RoundsDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    virtual void groups(QObject* receiver, Reply<QList<RoundGroup>> reply) = 0;
    /// Operators who may judge.
    virtual void people(QObject* receiver, Reply<QList<RoundPerson>> reply) = 0;
    virtual void open(const QString& group, QObject* receiver, Reply<RoundDraft> reply) = 0;
    /// The same, though an entered sheet may have left something.
    virtual void openNew(const QString& group, QObject* receiver, Reply<RoundDraft> reply) = 0;
    /// Begins the draft or gives it other judges. What is answered is on disk.
    virtual void keepJudges(const QString& group, QDate date, const QList<RoundPerson>& judges, QObject* receiver,
                            Reply<bool> reply) = 0;
    /// One tap; an entry without grade and scores takes the household out. What is answered is on disk.
    virtual void keep(const QString& group, const RoundEntry& entry, QObject* receiver, Reply<bool> reply) = 0;
    virtual void foresee(const QString& group, QObject* receiver, Reply<RoundOutline> reply) = 0;
    /// Enters the draft, which goes then: what is left to another person stands in the document.
    virtual void enter(const QByteArray& request, const QString& group, QObject* receiver,
                       Reply<RoundOutline> reply) = 0;
};

} // namespace jiamei::kiosk
