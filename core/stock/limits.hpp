// How many pieces and lines one document may name: above it somebody's finger slipped, or scanned a code as a number.
#pragma once

#include "core/base/result.hpp"

#include <cstddef>
#include <cstdint>

namespace jiamei::stock {

inline constexpr std::int64_t kMostPiecesOut = 10'000;     ///< of one goods, redeemed or issued
inline constexpr std::int64_t kMostPiecesHeld = 1'000'000; ///< of one line that is received, or counted on the shelf

/// That a basket or an issue holds no more lines than its paper has room for. Errors: QuantityOutsideLimits {quantity,
/// max}.
[[nodiscard]] Done checkLines(std::size_t lines);

} // namespace jiamei::stock
