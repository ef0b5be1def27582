// The next number of records that are numbered from 1 without gaps.
#pragma once

#include "core/base/result.hpp"

#include <cstdint>

namespace jiamei::till {

/// The first number that is not taken. It looks at some forty of a million instead of reading all of them.
/// `isTaken(std::int32_t) -> Result<bool>`. Errors: its own.
template <class IsTaken>
[[nodiscard]] Result<std::int32_t> firstFreeNumber(const IsTaken& isTaken)
{
    std::int32_t last = 0;
    std::int32_t next = 1;
    bool isOver = false;
    while (!isOver) {
        JIAMEI_TRY(const bool isOld, isTaken(next));
        isOver = !isOld;
        if (isOld) {
            last = next;
            next *= 2;
        }
    }
    while (next - last > 1) {
        const auto middle = last + (next - last) / 2;
        JIAMEI_TRY(const bool isOld, isTaken(middle));
        (isOld ? last : next) = middle;
    }
    return next;
}

} // namespace jiamei::till
