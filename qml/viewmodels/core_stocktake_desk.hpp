// Stocktakes and the hand-over over core.
#pragma once

#include "qml/viewmodels/stocktake_desk.hpp"

namespace jiamei::kiosk {

class DeskLine;

class CoreStocktakeDesk final : public StocktakeDesk {
    Q_OBJECT

public:
    explicit CoreStocktakeDesk(DeskLine& line, QObject* parent = nullptr) : StocktakeDesk(parent), m_line(line) {}

    void view(QObject* receiver, Reply<StocktakeView> reply) override;
    void open(const QByteArray& request, const QString& area, QObject* receiver, Reply<int> reply) override;
    void sheet(QObject* receiver, Reply<CountSheet> reply) override;
    void find(const QString& barcode, QObject* receiver, Reply<CountedItem> reply) override;
    void count(const CountOrder& order, QObject* receiver, Reply<CountSheet> reply) override;
    void finish(const FinishOrder& order, QObject* receiver, Reply<int> reply) override;
    void drop(const DropOrder& order, QObject* receiver, Reply<int> reply) override;
    void differences(QObject* receiver, Reply<DifferenceSheet> reply) override;
    void accept(const AcceptOrder& order, QObject* receiver, Reply<DifferenceSheet> reply) override;
    void holdings(QObject* receiver, Reply<KeeperSheet> reply) override;
    void handOver(const HandOverOrder& order, QObject* receiver, Reply<KeeperSheet> reply) override;

private:
    DeskLine& m_line;
};

} // namespace jiamei::kiosk
