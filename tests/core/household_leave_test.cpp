// Households that leave and come back, and heads and members that change.
#include "tests/core/household_changes.hpp"

#include "core/till/settings.hpp"

namespace jiamei::tests {

TEST_F(HouseholdChange, AHouseholdWithPointsIsClosedAsTheVillageSays)
{
    earn();
    EXPECT_EQ(codeOf(close(1)), ErrorCode::HouseholdHoldsPoints);
    EXPECT_EQ(household(1).state, HouseholdState::Open);
    valueOf(village.run(till::SetSetting{"closing_points", 2}, committee.manager));

    const auto kept = valueOf(close(1));

    EXPECT_EQ(kept.payload.household_closed().kept(), 25);
    EXPECT_EQ(figures(1), (Figures{25, 0, 35, 0}));
    EXPECT_EQ(codeOf(village.redeem(1, {{1, 1}})), ErrorCode::HouseholdClosed);
    valueOf(reopen(1));
    EXPECT_TRUE(village.redeem(1, {{1, 1}}));
    valueOf(village.run(till::SetSetting{"closing_points", 1}, committee.manager));
    const auto expired = valueOf(close(1));
    EXPECT_EQ(expired.payload.household_closed().expired(), 15);
    EXPECT_EQ(figures(1), (Figures{0, 0, 35, 0}));
}

TEST_F(HouseholdChange, TwoPersonsMayLetThePointsExpireWhateverTheSettingSays)
{
    earn();

    EXPECT_EQ(valueOf(close(1, true)).payload.household_closed().expired(), 25);

    EXPECT_EQ(figures(1), (Figures{0, 0, 35, 0}));
}

TEST_F(HouseholdChange, ClosingWithdrawsWhatIsPendingAndLeavesTheDebtWrittenDown)
{
    const auto claim = valueOf(committee.submit(1, "F01")).number;
    const auto penalty = committee.approved(1, "N01");
    valueOf(village.award(1, "N9"));
    issueCard(1);

    const auto document = valueOf(close(1));

    EXPECT_EQ(committee.stateOf(claim), points::ClaimState::Voided);
    EXPECT_EQ(committee.stateOf(penalty), points::ClaimState::Voided);
    EXPECT_EQ(figures(1), (Figures{0, 0, -30, 30}));
    EXPECT_EQ(document.payload.household_closed().owed(), 30);
    EXPECT_EQ(household(1).state, HouseholdState::MovedAway);
    EXPECT_TRUE(card(1).blocked);
    EXPECT_EQ(codeOf(close(1)), ErrorCode::HouseholdClosed);
}

TEST_F(HouseholdChange, ClosingWithdrawsWhatIsPendingAtMergedNumbersToo)
{
    const auto claim = valueOf(committee.submit(2, "F01")).number;
    valueOf(merge(2, 1));

    valueOf(close(1));

    EXPECT_EQ(committee.stateOf(claim), points::ClaimState::Voided);
    EXPECT_EQ(figures(2), (Figures{0, 0, 0, 0}));
}

TEST_F(HouseholdChange, AnOpenObjectionIsSettledBeforeTheHouseholdIsClosed)
{
    const auto claim = committee.approved(1, "F01");
    valueOf(committee.openNotice());
    valueOf(committee.object(claim));

    EXPECT_EQ(codeOf(close(1)), ErrorCode::ObjectionOpen);
    EXPECT_EQ(committee.stateOf(claim), points::ClaimState::InPublicity);
}

TEST_F(HouseholdChange, AReopenedHouseholdHasANewCard)
{
    issueCard(1);
    valueOf(close(1));

    valueOf(reopen(1));

    EXPECT_EQ(household(1).state, HouseholdState::Open);
    EXPECT_EQ(card(1).generation, CardGeneration(2));
    EXPECT_FALSE(card(1).blocked);
    EXPECT_EQ(codeOf(reopen(1)), ErrorCode::HouseholdIsOpen);
    EXPECT_EQ(codeOf(reopen(77)), ErrorCode::HouseholdUnknown);
}

TEST_F(HouseholdChange, ANewHeadNeedsTwoPersonsAndKillsTheCard)
{
    issueCard(1);
    EXPECT_EQ(codeOf(rename(1, "新户主", committee.manager)), ErrorCode::SecondPersonNeeded);

    const auto document = valueOf(rename(1, "新户主", committee.both));

    EXPECT_EQ(card(1).generation, CardGeneration(2));
    EXPECT_EQ(document.payloadBytes.find("新户主"), std::string::npos);
    EXPECT_EQ(document.payload.households_set().cards_size(), 1);
}

TEST_F(HouseholdChange, ACorrectedNameNeedsTwoPersonsAndKeepsTheCard)
{
    issueCard(1);
    auto form = aPart("户主一", 4);
    form.number = householdNo(1);
    form.residents = 3;
    EXPECT_EQ(codeOf(village.run(SetHouseholds{{form}}, committee.manager)), ErrorCode::SecondPersonNeeded);

    const auto document = valueOf(village.run(SetHouseholds{{form}}, committee.both));

    EXPECT_EQ(card(1).generation, CardGeneration(1));
    EXPECT_EQ(document.payload.households_set().cards_size(), 0);
}

TEST_F(HouseholdChange, MembersInAndOutNeedTwoPersonsAndKeepTheCard)
{
    issueCard(1);
    auto form = aPart("户主1", 5);
    form.number = householdNo(1);
    form.residents = 3;
    EXPECT_EQ(codeOf(village.run(SetHouseholds{{form}}, committee.manager)), ErrorCode::SecondPersonNeeded);

    valueOf(village.run(SetHouseholds{{form}}, committee.both));

    EXPECT_EQ(household(1).members, 5U);
    EXPECT_EQ(card(1).generation, CardGeneration(1));
}

TEST_F(HouseholdChange, AnotherGroupOrDoorIsAMatterOfOnePerson)
{
    issueCard(1);
    auto form = aPart("户主1", 4);
    form.number = householdNo(1);
    form.residents = 3;
    form.group = "9组";
    form.personal.push_back(village.salted(PersonalField::Door, "99号"));

    valueOf(village.run(SetHouseholds{{form}}, committee.manager));

    EXPECT_EQ(household(1).group, "9组");
    EXPECT_EQ(card(1).generation, CardGeneration(1));
}

} // namespace jiamei::tests
