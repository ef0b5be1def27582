#include "app/cli/answer.hpp"

#include "core/base/bytes.hpp"

#include <algorithm>

namespace jiamei::cli {

int exitStatusOf(const Error& error)
{
    switch (familyOf(error.code)) {
    case ErrorFamily::Refused:
        return kRefused;
    case ErrorFamily::Usage:
        return kUsage;
    case ErrorFamily::Damaged:
        return kDamaged;
    case ErrorFamily::Device:
        return kDevice;
    }
    return kRefused;
}

Json jsonOf(const Error& error, io::Language language)
{
    Json context = Json::object();
    for (const auto& [key, value] : error.context.items()) {
        if (const auto* number = std::get_if<std::int64_t>(&value))
            context[key] = *number;
        else
            context[key] = std::get<std::string>(value);
    }
    return {
        {"code", nameOf(error.code)}, {"message", io::messageOf(error, language).text(language)}, {"context", context}};
}

std::string textOf(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::size_t widthOf(std::string_view text)
{
    std::size_t width = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isContinuation = (byte & 0xC0U) == 0x80U;
        // Three bytes and more begin at U+0800; what our tables hold there are Chinese characters and their marks.
        if (!isContinuation)
            width += byte >= 0xE2U ? 2 : 1;
    }
    return width;
}

std::string TextTable::text() const
{
    std::vector<std::size_t> widths;
    widths.reserve(m_columns.size());
    for (const auto& column : m_columns)
        widths.push_back(widthOf(column.heading));
    for (const auto& row : m_rows) {
        for (std::size_t i = 0; i < row.size() && i < widths.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(row[i]));
    }
    std::string out;
    const auto addLine = [&](const auto& cellOf) {
        std::string line;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const std::string cell = cellOf(i);
            const std::string space(widths[i] - std::min(widths[i], widthOf(cell)), ' ');
            line += i == 0 ? "" : "  ";
            line += m_columns[i].align == Align::Left ? cell + space : space + cell;
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
    };
    addLine([&](std::size_t i) { return m_columns[i].heading; });
    for (const auto& row : m_rows)
        addLine([&](std::size_t i) { return i < row.size() ? row[i] : std::string(); });
    return out;
}

} // namespace jiamei::cli
