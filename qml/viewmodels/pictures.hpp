// Which picture of the theme stands for a goods or a category of conduct.
#pragma once

#include <QtCore/QString>

namespace jiamei::kiosk {

/// Empty where no picture is right: the tile then shows the name, never a near miss.
[[nodiscard]] QString pictureOfGoods(const QString& name);
[[nodiscard]] QString pictureOfCategory(const QString& category);

} // namespace jiamei::kiosk
