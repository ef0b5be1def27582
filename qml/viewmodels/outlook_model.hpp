// How long the goods will last, which lie there for nothing, and what to buy next for the money there is.
#pragma once

#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/stock_desk.hpp"

namespace jiamei::kiosk {

class RefusalModel;

class OutlookModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// goods, name, spec, unit, picture, usable, expired, redeemed, days (-1 = none was redeemed), minimum, health
    /// ("empty", "below", "slow", "good"), percent (of the whole bar)
    Q_PROPERTY(jiamei::kiosk::RowsModel* goods READ goods CONSTANT)
    /// "all", "short" or "slow"
    Q_PROPERTY(QString shows READ shows NOTIFY changed)
    Q_PROPERTY(int shortOnes READ shortOnes NOTIFY changed)
    Q_PROPERTY(int slowOnes READ slowOnes NOTIFY changed)
    Q_PROPERTY(int allOnes READ allOnes NOTIFY changed)
    /// Days over which the pace was taken
    Q_PROPERTY(int spanDays READ spanDays NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    // The shopping list
    /// goods, name, spec, unit, picture, pieces, there, cost (yuan as text; "" = not known), cut (no money is left)
    Q_PROPERTY(jiamei::kiosk::RowsModel* shopping READ shopping CONSTANT)
    Q_PROPERTY(int targetDays READ targetDays NOTIFY shoppingChanged)
    /// Yuan as text
    Q_PROPERTY(QString budget READ budget NOTIFY shoppingChanged)
    Q_PROPERTY(QString cost READ cost NOTIFY shoppingChanged)
    Q_PROPERTY(int cutLines READ cutLines NOTIFY shoppingChanged)
    Q_PROPERTY(bool shoppingLoaded READ isShoppingLoaded NOTIFY shoppingChanged)

public:
    static constexpr int kWholeBarDays = 90;

    OutlookModel(StockDesk& desk, RefusalModel& refusals, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    Q_INVOKABLE void choose(const QString& shows);
    Q_INVOKABLE void startShopping();
    Q_INVOKABLE void setTargetDays(int days);

    [[nodiscard]] RowsModel* goods() { return &m_goods; }
    [[nodiscard]] QString shows() const { return m_shows; }
    [[nodiscard]] int shortOnes() const;
    [[nodiscard]] int slowOnes() const;
    [[nodiscard]] int allOnes() const { return static_cast<int>(m_view.goods.size()); }
    [[nodiscard]] int spanDays() const { return m_view.spanDays; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] RowsModel* shopping() { return &m_shopping; }
    [[nodiscard]] int targetDays() const { return m_targetDays; }
    [[nodiscard]] QString budget() const;
    [[nodiscard]] QString cost() const;
    [[nodiscard]] int cutLines() const { return static_cast<int>(m_list.cut.size()); }
    [[nodiscard]] bool isShoppingLoaded() const { return m_isShoppingLoaded; }

Q_SIGNALS:
    void changed();
    void shoppingChanged();

private:
    void showGoods();
    void loadShopping();
    void showShopping();

    StockDesk& m_desk;
    RefusalModel& m_refusals;
    RowsModel m_goods;
    RowsModel m_shopping;
    OutlookView m_view;
    ShoppingView m_list;
    QString m_shows;
    int m_targetDays = 30;
    bool m_isLoaded = false;
    bool m_isShoppingLoaded = false;
};

} // namespace jiamei::kiosk
