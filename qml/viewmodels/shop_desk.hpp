// The counter's side of the shop: the view models ask, answers come back later on the screen's thread.
#pragma once

#include "qml/viewmodels/desk.hpp"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace jiamei::kiosk {

struct Person {
    QString id;
    QString name;
    QString role; ///< "helper", "operator", "manager", "supervisor"; for the word on the screen only
    // Duties as core gives them.
    bool mayRedeem = false;
    bool mayAward = false;
    bool mayManage = false;
    bool mayDecide = false; ///< may be a second person
    bool mayAnswer = false; ///< what the radar asks
};

struct ShopState {
    QString site;
    QString name;
    bool isPractice = false;
    bool isDayOpen = false;
    QDate dayDate;      ///< of the last opened day; invalid before the first
    QDate clockDate;    ///< what the clock says; invalid when the clock is unsure
    QDate bookDate;     ///< of the newest record
    int unsent = 0;     ///< rows the hub has not acknowledged
    int unsentDays = 0; ///< age of the oldest of them
    QDate lastReceipt;  ///< business date of the last acknowledged handover; invalid when none
    bool isEnrolled = false;
    bool asksForSameDay = false; ///< at the next sign-in
};

/// A collection slip (代领单) that somebody brought.
struct CollectionSlip {
    int number = 0;    ///< 0 = none
    QString collector; ///< who comes by it; empty for an erased name
    QString relation;  ///< as core writes it
    int ceiling = 0;   ///< most points that it spends
    QDate until;       ///< its last good day
};

struct Figures {
    int household = 0;
    QString numberText;
    QString name;
    QString group;
    bool isOpen = true;
    int spendable = 0;
    int pending = 0;
    int honour = 0;
    int owed = 0;
    int card = 0;        ///< generation of the card that was shown; 0 = found without one
    CollectionSlip slip; ///< by which it was found, if it was
};

/// What a code at the till was: a household by its card or a collection slip, or a slip that was written by hand.
struct SeenCode {
    Figures figures;
    int paper = 0; ///< number of the hand-written slip; then there is no household
};

/// Earlier redemptions of a household on this day.
struct Visits {
    int count = 0;
    int points = 0;
    QDateTime last;
};

/// What a household that lacks points may pay in cash.
struct TopUpOffer {
    int points = 0;
    qint64 fen = 0;
    QString yuan; ///< 5.00
};

/// Who came for a household before, or is its liaison.
struct KnownCollector {
    QString name;
    QString relation; ///< as core writes it; empty when not known
};

/// Who comes for a household.
struct Collector {
    QString name;
    QString relation; ///< as core writes it; empty = the household comes itself
};

struct HouseholdHit {
    int household = 0;
    QString numberText;
    QString name;
    QString address; ///< group and door, 1组7号
};

/// What a receipt is about.
enum class EntryKind {
    Award,
    Deduction,
    Redemption,
    Reversal,
    Pending, ///< submitted, not spendable yet
    Other
};

struct GoodsItem {
    int number = 0; ///< lasting number
    QString barcode;
    QString name;
    QString spec;
    QString unit;
    QString category;
    int points = 0;
    int stock = 0; ///< that can be given out today
    bool isLow = false;
};

struct RuleItem {
    QString code;
    QString category;
    QString title;
    QString unit;
    bool isDeduction = false;
    int pointsMin = 0;
    int pointsMax = 0;
    QList<int> steps;         ///< empty: every whole number of the range
    bool needsReview = false; ///< by a second operator or the meeting
    bool byMeeting = false;
};

struct OrderLine {
    QString barcode;
    int quantity = 0;
    int points = 0; ///< of one piece, as shown
};

struct RedeemOrder {
    QByteArray request;
    int household = 0;
    QList<OrderLine> lines;
    int total = 0; ///< as shown
    int card = 0;  ///< generation of the card that was shown; 0 = without one
    SecondPerson second;
    Collector collector;
    QString signature;    ///< what was drawn, as a data URL; empty = nothing
    int slip = 0;         ///< number of the collection slip; 0 = without one
    QString householdPin; ///< as the household typed it; empty = not asked
    int paper = 0;        ///< number of the slip that was written by hand; 0 = without one
    qint64 cashFen = 0;   ///< asked for what is lacking; 0 = all is paid in points
};

struct AwardOrder {
    QByteArray request;
    int household = 0;
    QString rule;
    int points = 0; ///< of one unit
    int quantity = 1;
    QString evidence; ///< file of a picture, for what others review
    SecondPerson second;
};

struct TakeBackOrder {
    QByteArray request;
    int document = 0;
    SecondPerson second;
    bool isAtOnce = false; ///< the own redemption within its minute, which a helper may take back too
};

struct ReceiptLine {
    QString name;
    QString unit;
    int quantity = 0;
    int points = 0; ///< of the whole line
};

struct Receipt {
    int document = 0;
    EntryKind kind = EntryKind::Other;
    QDateTime time;
    QDate dayDate;
    QString siteName;
    int household = 0;
    QString householdText; ///< number
    QString maskedName;    ///< one character hidden
    QList<ReceiptLine> lines;
    QList<ReceiptLine> goodsBack; ///< of a reversal: what belongs on the shelf again
    int before = 0;
    int after = 0;
    int owed = 0;
    QString operatorName;
    QString fingerprint; ///< ten characters for the eye
    QString proof;       ///< text of the QR: site, epoch, seq, full head
    bool isPractice = false;
    QString collector; ///< who came for the household, by name; empty for one of its own and for an erased name
    QString relation;  ///< what the collector is to it, as core writes it; empty for one of its own
    int slip = 0;      ///< number of the collection slip
    int paper = 0;     ///< number of the slip that was written by hand
    int toppedUp = 0;  ///< points that were paid in cash
    QString cash;      ///< for them, in yuan
};

/// A basket put aside with its household's name on it; it reserves nothing.
struct ParkedBasket {
    int household = 0;
    QString numberText;
    QString name;
    int spendable = 0; ///< when it was parked
    QList<OrderLine> lines;
    QDateTime time;
};

struct NewCard {
    int household = 0;
    QString numberText;
    QString name;
    int generation = 0;
    QString file; ///< of the printed card; empty when the card is booked and only the paper is missing
};

/// The newest file from the township on a carrier.
struct CountyAnswer {
    bool isThere = false;
    bool isFirst = false; ///< its sender is not trusted yet: a person compares the digits
    bool isNews = false;
    QString unit;
    QString digits; ///< sixteen, in four groups
    int number = 0;
    bool hasReceipt = false;
};

struct Count {
    int goods = 0; ///< lasting number
    int counted = 0;
};

struct CountLine {
    QString name;
    QString unit;
    int book = 0;
    int counted = 0;
};

struct DaySlip {
    int dayNumber = 0;
    QDate date;
    QString siteName;
    int awards = 0;
    int pointsAwarded = 0;
    int pointsDeducted = 0;
    int redemptions = 0;
    int pointsRedeemed = 0;
    int reversals = 0;
    int unsent = 0;
    QList<CountLine> counts; ///< of the blind count
    QString closedBy;
    QString fingerprint;
    QString proof;
    bool isClosed = false;
    bool isPractice = false;
};

/// What the last close wrote down, for whoever opens the next day.
struct LastClose {
    bool isThere = false;
    QDate date;
    QString closedBy;
    bool isByNextOpener = false; ///< nobody closed it, the next opening did
    int awards = 0;
    int pointsAwarded = 0;
    int pointsDeducted = 0;
    int redemptions = 0;
    int pointsRedeemed = 0;
    QList<CountLine> differences; ///< of the blind count
};

struct OpenDayOrder {
    QByteArray request;
    QDate date;
    bool isConfirmed = false; ///< answers DateNeedsConfirmation
    QStringList duty;         ///< ids of those who are on duty beside the opener
};

struct SyncFileDone {
    QString fileName;
    int number = 0;
    qint64 bytes = 0;
};

class ShopDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    virtual void state(QObject* receiver, Reply<ShopState> reply) = 0;
    virtual void people(QObject* receiver, Reply<QList<Person>> reply) = 0;
    virtual void signIn(const QString& id, const QString& pin, QObject* receiver, Reply<Person> reply) = 0;
    virtual void signOut() = 0;

    virtual void readCard(const QString& text, QObject* receiver, Reply<Figures> reply) = 0;
    /// A card, or a slip that may be used today; the slip's refusals otherwise.
    virtual void readCode(const QString& text, QObject* receiver, Reply<SeenCode> reply) = 0;
    virtual void household(int number, QObject* receiver, Reply<Figures> reply) = 0;
    virtual void visits(int household, QObject* receiver, Reply<Visits> reply) = 0;
    /// Refused where the shop takes no cash, or not so much.
    virtual void topUp(int total, int missing, QObject* receiver, Reply<TopUpOffer> reply) = 0;
    virtual void collectors(int household, QObject* receiver, Reply<QList<KnownCollector>> reply) = 0;
    /// Whether the hand-written slip was printed and not entered yet; gives its number back.
    virtual void paperSlip(int number, QObject* receiver, Reply<int> reply) = 0;
    virtual void search(const QString& text, QObject* receiver, Reply<QList<HouseholdHit>> reply) = 0;
    virtual void goods(QObject* receiver, Reply<QList<GoodsItem>> reply) = 0;
    virtual void rules(QObject* receiver, Reply<QList<RuleItem>> reply) = 0;

    virtual void redeem(const RedeemOrder& order, QObject* receiver, Reply<Receipt> reply) = 0;
    virtual void award(const AwardOrder& order, QObject* receiver, Reply<Receipt> reply) = 0;
    virtual void takeBack(const TakeBackOrder& order, QObject* receiver, Reply<Receipt> reply) = 0;

    virtual void openDay(const OpenDayOrder& order, QObject* receiver, Reply<ShopState> reply) = 0;
    virtual void lastClose(QObject* receiver, Reply<LastClose> reply) = 0;
    virtual void dayTotals(QObject* receiver, Reply<DaySlip> reply) = 0;
    /// What the close of the open day asks to be counted, without price and stock: the count is blind.
    virtual void goodsToCount(QObject* receiver, Reply<QList<GoodsItem>> reply) = 0;
    virtual void closeDay(const QByteArray& request, const QList<Count>& counts, QObject* receiver,
                          Reply<DaySlip> reply) = 0;
    /// A person said that the open day goes on.
    virtual void confirmSameDay(QObject* receiver, Reply<ShopState> reply) = 0;
    /// The older card is dead from then on.
    virtual void replaceCard(const QByteArray& request, int household, QObject* receiver, Reply<NewCard> reply) = 0;
    /// The sheet of the household's present card once more; gives the file.
    virtual void printCard(int household, QObject* receiver, Reply<QString> reply) = 0;
    /// Baskets that were put aside, also before a power cut. Those without a time get the desk's when they are kept.
    virtual void parked(QObject* receiver, Reply<QList<ParkedBasket>> reply) = 0;
    virtual void keepParked(const QList<ParkedBasket>& baskets, QObject* receiver,
                            Reply<QList<ParkedBasket>> reply) = 0;
    virtual void lookForAnswer(const QString& folder, QObject* receiver, Reply<CountyAnswer> reply) = 0;
    /// Trusts the sender if it is the first answer, then takes the receipt. A first sender must have the digits that a
    /// person compared, whatever lies in the folder by now: EnrolmentCodeWrong.
    virtual void acceptAnswer(const QString& folder, const QString& comparedDigits, QObject* receiver,
                              Reply<CountyAnswer> reply) = 0;
    virtual void writeSyncFile(const QString& folder, QObject* receiver, Reply<SyncFileDone> reply) = 0;

    /// Whether an answer has been awaited for more than 100 ms.
    [[nodiscard]] bool isSlow() const { return m_isSlow; }

Q_SIGNALS:
    void slowChanged();
    /// Something was booked: what is shown of the shop may be old.
    void booked();

protected:
    void setSlow(bool slow)
    {
        if (slow != m_isSlow) {
            m_isSlow = slow;
            Q_EMIT slowChanged();
        }
    }

private:
    bool m_isSlow = false;
};

} // namespace jiamei::kiosk
