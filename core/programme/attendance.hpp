// Opening an activity and recording who comes: card after card, each on disk before the next, and crowds by number.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::programme {

inline constexpr std::int32_t kMaxMinutes = 24 * 60;
inline constexpr std::int32_t kMaxHeadcount = 100'000; ///< no village has more people

struct OpenActivity {
    ActivityType type = ActivityType::Other;
    std::optional<ActivityUnit> unit; ///< nothing = the usual one of the type
    std::string title;
    std::optional<DocumentNumber> team;
    std::string place;
    std::int32_t minutes = 0;                       ///< 0 = not said
    std::string ruleCode;                           ///< empty = attendance is only counted
    std::optional<Points> pointsEach;               ///< for one person; may be left out when the rule leaves no choice
    std::optional<RuleSetVersion> ruleVersion = {}; ///< the one a screen showed; another one in force is refused
};

/// Errors: DayNotOpen, TextInvalid {field}, DurationInvalid {minutes, max}, TeamUnknown {team}, RuleUnknown,
/// RuleNotInForce, RuleNoLongerInForce, RuleNotForActivity {code, title} for a deduction or an honour,
/// PointsOutsideRule, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const OpenActivity& command);
void describe(CanonicalWriter& out, const OpenActivity& command);

/// A household at the door. A card that is shown is no decision about it: one's own household signs in, too. By its
/// number another person enters it.
struct SignInHousehold {
    DocumentNumber activity;
    HouseholdNumber household;
    /// Nothing: one more card, refused the second time. Else so many people of it are there; 0 takes it out again.
    std::optional<std::int32_t> persons;
    std::optional<CardGeneration> card; ///< of the card that was shown; nothing when found by number
};

/// Errors: DayNotOpen, ActivityUnknown {activity}, ActivityClosed {activity, title}, HouseholdUnknown,
/// HouseholdClosed, AlreadySignedIn {household, persons, title}, PersonsNotAllowed {household, persons, max} where the
/// rule does not count people or the household has not so many, NothingToDo {household} for taking out who is not in,
/// RuleNoLongerInForce {code, version} once other rules hold than the activity was opened with, OwnHousehold,
/// KinHousehold without a card, requireCard's with one, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const SignInHousehold& command);
void describe(CanonicalWriter& out, const SignInHousehold& command);

/// People without a card; the newest number holds.
struct CountHeads {
    DocumentNumber activity;
    std::int32_t headcount = 0;
    std::int32_t women = 0; ///< of the headcount
};

/// Errors: DayNotOpen, ActivityUnknown, ActivityClosed, HeadcountInvalid {headcount, women, max}, NothingToDo {name}
/// when it is so already, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const CountHeads& command);
void describe(CanonicalWriter& out, const CountHeads& command);

/// Errors: ActivityUnknown {activity}.
[[nodiscard]] Result<Activity> requireActivity(const ports::SiteState& state, DocumentNumber number);

/// The rule it awards under, as it stood when the activity was opened; nothing when it counts attendance only.
[[nodiscard]] Result<std::optional<points::Rule>> ruleOf(const ports::SiteState& state, const Activity& activity);

/// Whether an activity can award under the rule: no deduction, and no honour, which its own register awards.
[[nodiscard]] bool suitsActivity(const points::Rule& rule);

/// How many people of the household may sign in there.
[[nodiscard]] Result<std::int32_t> mostPersons(const ports::SiteState& state, const Activity& activity,
                                               HouseholdNumber household);

} // namespace jiamei::programme
