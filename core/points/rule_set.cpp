#include "core/points/rule_set.hpp"

#include "core/journal/effects.hpp"
#include "core/operators/authority.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace jiamei::points {

namespace {

constexpr std::int64_t kMaxRulePoints = 10'000;

Done inconsistent(const Rule& rule, const char* what)
{
    return refuse(ErrorCode::RowsInvalid, {{"code", rule.code}, {"what", what}});
}

/// Codes keep the number they once had, also when a set drops and a later one brings them back.
Result<std::map<std::string, RuleNumber>> knownNumbers(const ports::SiteState& state, std::int32_t& highest)
{
    std::map<std::string, RuleNumber> numbers;
    JIAMEI_TRY(const auto rules, state.allRulesEver());
    for (const auto& rule : rules) {
        numbers[rule.code] = rule.number;
        highest = std::max(highest, rule.number.value());
    }
    return numbers;
}

} // namespace

Done checkRule(const Rule& rule)
{
    JIAMEI_CHECK(checkText(rule.code, "code", 16));
    JIAMEI_CHECK(checkText(rule.category, "category", 60));
    JIAMEI_CHECK(checkText(rule.title, "title", 240));
    JIAMEI_CHECK(checkText(rule.unit, "unit", 30));
    JIAMEI_CHECK(checkText(rule.evidence, "evidence", 120));
    if (rule.code.empty() || rule.title.empty())
        return inconsistent(rule, "empty");
    if (rule.minimum.value() < 1 || rule.maximum < rule.minimum || rule.maximum.value() > kMaxRulePoints)
        return inconsistent(rule, "points");
    const bool stepsInside =
        std::ranges::all_of(rule.steps, [&](Points step) { return step >= rule.minimum && step <= rule.maximum; });
    if (!stepsInside)
        return inconsistent(rule, "steps");
    const bool capped = rule.capPeriod != CapPeriod::None;
    if (capped != rule.capCount.has_value() || (rule.capCount && *rule.capCount < 1))
        return inconsistent(rule, "cap");
    return {};
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const AdoptRules& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManageSettings));
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto version, state.ruleSetVersion());
    std::int32_t highest = 0;
    JIAMEI_TRY(const auto numbers, knownNumbers(state, highest));
    JIAMEI_TRY(const auto inForce, state.rules());

    std::vector<Rule> rules = command.rules;
    std::set<std::string> codes;
    for (auto& rule : rules) {
        JIAMEI_CHECK(checkRule(rule));
        if (!codes.insert(rule.code).second)
            return refuse(ErrorCode::RowsInvalid, {{"code", rule.code}, {"what", "duplicate"}});
        const auto known = numbers.find(rule.code);
        rule.number = known != numbers.end() ? known->second : RuleNumber(++highest);
    }
    std::ranges::sort(rules, {}, &Rule::number);
    if (rules.empty() || rules == inForce)
        return refuse(ErrorCode::NothingToDo, {{"rows", static_cast<std::int64_t>(rules.size())}});
    if (version.value() != 0 && day.number.value() != 0)
        return refuse(ErrorCode::RuleSetNeedsVote, {{"version", version.value()}});

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_rule_set_adopted();
    payload.set_version(version.value() + 1);
    for (const auto& rule : rules)
        *payload.add_rules() = journal::toPayload(rule);
    document.rows.push_back({journal::Record{journal::RecordType::RuleSetAdopted, version.value() + 1, {}}, {}});
    return document;
}

void describe(CanonicalWriter& out, const AdoptRules& command)
{
    out.text("rules-adopt");
    for (const auto& rule : command.rules)
        out.text(journal::toPayload(rule).SerializeAsString());
}

} // namespace jiamei::points
