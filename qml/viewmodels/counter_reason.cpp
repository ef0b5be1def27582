#include "qml/viewmodels/counter_reason.hpp"

#include <QtCore/QCoreApplication>

namespace jiamei::kiosk {

QString shownReason(const QString& reason)
{
    return reason == QLatin1String(kTakenBackReason)
               ? QCoreApplication::translate("CounterReason", "Taken back at the counter")
               : reason;
}

} // namespace jiamei::kiosk
