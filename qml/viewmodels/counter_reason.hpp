// What the chain holds of a take-back at the counter: a code in no language; the sentence belongs to the screen.
#pragma once

#include <QtCore/QString>

namespace jiamei::kiosk {

inline constexpr char kTakenBackReason[] = "counter";

/// The reason as a person reads it, in the screen's language.
[[nodiscard]] QString shownReason(const QString& reason);

} // namespace jiamei::kiosk
