// Reasons in words, for paper and the command lines.
#pragma once

#include "app/io/messages.hpp"

namespace jiamei::io {

/// What a code of core says in words; people's own words stay as they are.
[[nodiscard]] std::string reasonText(const std::string& reason, Language language);

} // namespace jiamei::io
