#include "app/io/sheet.hpp"

#include "app/io/csv_writer.hpp"
#include "app/io/temporary_folder.hpp"

#include <xlsxwriter.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

namespace jiamei::io {

namespace {

constexpr std::int64_t kFenPerYuan = 100;
/// Spreadsheets hold figures as doubles; beyond this they would round silently. Source: IEEE 754, 53 bits.
constexpr std::int64_t kExactInDouble = std::int64_t{1} << 53;
constexpr double kColumnWidth = 14;
constexpr double kFirstColumnWidth = 22;

template <class... Cases>
struct Match : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Match(Cases...) -> Match<Cases...>;

std::string yuanText(Yuan yuan)
{
    const auto absolute = yuan.fen < 0 ? -yuan.fen : yuan.fen;
    const auto rest = absolute % kFenPerYuan;
    return (yuan.fen < 0 ? "-" : "") + std::to_string(absolute / kFenPerYuan) + (rest < 10 ? ".0" : ".") +
           std::to_string(rest);
}

bool isExact(std::int64_t value)
{
    return value < kExactInDouble && value > -kExactInDouble;
}

tl::unexpected<Error> failed(int number)
{
    const auto code = number == ENOSPC || number == EDQUOT                     ? ErrorCode::StorageFull
                      : number == EROFS || number == EACCES || number == EPERM ? ErrorCode::StorageReadOnly
                                                                               : ErrorCode::StorageFailed;
    return refuse(code, {{"detail", std::string(std::strerror(number))}});
}

struct Formats {
    lxw_format* heading;
    lxw_format* count;
    lxw_format* money;
};

void writeCell(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const SheetCell& cell, const Formats& formats)
{
    const auto text = [&](const std::string& value) {
        worksheet_write_string(page, row, column, value.c_str(), nullptr);
    };
    std::visit(Match{text,
                     [&](std::int64_t value) {
                         if (isExact(value))
                             worksheet_write_number(page, row, column, static_cast<double>(value), formats.count);
                         else
                             text(std::to_string(value));
                     },
                     [&](Yuan value) {
                         if (isExact(value.fen))
                             worksheet_write_number(page, row, column, static_cast<double>(value.fen) / kFenPerYuan,
                                                    formats.money);
                         else
                             text(yuanText(value));
                     }},
               cell);
}

} // namespace

Bytes csvOf(const Sheet& sheet)
{
    CsvWriter csv;
    for (const auto& title : sheet.heading)
        csv.text(title);
    csv.endRow();
    for (const auto& row : sheet.rows) {
        for (const auto& cell : row)
            std::visit(Match{[&](const std::string& value) { csv.text(value); },
                             [&](std::int64_t value) { csv.number(value); },
                             [&](Yuan value) { csv.figure(yuanText(value)); }},
                       cell);
        csv.endRow();
    }
    return csv.bytes();
}

Result<Bytes> xlsxOf(const Sheet& sheet)
{
    // The library writes files only; the book exists here until it was read back.
    const TemporaryFolder workshop;
    if (!workshop.isThere())
        return failed(errno);
    auto folder = workshop.path().string();
    const auto path = folder + "/book.xlsx";
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    auto* const book = workbook_new_opt(path.c_str(), &options);
    auto* const page = book == nullptr ? nullptr : workbook_add_worksheet(book, sheet.name.c_str());
    if (page == nullptr)
        return failed(ENOMEM);
    const Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(formats.heading);
    format_set_text_wrap(formats.heading);
    format_set_num_format(formats.count, "#,##0");
    format_set_num_format(formats.money, "#,##0.00");

    const auto columns = static_cast<lxw_col_t>(sheet.heading.empty() ? 1 : sheet.heading.size());
    worksheet_set_column(page, 0, static_cast<lxw_col_t>(columns - 1), kColumnWidth, nullptr);
    worksheet_set_column(page, 0, static_cast<lxw_col_t>(columns > 1 ? 1 : 0), kFirstColumnWidth, nullptr);
    worksheet_freeze_panes(page, 1, 0);
    worksheet_set_landscape(page);
    worksheet_repeat_rows(page, 0, 0);
    constexpr std::uint8_t kPaperA4 = 9;
    worksheet_set_paper(page, kPaperA4);
    worksheet_fit_to_pages(page, 1, 0);
    for (std::size_t i = 0; i < sheet.heading.size(); ++i)
        worksheet_write_string(page, 0, static_cast<lxw_col_t>(i), sheet.heading[i].c_str(), formats.heading);
    lxw_row_t line = 0;
    for (const auto& row : sheet.rows) {
        ++line;
        for (std::size_t i = 0; i < row.size(); ++i)
            writeCell(page, line, static_cast<lxw_col_t>(i), row[i], formats);
    }
    errno = 0;
    if (workbook_close(book) != LXW_NO_ERROR)
        return failed(errno == 0 ? EIO : errno);
    std::ifstream file(path, std::ios::binary);
    Bytes bytes{std::istreambuf_iterator<char>(file), {}};
    if (!file || bytes.empty())
        return failed(EIO);
    return bytes;
}

} // namespace jiamei::io
