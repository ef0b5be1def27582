// Households' PINs over core.
#pragma once

#include "qml/viewmodels/household_pin_desk.hpp"

namespace jiamei::kiosk {

class DeskLine;

class CoreHouseholdPinDesk final : public HouseholdPinDesk {
    Q_OBJECT

public:
    explicit CoreHouseholdPinDesk(DeskLine& line, QObject* parent = nullptr) : HouseholdPinDesk(parent), m_line(line) {}

    void pin(int household, QObject* receiver, Reply<HouseholdPinState> reply) override;
    void checkPin(int household, const QString& pin, QObject* receiver, Reply<HouseholdPinState> reply) override;
    void setPin(const HouseholdPinOrder& order, QObject* receiver, Reply<HouseholdPinState> reply) override;
    void removePin(const HouseholdPinRemoval& order, QObject* receiver, Reply<HouseholdPinState> reply) override;

private:
    DeskLine& m_line;
};

} // namespace jiamei::kiosk
