// Notices, objections and the posting of what nobody objected to.
#include "core/till/settings.hpp"
#include "tests/support/committee.hpp"
#include "tests/support/memory_store.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;
using points::ClaimState;

class Publicity : public testing::Test {
protected:
    MemoryStore store;
    Village village{store};
    Committee committee{village};
};

TEST_F(Publicity, HangsForDaysOnDatesAndIsPostedByTwoPersonsAfterwards)
{
    const auto award = committee.approved(1, "F01");
    const auto notice = valueOf(committee.openNotice()).number;
    EXPECT_EQ(committee.stateOf(award), ClaimState::InPublicity);

    committee.turnTo("2026-03-11");
    const auto early = committee.post(notice);
    ASSERT_EQ(codeOf(early), ErrorCode::NoticeNotOver);
    EXPECT_EQ(early.error().context.text("last"), "2026-03-11");
    EXPECT_EQ(early.error().context.text("from"), "2026-03-12");
    committee.turnTo("2026-03-12");
    EXPECT_EQ(codeOf(committee.post(notice, committee.manager)), ErrorCode::SecondPersonNeeded);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(0));

    const auto posted = valueOf(committee.post(notice));

    EXPECT_EQ(posted.payload.notice_posted().left(), 0);
    EXPECT_EQ(committee.stateOf(award), ClaimState::Posted);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(10));
    EXPECT_EQ(village.figures(1).pending, pointsOf(0));
    EXPECT_EQ(codeOf(committee.post(notice)), ErrorCode::NoticePosted);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(10));
}

TEST_F(Publicity, FollowsTheSettingAndTheRightDateOfADay)
{
    valueOf(village.run(till::SetSetting{"publicity_days", 5}, committee.manager));
    committee.approved(1, "F01");
    const auto notice = valueOf(committee.openNotice()).number;
    committee.turnTo("2026-03-13");
    EXPECT_EQ(codeOf(committee.post(notice)), ErrorCode::NoticeNotOver);
    committee.turnTo("2026-03-14");
    EXPECT_TRUE(committee.post(notice));
}

TEST_F(Publicity, ListsDirectAwardsOnceOnTheNextNotice)
{
    const auto direct = valueOf(village.award(1, "A03")).number;
    const auto gone = valueOf(village.award(2, "A03"));
    valueOf(village.reverse(gone));

    const auto notice = valueOf(committee.openNotice());

    const auto& lines = notice.payload.notice_opened().lines();
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines[0].claim().document(), direct.value());
    EXPECT_TRUE(lines[0].posted());
    EXPECT_EQ(codeOf(committee.openNotice()), ErrorCode::NothingToDo);
    EXPECT_EQ(codeOf(committee.post(notice.number)), ErrorCode::NoticePosted);
}

TEST_F(Publicity, StopsOnlyTheLineThatAnObjectionNames)
{
    const auto stopped = committee.approved(1, "F01");
    const auto free = committee.approved(2, "F01");
    const auto notice = valueOf(committee.openNotice()).number;
    const auto objection = valueOf(committee.object(stopped)).number;
    EXPECT_EQ(codeOf(committee.object(stopped)), ErrorCode::ObjectionOpen);
    committee.turnTo("2026-03-12");

    const auto posted = valueOf(committee.post(notice));

    EXPECT_EQ(posted.payload.notice_posted().left(), 1);
    EXPECT_EQ(committee.stateOf(free), ClaimState::Posted);
    EXPECT_EQ(committee.stateOf(stopped), ClaimState::InPublicity);
    EXPECT_EQ(codeOf(committee.post(notice)), ErrorCode::NoticeStopped);
    EXPECT_EQ(codeOf(committee.object(free)), ErrorCode::ObjectionLinePosted);
    valueOf(committee.settle(objection, false));
    EXPECT_TRUE(committee.post(notice));
    EXPECT_EQ(village.figures(1).spendable, pointsOf(10));
    EXPECT_EQ(codeOf(committee.settle(objection, true)), ErrorCode::ObjectionDecided);
}

TEST_F(Publicity, VoidsWhatAnUpheldObjectionWasAbout)
{
    const auto award = committee.approved(1, "F01");
    const auto notice = valueOf(committee.openNotice()).number;
    const auto objection = valueOf(committee.object(award)).number;
    EXPECT_EQ(codeOf(committee.withdraw(award, committee.both)), ErrorCode::ObjectionOpen);

    EXPECT_EQ(codeOf(committee.settle(objection, true, committee.manager)), ErrorCode::SecondPersonNeeded);
    valueOf(committee.settle(objection, true));

    EXPECT_EQ(committee.stateOf(award), ClaimState::Voided);
    EXPECT_EQ(village.figures(1).pending, pointsOf(0));
    committee.turnTo("2026-03-12");
    EXPECT_EQ(codeOf(committee.post(notice)), ErrorCode::NoticePosted);
    EXPECT_EQ(codeOf(committee.object(award)), ErrorCode::AlreadyDecided);
    EXPECT_TRUE(committee.submit(1, "F01", 2));
}

TEST_F(Publicity, TakesObjectionsToAClaimUntilItIsPosted)
{
    const auto award = valueOf(committee.submit(1, "F01")).number;
    EXPECT_EQ(codeOf(committee.object(award)), ErrorCode::NotPublic);
    valueOf(committee.approve(award));
    EXPECT_EQ(codeOf(committee.object(award)), ErrorCode::NotPublic);
    valueOf(committee.openNotice());
    committee.turnTo("2026-03-20");

    EXPECT_TRUE(committee.object(award));
}

TEST_F(Publicity, TakesObjectionsToADirectAwardUntilTheLastDayOfItsNotice)
{
    const auto first = valueOf(village.award(1, "A08", 2)).number;
    const auto second = valueOf(village.award(2, "A08", 2)).number;
    valueOf(committee.openNotice());
    committee.turnTo("2026-03-11");
    const auto objection = valueOf(committee.object(first)).number;
    committee.turnTo("2026-03-12");

    const auto late = committee.object(second);
    ASSERT_EQ(codeOf(late), ErrorCode::ObjectionTooLate);
    EXPECT_EQ(late.error().context.text("last"), "2026-03-11");
    const auto settled = valueOf(committee.settle(objection, true));

    EXPECT_EQ(settled.payload.objection_settled().taken_back(), 20);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(0));
    EXPECT_EQ(village.figures(1).honour, PointsDelta(0));
    EXPECT_EQ(codeOf(village.run(till::Reverse{first, {}, "记错"}, committee.both)), ErrorCode::AlreadyReversed);
    EXPECT_EQ(codeOf(committee.object(first)), ErrorCode::AlreadyReversed);
}

TEST_F(Publicity, AdvancesWhatAReversedDirectAwardHasSpent)
{
    const auto award = valueOf(village.award(1, "A08")).number;
    valueOf(village.receive(1, 5));
    valueOf(village.redeem(1, {{1, 1}}));
    const auto objection = valueOf(committee.object(award)).number;

    const auto settled = valueOf(committee.settle(objection, true));

    EXPECT_EQ(settled.payload.objection_settled().advanced(), 10);
    EXPECT_EQ(village.figures(1).owed, pointsOf(10));
}

TEST_F(Publicity, LetsNobodySettleAnObjectionAboutTheirOwnOrTheirOwnObjection)
{
    const auto award = committee.approved(4, "F01");
    valueOf(committee.openNotice());
    const auto objection = valueOf(committee.object(award)).number;
    EXPECT_EQ(codeOf(committee.settle(objection, false, {Village::kManager, Village::kNeighbour, {}})),
              ErrorCode::OwnHousehold);
    valueOf(committee.settle(objection, false));
    const auto byFour = valueOf(village.run(
        points::Object{{valueOf(village.award(1, "A03")).number, 1}, "没有参加", householdNo(4)}, committee.clerk));
    EXPECT_EQ(codeOf(committee.settle(byFour.number, true, {Village::kManager, Village::kNeighbour, {}})),
              ErrorCode::OwnHousehold);
    EXPECT_EQ(codeOf(committee.settle(DocumentNumber(999), true)), ErrorCode::ObjectionUnknown);
}

TEST_F(Publicity, LeavesTheLinesOfThePostersOwnAndKinForOthers)
{
    const auto own = committee.approved(4, "F01");
    const auto kin = committee.approved(5, "F01");
    const auto other = committee.approved(6, "F01");
    valueOf(committee.kin(4, 5));
    const auto notice = valueOf(committee.openNotice()).number;
    committee.turnTo("2026-03-12");
    const operators::Authority withNeighbour{Village::kManager, Village::kNeighbour, {}};

    const auto posted = valueOf(committee.post(notice, withNeighbour));

    EXPECT_EQ(posted.payload.notice_posted().left(), 2);
    EXPECT_EQ(committee.stateOf(other), ClaimState::Posted);
    const auto refused = committee.post(notice, withNeighbour);
    EXPECT_EQ(codeOf(refused), ErrorCode::KinHousehold);
    valueOf(committee.post(notice));
    EXPECT_EQ(committee.stateOf(own), ClaimState::Posted);
    EXPECT_EQ(committee.stateOf(kin), ClaimState::Posted);
}

TEST_F(Publicity, PostsOnlyTheNoticeThatWasShown)
{
    const auto award = committee.approved(1, "F01");
    committee.approved(2, "F01");
    const auto notice = valueOf(committee.openNotice()).number;
    committee.turnTo("2026-03-12");
    const auto shown = committee.faceOfNotice(notice);
    valueOf(committee.object(award));

    EXPECT_EQ(codeOf(village.run(points::PostNotice{notice, shown}, committee.both)), ErrorCode::ItemChanged);
    EXPECT_EQ(codeOf(village.run(points::PostNotice{DocumentNumber(999), shown}, committee.both)),
              ErrorCode::NoticeUnknown);
    EXPECT_TRUE(committee.post(notice));
}

TEST_F(Publicity, KeepsThePhotoOfANoticeByItsHash)
{
    committee.approved(1, "F01");
    const auto notice = valueOf(committee.openNotice()).number;
    Digest photo{};
    photo.fill(7);

    valueOf(village.run(points::PhotographNotice{notice, photo}, committee.clerk));

    const auto kept = valueOf(village.look([&](const auto& state) { return points::requireNotice(state, notice); }));
    EXPECT_EQ(kept.photo, Bytes(asBytes(photo)));
    EXPECT_EQ(codeOf(village.run(points::PhotographNotice{DocumentNumber(999), photo}, committee.clerk)),
              ErrorCode::NoticeUnknown);
}

TEST_F(Publicity, PostsADeductionInFullAndSettlesItFromTheSameNotice)
{
    const auto deduction = committee.approved(1, "N02");
    const auto award = committee.approved(1, "F01");
    EXPECT_EQ(village.figures(1).pending, pointsOf(10));
    const auto notice = valueOf(committee.openNotice()).number;
    committee.turnTo("2026-03-12");

    const auto posted = valueOf(committee.post(notice));

    EXPECT_EQ(posted.payload.notice_posted().posting().lines(1).advanced(), 10);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(0));
    EXPECT_EQ(village.figures(1).owed, pointsOf(10));
    EXPECT_EQ(village.figures(1).honour, PointsDelta(-10));
    valueOf(village.run(till::Reverse{deduction, {}, "错罚"}, committee.both));
    EXPECT_EQ(village.figures(1).owed, pointsOf(0));
    EXPECT_EQ(village.figures(1).spendable, pointsOf(10));
    EXPECT_EQ(committee.stateOf(deduction), ClaimState::Reversed);
    EXPECT_EQ(committee.stateOf(award), ClaimState::Posted);
}

TEST_F(Publicity, CountsAnAwardOnTheDayOfItsPosting)
{
    committee.approved(1, "F01");
    const auto notice = valueOf(committee.openNotice()).number;
    committee.turnTo("2026-03-12");
    valueOf(committee.post(notice));

    const auto tally = [&](int day) {
        return valueOf(village.look([&](const auto& state) { return till::tallyOf(state, DayNumber(day)); }));
    };
    EXPECT_EQ(tally(1).pointsAwarded, 0);
    EXPECT_EQ(tally(1).awards, 0);
    EXPECT_EQ(tally(2).pointsAwarded, 10);
    EXPECT_EQ(tally(2).awards, 1);
}

} // namespace
