// Activities: who may sign in, what the close gives to whom, and who is left for another person or for good.
#include "core/household/merge.hpp"
#include "core/till/settings.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/memory_store.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;
using points::ClaimState;
using programme::SignInState;
using programme::StaysBehind;

class Activities : public testing::Test {
protected:
    [[nodiscard]] StaysBehind reasonOf(const journal::StoredDocument& closed, int index = 0) const
    {
        return static_cast<StaysBehind>(closed.payload.activity_closed().left(index).reason());
    }

    MemoryStore store;
    Village village{store};
    Committee committee{village};
    Crowd crowd{committee};
};

TEST_F(Activities, AwardEverybodyWhoSignedInWithOneDocument)
{
    const auto activity = crowd.open();
    for (const int household : {1, 2, 3})
        valueOf(crowd.scan(activity, household));

    const auto closed = valueOf(crowd.close(activity));

    const auto& made = closed.payload.activity_closed();
    ASSERT_EQ(made.awards_size(), 3);
    EXPECT_EQ(made.awards(1).household(), 2U);
    EXPECT_EQ(made.awards(1).points(), 5);
    EXPECT_EQ(made.awards(1).proposer(), "record");
    EXPECT_EQ(made.left_size(), 0);
    EXPECT_EQ(closed.rowCount, 4);
    for (const int household : {1, 2, 3}) {
        EXPECT_EQ(village.figures(household).spendable, pointsOf(5));
        EXPECT_EQ(village.figures(household).honour, PointsDelta(5));
        EXPECT_EQ(crowd.signIn(activity, household).state, SignInState::Awarded);
        EXPECT_EQ(crowd.signIn(activity, household).document, closed.number);
        EXPECT_EQ(crowd.signIn(activity, household).line, household);
    }
}

TEST_F(Activities, KeepEachScanAsADocumentOfItsOwn)
{
    const auto activity = crowd.open();
    const auto before = village.head().lastDocument.value();

    const auto first = valueOf(crowd.scan(activity, 1));
    const auto second = valueOf(crowd.scan(activity, 2));

    EXPECT_EQ(first.number.value(), before + 1);
    EXPECT_EQ(second.number.value(), before + 2);
    EXPECT_EQ(second.rowCount, 1);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(0));
}

TEST_F(Activities, RefuseTheSecondScanOfAHousehold)
{
    const auto activity = crowd.open();
    valueOf(crowd.scan(activity, 1));
    const auto head = village.head();

    const auto again = crowd.scan(activity, 1);

    ASSERT_EQ(codeOf(again), ErrorCode::AlreadySignedIn);
    EXPECT_EQ(again.error().context.text("persons"), "1");
    EXPECT_EQ(codeOf(crowd.scan(activity, 1, 1)), ErrorCode::AlreadySignedIn);
    EXPECT_EQ(village.head(), head);
    EXPECT_TRUE(crowd.scan(crowd.open(), 1)) << "another activity is another matter";
}

TEST_F(Activities, CountSeveralPeopleOfAHouseholdWhereTheRuleCountsPeople)
{
    const auto activity = crowd.open("A03");
    valueOf(crowd.scan(activity, 1));
    valueOf(crowd.scan(activity, 1, 3));
    EXPECT_EQ(codeOf(crowd.scan(activity, 2, 5)), ErrorCode::PersonsNotAllowed) << "it has four members";
    EXPECT_EQ(codeOf(crowd.scan(activity, 2, -1)), ErrorCode::PersonsNotAllowed);

    const auto closed = valueOf(crowd.close(activity));

    EXPECT_EQ(closed.payload.activity_closed().awards(0).units(), 3);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(15));
    EXPECT_EQ(closed.payload.activity_closed().persons(), 3U);
    EXPECT_EQ(closed.payload.activity_closed().households(), 1U);
}

TEST_F(Activities, TakeOnePersonOfAHouseholdWhereTheRuleCountsDeeds)
{
    auto rules = valueOf(village.look([](const auto& state) { return state.rules(); }));
    valueOf(village.closeDay());
    auto deed = aRule("Z1", 2);
    deed.unit = "次";
    rules.push_back(deed);
    valueOf(village.run(
        points::VoteRules{valueOf(village.run(points::DraftRules{rules, date("2026-03-10")}, committee.manager)).number,
                          date("2026-03-09"), 9, 0, 0},
        committee.both));
    valueOf(village.openDay("2026-03-10"));
    const auto activity = crowd.open("Z1");

    const auto refused = crowd.scan(activity, 1, 2);

    ASSERT_EQ(codeOf(refused), ErrorCode::PersonsNotAllowed);
    EXPECT_EQ(refused.error().context.text("max"), "1");
    EXPECT_TRUE(crowd.scan(activity, 1, 1));
}

TEST_F(Activities, TakeAHouseholdOutAgainThatWasScannedByMistake)
{
    const auto activity = crowd.open();
    EXPECT_EQ(codeOf(crowd.scan(activity, 1, 0)), ErrorCode::NothingToDo);
    valueOf(crowd.scan(activity, 1));
    valueOf(crowd.scan(activity, 2));

    valueOf(crowd.scan(activity, 1, 0));

    const auto closed = valueOf(crowd.close(activity));
    ASSERT_EQ(closed.payload.activity_closed().awards_size(), 1);
    EXPECT_EQ(closed.payload.activity_closed().awards(0).household(), 2U);
    EXPECT_EQ(closed.payload.activity_closed().households(), 1U);
}

TEST_F(Activities, TakeInTheOperatorsOwnAndKinHouseholdByItsCardOnly)
{
    valueOf(committee.kin(4, 7));
    valueOf(
        village.run(household::IssueCards{{householdNo(4), householdNo(7)}, date("2026-03-09")}, committee.manager));
    const auto activity = crowd.open();
    const auto byNeighbour = [&](std::int64_t household, std::optional<CardGeneration> card) {
        programme::SignInHousehold command;
        command.activity = activity;
        command.household = householdNo(household);
        command.card = card;
        return codeOf(village.run(command, committee.neighbour));
    };

    EXPECT_EQ(byNeighbour(4, std::nullopt), ErrorCode::OwnHousehold);
    EXPECT_EQ(byNeighbour(7, std::nullopt), ErrorCode::KinHousehold);
    EXPECT_EQ(byNeighbour(4, CardGeneration(1)), std::nullopt);
    EXPECT_EQ(byNeighbour(7, CardGeneration(1)), std::nullopt);
    EXPECT_TRUE(crowd.scan(activity, 4, 2)) << "another person enters it";
}

// The card was good when it was shown; another desk may have replaced or blocked it since.
TEST_F(Activities, RefuseACardThatWasReplacedSinceItWasShown)
{
    const household::IssueCards issue{{householdNo(1)}, date("2026-03-09")};
    valueOf(village.run(issue, committee.manager));
    valueOf(village.run(issue, committee.manager));
    programme::SignInHousehold command;
    command.activity = crowd.open();
    command.household = householdNo(1);
    command.card = CardGeneration(1);
    const auto head = village.head();

    EXPECT_EQ(codeOf(village.run(command, committee.clerk)), ErrorCode::CardReplaced);
    command.card = CardGeneration(3);
    EXPECT_EQ(codeOf(village.run(command, committee.clerk)), ErrorCode::CardAhead);
    EXPECT_EQ(village.head(), head);
    valueOf(village.run(household::BlockCard{householdNo(1)}, committee.manager));
    command.card = CardGeneration(2);
    EXPECT_EQ(codeOf(village.run(command, committee.clerk)), ErrorCode::CardBlocked);
}

TEST_F(Activities, TakeNobodyInAfterTheClose)
{
    const auto activity = crowd.open();
    valueOf(crowd.scan(activity, 1));
    valueOf(crowd.close(activity));

    EXPECT_EQ(codeOf(crowd.scan(activity, 2)), ErrorCode::ActivityClosed);
    EXPECT_EQ(codeOf(crowd.scan(activity, 1, 2)), ErrorCode::ActivityClosed);
    EXPECT_EQ(codeOf(crowd.count(activity, 9)), ErrorCode::ActivityClosed);
    EXPECT_EQ(codeOf(crowd.close(activity)), ErrorCode::ActivityFinished);
    EXPECT_EQ(codeOf(crowd.scan(DocumentNumber(999), 1)), ErrorCode::ActivityUnknown);
    EXPECT_EQ(codeOf(crowd.close(DocumentNumber(999))), ErrorCode::ActivityUnknown);
}

TEST_F(Activities, LeaveTheClosersOwnAndKinHouseholdForAnotherOperator)
{
    valueOf(committee.kin(4, 7));
    const auto activity = crowd.open();
    for (const int household : {1, 4, 7})
        valueOf(crowd.scan(activity, household));

    const auto first = valueOf(crowd.close(activity, committee.neighbour));

    ASSERT_EQ(first.payload.activity_closed().left_size(), 2);
    EXPECT_EQ(reasonOf(first, 0), StaysBehind::OwnHousehold);
    EXPECT_EQ(reasonOf(first, 1), StaysBehind::KinHousehold);
    EXPECT_EQ(village.figures(4).spendable, pointsOf(0));
    EXPECT_EQ(codeOf(crowd.close(activity, committee.neighbour)), ErrorCode::KinHousehold);
    EXPECT_EQ(crowd.signIn(activity, 4).state, SignInState::Waiting);
    EXPECT_EQ(codeOf(crowd.scan(activity, 2)), ErrorCode::ActivityClosed);

    const auto second = valueOf(crowd.close(activity, committee.clerk));

    EXPECT_EQ(second.payload.activity_closed().awards_size(), 2);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(5)) << "not twice";
    EXPECT_EQ(village.figures(4).spendable, pointsOf(5));
    EXPECT_EQ(village.figures(7).spendable, pointsOf(5));
    EXPECT_EQ(codeOf(crowd.close(activity, committee.clerk)), ErrorCode::ActivityFinished);
}

TEST_F(Activities, LeaveTheSecondPersonsHouseholdBehindToo)
{
    const auto activity = crowd.open();
    valueOf(crowd.scan(activity, 4));

    const auto closed = valueOf(crowd.close(activity, {Village::kManager, Village::kNeighbour, {}}));

    EXPECT_EQ(reasonOf(closed), StaysBehind::OwnHousehold);
    EXPECT_EQ(village.figures(4).spendable, pointsOf(0));
}

TEST_F(Activities, GiveWhatIsLeftOfACapAndFinishWhoHasNothingLeft)
{
    valueOf(village.award(1, "A03", 4));
    valueOf(village.award(2, "A03", 3));
    const auto activity = crowd.open();
    valueOf(crowd.scan(activity, 1));
    valueOf(crowd.scan(activity, 2, 2));

    const auto closed = valueOf(crowd.close(activity));

    ASSERT_EQ(closed.payload.activity_closed().awards_size(), 1);
    EXPECT_EQ(closed.payload.activity_closed().awards(0).units(), 1);
    EXPECT_EQ(village.figures(2).spendable, pointsOf(20));
    EXPECT_EQ(reasonOf(closed), StaysBehind::CapReached);
    EXPECT_EQ(crowd.signIn(activity, 1).state, SignInState::CapReached);
    committee.turnTo("2026-04-01");
    EXPECT_EQ(codeOf(crowd.close(activity)), ErrorCode::ActivityFinished);
}

TEST_F(Activities, CountTheirUnitsAgainstTheCapOfLaterAwards)
{
    const auto activity = crowd.open();
    valueOf(crowd.scan(activity, 1, 4));
    valueOf(crowd.close(activity));

    EXPECT_EQ(codeOf(village.award(1, "A03")), ErrorCode::RuleCapReached);
}

TEST_F(Activities, NeedASecondPersonAboveTheSumOfDirectAwards)
{
    const auto activity = crowd.open("A08");
    valueOf(crowd.scan(activity, 1));
    valueOf(crowd.scan(activity, 2, 2));
    EXPECT_TRUE(crowd.close(crowd.open("A08")));
    const auto head = village.head();

    const auto few = valueOf(crowd.close(activity));
    const auto more = crowd.open("A08");
    valueOf(crowd.scan(more, 1));
    valueOf(crowd.scan(more, 2));
    const auto alone = crowd.close(more);

    EXPECT_GT(few.firstSeq.value(), head.seq.value());
    ASSERT_EQ(codeOf(alone), ErrorCode::SecondPersonNeeded);
    EXPECT_EQ(alone.error().context.text("sum"), "30") << "of household 2 today";
    EXPECT_EQ(village.figures(1).spendable, pointsOf(10)) << "nobody got anything";
    EXPECT_TRUE(crowd.close(more, {Village::kOperator, Village::kManager, {}}));
    EXPECT_EQ(village.figures(2).spendable, pointsOf(30));
}

TEST_F(Activities, SubmitEverybodyUnderARuleThatOthersReview)
{
    const auto activity = crowd.open("F01");
    valueOf(crowd.scan(activity, 1));
    valueOf(crowd.scan(activity, 2, 2));

    const auto closed = valueOf(crowd.close(activity));

    ASSERT_EQ(closed.payload.activity_closed().submitted().lines_size(), 2);
    EXPECT_EQ(village.figures(2).pending, pointsOf(20));
    EXPECT_EQ(village.figures(2).spendable, pointsOf(0));
    EXPECT_EQ(crowd.signIn(activity, 2).state, SignInState::Submitted);
    const points::ClaimId id{closed.number, 2};
    const auto claim = *valueOf(village.look([&](const auto& state) { return state.claim(id); }));
    EXPECT_EQ(claim.state, ClaimState::Submitted);
    EXPECT_EQ(claim.household, householdNo(2));
    EXPECT_EQ(claim.units, 2);
    const points::SeenClaim seen{
        id, village.look([&](const ports::SiteState& state) { return valueOf(points::faceOf(state, claim)); })};
    valueOf(village.run(points::Review{{seen}, true, ""}, committee.manager));
    const auto notice = valueOf(committee.openNotice());
    EXPECT_EQ(notice.payload.notice_opened().lines(0).claim().line(), 2);
    EXPECT_EQ(notice.payload.notice_opened().lines(0).code(), "F01");
    committee.turnTo("2026-03-12");
    valueOf(committee.post(notice.number));
    EXPECT_EQ(village.figures(2).spendable, pointsOf(20));
    EXPECT_EQ(village.figures(1).spendable, pointsOf(0));
}

TEST_F(Activities, PostTheirSubmissionsOnlyBySomebodyElseThanWhoClosed)
{
    const auto activity = crowd.open("F02");
    valueOf(crowd.scan(activity, 1));
    const auto closed = valueOf(crowd.close(activity, committee.manager)).number;

    EXPECT_EQ(codeOf(committee.approve(closed)), ErrorCode::ReviewSamePerson);
    EXPECT_TRUE(committee.review(closed, true, committee.clerk));
    EXPECT_EQ(village.figures(1).spendable, pointsOf(4));
}

TEST_F(Activities, OnlyCountPeopleWithoutARule)
{
    const auto activity = crowd.open(Crowd::aCleanup(""));
    valueOf(crowd.scan(activity, 4, 2));
    valueOf(crowd.count(activity, 30, 18));
    valueOf(crowd.count(activity, 31, 18));

    const auto closed = valueOf(crowd.close(activity, committee.neighbour));

    EXPECT_EQ(closed.rowCount, 1);
    EXPECT_EQ(closed.payload.activity_closed().persons(), 2U);
    EXPECT_EQ(closed.payload.activity_closed().headcount(), 31U);
    EXPECT_EQ(crowd.signIn(activity, 4).state, SignInState::Counted);
    EXPECT_EQ(village.figures(4).spendable, pointsOf(0));
}

TEST_F(Activities, RefuseHeadsThatCannotBe)
{
    const auto activity = crowd.open();
    valueOf(crowd.count(activity, 10, 4));

    EXPECT_EQ(codeOf(crowd.count(activity, 3, 4)), ErrorCode::HeadcountInvalid);
    EXPECT_EQ(codeOf(crowd.count(activity, -1)), ErrorCode::HeadcountInvalid);
    EXPECT_EQ(codeOf(crowd.count(activity, 100'001)), ErrorCode::HeadcountInvalid);
    EXPECT_EQ(codeOf(crowd.count(activity, 10, 4)), ErrorCode::NothingToDo);
    EXPECT_EQ(crowd.activity(activity).headcount, 10);
}

TEST_F(Activities, RefuseWhatNoActivityCanBe)
{
    const auto refused = [&](auto change) {
        auto command = Crowd::aCleanup();
        change(command);
        return codeOf(village.run(command, committee.clerk));
    };

    EXPECT_EQ(refused([](auto& it) { it.title = "  "; }), ErrorCode::TextInvalid);
    EXPECT_EQ(refused([](auto& it) { it.place = std::string(200, 'x'); }), ErrorCode::TextInvalid);
    EXPECT_EQ(refused([](auto& it) { it.minutes = 24 * 60 + 1; }), ErrorCode::DurationInvalid);
    EXPECT_EQ(refused([](auto& it) { it.minutes = -15; }), ErrorCode::DurationInvalid);
    EXPECT_EQ(refused([](auto& it) { it.team = DocumentNumber(3); }), ErrorCode::TeamUnknown);
    EXPECT_EQ(refused([](auto& it) { it.ruleCode = "N07"; }), ErrorCode::RuleNotForActivity);
    EXPECT_EQ(refused([](auto& it) { it.ruleCode = "J01"; }), ErrorCode::RuleNotForActivity);
    EXPECT_EQ(refused([](auto& it) { it.ruleCode = "X9"; }), ErrorCode::RuleUnknown);
    EXPECT_EQ(refused([](auto& it) { it.ruleCode = "D02"; }), ErrorCode::PointsOutsideRule);
    EXPECT_EQ(refused([](auto& it) { it.ruleVersion = RuleSetVersion(1); }), ErrorCode::RuleNoLongerInForce);
    EXPECT_EQ(codeOf(village.run(Crowd::aCleanup(), {Village::kHelper, {}, {}})), ErrorCode::RoleNotAllowed);
    valueOf(village.closeDay());
    EXPECT_EQ(codeOf(village.run(Crowd::aCleanup(), committee.clerk)), ErrorCode::DayNotOpen);
}

TEST_F(Activities, NeedAnOpenDayForEveryScan)
{
    const auto activity = crowd.open();
    valueOf(village.closeDay());

    EXPECT_EQ(codeOf(crowd.scan(activity, 1)), ErrorCode::DayNotOpen);
    EXPECT_EQ(codeOf(crowd.close(activity)), ErrorCode::DayNotOpen);
    valueOf(village.openDay("2026-03-10"));
    EXPECT_TRUE(crowd.scan(activity, 1));
    EXPECT_EQ(codeOf(crowd.scan(activity, 99)), ErrorCode::HouseholdUnknown);
}

TEST_F(Activities, GoOnUnderTheRulesTheyWereOpenedWith)
{
    const auto activity = crowd.open();
    valueOf(crowd.scan(activity, 1));
    valueOf(village.closeDay());
    const auto draft =
        valueOf(village.run(points::DraftRules{{aRule("Z1", 3)}, date("2026-03-10")}, committee.manager)).number;
    valueOf(village.run(points::VoteRules{draft, date("2026-03-09"), 9, 0, 0}, committee.both));
    valueOf(village.openDay("2026-03-10"));
    EXPECT_EQ(codeOf(village.award(1, "A03")), ErrorCode::RuleNoLongerInForce);
    EXPECT_EQ(codeOf(crowd.scan(activity, 2)), ErrorCode::RuleNoLongerInForce) << "nobody comes in late";
    EXPECT_EQ(codeOf(crowd.scan(activity, 1, 2)), ErrorCode::RuleNoLongerInForce);

    const auto closed = valueOf(crowd.close(activity));

    EXPECT_EQ(village.figures(1).spendable, pointsOf(5));
    const auto rows = valueOf(village.look([&](const auto& state) { return state.rowsOf(closed.number); }));
    EXPECT_EQ(rows[1].ruleVersion, crowd.activity(activity).ruleVersion);
    EXPECT_EQ(rows[1].ruleVersion, RuleSetVersion(2));
}

TEST_F(Activities, AreNotClosedWhenTheyChangedSinceTheyWereShown)
{
    const auto activity = crowd.open();
    valueOf(crowd.scan(activity, 1));
    const programme::CloseActivity shown{activity, crowd.face(activity)};
    valueOf(crowd.scan(activity, 2));

    EXPECT_EQ(codeOf(village.run(shown, committee.clerk)), ErrorCode::ActivityChanged);
    const programme::CloseActivity recounted{activity, crowd.face(activity)};
    valueOf(crowd.count(activity, 5));
    EXPECT_EQ(codeOf(village.run(recounted, committee.clerk)), ErrorCode::ActivityChanged);
    EXPECT_EQ(crowd.activity(activity).state, programme::ActivityState::Open);
}

TEST_F(Activities, SettleWhatAHouseholdOwes)
{
    valueOf(village.award(1, "N9"));
    EXPECT_EQ(village.figures(1).owed, pointsOf(30));
    const auto activity = crowd.open();
    valueOf(crowd.scan(activity, 1));
    valueOf(crowd.scan(activity, 2));

    const auto closed = valueOf(crowd.close(activity));

    EXPECT_EQ(closed.payload.activity_closed().awards(0).settled(), 5);
    EXPECT_EQ(village.figures(1).owed, pointsOf(25));
    EXPECT_EQ(village.figures(1).spendable, pointsOf(0));
    EXPECT_EQ(village.figures(2).spendable, pointsOf(5));
}

TEST_F(Activities, HangOutOnTheNoticeLineByLineAndAreStoppedLineByLine)
{
    const auto activity = crowd.open();
    for (const int household : {1, 2})
        valueOf(crowd.scan(activity, household));
    const auto closed = valueOf(crowd.close(activity)).number;

    const auto notice = valueOf(committee.openNotice());
    const auto objection = valueOf(village.run(points::Object{{closed, 2}, "那天没有到场", {}}, committee.clerk));
    EXPECT_EQ(codeOf(village.run(points::Object{{closed, 3}, "没有这一行", {}}, committee.clerk)),
              ErrorCode::NotForReview);
    valueOf(committee.settle(objection.number, true));

    ASSERT_EQ(notice.payload.notice_opened().lines_size(), 2);
    EXPECT_EQ(notice.payload.notice_opened().lines(1).household(), 2U);
    EXPECT_EQ(notice.payload.notice_opened().lines(1).claim().line(), 2);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(5));
    EXPECT_EQ(village.figures(2).spendable, pointsOf(0));
}

TEST_F(Activities, AreReversedHouseholdByHousehold)
{
    const auto activity = crowd.open();
    for (const int household : {1, 2})
        valueOf(crowd.scan(activity, household));
    const auto closed = valueOf(crowd.close(activity));
    EXPECT_EQ(codeOf(village.reverse(closed)), ErrorCode::ReversalNeedsLine);
    EXPECT_EQ(codeOf(village.reverse(closed, {9})), ErrorCode::DocumentNotReversible);

    const auto reversed = valueOf(village.reverse(closed, {2}));

    EXPECT_EQ(reversed.payload.reversal().household(), 2U);
    EXPECT_EQ(reversed.payload.reversal().points(), 5);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(5));
    EXPECT_EQ(village.figures(2).spendable, pointsOf(0));
    EXPECT_EQ(village.figures(2).honour, PointsDelta(0));
    EXPECT_EQ(codeOf(village.reverse(closed, {2})), ErrorCode::AlreadyReversed);
    valueOf(village.reverse(closed));
    EXPECT_EQ(village.figures(1).spendable, pointsOf(0));
    EXPECT_EQ(crowd.activity(activity).state, programme::ActivityState::Closed);
}

TEST_F(Activities, ReverseWhatOthersPostedByTheDocumentThatClosed)
{
    const auto activity = crowd.open("F02");
    for (const int household : {1, 2})
        valueOf(crowd.scan(activity, household));
    const auto closed = valueOf(crowd.close(activity));
    valueOf(committee.review(closed.number, true, committee.manager));

    valueOf(village.reverse(closed, {1}));

    EXPECT_EQ(committee.stateOf(closed.number), ClaimState::Reversed);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(0));
}

TEST_F(Activities, CountAsAwardsOfTheDay)
{
    const auto activity = crowd.open();
    for (const int household : {1, 2})
        valueOf(crowd.scan(activity, household));
    valueOf(crowd.close(activity));

    const auto day = valueOf(village.look([](const auto& state) { return state.lastDay(); }));
    const auto tally = valueOf(village.look([&](const auto& state) { return till::tallyOf(state, day.number); }));

    EXPECT_EQ(tally.awards, 2);
    EXPECT_EQ(tally.pointsAwarded, 10);
}

TEST_F(Activities, FinishWhoseHouseholdWasClosedMeanwhile)
{
    const auto activity = crowd.open();
    valueOf(crowd.scan(activity, 1));
    valueOf(crowd.scan(activity, 2));
    auto moved = *valueOf(village.look([](const auto& state) { return state.household(householdNo(1)); }));
    moved.state = household::HouseholdState::MovedAway;
    valueOf(store.write({village.nextRequest(), {}}, village.clock.moment(),
                        [&](const ports::SiteState&) -> Result<journal::Document> {
                            journal::Document document;
                            document.authority = committee.manager;
                            document.day = DayNumber(1);
                            *document.payload.mutable_households_set()->add_households() = journal::toPayload(moved);
                            document.rows.push_back({journal::Record{journal::RecordType::HouseholdSet, 1, {}}, {}});
                            return document;
                        }));

    const auto closed = valueOf(crowd.close(activity));

    EXPECT_EQ(reasonOf(closed), StaysBehind::HouseholdClosed);
    EXPECT_EQ(crowd.signIn(activity, 1).state, SignInState::HouseholdClosed);
    EXPECT_EQ(closed.payload.activity_closed().awards_size(), 1);
}

TEST_F(Activities, GiveWhatAMergedHouseholdCameForToItsSurvivor)
{
    const auto activity = crowd.open();
    valueOf(crowd.scan(activity, 7, 3));
    valueOf(village.run(household::Merge{householdNo(7), householdNo(12)}, committee.both));

    const auto closed = valueOf(crowd.close(activity));

    EXPECT_EQ(closed.payload.activity_closed().left_size(), 0);
    EXPECT_EQ(crowd.signIn(activity, 7).state, SignInState::Awarded);
    EXPECT_EQ(village.figures(7).spendable, pointsOf(0));
    EXPECT_EQ(village.figures(12).spendable, pointsOf(15));
    EXPECT_EQ(village.figures(12).honour, PointsDelta(15));
    valueOf(village.reverse(closed));
    EXPECT_EQ(village.figures(12).spendable, pointsOf(0));
    EXPECT_EQ(village.figures(12).honour, PointsDelta(0));
}

TEST_F(Activities, CountMergedNumbersAgainstOneCap)
{
    const auto activity = crowd.open();
    valueOf(crowd.scan(activity, 7, 3));
    valueOf(crowd.scan(activity, 12, 3));
    valueOf(village.run(household::Merge{householdNo(7), householdNo(12)}, committee.both));

    const auto closed = valueOf(crowd.close(activity));

    ASSERT_EQ(closed.payload.activity_closed().awards_size(), 2);
    EXPECT_EQ(closed.payload.activity_closed().awards(1).units(), 1) << "four a household and month";
    EXPECT_EQ(village.figures(12).spendable, pointsOf(20));
}

TEST_F(Activities, StopAtWhatAHouseholdMayGetInAMonth)
{
    valueOf(village.run(till::SetSetting{"household_month_cap", 10, {}}, committee.manager));
    const auto activity = crowd.open();
    valueOf(crowd.scan(activity, 1, 2));
    valueOf(crowd.scan(activity, 2, 3));

    const auto closed = valueOf(crowd.close(activity));

    EXPECT_EQ(village.figures(1).spendable, pointsOf(10));
    EXPECT_EQ(reasonOf(closed), StaysBehind::CapReached);
    EXPECT_EQ(village.figures(2).spendable, pointsOf(0));
}

} // namespace
