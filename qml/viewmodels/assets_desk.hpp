// What belongs to the shop and is not for giving away, as the view models see it.
#pragma once

#include "qml/viewmodels/desk.hpp"

#include <QtCore/QDate>
#include <QtCore/QList>

namespace jiamei::kiosk {

struct AssetLine {
    int number = 0; ///< 0 = a new one
    QString name;
    int count = 0;
    qint64 valueFen = 0; ///< of all of them, when new
    QString origin;
    QDate since;
    QString place;
    QString keeperId; ///< empty = nobody
    QString keeperName;
    QString state; ///< core's word: "in-use", "broken", "lent", "gone"
    friend bool operator==(const AssetLine&, const AssetLine&) = default;
};

struct Assets {
    QList<AssetLine> assets; ///< by number
    QDate today;             ///< invalid while nobody knows the date
};

class AssetsDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    virtual void assets(QObject* receiver, Reply<Assets> reply) = 0;
    /// The whole entry, new or known. Gives the register with it.
    virtual void set(const QByteArray& request, const AssetLine& asset, QObject* receiver, Reply<Assets> reply) = 0;
};

} // namespace jiamei::kiosk
