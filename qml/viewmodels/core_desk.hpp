// The desk over core: one writer thread owns the store, the screen's thread never waits for it.
#pragma once

#include "core/base/time.hpp"
#include "core/ports/site_store.hpp"
#include "core/sync/streams.hpp"
#include "qml/viewmodels/counter_notes.hpp"
#include "qml/viewmodels/shop_desk.hpp"

#include <QtCore/QThread>
#include <QtCore/QTimer>

#include <memory>
#include <vector>

namespace jiamei::kiosk {

/// What the desk is given. All of it is used on the writer thread only.
struct DeskTools {
    /// Opens the site before the first command; asked again as long as it fails.
    std::function<Result<std::shared_ptr<ports::SiteStore>>()> open;
    std::function<Result<SyncFileDone>(ports::SiteStore& store, const QString& folder)> writeSyncFile;
    /// The paper of a household's card, and where it went.
    std::function<Result<QString>(ports::SiteStore& store, HouseholdNumber household)> printCard;
    /// The files of a carrier that may be answers of the township.
    std::function<std::vector<std::unique_ptr<sync::ByteSource>>(const QString& folder)> answers;
    CounterFile& counterFile;
    const Clock& clock;
    Random& random;
};

class CoreDesk final : public ShopDesk {
    Q_OBJECT

public:
    explicit CoreDesk(DeskTools tools, QObject* parent = nullptr);
    /// Lets the commands that were given finish, so that nothing half asked is lost.
    ~CoreDesk() override;

    [[nodiscard]] QByteArray newRequest() override;
    void state(QObject* receiver, Reply<ShopState> reply) override;
    void people(QObject* receiver, Reply<QList<Person>> reply) override;
    void signIn(const QString& id, const QString& pin, QObject* receiver, Reply<Person> reply) override;
    void signOut() override;
    void readCard(const QString& text, QObject* receiver, Reply<Figures> reply) override;
    void household(int number, QObject* receiver, Reply<Figures> reply) override;
    void search(const QString& text, QObject* receiver, Reply<QList<HouseholdHit>> reply) override;
    void statement(int household, QObject* receiver, Reply<QList<StatementLine>> reply) override;
    void goods(QObject* receiver, Reply<QList<GoodsItem>> reply) override;
    void rules(QObject* receiver, Reply<QList<RuleItem>> reply) override;
    void redeem(const RedeemOrder& order, QObject* receiver, Reply<Receipt> reply) override;
    void award(const AwardOrder& order, QObject* receiver, Reply<Receipt> reply) override;
    void takeBack(const TakeBackOrder& order, QObject* receiver, Reply<Receipt> reply) override;
    void openDay(const QByteArray& request, QDate date, bool isConfirmed, QObject* receiver,
                 Reply<ShopState> reply) override;
    void dayTotals(QObject* receiver, Reply<DaySlip> reply) override;
    void closeDay(const QByteArray& request, const QList<Count>& counts, QObject* receiver,
                  Reply<DaySlip> reply) override;
    void confirmSameDay(QObject* receiver, Reply<ShopState> reply) override;
    void replaceCard(const QByteArray& request, int household, QObject* receiver, Reply<NewCard> reply) override;
    void printCard(int household, QObject* receiver, Reply<QString> reply) override;
    void parked(QObject* receiver, Reply<QList<ParkedBasket>> reply) override;
    void keepParked(const QList<ParkedBasket>& baskets, QObject* receiver, Reply<QList<ParkedBasket>> reply) override;
    void lookForAnswer(const QString& folder, QObject* receiver, Reply<CountyAnswer> reply) override;
    void acceptAnswer(const QString& folder, const QString& comparedDigits, QObject* receiver,
                      Reply<CountyAnswer> reply) override;
    void writeSyncFile(const QString& folder, QObject* receiver, Reply<SyncFileDone> reply) override;

private:
    class Writer;

    /// Runs `job(Writer&) -> Result<T>` on the writer thread and gives its answer back on this one.
    template <class T, class Job>
    void ask(QObject* receiver, Reply<T> reply, Job job, bool isBooking = false);
    void begun();
    void ended();

    QThread m_thread;
    Writer* m_writer; ///< lives on m_thread and is deleted there
    QTimer m_slowTimer;
    int m_awaited = 0;
};

} // namespace jiamei::kiosk
