#include "app/io/csv_writer.hpp"

#include <algorithm>
#include <array>

namespace jiamei::io {

namespace {

// Source: OWASP, CSV Injection; the full-width forms are taken for signs by Chinese office programs.
constexpr std::array<std::string_view, 11> kFormulaStarts{"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};

bool looksLikeFormula(std::string_view cell)
{
    return std::any_of(kFormulaStarts.begin(), kFormulaStarts.end(),
                       [&](std::string_view start) { return cell.starts_with(start); });
}

} // namespace

CsvWriter::CsvWriter() : m_bytes("\xEF\xBB\xBF") {}

void CsvWriter::text(std::string_view cell)
{
    separate();
    const bool isGuarded = looksLikeFormula(cell);
    const bool isQuoted = isGuarded || cell.find_first_of(",\"\r\n") != std::string_view::npos;
    if (!isQuoted) {
        m_bytes.append(cell);
        return;
    }
    m_bytes += isGuarded ? "\"'" : "\"";
    for (const char c : cell) {
        if (c == '"')
            m_bytes.push_back('"');
        m_bytes.push_back(c);
    }
    m_bytes.push_back('"');
}

void CsvWriter::number(std::int64_t value)
{
    separate();
    m_bytes += std::to_string(value);
}

void CsvWriter::figure(std::string_view cell)
{
    if (cell.find_first_not_of("0123456789.-") != std::string_view::npos)
        return text(cell);
    separate();
    m_bytes.append(cell);
}

void CsvWriter::endRow()
{
    m_bytes += "\r\n";
    m_isRowBegun = false;
}

void CsvWriter::separate()
{
    if (m_isRowBegun)
        m_bytes.push_back(',');
    m_isRowBegun = true;
}

} // namespace jiamei::io
