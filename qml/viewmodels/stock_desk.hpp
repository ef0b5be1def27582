// Goods in and out, what expires, how long the stock lasts, as the view models see them.
#pragma once

#include "core/stock/goods.hpp"
#include "core/stock/issue_kind.hpp"
#include "qml/viewmodels/desk.hpp"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <optional>

namespace jiamei::kiosk {

/// A code that goods carry, and the pieces in what carries it.
struct StockCode {
    QString barcode;
    int pieces = 1;
};

struct StockGoods {
    int number = 0;  ///< lasting number
    QString barcode; ///< the first one, or # and the number
    QString name;
    QString spec;
    QString unit;
    QString category;
    int usable = 0;       ///< on the shelf and within its date
    int expired = 0;      ///< on the shelf and past it
    qint64 usualCost = 0; ///< fen; 0 = not said
    int shelfLifeDays = 0;
    bool isWithdrawn = false;
    QList<StockCode> codes; ///< all of them
};

/// A lot with something left that is past its date or soon will be.
struct StockLot {
    int number = 0;
    int goods = 0;
    QString name;
    QString spec;
    QString unit;
    int pieces = 0;
    QDate expiry;
    int daysLeft = 0; ///< 0 = today is its last good day; negative = past
    qint64 value = 0; ///< fen
};

/// An open fund.
struct PayingFund {
    int number = 0;
    QString name;
    qint64 balance = 0; ///< fen
};

struct PaidPart {
    int fund = 0;
    QString name;
    qint64 fen = 0;
};

struct GivingDonor {
    int number = 0; ///< document that added it
    QString name;
    bool isPerson = false;
};

struct ReceivingView {
    QDate today;
    bool mayOpen = false; ///< opening stock may be received
    QList<StockGoods> goods;
    QList<GivingDonor> donors;
    QList<PayingFund> funds;
};

struct InLine {
    int goods = 0;
    int pieces = 0;
    qint64 cost = 0; ///< of one, fen
    QDate produced;  ///< invalid = not said
    QDate expiry;    ///< invalid = it follows from the shelf life, or keeps
};

struct ReceiveOrder {
    QByteArray request;
    stock::Source source = stock::Source::Purchase;
    QString supplier;
    int donor = 0; ///< 0 = none
    QString paper;
    QString photo; ///< file of a picture; empty = none
    QList<InLine> lines;
    QList<PaidPart> funds;
    SecondPerson second;
};

struct IssuingView {
    QDate today;
    QList<StockGoods> goods;
    QList<StockLot> past; ///< what is past its date, longest first
    QList<PayingFund> funds;
};

struct OutLine {
    int goods = 0;
    int pieces = 0;
    int lot = 0; ///< 0 = the first to expire leaves first
};

struct IssueOrder {
    QByteArray request;
    stock::IssueKind kind = stock::IssueKind::Care;
    QList<OutLine> lines;
    QList<int> households;
    QString recipient;
    int visits = 0; ///< 0 = one for each household
    std::optional<stock::WriteOffCause> cause;
    QString reason; ///< a code of claim_reasons, or what was typed
    QString paper;
    QString photo; ///< file of a picture; empty = none
    QList<PaidPart> money;
    SecondPerson second;
};

struct StockSlipLine {
    QString name;
    QString spec;
    QString unit;
    int pieces = 0;
    qint64 value = 0; ///< fen, of the whole line
    QDate expiry;     ///< of what was received; invalid = none
};

/// What was received or issued with one document.
struct StockSlip {
    int document = 0;
    QDateTime time;
    QString siteName;
    bool isIssue = false;
    QString kind;   ///< core's name of the source or of the kind of issue
    QString cause;  ///< core's name; of write-offs
    QString party;  ///< supplier, donor or other site; place, occasion
    QString reason; ///< a code of claim_reasons, or what was typed
    QString paper;
    int households = 0;
    int visits = 0;
    QList<StockSlipLine> lines;
    qint64 value = 0; ///< fen, of the goods
    QList<PaidPart> money;
    QString operatorName;
    QString secondName;
    QString fingerprint; ///< ten characters for the eye
    QString proof;       ///< text of the QR: site, epoch, seq, full head
    bool isPractice = false;
};

struct ExpiryPart {
    int pieces = 0;
    qint64 value = 0; ///< fen
};

struct ExpiringView {
    QDate today;
    ExpiryPart past;
    ExpiryPart within30;
    ExpiryPart within60; ///< counts those within 30, too
    ExpiryPart within90;
    QList<StockLot> lots; ///< of all four, soonest first
};

struct OutlookItem {
    int goods = 0;
    QString name;
    QString spec;
    QString unit;
    int usable = 0;
    int expired = 0;
    int redeemed = 0;
    std::optional<int> days; ///< nothing when none was redeemed lately
    int minimum = 0;
    bool isBelowMinimum = false;
    bool isSlow = false;
    bool isEmpty = false;
};

struct OutlookView {
    int spanDays = 0; ///< over which the pace was taken
    QList<OutlookItem> goods;
};

struct ShoppingItem {
    int goods = 0;
    QString name;
    QString spec;
    QString unit;
    int pieces = 0;
    int left = 0;
    qint64 cost = 0; ///< fen; 0 = nobody wrote down what it costs
};

struct ShoppingView {
    QList<ShoppingItem> lines; ///< most urgent first
    QList<ShoppingItem> cut;   ///< what the money no longer pays
    qint64 budget = 0;         ///< fen in all open funds
    qint64 cost = 0;           ///< fen, of the lines
};

class StockDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    virtual void receiving(QObject* receiver, Reply<ReceivingView> reply) = 0;
    /// Whether the line may be received, and its last good day; an invalid date when it keeps.
    virtual void checkLine(const InLine& line, QObject* receiver, Reply<QDate> reply) = 0;
    virtual void receive(const ReceiveOrder& order, QObject* receiver, Reply<StockSlip> reply) = 0;

    virtual void issuing(QObject* receiver, Reply<IssuingView> reply) = 0;
    virtual void issue(const IssueOrder& order, QObject* receiver, Reply<StockSlip> reply) = 0;

    virtual void expiring(QObject* receiver, Reply<ExpiringView> reply) = 0;
    virtual void outlook(QObject* receiver, Reply<OutlookView> reply) = 0;
    /// For so many days.
    virtual void shopping(int days, QObject* receiver, Reply<ShoppingView> reply) = 0;
};

} // namespace jiamei::kiosk
