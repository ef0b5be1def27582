// An activity (活动), who signed in there, and what became of it.
#pragma once

#include "core/base/amounts.hpp"
#include "core/base/ids.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace jiamei::programme {

/// The numbers are stored and hashed.
enum class ActivityType : std::uint8_t {
    Volunteer = 1, ///< 志愿服务
    Cleanup = 2,   ///< 环境整治
    Lecture = 3,   ///< 宣讲
    Training = 4,  ///< 培训
    Meeting = 5,   ///< 会议
    Reading = 6,   ///< 亲子阅读
    Other = 7,
};

/// What reports count it in.
enum class ActivityUnit : std::uint8_t {
    Session = 1, ///< 场
    Issue = 2,   ///< 期
};

enum class ActivityState : std::uint8_t { Open = 1, Closed = 2 };

struct Activity {
    DocumentNumber number; ///< the document that opened it
    DayNumber day;         ///< on which it was opened; its date is the activity's
    ActivityType type = ActivityType::Other;
    ActivityUnit unit = ActivityUnit::Session;
    std::string title;
    std::optional<DocumentNumber> team;
    std::string place;
    std::int32_t minutes = 0;       ///< 0 = not said
    std::optional<RuleNumber> rule; ///< without one attendance is only counted
    RuleSetVersion ruleVersion;     ///< under which it awards, whenever it is closed
    Points pointsEach;              ///< for one person
    std::int32_t headcount = 0;     ///< people without a card
    std::int32_t women = 0;         ///< of the headcount
    ActivityState state = ActivityState::Open;
    DocumentNumber changed; ///< the last document that changed the activity itself
    friend bool operator==(const Activity&, const Activity&) = default;
};

/// What a sign-in led to.
enum class SignInState : std::uint8_t {
    Waiting = 1,         ///< for the close; afterwards for another operator than its own or kin
    Counted = 2,         ///< attendance only, the activity has no rule
    Awarded = 3,         ///< directly
    Submitted = 4,       ///< for others to review
    CapReached = 5,      ///< nothing was left of the rule's cap
    HouseholdClosed = 6, ///< meanwhile
};

struct SignIn {
    DocumentNumber activity;
    HouseholdNumber household;
    Seq seq;                  ///< of the first record
    std::int32_t persons = 1; ///< 0 = taken out again
    SignInState state = SignInState::Waiting;
    DocumentNumber document; ///< that awarded or submitted it; 0 = none
    std::int32_t line = 0;   ///< there
    DocumentNumber changed;  ///< the last document that changed it
    friend bool operator==(const SignIn&, const SignIn&) = default;
};

/// Why a household got nothing at a close; the first two wait for another operator. The numbers are stored and hashed.
enum class StaysBehind : std::uint8_t { OwnHousehold = 1, KinHousehold = 2, CapReached = 3, HouseholdClosed = 4 };

[[nodiscard]] constexpr SignInState stateAfter(StaysBehind reason)
{
    switch (reason) {
    case StaysBehind::CapReached:
        return SignInState::CapReached;
    case StaysBehind::HouseholdClosed:
        return SignInState::HouseholdClosed;
    case StaysBehind::OwnHousehold:
    case StaysBehind::KinHousehold:
        break;
    }
    return SignInState::Waiting;
}

[[nodiscard]] std::span<const ActivityType> allActivityTypes();
/// `volunteer`, `cleanup`, `lecture`, `training`, `meeting`, `reading`, `other`.
[[nodiscard]] std::string_view textOf(ActivityType type);
[[nodiscard]] std::optional<ActivityType> parseActivityType(std::string_view text);
/// `session`, `issue`.
[[nodiscard]] std::string_view textOf(ActivityUnit unit);
[[nodiscard]] std::optional<ActivityUnit> parseActivityUnit(std::string_view text);
/// What villages count the type in: reading in issues, everything else in sessions (domain 1a).
[[nodiscard]] ActivityUnit usualUnit(ActivityType type);
/// `waiting`, `counted`, `awarded`, `submitted`, `cap_reached`, `household_closed`.
[[nodiscard]] std::string_view textOf(SignInState state);
/// `own_household`, `kin_household`, `cap_reached`, `household_closed`.
[[nodiscard]] std::string_view textOf(StaysBehind reason);

} // namespace jiamei::programme
