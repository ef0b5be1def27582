// Stocktakes and the keeper's hand-over, as the view models see them.
#pragma once

#include "qml/viewmodels/desk.hpp"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <array>

namespace jiamei::kiosk {

/// What a stocktake may be of.
struct StocktakeArea {
    QString area; ///< category; empty = the whole shop
    int goods = 0;
};

/// Where stocktakes stand: the one that is open, or what a new one may be of.
struct StocktakeView {
    int number = 0; ///< document of the open one; 0 = none
    QString area;   ///< of the open one; empty = the whole shop
    bool isFinished = false;
    QDate opened;
    int counted = 0; ///< goods, of `total`
    int total = 0;
    QStringList counters;       ///< names of those who counted
    QList<StocktakeArea> areas; ///< the whole shop first; empty when there is nothing to count
    QDate last;                 ///< when the whole shop was counted and accepted; invalid = never
    QDate due;                  ///< of the next; invalid without a plan
    bool isDue = false;
};

/// One goods to be counted. What the book says is not known here.
struct CountedItem {
    int goods = 0;
    QString barcode;
    QString name;
    QString spec;
    QString unit;
    QString category;
    bool isCounted = false;
};

/// The open stocktake as those who count see it.
struct CountSheet {
    int number = 0;
    QString area;
    QList<CountedItem> items;
};

struct CountOrder {
    QByteArray request;
    int stocktake = 0;
    int goods = 0;
    int pieces = 0;
    bool again = false;
};

struct FinishOrder {
    QByteArray request;
    int stocktake = 0;
    bool leaveRest = false;
};

struct DropOrder {
    QByteArray request;
    int stocktake = 0;
    QString reason;
};

/// What was counted of one goods beside what the book said then.
struct DifferenceItem {
    int goods = 0;
    QString name;
    QString spec;
    QString unit;
    int counted = 0;
    int book = 0;
    QString yuan;            ///< worth of the difference
    bool isOutdated = false; ///< the shelf has changed too much since
    QString reason;          ///< as core writes it; empty = none yet
    QString note;
};

struct DifferenceSheet {
    int number = 0;
    bool isAccepted = false;
    QList<DifferenceItem> items; ///< what differs first
    QString missingYuan;
    QString foundYuan;
    int uncounted = 0; ///< goods that stay as the book has them
};

struct DifferenceAnswer {
    int goods = 0;
    QString reason;
    QString note;
};

struct AcceptOrder {
    QByteArray request;
    int stocktake = 0;
    QList<DifferenceAnswer> reasons;
    SecondPerson second;
};

struct FundHolding {
    QString name;
    QString yuan;
};

/// What is handed over, or was.
struct KeeperSheet {
    int document = 0;  ///< of the hand-over; 0 = not yet
    int stocktake = 0; ///< by which it can be done today; 0 = everything has to be counted first
    int pieces = 0;
    QString stockYuan;
    int points = 0; ///< outstanding
    QList<FundHolding> funds;
    QString moneyYuan; ///< of all funds
    QString from;
    QString to;
};

struct HandOverOrder {
    QByteArray request;
    int stocktake = 0;
    QString overseer;
    QString openMatters;
    std::array<QString, 3> signatures; ///< pictures of a SignatureField: from, to, overseer
    SecondPerson second;               ///< who takes over
};

class StocktakeDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    virtual void view(QObject* receiver, Reply<StocktakeView> reply) = 0;
    virtual void open(const QByteArray& request, const QString& area, QObject* receiver, Reply<int> reply) = 0;
    /// Of the one that is counted now. Errors: StocktakeUnknown when none is.
    virtual void sheet(QObject* receiver, Reply<CountSheet> reply) = 0;
    /// The goods that carry the code. Errors: GoodsUnknown.
    virtual void find(const QString& barcode, QObject* receiver, Reply<CountedItem> reply) = 0;
    virtual void count(const CountOrder& order, QObject* receiver, Reply<CountSheet> reply) = 0;
    virtual void finish(const FinishOrder& order, QObject* receiver, Reply<int> reply) = 0;
    virtual void drop(const DropOrder& order, QObject* receiver, Reply<int> reply) = 0;
    /// Of the one that waits to be accepted. Errors: StocktakeUnknown when none does.
    virtual void differences(QObject* receiver, Reply<DifferenceSheet> reply) = 0;
    virtual void accept(const AcceptOrder& order, QObject* receiver, Reply<DifferenceSheet> reply) = 0;

    virtual void holdings(QObject* receiver, Reply<KeeperSheet> reply) = 0;
    virtual void handOver(const HandOverOrder& order, QObject* receiver, Reply<KeeperSheet> reply) = 0;
};

} // namespace jiamei::kiosk
