// An entry of a statement in the screen's language: its picture, what it is and how it stands.
#pragma once

#include "qml/viewmodels/statement_desk.hpp"

namespace jiamei::kiosk {

[[nodiscard]] QString pictureOf(const StatementEntry& entry);
[[nodiscard]] QString titleOf(const StatementEntry& entry);
[[nodiscard]] QString noteOf(const StatementEntry& entry);

} // namespace jiamei::kiosk
