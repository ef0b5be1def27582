// Households that keep their points and get no goods for them until a date, as the view models see them.
#pragma once

#include "qml/viewmodels/desk.hpp"

#include <QtCore/QDate>

namespace jiamei::kiosk {

struct FreezeState {
    int household = 0;
    QString numberText;
    QString name;
    bool isOpen = true;
    QDate today;
    QDate until;    ///< that day included; invalid when it may redeem
    QString reason; ///< a code of claim_reasons, or what was typed
};

struct FreezeOrder {
    QByteArray request;
    int household = 0;
    QDate until; ///< invalid: it ends at once
    QString reason;
    SecondPerson second;
};

class FreezeDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    virtual void freeze(int household, QObject* receiver, Reply<FreezeState> reply) = 0;
    virtual void setFreeze(const FreezeOrder& order, QObject* receiver, Reply<FreezeState> reply) = 0;
};

} // namespace jiamei::kiosk
