// Red list, list of progress and counts: off until switched on, ties alike, closed households left out, no names of
// those who lost points.
#include "core/programme/ranking.hpp"
#include "core/till/settings.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

#include <gmock/gmock.h>

namespace {

using namespace jiamei;
using namespace jiamei::support;
using points::HouseholdPoints;
using programme::Place;

HouseholdPoints sum(std::int64_t household, std::int64_t awarded, std::int64_t deducted = 0,
                    std::int64_t deductions = 0)
{
    return {householdNo(household), awarded, deducted, deductions};
}

std::set<HouseholdNumber> open(std::initializer_list<std::int64_t> numbers)
{
    std::set<HouseholdNumber> households;
    for (const auto number : numbers)
        households.insert(householdNo(number));
    return households;
}

std::vector<std::pair<int, int>> placesOf(const std::vector<Place>& places)
{
    std::vector<std::pair<int, int>> pairs;
    for (const auto& line : places)
        pairs.emplace_back(line.place, line.household.value());
    return pairs;
}

using Pairs = std::vector<std::pair<int, int>>;

TEST(RedList, GivesEqualFiguresTheSamePlaceAndCountsOn)
{
    const std::vector<HouseholdPoints> sums{sum(1, 10), sum(2, 30), sum(3, 12, 2), sum(4, 5)};

    const auto list = programme::redList(sums, open({1, 2, 3, 4}), 10);

    EXPECT_EQ(placesOf(list), (Pairs{{1, 2}, {2, 1}, {2, 3}, {4, 4}}));
    EXPECT_EQ(list[2].points, 10);
    EXPECT_EQ(list[2].deducted, 2);
}

TEST(RedList, CutsBehindTheTopButNeverBetweenEquals)
{
    const std::vector<HouseholdPoints> sums{sum(1, 9), sum(2, 7), sum(3, 7), sum(4, 7), sum(5, 1)};

    EXPECT_EQ(placesOf(programme::redList(sums, open({1, 2, 3, 4, 5}), 2)), (Pairs{{1, 1}, {2, 2}, {2, 3}, {2, 4}}));
}

TEST(RedList, LeavesOutClosedHouseholdsAndThoseWhoGainedNothing)
{
    const std::vector<HouseholdPoints> sums{sum(1, 9), sum(2, 5, 5, 1), sum(3, 5, 9, 2), sum(4, 8)};

    EXPECT_EQ(placesOf(programme::redList(sums, open({1, 2, 3}), 10)), (Pairs{{1, 1}}));
}

TEST(ProgressList, OrdersByHowMuchMoreThanBefore)
{
    const std::vector<HouseholdPoints> before{sum(1, 50), sum(2, 0, 10, 1), sum(4, 20)};
    const std::vector<HouseholdPoints> now{sum(1, 55), sum(2, 5), sum(3, 6), sum(4, 10)};

    const auto list = programme::progressList(before, now, open({1, 2, 3, 4}), 10);

    EXPECT_EQ(placesOf(list), (Pairs{{1, 2}, {2, 3}, {3, 1}}));
    EXPECT_EQ(list[0].points, 15);
}

TEST(BlackCounts, SayHowManyAndNothingElse)
{
    const std::vector<HouseholdPoints> sums{sum(1, 9), sum(2, 5, 5, 1), sum(3, 5, 9, 2), sum(4, 0, 7, 1)};

    EXPECT_EQ(programme::countsOf(sums, open({1, 2, 3})), (programme::BlackCounts{2, 3, 14}));
}

class Ranking : public testing::Test {
protected:
    void switchOn(std::int64_t first)
    {
        valueOf(village.run(till::SetSetting{"ranking", first}, {Village::kManager, std::nullopt, {}}));
    }
    void turnTo(std::string_view day)
    {
        valueOf(village.closeDay());
        valueOf(village.openDay(day));
    }
    Result<programme::Ranking> rank(points::CapPeriod period, std::string_view day, bool isProgress = false)
    {
        return village.look([&](const auto& state) {
            return programme::rank(state, {period, date(day), 10, isProgress});
        });
    }

    MemoryStore store;
    Village village{store};
};

TEST_F(Ranking, IsOffUntilTheVillageSwitchesItOn)
{
    valueOf(village.openDay());
    EXPECT_EQ(codeOf(rank(points::CapPeriod::Month, "2026-03-09")), ErrorCode::RankingOff);

    switchOn(20'260'401);

    EXPECT_EQ(codeOf(rank(points::CapPeriod::Month, "2026-03-09")), ErrorCode::RankingTooEarly);
    EXPECT_TRUE(rank(points::CapPeriod::Month, "2026-04-09"));
    EXPECT_EQ(codeOf(rank(points::CapPeriod::Month, "2026-04-09", true)), ErrorCode::RankingTooEarly);
    EXPECT_TRUE(rank(points::CapPeriod::Month, "2026-05-09", true));
    EXPECT_EQ(codeOf(village.run(till::SetSetting{"ranking", 20'260'431}, {Village::kManager, std::nullopt, {}})),
              ErrorCode::DateOutOfRange);
}

TEST_F(Ranking, CountsWhatWasPostedInThePeriodLessWhatWasReversedInIt)
{
    switchOn(20'260'315);
    valueOf(village.openDay("2026-03-09"));
    valueOf(village.award(1, "K9")); // before the first day of the lists
    turnTo("2026-03-20");
    valueOf(village.award(1, "A08"));
    const auto wrong = valueOf(village.award(2, "A08", 2));
    valueOf(village.award(3, "A08"));
    valueOf(village.award(3, "N9")); // more than it has: deducted in full
    turnTo("2026-04-02");
    valueOf(village.reverse(wrong));
    valueOf(village.award(2, "A08", 3));

    const auto march = valueOf(rank(points::CapPeriod::Month, "2026-03-31"));
    const auto april = valueOf(rank(points::CapPeriod::Month, "2026-04-30"));
    const auto year = valueOf(rank(points::CapPeriod::Year, "2026-06-01"));

    EXPECT_EQ(placesOf(march.places), (Pairs{{1, 2}, {2, 1}}));
    EXPECT_EQ(march.span.first, date("2026-03-15"));
    EXPECT_EQ(march.places[1].points, 10);
    EXPECT_EQ(march.places[1].honour, 60);
    EXPECT_EQ(march.counts, (programme::BlackCounts{1, 1, 30}));
    EXPECT_EQ(placesOf(april.places), (Pairs{{1, 2}}));
    EXPECT_EQ(april.places[0].points, 10);
    EXPECT_EQ(placesOf(year.places), (Pairs{{1, 2}, {2, 1}}));
    EXPECT_EQ(year.places[0].points, 30);
}

} // namespace
