// QR symbols as modules.
#pragma once

#include "core/base/result.hpp"

#include <string_view>
#include <vector>

namespace jiamei::print {

struct QrModules {
    int size = 0; ///< modules a side, without the quiet zone
    std::vector<bool> isDark;

    [[nodiscard]] bool at(int column, int row) const
    {
        return isDark[static_cast<std::size_t>(row) * static_cast<std::size_t>(size) +
                      static_cast<std::size_t>(column)];
    }
};

/// Four light modules on every side, or readers lose the symbol.
inline constexpr int kQuietModules = 4;

/// Card: version 7-Q (45 modules), which survives scratches. Sticker: 5-M (37 modules).
enum class CardSurface { Card, Sticker };

/// The digits of a card in numeric mode, at a fixed version so that all cards look alike.
/// Errors: TextInvalid {field} when not digits or too many.
[[nodiscard]] Result<QrModules> cardQr(std::string_view digits, CardSurface surface);

/// Any text, smallest version at level M. Errors: TextInvalid {field} above some 2,000 bytes.
[[nodiscard]] Result<QrModules> textQr(std::string_view text);

} // namespace jiamei::print
