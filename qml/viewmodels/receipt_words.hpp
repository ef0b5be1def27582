// What a receipt says beside goods and points, in the screen's language: who came, by which slip, what was paid.
#pragma once

#include "qml/viewmodels/shop_desk.hpp"

namespace jiamei::kiosk {

/// What the collector is to the household; `code` as core writes it: "spouse", "neighbour" ... Empty when unknown.
[[nodiscard]] QString relationWord(const QString& code);
/// The codes of all relations, in core's order.
[[nodiscard]] QStringList allRelations();

/// Whole lines, none for a household that came itself and paid with points.
[[nodiscard]] QStringList notesOf(const Receipt& receipt);

} // namespace jiamei::kiosk
