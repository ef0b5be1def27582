// Declared relatives between households, as the view models see them.
#pragma once

#include "qml/viewmodels/desk.hpp"

#include <QtCore/QList>

namespace jiamei::kiosk {

struct KinHousehold {
    int household = 0;
    QString numberText;
    QString name;
};

struct KinOrder {
    QByteArray request;
    int one = 0;
    int other = 0;
    bool isEnd = false; ///< the tie ends
    SecondPerson second;
};

class KinDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    virtual void kinOf(int household, QObject* receiver, Reply<QList<KinHousehold>> reply) = 0;
    virtual void declare(const KinOrder& order, QObject* receiver, Reply<int> reply) = 0;
};

} // namespace jiamei::kiosk
