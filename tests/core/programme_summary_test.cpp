// Volunteer teams, and what activities add up to.
#include "tests/support/crowd.hpp"
#include "tests/support/memory_store.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;
using programme::ActivityType;

class Programme : public testing::Test {
protected:
    Crowd::Answer join(DocumentNumber team, std::int64_t household, std::int32_t persons = 1)
    {
        return village.run(programme::JoinTeam{team, householdNo(household), persons}, committee.clerk);
    }
    Crowd::Answer leave(DocumentNumber team, std::int64_t household)
    {
        return village.run(programme::LeaveTeam{team, householdNo(household)}, committee.clerk);
    }
    [[nodiscard]] std::vector<programme::TeamWork> work() const
    {
        return valueOf(village.look([](const auto& state) { return programme::teamWork(state); }));
    }
    [[nodiscard]] programme::Summary summary(std::string_view first, std::string_view last) const
    {
        return valueOf(village.look([&](const auto& state) {
            return programme::summaryOf(state, {date(first), date(last)});
        }));
    }
    [[nodiscard]] static programme::TypeSummary of(const programme::Summary& summary, ActivityType type)
    {
        return *std::ranges::find(summary.types, type, &programme::TypeSummary::type);
    }
    DocumentNumber held(programme::OpenActivity command, const std::vector<std::int64_t>& households,
                        std::int32_t heads = 0)
    {
        const auto activity = crowd.open(command);
        for (const auto household : households)
            valueOf(crowd.scan(activity, household));
        if (heads > 0)
            valueOf(crowd.count(activity, heads, heads / 2));
        valueOf(crowd.close(activity));
        return activity;
    }

    MemoryStore store;
    Village village{store};
    Committee committee{village};
    Crowd crowd{committee};
};

TEST_F(Programme, KnowsTeamsAndHowManyOfWhichHouseholdAreInThem)
{
    const auto team = crowd.addTeam("巾帼志愿服务队");
    valueOf(join(team, 3, 2));
    valueOf(join(team, 1));
    valueOf(join(team, 3, 1));

    ASSERT_EQ(work().size(), 1U);
    EXPECT_EQ(work()[0].team.founded, date("2024-03-08"));
    EXPECT_EQ(work()[0].members, 2);
    ASSERT_EQ(work()[0].households.size(), 2U);
    EXPECT_EQ(work()[0].households[0].household, householdNo(1));
    valueOf(leave(team, 3));
    EXPECT_EQ(work()[0].members, 1);
    valueOf(join(team, 3, 4));
    EXPECT_EQ(work()[0].members, 5);
}

TEST_F(Programme, RefusesTeamsAndMembersThatCannotBe)
{
    const auto team = crowd.addTeam("巾帼志愿服务队");
    valueOf(join(team, 1));

    EXPECT_EQ(codeOf(village.run(programme::AddTeam{"巾帼志愿服务队", date("2025-01-01")}, committee.clerk)),
              ErrorCode::TeamDuplicate);
    EXPECT_EQ(codeOf(village.run(programme::AddTeam{" ", date("2025-01-01")}, committee.clerk)),
              ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(join(DocumentNumber(2), 1)), ErrorCode::TeamUnknown);
    EXPECT_EQ(codeOf(join(team, 1)), ErrorCode::NothingToDo);
    EXPECT_EQ(codeOf(join(team, 2, 0)), ErrorCode::PersonsNotAllowed);
    EXPECT_EQ(codeOf(join(team, 2, 5)), ErrorCode::PersonsNotAllowed);
    EXPECT_EQ(codeOf(join(team, 99)), ErrorCode::HouseholdUnknown);
    EXPECT_EQ(codeOf(leave(team, 2)), ErrorCode::NothingToDo);
    EXPECT_EQ(codeOf(village.run(programme::AddTeam{"二队", date("2025-01-01")}, {Village::kHelper, {}, {}})),
              ErrorCode::RoleNotAllowed);
}

TEST_F(Programme, CountsTheHoursOfATeamByHousehold)
{
    const auto team = crowd.addTeam("巾帼志愿服务队");
    valueOf(join(team, 1, 2));
    auto command = Crowd::aCleanup();
    command.team = team;
    const auto activity = crowd.open(command);
    valueOf(crowd.scan(activity, 1, 2));
    valueOf(crowd.scan(activity, 2));
    valueOf(crowd.count(activity, 40));
    EXPECT_EQ(work()[0].minutes, 0) << "not before it is closed";
    valueOf(crowd.close(activity));
    held(Crowd::aCleanup(), {1});

    EXPECT_EQ(work()[0].activities, 1);
    EXPECT_EQ(work()[0].minutes, 3 * 90);
    ASSERT_EQ(work()[0].households.size(), 2U);
    EXPECT_EQ(work()[0].households[0].minutes, 2 * 90);
    EXPECT_EQ(work()[0].households[1].members, 0);
    EXPECT_EQ(work()[0].households[1].minutes, 90);
}

TEST_F(Programme, AddsUpSessionsAndAttendancesByTypeAndPeriod)
{
    held(Crowd::aCleanup(), {1, 2}, 10);
    auto lecture = Crowd::aCleanup("");
    lecture.type = ActivityType::Lecture;
    held(lecture, {3}, 41);
    auto reading = Crowd::aCleanup("");
    reading.type = ActivityType::Reading;
    held(reading, {5});
    held(Crowd::aCleanup(), {}); // nobody came
    const auto open = crowd.open();
    valueOf(crowd.scan(open, 6));
    committee.turnTo("2026-04-02");
    held(lecture, {}, 7);

    const auto march = summary("2026-03-01", "2026-03-31");
    EXPECT_EQ(of(march, ActivityType::Cleanup).sessions, 1);
    EXPECT_EQ(of(march, ActivityType::Cleanup).attendance, (programme::Attendance{2, 2, 10, 5}));
    EXPECT_EQ(of(march, ActivityType::Cleanup).minutes, 90);
    EXPECT_EQ(of(march, ActivityType::Lecture).attendance.attendances(), 42);
    EXPECT_EQ(of(march, ActivityType::Reading).issues, 1);
    EXPECT_EQ(of(march, ActivityType::Reading).sessions, 0);
    EXPECT_EQ(march.whole().sessions, 2);
    EXPECT_EQ(march.whole().attendance.attendances(), 55);
    const auto april = summary("2026-04-01", "2026-04-30");
    EXPECT_EQ(of(april, ActivityType::Lecture).sessions, 1);
    EXPECT_EQ(april.whole().attendance.attendances(), 7);
    valueOf(crowd.close(open));
    EXPECT_EQ(summary("2026-03-01", "2026-03-31").whole().sessions, 3) << "it was held in March, whenever closed";
}

TEST_F(Programme, FollowsACorrectedDate)
{
    held(Crowd::aCleanup(), {1});
    const auto day = valueOf(village.look([](const auto& state) { return state.lastDay(); }));
    valueOf(village.run(till::CorrectDay{day.number, date("2026-04-09")}, committee.both));

    EXPECT_EQ(summary("2026-03-01", "2026-03-31").whole().sessions, 0);
    EXPECT_EQ(summary("2026-04-01", "2026-04-30").whole().sessions, 1);
}

TEST_F(Programme, CountsTeamsFoundedByTheEndOfThePeriod)
{
    valueOf(join(crowd.addTeam("一队", "2024-01-01"), 1, 3));
    valueOf(join(crowd.addTeam("二队", "2026-03-01"), 2, 2));

    EXPECT_EQ(summary("2026-01-01", "2026-02-28").teams, 1);
    EXPECT_EQ(summary("2026-01-01", "2026-02-28").volunteers, 3);
    EXPECT_EQ(summary("2026-01-01", "2026-12-31").teams, 2);
    EXPECT_EQ(summary("2026-01-01", "2026-12-31").volunteers, 5);
}

} // namespace
