// The meeting: voices, recusals, votes, and what its minutes do.
#include "tests/support/committee.hpp"
#include "tests/support/memory_store.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;
using points::ClaimState;

class Meeting : public testing::Test {
protected:
    points::MeetingVote vote(DocumentNumber document, std::int64_t inFavour, std::int64_t against)
    {
        points::MeetingVote item;
        item.claim = committee.seen(document);
        item.inFavour = inFavour;
        item.against = against;
        return item;
    }

    MemoryStore store;
    Village village{store};
    Committee committee{village};
};

TEST_F(Meeting, DecidesManyItemsWithOneDocument)
{
    const auto approved = valueOf(committee.submit(1, "M01")).number;
    const auto atOnce = valueOf(committee.submit(2, "M02")).number;
    const auto rejected = valueOf(committee.submit(3, "M01")).number;
    const auto tie = valueOf(committee.submit(5, "F01")).number;
    points::HoldMeeting meeting;
    meeting.date = date("2026-03-09");
    meeting.attending = {householdNo(10), householdNo(11), householdNo(12)};
    meeting.others = 1;
    meeting.votes = {vote(approved, 3, 1), vote(atOnce, 4, 0), vote(rejected, 1, 3), vote(tie, 2, 2)};

    const auto held = valueOf(village.run(meeting, committee.manager));

    EXPECT_EQ(committee.stateOf(approved), ClaimState::Reviewed);
    EXPECT_EQ(committee.stateOf(atOnce), ClaimState::Posted);
    EXPECT_EQ(committee.stateOf(rejected), ClaimState::Rejected);
    EXPECT_EQ(committee.stateOf(tie), ClaimState::Rejected);
    EXPECT_EQ(village.figures(1).pending, pointsOf(30));
    EXPECT_EQ(village.figures(2).spendable, pointsOf(6));
    EXPECT_EQ(village.figures(3).pending, pointsOf(0));
    EXPECT_EQ(held.payload.meeting_held().items_size(), 4);
    EXPECT_EQ(codeOf(village.run(meeting, committee.manager)), ErrorCode::ItemChanged);
}

TEST_F(Meeting, NeedsTheRecusalOfTheHouseholdAndItsKin)
{
    const auto document = valueOf(committee.submit(1, "M01")).number;
    valueOf(committee.kin(1, 2));

    const auto own = committee.meet(document, 5, 0, 0, {1, 8, 9});
    ASSERT_EQ(codeOf(own), ErrorCode::RecusalMissing);
    EXPECT_EQ(own.error().context.text("household"), "0001");
    const auto kin = committee.meet(document, 4, 0, 0, {1, 2, 8, 9}, {1});
    ASSERT_EQ(codeOf(kin), ErrorCode::RecusalMissing);
    EXPECT_EQ(kin.error().context.text("household"), "0002");
    EXPECT_EQ(codeOf(committee.meet(document, 4, 0, 0, {8, 9}, {1})), ErrorCode::RecusalNotAttending);
    EXPECT_TRUE(committee.meet(document, 4, 0, 0, {1, 2, 8, 9}, {1, 2}));
}

TEST_F(Meeting, CountsOneVoteAVoice)
{
    const auto document = valueOf(committee.submit(1, "M01")).number;

    const auto tooMany = committee.meet(document, 5, 0, 0, {8, 9});
    ASSERT_EQ(codeOf(tooMany), ErrorCode::MeetingVotesWrong);
    EXPECT_EQ(tooMany.error().context.text("voices"), "4");
    EXPECT_EQ(codeOf(committee.meet(document, 3, 0, 0, {8, 9})), ErrorCode::MeetingVotesWrong);
    EXPECT_EQ(codeOf(committee.meet(document, 5, -1, 0, {8, 9})), ErrorCode::MeetingVotesWrong);
    EXPECT_EQ(codeOf(committee.meet(document, 4, 0, 0, {8, 8})), ErrorCode::HouseholdDuplicate);
    EXPECT_EQ(codeOf(committee.meet(document, 4, 0, 0, {8, 99})), ErrorCode::HouseholdUnknown);
    const auto tooFew = committee.meet(document, 2, 0, 0, {});
    ASSERT_EQ(codeOf(tooFew), ErrorCode::MeetingTooSmall);
    EXPECT_EQ(tooFew.error().context.text("needed"), "3");
    EXPECT_TRUE(committee.meet(document, 2, 1, 1, {8, 9}));
    EXPECT_EQ(committee.stateOf(document), ClaimState::Rejected);
}

TEST_F(Meeting, IsDatedBetweenTheSubmissionAndToday)
{
    committee.turnTo("2026-03-10");
    const auto document = valueOf(committee.submit(1, "M01")).number;
    committee.turnTo("2026-03-12");
    points::HoldMeeting meeting;
    meeting.others = 3;
    meeting.votes = {vote(document, 3, 0)};

    meeting.date = date("2026-03-09");
    EXPECT_EQ(codeOf(village.run(meeting, committee.manager)), ErrorCode::MeetingDateWrong);
    meeting.date = date("2026-03-13");
    EXPECT_EQ(codeOf(village.run(meeting, committee.manager)), ErrorCode::MeetingDateWrong);
    meeting.date = date("2026-03-11");
    EXPECT_TRUE(village.run(meeting, committee.manager));
}

TEST_F(Meeting, MinutesAreNotWrittenByWhoIsConcerned)
{
    const auto document = valueOf(committee.submit(4, "M01")).number;
    points::HoldMeeting meeting;
    meeting.date = date("2026-03-09");
    meeting.others = 3;
    meeting.votes = {vote(document, 3, 0)};

    EXPECT_EQ(codeOf(village.run(meeting, committee.neighbour)), ErrorCode::OwnHousehold);
    EXPECT_TRUE(village.run(meeting, committee.clerk));
}

TEST_F(Meeting, SettlesTheObjectionThatStopsALine)
{
    const auto kept = committee.approved(1, "F01");
    const auto dropped = committee.approved(2, "F01");
    const auto notice = valueOf(committee.openNotice()).number;
    EXPECT_EQ(codeOf(committee.meet(kept, 3, 0, 0, {9})), ErrorCode::AlreadyDecided);
    valueOf(committee.object(kept));
    const auto objection = valueOf(committee.object(dropped)).number;

    valueOf(committee.meet(kept, 3, 0, 0, {9}));
    valueOf(committee.meet(dropped, 0, 3, 0, {9}));

    EXPECT_EQ(committee.stateOf(kept), ClaimState::InPublicity);
    EXPECT_EQ(committee.stateOf(dropped), ClaimState::Voided);
    EXPECT_EQ(codeOf(committee.settle(objection, false)), ErrorCode::ObjectionDecided);
    committee.turnTo("2026-03-12");
    valueOf(committee.post(notice));
    EXPECT_EQ(village.figures(1).spendable, pointsOf(10));
    EXPECT_EQ(village.figures(2).spendable, pointsOf(0));
}

} // namespace
