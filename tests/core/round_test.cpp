// Rounds: who judges whom, what a sheet may say, and which awards follow from it.
#include "core/household/close.hpp"
#include "core/household/register.hpp"
#include "core/points/round_left.hpp"
#include "core/till/settings.hpp"
#include "tests/support/inspection.hpp"
#include "tests/support/memory_store.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;
using points::ClaimState;
using points::Grade;
using points::Scores;

class Rounds : public testing::Test {
protected:
    [[nodiscard]] std::vector<points::RoundProblem> problems(const points::RoundSheet& sheet) const
    {
        return valueOf(village.look([&](const auto& state) { return points::problemsOf(state, sheet); }));
    }
    [[nodiscard]] points::Claim claim(DocumentNumber document, std::int32_t line) const
    {
        return *valueOf(village.look([&](const auto& state) { return state.claim({document, line}); }));
    }
    void moveToGroup(std::int64_t household, const std::string& group)
    {
        household::HouseholdForm form;
        form.number = householdNo(household);
        form.group = group;
        form.members = 4;
        form.residents = 3;
        form.personal.push_back(village.salted(household::PersonalField::Name, "户主" + std::to_string(household)));
        valueOf(village.run(household::SetHouseholds{{form}}, committee.both));
    }

    MemoryStore store;
    Village village{store};
    Inspection inspection{village};
    Committee& committee = inspection.committee;
};

TEST_F(Rounds, SubmitTheAwardsThatFollowFromTheGrades)
{
    const auto sheet =
        inspection.sheet({Inspection::line(1, Grade::Best), Inspection::line(2, Scores{20, 18, 17, 15, 8, 9}),
                          Inspection::line(3, Grade::Fair), Inspection::line(5, Grade::Poor)});

    const auto document = valueOf(inspection.enter(sheet));

    const auto& round = document.payload.round_entered();
    EXPECT_EQ(Inspection::outcomes(document),
              (std::vector<std::string>{"submitted", "submitted", "no_award", "no_award"}));
    EXPECT_EQ(round.lines(1).grade(), static_cast<std::uint32_t>(Grade::Clean)); // 87
    EXPECT_EQ(round.submitted().lines(0).code(), "A01");
    EXPECT_EQ(round.submitted().lines(1).code(), "A02");
    EXPECT_EQ(round.submitted().evidence(), asBytes(points::hashOf(sheet)));
    EXPECT_EQ(village.figures(1).pending, pointsOf(5));
    EXPECT_EQ(village.figures(2).pending, pointsOf(3));
    EXPECT_EQ(village.figures(3).pending, pointsOf(0));
    EXPECT_EQ(claim(document.number, 2).household, householdNo(2));
}

TEST_F(Rounds, SendTheirAwardsTheNormalWayToThePost)
{
    const auto round = valueOf(inspection.enter(inspection.sheet({Inspection::line(1, Grade::Best)}))).number;
    EXPECT_EQ(codeOf(committee.approve(round)), ErrorCode::ReviewNeedsMeeting);
    valueOf(committee.meet(round, 3, 0, 0, {12}));
    EXPECT_EQ(village.figures(1).spendable, pointsOf(0));
    const auto notice = valueOf(committee.openNotice()).number;
    committee.turnTo("2026-03-12");

    valueOf(committee.post(notice));

    EXPECT_EQ(village.figures(1).spendable, pointsOf(5));
    EXPECT_EQ(village.figures(1).honour, PointsDelta(5));
    valueOf(village.run(till::Reverse{round, {1}, "打分表有误"}, committee.both));
    EXPECT_EQ(village.figures(1).spendable, pointsOf(0));
    EXPECT_EQ(claim(round, 1).state, ClaimState::Reversed);
}

TEST_F(Rounds, DeriveTheGradeFromTheTotalAtItsBorders)
{
    EXPECT_EQ(points::gradeOf(90), Grade::Best);
    EXPECT_EQ(points::gradeOf(89), Grade::Clean);
    EXPECT_EQ(points::gradeOf(80), Grade::Clean);
    EXPECT_EQ(points::gradeOf(79), Grade::Fair);
    EXPECT_EQ(points::gradeOf(60), Grade::Fair);
    EXPECT_EQ(points::gradeOf(59), Grade::Poor);
    EXPECT_EQ(points::totalOf({20, 20, 20, 20, 10, 10}), 100);
}

TEST_F(Rounds, RefuseScoresOutOfRangeWithRowAndField)
{
    const auto sheet = inspection.sheet(
        {Inspection::line(1, Scores{20, 20, 20, 20, 10, 10}), Inspection::line(2, Scores{20, 21, 20, 20, 10, -1})});
    const auto head = village.head();

    const auto refused = inspection.enter(sheet);

    ASSERT_EQ(codeOf(refused), ErrorCode::RoundScoreOutOfRange);
    EXPECT_EQ(refused.error().context.text("row"), "2");
    EXPECT_EQ(refused.error().context.text("field"), "rooms");
    EXPECT_EQ(refused.error().context.text("value"), "21");
    EXPECT_EQ(refused.error().context.text("max"), "20");
    const auto found = problems(sheet);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[1].error.context.text("field"), "knowledge");
    EXPECT_EQ(village.head(), head);
}

TEST_F(Rounds, NameEveryFaultOfEveryLine)
{
    auto both = Inspection::line(2, Scores{20, 20, 20, 20, 10, 10});
    both.grade = Grade::Clean;
    auto early = Inspection::line(3, Grade::Fair);
    early.mendBy = date("2026-03-08");
    const auto sheet = inspection.sheet({{householdNo(1), std::nullopt, std::nullopt, "", std::nullopt},
                                         both,
                                         early,
                                         early,
                                         Inspection::line(10, Grade::Best),
                                         Inspection::line(99, Grade::Best)});

    std::vector<std::pair<std::size_t, ErrorCode>> found;
    for (const auto& problem : problems(sheet))
        found.emplace_back(problem.line, problem.error.code);

    const std::vector<std::pair<std::size_t, ErrorCode>> expected{
        {0, ErrorCode::RoundGradeMissing},   {1, ErrorCode::RoundGradeDiffers}, {2, ErrorCode::EndTooEarly},
        {3, ErrorCode::RoundHouseholdTwice}, {3, ErrorCode::EndTooEarly},       {4, ErrorCode::RoundHouseholdOutside},
        {5, ErrorCode::HouseholdUnknown}};
    EXPECT_EQ(found, expected);
}

TEST_F(Rounds, TakeThreeJudgesOfThreeHouseholds)
{
    auto sheet = inspection.sheet({Inspection::line(1, Grade::Best)});
    sheet.judges = {Inspection::judge(7), Inspection::judge(8)};
    EXPECT_EQ(codeOf(inspection.enter(sheet)), ErrorCode::RoundJudgesWrong);
    sheet.judges = {Inspection::judge(7), Inspection::judge(8), Inspection::judge(7)};
    EXPECT_EQ(codeOf(inspection.enter(sheet)), ErrorCode::RoundJudgesWrong);
    sheet.judges = {Inspection::judge(4), Inspection::judge(8), Inspection::judge(Village::kNeighbour)};
    EXPECT_EQ(codeOf(inspection.enter(sheet)), ErrorCode::RoundJudgesWrong);
    sheet.judges = {Inspection::judge(Village::kHelper), Inspection::judge(8), Inspection::judge(Village::kHelper)};
    EXPECT_EQ(codeOf(inspection.enter(sheet)), ErrorCode::RoundJudgesWrong);
    sheet.judges = {Inspection::judge(OperatorNumber(77)), Inspection::judge(8), Inspection::judge(9)};
    EXPECT_EQ(codeOf(inspection.enter(sheet)), ErrorCode::OperatorUnknown);
    sheet.judges = {Inspection::judge(77), Inspection::judge(8), Inspection::judge(9)};
    EXPECT_EQ(codeOf(inspection.enter(sheet)), ErrorCode::HouseholdUnknown);
    sheet.judges = {Inspection::judge(Village::kHelper), Inspection::judge(8), Inspection::judge(Village::kNeighbour)};
    EXPECT_TRUE(inspection.enter(sheet));
}

TEST_F(Rounds, LetNoJudgeJudgeTheirOwnOrKinHousehold)
{
    valueOf(committee.kin(8, 2));
    auto sheet = inspection.sheet({Inspection::line(1, Grade::Best), Inspection::line(2, Grade::Best)});
    sheet.judges = {Inspection::judge(1), Inspection::judge(8), Inspection::judge(9)};

    const auto document = valueOf(inspection.enter(sheet));

    const auto& round = document.payload.round_entered();
    ASSERT_EQ(round.lines(0).recused_size(), 1);
    EXPECT_EQ(round.lines(0).recused(0), 1U);
    ASSERT_EQ(round.lines(1).recused_size(), 1);
    EXPECT_EQ(round.lines(1).recused(0), 2U);
}

TEST_F(Rounds, NeedTwoJudgesForEveryHousehold)
{
    valueOf(committee.kin(8, 1));
    auto sheet = inspection.sheet({Inspection::line(1, Grade::Best)});
    sheet.judges = {Inspection::judge(1), Inspection::judge(8), Inspection::judge(9)};

    const auto refused = inspection.enter(sheet);

    ASSERT_EQ(codeOf(refused), ErrorCode::RoundJudgesTooFew);
    EXPECT_EQ(refused.error().context.text("judges"), "1");
}

TEST_F(Rounds, LeaveOwnAndKinHouseholdsToAnotherOperatorWhoEntersTheSameSheet)
{
    valueOf(committee.kin(4, 5));
    const auto sheet = inspection.sheet(
        {Inspection::line(1, Grade::Best), Inspection::line(4, Grade::Best), Inspection::line(5, Grade::Clean)});

    const auto first = valueOf(inspection.enter(sheet, committee.neighbour));
    EXPECT_EQ(Inspection::outcomes(first), (std::vector<std::string>{"submitted", "left", "left"}));
    EXPECT_EQ(village.figures(4).pending, pointsOf(0));
    EXPECT_EQ(codeOf(inspection.enter(sheet, committee.neighbour)), ErrorCode::OwnHousehold);
    const auto second = valueOf(inspection.enter(sheet, committee.clerk));

    EXPECT_EQ(second.payload.round_entered().completes(), first.number.value());
    EXPECT_EQ(Inspection::outcomes(second), (std::vector<std::string>{"submitted", "submitted"}));
    EXPECT_EQ(village.figures(1).pending, pointsOf(5));
    EXPECT_EQ(village.figures(4).pending, pointsOf(5));
    EXPECT_EQ(village.figures(5).pending, pointsOf(3));
    const auto again = inspection.enter(sheet, committee.manager);
    ASSERT_EQ(codeOf(again), ErrorCode::RoundEntered);
    EXPECT_EQ(again.error().context.text("month"), "2026-03");
    EXPECT_EQ(again.error().context.text("document"), std::to_string(first.number.value()));
}

TEST_F(Rounds, LetTheOtherOperatorFinishThoughAnEnteredHouseholdHasClosedSince)
{
    const auto sheet = inspection.sheet({Inspection::line(1, Grade::Best), Inspection::line(4, Grade::Best)});
    valueOf(inspection.enter(sheet, committee.neighbour));
    valueOf(village.run(household::Close{householdNo(1), household::HouseholdState::Closed, true}, committee.both));

    const auto finished = valueOf(inspection.enter(sheet, committee.clerk));

    EXPECT_EQ(Inspection::outcomes(finished), (std::vector<std::string>{"submitted"}));
}

TEST_F(Rounds, ShowTheSheetThatLeftLinesAsItWasFilledUntilItIsFinished)
{
    auto sheet =
        inspection.sheet({Inspection::line(1, Scores{20, 18, 17, 15, 8, 9}), Inspection::line(4, Grade::Best)});
    sheet.judges[0] = Inspection::judge(Village::kManager);
    sheet.lines[1].problem = "firewood";
    sheet.lines[1].mendBy = date("2026-03-20");
    const auto unfinished = [&](const char* group, const char* day) -> std::optional<points::RoundSheet> {
        const auto round =
            valueOf(village.look([&](const auto& state) { return points::unfinishedRound(state, group, date(day)); }));
        if (!round)
            return {};
        EXPECT_EQ(round->left, std::set{householdNo(4)});
        return round->sheet;
    };
    EXPECT_EQ(unfinished("1组", "2026-03-09"), std::nullopt);
    valueOf(inspection.enter(sheet, committee.neighbour));

    EXPECT_EQ(unfinished("1组", "2026-03-09"), sheet);
    EXPECT_EQ(unfinished("1组", "2026-04-09"), sheet);
    EXPECT_EQ(unfinished("1组", "2026-04-10"), std::nullopt);
    EXPECT_EQ(unfinished("2组", "2026-03-09"), std::nullopt);
    valueOf(inspection.enter(*unfinished("1组", "2026-03-09"), committee.clerk));
    EXPECT_EQ(unfinished("1组", "2026-03-09"), std::nullopt);
}

TEST_F(Rounds, GradeAHouseholdThatMovedToAnotherGroupOnceAMonth)
{
    valueOf(inspection.enter(inspection.sheet({Inspection::line(1, Grade::Best)})));
    moveToGroup(1, "2组");
    auto sheet = inspection.sheet({Inspection::line(1, Grade::Best), Inspection::line(10, Grade::Clean)});
    sheet.group = "2组";
    sheet.judges = {Inspection::judge(2), Inspection::judge(3), Inspection::judge(5)};

    const auto document = valueOf(inspection.enter(sheet));

    EXPECT_EQ(Inspection::outcomes(document), (std::vector<std::string>{"graded", "submitted"}));
}

TEST_F(Rounds, ListAHouseholdWhoseCapIsReachedAndEnterTheOthers)
{
    valueOf(committee.submit(1, "A01"));

    const auto document = valueOf(
        inspection.enter(inspection.sheet({Inspection::line(1, Grade::Best), Inspection::line(2, Grade::Best)})));

    EXPECT_EQ(Inspection::outcomes(document), (std::vector<std::string>{"cap_reached", "submitted"}));
    EXPECT_EQ(village.figures(1).pending, pointsOf(5));
}

TEST_F(Rounds, GradeAHouseholdOnceAMonthWhateverTheRule)
{
    const auto first = valueOf(inspection.enter(inspection.sheet({Inspection::line(1, Grade::Clean)}))).number;

    const auto other = valueOf(
        inspection.enter(inspection.sheet({Inspection::line(1, Grade::Best), Inspection::line(2, Grade::Clean)})));
    EXPECT_EQ(Inspection::outcomes(other), (std::vector<std::string>{"graded", "submitted"}));
    valueOf(committee.withdraw(first, committee.clerk));
    const auto mended = valueOf(inspection.enter(inspection.sheet({Inspection::line(1, Grade::Best)})));

    EXPECT_EQ(Inspection::outcomes(mended), (std::vector<std::string>{"submitted"}));
    EXPECT_EQ(village.figures(1).pending, pointsOf(5));
}

TEST_F(Rounds, AreEnteredWithinAMonthOfTheirDate)
{
    auto sheet = inspection.sheet({Inspection::line(1, Grade::Best)});
    sheet.date = date("2026-03-10");
    EXPECT_EQ(codeOf(inspection.enter(sheet)), ErrorCode::RoundDateWrong);
    sheet.date = date("2026-02-05");
    EXPECT_EQ(codeOf(inspection.enter(sheet)), ErrorCode::RoundDateWrong);
    sheet.date = date("2026-02-06");
    EXPECT_TRUE(inspection.enter(sheet));
    EXPECT_EQ(codeOf(inspection.enter(inspection.sheet({}))), ErrorCode::NothingToDo);
    valueOf(village.closeDay());
    EXPECT_EQ(codeOf(inspection.enter(sheet)), ErrorCode::DayNotOpen);
}

TEST_F(Rounds, TakeTheRulesThatTheSettingsName)
{
    const auto number = [&](const char* code) {
        return (*valueOf(village.look([&](const auto& state) { return state.ruleByCode(code); }))).number.value();
    };
    valueOf(village.run(till::SetSetting{"round_best_rule", number("M01")}, committee.manager));
    const auto document = valueOf(inspection.enter(inspection.sheet({Inspection::line(1, Grade::Best)})));
    EXPECT_EQ(document.payload.round_entered().submitted().lines(0).code(), "M01");
    valueOf(village.run(till::SetSetting{"round_clean_rule", number("A03")}, committee.manager));

    EXPECT_EQ(codeOf(inspection.enter(inspection.sheet({Inspection::line(2, Grade::Clean)}))),
              ErrorCode::RuleOfOnePerson);
}

TEST_F(Rounds, GradeWithoutAwardWhenTheUsualRuleIsACampaignThatIsOver)
{
    auto rules = valueOf(village.look([](const auto& state) { return state.rules(); }));
    for (auto& rule : rules) {
        if (rule.code == "A01")
            rule.validUntil = date("2026-03-31");
    }
    const auto draft = valueOf(village.run(points::DraftRules{rules, date("2026-03-10")}, committee.manager)).number;
    valueOf(village.run(points::VoteRules{draft, date("2026-03-09"), 9, 1, 0}, committee.both));
    committee.turnTo("2026-04-01");

    const auto round = valueOf(inspection.enter(inspection.sheet({Inspection::line(1, Grade::Best)})));

    EXPECT_EQ(round.payload.round_entered().submitted().lines_size(), 0);
}

TEST_F(Rounds, AreNotReviewedByWhoEnteredThem)
{
    const auto rule = *valueOf(village.look([](const auto& state) { return state.ruleByCode("F01"); }));
    valueOf(village.run(till::SetSetting{"round_best_rule", rule.number.value()}, committee.manager));
    const auto round = valueOf(inspection.enter(inspection.sheet({Inspection::line(1, Grade::Best)}))).number;
    const auto head = village.head();

    EXPECT_EQ(codeOf(committee.review(round, true, committee.clerk)), ErrorCode::ReviewSamePerson);

    EXPECT_EQ(village.head(), head);
    EXPECT_TRUE(committee.approve(round));
}

TEST_F(Rounds, AreKnownByTheirDocument)
{
    const auto document = valueOf(inspection.enter(inspection.sheet({Inspection::line(1, Grade::Best)}))).number;
    const auto find = [&](DocumentNumber number) {
        return village.look([&](const auto& state) { return points::requireRound(state, number); });
    };

    EXPECT_TRUE(find(document));
    EXPECT_EQ(codeOf(find(DocumentNumber(1))), ErrorCode::RoundUnknown);
    const auto rounds = valueOf(village.look([](const auto& state) { return state.rounds(); }));
    ASSERT_EQ(rounds.size(), 1U);
    EXPECT_EQ(rounds[0].group, "1组");
}

} // namespace
