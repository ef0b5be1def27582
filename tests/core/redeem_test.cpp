#include "core/till/redeem.hpp"

#include "core/till/settings.hpp"

#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;
using testing::Test;

class Redeem : public Test {
protected:
    Redeem()
    {
        valueOf(village.openDay());
        valueOf(village.receive(1, 10));
        valueOf(village.receive(2, 10));
        valueOf(village.receive(3, 10));
        valueOf(village.award(1, "K9"));
    }
    MemoryStore store;
    Village village{store};
};

TEST_F(Redeem, MovesPointsAndGoodsInOneDocument)
{
    const auto document = valueOf(village.redeem(1, {{1, 2}, {2, 1}}));

    EXPECT_EQ(document.payload.redemption().points(), 35);
    EXPECT_EQ(document.payload.redemption().spendable_before(), 50);
    EXPECT_EQ(document.payload.redemption().spendable_after(), 15);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(15));
    EXPECT_EQ(village.figures(1).honour, PointsDelta(50));
    EXPECT_EQ(village.shelf(1), 8);
    EXPECT_EQ(village.shelf(2), 9);
}

TEST_F(Redeem, RefusesInNumbersWhenPointsAreShort)
{
    const auto before = village.head();

    const auto refusal = village.redeem(1, {{1, 6}});

    ASSERT_EQ(codeOf(refusal), ErrorCode::InsufficientPoints);
    EXPECT_EQ(refusal.error().context.text("needed"), "60");
    EXPECT_EQ(refusal.error().context.text("spendable"), "50");
    EXPECT_EQ(refusal.error().context.text("missing"), "10");
    EXPECT_EQ(village.head(), before);
}

TEST_F(Redeem, RefusesInNumbersWhenTheShelfIsShort)
{
    const auto refusal = village.redeem(1, {{1, 11}});

    ASSERT_EQ(codeOf(refusal), ErrorCode::OutOfStock);
    EXPECT_EQ(refusal.error().context.text("wanted"), "11");
    EXPECT_EQ(refusal.error().context.text("available"), "10");
}

TEST_F(Redeem, PutsLinesOfOneGoodsTogether)
{
    const auto document = valueOf(village.redeem(1, {{1, 1}, {1, 2}}));

    ASSERT_EQ(document.payload.redemption().lines_size(), 1);
    EXPECT_EQ(document.payload.redemption().lines(0).quantity(), 3);
}

TEST_F(Redeem, TakesTheLotThatExpiresFirst)
{
    valueOf(village.receive(1, 5, "2026-12-31"));
    valueOf(village.receive(1, 5, "2026-06-30"));

    const auto document = valueOf(village.redeem(1, {{1, 5}}));

    ASSERT_EQ(document.payload.redemption().lines(0).lots_size(), 1);
    const auto lot = valueOf(village.look(
        [&](const auto& state) { return state.lot(LotNumber(document.payload.redemption().lines(0).lots(0).lot())); }));
    EXPECT_EQ(lot->expiry, date("2026-06-30"));
    EXPECT_TRUE(lot->quantity.isZero());
}

TEST_F(Redeem, SpreadsALineOverLots)
{
    valueOf(village.receive(1, 2, "2026-06-30"));

    const auto document = valueOf(village.redeem(1, {{1, 3}}));

    EXPECT_EQ(document.payload.redemption().lines(0).lots_size(), 2);
    EXPECT_EQ(village.shelf(1), 9);
}

TEST_F(Redeem, LeavesExpiredGoodsOnTheShelf)
{
    valueOf(
        village.run(stock::SetGoods{{aGoods(4, 5)}, date("2026-03-09")}, {Village::kManager, Village::kOperator, {}}));
    valueOf(village.receive(4, 3, "2026-03-10"));
    valueOf(village.closeDay());
    valueOf(village.openDay("2026-03-11"));

    const auto refusal = village.redeem(1, {{4, 1}});

    ASSERT_EQ(codeOf(refusal), ErrorCode::LotExpired);
    EXPECT_EQ(refusal.error().context.text("expired"), "3");
}

TEST_F(Redeem, KeepsTheLimitPerHouseholdAndMonth)
{
    valueOf(village.redeem(1, {{3, 2}}));

    const auto refusal = village.redeem(1, {{3, 1}});

    ASSERT_EQ(codeOf(refusal), ErrorCode::GoodsLimitReached);
    EXPECT_EQ(refusal.error().context.text("used"), "2");
    valueOf(village.closeDay());
    valueOf(village.openDay("2026-04-01"));
    EXPECT_TRUE(village.redeem(1, {{3, 1}}));
}

TEST_F(Redeem, GivesTheLimitBackWithTheReversal)
{
    const auto document = valueOf(village.redeem(1, {{3, 2}}));
    valueOf(village.reverse(document));

    EXPECT_TRUE(village.redeem(1, {{3, 2}}));
}

TEST_F(Redeem, KeepsTheLimitOfAVisit)
{
    valueOf(village.run(till::SetSetting{"visit_limit_points", 20}, {Village::kManager, std::nullopt, {}}));

    EXPECT_EQ(codeOf(village.redeem(1, {{1, 3}})), ErrorCode::VisitLimitReached);
    EXPECT_TRUE(village.redeem(1, {{1, 2}}));
}

TEST_F(Redeem, NeedsAnOpenDay)
{
    valueOf(village.closeDay());

    EXPECT_EQ(codeOf(village.redeem(1, {{1, 1}})), ErrorCode::DayNotOpen);
}

TEST_F(Redeem, RefusesWhatIsNotThere)
{
    EXPECT_EQ(codeOf(village.redeem(99, {{1, 1}})), ErrorCode::HouseholdUnknown);
    EXPECT_EQ(codeOf(village.redeem(1, {{9, 1}})), ErrorCode::GoodsUnknown);
    EXPECT_EQ(codeOf(village.redeem(1, {})), ErrorCode::BasketEmpty);
    EXPECT_EQ(codeOf(village.redeem(1, {{1, 0}})), ErrorCode::QuantityOutsideLimits);
    EXPECT_EQ(codeOf(village.redeem(1, {{1, 10'001}})), ErrorCode::QuantityOutsideLimits);
}

TEST_F(Redeem, RefusesGoodsWithoutAPriceOnThatDay)
{
    valueOf(
        village.run(stock::SetGoods{{aGoods(4, 5)}, date("2026-04-01")}, {Village::kManager, Village::kOperator, {}}));
    valueOf(village.receive(4, 3));

    EXPECT_EQ(codeOf(village.redeem(1, {{4, 1}})), ErrorCode::GoodsWithoutPrice);
}

TEST_F(Redeem, RefusesATotalThatIsNoLongerWhatTheScreenShowed)
{
    till::Redeem command;
    command.household = householdNo(1);
    command.lines = {{GoodsNumber(1), pieces(1)}};
    command.shownTotal = pointsOf(8);

    EXPECT_EQ(codeOf(village.run(command, {Village::kManager, std::nullopt, {}})), ErrorCode::BasketChanged);
}

TEST_F(Redeem, RefusesACardThatWasReplacedSinceItWasShown)
{
    const household::IssueCards issue{{householdNo(1)}, date("2026-03-09")};
    valueOf(village.run(issue, {Village::kManager, std::nullopt, {}}));
    valueOf(village.run(issue, {Village::kManager, std::nullopt, {}}));
    till::Redeem command;
    command.household = householdNo(1);
    command.card = CardGeneration(1);
    command.lines = {{GoodsNumber(1), pieces(1)}};

    EXPECT_EQ(codeOf(village.run(command, {Village::kManager, std::nullopt, {}})), ErrorCode::CardReplaced);
    command.card = CardGeneration(3);
    EXPECT_EQ(codeOf(village.run(command, {Village::kManager, std::nullopt, {}})), ErrorCode::CardAhead);
    command.card = CardGeneration(2);
    EXPECT_TRUE(village.run(command, {Village::kManager, std::nullopt, {}}));
}

TEST_F(Redeem, IsAHelpersWorkAndMarksTheOwnHousehold)
{
    EXPECT_TRUE(village.redeem(1, {{1, 1}}, {Village::kHelper, std::nullopt, {}}));
    valueOf(village.award(4, "A08"));

    const auto own = valueOf(village.redeem(4, {{1, 1}}, {Village::kNeighbour, std::nullopt, {}}));

    EXPECT_TRUE(own.payload.redemption().own_household());
}

TEST_F(Redeem, AnswersARepeatedRequestWithTheFirstAnswer)
{
    const auto request = village.nextRequest();
    till::Redeem command;
    command.household = householdNo(1);
    command.lines = {{GoodsNumber(1), pieces(1)}};
    const operators::Authority who{Village::kManager, std::nullopt, {}};
    const auto first = valueOf(village.run(request, command, who));

    const auto second = valueOf(village.run(request, command, who));

    EXPECT_TRUE(second.isRepeat);
    EXPECT_EQ(second.number, first.number);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(40));
    command.lines = {{GoodsNumber(1), pieces(2)}};
    EXPECT_EQ(codeOf(village.run(request, command, who)), ErrorCode::RequestReused);
}

} // namespace
