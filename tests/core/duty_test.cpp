// Who is on duty, and what the next opener hears of the last close.
#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

#include <gmock/gmock.h>

namespace {

using namespace jiamei;
using namespace jiamei::support;
using testing::ElementsAre;
using testing::IsEmpty;

class Duty : public testing::Test {
protected:
    Result<journal::StoredDocument> open(std::string_view day, std::vector<OperatorNumber> duty = {})
    {
        till::OpenDay command{date(day), village.clock.moment(), true, std::move(duty)};
        return village.run(command, {Village::kManager, std::nullopt, {}});
    }
    [[nodiscard]] std::optional<till::DayClose> lastClose() const
    {
        return valueOf(village.look([](const auto& state) { return till::lastCloseOf(state); }));
    }
    [[nodiscard]] std::vector<OperatorNumber> onDuty(std::int32_t day) const
    {
        return valueOf(village.look([&](const auto& state) { return till::dutyOf(state, DayNumber(day)); }));
    }

    MemoryStore store;
    Village village{store};
};

TEST_F(Duty, IsTheOpenersAndOfThoseWhoAreNamedOnceEach)
{
    valueOf(open("2026-03-09", {Village::kHelper, Village::kOperator, Village::kHelper, Village::kManager}));
    valueOf(open("2026-03-10"));

    EXPECT_THAT(onDuty(1), ElementsAre(Village::kManager, Village::kHelper, Village::kOperator));
    EXPECT_THAT(onDuty(2), ElementsAre(Village::kManager));
    EXPECT_THAT(onDuty(3), IsEmpty());
}

TEST_F(Duty, IsNotForThoseWhoAreUnknownOrBlocked)
{
    const auto unknown = open("2026-03-09", {OperatorNumber(9)});
    ASSERT_EQ(codeOf(unknown), ErrorCode::OperatorUnknown);
    EXPECT_EQ(unknown.error().context.text("operator"), "9");
    valueOf(village.run(operators::BlockOperator{valueOf(OperatorId::parse("helper"))},
                        {Village::kManager, std::nullopt, {}}));

    const auto blocked = open("2026-03-09", {Village::kHelper});

    ASSERT_EQ(codeOf(blocked), ErrorCode::OperatorBlocked);
    EXPECT_EQ(blocked.error().context.text("operator"), "helper");
}

TEST_F(Duty, HearsNothingBeforeTheFirstClose)
{
    EXPECT_EQ(lastClose(), std::nullopt);
    valueOf(open("2026-03-09"));
    EXPECT_EQ(lastClose(), std::nullopt);
}

TEST_F(Duty, HearsTheFiguresAndDifferencesOfTheLastClose)
{
    valueOf(open("2026-03-09"));
    valueOf(village.receive(1, 10));
    valueOf(village.receive(2, 10));
    valueOf(village.award(1, "K9"));
    valueOf(village.redeem(1, {{1, 2}}));
    const auto closed = valueOf(village.run(till::CloseDay{{{GoodsNumber(1), pieces(7)}, {GoodsNumber(2), pieces(10)}}},
                                            {Village::kManager, {}, {}}));
    const auto head = village.head();
    valueOf(open("2026-03-10"));
    valueOf(village.award(2, "K9"));

    const auto close = lastClose();

    ASSERT_TRUE(close);
    EXPECT_EQ(close->document, closed.number);
    EXPECT_EQ(close->day.number, DayNumber(1));
    EXPECT_EQ(close->day.date, date("2026-03-09"));
    EXPECT_EQ(close->tally.pointsAwarded, 50);
    EXPECT_EQ(close->tally.pointsRedeemed, 20);
    EXPECT_EQ(close->tally.redemptions, 1);
    EXPECT_EQ(close->head, head.digest);
    EXPECT_EQ(close->seq, head.seq);
    EXPECT_FALSE(close->byNextOpener);
    EXPECT_EQ(close->differences, (std::vector<till::CountedDifference>{{GoodsNumber(1), pieces(8), pieces(7)}}));
}

TEST_F(Duty, HearsThatNobodyClosedTheDayBefore)
{
    valueOf(open("2026-03-09"));
    valueOf(village.award(1, "A08"));
    const auto opened = valueOf(open("2026-03-10"));

    const auto close = lastClose();

    ASSERT_TRUE(close);
    EXPECT_TRUE(close->byNextOpener);
    EXPECT_EQ(close->document, opened.number);
    EXPECT_EQ(close->day.number, DayNumber(1));
    EXPECT_EQ(close->tally.awards, 1);
    EXPECT_LT(close->seq, village.head().seq) << "the opening comes after it";
}

} // namespace
