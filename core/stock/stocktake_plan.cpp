#include "core/stock/stocktake_plan.hpp"

#include "core/stock/stocktake.hpp"
#include "core/till/day.hpp"
#include "core/till/settings.hpp"

#include <algorithm>
#include <ranges>
#include <set>

namespace jiamei::stock {

namespace {

/// The same day so many months later, or the last one of a shorter month.
Result<BusinessDate> monthsLater(BusinessDate date, std::int64_t months)
{
    const auto from = date.ymd();
    const auto month = std::chrono::year_month(from.year(), from.month()) + std::chrono::months(months);
    const auto last = std::chrono::year_month_day_last(month.year(), std::chrono::month_day_last(month.month()));
    return BusinessDate::of(std::chrono::year_month_day(month.year(), month.month(), std::min(from.day(), last.day())));
}

/// The right date of the day on which the document was written.
Result<BusinessDate> dateOf(const ports::SiteState& state, DocumentNumber number)
{
    JIAMEI_TRY(const auto document, state.document(number));
    JIAMEI_TRY(const auto date, till::dateOf(state, document ? document->day : DayNumber()));
    return date.value_or(BusinessDate());
}

/// When the last of these areas was covered, going back from the newest stocktake; nothing when one never was.
Result<std::optional<BusinessDate>> coveredOn(const ports::SiteState& state, std::set<std::string> areas)
{
    JIAMEI_TRY(const auto all, state.stocktakes());
    for (const auto& stocktake : all | std::views::reverse) {
        if (stocktake.state != StocktakeState::Accepted)
            continue;
        if (stocktake.area.empty())
            areas.clear();
        else
            areas.erase(stocktake.area);
        if (!areas.empty())
            continue;
        JIAMEI_TRY(const auto date, dateOf(state, stocktake.changed));
        return std::optional(date);
    }
    return std::optional<BusinessDate>();
}

} // namespace

Result<StocktakePlan> dueOn(const ports::SiteState& state, BusinessDate date)
{
    StocktakePlan plan;
    JIAMEI_TRY(const auto goods, goodsOfArea(state, {}));
    if (goods.empty())
        return plan;
    std::set<std::string> areas;
    for (const auto& item : goods)
        areas.insert(item.category);
    JIAMEI_TRY(plan.last, coveredOn(state, std::move(areas)));
    JIAMEI_TRY(const auto months, till::settingOn(state, till::SettingKey::StocktakeMonths, date));
    JIAMEI_TRY(const auto opened, till::dateOf(state, DayNumber(1)));
    const auto since = plan.last ? plan.last : opened;
    if (months == 0 || !since)
        return plan;
    JIAMEI_TRY(plan.due, monthsLater(*since, months));
    plan.isDue = date >= *plan.due;
    return plan;
}

} // namespace jiamei::stock
