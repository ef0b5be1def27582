// Two versions of a rule set side by side: which rules come, which go, and what changes in those that stay.
#pragma once

#include "core/points/rule.hpp"

namespace jiamei::points {

/// In the order in which people compare them.
enum class RuleField {
    Title,
    Category,
    Sign,
    Points,
    Unit,
    Cap,
    Evidence,
    Proposer,
    Review,
    Publicity,
    ValidFrom,
    ValidUntil
};

inline constexpr std::size_t kRuleFields = 12;

/// `title`, `category`, `sign`, `points`, `unit`, `cap`, `evidence`, `proposer`, `review`, `publicity`, `valid_from`,
/// `valid_until`.
[[nodiscard]] std::string_view nameOf(RuleField field);

/// The field as the rule list writes it: `5`, `1~3`, `5/10`, `4/月`, `M`, `+`, `2026-01-01`; empty = none.
[[nodiscard]] std::string textOf(const Rule& rule, RuleField field);

struct FieldChange {
    RuleField field = RuleField::Title;
    std::string before;
    std::string after;
    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

struct ChangedRule {
    Rule before;
    Rule after;
    std::vector<FieldChange> fields; ///< never empty
};

struct RuleDifference {
    std::vector<Rule> added;
    std::vector<Rule> removed;
    std::vector<ChangedRule> changed;
    std::size_t same = 0; ///< rules that stay as they are

    [[nodiscard]] bool isEmpty() const { return added.empty() && removed.empty() && changed.empty(); }
};

/// Rules are the same rule by their code. Each list is by code.
[[nodiscard]] RuleDifference differenceOf(const std::vector<Rule>& before, const std::vector<Rule>& after);

} // namespace jiamei::points
