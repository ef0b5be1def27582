// Collection slips, and the numbered slips for days without power, as the view models see them.
#pragma once

#include "qml/viewmodels/desk.hpp"

#include <QtCore/QDate>
#include <QtCore/QList>

namespace jiamei::kiosk {

struct CollectionSlipView {
    int number = 0;
    int household = 0;
    QString householdText;
    QString householdName; ///< one character hidden
    QString collector;     ///< in full; empty when it was erased
    QString relation;      ///< core's word: "spouse", "parent" ...
    int ceiling = 0;       ///< points
    QDate issued;
    QDate until;            ///< the last day on which it is good
    QString state;          ///< core's word: "open", "redeemed", "cancelled"
    bool isExpired = false; ///< open, and its last day is over
    int changed = 0;        ///< document that changed its state last
};

struct CollectionSlips {
    QList<CollectionSlipView> slips; ///< by number
    QDate today;                     ///< invalid while nobody knows the date
    int mostDays = 0;                ///< a slip is good for so many days after today at most
};

struct SlipSheet {
    CollectionSlipView slip;
    QString digits; ///< what its code says
};

struct SlipOrder {
    QByteArray request;
    int household = 0;
    QString collector;
    QString relation;
    int ceiling = 0;
    QDate until;
};

struct SlipCancellation {
    QByteArray request;
    int slip = 0;
    QString reason;
};

struct PaperSlipView {
    int number = 0;
    QString state;     ///< core's word: "printed", "entered", "spoiled", "conflict"
    int document = 0;  ///< that printed it, or ended it
    QDate date;        ///< of that document
    QString household; ///< whose it was; empty = nobody's
    int points = 0;    ///< of a redemption or a conflict
    QString reason;    ///< a code of claim_reasons, or what was typed
};

struct PaperKit {
    int unused = 0;
    int entered = 0;
    int spoiled = 0;
    QList<PaperSlipView> conflicts; ///< the newest number first
    int most = 0;                   ///< so many are printed at once at most
};

struct PaperPrint {
    PaperKit kit;
    int first = 0;
    int count = 0;
    QString file; ///< where they went; empty when the numbers are booked and only the paper is missing
};

/// The end of a number without a redemption.
struct PaperSettlement {
    QByteArray request;
    int number = 0;
    bool isConflict = false; ///< else it is spoiled
    int household = 0;       ///< of a conflict
    int points = 0;          ///< of a conflict
    QString reason;
};

class SlipsDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    virtual void slips(QObject* receiver, Reply<CollectionSlips> reply) = 0;
    /// What a scanned code belongs to, whatever became of it.
    virtual void identify(const QString& code, QObject* receiver, Reply<CollectionSlipView> reply) = 0;
    virtual void sheet(int slip, QObject* receiver, Reply<SlipSheet> reply) = 0;
    virtual void issue(const SlipOrder& order, QObject* receiver, Reply<SlipSheet> reply) = 0;
    virtual void cancel(const SlipCancellation& order, QObject* receiver, Reply<CollectionSlips> reply) = 0;
    /// Where the paper went.
    virtual void print(int slip, const QString& language, QObject* receiver, Reply<QString> reply) = 0;

    virtual void kit(QObject* receiver, Reply<PaperKit> reply) = 0;
    /// New numbers, and their paper.
    virtual void printKit(const QByteArray& request, int count, const QString& language, QObject* receiver,
                          Reply<PaperPrint> reply) = 0;
    /// The paper of numbers that are booked, once more.
    virtual void printAgain(int first, int count, const QString& language, QObject* receiver, Reply<QString> reply) = 0;
    /// By its code, or by the number that is printed large.
    virtual void paperSlip(const QString& code, QObject* receiver, Reply<PaperSlipView> reply) = 0;
    virtual void settle(const PaperSettlement& order, QObject* receiver, Reply<PaperSlipView> reply) = 0;
};

} // namespace jiamei::kiosk
