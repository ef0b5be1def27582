// Versions of the rule set: drafted, voted, in force from a date on.
#include "tests/support/committee.hpp"
#include "tests/support/memory_store.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;

class RuleVotes : public testing::Test {
protected:
    Result<journal::StoredDocument> draft(std::vector<points::Rule> rules, std::string_view first)
    {
        return village.run(points::DraftRules{std::move(rules), date(first)}, committee.manager);
    }
    Result<journal::StoredDocument> vote(DocumentNumber number, std::int64_t inFavour, std::int64_t against,
                                         std::string_view day = "2026-03-09")
    {
        return village.run(points::VoteRules{number, date(day), inFavour, against, 0}, committee.both);
    }
    RuleSetVersion inForce()
    {
        return valueOf(village.look([](const auto& state) { return state.ruleSetVersion(); }));
    }

    MemoryStore store;
    Village village{store};
    Committee committee{village};
};

TEST_F(RuleVotes, BringAVersionIntoForceOnItsFirstDay)
{
    const auto before = inForce();
    const auto number = valueOf(draft({aRule("A03", 7), aRule("Z1", 3)}, "2026-03-11")).number;
    EXPECT_EQ(inForce(), before);

    const auto voted = valueOf(vote(number, 40, 3));

    EXPECT_TRUE(voted.payload.rules_voted().has_adopted());
    EXPECT_EQ(inForce(), before);
    const auto early = village.award(1, "Z1");
    ASSERT_EQ(codeOf(early), ErrorCode::RuleNotInForce);
    EXPECT_EQ(early.error().context.text("from"), "2026-03-11");
    EXPECT_EQ(valueOf(village.award(1, "A03")).payload.award().points(), 5);
    committee.turnTo("2026-03-11");
    EXPECT_EQ(inForce(), RuleSetVersion(before.value() + 1));
    EXPECT_EQ(valueOf(village.award(1, "A03")).payload.award().points(), 7);
    EXPECT_TRUE(village.award(1, "Z1"));
    const auto gone = village.award(1, "A08");
    ASSERT_EQ(codeOf(gone), ErrorCode::RuleNoLongerInForce);
    EXPECT_EQ(gone.error().context.text("version"), std::to_string(before.value()));
    EXPECT_EQ(codeOf(village.award(1, "X9")), ErrorCode::RuleUnknown);
}

TEST_F(RuleVotes, LeaveWhatIsUnderWayUnderItsOwnVersion)
{
    const auto claim = committee.approved(1, "F01");
    valueOf(vote(valueOf(draft({aRule("Z1", 3)}, "2026-03-10")).number, 5, 0));
    const auto notice = valueOf(committee.openNotice()).number;
    committee.turnTo("2026-03-12");

    valueOf(committee.post(notice));

    EXPECT_EQ(committee.stateOf(claim), points::ClaimState::Posted);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(10));
}

TEST_F(RuleVotes, AreRefusedByHalfOfTheVotesAndTakenOnce)
{
    const auto before = inForce();
    const auto number = valueOf(draft({aRule("Z1", 3)}, "2026-03-10")).number;

    const auto voted = valueOf(vote(number, 5, 5));

    EXPECT_FALSE(voted.payload.rules_voted().has_adopted());
    committee.turnTo("2026-03-12");
    EXPECT_EQ(inForce(), before);
    EXPECT_EQ(codeOf(vote(number, 5, 1)), ErrorCode::DraftDecided);
    EXPECT_EQ(codeOf(vote(DocumentNumber(999), 5, 1)), ErrorCode::DraftUnknown);
}

TEST_F(RuleVotes, NeedTwoPersonsRealVotesAndADateThatCanBe)
{
    const auto number = valueOf(draft({aRule("Z1", 3)}, "2026-03-10")).number;

    EXPECT_EQ(codeOf(village.run(points::VoteRules{number, date("2026-03-09"), 5, 0, 0}, committee.manager)),
              ErrorCode::SecondPersonNeeded);
    EXPECT_EQ(codeOf(village.run(points::VoteRules{number, date("2026-03-09"), 5, 0, 0}, committee.clerk)),
              ErrorCode::RoleNotAllowed);
    EXPECT_EQ(codeOf(vote(number, 0, 0)), ErrorCode::VoteInvalid);
    const auto negative = vote(number, 5, -1);
    ASSERT_EQ(codeOf(negative), ErrorCode::VoteInvalid);
    EXPECT_EQ(negative.error().context.text("votes"), "-1");
    EXPECT_EQ(codeOf(vote(number, 5, 0, "2026-03-10")), ErrorCode::MeetingDateWrong);
    committee.turnTo("2026-03-10");
    EXPECT_EQ(codeOf(vote(number, 5, 0)), ErrorCode::RuleStartInPast);
    EXPECT_TRUE(vote(number, 1, 5));
}

TEST_F(RuleVotes, RefuseADraftThatChangesNothing)
{
    const auto rules = valueOf(village.look([](const auto& state) { return state.rules(); }));

    EXPECT_EQ(codeOf(draft(rules, "2026-03-10")), ErrorCode::NothingToDo);
    EXPECT_EQ(codeOf(draft({}, "2026-03-10")), ErrorCode::NothingToDo);
    EXPECT_EQ(codeOf(draft({aRule("", 3)}, "2026-03-10")), ErrorCode::RowsInvalid);
}

} // namespace
