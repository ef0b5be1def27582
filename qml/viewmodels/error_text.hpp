// The words for a refusal, in the language on the screen.
#pragma once

#include "core/base/error.hpp"

#include <QtCore/QString>

namespace jiamei::kiosk {

struct ErrorText {
    QString happened;
    QString kept; ///< what was not changed
    QString next; ///< what to do

    /// All three empty only for a code without a row in the table, which a test forbids.
    [[nodiscard]] static ErrorText of(const Error& error);
};

} // namespace jiamei::kiosk
