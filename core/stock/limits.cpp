#include "core/stock/limits.hpp"

namespace jiamei::stock {

namespace {

constexpr std::size_t kMostLines = 100;

} // namespace

Done checkLines(std::size_t lines)
{
    if (lines > kMostLines)
        return refuse(ErrorCode::QuantityOutsideLimits,
                      {{"quantity", static_cast<std::int64_t>(lines)}, {"max", static_cast<std::int64_t>(kMostLines)}});
    return {};
}

} // namespace jiamei::stock
