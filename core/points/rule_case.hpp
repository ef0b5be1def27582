// Whether a rule applies: in force, its points, its cap. Shared by direct awards and by submissions.
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

/// Whether so many units are left of the cap; `more` units come beside those of the journal. Errors: RuleCapReached
/// {code, cap, used, wanted, period}.
[[nodiscard]] Done checkCap(const ports::SiteState& state, HouseholdNumber household, const Rule& rule,
                            std::int64_t units, BusinessDate date, std::int64_t more = 0);

/// Units that are left of the cap, `more` beside those of the journal; nothing when the rule has none.
[[nodiscard]] Result<std::optional<std::int64_t>> unitsLeft(const ports::SiteState& state, HouseholdNumber household,
                                                            const Rule& rule, BusinessDate date, std::int64_t more = 0);

/// Whether the rule counts people (人次, 人), so that several of a household count as many units.
[[nodiscard]] bool countsPersons(const Rule& rule);

/// Whether the household may be awarded so many points more this month; `more` come beside those of the journal. Every
/// award asks this beside checkCap, a deduction does not. Errors: HouseholdMonthCapReached {household, cap, used,
/// wanted, month}.
[[nodiscard]] Done checkMonthCap(const ports::SiteState& state, HouseholdNumber household, Points points,
                                 BusinessDate date, Points more = {});

/// Whether goods and money cover so many points more of campaign rules; asked once a document, with all of its awards
/// under such rules. Errors: CampaignNotCovered {percent, promised, wanted, cover}.
[[nodiscard]] Done checkCampaigns(const ports::SiteState& state, Points points);

/// Errors: HouseholdUnknown, HouseholdMerged {household, into}, HouseholdClosed {household}.
[[nodiscard]] Done requireOpenHousehold(const ports::SiteState& state, HouseholdNumber household);

} // namespace jiamei::points
