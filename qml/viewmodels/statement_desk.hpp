// A household's statement, as the view models see it.
#pragma once

#include "qml/viewmodels/desk.hpp"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace jiamei::kiosk {

struct StatementEntry {
    /// As core calls its lines: "opening", "award", "deduction", "redemption", "expiry", "reversal", "restoration",
    /// "split", "merge", "close", "reopen", "other"; and "reminder" what is to be mended, "pending" what others still
    /// decide, "refused" what came to nothing
    QString kind;
    QStringList titles;   ///< of the deeds, or names of the goods with their number
    QString category;     ///< of the first deed
    int points = 0;       ///< as the balance moved; of what is pending or refused as it was submitted
    int left = 0;         ///< in the balance afterwards
    int settled = 0;      ///< of an award: what paid back a debt
    int advanced = 0;     ///< of a deduction: what is owed now
    int toppedUp = 0;     ///< of a redemption: points that were paid in cash
    QDate date;           ///< invalid before the first business day
    QString reason;       ///< a code of core, or what was typed
    QString other;        ///< number of the other household of a split or merge
    bool isGoing = false; ///< the line is about the part that left, moved away or was merged
    int year = 0;         ///< of a year end
    QString step;         ///< of a pending one: "review", "meeting", "notice" (waits for one), "public", "objection"
    QDate until;          ///< last day of its notice, or to mend it
};

struct StatementView {
    QList<StatementEntry> entries; ///< what is to be mended and what is pending first, the rest by date; newest first
    bool hasOlder = false;         ///< more than is shown
    QDate frozenUntil;             ///< no redemption until that day; invalid when there is none
};

class StatementDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    virtual void statement(int household, QObject* receiver, Reply<StatementView> reply) = 0;
    /// All of it on paper; gives the file.
    virtual void print(int household, QObject* receiver, Reply<QString> reply) = 0;
};

} // namespace jiamei::kiosk
