// Private reminders before a deduction, the deduction itself, and giving it back, as the view models see them.
#pragma once

#include "qml/viewmodels/desk.hpp"

#include <QtCore/QDate>
#include <QtCore/QList>

namespace jiamei::kiosk {

/// One that runs.
struct ReminderItem {
    int document = 0;
    QString numberText;
    QString name;
    QString title; ///< of the rule
    QString category;
    QString reason; ///< a code of claim_reasons, or what was typed
    QDate until;    ///< last day to put it right
    QDate from;     ///< first day of a deduction
    bool isDue = false;
    QList<int> choices;      ///< points that may be deducted; one when the rule leaves no choice
    bool isReviewed = false; ///< others review the deduction
    bool hasPhoto = false;
};

/// A deduction that wants a reminder first.
struct ReminderRule {
    QString code;
    QString category;
    QString title;
    int points = 0; ///< the fewest
    int days = 0;   ///< the fewest to put it right
    QDate latest;   ///< the last day that a reminder may name
};

struct ReminderRules {
    QDate today;
    QList<ReminderRule> rules;
};

struct RemindOrder {
    QByteArray request;
    int household = 0;
    QString rule; ///< code
    QString reason;
    QDate until;
    QString photo; ///< file of a picture; empty = none
};

struct DeductOrder {
    QByteArray request;
    int reminder = 0;
    int points = 0;
    SecondPerson second;
};

struct Deducted {
    QString numberText;
    int points = 0;
    bool isReviewed = false; ///< it waits for others
};

/// One that may be given back.
struct DeductionItem {
    int document = 0;
    int line = 1;
    QString title;
    QString category;
    int points = 0;
    QDate date;
};

struct RestoreOrder {
    QByteArray request;
    int document = 0;
    int line = 1;
    QString reason;
    SecondPerson second;
};

struct Restored {
    int points = 0;
    int spendable = 0;
};

class RemindersDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    /// Those that run, the earliest end first.
    virtual void reminders(QObject* receiver, Reply<QList<ReminderItem>> reply) = 0;
    virtual void rules(QObject* receiver, Reply<ReminderRules> reply) = 0;
    virtual void remind(const RemindOrder& order, QObject* receiver, Reply<int> reply) = 0;
    virtual void mended(const QByteArray& request, int reminder, QObject* receiver, Reply<int> reply) = 0;
    virtual void deduct(const DeductOrder& order, QObject* receiver, Reply<Deducted> reply) = 0;
    /// Of the household, the newest first.
    virtual void deductions(int household, QObject* receiver, Reply<QList<DeductionItem>> reply) = 0;
    virtual void restore(const RestoreOrder& order, QObject* receiver, Reply<Restored> reply) = 0;
};

} // namespace jiamei::kiosk
