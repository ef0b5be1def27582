#include "core/points/rule_case.hpp"

#include "core/household/merged.hpp"

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
    if (holdsOn(*rule, date))
        return *rule;
    if (rule->validFrom > date)
        return refuse(ErrorCode::RuleNotInForce, {{"code", code}, {"from", rule->validFrom.text()}});
    return refuse(ErrorCode::CampaignOver, {{"code", rule->code},
                                            {"title", rule->title},
                                            {"last", rule->validUntil.value_or(date).text()},
                                            {"date", date.text()}});
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

bool countsPersons(const Rule& rule)
{
    return rule.unit == "人次" || rule.unit == "人";
}

Done requireOpenHousehold(const ports::SiteState& state, HouseholdNumber number)
{
    JIAMEI_CHECK(household::requireOpen(state, number));
    return {};
}

} // namespace jiamei::points
