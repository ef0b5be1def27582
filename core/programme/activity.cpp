#include "core/programme/activity.hpp"

#include <algorithm>
#include <array>

namespace jiamei::programme {

namespace {

constexpr std::array kTypes{ActivityType::Volunteer, ActivityType::Cleanup, ActivityType::Lecture,
                            ActivityType::Training,  ActivityType::Meeting, ActivityType::Reading,
                            ActivityType::Other};
constexpr std::array kUnits{ActivityUnit::Session, ActivityUnit::Issue};

template <class Values>
auto parseAs(const Values& values, std::string_view text) -> std::optional<typename Values::value_type>
{
    const auto found = std::ranges::find_if(values, [&](const auto value) { return textOf(value) == text; });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::span<const ActivityType> allActivityTypes()
{
    return kTypes;
}

std::string_view textOf(ActivityType type)
{
    switch (type) {
    case ActivityType::Volunteer:
        return "volunteer";
    case ActivityType::Cleanup:
        return "cleanup";
    case ActivityType::Lecture:
        return "lecture";
    case ActivityType::Training:
        return "training";
    case ActivityType::Meeting:
        return "meeting";
    case ActivityType::Reading:
        return "reading";
    case ActivityType::Other:
        return "other";
    }
    return {};
}

std::optional<ActivityType> parseActivityType(std::string_view text)
{
    return parseAs(kTypes, text);
}

std::string_view textOf(ActivityUnit unit)
{
    return unit == ActivityUnit::Issue ? "issue" : "session";
}

std::optional<ActivityUnit> parseActivityUnit(std::string_view text)
{
    return parseAs(kUnits, text);
}

ActivityUnit usualUnit(ActivityType type)
{
    return type == ActivityType::Reading ? ActivityUnit::Issue : ActivityUnit::Session;
}

std::string_view textOf(SignInState state)
{
    switch (state) {
    case SignInState::Waiting:
        return "waiting";
    case SignInState::Counted:
        return "counted";
    case SignInState::Awarded:
        return "awarded";
    case SignInState::Submitted:
        return "submitted";
    case SignInState::CapReached:
        return "cap_reached";
    case SignInState::HouseholdClosed:
        return "household_closed";
    }
    return {};
}

std::string_view textOf(StaysBehind reason)
{
    switch (reason) {
    case StaysBehind::OwnHousehold:
        return "own_household";
    case StaysBehind::KinHousehold:
        return "kin_household";
    case StaysBehind::CapReached:
        return "cap_reached";
    case StaysBehind::HouseholdClosed:
        return "household_closed";
    }
    return {};
}

} // namespace jiamei::programme
