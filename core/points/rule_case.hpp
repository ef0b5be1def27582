// Whether a rule applies: in force, its points. Shared by direct awards and by submissions.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::points {

inline constexpr std::int64_t kMaxUnits = 1'000; ///< of one award

/// The rule that holds on the date of the open day. `shown` is the version that a screen showed, if it names one.
/// Errors: RuleUnknown {code}, RuleNotInForce {code, from}, RuleNoLongerInForce {code, version}, CampaignOver {code,
/// title, last, date}.
[[nodiscard]] Result<Rule> ruleInForce(const ports::SiteState& state, const std::string& code, BusinessDate date,
                                       const std::optional<RuleSetVersion>& shown);

/// Points of one unit. Errors: PointsOutsideRule {code, points, min, max, steps}.
[[nodiscard]] Result<Points> pointsEach(const Rule& rule, const std::optional<Points>& chosen);

/// Whether the rule counts people (人次, 人), so that several of a household count as many units.
[[nodiscard]] bool countsPersons(const Rule& rule);

/// Errors: HouseholdUnknown, HouseholdMerged {household, into}, HouseholdClosed {household}.
[[nodiscard]] Done requireOpenHousehold(const ports::SiteState& state, HouseholdNumber household);

} // namespace jiamei::points
