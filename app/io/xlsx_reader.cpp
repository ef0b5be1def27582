#include "app/io/xlsx_reader.hpp"

#include "app/io/zip_archive.hpp"

#include "core/base/bytes.hpp"
#include "core/base/time.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstring>
#include <optional>
#include <set>

namespace jiamei::io {

namespace {

constexpr std::size_t kMaxCellBytes = 1ULL << 16U;

/// What the cells of a sheet refer to.
struct Workbook {
    std::string sheetPath;
    bool startsIn1904 = false;
    std::vector<std::string> strings;
    std::vector<bool> isDateStyle; ///< by cell style
};

tl::unexpected<Error> notATable(const std::string& file)
{
    return refuse(ErrorCode::FileNotATable, {{"file", file}});
}

Result<pugi::xml_document> parsePart(ZipArchive& archive, const std::string& part, const std::string& file)
{
    JIAMEI_TRY(const auto text, archive.read(part));
    pugi::xml_document document;
    if (!document.load_buffer(text.data(), text.size(), pugi::parse_default | pugi::parse_ws_pcdata))
        return notATable(file);
    return document;
}

// Some writers give every element a namespace prefix; only the local name counts.
std::string_view localName(const char* name)
{
    const std::string_view text(name);
    const auto colon = text.find(':');
    return colon == std::string_view::npos ? text : text.substr(colon + 1);
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name)
{
    return node.find_child([&](const pugi::xml_node& one) { return localName(one.name()) == name; });
}

std::string_view attribute(const pugi::xml_node& node, std::string_view name)
{
    const auto found =
        node.find_attribute([&](const pugi::xml_attribute& one) { return localName(one.name()) == name; });
    return found.value();
}

// <si> and <is>: one <t>, or runs <r><t>; what stands in <rPh> is a reading aid.
std::string textOf(const pugi::xml_node& item)
{
    std::string text;
    for (const auto& part : item.children()) {
        if (localName(part.name()) == "t")
            text += part.text().get();
        else if (localName(part.name()) == "r")
            text += child(part, "t").text().get();
    }
    return text;
}

std::optional<std::string> targetOf(const pugi::xml_document& relations, std::string_view id)
{
    for (const auto& relation : relations.document_element().children()) {
        if (attribute(relation, "Id") != id)
            continue;
        std::string target(attribute(relation, "Target"));
        return target.starts_with('/') ? target.substr(1) : "xl/" + target;
    }
    return std::nullopt;
}

// Built-in formats that show a date, among them those of Chinese Excel and WPS. Source: ECMA-376 part 1, 18.8.30.
bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) ||
           (format >= 50 && format <= 58);
}

// A custom format shows a date when it has a year or day outside quotes and brackets.
bool isDateFormat(std::string_view code)
{
    bool isQuoted = false;
    bool isBracketed = false;
    for (const char c : code) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == '[' || c == ']')
            isBracketed = c == '[';
        else if (!isQuoted && !isBracketed && std::strchr("yYdD", c) != nullptr)
            return true;
    }
    return false;
}

int integerOf(std::string_view text, int otherwise)
{
    int value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::vector<bool> dateStyles(const pugi::xml_node& styles)
{
    std::set<int> custom;
    for (const auto& format : child(styles, "numFmts").children()) {
        if (isDateFormat(attribute(format, "formatCode")))
            custom.insert(integerOf(attribute(format, "numFmtId"), -1));
    }
    std::vector<bool> isDate;
    for (const auto& style : child(styles, "cellXfs").children()) {
        const auto format = integerOf(attribute(style, "numFmtId"), 0);
        isDate.push_back(isBuiltInDate(format) || custom.contains(format));
    }
    return isDate;
}

Result<Workbook> readWorkbook(ZipArchive& archive, const std::string& file)
{
    Workbook workbook;
    JIAMEI_TRY(const auto book, parsePart(archive, "xl/workbook.xml", file));
    JIAMEI_TRY(const auto relations, parsePart(archive, "xl/_rels/workbook.xml.rels", file));
    const auto sheets = child(book.document_element(), "sheets");
    const auto sheet = sheets.find_child([](const pugi::xml_node& one) {
        const auto state = attribute(one, "state");
        return localName(one.name()) == "sheet" && state != "hidden" && state != "veryHidden";
    });
    const auto path = targetOf(relations, attribute(sheet, "id"));
    if (!sheet || !path)
        return notATable(file);
    workbook.sheetPath = *path;
    const auto epoch = attribute(child(book.document_element(), "workbookPr"), "date1904");
    workbook.startsIn1904 = epoch == "1" || epoch == "true";
    if (archive.contains("xl/sharedStrings.xml")) {
        JIAMEI_TRY(const auto strings, parsePart(archive, "xl/sharedStrings.xml", file));
        for (const auto& item : strings.document_element().children())
            workbook.strings.push_back(textOf(item));
    }
    if (archive.contains("xl/styles.xml")) {
        JIAMEI_TRY(const auto styles, parsePart(archive, "xl/styles.xml", file));
        workbook.isDateStyle = dateStyles(styles.document_element());
    }
    return workbook;
}

// Fifteen digits, as spreadsheets calculate and show them: 12.800000000000001 was typed as 12.8.
std::string numberText(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::string(text);
    constexpr double kLargestExact = 1e15;
    constexpr int kDigits = 15;
    std::array<char, 64> buffer{};
    const bool isWhole = value == std::floor(value) && std::fabs(value) < kLargestExact;
    const auto written = isWhole ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::llround(value))
                                 : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                                 std::chars_format::general, kDigits);
    return {buffer.data(), written.ptr};
}

// Days since 1899-12-30, which hides the 29 February 1900 that never was; or since 1904-01-01.
std::string dateText(std::string_view text, bool startsIn1904)
{
    double days = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), days);
    constexpr double kMostDays = 100'000; // year 2173
    if (error != std::errc() || end != text.data() + text.size() || !(days >= 1 && days < kMostDays))
        return std::string(text);
    using namespace std::chrono;
    const auto start = startsIn1904 ? sys_days(January / 1 / 1904) : sys_days(December / 30 / 1899);
    const auto date = BusinessDate::of(start + std::chrono::days(static_cast<int>(days)));
    return date ? date->text() : std::string(text);
}

std::string cellText(const pugi::xml_node& cell, const Workbook& workbook)
{
    const auto type = attribute(cell, "t");
    if (type == "inlineStr")
        return textOf(child(cell, "is"));
    std::string value = child(cell, "v").text().get();
    if (type == "s") {
        const auto index = integerOf(value, -1);
        const bool isKnown = index >= 0 && static_cast<std::size_t>(index) < workbook.strings.size();
        return isKnown ? workbook.strings[static_cast<std::size_t>(index)] : std::string();
    }
    if (type == "str" || type == "e" || type == "b" || type == "d" || value.empty())
        return value;
    const auto style = static_cast<std::size_t>(std::max(0, integerOf(attribute(cell, "s"), 0)));
    if (style < workbook.isDateStyle.size() && workbook.isDateStyle[style])
        return dateText(value, workbook.startsIn1904);
    return numberText(value);
}

// "BC12" is column 54 (from 0); without a reference the cell follows the one before.
std::size_t columnOf(std::string_view reference, std::size_t next)
{
    std::size_t column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z')
            break;
        column = std::min<std::size_t>(column * 26 + static_cast<std::size_t>(c - 'A') + 1, 1U << 20U);
    }
    return column == 0 ? next : column - 1;
}

Result<TableRow> rowOf(const pugi::xml_node& node, std::int64_t number, const Workbook& workbook,
                       const TableLimits& limits)
{
    TableRow row{number, {}};
    for (const auto& cell : node.children()) {
        if (localName(cell.name()) != "c")
            continue;
        auto text = cellText(cell, workbook);
        const auto column = columnOf(attribute(cell, "r"), row.cells.size());
        if (text.empty())
            continue;
        if (column >= limits.columns || text.size() > kMaxCellBytes || !isUtf8(text))
            return refuse(ErrorCode::FileNotATable, {{"row", number}});
        if (row.cells.size() <= column)
            row.cells.resize(column + 1);
        row.cells[column] = std::move(text);
    }
    return row;
}

} // namespace

Result<std::vector<TableRow>> readXlsx(std::string_view bytes, const std::string& file, const TableLimits& limits)
{
    JIAMEI_TRY(auto archive, ZipArchive::open(bytes, file, limits));
    JIAMEI_TRY(const auto workbook, readWorkbook(archive, file));
    JIAMEI_TRY(const auto sheet, parsePart(archive, workbook.sheetPath, file));
    std::vector<TableRow> rows;
    std::int64_t number = 0;
    for (const auto& node : child(sheet.document_element(), "sheetData").children()) {
        if (localName(node.name()) != "row")
            continue;
        number = std::max<std::int64_t>(number + 1, integerOf(attribute(node, "r"), 0));
        auto row = rowOf(node, number, workbook, limits);
        if (!row)
            return refuse(ErrorCode::FileNotATable, {{"file", file}, {"row", number}});
        if (!row->cells.empty())
            rows.push_back(std::move(*row));
        if (rows.size() > limits.rows)
            return refuse(ErrorCode::FileTooLarge,
                          {{"file", file}, {"max_rows", static_cast<std::int64_t>(limits.rows)}});
    }
    return rows;
}

} // namespace jiamei::io
