// Money and who gives: funds with their movements, donors with what became of their gifts, as the view models see them.
#pragma once

#include "core/fund/fund.hpp"
#include "qml/viewmodels/desk.hpp"

#include <QtCore/QDate>
#include <QtCore/QList>

namespace jiamei::kiosk {

struct FundItem {
    int number = 0;
    fund::FundSource source = fund::FundSource::Other;
    QString name;
    QString project;
    QString paper;
    bool isClosed = false;
    qint64 balance = 0; ///< fen
    qint64 came = 0;    ///< fen, everything that ever came in
};

struct FundsView {
    QList<FundItem> funds; ///< by number, closed ones too
    qint64 total = 0;      ///< fen
};

struct FundMovement {
    int document = 0;
    QDate date;   ///< invalid = before the first day
    QString kind; ///< core's: `opening`, `grant`, `donation`, `top-up`, `spending`, `paid-back`, `receipt`, `care`,
                  ///< `reversal`, `other`
    QString purpose;
    QString donor; ///< name; empty = none, or erased
    QString paper;
    int receipt = 0; ///< document of goods that it paid; 0 = none
    qint64 in = 0;   ///< fen
    qint64 out = 0;
    qint64 balance = 0; ///< of the fund, afterwards
};

/// One fund with its newest movements, newest first.
struct FundStory {
    FundItem fund;
    QList<FundMovement> movements;
    bool hasOlder = false; ///< than the screen shows
};

/// Number 0 = a new fund.
struct FundOrder {
    QByteArray request;
    FundItem fund; ///< balance and what came are not looked at
};

/// Goods that came in and may be paid.
struct GoodsReceipt {
    int document = 0;
    QDate date;
    QString party; ///< supplier or donor; may be empty
    QString paper;
    qint64 value = 0; ///< fen
};

struct DonorItem {
    int number = 0; ///< document that added it
    bool isPerson = false;
    QString name; ///< empty = erased
    QString phone;
};

/// What a movement of money may name.
struct MoneyChoices {
    QList<FundItem> funds; ///< open ones
    QList<DonorItem> donors;
    QList<GoodsReceipt> receipts; ///< newest first
    bool mayOpen = false;         ///< opening figures may be entered
};

struct MoneyOrder {
    QByteArray request;
    fund::MoneyKind kind = fund::MoneyKind::Grant;
    int number = 0; ///< of the fund
    qint64 fen = 0;
    int donor = 0; ///< 0 = none
    QString purpose;
    QString paper;
    QString photo;   ///< file of a picture; empty = none
    int receipt = 0; ///< 0 = none
    SecondPerson second;
};

struct MoneyBooked {
    int document = 0;
    qint64 balance = 0; ///< fen, of the fund afterwards
};

struct GivenGoods {
    QString name;
    QString spec;
    QString unit;
    int received = 0;
    int given = 0; ///< to households
    int households = 0;
    int left = 0;
};

/// One gift: goods of one receipt, or money.
struct GiftItem {
    int document = 0;
    QDate date; ///< invalid = before the first day
    bool isMoney = false;
    bool isPaidBack = false;
    QString what; ///< names of goods with their pieces; of money its purpose
    QString fund; ///< of money
    int pieces = 0;
    qint64 value = 0; ///< fen
};

struct DonorStory {
    DonorItem donor;
    qint64 money = 0; ///< fen, given and not paid back
    qint64 value = 0; ///< fen, of the goods
    int received = 0;
    int given = 0; ///< to households
    int households = 0;
    int left = 0;
    int otherwise = 0; ///< prizes, transfers, spoiled ...
    QList<GivenGoods> goods;
    QList<GiftItem> gifts; ///< newest first
};

/// Number 0 = a new donor.
struct DonorOrder {
    QByteArray request;
    DonorItem donor;
};

class FundsDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    virtual void funds(QObject* receiver, Reply<FundsView> reply) = 0;
    virtual void fund(int number, QObject* receiver, Reply<FundStory> reply) = 0;
    virtual void setFund(const FundOrder& order, QObject* receiver, Reply<FundStory> reply) = 0;

    virtual void choices(QObject* receiver, Reply<MoneyChoices> reply) = 0;
    virtual void move(const MoneyOrder& order, QObject* receiver, Reply<MoneyBooked> reply) = 0;

    virtual void donors(QObject* receiver, Reply<QList<DonorItem>> reply) = 0;
    virtual void donor(int number, QObject* receiver, Reply<DonorStory> reply) = 0;
    virtual void setDonor(const DonorOrder& order, QObject* receiver, Reply<DonorStory> reply) = 0;
    /// The letter of thanks on paper; gives the file.
    virtual void printThanks(int donor, QObject* receiver, Reply<QString> reply) = 0;
};

} // namespace jiamei::kiosk
