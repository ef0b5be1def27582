// A table that people take away, as CSV or XLSX with the same cells.
#pragma once

#include "core/base/bytes.hpp"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace jiamei::io {

/// Money in fen, shown in yuan.
struct Yuan {
    std::int64_t fen = 0;
};

using SheetCell = std::variant<std::string, std::int64_t, Yuan>;

struct Sheet {
    std::string name; ///< of the page; at most 31 characters, none of []:*?/\.
    std::vector<std::string> heading;
    std::vector<std::vector<SheetCell>> rows;
};

/// UTF-8 with a byte-order mark.
[[nodiscard]] Bytes csvOf(const Sheet& sheet);
/// The heading stays in sight, figures are figures. Errors: StorageFull, StorageReadOnly, StorageFailed of the
/// system's temporary folder, where the library puts it together.
[[nodiscard]] Result<Bytes> xlsxOf(const Sheet& sheet);

} // namespace jiamei::io
