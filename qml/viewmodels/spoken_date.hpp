// A date as people say it, as Dates.qml does.
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

namespace jiamei::kiosk {

/// 12 May, 5月12日, in the screen's language.
[[nodiscard]] QString spokenDate(QDate date);

} // namespace jiamei::kiosk
