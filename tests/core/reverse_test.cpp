#include "core/till/reverse.hpp"

#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;

class Reversal : public testing::Test {
protected:
    Reversal()
    {
        valueOf(village.openDay());
        valueOf(village.receive(1, 10));
        valueOf(village.receive(2, 10));
        valueOf(village.award(1, "K9"));
    }
    MemoryStore store;
    Village village{store};
};

TEST_F(Reversal, GivesPointsAndGoodsBackToTheLotTheyCameFrom)
{
    const auto document = valueOf(village.redeem(1, {{1, 2}, {2, 1}}));

    const auto reversal = valueOf(village.reverse(document));

    EXPECT_EQ(reversal.payload.reversal().points(), 35);
    EXPECT_TRUE(reversal.payload.reversal().whole());
    EXPECT_EQ(village.figures(1).spendable, pointsOf(50));
    EXPECT_EQ(village.shelf(1), 10);
    EXPECT_EQ(village.shelf(2), 10);
}

TEST_F(Reversal, HappensOnce)
{
    const auto document = valueOf(village.redeem(1, {{1, 2}}));
    valueOf(village.reverse(document));

    EXPECT_EQ(codeOf(village.reverse(document)), ErrorCode::AlreadyReversed);
}

TEST_F(Reversal, TakesSingleLinesAndThenTheRest)
{
    const auto document = valueOf(village.redeem(1, {{1, 2}, {2, 1}}));

    const auto part = valueOf(village.reverse(document, {1}));

    EXPECT_FALSE(part.payload.reversal().whole());
    EXPECT_EQ(village.figures(1).spendable, pointsOf(35));
    EXPECT_EQ(codeOf(village.reverse(document, {1})), ErrorCode::AlreadyReversed);
    const auto rest = valueOf(village.reverse(document));
    EXPECT_TRUE(rest.payload.reversal().whole());
    EXPECT_EQ(rest.payload.reversal().points(), 15);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(50));
}

TEST_F(Reversal, OfAnAwardTakesHonourAndAdvancesWhatIsSpent)
{
    const auto award = valueOf(village.award(2, "K9"));
    valueOf(village.redeem(2, {{1, 4}}));

    const auto reversal = valueOf(village.reverse(award));

    EXPECT_EQ(reversal.payload.reversal().advanced(), 40);
    EXPECT_EQ(village.figures(2).spendable, pointsOf(0));
    EXPECT_EQ(village.figures(2).owed, pointsOf(40));
    EXPECT_EQ(village.figures(2).honour, PointsDelta(0));
}

TEST_F(Reversal, OfADeductionSettlesFirst)
{
    const auto deduction = valueOf(village.award(3, "N9"));
    EXPECT_EQ(village.figures(3).owed, pointsOf(30));

    valueOf(village.reverse(deduction));

    EXPECT_EQ(village.figures(3).owed, pointsOf(0));
    EXPECT_EQ(village.figures(3).spendable, pointsOf(0));
    EXPECT_EQ(village.figures(3).honour, PointsDelta(0));
}

TEST_F(Reversal, NeedsASecondPersonAboveTheLimit)
{
    const auto large = valueOf(village.redeem(1, {{1, 3}}));
    const auto small = valueOf(village.redeem(1, {{1, 1}}));
    const operators::Authority alone{Village::kManager, std::nullopt, {}};

    EXPECT_EQ(codeOf(village.reverse(large, {}, alone)), ErrorCode::SecondPersonNeeded);
    EXPECT_TRUE(village.reverse(small, {}, alone));
}

TEST_F(Reversal, CountsLinesReversedOneByOneTogether)
{
    const auto document = valueOf(village.redeem(1, {{1, 2}, {2, 1}}));
    const operators::Authority alone{Village::kManager, std::nullopt, {}};

    EXPECT_TRUE(village.reverse(document, {1}, alone));
    EXPECT_EQ(codeOf(village.reverse(document, {2}, alone)), ErrorCode::SecondPersonNeeded);
    EXPECT_TRUE(village.reverse(document, {2}));
}

TEST_F(Reversal, IsNotForTheOwnHouseholdNorForHelpers)
{
    const auto award = valueOf(village.award(4, "A08"));

    EXPECT_EQ(codeOf(village.reverse(award, {}, {Village::kNeighbour, std::nullopt, {}})), ErrorCode::OwnHousehold);
    EXPECT_EQ(codeOf(village.reverse(award, {}, {Village::kHelper, std::nullopt, {}})), ErrorCode::RoleNotAllowed);
}

TEST_F(Reversal, NeedsAReasonAndADocumentThatCanBeReversed)
{
    const auto award = valueOf(village.award(1, "A08"));
    const operators::Authority who{Village::kManager, Village::kOperator, {}};

    EXPECT_EQ(codeOf(village.run(till::Reverse{award.number, {}, "  "}, who)), ErrorCode::ReasonMissing);
    EXPECT_EQ(codeOf(village.run(till::Reverse{DocumentNumber(999), {}, "误录"}, who)), ErrorCode::DocumentUnknown);
    EXPECT_EQ(codeOf(village.run(till::Reverse{DocumentNumber(1), {}, "误录"}, who)), ErrorCode::DocumentNotReversible);
    EXPECT_EQ(codeOf(village.run(till::Reverse{award.number, {7}, "误录"}, who)), ErrorCode::DocumentNotReversible);
}

TEST_F(Reversal, OfReceivedGoodsNeedsThemOnTheShelf)
{
    const auto received = valueOf(village.receive(3, 5));
    EXPECT_EQ(codeOf(village.reverse(received, {}, {Village::kOperator, Village::kManager, {}})),
              ErrorCode::RoleNotAllowed);
    EXPECT_TRUE(village.reverse(received));
    EXPECT_EQ(village.shelf(3), 0);

    const auto sold = valueOf(village.receive(3, 2));
    valueOf(village.redeem(1, {{3, 1}}));
    const auto refusal = village.reverse(sold);
    ASSERT_EQ(codeOf(refusal), ErrorCode::OutOfStock);
    EXPECT_EQ(refusal.error().context.text("available"), "1");
}

} // namespace
