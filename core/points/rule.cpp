#include "core/points/rule.hpp"

#include "core/base/names.hpp"

#include <algorithm>

namespace jiamei::points {

namespace {

using std::chrono::day;
using std::chrono::last;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr std::array<Named<CapPeriod>, 9> kPeriods{{{"", CapPeriod::None},
                                                    {"旬", CapPeriod::TenDays},
                                                    {"月", CapPeriod::Month},
                                                    {"季", CapPeriod::Quarter},
                                                    {"学期", CapPeriod::Term},
                                                    {"年", CapPeriod::Year},
                                                    {"三年", CapPeriod::ThreeYears},
                                                    {"终身", CapPeriod::Lifetime},
                                                    {"每项荣誉", CapPeriod::EachHonour}}};

constexpr year_month_day kFirstDate = year(2020) / month(1) / day(1);
constexpr year_month_day kLastDate = year(2100) / month(12) / day(31);

/// Both ends are moved into the range of business dates.
std::optional<DateSpan> span(year_month_day first, year_month_day end)
{
    const auto from = BusinessDate::of(first < kFirstDate ? kFirstDate : first);
    const auto to = BusinessDate::of(end > kLastDate ? kLastDate : end);
    if (!from || !to)
        return std::nullopt;
    return DateSpan{*from, *to};
}

std::optional<DateSpan> tenDays(year_month_day date)
{
    const auto dayOfMonth = static_cast<unsigned>(date.day());
    const auto ym = date.year() / date.month();
    if (dayOfMonth <= 10)
        return span(ym / day(1), ym / day(10));
    if (dayOfMonth <= 20)
        return span(ym / day(11), ym / day(20));
    return span(ym / day(21), year_month_day(ym / last));
}

std::optional<DateSpan> term(year_month_day date)
{
    const auto monthOfYear = static_cast<unsigned>(date.month());
    if (monthOfYear >= 3 && monthOfYear <= 8)
        return span(date.year() / month(3) / day(1), date.year() / month(8) / day(31));
    const auto start = monthOfYear >= 9 ? date.year() : date.year() - std::chrono::years(1);
    return span(start / month(9) / day(1), year_month_day((start + std::chrono::years(1)) / month(2) / last));
}

} // namespace

bool holdsOn(const Rule& rule, BusinessDate date)
{
    return rule.validFrom <= date && (!rule.validUntil || date <= *rule.validUntil);
}

RuleSetVersion versionOn(const std::vector<RuleSet>& sets, BusinessDate date)
{
    RuleSetVersion newest;
    for (const auto& set : sets) {
        if (set.first <= date)
            newest = std::max(newest, set.version);
    }
    return newest;
}

std::optional<DateSpan> spanOf(CapPeriod period, BusinessDate businessDate)
{
    const auto date = businessDate.ymd();
    const auto ym = date.year() / date.month();
    switch (period) {
    case CapPeriod::TenDays:
        return tenDays(date);
    case CapPeriod::Month:
        return span(ym / day(1), year_month_day(ym / last));
    case CapPeriod::Quarter: {
        const auto firstMonth = month((static_cast<unsigned>(date.month()) - 1) / 3 * 3 + 1);
        const auto lastMonth = firstMonth + std::chrono::months(2);
        return span(date.year() / firstMonth / day(1), year_month_day(date.year() / lastMonth / last));
    }
    case CapPeriod::Term:
        return term(date);
    case CapPeriod::Year:
        return span(date.year() / month(1) / day(1), date.year() / month(12) / day(31));
    case CapPeriod::ThreeYears:
        return span((date.year() - std::chrono::years(2)) / month(1) / day(1), date.year() / month(12) / day(31));
    case CapPeriod::Lifetime:
        return span(kFirstDate, kLastDate);
    case CapPeriod::None:
    case CapPeriod::EachHonour:
        break;
    }
    return std::nullopt;
}

std::optional<CapPeriod> parseCapPeriod(std::string_view text)
{
    return called(kPeriods, text);
}

std::string_view textOf(CapPeriod period)
{
    return nameIn(kPeriods, period);
}

} // namespace jiamei::points
