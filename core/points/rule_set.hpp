// Adopting a rule set. The first one, on day 0, is in force at once; later versions need the village's recorded vote.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::points {

/// Rules as a list gives them; their lasting numbers are found or given by code.
struct AdoptRules {
    std::vector<Rule> rules;
};

/// Errors: RowsInvalid {code, what} for a rule that contradicts itself, RuleSetNeedsVote after day 0 once a set is in
/// force, NothingToDo when the set in force is the same, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const AdoptRules& command);
void describe(CanonicalWriter& out, const AdoptRules& command);

/// Whether the rule agrees with itself: bounds in order, steps inside them, a cap with its period.
/// Errors: RowsInvalid {code, what}.
[[nodiscard]] Done checkRule(const Rule& rule);

} // namespace jiamei::points
