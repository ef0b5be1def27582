// The digits of a card or slip, typed or taken from a picture.
#pragma once

#include "core/base/result.hpp"

#include <string>

namespace jiamei::cli {

/// `text` as it stands, unless it names a picture: then the QR in it that has so many digits, else the first code, else
/// nothing. Errors: io::readCodesInFile's.
[[nodiscard]] Result<std::string> codeIn(const std::string& text, std::size_t digits);

} // namespace jiamei::cli
