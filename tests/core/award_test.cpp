#include "core/points/award.hpp"

#include "core/till/settings.hpp"

#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;

class AwardRule : public testing::Test {
protected:
    AwardRule() { valueOf(village.openDay()); }
    MemoryStore store;
    Village village{store};
    const operators::Authority alone{Village::kOperator, std::nullopt, {}};
};

TEST_F(AwardRule, CreditsSpendableAndHonour)
{
    const auto document = valueOf(village.award(1, "A03", 2, alone));

    EXPECT_EQ(document.payload.award().points(), 10);
    EXPECT_EQ(document.payload.award().title(), "参加村组环境整治");
    EXPECT_EQ(village.figures(1).spendable, pointsOf(10));
    EXPECT_EQ(village.figures(1).honour, PointsDelta(10));
}

TEST_F(AwardRule, CountsUnitsAgainstTheCapOfThePeriod)
{
    valueOf(village.award(1, "A03", 3));

    const auto refusal = village.award(1, "A03", 2);

    ASSERT_EQ(codeOf(refusal), ErrorCode::RuleCapReached);
    EXPECT_EQ(refusal.error().context.text("cap"), "4");
    EXPECT_EQ(refusal.error().context.text("used"), "3");
    EXPECT_EQ(refusal.error().context.text("period"), "月");
    EXPECT_TRUE(village.award(1, "A03", 1));
    EXPECT_TRUE(village.award(2, "A03", 4));
}

TEST_F(AwardRule, GivesTheCapBackWithTheReversalAndInTheNextPeriod)
{
    const auto document = valueOf(village.award(1, "A03", 4));
    valueOf(village.reverse(document));
    EXPECT_TRUE(village.award(1, "A03", 4));

    valueOf(village.closeDay());
    valueOf(village.openDay("2026-04-01"));
    EXPECT_TRUE(village.award(1, "A03", 4));
}

TEST_F(AwardRule, TakesOnlyTheStepsOfTheRule)
{
    points::Award command{householdNo(1), "D02", 1, pointsOf(2), ""};
    EXPECT_TRUE(village.run(command, alone));
    command.pointsEach = pointsOf(3);
    EXPECT_EQ(codeOf(village.run(command, alone)), ErrorCode::PointsOutsideRule);
    command.pointsEach.reset();
    EXPECT_EQ(codeOf(village.run(command, alone)), ErrorCode::PointsOutsideRule);
    command = {householdNo(1), "A03", 1, pointsOf(6), ""};
    const auto refusal = village.run(command, alone);
    ASSERT_EQ(codeOf(refusal), ErrorCode::PointsOutsideRule);
    EXPECT_EQ(refusal.error().context.text("max"), "5");
}

TEST_F(AwardRule, NeedsASecondPersonAboveTheSumOfADay)
{
    valueOf(village.award(1, "A08", 1, alone));
    valueOf(village.award(1, "A08", 1, alone));

    const auto refusal = village.award(1, "D02", 1, alone);
    points::Award small{householdNo(1), "D02", 1, pointsOf(1), ""};

    EXPECT_EQ(codeOf(refusal), ErrorCode::PointsOutsideRule);
    const auto split = village.run(small, alone);
    ASSERT_EQ(codeOf(split), ErrorCode::SecondPersonNeeded);
    EXPECT_EQ(split.error().context.text("candidates"), "manager, neighbour");
    EXPECT_EQ(split.error().context.text("sum"), "21");
    EXPECT_EQ(split.error().context.text("limit"), "20");
    EXPECT_TRUE(village.run(small, {Village::kOperator, Village::kManager, {}}));
    EXPECT_TRUE(village.award(2, "A08", 2, alone));
}

TEST_F(AwardRule, CountsReversedAwardsTowardsTheSumOfADay)
{
    const auto document = valueOf(village.award(1, "A08", 2, alone));
    valueOf(village.reverse(document));

    EXPECT_EQ(codeOf(village.award(1, "A08", 1, alone)), ErrorCode::SecondPersonNeeded);
}

TEST_F(AwardRule, LetsNobodyDecideAboutTheirOwnHousehold)
{
    EXPECT_EQ(codeOf(village.award(4, "A03", 1, {Village::kNeighbour, std::nullopt, {}})), ErrorCode::OwnHousehold);
    EXPECT_EQ(codeOf(village.award(4, "K9", 1, {Village::kManager, Village::kNeighbour, {}})), ErrorCode::OwnHousehold);
    EXPECT_TRUE(village.award(5, "A03", 1, {Village::kNeighbour, std::nullopt, {}}));
}

TEST_F(AwardRule, LetsNobodyBeTheirOwnSecondPerson)
{
    EXPECT_EQ(codeOf(village.award(1, "K9", 1, {Village::kManager, Village::kManager, {}})),
              ErrorCode::SecondPersonSame);
    EXPECT_EQ(codeOf(village.award(1, "K9", 1, {Village::kManager, Village::kHelper, {}})), ErrorCode::RoleNotAllowed);
}

TEST_F(AwardRule, RefusesASecondAccountOfTheSameHousehold)
{
    operators::AddOperator command;
    command.id = valueOf(OperatorId::parse("sister"));
    command.role = operators::Role::Operator;
    command.household = householdNo(4);
    command.name = village.salted(household::PersonalField::Name, "志愿者");
    command.pinHash = village.salted(household::PersonalField::PinHash, "unset");
    valueOf(village.run(command, {Village::kManager, std::nullopt, {}}));

    EXPECT_EQ(codeOf(village.award(1, "K9", 1, {Village::kNeighbour, OperatorNumber(5), {}})),
              ErrorCode::SecondPersonHousehold);
}

TEST_F(AwardRule, LeavesReviewedRulesToTheirReview)
{
    EXPECT_EQ(codeOf(village.award(1, "A05")), ErrorCode::RuleNeedsReview);
    EXPECT_EQ(codeOf(village.award(1, "X99")), ErrorCode::RuleUnknown);
}

TEST_F(AwardRule, RefusesARuleThatIsNotYetInForce)
{
    valueOf(village.closeDay());
    MemoryStore other;
    Village early(other);
    valueOf(early.openDay("2025-12-31"));

    EXPECT_EQ(codeOf(early.award(1, "A03")), ErrorCode::RuleNotInForce);
}

TEST_F(AwardRule, RefusesUnknownAndHelpersAndOddQuantities)
{
    EXPECT_EQ(codeOf(village.award(99, "A03")), ErrorCode::HouseholdUnknown);
    EXPECT_EQ(codeOf(village.award(1, "A08", 0)), ErrorCode::QuantityOutsideLimits);
    EXPECT_EQ(codeOf(village.award(1, "A03", 1, {Village::kHelper, std::nullopt, {}})), ErrorCode::RoleNotAllowed);
    EXPECT_EQ(codeOf(village.award(1, "A03", 1, {OperatorNumber(77), std::nullopt, {}})), ErrorCode::OperatorUnknown);
}

// What the balance does not cover stays owed and is settled from later awards; honour falls in full.
TEST_F(AwardRule, AdvancesWhatADeductionLacksAndSettlesItLater)
{
    valueOf(village.award(1, "A08", 1));

    const auto deduction = valueOf(village.award(1, "N9"));

    EXPECT_EQ(deduction.payload.award().advanced(), 20);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(0));
    EXPECT_EQ(village.figures(1).owed, pointsOf(20));
    EXPECT_EQ(village.figures(1).honour, PointsDelta(-20));

    const auto award = valueOf(village.award(1, "K9"));

    EXPECT_EQ(award.payload.award().settled(), 20);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(30));
    EXPECT_EQ(village.figures(1).owed, pointsOf(0));
    EXPECT_EQ(village.figures(1).honour, PointsDelta(30));
}

TEST_F(AwardRule, MovesTheLimitWithTheSetting)
{
    valueOf(village.run(till::SetSetting{"second_person_points", 60}, {Village::kManager, std::nullopt, {}}));

    EXPECT_TRUE(village.award(1, "K9", 1, alone));
}

} // namespace
