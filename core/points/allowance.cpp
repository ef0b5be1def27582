#include "core/points/allowance.hpp"

#include "core/household/merged.hpp"
#include "core/points/gauge.hpp"
#include "core/till/settings.hpp"

#include <algorithm>

namespace jiamei::points {

namespace {

template <class Map>
typename Map::mapped_type countedIn(const Map& counted, const typename Map::key_type& key)
{
    const auto found = counted.find(key);
    return found == counted.end() ? typename Map::mapped_type() : found->second;
}

std::int64_t leftOf(const Rule& rule, std::int64_t used)
{
    return std::max<std::int64_t>(0, rule.capCount.value_or(0) - used);
}

} // namespace

Result<Points> awardedInMonth(const ports::SiteState& state, HouseholdNumber household, BusinessDate date)
{
    Points awarded;
    const auto month = spanOf(CapPeriod::Month, date);
    if (!month)
        return awarded;
    JIAMEI_TRY(const auto numbers, household::numbersOf(state, household));
    for (const auto number : numbers) {
        JIAMEI_TRY(const auto each, state.awardedIn(number, *month));
        JIAMEI_TRY(awarded, awarded.plus(each));
    }
    return awarded;
}

Result<std::optional<std::int64_t>> Allowance::unitsUsed(HouseholdNumber household, const Rule& rule) const
{
    const auto span = spanOf(rule.capPeriod, m_date);
    if (!span || !rule.capCount)
        return std::optional<std::int64_t>();
    JIAMEI_TRY(const auto numbers, household::numbersOf(m_state, household));
    auto used = countedIn(m_units, {household, rule.number});
    for (const auto number : numbers) {
        JIAMEI_TRY(const auto counted, m_state.capUnits(number, rule.number, *span));
        used += counted;
    }
    return std::optional(used);
}

Result<std::optional<std::int64_t>> Allowance::unitsLeft(HouseholdNumber household, const Rule& rule) const
{
    JIAMEI_TRY(const auto used, unitsUsed(household, rule));
    return used ? std::optional(leftOf(rule, *used)) : std::nullopt;
}

Done Allowance::checkMonth(HouseholdNumber household, Points total) const
{
    JIAMEI_TRY(const auto cap, till::settingValue(m_state, till::SettingKey::HouseholdMonthCap));
    if (cap == 0)
        return {};
    JIAMEI_TRY(auto used, awardedInMonth(m_state, household, m_date));
    JIAMEI_TRY(used, used.plus(takenBy(household)));
    if (used.value() + total.value() <= cap)
        return {};
    return refuse(ErrorCode::HouseholdMonthCapReached, {{"household", household.text()},
                                                        {"cap", cap},
                                                        {"used", used.value()},
                                                        {"wanted", total.value()},
                                                        {"month", m_date.text().substr(0, 7)}});
}

Done Allowance::take(HouseholdNumber household, const Rule& rule, std::int64_t units, Points total)
{
    JIAMEI_TRY(const auto used, unitsUsed(household, rule));
    if (used && units > leftOf(rule, *used))
        return refuse(ErrorCode::RuleCapReached, {{"code", rule.code},
                                                  {"title", rule.title},
                                                  {"cap", *rule.capCount},
                                                  {"used", *used},
                                                  {"wanted", units},
                                                  {"period", std::string(textOf(rule.capPeriod))}});
    if (!rule.isDeduction) {
        JIAMEI_CHECK(checkMonth(household, total));
        JIAMEI_TRY(m_points[household], takenBy(household).plus(total));
        if (rule.isCampaign()) {
            JIAMEI_TRY(m_campaigns, m_campaigns.plus(total));
        }
    }
    m_units[{household, rule.number}] += units;
    return {};
}

Points Allowance::takenBy(HouseholdNumber household) const
{
    return countedIn(m_points, household);
}

Done Allowance::requireCover() const
{
    if (m_campaigns.isZero())
        return {};
    JIAMEI_TRY(const auto gauge, gaugeOf(m_state));
    JIAMEI_TRY(const bool isCovered, gauge.covers(m_campaigns));
    if (isCovered)
        return {};
    return refuse(ErrorCode::CampaignNotCovered, {{"percent", gauge.percent()},
                                                  {"promised", yuanText(gauge.promised)},
                                                  {"wanted", m_campaigns.value()},
                                                  {"cover", yuanText(gauge.cover())}});
}

} // namespace jiamei::points
