// Review of awards and deductions by a second operator, and what nobody may decide about.
#include "tests/support/committee.hpp"
#include "tests/support/memory_store.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;
using points::ClaimState;

class ReviewOfAwards : public testing::Test {
protected:
    operators::Authority secondAccountOf(std::int64_t household)
    {
        operators::AddOperator command;
        command.id = valueOf(OperatorId::parse("second-" + std::to_string(household)));
        command.role = operators::Role::Operator;
        command.household = householdNo(household);
        command.name = village.salted(household::PersonalField::Name, "志愿者" + std::to_string(household));
        command.pinHash = village.salted(household::PersonalField::PinHash, "unset");
        const auto added = valueOf(village.run(command, committee.manager));
        return {OperatorNumber(added.payload.operator_set().number()), std::nullopt, {}};
    }

    MemoryStore store;
    Village village{store};
    Committee committee{village};
};

TEST_F(ReviewOfAwards, LeavesASubmittedAwardPendingAndNotSpendable)
{
    const auto document = valueOf(committee.submit(1, "F01", 2));

    EXPECT_EQ(village.figures(1).pending, pointsOf(20));
    EXPECT_EQ(village.figures(1).spendable, pointsOf(0));
    EXPECT_EQ(village.figures(1).honour, PointsDelta(0));
    EXPECT_EQ(committee.stateOf(document.number), ClaimState::Submitted);
    EXPECT_EQ(document.payload.claims_submitted().lines(0).code(), "F01");
    EXPECT_EQ(codeOf(village.redeem(1, {{1, 1}})), ErrorCode::OutOfStock);
    valueOf(village.receive(1, 5));
    EXPECT_EQ(codeOf(village.redeem(1, {{1, 1}})), ErrorCode::InsufficientPoints);
}

TEST_F(ReviewOfAwards, ApprovedByASecondOperatorWaitsForTheNotice)
{
    const auto document = valueOf(committee.submit(1, "F01")).number;

    valueOf(committee.approve(document));

    EXPECT_EQ(committee.stateOf(document), ClaimState::Reviewed);
    EXPECT_EQ(village.figures(1).pending, pointsOf(10));
    EXPECT_EQ(village.figures(1).spendable, pointsOf(0));
}

TEST_F(ReviewOfAwards, PostsAtOnceWhatARuleExemptsFromPublicity)
{
    const auto document = valueOf(committee.submit(1, "F02")).number;

    const auto approved = valueOf(committee.approve(document));

    EXPECT_EQ(committee.stateOf(document), ClaimState::Posted);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(4));
    EXPECT_EQ(village.figures(1).pending, pointsOf(0));
    EXPECT_EQ(village.figures(1).honour, PointsDelta(4));
    EXPECT_EQ(approved.payload.claims_reviewed().posting().households(0).spendable_after(), 4);
}

TEST_F(ReviewOfAwards, RejectedGivesTheCapBackAndNeedsAReason)
{
    const auto first = valueOf(committee.submit(1, "F01", 2)).number;
    EXPECT_EQ(codeOf(committee.submit(1, "F01")), ErrorCode::RuleCapReached);
    EXPECT_EQ(codeOf(village.run(points::Review{{committee.seen(first)}, false, "  "}, committee.manager)),
              ErrorCode::ReasonMissing);

    valueOf(committee.review(first, false, committee.manager));

    EXPECT_EQ(committee.stateOf(first), ClaimState::Rejected);
    EXPECT_EQ(village.figures(1).pending, pointsOf(0));
    EXPECT_TRUE(committee.submit(1, "F01", 2));
}

TEST_F(ReviewOfAwards, CountsWhatIsPendingAgainstTheCapAcrossOperatorsAndLines)
{
    valueOf(committee.submit(1, "F01", 1, committee.clerk));

    EXPECT_EQ(codeOf(committee.submit(1, "F01", 2, committee.neighbour)), ErrorCode::RuleCapReached);
    points::Award line{householdNo(2), "F01", 2, std::nullopt, ""};
    const auto both = village.run(points::Submit{{line, line}, {}}, committee.clerk);
    ASSERT_EQ(codeOf(both), ErrorCode::RuleCapReached);
    EXPECT_EQ(both.error().context.text("used"), "2");
    valueOf(village.closeDay());
    valueOf(village.openDay("2026-03-31"));
    EXPECT_EQ(codeOf(committee.submit(1, "F01", 2)), ErrorCode::RuleCapReached);
    committee.turnTo("2026-04-01");
    EXPECT_TRUE(committee.submit(1, "F01", 2));
}

TEST_F(ReviewOfAwards, CountsByBusinessDatesWhateverTheClockSays)
{
    valueOf(committee.submit(1, "F01", 2));
    village.clock.advance(std::chrono::hours(24 * 40));
    EXPECT_EQ(codeOf(committee.submit(1, "F01")), ErrorCode::RuleCapReached);
    village.clock.setWall(village.clock.now() - std::chrono::hours(24 * 80));

    EXPECT_EQ(codeOf(committee.submit(1, "F01")), ErrorCode::RuleCapReached);
}

TEST_F(ReviewOfAwards, CountsADeductionUnderReviewAgainstItsCap)
{
    const auto document = valueOf(committee.submit(1, "N01")).number;
    EXPECT_EQ(codeOf(committee.submit(1, "N01")), ErrorCode::RuleCapReached);
    EXPECT_EQ(village.figures(1).honour, PointsDelta(0));

    valueOf(committee.review(document, false, committee.manager));

    EXPECT_TRUE(committee.submit(1, "N01"));
}

TEST_F(ReviewOfAwards, IsNotDoneByWhoEnteredItNorByTheirHousehold)
{
    const auto document = valueOf(committee.submit(1, "F01", 1, committee.neighbour)).number;
    const auto sister = secondAccountOf(4);

    EXPECT_EQ(codeOf(committee.review(document, true, committee.neighbour)), ErrorCode::ReviewSamePerson);
    EXPECT_EQ(codeOf(committee.review(document, false, committee.neighbour)), ErrorCode::ReviewSamePerson);
    EXPECT_EQ(codeOf(committee.review(document, true, sister)), ErrorCode::SecondPersonHousehold);
    EXPECT_TRUE(committee.approve(document));
}

TEST_F(ReviewOfAwards, IsNeverAboutOnesOwnHouseholdInAnyRoleOrAccount)
{
    EXPECT_EQ(codeOf(committee.submit(4, "F01", 1, committee.neighbour)), ErrorCode::OwnHousehold);
    const auto document = valueOf(committee.submit(4, "F01", 1)).number;
    const auto sister = secondAccountOf(4);

    EXPECT_EQ(codeOf(committee.review(document, true, committee.neighbour)), ErrorCode::OwnHousehold);
    EXPECT_EQ(codeOf(committee.review(document, false, sister)), ErrorCode::OwnHousehold);
    EXPECT_EQ(codeOf(committee.review(document, true, {Village::kManager, Village::kNeighbour, {}})),
              ErrorCode::OwnHousehold);
}

TEST_F(ReviewOfAwards, IsNeverAboutADeclaredKinHousehold)
{
    const auto document = valueOf(committee.submit(5, "F01")).number;
    valueOf(committee.kin(5, 4));

    const auto refused = committee.review(document, true, committee.neighbour);

    ASSERT_EQ(codeOf(refused), ErrorCode::KinHousehold);
    EXPECT_EQ(refused.error().context.text("kin"), "0004");
    EXPECT_EQ(codeOf(village.award(5, "A03", 1, committee.neighbour)), ErrorCode::KinHousehold);
    EXPECT_EQ(codeOf(committee.submit(5, "F02", 1, committee.neighbour)), ErrorCode::KinHousehold);
    valueOf(committee.kin(4, 5, true));
    EXPECT_TRUE(committee.review(document, true, committee.neighbour));
}

TEST_F(ReviewOfAwards, DeclaresKinByTwoPersonsWhoEndNoTieOfTheirOwn)
{
    const household::DeclareKin tie{householdNo(4), householdNo(5), false};
    EXPECT_EQ(codeOf(village.run(tie, committee.manager)), ErrorCode::SecondPersonNeeded);
    EXPECT_EQ(codeOf(committee.kin(4, 4)), ErrorCode::HouseholdDuplicate);
    EXPECT_EQ(codeOf(committee.kin(4, 99)), ErrorCode::HouseholdUnknown);
    valueOf(village.run(tie, {Village::kManager, Village::kNeighbour, {}}));
    EXPECT_EQ(codeOf(committee.kin(5, 4)), ErrorCode::NothingToDo);

    EXPECT_EQ(codeOf(village.run(household::DeclareKin{householdNo(5), householdNo(4), true},
                                 {Village::kManager, Village::kNeighbour, {}})),
              ErrorCode::OwnHousehold);
    EXPECT_TRUE(committee.kin(4, 5, true));
    EXPECT_EQ(codeOf(committee.kin(4, 5, true)), ErrorCode::NothingToDo);
}

TEST_F(ReviewOfAwards, SignsOnlyForWhatWasShown)
{
    const auto first = valueOf(committee.submit(1, "F01")).number;
    const auto second = valueOf(committee.submit(2, "F01")).number;
    auto shown = committee.seen(first);

    auto other = shown;
    other.id.document = second;
    EXPECT_EQ(codeOf(village.run(points::Review{{other}, true, ""}, committee.manager)), ErrorCode::ItemChanged);
    valueOf(committee.approve(first));
    EXPECT_EQ(codeOf(village.run(points::Review{{shown}, true, ""}, committee.manager)), ErrorCode::ItemChanged);
    EXPECT_EQ(codeOf(committee.approve(first)), ErrorCode::AlreadyDecided);
    const auto seen = committee.seen(second);
    EXPECT_EQ(codeOf(village.run(points::Review{{seen, seen}, true, ""}, committee.manager)), ErrorCode::ItemTwice);
    EXPECT_EQ(codeOf(village.run(points::Review{}, committee.manager)), ErrorCode::NothingToDo);
}

TEST_F(ReviewOfAwards, KeepsDirectAwardsAndReviewedOnesApart)
{
    EXPECT_EQ(codeOf(village.award(1, "F01")), ErrorCode::RuleNeedsReview);
    EXPECT_EQ(codeOf(committee.submit(1, "A03")), ErrorCode::RuleOfOnePerson);
    EXPECT_EQ(codeOf(committee.submit(1, "J01")), ErrorCode::RuleOfHonours);
    EXPECT_EQ(codeOf(committee.approve(DocumentNumber(999))), ErrorCode::DocumentUnknown);
    const auto direct = valueOf(village.award(1, "A03")).number;
    EXPECT_EQ(codeOf(committee.approve(direct)), ErrorCode::NotForReview);
    const auto forMeeting = valueOf(committee.submit(1, "M01")).number;
    EXPECT_EQ(codeOf(committee.approve(forMeeting)), ErrorCode::ReviewNeedsMeeting);
}

TEST_F(ReviewOfAwards, TakesBackByTheSubmitterAloneOnlyBeforeTheReview)
{
    const auto early = valueOf(committee.submit(1, "F01")).number;
    EXPECT_EQ(codeOf(committee.withdraw(early, committee.neighbour)), ErrorCode::RoleNotAllowed);
    valueOf(committee.withdraw(early, committee.clerk));
    EXPECT_EQ(committee.stateOf(early), ClaimState::Voided);
    EXPECT_EQ(village.figures(1).pending, pointsOf(0));

    const auto late = committee.approved(1, "F01");
    EXPECT_EQ(codeOf(committee.withdraw(late, committee.clerk)), ErrorCode::SecondPersonNeeded);
    valueOf(committee.withdraw(late, committee.both));
    EXPECT_EQ(codeOf(committee.withdraw(late, committee.both)), ErrorCode::AlreadyDecided);
    EXPECT_EQ(codeOf(committee.approve(late)), ErrorCode::AlreadyDecided);
}

TEST_F(ReviewOfAwards, ReversesAPostedOneByItsSubmission)
{
    const auto award = valueOf(committee.submit(1, "F02")).number;
    EXPECT_EQ(codeOf(village.run(till::Reverse{award, {}, "记错"}, committee.both)), ErrorCode::DocumentNotReversible);
    valueOf(committee.approve(award));

    const auto reversed = valueOf(village.run(till::Reverse{award, {}, "记错"}, committee.both));

    EXPECT_EQ(reversed.payload.reversal().points(), 4);
    EXPECT_EQ(committee.stateOf(award), ClaimState::Reversed);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(0));
    EXPECT_EQ(village.figures(1).honour, PointsDelta(0));
    EXPECT_EQ(codeOf(village.run(till::Reverse{award, {}, "记错"}, committee.both)), ErrorCode::AlreadyReversed);
}

TEST_F(ReviewOfAwards, RefusesAVersionOfTheRulesThatIsNotTheOneInForce)
{
    const auto version = valueOf(village.look([](const auto& state) { return state.ruleSetVersion(); }));
    points::Award award{householdNo(1), "F01", 1, std::nullopt, "", RuleSetVersion(version.value() - 1)};
    EXPECT_EQ(codeOf(village.run(points::Submit{{award}, {}}, committee.clerk)), ErrorCode::RuleNoLongerInForce);
    award.ruleVersion = RuleSetVersion(version.value() + 1);
    EXPECT_EQ(codeOf(village.run(points::Submit{{award}, {}}, committee.clerk)), ErrorCode::RuleNotInForce);
    award.ruleVersion = version;
    EXPECT_TRUE(village.run(points::Submit{{award}, {}}, committee.clerk));
}

} // namespace
