#include "app/io/cell_values.hpp"

#include "app/io/importers.hpp"

#include <array>

namespace jiamei::io {

Result<std::uint32_t> parsePeople(std::string_view text)
{
    constexpr std::int64_t kMost = 99;
    JIAMEI_TRY(const auto value, parseInteger(text));
    if (value < 0 || value > kMost)
        return refuse(ErrorCode::NumberInvalid, {{"value", value}});
    return static_cast<std::uint32_t>(value);
}

Result<std::string> parseBarcode(std::string_view text)
{
    if (!stock::isBarcode(text))
        return refuse(ErrorCode::BarcodeInvalid, {{"value", std::string(text)}});
    return std::string(text);
}

Result<BusinessDate> parseSheetDate(std::string_view text)
{
    constexpr std::array<std::array<std::string_view, 3>, 4> kForms{{
        {"-", "-", ""},
        {"/", "/", ""},
        {".", ".", ""},
        {"年", "月", "日"},
    }};
    const auto wrong = [&] { return refuse(ErrorCode::DateOutOfRange, {{"date", std::string(text)}}); };
    for (const auto& [afterYear, afterMonth, afterDay] : kForms) {
        const auto year = text.find(afterYear);
        const auto month = year == std::string_view::npos ? year : text.find(afterMonth, year + afterYear.size());
        if (month == std::string_view::npos || !text.ends_with(afterDay))
            continue;
        auto digits = std::string(text.substr(0, year));
        for (auto part :
             {text.substr(year + afterYear.size(), month - year - afterYear.size()),
              text.substr(month + afterMonth.size(), text.size() - afterDay.size() - month - afterMonth.size())}) {
            if (part.empty() || part.size() > 2)
                return wrong();
            digits.append(part.size() == 1 ? "-0" : "-").append(part);
        }
        const auto date = BusinessDate::parse(digits);
        return date ? *date : Result<BusinessDate>(wrong());
    }
    return wrong();
}

} // namespace jiamei::io
