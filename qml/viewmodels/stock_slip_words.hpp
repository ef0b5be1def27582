// What a slip about goods in or out says beside its lines, in the screen's language.
#pragma once

#include "qml/viewmodels/stock_desk.hpp"

#include <QtCore/QStringList>

namespace jiamei::kiosk {

/// "Goods received: Bought"
[[nodiscard]] QString titleOf(const StockSlip& slip);
/// From whom or to whom, why, by which paper, who pays: whole lines.
[[nodiscard]] QStringList notesOf(const StockSlip& slip);
/// "洗洁精 1kg/瓶 × 20 瓶"
[[nodiscard]] QString countOf(const StockSlipLine& line);
/// Who did it, and who agreed.
[[nodiscard]] QString peopleOf(const StockSlip& slip);

} // namespace jiamei::kiosk
