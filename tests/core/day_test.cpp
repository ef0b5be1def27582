#include "core/till/day.hpp"

#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

#include <algorithm>
#include <set>

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

    ASSERT_EQ(codeOf(refusal), ErrorCode::DayBeforeLastDay);
    EXPECT_EQ(refusal.error().context.text("last"), "2026-03-09");
}

TEST_F(Day, GivesTheDateForWhatIsWrittenDownToday)
{
    const auto today = [&] {
        const auto now = village.clock.moment();
        return village.look([&](const auto& state) { return till::todayOf(state, now); });
    };
    const auto clockDate = valueOf(BusinessDate::inChina(village.clock.now()));
    EXPECT_EQ(today(), clockDate);
    const auto build = village.clock.buildTime();
    village.clock.setBuildTime(village.clock.now() + std::chrono::hours(24 * 365));
    EXPECT_EQ(codeOf(today()), ErrorCode::DateNeedsConfirmation) << "nobody knows";

    village.clock.setBuildTime(build);
    const auto ahead = valueOf(BusinessDate::ofDaysSince2020(clockDate.daysSince2020() + 1));
    valueOf(open(ahead.text()));
    EXPECT_EQ(today(), ahead);
    valueOf(village.closeDay());
    EXPECT_EQ(today(), ahead) << "a clock that is behind the last day";
    village.clock.advance(std::chrono::hours(72));
    EXPECT_EQ(today(), valueOf(BusinessDate::ofDaysSince2020(clockDate.daysSince2020() + 3)));
    village.clock.setBuildTime(village.clock.now() + std::chrono::hours(1));
    EXPECT_EQ(today(), ahead);
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
    ASSERT_EQ(codeOf(late), ErrorCode::DayAfterNextDay);
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

/// Eight goods on the shelf before the first day.
class GoodsToCount : public Day {
protected:
    GoodsToCount()
    {
        stock::SetGoods goods;
        goods.validFrom = date("2020-01-01");
        stock::Receive opening;
        opening.source = stock::Source::Opening;
        for (int which = 1; which <= 8; ++which) {
            if (which > 3)
                goods.goods.push_back(aGoods(which, 10));
            opening.lines.push_back({GoodsNumber(which), pieces(2), valueOf(Money::of(500)), {}});
        }
        valueOf(village.run(goods, manager));
        valueOf(village.run(opening, {Village::kManager, Village::kOperator, {}}));
    }
    [[nodiscard]] std::vector<GoodsNumber> chosen() const
    {
        std::vector<GoodsNumber> numbers;
        for (const auto& goods : valueOf(village.look([](const auto& s) { return till::goodsToCount(s); })))
            numbers.push_back(goods.number);
        return numbers;
    }
};

TEST_F(GoodsToCount, AreFiveOfTheShelfAndOthersOnAnotherDay)
{
    EXPECT_EQ(codeOf(village.look([](const auto& s) { return till::goodsToCount(s); })), ErrorCode::DayNotOpen);
    std::set<std::vector<GoodsNumber>> choices;
    for (const auto* day : {"2026-03-09", "2026-03-10", "2026-03-11", "2026-03-12"}) {
        valueOf(open(day, true));
        const auto numbers = chosen();
        EXPECT_EQ(std::set<GoodsNumber>(numbers.begin(), numbers.end()).size(), 5U);
        choices.insert(numbers);
    }

    EXPECT_GT(choices.size(), 1U);
}

TEST_F(GoodsToCount, AreTheSameAllDayWhateverIsGivenOutOrReceived)
{
    valueOf(open("2026-03-09"));
    valueOf(village.award(1, "K9", 4));
    const auto morning = chosen();

    for (const auto goods : morning)
        valueOf(village.redeem(1, {{goods.value(), 2}}));
    valueOf(village.receive(morning.front().value(), 7));

    EXPECT_EQ(chosen(), morning);
    valueOf(village.closeDay());
    const auto day = valueOf(village.look([](const auto& s) { return s.lastDay(); }));
    EXPECT_EQ(valueOf(village.look([&](const auto& s) { return till::goodsToCount(s, day); })).size(), 5U);
}

TEST_F(GoodsToCount, AreChosenByTheRowThatOpenedTheDay)
{
    valueOf(open("2026-03-09"));
    const auto rows = valueOf(village.look([](const auto& s) -> Result<std::vector<journal::Row>> {
        JIAMEI_TRY(const auto head, s.head());
        return s.rows(head.seq, head.seq);
    }));

    std::vector<std::pair<Digest, GoodsNumber>> order;
    for (int which = 1; which <= 8; ++which) {
        auto bytes = Bytes(asBytes(rows.front().hash)) + Bytes(8, '\0');
        bytes[32] = static_cast<char>(which);
        order.emplace_back(blake2b(bytes), GoodsNumber(which));
    }
    std::ranges::sort(order);

    const auto numbers = chosen();
    ASSERT_EQ(numbers.size(), 5U);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        EXPECT_EQ(numbers[i], order[i].second);
}

TEST_F(Day, AsksForWhatCameTodayWhenTheShelfWasEmptyInTheMorning)
{
    valueOf(open("2026-03-09"));
    EXPECT_TRUE(valueOf(village.look([](const auto& s) { return till::goodsToCount(s); })).empty());
    valueOf(village.receive(2, 3));

    const auto chosen = valueOf(village.look([](const auto& s) { return till::goodsToCount(s); }));

    ASSERT_EQ(chosen.size(), 1U);
    EXPECT_EQ(chosen[0].number, GoodsNumber(2));
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
