// Goods in and out over core.
#pragma once

#include "qml/viewmodels/stock_desk.hpp"

namespace jiamei::kiosk {

class DeskLine;

class CoreStockDesk final : public StockDesk {
    Q_OBJECT

public:
    explicit CoreStockDesk(DeskLine& line, QObject* parent = nullptr) : StockDesk(parent), m_line(line) {}

    void receiving(QObject* receiver, Reply<ReceivingView> reply) override;
    void checkLine(const InLine& line, QObject* receiver, Reply<QDate> reply) override;
    void receive(const ReceiveOrder& order, QObject* receiver, Reply<StockSlip> reply) override;
    void issuing(QObject* receiver, Reply<IssuingView> reply) override;
    void issue(const IssueOrder& order, QObject* receiver, Reply<StockSlip> reply) override;
    void expiring(QObject* receiver, Reply<ExpiringView> reply) override;
    void outlook(QObject* receiver, Reply<OutlookView> reply) override;
    void shopping(int days, QObject* receiver, Reply<ShoppingView> reply) override;

private:
    DeskLine& m_line;
};

} // namespace jiamei::kiosk
