// Spaces in what people type: what only looks different is the same name, what only has spaces says nothing.
#pragma once

#include "core/base/bytes.hpp"

namespace jiamei {

/// The text without a space of any width at its ends or beside a Chinese character, single spaces between other words.
[[nodiscard]] std::string tidied(std::string_view written);

/// Whether there is nothing to read in it.
[[nodiscard]] bool isBlank(std::string_view written);

/// checkText, of a text that must say something. Errors: TextInvalid {field, max}.
[[nodiscard]] Done requireText(std::string_view text, std::string_view field, std::size_t maxBytes);

} // namespace jiamei
