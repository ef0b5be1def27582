#include "app/io/row_reader.hpp"

#include "core/base/bytes.hpp"

#include <algorithm>
#include <limits>

namespace jiamei::io {

namespace {

constexpr std::size_t kMaxTextBytes = 200;
constexpr std::size_t kMaxShownBytes = 60;
constexpr std::size_t kNowhere = std::numeric_limits<std::size_t>::max();

// Cut at a character, for a context that stays short.
std::string shown(std::string_view cell)
{
    auto length = std::min(cell.size(), kMaxShownBytes);
    while (length > 0 && length < cell.size() && (static_cast<unsigned char>(cell[length]) & 0xC0U) == 0x80)
        --length;
    return std::string(cell.substr(0, length));
}

} // namespace

Result<std::size_t> ColumnMap::find(const Table& table, const ColumnNames& names)
{
    const auto isWanted = [&](const std::string& heading) {
        return std::find(names.begin(), names.end(), heading) != names.end();
    };
    const auto found = std::find_if(table.header.begin(), table.header.end(), isWanted);
    const bool isThere = found != table.header.end();
    if (isThere && std::find_if(std::next(found), table.header.end(), isWanted) != table.header.end())
        return refuse(ErrorCode::ColumnTwice, {{"column", *found}, {"file", table.file}});
    m_places.push_back(static_cast<std::size_t>(found - table.header.begin()));
    m_headings.push_back(isThere ? *found : std::string(*names.begin()));
    return m_places.back();
}

Result<ColumnMap> ColumnMap::of(const Table& table, std::initializer_list<ColumnNames> wanted,
                                std::initializer_list<ColumnNames> optional)
{
    ColumnMap map;
    map.m_width = table.header.size();
    for (const auto& names : wanted) {
        JIAMEI_TRY(const auto place, map.find(table, names));
        if (place == map.m_width)
            return refuse(ErrorCode::ColumnMissing, {{"column", std::string(*names.begin())}, {"file", table.file}});
    }
    for (const auto& names : optional) {
        JIAMEI_TRY(const auto place, map.find(table, names));
        // Beyond every row, so that its cells are empty.
        if (place == map.m_width)
            map.m_places.back() = kNowhere;
    }
    return map;
}

RowReader::RowReader(const ColumnMap& columns, const TableRow& row, std::vector<RowProblem>& problems)
    : m_columns(&columns), m_row(&row), m_problems(&problems)
{
    // A comma without quotes in some cell moves all that follow: nothing in this row can be trusted.
    const auto extra =
        std::find_if(row.cells.begin() + static_cast<std::ptrdiff_t>(std::min(row.cells.size(), columns.width())),
                     row.cells.end(), [](const auto& one) { return !one.empty(); });
    if (extra == row.cells.end())
        return;
    m_isGood = false;
    problems.push_back({row.number, {}, Error{ErrorCode::RowTooWide, {{"value", shown(*extra)}}}});
}

std::string_view RowReader::cell(std::size_t column) const
{
    const auto place = m_columns->place(column);
    return place < m_row->cells.size() ? std::string_view(m_row->cells[place]) : std::string_view();
}

std::string RowReader::text(std::size_t column)
{
    if (!checkText(cell(column), m_columns->heading(column), kMaxTextBytes))
        problem(column, ErrorCode::TextInvalid, {{"max", static_cast<std::int64_t>(kMaxTextBytes)}});
    return std::string(cell(column));
}

std::string RowReader::requiredText(std::size_t column)
{
    if (cell(column).empty())
        problem(column, ErrorCode::CellMissing);
    return text(column);
}

void RowReader::problem(std::size_t column, ErrorCode code, Context context)
{
    m_isGood = false;
    context.add("value", shown(cell(column)));
    m_problems->push_back({m_row->number, m_columns->heading(column), Error{code, std::move(context)}});
}

} // namespace jiamei::io
