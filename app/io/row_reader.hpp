// From the cells of a table to values, with every problem collected instead of only the first.
#pragma once

#include "app/io/table.hpp"

#include "core/base/result.hpp"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jiamei::io {

/// One thing wrong in one cell; `error` holds its code and the value as it stands in the file.
struct RowProblem {
    std::int64_t row = 0;
    std::string column; ///< as the file names it; empty when the whole row is meant
    Error error;
};

template <class T>
struct ImportedRow {
    std::int64_t row = 0;
    T value;
};

/// The rows that are whole, and all problems. A caller writes nothing unless there are no problems.
template <class T>
struct Imported {
    std::vector<ImportedRow<T>> rows;
    std::vector<RowProblem> problems;
};

/// The values of a list without problems. Errors: RowsInvalid {count, row, column, code} naming the first one.
template <class T>
[[nodiscard]] Result<std::vector<T>> requireWhole(Imported<T> imported)
{
    if (!imported.problems.empty()) {
        const auto& first = imported.problems.front();
        return refuse(ErrorCode::RowsInvalid, {{"count", std::ssize(imported.problems)},
                                               {"row", first.row},
                                               {"column", first.column},
                                               {"code", std::string(nameOf(first.error.code))}});
    }
    std::vector<T> values;
    for (auto& row : imported.rows)
        values.push_back(std::move(row.value));
    return values;
}

/// The names a column goes by, the usual Chinese one first.
using ColumnNames = std::initializer_list<std::string_view>;

/// Where the wanted columns are. Every one must be there, though its cells may be empty: a misspelt heading would
/// otherwise lose a column unseen. Only columns that older lists do not have may be missing.
class ColumnMap {
public:
    /// `wanted`, then `optional`, in the order of the importer's enum. Errors: ColumnMissing {column, file},
    /// ColumnTwice {column, file}.
    [[nodiscard]] static Result<ColumnMap> of(const Table& table, std::initializer_list<ColumnNames> wanted,
                                              std::initializer_list<ColumnNames> optional = {});

    [[nodiscard]] std::size_t place(std::size_t column) const { return m_places.at(column); }
    [[nodiscard]] const std::string& heading(std::size_t column) const { return m_headings.at(column); }
    [[nodiscard]] std::size_t width() const { return m_width; }

private:
    /// The place of the column; the width of the table when it is not there.
    [[nodiscard]] Result<std::size_t> find(const Table& table, const ColumnNames& names);

    std::vector<std::size_t> m_places;
    std::vector<std::string> m_headings;
    std::size_t m_width = 0;
};

/// Reads one row. A cell that cannot be read gives a default value and a problem.
class RowReader {
public:
    RowReader(const ColumnMap& columns, const TableRow& row, std::vector<RowProblem>& problems);

    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] std::string_view cell(std::size_t column) const;

    /// `parse` gives a Result<T>; an empty cell is CellMissing.
    template <class Parse>
    auto required(std::size_t column, Parse parse) -> typename decltype(parse(std::string_view()))::value_type
    {
        if (cell(column).empty()) {
            problem(column, ErrorCode::CellMissing);
            return {};
        }
        auto value = parse(cell(column));
        if (value)
            return std::move(*value);
        problem(column, value.error().code);
        return {};
    }

    /// The same; an empty cell is nothing.
    template <class Parse>
    auto optional(std::size_t column, Parse parse)
        -> std::optional<typename decltype(parse(std::string_view()))::value_type>
    {
        if (cell(column).empty())
            return std::nullopt;
        auto value = parse(cell(column));
        if (value)
            return std::move(*value);
        problem(column, value.error().code);
        return std::nullopt;
    }

    /// Words; may be empty.
    [[nodiscard]] std::string text(std::size_t column);
    /// Words; may not be empty.
    [[nodiscard]] std::string requiredText(std::size_t column);

    /// Notes a problem of the cell; the cell's value goes into its context.
    void problem(std::size_t column, ErrorCode code, Context context = {});

private:
    const ColumnMap* m_columns;
    const TableRow* m_row;
    std::vector<RowProblem>* m_problems;
    bool m_isGood = true;
};

} // namespace jiamei::io
