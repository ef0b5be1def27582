// What activities and teams add up to: sessions (场次), attendances (人次) and hours.
#pragma once

#include "core/ports/site_state.hpp"

namespace jiamei::programme {

/// Of one activity. An attendance is a person at an activity, with a card or counted by head.
struct Attendance {
    std::int64_t households = 0;
    std::int64_t persons = 0; ///< of those households
    std::int64_t headcount = 0;
    std::int64_t women = 0; ///< of the headcount
    [[nodiscard]] std::int64_t attendances() const { return persons + headcount; }
    friend bool operator==(const Attendance&, const Attendance&) = default;
};
[[nodiscard]] Attendance attendanceOf(const Activity& activity, const std::vector<SignIn>& signIns);

/// Of one type of activity in a period.
struct TypeSummary {
    ActivityType type = ActivityType::Other;
    std::int64_t sessions = 0; ///< activities counted in 场
    std::int64_t issues = 0;   ///< in 期
    Attendance attendance;
    std::int64_t minutes = 0; ///< of the activities, not times the people
    friend bool operator==(const TypeSummary&, const TypeSummary&) = default;
};

struct Summary {
    std::vector<TypeSummary> types; ///< every type, in the order of allActivityTypes
    std::int64_t teams = 0;         ///< founded by the end of the period
    std::int64_t volunteers = 0;    ///< people of open households in those teams now
    [[nodiscard]] TypeSummary whole() const;
};

/// Closed activities with somebody there whose business date lies in the span; one that was never closed, or to which
/// nobody came, did not take place.
[[nodiscard]] Result<Summary> summaryOf(const ports::SiteState& state, const points::DateSpan& span);

/// A team with what its people did: minutes at its closed activities, times the people of a household who came.
struct TeamWork {
    struct Household {
        HouseholdNumber household;
        std::int32_t members = 0; ///< in the team now
        std::int64_t minutes = 0;
    };
    Team team;
    std::int64_t members = 0; ///< of open households
    std::int64_t activities = 0;
    std::int64_t minutes = 0;
    std::vector<Household> households; ///< by number; also those that left, with what they did
};
[[nodiscard]] Result<std::vector<TeamWork>> teamWork(const ports::SiteState& state);

} // namespace jiamei::programme
