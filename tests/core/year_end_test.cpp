// Year end: announced by a preview, run once by two persons, undone whole; honour and debts are not touched.
#include "core/points/year_end.hpp"
#include "tests/support/committee.hpp"
#include "tests/support/memory_store.hpp"

#include <rapidcheck/gtest.h>

namespace {

using namespace jiamei;
using namespace jiamei::support;
using points::YearEndPolicy;

/// Household 1 has 10, 2 has 5, 3 owes 20, 5 waits for 10.
class YearEnds : public testing::Test {
protected:
    YearEnds()
    {
        valueOf(village.award(1, "A08"));
        valueOf(village.award(2, "A03"));
        valueOf(village.award(3, "A08"));
        valueOf(village.award(3, "N9"));
        valueOf(committee.submit(5, "F01"));
    }

    Result<journal::StoredDocument> preview(YearEndPolicy policy = YearEndPolicy::Halve, std::int32_t year = 2026)
    {
        return village.run(points::PreviewYearEnd{policy, year}, committee.manager);
    }
    Result<journal::StoredDocument> run(YearEndPolicy policy = YearEndPolicy::Halve, std::int32_t year = 2026)
    {
        return village.run(points::RunYearEnd{policy, year}, committee.both);
    }

    MemoryStore store;
    Village village{store};
    Committee committee{village};
};

TEST_F(YearEnds, HalveWhatCanBeSpentAndNothingElse)
{
    committee.turnTo("2026-12-01");
    const auto shown = valueOf(preview());
    EXPECT_EQ(shown.payload.year_end_previewed().expires(), 7);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(10));
    committee.turnTo("2026-12-31");

    const auto done = valueOf(run());

    const auto& made = done.payload.year_end_run();
    EXPECT_EQ(made.preview(), shown.number.value());
    EXPECT_EQ(made.spendable(), 15);
    EXPECT_EQ(made.expires(), 7);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(5));
    EXPECT_EQ(village.figures(2).spendable, pointsOf(3));
    EXPECT_EQ(village.figures(1).honour, PointsDelta(10));
    EXPECT_EQ(village.figures(3).owed, pointsOf(20));
    EXPECT_EQ(village.figures(5).pending, pointsOf(10));
}

TEST_F(YearEnds, ClearEverythingOrCarryEverythingOver)
{
    committee.turnTo("2026-12-01");
    valueOf(preview(YearEndPolicy::Clear));
    valueOf(preview(YearEndPolicy::Carry));
    committee.turnTo("2026-12-31");
    valueOf(run(YearEndPolicy::Carry));
    EXPECT_EQ(village.figures(1).spendable, pointsOf(10));
    EXPECT_EQ(codeOf(run(YearEndPolicy::Clear)), ErrorCode::YearEndDone);
    committee.turnTo("2027-12-01");
    valueOf(preview(YearEndPolicy::Clear, 2027));
    committee.turnTo("2028-01-10");

    valueOf(run(YearEndPolicy::Clear, 2027));

    EXPECT_EQ(village.figures(1).spendable, pointsOf(0));
    EXPECT_EQ(village.figures(1).honour, PointsDelta(10));
}

TEST_F(YearEnds, NeedAPreviewOfTheSamePolicyThirtyDaysEarlier)
{
    committee.turnTo("2026-12-02");
    valueOf(preview(YearEndPolicy::Halve));
    committee.turnTo("2026-12-31");

    const auto early = run(YearEndPolicy::Halve);
    const auto other = run(YearEndPolicy::Clear);

    ASSERT_EQ(codeOf(early), ErrorCode::YearEndTooSoon);
    EXPECT_EQ(early.error().context.text("from"), "2027-01-01");
    EXPECT_EQ(early.error().context.text("shown"), "2026-12-02");
    ASSERT_EQ(codeOf(other), ErrorCode::YearEndNotPreviewed);
    EXPECT_EQ(other.error().context.text("policy"), "clear");
    committee.turnTo("2027-01-01");
    EXPECT_TRUE(run(YearEndPolicy::Halve));
}

// The right date of the preview's day counts, not the one it was opened with.
TEST_F(YearEnds, CountTheDaysByTheRightDate)
{
    committee.turnTo("2026-11-05");
    valueOf(preview());
    committee.turnTo("2026-12-31");
    valueOf(village.run(till::CorrectDay{DayNumber(2), date("2026-12-05")}, committee.both));

    EXPECT_EQ(codeOf(run()), ErrorCode::YearEndTooSoon);
}

TEST_F(YearEnds, BelongToTheirYear)
{
    EXPECT_EQ(codeOf(preview(YearEndPolicy::Halve, 2027)), ErrorCode::YearEndWrongYear);
    EXPECT_EQ(codeOf(preview(YearEndPolicy::Halve, 2024)), ErrorCode::YearEndWrongYear);
    EXPECT_EQ(codeOf(preview(YearEndPolicy::Halve, 0)), ErrorCode::YearEndWrongYear);
    valueOf(preview());
    committee.turnTo("2026-12-30");

    const auto early = run();

    ASSERT_EQ(codeOf(early), ErrorCode::YearEndWrongYear);
    EXPECT_EQ(early.error().context.text("from"), "2026-12-31");
    EXPECT_EQ(early.error().context.text("to"), "2027-12-31");
    committee.turnTo("2028-01-01");
    EXPECT_EQ(codeOf(run()), ErrorCode::YearEndWrongYear);
}

TEST_F(YearEnds, NeedTwoPersonsAndAnOpenDay)
{
    valueOf(preview());
    committee.turnTo("2026-12-31");

    const points::RunYearEnd command{YearEndPolicy::Halve, 2026};
    EXPECT_EQ(codeOf(village.run(command, committee.manager)), ErrorCode::SecondPersonNeeded);
    EXPECT_EQ(codeOf(village.run(command, committee.clerk)), ErrorCode::RoleNotAllowed);
    valueOf(village.closeDay());
    EXPECT_EQ(codeOf(run()), ErrorCode::DayNotOpen);
}

TEST_F(YearEnds, AreUndoneWholeAndOnceAndMayThenBeRunAgain)
{
    valueOf(preview());
    committee.turnTo("2026-12-31");
    const auto done = valueOf(run());
    valueOf(village.award(1, "N9")); // owes 25 now

    EXPECT_EQ(codeOf(village.reverse(done, {1})), ErrorCode::ReversalWholeOnly);
    EXPECT_EQ(codeOf(village.reverse(done, {}, committee.manager)), ErrorCode::SecondPersonNeeded);
    const operators::Authority clerks{Village::kOperator, Village::kNeighbour, {}};
    EXPECT_EQ(codeOf(village.reverse(done, {}, clerks)), ErrorCode::RoleNotAllowed);
    const auto undone = valueOf(village.reverse(done));

    EXPECT_EQ(undone.payload.reversal().points(), 7);
    EXPECT_EQ(village.figures(2).spendable, pointsOf(5));
    EXPECT_EQ(village.figures(1).spendable, pointsOf(0));
    EXPECT_EQ(village.figures(1).owed, pointsOf(20));
    EXPECT_EQ(codeOf(village.reverse(done)), ErrorCode::AlreadyReversed);
    const auto again = valueOf(run());
    EXPECT_EQ(again.payload.year_end_run().expires(), 2);
}

// A mistaken choice must not lock the year.
TEST_F(YearEnds, ThatTookNothingAreUndoneToo)
{
    valueOf(preview(YearEndPolicy::Carry));
    valueOf(preview(YearEndPolicy::Halve));
    committee.turnTo("2026-12-31");
    const auto carried = valueOf(run(YearEndPolicy::Carry));

    const auto undone = valueOf(village.reverse(carried));

    EXPECT_EQ(undone.payload.reversal().points(), 0);
    EXPECT_EQ(codeOf(village.reverse(carried)), ErrorCode::AlreadyReversed);
    EXPECT_TRUE(run(YearEndPolicy::Halve));
}

RC_GTEST_PROP(YearEndProperty, ConservesWhatWasThereAndLeavesHonourAlone, ())
{
    MemoryStore store;
    Village village(store);
    Committee committee(village);
    const auto policy = *rc::gen::element(YearEndPolicy::Carry, YearEndPolicy::Halve, YearEndPolicy::Clear);
    const auto deeds = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(1, 15));
    for (int i = 0; i < deeds; ++i) {
        const auto household = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(5, 11));
        const auto* const rule = *rc::gen::element("A08", "K9", "N07", "N9");
        static_cast<void>(village.award(household, rule));
    }
    valueOf(village.run(points::PreviewYearEnd{policy, 2026}, committee.manager));
    committee.turnTo("2026-12-31");
    std::vector<points::Figures> before;
    for (int household = 5; household < 11; ++household)
        before.push_back(village.figures(household));

    const auto done = valueOf(village.run(points::RunYearEnd{policy, 2026}, committee.both));

    const auto expired = village.look([](const auto& state) { return state.balance(journal::expiredAccount()); });
    std::int64_t had = 0;
    std::int64_t has = 0;
    for (int household = 5; household < 11; ++household) {
        const auto& old = before[static_cast<std::size_t>(household - 5)];
        const auto now = village.figures(household);
        had += old.spendable.value();
        has += now.spendable.value();
        RC_ASSERT(now.honour == old.honour);
        RC_ASSERT(now.owed == old.owed);
        RC_ASSERT(now.spendable.value() == old.spendable.value() - points::expiring(policy, old.spendable).value());
    }
    RC_ASSERT(has + valueOf(expired).net() == had);
    RC_ASSERT(valueOf(expired).net() == done.payload.year_end_run().expires());
    valueOf(village.reverse(done));
    for (int household = 5; household < 11; ++household) {
        const auto& old = before[static_cast<std::size_t>(household - 5)];
        RC_ASSERT(village.figures(household).honour == old.honour);
    }
    const auto left = village.look([](const auto& state) { return state.balance(journal::expiredAccount()); });
    RC_ASSERT(valueOf(left).net() == 0);
}

} // namespace
