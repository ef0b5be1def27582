#include "core/points/rule_difference.hpp"

#include <array>
#include <map>

namespace jiamei::points {

namespace {

constexpr std::array<std::string_view, kRuleFields> kNames{"title",  "category",  "sign",       "points",
                                                           "unit",   "cap",       "evidence",   "proposer",
                                                           "review", "publicity", "valid_from", "valid_until"};

std::string pointsText(const Rule& rule)
{
    std::string text;
    for (const auto step : rule.steps)
        text += (text.empty() ? "" : "/") + std::to_string(step.value());
    if (!text.empty())
        return text;
    text = std::to_string(rule.minimum.value());
    return rule.maximum == rule.minimum ? text : text + "~" + std::to_string(rule.maximum.value());
}

std::string proposerText(Proposer proposer)
{
    switch (proposer) {
    case Proposer::Household:
        return "H";
    case Proposer::GroupLeader:
        return "G";
    case Proposer::WomensFederation:
        return "W";
    case Proposer::Record:
        break;
    }
    return "A";
}

std::map<std::string, const Rule*> byCode(const std::vector<Rule>& rules)
{
    std::map<std::string, const Rule*> found;
    for (const auto& rule : rules)
        found.emplace(rule.code, &rule);
    return found;
}

std::vector<FieldChange> changesOf(const Rule& before, const Rule& after)
{
    std::vector<FieldChange> changes;
    for (std::size_t i = 0; i < kRuleFields; ++i) {
        const auto field = static_cast<RuleField>(i);
        auto old = textOf(before, field);
        auto now = textOf(after, field);
        if (old != now)
            changes.push_back({field, std::move(old), std::move(now)});
    }
    return changes;
}

} // namespace

std::string_view nameOf(RuleField field)
{
    return kNames.at(static_cast<std::size_t>(field));
}

std::string textOf(const Rule& rule, RuleField field)
{
    switch (field) {
    case RuleField::Title:
        return rule.title;
    case RuleField::Category:
        return rule.category;
    case RuleField::Sign:
        return rule.isDeduction ? "-" : "+";
    case RuleField::Points:
        return pointsText(rule);
    case RuleField::Unit:
        return rule.unit;
    case RuleField::Cap:
        return rule.capCount ? std::to_string(*rule.capCount) + "/" + std::string(textOf(rule.capPeriod))
                             : std::string();
    case RuleField::Evidence:
        return rule.evidence;
    case RuleField::Proposer:
        return proposerText(rule.proposer);
    case RuleField::Review:
        return rule.review == ReviewKind::Meeting ? "M" : std::to_string(static_cast<int>(rule.review));
    case RuleField::Publicity:
        return rule.publicity ? "1" : "0";
    case RuleField::ValidFrom:
        return rule.validFrom.text();
    case RuleField::ValidUntil:
        return rule.validUntil ? rule.validUntil->text() : std::string();
    }
    return {};
}

RuleDifference differenceOf(const std::vector<Rule>& before, const std::vector<Rule>& after)
{
    const auto old = byCode(before);
    const auto now = byCode(after);
    RuleDifference difference;
    for (const auto& [code, rule] : old) {
        const auto found = now.find(code);
        if (found == now.end()) {
            difference.removed.push_back(*rule);
            continue;
        }
        auto fields = changesOf(*rule, *found->second);
        if (fields.empty())
            ++difference.same;
        else
            difference.changed.push_back({*rule, *found->second, std::move(fields)});
    }
    for (const auto& [code, rule] : now) {
        if (!old.contains(code))
            difference.added.push_back(*rule);
    }
    return difference;
}

} // namespace jiamei::points
