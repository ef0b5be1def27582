// Households that are split and merged.
#include "tests/core/household_changes.hpp"

#include "core/household/merged.hpp"
#include "core/till/freeze.hpp"

namespace jiamei::tests {

TEST_F(HouseholdChange, ASplitSharesPointsAndHonourAndLeavesTheRemainderWithTheOldNumber)
{
    earn();

    const auto document = valueOf(split(1, 33));

    EXPECT_EQ(figures(1), (Figures{17, 0, 24, 0}));
    EXPECT_EQ(figures(13), (Figures{8, 0, 11, 0}));
    EXPECT_EQ(document.payload.carried(0).from_spendable(), 17);
    EXPECT_EQ(document.payload.carried(0).to_spendable(), 8);
    EXPECT_EQ(document.payload.household_split().share(), 33);
}

TEST_F(HouseholdChange, ASplitByPointsSharesTheHonourInTheSameProportion)
{
    earn();
    Split command{householdNo(1), householdNo(40), aPart("分出户"), ShareKind::Points, 10, Bytes(32, 'a')};

    const auto document = valueOf(village.run(command, committee.both));

    EXPECT_EQ(figures(1), (Figures{15, 0, 21, 0}));
    EXPECT_EQ(figures(40), (Figures{10, 0, 14, 0}));
    EXPECT_EQ(document.payload.household_split().agreement(), Bytes(32, 'a'));
}

TEST_F(HouseholdChange, ASplitSharesTheDebtOfAHouseholdThatOwes)
{
    valueOf(village.award(1, "A03"));
    valueOf(village.award(1, "N9"));

    valueOf(split(1, 50));

    EXPECT_EQ(figures(1), (Figures{0, 0, -13, 13}));
    EXPECT_EQ(figures(13), (Figures{0, 0, -12, 12}));
}

TEST_F(HouseholdChange, ASplitGivesBothPartsACardAndKillsTheOldOne)
{
    issueCard(1);

    valueOf(split(1, 0));

    EXPECT_EQ(card(1).generation, CardGeneration(2));
    EXPECT_EQ(card(13).generation, CardGeneration(1));
    EXPECT_FALSE(card(1).blocked);
    EXPECT_EQ(card(13).issueDay, date("2026-03-09"));
}

TEST_F(HouseholdChange, ASplitTakesItsMembersFromTheOldNumberAndItsNameStaysOutOfTheChain)
{
    const auto document = valueOf(split(1, 0));

    EXPECT_EQ(household(1).members, 3U);
    EXPECT_EQ(household(13).members, 1U);
    EXPECT_EQ(document.payloadBytes.find("分出户"), std::string::npos);
    EXPECT_EQ(valueOf(village.look([](const auto& s) { return s.householdDetails(householdNo(13)); }))->name, "分出户");
}

TEST_F(HouseholdChange, ASplitLeavesNeitherSideMoreResidentsOrWomenThanMembers)
{
    auto form = aPart("户主1", 4);
    form.number = householdNo(1);
    form.residents = 4;
    form.women = 2;
    valueOf(village.run(SetHouseholds{{form}}, committee.both));
    Split command{householdNo(1), {}, aPart("分出户", 3), ShareKind::Percent, 0, {}};
    command.residents = 2; // would leave two residents of one member
    EXPECT_EQ(codeOf(village.run(command, committee.both)), ErrorCode::SplitMembersInvalid);
    command.residents.reset();
    command.women = 0;
    EXPECT_EQ(codeOf(village.run(command, committee.both)), ErrorCode::SplitMembersInvalid);
    command.women.reset();

    valueOf(village.run(command, committee.both));

    EXPECT_EQ(household(1).residents, 1U);
    EXPECT_EQ(household(1).women, 1U);
    EXPECT_EQ(household(13).residents, 3U);
    EXPECT_EQ(household(13).women, 1U);
}

TEST_F(HouseholdChange, AFreezeIsNotShedByASplitOrAMerge)
{
    valueOf(village.run(till::FreezeRedemption{householdNo(1), date("2026-12-31"), "查实弄虚作假"}, committee.both));

    EXPECT_EQ(codeOf(split(1, 50)), ErrorCode::RedemptionFrozen);
    EXPECT_EQ(codeOf(merge(1, 2)), ErrorCode::RedemptionFrozen);
    EXPECT_EQ(codeOf(merge(2, 1)), ErrorCode::RedemptionFrozen);
}

TEST_F(HouseholdChange, BothPartsAreKinOfEachOtherAndOfWhomTheWholeWasKin)
{
    valueOf(committee.kin(1, 9));

    valueOf(split(1, 0));

    EXPECT_TRUE(isKin(1, 13));
    EXPECT_TRUE(isKin(9, 13));
    EXPECT_TRUE(isKin(1, 9));
}

TEST_F(HouseholdChange, ASplitLeavesWhatIsPendingWithTheOldNumber)
{
    valueOf(committee.submit(1, "F01"));

    valueOf(split(1, 50));

    EXPECT_EQ(figures(1), (Figures{0, 10, 0, 0}));
    EXPECT_EQ(figures(13), (Figures{0, 0, 0, 0}));
}

// The award was the whole household's; it is the old number that answers for it.
TEST_F(HouseholdChange, AnAwardFromBeforeTheSplitIsReversedAtTheOldNumber)
{
    const auto award = valueOf(village.award(1, "A08"));
    valueOf(split(1, 60));

    valueOf(village.reverse(award));

    EXPECT_EQ(figures(1), (Figures{0, 0, -6, 6}));
    EXPECT_EQ(figures(13), (Figures{6, 0, 6, 0}));
}

TEST_F(HouseholdChange, ASplitIsRefusedWhenItsShareMembersOrNumberDoNotFit)
{
    earn();
    Split command{householdNo(1), {}, aPart("分出户"), ShareKind::Points, 26, {}};
    EXPECT_EQ(codeOf(village.run(command, committee.both)), ErrorCode::SplitShareInvalid);
    command.share = -1;
    EXPECT_EQ(codeOf(village.run(command, committee.both)), ErrorCode::SplitShareInvalid);
    EXPECT_EQ(codeOf(split(1, 101)), ErrorCode::SplitShareInvalid);
    command.share = 1;
    command.newNumber = householdNo(2);
    EXPECT_EQ(codeOf(village.run(command, committee.both)), ErrorCode::HouseholdNumberTaken);
    command.newNumber = householdNo(10'001);
    EXPECT_EQ(codeOf(village.run(command, committee.both)), ErrorCode::HouseholdOutsideShop);
    command.newNumber.reset();
    command.part = aPart("分出户", 4);
    EXPECT_EQ(codeOf(village.run(command, committee.both)), ErrorCode::SplitMembersInvalid);
    command.part = aPart("分出户", 0);
    EXPECT_EQ(codeOf(village.run(command, committee.both)), ErrorCode::SplitMembersInvalid);
    command.part = aPart("");
    EXPECT_EQ(codeOf(village.run(command, committee.both)), ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(split(77, 50)), ErrorCode::HouseholdUnknown);
    EXPECT_EQ(figures(1), (Figures{25, 0, 35, 0}));
}

TEST_F(HouseholdChange, NumbersRunOnUntilTheyAreUsedUp)
{
    EXPECT_EQ(valueOf(village.look([](const auto& state) { return nextNumber(state); })), householdNo(13));
    SetHouseholds command;
    for (int number = 14; number <= 9'999; ++number) {
        command.households.push_back(aPart("户"));
        command.households.back().number = householdNo(number);
    }
    valueOf(village.run(command, committee.manager));
    EXPECT_EQ(valueOf(village.look([](const auto& state) { return nextNumber(state); })), householdNo(13));

    valueOf(split(1, 0));

    EXPECT_EQ(codeOf(split(2, 0)), ErrorCode::HouseholdNumbersUsedUp);
}

TEST_F(HouseholdChange, EveryChangeNeedsTwoPersonsAndNeitherOfTheHouseholdNorItsKin)
{
    const operators::Authority withNeighbour{Village::kManager, Village::kNeighbour, {}}; // of household 4
    valueOf(committee.kin(4, 5));
    const auto expectRefused = [&](const auto& command, const operators::Authority& who, ErrorCode code) {
        EXPECT_EQ(codeOf(village.run(command, who)), code);
    };
    for (const std::int64_t number : {4, 5}) {
        const auto code = number == 4 ? ErrorCode::OwnHousehold : ErrorCode::KinHousehold;
        EXPECT_EQ(codeOf(split(number, 50, withNeighbour)), code);
        expectRefused(Merge{householdNo(number), householdNo(1)}, withNeighbour, code);
        expectRefused(Merge{householdNo(1), householdNo(number)}, withNeighbour, code);
        expectRefused(Close{householdNo(number)}, withNeighbour, code);
        EXPECT_EQ(codeOf(rename(number, "新户主", withNeighbour)), code);
    }
    EXPECT_EQ(codeOf(split(1, 50, committee.manager)), ErrorCode::SecondPersonNeeded);
    expectRefused(Merge{householdNo(1), householdNo(2)}, committee.manager, ErrorCode::SecondPersonNeeded);
    expectRefused(Close{householdNo(1)}, committee.manager, ErrorCode::SecondPersonNeeded);
    EXPECT_EQ(codeOf(split(1, 50, {Village::kOperator, Village::kManager, {}})), ErrorCode::RoleNotAllowed);
    valueOf(close(4));
    expectRefused(Reopen{householdNo(4)}, withNeighbour, ErrorCode::OwnHousehold);
    expectRefused(Reopen{householdNo(4)}, committee.manager, ErrorCode::SecondPersonNeeded);
    valueOf(village.closeDay());
    EXPECT_EQ(codeOf(split(1, 50)), ErrorCode::DayNotOpen);
    EXPECT_EQ(codeOf(merge(1, 2)), ErrorCode::DayNotOpen);
    EXPECT_EQ(codeOf(close(1)), ErrorCode::DayNotOpen);
    EXPECT_EQ(codeOf(reopen(4)), ErrorCode::DayNotOpen);
}

TEST_F(HouseholdChange, AMergePassesEverythingOverAndSettlesTheDebt)
{
    earn();
    valueOf(village.award(2, "N9"));
    issueCard(2);

    const auto document = valueOf(merge(2, 1));

    EXPECT_EQ(figures(1), (Figures{0, 0, 5, 5}));
    EXPECT_EQ(figures(2), (Figures{0, 0, 0, 0}));
    EXPECT_EQ(document.payload.carried(0).settled(), 25);
    EXPECT_EQ(household(1).members, 8U);
    EXPECT_EQ(household(2).state, HouseholdState::Closed);
    EXPECT_EQ(household(2).mergedInto, householdNo(1));
    EXPECT_TRUE(card(2).blocked);
}

TEST_F(HouseholdChange, AMergedNumberIsRefusedEverywhereWithTheOneThatCounts)
{
    valueOf(merge(2, 1));
    valueOf(merge(1, 3));

    const auto refused = village.award(2, "A08");
    ASSERT_EQ(codeOf(refused), ErrorCode::HouseholdMerged);
    EXPECT_EQ(refused.error().context.text("into"), "0003");
    EXPECT_EQ(codeOf(committee.submit(2, "F01")), ErrorCode::HouseholdMerged);
    EXPECT_EQ(codeOf(village.redeem(2, {{1, 1}})), ErrorCode::HouseholdMerged);
    EXPECT_EQ(codeOf(split(2, 50)), ErrorCode::HouseholdMerged);
    EXPECT_EQ(codeOf(merge(4, 2)), ErrorCode::HouseholdMerged);
    EXPECT_EQ(codeOf(close(2)), ErrorCode::HouseholdMerged);
    EXPECT_EQ(codeOf(reopen(2)), ErrorCode::HouseholdMerged);
    EXPECT_EQ(codeOf(village.run(IssueCards{{householdNo(2)}, date("2026-03-09")}, committee.manager)),
              ErrorCode::HouseholdMerged);
    EXPECT_EQ(codeOf(committee.kin(2, 9)), ErrorCode::HouseholdMerged);
    EXPECT_EQ(codeOf(village.run(points::OpeningBalances{{{householdNo(2), pointsOf(5)}}}, committee.both)),
              ErrorCode::HouseholdMerged);
    operators::ChangeOperator moves;
    moves.id = valueOf(OperatorId::parse("neighbour"));
    moves.household = householdNo(2);
    EXPECT_EQ(codeOf(village.run(moves, committee.both)), ErrorCode::HouseholdMerged);
    EXPECT_EQ(codeOf(merge(3, 3)), ErrorCode::HouseholdDuplicate);
    EXPECT_EQ(codeOf(merge(77, 3)), ErrorCode::HouseholdUnknown);
}

TEST_F(HouseholdChange, WhatWasPendingIsPostedAtTheClosedNumberAndMovedInTheSameDocument)
{
    const auto claim = valueOf(committee.submit(2, "F02")).number;
    const auto penalty = committee.approved(2, "N01");
    valueOf(village.award(1, "A03"));
    valueOf(merge(2, 1));
    EXPECT_EQ(figures(2), (Figures{0, 4, 0, 0}));

    const auto posted = valueOf(committee.approve(claim));

    EXPECT_EQ(figures(2), (Figures{0, 0, 0, 0}));
    EXPECT_EQ(figures(1), (Figures{9, 0, 9, 0}));
    EXPECT_EQ(posted.payload.carried(0).points(), 4);
    EXPECT_EQ(posted.payload.claims_reviewed().posting().households(0).spendable_after(), 9);
    const auto notice = valueOf(committee.openNotice()).number;
    committee.turnTo("2026-03-20");
    valueOf(committee.post(notice));
    EXPECT_EQ(committee.stateOf(penalty), points::ClaimState::Posted);
    EXPECT_EQ(figures(2), (Figures{0, 0, 0, 0}));
    EXPECT_EQ(figures(1), (Figures{4, 0, 4, 0}));
}

TEST_F(HouseholdChange, AReversalAtTheClosedNumberReachesTheSurvivor)
{
    valueOf(village.receive(1, 9));
    const auto award = valueOf(village.award(2, "A08"));
    valueOf(village.award(2, "A08"));
    const auto redemption = valueOf(village.redeem(2, {{1, 1}}));
    valueOf(merge(2, 1));
    EXPECT_EQ(figures(1), (Figures{10, 0, 20, 0}));

    const auto back = valueOf(village.reverse(redemption));
    EXPECT_EQ(back.payload.reversal().spendable_after(), 20);
    EXPECT_EQ(figures(1), (Figures{20, 0, 20, 0}));
    valueOf(village.reverse(award));
    EXPECT_EQ(figures(1), (Figures{10, 0, 10, 0}));
    EXPECT_EQ(figures(2), (Figures{0, 0, 0, 0}));
}

TEST_F(HouseholdChange, AnUpheldObjectionAgainstADirectAwardReachesTheSurvivor)
{
    const auto award = valueOf(village.award(2, "A08")).number;
    valueOf(merge(2, 1));
    const auto objection = valueOf(committee.object(award)).number;

    valueOf(committee.settle(objection, true));

    EXPECT_EQ(figures(1), (Figures{0, 0, 0, 0}));
    EXPECT_EQ(figures(2), (Figures{0, 0, 0, 0}));
}

TEST_F(HouseholdChange, CapsAndLimitsOfTheSurvivorCountBothNumbers)
{
    valueOf(village.receive(3, 9));
    valueOf(village.award(2, "A03", 3));
    valueOf(village.redeem(2, {{3, 2}}));
    valueOf(village.award(1, "A08"));
    valueOf(merge(2, 1));

    EXPECT_EQ(codeOf(village.award(1, "A03", 2)), ErrorCode::RuleCapReached);
    EXPECT_EQ(codeOf(village.redeem(1, {{3, 1}})), ErrorCode::GoodsLimitReached);
    // 15 and 10 points of one operator to one household on one day: the next needs two.
    EXPECT_EQ(codeOf(village.award(1, "A03", 1, committee.manager)), ErrorCode::SecondPersonNeeded);
    EXPECT_TRUE(village.award(1, "A03", 1));
}

TEST_F(HouseholdChange, PeopleAndKinOfAMergedNumberAreTheSurvivors)
{
    valueOf(committee.kin(4, 9));
    valueOf(merge(4, 1));

    EXPECT_EQ(codeOf(village.award(1, "A08", 1, committee.neighbour)), ErrorCode::OwnHousehold);
    EXPECT_TRUE(isKin(1, 9));
    EXPECT_TRUE(isKin(4, 9));
}

TEST_F(HouseholdChange, NobodyOfTheSurvivorDecidesAboutWhatIsPendingAtTheClosedNumber)
{
    valueOf(committee.kin(4, 9));
    const auto claim = valueOf(committee.submit(2, "F01")).number;
    const auto forMeeting = valueOf(committee.submit(2, "M01")).number;
    valueOf(merge(2, 4));

    EXPECT_EQ(codeOf(committee.review(claim, true, committee.neighbour)), ErrorCode::OwnHousehold);
    EXPECT_EQ(codeOf(committee.meet(forMeeting, 3, 0, 0, {4})), ErrorCode::RecusalMissing);
    EXPECT_EQ(codeOf(committee.meet(forMeeting, 3, 0, 0, {9})), ErrorCode::RecusalMissing);
}

} // namespace jiamei::tests
