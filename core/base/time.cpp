#include "core/base/time.hpp"

#include "core/base/amounts.hpp"

namespace jiamei {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr sys_days kFirst = sys_days(std::chrono::January / 1 / 2020);
constexpr sys_days kLast = sys_days(std::chrono::December / 31 / 2100);
constexpr std::chrono::hours kChinaOffset{8};

std::string twoDigits(unsigned value)
{
    return (value < 10 ? "0" : "") + std::to_string(value);
}

std::string dateText(year_month_day date)
{
    return std::to_string(static_cast<int>(date.year())) + "-" + twoDigits(static_cast<unsigned>(date.month())) + "-" +
           twoDigits(static_cast<unsigned>(date.day()));
}

} // namespace

Result<BusinessDate> BusinessDate::of(year_month_day date)
{
    if (!date.ok() || sys_days(date) < kFirst || sys_days(date) > kLast)
        return refuse(ErrorCode::DateOutOfRange, {{"date", date.ok() ? dateText(date) : std::string("?")}});
    return BusinessDate(static_cast<std::int32_t>((sys_days(date) - kFirst).count()));
}

Result<BusinessDate> BusinessDate::ofDaysSince2020(std::int64_t days)
{
    if (days < 0 || days > (kLast - kFirst).count())
        return refuse(ErrorCode::DateOutOfRange, {{"date", days}});
    return BusinessDate(static_cast<std::int32_t>(days));
}

Result<BusinessDate> BusinessDate::parse(std::string_view text)
{
    const auto wrong = [&] { return refuse(ErrorCode::DateOutOfRange, {{"date", std::string(text.substr(0, 40))}}); };
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return wrong();
    const auto year = parseInteger(text.substr(0, 4));
    const auto month = parseInteger(text.substr(5, 2));
    const auto day = parseInteger(text.substr(8, 2));
    if (!year || !month || !day || *month < 1 || *day < 1)
        return wrong();
    const auto date =
        of(std::chrono::year(static_cast<int>(*year)) / std::chrono::month(static_cast<unsigned>(*month)) /
           std::chrono::day(static_cast<unsigned>(*day)));
    return date ? *date : Result<BusinessDate>(wrong());
}

Result<std::optional<BusinessDate>> BusinessDate::parseOrNone(std::string_view text)
{
    if (text.empty())
        return std::optional<BusinessDate>();
    JIAMEI_TRY(const auto date, parse(text));
    return std::optional(date);
}

Result<BusinessDate> BusinessDate::inChina(UtcTime time)
{
    return of(year_month_day(std::chrono::floor<std::chrono::days>(time + kChinaOffset)));
}

year_month_day BusinessDate::ymd() const
{
    return year_month_day(kFirst + std::chrono::days(m_days));
}

std::string BusinessDate::text() const
{
    return dateText(ymd());
}

std::string chinaTimeText(UtcTime time)
{
    const auto local = time + kChinaOffset;
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::minutes>(local - day));
    return dateText(year_month_day(day)) + " " + twoDigits(static_cast<unsigned>(clock.hours().count())) + ":" +
           twoDigits(static_cast<unsigned>(clock.minutes().count()));
}

Moment momentOf(const Clock& clock)
{
    const auto now = clock.now();
    return {now, now < clock.buildTime() ? TimeQuality::Unsure : TimeQuality::Sure};
}

TimeQuality qualityAfter(const Moment& moment, UtcTime lastRow)
{
    constexpr std::chrono::seconds kLongestWait{10};
    return moment.time + kLongestWait < lastRow ? TimeQuality::Unsure : moment.quality;
}

std::uint64_t Random::next64()
{
    std::array<std::uint8_t, 8> bytes{};
    fill(bytes);
    std::uint64_t value = 0;
    for (const auto byte : bytes)
        value = value << 8U | byte;
    return value;
}

} // namespace jiamei
