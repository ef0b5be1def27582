// Which picture of the theme stands for a goods, a rule of conduct or what belongs to the shop.
#pragma once

#include <QtCore/QString>

namespace jiamei::kiosk {

/// Empty where no picture is right: the tile then shows the name, never a near miss.
[[nodiscard]] QString pictureOfGoods(const QString& name);
/// By what the rule is about, otherwise by its category.
[[nodiscard]] QString pictureOfRule(const QString& title, const QString& category);

/// Of what belongs to the shop: shelves, computer, scanner.
[[nodiscard]] QString pictureOfAsset(const QString& name);

} // namespace jiamei::kiosk
