#include "core/points/rule_case.hpp"

#include "core/household/merged.hpp"
#include "core/points/gauge.hpp"
#include "core/till/settings.hpp"

#include <algorithm>

namespace jiamei::points {

namespace {

std::string stepsText(const Rule& rule)
{
    std::string text;
    for (const auto step : rule.steps)
        text += (text.empty() ? "" : ";") + std::to_string(step.value());
    return text;
}

tl::unexpected<Error> noLonger(const std::string& code, RuleSetVersion version)
{
    return refuse(ErrorCode::RuleNoLongerInForce, {{"code", code}, {"version", version.value()}});
}

/// A code that the set in force does not have: it may come with a later version, or have gone with an older one.
Result<Rule> explainMissing(const ports::SiteState& state, const std::string& code, RuleSetVersion inForce)
{
    JIAMEI_TRY(const auto sets, state.ruleSets());
    std::optional<RuleSetVersion> lastThere;
    for (const auto& set : sets) {
        JIAMEI_TRY(const auto rules, state.rulesOf(set.version));
        const bool isThere = std::ranges::find(rules, code, &Rule::code) != rules.end();
        if (isThere && set.version > inForce)
            return refuse(ErrorCode::RuleNotInForce, {{"code", code}, {"from", set.first.text()}});
        if (isThere)
            lastThere = set.version;
    }
    if (lastThere)
        return noLonger(code, *lastThere);
    return refuse(ErrorCode::RuleUnknown, {{"code", code.substr(0, 40)}});
}

/// Nothing when the rule has no cap.
Result<std::optional<std::int64_t>> unitsUsed(const ports::SiteState& state, HouseholdNumber household,
                                              const Rule& rule, BusinessDate date)
{
    const auto span = spanOf(rule.capPeriod, date);
    if (!span || !rule.capCount)
        return std::optional<std::int64_t>();
    JIAMEI_TRY(const auto numbers, household::numbersOf(state, household));
    std::int64_t used = 0;
    for (const auto number : numbers) {
        JIAMEI_TRY(const auto counted, state.capUnits(number, rule.number, *span));
        used += counted;
    }
    return std::optional(used);
}

std::int64_t leftOf(const Rule& rule, std::int64_t used)
{
    return std::max<std::int64_t>(0, rule.capCount.value_or(0) - used);
}

} // namespace

Result<Rule> ruleInForce(const ports::SiteState& state, const std::string& code, BusinessDate date,
                         const std::optional<RuleSetVersion>& shown)
{
    JIAMEI_TRY(const auto version, state.ruleSetVersion());
    if (shown && *shown < version)
        return noLonger(code.substr(0, 40), *shown);
    if (shown && *shown > version) {
        JIAMEI_TRY(const auto sets, state.ruleSets());
        const auto set = std::ranges::find(sets, *shown, &RuleSet::version);
        return refuse(ErrorCode::RuleNotInForce,
                      {{"code", code.substr(0, 40)}, {"from", set == sets.end() ? std::string() : set->first.text()}});
    }
    JIAMEI_TRY(const auto rule, state.ruleByCode(code));
    if (!rule)
        return explainMissing(state, code, version);
    if (rule->validFrom > date)
        return refuse(ErrorCode::RuleNotInForce, {{"code", code}, {"from", rule->validFrom.text()}});
    if (rule->isCampaign() && date > *rule->validUntil)
        return refuse(
            ErrorCode::CampaignOver,
            {{"code", rule->code}, {"title", rule->title}, {"last", rule->validUntil->text()}, {"date", date.text()}});
    return *rule;
}

Result<Points> pointsEach(const Rule& rule, const std::optional<Points>& chosen)
{
    const bool noChoice = rule.minimum == rule.maximum;
    const auto each = chosen.value_or(noChoice ? rule.minimum : Points());
    const bool onStep = rule.steps.empty() || std::ranges::find(rule.steps, each) != rule.steps.end();
    if (each < rule.minimum || each > rule.maximum || !onStep)
        return refuse(ErrorCode::PointsOutsideRule, {{"code", rule.code},
                                                     {"points", each.value()},
                                                     {"min", rule.minimum.value()},
                                                     {"max", rule.maximum.value()},
                                                     {"steps", stepsText(rule)}});
    return each;
}

Done checkCap(const ports::SiteState& state, HouseholdNumber household, const Rule& rule, std::int64_t units,
              BusinessDate date, std::int64_t more)
{
    JIAMEI_TRY(const auto used, unitsUsed(state, household, rule, date));
    if (!used || units <= leftOf(rule, *used + more))
        return {};
    return refuse(ErrorCode::RuleCapReached, {{"code", rule.code},
                                              {"title", rule.title},
                                              {"cap", *rule.capCount},
                                              {"used", *used + more},
                                              {"wanted", units},
                                              {"period", std::string(textOf(rule.capPeriod))}});
}

Result<std::optional<std::int64_t>> unitsLeft(const ports::SiteState& state, HouseholdNumber household,
                                              const Rule& rule, BusinessDate date, std::int64_t more)
{
    JIAMEI_TRY(const auto used, unitsUsed(state, household, rule, date));
    return used ? std::optional(leftOf(rule, *used + more)) : std::nullopt;
}

bool countsPersons(const Rule& rule)
{
    return rule.unit == "人次" || rule.unit == "人";
}

Done checkMonthCap(const ports::SiteState& state, HouseholdNumber household, Points points, BusinessDate date,
                   Points more)
{
    JIAMEI_TRY(const auto cap, till::settingValue(state, till::SettingKey::HouseholdMonthCap));
    const auto month = spanOf(CapPeriod::Month, date);
    if (cap == 0 || !month)
        return {};
    JIAMEI_TRY(const auto numbers, household::numbersOf(state, household));
    auto used = more;
    for (const auto number : numbers) {
        JIAMEI_TRY(const auto awarded, state.awardedIn(number, *month));
        JIAMEI_TRY(used, used.plus(awarded));
    }
    if (used.value() + points.value() > cap)
        return refuse(ErrorCode::HouseholdMonthCapReached, {{"household", household.text()},
                                                            {"cap", cap},
                                                            {"used", used.value()},
                                                            {"wanted", points.value()},
                                                            {"month", month->first.text().substr(0, 7)}});
    return {};
}

Done checkCampaigns(const ports::SiteState& state, Points points)
{
    if (points.isZero())
        return {};
    JIAMEI_TRY(const auto gauge, gaugeOf(state));
    JIAMEI_TRY(const bool isCovered, gauge.covers(points));
    if (isCovered)
        return {};
    return refuse(ErrorCode::CampaignNotCovered, {{"percent", gauge.percent()},
                                                  {"promised", yuanText(gauge.promised)},
                                                  {"wanted", points.value()},
                                                  {"cover", yuanText(gauge.cover())}});
}

Done requireOpenHousehold(const ports::SiteState& state, HouseholdNumber number)
{
    JIAMEI_CHECK(household::requireOpen(state, number));
    return {};
}

} // namespace jiamei::points
