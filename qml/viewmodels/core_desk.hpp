// The counter's desk over core.
#pragma once

#include "qml/viewmodels/shop_desk.hpp"

namespace jiamei::kiosk {

class DeskLine;

class CoreDesk final : public ShopDesk {
    Q_OBJECT

public:
    explicit CoreDesk(DeskLine& line, QObject* parent = nullptr);

    void state(QObject* receiver, Reply<ShopState> reply) override;
    void people(QObject* receiver, Reply<QList<Person>> reply) override;
    void signIn(const QString& id, const QString& pin, QObject* receiver, Reply<Person> reply) override;
    void signOut() override;
    void readCard(const QString& text, QObject* receiver, Reply<Figures> reply) override;
    void readCode(const QString& text, QObject* receiver, Reply<SeenCode> reply) override;
    void visits(int household, QObject* receiver, Reply<Visits> reply) override;
    void topUp(int total, int missing, QObject* receiver, Reply<TopUpOffer> reply) override;
    void collectors(int household, QObject* receiver, Reply<QList<KnownCollector>> reply) override;
    void paperSlip(int number, QObject* receiver, Reply<int> reply) override;
    void household(int number, QObject* receiver, Reply<Figures> reply) override;
    void search(const QString& text, QObject* receiver, Reply<QList<HouseholdHit>> reply) override;
    void goods(QObject* receiver, Reply<QList<GoodsItem>> reply) override;
    void rules(QObject* receiver, Reply<QList<RuleItem>> reply) override;
    void redeem(const RedeemOrder& order, QObject* receiver, Reply<Receipt> reply) override;
    void award(const AwardOrder& order, QObject* receiver, Reply<Receipt> reply) override;
    void takeBack(const TakeBackOrder& order, QObject* receiver, Reply<Receipt> reply) override;
    void openDay(const OpenDayOrder& order, QObject* receiver, Reply<ShopState> reply) override;
    void lastClose(QObject* receiver, Reply<LastClose> reply) override;
    void dayTotals(QObject* receiver, Reply<DaySlip> reply) override;
    void goodsToCount(QObject* receiver, Reply<QList<GoodsItem>> reply) override;
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
    DeskLine& m_line;
};

} // namespace jiamei::kiosk
