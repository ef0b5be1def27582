// CSV that office programs open rightly: byte-order mark, CRLF, no cell that is taken for a formula.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace jiamei::io {

class CsvWriter {
public:
    CsvWriter();

    /// A name, reason or other words. What a spreadsheet would take for a formula gets an apostrophe in front.
    void text(std::string_view cell);
    /// A figure, the minus sign included, as it is.
    void number(std::int64_t value);
    /// A figure that is text already (8.50, 2026-03-09): digits, points and minus signs only, else as text().
    void figure(std::string_view cell);
    void endRow();

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    void separate();

    std::string m_bytes;
    bool m_isRowBegun = false;
};

} // namespace jiamei::io
