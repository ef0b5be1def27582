// The four digits that a household says at a redemption, as the view models see them.
#pragma once

#include "qml/viewmodels/desk.hpp"

namespace jiamei::kiosk {

struct HouseholdPinState {
    int household = 0;
    QString numberText;
    QString name;
    bool isOpen = true;
    bool hasPin = false;
    bool isAsked = false; ///< the shop's setting: a PIN is asked for at a redemption
};

struct HouseholdPinOrder {
    QByteArray request;
    int household = 0;
    QString present; ///< the one that is replaced; empty when there is none
    QString pin;
};

struct HouseholdPinRemoval {
    QByteArray request;
    int household = 0;
    QString reason;
};

class HouseholdPinDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    virtual void pin(int household, QObject* receiver, Reply<HouseholdPinState> reply) = 0;
    /// Whether it is the present one; a try that is wrong is counted.
    virtual void checkPin(int household, const QString& pin, QObject* receiver, Reply<HouseholdPinState> reply) = 0;
    virtual void setPin(const HouseholdPinOrder& order, QObject* receiver, Reply<HouseholdPinState> reply) = 0;
    virtual void removePin(const HouseholdPinRemoval& order, QObject* receiver, Reply<HouseholdPinState> reply) = 0;
};

} // namespace jiamei::kiosk
