#include "app/io/csv_reader.hpp"

#include "app/io/text_encoding.hpp"

#include <algorithm>

namespace jiamei::io {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

}

Done CsvReader::feed(std::string_view piece)
{
    m_fileBytes += piece.size();
    if (m_fileBytes > m_limits.fileBytes)
        return refuse(ErrorCode::FileTooLarge,
                      {{"file", m_file}, {"max", static_cast<std::int64_t>(m_limits.fileBytes)}});
    if (m_isBegun)
        return takeAll(piece);
    m_begin.append(piece);
    return m_begin.size() < kByteOrderMark.size() ? Done() : begin();
}

// The byte-order mark may be cut by the end of a piece.
Done CsvReader::begin()
{
    m_isBegun = true;
    m_hasMark = m_begin.starts_with(kByteOrderMark);
    return takeAll(std::string_view(m_begin).substr(m_hasMark ? kByteOrderMark.size() : 0));
}

Done CsvReader::takeAll(std::string_view piece)
{
    for (const char c : piece)
        JIAMEI_CHECK(take(c));
    return {};
}

Done CsvReader::take(char c)
{
    // The second half of a CRLF ends no row of its own.
    const bool isSecondHalf = m_afterReturn && c == '\n';
    m_afterReturn = c == '\r';
    if (isSecondHalf && m_place != Place::Quoted)
        return {};
    if (++m_rowBytes > m_limits.lineBytes)
        return refuse(ErrorCode::LineTooLong,
                      {{"file", m_file}, {"row", m_number}, {"max", static_cast<std::int64_t>(m_limits.lineBytes)}});
    const auto byte = static_cast<unsigned char>(c);
    if ((byte < 0x20 && c != '\t' && c != '\r' && c != '\n') || byte == 0x7F)
        return notATable();
    if (m_place == Place::Quoted) {
        if (c == '"')
            m_place = Place::QuoteInQuoted;
        else
            m_cell.push_back(c);
        return {};
    }
    if (c == '"' && m_place == Place::QuoteInQuoted) {
        m_cell.push_back(c);
        m_place = Place::Quoted;
        return {};
    }
    if (c == ',') {
        endCell();
        return {};
    }
    if (c == '\r' || c == '\n')
        return endRow();
    if (m_place == Place::QuoteInQuoted) // text behind a closing quote: columns can no longer be told apart
        return notATable();
    if (c == '"' && m_place == Place::CellStart) {
        m_place = Place::Quoted;
        return {};
    }
    m_cell.push_back(c);
    m_place = Place::Plain;
    return {};
}

void CsvReader::endCell()
{
    m_cells.push_back(std::move(m_cell));
    m_cell.clear();
    m_place = Place::CellStart;
}

Done CsvReader::endRow()
{
    endCell();
    const bool isEmpty = std::all_of(m_cells.begin(), m_cells.end(), [](const auto& cell) { return cell.empty(); });
    if (m_cells.size() > m_limits.columns)
        return notATable();
    if (!isEmpty)
        m_rows.push_back({m_number, std::move(m_cells)});
    if (m_rows.size() > m_limits.rows)
        return refuse(ErrorCode::FileTooLarge,
                      {{"file", m_file}, {"max_rows", static_cast<std::int64_t>(m_limits.rows)}});
    m_cells.clear();
    m_rowBytes = 0;
    ++m_number;
    return {};
}

Result<std::vector<TableRow>> CsvReader::finish()
{
    if (!m_isBegun)
        JIAMEI_CHECK(begin());
    if (m_place == Place::Quoted)
        return notATable();
    if (m_place != Place::CellStart || !m_cells.empty())
        JIAMEI_CHECK(endRow());
    JIAMEI_CHECK(makeUtf8(m_rows, m_hasMark ? KnownEncoding::Utf8 : KnownEncoding::None, m_file));
    return std::move(m_rows);
}

tl::unexpected<Error> CsvReader::notATable() const
{
    return refuse(ErrorCode::FileNotATable, {{"file", m_file}, {"row", m_number}});
}

} // namespace jiamei::io
