// Lists of households and the radar's flags, as the view models see them.
#pragma once

#include "qml/viewmodels/desk.hpp"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace jiamei::kiosk {

struct RankingAsk {
    int period = 0; ///< 0 month, 1 quarter, 2 year
    int back = 0;   ///< so many periods before the present one
    bool isProgress = false;
};

struct RankingPlace {
    int place = 0;
    QString numberText;
    QString name; ///< as the village hangs it out
    QString group;
    int points = 0;
    int honour = 0;
};

struct RankingAnswer {
    bool isOn = false;
    bool isEarly = false; ///< the lists do not reach back that far
    QDate begin;          ///< of the lists
    QDate first;          ///< of the period, as far as the lists go
    QDate last;
    QList<RankingPlace> places;
    int households = 0; ///< with deductions
    int deductions = 0;
    int deducted = 0;
};

/// What the radar asks about.
struct FlagLine {
    QString id;
    QString kind;           ///< "one_submitter", "one_proposer" ...
    QDate month;            ///< its first day
    QStringList people;     ///< names
    QStringList households; ///< number and name
    QString proposer;
    int count = 0;
    int percent = 0;
    bool isAnswered = false;
    QString reason; ///< a code of claim_reasons, or words
    QString answeredBy;
    QDate answeredOn;
};

struct FlagEntryLine {
    int document = 0;
    QDate date;
    QString time; ///< in China
    QString by;
    QString numberText;
    QString name;
    QString title;
    int points = 0; ///< negative for a deduction
    bool isApproval = false;
};

struct FlagOrder {
    QByteArray request;
    QString flag;
    QDate month;
    QString reason;
};

class InsightDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    virtual void ranking(const RankingAsk& ask, QObject* receiver, Reply<RankingAnswer> reply) = 0;
    /// From the first day of the present month on.
    virtual void switchRankingOn(const QByteArray& request, QObject* receiver, Reply<int> reply) = 0;

    /// Of one month, so many before the present one. Takes its time without keeping anybody from touching the screen.
    virtual void flags(int monthsBack, QObject* receiver, Reply<QList<FlagLine>> reply) = 0;
    virtual void flagEntries(const FlagLine& flag, QObject* receiver, Reply<QList<FlagEntryLine>> reply) = 0;
    virtual void answerFlag(const FlagOrder& order, QObject* receiver, Reply<int> reply) = 0;
};

} // namespace jiamei::kiosk
