// Money and donors over core.
#pragma once

#include "qml/viewmodels/funds_desk.hpp"

namespace jiamei::kiosk {

class DeskLine;

class CoreFundsDesk final : public FundsDesk {
    Q_OBJECT

public:
    explicit CoreFundsDesk(DeskLine& line, QObject* parent = nullptr) : FundsDesk(parent), m_line(line) {}

    void funds(QObject* receiver, Reply<FundsView> reply) override;
    void fund(int number, QObject* receiver, Reply<FundStory> reply) override;
    void setFund(const FundOrder& order, QObject* receiver, Reply<FundStory> reply) override;
    void choices(QObject* receiver, Reply<MoneyChoices> reply) override;
    void move(const MoneyOrder& order, QObject* receiver, Reply<MoneyBooked> reply) override;
    void donors(QObject* receiver, Reply<QList<DonorItem>> reply) override;
    void donor(int number, QObject* receiver, Reply<DonorStory> reply) override;
    void setDonor(const DonorOrder& order, QObject* receiver, Reply<DonorStory> reply) override;
    void printThanks(int donor, QObject* receiver, Reply<QString> reply) override;

private:
    DeskLine& m_line;
};

} // namespace jiamei::kiosk
