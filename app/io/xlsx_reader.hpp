// The first visible sheet of an XLSX file as rows of text.
#pragma once

#include "app/io/table.hpp"

namespace jiamei::io {

/// Shared and inline strings, numbers as plain digits, dates as 2026-03-09, formulas by their kept result. Nothing is
/// unpacked beyond the limits. Errors: FileNotATable {file}, FileTooLarge {file}.
[[nodiscard]] Result<std::vector<TableRow>> readXlsx(std::string_view bytes, const std::string& file,
                                                     const TableLimits& limits);

} // namespace jiamei::io
