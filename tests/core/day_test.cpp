#include "core/till/day.hpp"

#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;

class Day : public testing::Test {
protected:
    [[nodiscard]] Result<journal::StoredDocument> open(std::string_view day, bool confirmed = false)
    {
        return village.run(till::OpenDay{date(day), village.clock.moment(), confirmed}, manager);
    }
    MemoryStore store;
    Village village{store};
    const operators::Authority manager{Village::kManager, std::nullopt, {}};
};

TEST_F(Day, IsOpenedWithARunningNumberAndADate)
{
    const auto first = valueOf(open("2026-03-09"));
    valueOf(village.closeDay());
    const auto second = valueOf(open("2026-03-09"));

    EXPECT_EQ(first.day, DayNumber(1));
    EXPECT_EQ(second.day, DayNumber(2));
    EXPECT_EQ(second.payload.day_opened().date(), date("2026-03-09").daysSince2020());
}

TEST_F(Day, IsNeverBeforeTheDayBeforeIt)
{
    valueOf(open("2026-03-09"));

    const auto refusal = open("2026-03-08");

    EXPECT_EQ(codeOf(refusal), ErrorCode::DayBeforeLastDay);
    EXPECT_EQ(refusal.error().context.text("last"), "2026-03-09");
}

TEST_F(Day, GetsItsRightDateByTwoPersons)
{
    const operators::Authority both{Village::kManager, Village::kOperator, {}};
    const auto correct = [&](std::int32_t day, std::string_view right, const operators::Authority& who) {
        return village.run(till::CorrectDay{DayNumber(day), date(right)}, who);
    };
    valueOf(open("2026-12-30", true));
    valueOf(village.award(1, "A03", 2));

    EXPECT_EQ(codeOf(correct(1, "2026-03-09", manager)), ErrorCode::SecondPersonNeeded);
    EXPECT_EQ(codeOf(correct(1, "2026-03-09", {Village::kHelper, Village::kOperator, {}})), ErrorCode::RoleNotAllowed);
    const auto corrected = valueOf(correct(1, "2026-03-09", both));
    EXPECT_EQ(corrected.payload.day_corrected().wrong_date(), date("2026-12-30").daysSince2020());
    const auto day = valueOf(village.look([](const auto& state) { return state.lastDay(); }));
    EXPECT_EQ(day.date, date("2026-03-09"));
    EXPECT_TRUE(day.isOpen);
    EXPECT_EQ(codeOf(correct(1, "2026-03-09", both)), ErrorCode::NothingToDo);
    // The cap of the month counts by the right date.
    EXPECT_EQ(codeOf(village.award(1, "A03", 3)), ErrorCode::RuleCapReached);
    valueOf(open("2026-03-10"));
}

TEST_F(Day, IsCorrectedOnlyWithinTheOrderOfTheDays)
{
    const operators::Authority both{Village::kManager, Village::kOperator, {}};
    const auto correct = [&](std::int32_t day, std::string_view right) {
        return village.run(till::CorrectDay{DayNumber(day), date(right)}, both);
    };
    for (const auto* text : {"2026-03-09", "2026-03-10", "2026-03-11"})
        valueOf(open(text, true));

    EXPECT_EQ(codeOf(correct(2, "2026-03-08")), ErrorCode::DayBeforeLastDay);
    const auto late = correct(2, "2026-03-12");
    EXPECT_EQ(codeOf(late), ErrorCode::DayAfterNextDay);
    EXPECT_EQ(late.error().context.text("next"), "2026-03-11");
    EXPECT_EQ(codeOf(correct(0, "2026-03-08")), ErrorCode::DayUnknown);
    EXPECT_EQ(codeOf(correct(4, "2026-03-12")), ErrorCode::DayUnknown);
    EXPECT_TRUE(correct(2, "2026-03-11"));
    EXPECT_TRUE(correct(1, "2026-03-01"));
}

TEST_F(Day, AsksTwiceWhenTheDateIsFarFromTheClock)
{
    EXPECT_EQ(codeOf(open("2026-03-11")), ErrorCode::DateNeedsConfirmation);
    EXPECT_EQ(codeOf(open("2026-03-07")), ErrorCode::DateNeedsConfirmation);
    EXPECT_TRUE(open("2026-03-08"));
    EXPECT_TRUE(open("2026-03-11", true));
}

TEST_F(Day, DoesNotOfferTheDateOfAClockThatCannotBeRight)
{
    const auto offered = [&] {
        return valueOf(village.look([&](const auto& s) { return till::offeredDate(s, village.clock.moment()); }));
    };
    EXPECT_EQ(offered(), date("2026-03-09"));

    village.clock.setWall(UtcTime(std::chrono::milliseconds(946'684'800'000)));

    EXPECT_EQ(offered(), std::nullopt);
    const auto opened = valueOf(open("2026-03-09"));
    EXPECT_TRUE(opened.payload.day_opened().clock_unsure());
}

TEST_F(Day, LeftOpenIsClosedByTheNextOpenerWithAMark)
{
    valueOf(open("2026-03-09"));
    valueOf(village.award(1, "A08"));

    const auto next = valueOf(open("2026-03-10"));

    ASSERT_TRUE(next.payload.day_opened().has_closed_previous());
    EXPECT_TRUE(next.payload.day_opened().closed_previous().by_next_opener());
    EXPECT_EQ(next.payload.day_opened().closed_previous().points_awarded(), 10);
    const auto days = valueOf(village.look([](const auto& s) { return s.days(); }));
    EXPECT_FALSE(days.at(days.size() - 2).isOpen);
    EXPECT_TRUE(days.back().isOpen);
}

TEST_F(Day, ClosesWithItsTotals)
{
    valueOf(open("2026-03-09"));
    valueOf(village.receive(1, 10));
    valueOf(village.award(1, "K9"));
    valueOf(village.award(2, "N07"));
    const auto wrong = valueOf(village.award(3, "A08"));
    valueOf(village.reverse(wrong));
    valueOf(village.redeem(1, {{1, 2}}));
    const auto back = valueOf(village.redeem(1, {{1, 1}}));
    valueOf(village.reverse(back));

    const auto closed = valueOf(village.closeDay()).payload.day_closed();

    EXPECT_EQ(closed.points_awarded(), 50);
    EXPECT_EQ(closed.points_deducted(), 1);
    EXPECT_EQ(closed.points_redeemed(), 20);
    EXPECT_EQ(closed.redemptions(), 1);
    EXPECT_EQ(closed.reversals(), 2);
    EXPECT_EQ(codeOf(village.closeDay()), ErrorCode::DayNotOpen);
}

TEST_F(Day, NotesBlindCountsBesideTheBook)
{
    valueOf(open("2026-03-09"));
    valueOf(village.receive(1, 10));

    const auto closed = valueOf(village.run(till::CloseDay{{{GoodsNumber(1), pieces(9)}}}, manager));

    EXPECT_EQ(closed.payload.day_closed().counts(0).book(), 10);
    EXPECT_EQ(closed.payload.day_closed().counts(0).counted(), 9);
    EXPECT_EQ(village.shelf(1), 10);
}

TEST_F(Day, RefusesCountsOfUnknownOrRepeatedGoods)
{
    valueOf(open("2026-03-09"));

    EXPECT_EQ(codeOf(village.run(till::CloseDay{{{GoodsNumber(9), pieces(1)}}}, manager)), ErrorCode::GoodsUnknown);
    EXPECT_EQ(codeOf(village.run(till::CloseDay{{{GoodsNumber(1), pieces(1)}, {GoodsNumber(1), pieces(1)}}}, manager)),
              ErrorCode::GoodsDuplicate);
}

TEST_F(Day, MarksRowsOfAClockThatWentBackAsUnsure)
{
    valueOf(open("2026-03-09"));
    village.clock.setWall(UtcTime(std::chrono::milliseconds(1'772'000'000'000)));

    const auto award = valueOf(village.award(1, "A08"));

    const auto rows = valueOf(village.look([&](const auto& s) { return s.rowsOf(award.number); }));
    EXPECT_EQ(rows.front().quality, TimeQuality::Unsure);
}

class SameDay : public Day {
protected:
    SameDay() { valueOf(open("2026-03-09")); }
    [[nodiscard]] bool asks()
    {
        follow();
        return valueOf(
            village.look([&](const auto& s) { return till::asksForSameDay(s, village.clock.moment(), watch); }));
    }
    void follow()
    {
        const auto day = valueOf(village.look([](const auto& s) { return s.lastDay(); }));
        watch = till::followDay(watch, day, village.clock.poweredOn());
    }
    void sayYes()
    {
        watch = valueOf(
            village.look([&](const auto& s) { return till::confirmSameDay(s, village.clock.moment(), watch); }));
    }
    till::DayWatch watch;
};

TEST_F(SameDay, IsNotAskedOnTheDayItself)
{
    village.clock.advance(std::chrono::hours(8));

    EXPECT_FALSE(asks());
}

TEST_F(SameDay, IsAskedWhenTheClockIsPastTheDateUntilAPersonSaysYes)
{
    village.clock.setWall(village.clock.now() + std::chrono::days(1));
    EXPECT_TRUE(asks());

    sayYes();

    EXPECT_FALSE(asks());
    village.clock.setWall(village.clock.now() + std::chrono::days(1));
    EXPECT_TRUE(asks());
}

TEST_F(SameDay, IsAskedAfterTwentyHoursOfAMachineWhoseClockIsWrong)
{
    village.clock.setWall(UtcTime(std::chrono::milliseconds(946'684'800'000)));
    EXPECT_FALSE(asks());
    for (int morning = 0; morning < 2; ++morning) {
        village.clock.reboot();
        EXPECT_FALSE(asks());
        village.clock.advance(std::chrono::hours(9));
        EXPECT_FALSE(asks());
    }
    village.clock.reboot();
    village.clock.advance(std::chrono::hours(2));
    EXPECT_TRUE(asks());

    sayYes();

    EXPECT_FALSE(asks());
}

TEST_F(SameDay, IsNotAskedOnceTheDayIsClosed)
{
    valueOf(village.closeDay());
    village.clock.advance(std::chrono::hours(30));

    EXPECT_FALSE(asks());
    EXPECT_EQ(
        codeOf(village.look([&](const auto& s) { return till::confirmSameDay(s, village.clock.moment(), watch); })),
        ErrorCode::DayNotOpen);
}

} // namespace
