// Awards and deductions under a rule of review kind 1: the operator who enters them decides.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::points {

/// A rule that is a deduction takes points, with the same command.
struct Award {
    HouseholdNumber household;
    std::string ruleCode;
    std::int64_t units = 1;                         ///< how many units of the rule, counted against its cap
    std::optional<Points> pointsEach;               ///< may be left out when the rule leaves no choice
    std::string proposer;                           ///< who brought it forward, by role or household number; not a name
    std::optional<RuleSetVersion> ruleVersion = {}; ///< the one a screen showed; another one in force is refused
};

/// Errors: DayNotOpen, HouseholdUnknown, HouseholdClosed, RuleUnknown {code}, RuleNotInForce {code, from},
/// RuleNoLongerInForce {code, version}, CampaignOver, CampaignNotCovered, HouseholdMonthCapReached,
/// RuleNeedsReview {code, review}, RuleOfHonours {code}, QuantityOutsideLimits, PointsOutsideRule {code, points, min,
/// max, steps}, RuleCapReached {code, cap, used, wanted, period}, requireReminder's, OwnHousehold, SecondPersonNeeded
/// {candidates, witness, sum, limit}, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const Award& command);
void describe(CanonicalWriter& out, const Award& command);

/// So much under a rule for one household, examined and ready to be written down.
struct Deed {
    HouseholdNumber household;
    Rule rule;
    RuleSetVersion ruleVersion;
    Points each;
    std::int64_t units = 1;
    Points total;
    std::string proposer;
};

/// Books the deed as line `line` of the document and says it in `out`: the entry, and what a debtor pays back from it,
/// or what a deduction has to be advanced.
[[nodiscard]] Done book(const ports::SiteState& state, const Deed& deed, std::int32_t line, journal::Document& document,
                        journal::pb::Award& out);

/// What one operator awards to a household on a date by kind-1 rules, above what one may sign alone.
struct OverLimit {
    Points sum;
    std::int64_t limit = 0;
};

/// Whether those awards pass the limit, with `more` beside those of the journal; nothing when they do not.
[[nodiscard]] Result<std::optional<OverLimit>> overLimit(const ports::SiteState& state, OperatorNumber actor,
                                                         HouseholdNumber household, BusinessDate date, Points more);
/// Two sign for it. Errors: SecondPersonNeeded {candidates, witness, sum, limit}, requireSecondPerson's.
[[nodiscard]] Done requireSecondPersonFor(const ports::SiteState& state, const operators::Authority& authority,
                                          const std::optional<OverLimit>& over);

/// What a household holds: spendable, pending, honour and owed.
struct Figures {
    Points spendable;
    Points pending;
    PointsDelta honour;
    Points owed;
};
[[nodiscard]] Result<Figures> figuresOf(const ports::SiteState& state, HouseholdNumber household);

/// Advances what the household lacks so that `amount` can be taken in full; appends the row when needed.
/// Returns what was advanced.
[[nodiscard]] Points advance(journal::Document& document, HouseholdNumber household, Points spendable, Points amount);
/// Ends a document that credited the household: the smaller of debt and spendable goes to `owed`.
/// Returns what was settled.
[[nodiscard]] Points settle(journal::Document& document, HouseholdNumber household, Points owed, Points spendable);

} // namespace jiamei::points
