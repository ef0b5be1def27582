// What hangs out: the lines of a notice as the village reads them.
#include "core/household/masking.hpp"
#include "core/points/board.hpp"
#include "core/till/settings.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/memory_store.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;
using points::BoardMark;

class Boards : public testing::Test {
protected:
    MemoryStore store;
    Village village{store};
    Committee committee{village};

    points::Board board(DocumentNumber notice)
    {
        return valueOf(village.look([&](const ports::SiteState& state) { return points::boardOf(state, notice); }));
    }
    BoardMark markOf(DocumentNumber notice, DocumentNumber claim)
    {
        for (const auto& line : board(notice).lines)
            if (line.id.document == claim)
                return line.mark;
        return {};
    }
};

TEST(Masking, HidesTheSecondCharacterOfAName)
{
    using household::hideOneCharacter;
    EXPECT_EQ(hideOneCharacter("王小明"), "王*明");
    EXPECT_EQ(hideOneCharacter("李四"), "李*");
    EXPECT_EQ(hideOneCharacter("欧阳翠花"), "欧*翠花");
    EXPECT_EQ(hideOneCharacter("王"), "王");
    EXPECT_EQ(hideOneCharacter(""), "");
}

TEST_F(Boards, SayHowEachLineStandsAndAddUp)
{
    const auto waiting = committee.approved(1, "F01");
    const auto stopped = committee.approved(2, "F01");
    const auto gone = committee.approved(3, "F01");
    const auto direct = valueOf(village.award(1, "A03")).number;
    const auto notice = valueOf(committee.openNotice()).number;
    valueOf(committee.object(stopped));
    valueOf(committee.settle(valueOf(committee.object(gone)).number, true));

    const auto seen = board(notice);

    EXPECT_EQ(seen.batch, 1);
    EXPECT_EQ(markOf(notice, waiting), BoardMark::Waiting);
    EXPECT_EQ(markOf(notice, stopped), BoardMark::Stopped);
    EXPECT_EQ(markOf(notice, gone), BoardMark::Taken);
    EXPECT_EQ(markOf(notice, direct), BoardMark::Posted);
    EXPECT_EQ(seen.waiting, 1);
    EXPECT_EQ(seen.stopped, 1);
    EXPECT_EQ(seen.given, 10 + 10 + 5);
}

TEST_F(Boards, MarkOnlyTheLineOfAnActivityThatWasTakenBack)
{
    Crowd crowd(committee);
    const auto activity = crowd.open();
    for (const int household : {1, 2})
        valueOf(crowd.scan(activity, household));
    const auto closed = valueOf(crowd.close(activity));
    const auto notice = valueOf(committee.openNotice()).number;

    valueOf(village.reverse(closed, {2}));

    const auto seen = board(notice);
    ASSERT_EQ(seen.lines.size(), 2U);
    for (const auto& line : seen.lines)
        EXPECT_EQ(line.mark, line.id.line == 2 ? BoardMark::Taken : BoardMark::Posted) << "line " << line.id.line;
    EXPECT_EQ(seen.given, 5);
}

TEST_F(Boards, HideOneCharacterUnlessTheVillageSaysNo)
{
    committee.approved(1, "F01");
    const auto notice = valueOf(committee.openNotice()).number;
    const auto hidden = board(notice).lines.front().name;
    EXPECT_NE(hidden.find('*'), std::string::npos);

    valueOf(village.run(till::SetSetting{"notice_mask_names", 0}, committee.manager));

    const auto whole = board(notice).lines.front().name;
    EXPECT_EQ(whole.find('*'), std::string::npos);
    EXPECT_EQ(household::hideOneCharacter(whole), hidden);
}

TEST_F(Boards, HangOutFromTheFirstToTheLastDay)
{
    committee.approved(1, "F01");
    const auto outside = [&] { return valueOf(village.look(points::noticesOutside)).size(); };
    EXPECT_EQ(outside(), 0U);
    valueOf(committee.openNotice());
    EXPECT_EQ(outside(), 1U);
    committee.turnTo("2026-03-11");
    EXPECT_EQ(outside(), 1U);
    committee.turnTo("2026-03-12");
    EXPECT_EQ(outside(), 0U);
}

} // namespace
