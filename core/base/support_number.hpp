// The short number of a code that people copy down and read out on the telephone.
#pragma once

#include "core/base/error.hpp"

namespace jiamei {

/// Three digits, the same in every release.
[[nodiscard]] int supportNumberOf(ErrorCode code);

} // namespace jiamei
