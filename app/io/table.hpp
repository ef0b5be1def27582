// A table that somebody brings: CSV or XLSX, as rows of text with the numbers a person sees beside them.
#pragma once

#include "core/base/result.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace jiamei::io {

/// What a file may cost before it is refused. Sources: a village has at most some thousand households; the largest
/// county list seen is 2 MB.
struct TableLimits {
    std::uint64_t fileBytes = 64ULL << 20U;
    std::size_t lineBytes = 1ULL << 20U;
    std::size_t rows = 100'000;
    std::size_t columns = 256;
    /// XLSX only: members of the archive, bytes after unpacking, and how many times larger a part may become.
    std::uint64_t archiveMembers = 2'000;
    std::uint64_t unpackedBytes = 64ULL << 20U;
    std::uint64_t unpackRatio = 200;
};

struct TableRow {
    std::int64_t number = 0; ///< as shown by a spreadsheet program, from 1
    std::vector<std::string> cells;
};

struct Table {
    std::string file;                ///< name without folder, for the sentence
    std::vector<std::string> header; ///< first row that is not empty, cells without space around them
    std::vector<TableRow> rows;      ///< rows that are not empty
};

/// Reads CSV (UTF-8 with or without byte-order mark, GB18030) or XLSX (first visible sheet, values as shown).
/// A CSV file is read in pieces and given up at the first line that is too long.
/// Errors: FileMissing {file}, FileUnreadable {file}, FileTooLarge {file, max}, FileOldSpreadsheet {file},
/// FileNotATable {file, row}, EncodingMixed {file, row}, LineTooLong {file, row, max}.
[[nodiscard]] Result<Table> readTable(const std::filesystem::path& path, const TableLimits& limits = {});

/// The same for bytes in memory; `file` is their name.
[[nodiscard]] Result<Table> parseTable(std::string_view bytes, const std::string& file, const TableLimits& limits = {});

} // namespace jiamei::io
