// CSV in pieces of bytes to rows of UTF-8.
#pragma once

#include "app/io/table.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace jiamei::io {

/// Takes the file in pieces of any size; holds cells as bytes until all are there, since only then is it certain
/// which encoding they are in. Commas, quotes and line ends are the same single bytes in UTF-8 and GB18030.
class CsvReader {
public:
    CsvReader(std::string file, const TableLimits& limits) : m_file(std::move(file)), m_limits(limits) {}

    /// Errors: LineTooLong, FileNotATable, FileTooLarge.
    [[nodiscard]] Done feed(std::string_view piece);
    /// Errors: EncodingMixed, FileNotATable.
    [[nodiscard]] Result<std::vector<TableRow>> finish();

private:
    enum class Place { CellStart, Plain, Quoted, QuoteInQuoted };

    [[nodiscard]] Done begin();
    [[nodiscard]] Done takeAll(std::string_view piece);
    [[nodiscard]] Done take(char c);
    void endCell();
    [[nodiscard]] Done endRow();
    [[nodiscard]] tl::unexpected<Error> notATable() const;

    std::string m_file;
    TableLimits m_limits;
    Place m_place = Place::CellStart;
    bool m_isBegun = false;
    bool m_hasMark = false;
    std::string m_begin; ///< until enough is there to hold a byte-order mark
    bool m_afterReturn = false;
    std::size_t m_rowBytes = 0;
    std::uint64_t m_fileBytes = 0;
    std::int64_t m_number = 1;
    std::string m_cell;
    std::vector<std::string> m_cells;
    std::vector<TableRow> m_rows;
};

} // namespace jiamei::io
