#include "core/base/amounts.hpp"

#include <charconv>

namespace jiamei {

namespace {

tl::unexpected<Error> notANumber(std::string_view text)
{
    return refuse(ErrorCode::NumberInvalid, {{"value", std::string(text)}});
}

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace

Result<std::int64_t> parseInteger(std::string_view text)
{
    const auto digits = text.starts_with('-') ? text.substr(1) : text;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (!isDigits(digits) || error != std::errc() || end != text.data() + text.size())
        return notANumber(text);
    return value;
}

Result<Money> parseYuan(std::string_view text)
{
    constexpr std::size_t kDecimals = 2;
    const auto point = text.find('.');
    const auto yuan = text.substr(0, point);
    const auto decimals = point == std::string_view::npos ? std::string_view("00") : text.substr(point + 1);
    if (!isDigits(yuan) || !isDigits(decimals) || decimals.size() > kDecimals)
        return notANumber(text);
    std::string fen = std::string(yuan) + std::string(decimals);
    fen.append(kDecimals - decimals.size(), '0');
    const auto value = parseInteger(fen);
    if (!value)
        return notANumber(text);
    return Money::of(*value);
}

std::string yuanText(Money money)
{
    const auto fen = money.value() % 100;
    return std::to_string(money.value() / 100) + (fen < 10 ? ".0" : ".") + std::to_string(fen);
}

} // namespace jiamei
