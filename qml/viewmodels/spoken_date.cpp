#include "qml/viewmodels/spoken_date.hpp"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace jiamei::kiosk {

QString spokenDate(QDate date)
{
    const QLocale locale(QCoreApplication::translate("Dates", "en_GB", "the locale that names months and weekdays"));
    return locale.toString(date, QCoreApplication::translate("Dates", "d MMMM", "day and month as people say them"));
}

} // namespace jiamei::kiosk
