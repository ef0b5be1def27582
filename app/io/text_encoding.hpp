// Which encoding a table is in, beyond doubt, and its conversion.
#pragma once

#include "app/io/table.hpp"

#include <optional>

namespace jiamei::io {

/// UTF-8 of GB18030 bytes, or nothing when they are not GB18030.
[[nodiscard]] std::optional<std::string> fromGb18030(std::string_view bytes);

/// What the file says about itself.
enum class KnownEncoding { None, Utf8 };

/// Turns the bytes of all cells into UTF-8. The whole file is in one encoding: UTF-8 when that is known (by a
/// byte-order mark) or every row is UTF-8, GB18030 when some row cannot be UTF-8. Errors: EncodingMixed {file, row}
/// with the first row that does not agree with those before it.
[[nodiscard]] Done makeUtf8(std::vector<TableRow>& rows, KnownEncoding known, const std::string& file);

} // namespace jiamei::io
