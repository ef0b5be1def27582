#include "app/io/table.hpp"

#include "app/io/csv_reader.hpp"
#include "app/io/xlsx_reader.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>

namespace jiamei::io {

namespace {

constexpr std::string_view kOleMagic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::string_view kZipMagic = "PK\x03\x04";

// Space, tab, full-width space, no-break space.
constexpr std::array<std::string_view, 4> kSpaces{" ", "\t", "\xE3\x80\x80", "\xC2\xA0"};

std::string_view trimmed(std::string_view text)
{
    for (bool isTrimmed = false; !isTrimmed;) {
        isTrimmed = true;
        for (const auto space : kSpaces) {
            if (text.starts_with(space))
                text.remove_prefix(space.size());
            else if (text.ends_with(space))
                text.remove_suffix(space.size());
            else
                continue;
            isTrimmed = false;
        }
    }
    return text;
}

bool isOldSpreadsheetName(const std::string& file)
{
    auto lower = file;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower.ends_with(".xls") || lower.ends_with(".et");
}

Result<Table> tableOf(std::vector<TableRow> rows, const std::string& file)
{
    for (auto& row : rows) {
        for (auto& cell : row.cells)
            cell = std::string(trimmed(cell));
    }
    std::erase_if(rows, [](const TableRow& row) {
        return std::all_of(row.cells.begin(), row.cells.end(), [](const auto& cell) { return cell.empty(); });
    });
    if (rows.empty())
        return refuse(ErrorCode::FileNotATable, {{"file", file}});
    Table table{file, std::move(rows.front().cells), {}};
    rows.erase(rows.begin());
    table.rows = std::move(rows);
    return table;
}

struct FileClose {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

} // namespace

Result<Table> parseTable(std::string_view bytes, const std::string& file, const TableLimits& limits)
{
    if (bytes.starts_with(kOleMagic) || isOldSpreadsheetName(file))
        return refuse(ErrorCode::FileOldSpreadsheet, {{"file", file}});
    if (bytes.starts_with(kZipMagic)) {
        JIAMEI_TRY(auto rows, readXlsx(bytes, file, limits));
        return tableOf(std::move(rows), file);
    }
    CsvReader reader(file, limits);
    JIAMEI_CHECK(reader.feed(bytes));
    JIAMEI_TRY(auto rows, reader.finish());
    return tableOf(std::move(rows), file);
}

Result<Table> readTable(const std::filesystem::path& path, const TableLimits& limits)
{
    constexpr std::size_t kPieceBytes = 1ULL << 16U;
    const auto file = path.filename().string();
    std::error_code status;
    if (!std::filesystem::exists(path, status))
        return refuse(ErrorCode::FileMissing, {{"file", file}});
    if (!std::filesystem::is_regular_file(path, status))
        return refuse(ErrorCode::FileNotATable, {{"file", file}});
    const std::unique_ptr<std::FILE, FileClose> stream(std::fopen(path.c_str(), "rb"));
    if (!stream)
        return refuse(ErrorCode::FileUnreadable, {{"file", file}});
    const auto size = std::filesystem::file_size(path, status);
    if (status || size > limits.fileBytes)
        return refuse(ErrorCode::FileTooLarge, {{"file", file}, {"max", static_cast<std::int64_t>(limits.fileBytes)}});

    // An archive is read whole; a text in pieces, so that a line without end costs no memory.
    std::string piece(kPieceBytes, '\0');
    std::string archive;
    CsvReader reader(file, limits);
    bool isFirst = true;
    while (const auto count = std::fread(piece.data(), 1, piece.size(), stream.get())) {
        const std::string_view bytes(piece.data(), count);
        if (isFirst && (bytes.starts_with(kOleMagic) || isOldSpreadsheetName(file)))
            return refuse(ErrorCode::FileOldSpreadsheet, {{"file", file}});
        if (!archive.empty() || (isFirst && bytes.starts_with(kZipMagic)))
            archive.append(bytes);
        else
            JIAMEI_CHECK(reader.feed(bytes));
        if (archive.size() > limits.fileBytes)
            return refuse(ErrorCode::FileTooLarge,
                          {{"file", file}, {"max", static_cast<std::int64_t>(limits.fileBytes)}});
        isFirst = false;
    }
    if (std::ferror(stream.get()) != 0)
        return refuse(ErrorCode::FileUnreadable, {{"file", file}});
    if (!archive.empty())
        return parseTable(archive, file, limits);
    if (isOldSpreadsheetName(file))
        return refuse(ErrorCode::FileOldSpreadsheet, {{"file", file}});
    JIAMEI_TRY(auto rows, reader.finish());
    return tableOf(std::move(rows), file);
}

} // namespace jiamei::io
