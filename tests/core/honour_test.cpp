// The register of honours: bonus by the ladder, highest only, once for each name, level and year; and who might be
// named.
#include "core/programme/award_honour.hpp"
#include "core/programme/candidates.hpp"
#include "tests/support/committee.hpp"
#include "tests/support/memory_store.hpp"

#include <gmock/gmock.h>

namespace {

using namespace jiamei;
using namespace jiamei::support;
using points::ClaimState;
using programme::HonourLevel;

constexpr const char* kFamily = "最美家庭";

programme::AwardHonour anHonour(std::int64_t household, HonourLevel level, std::int32_t year = 2025,
                                std::string certificate = {})
{
    programme::AwardHonour command;
    command.household = householdNo(household);
    command.kind = kFamily;
    command.level = level;
    command.year = year;
    command.certificate = std::move(certificate);
    command.withBonus = true;
    return command;
}

class HonourRegister : public testing::Test {
protected:
    Committee::Answer add(const programme::AwardHonour& command) { return village.run(command, committee.clerk); }
    Committee::Answer add(std::int64_t household, HonourLevel level) { return add(anHonour(household, level)); }
    Committee::Answer takeBack(DocumentNumber document)
    {
        return village.run(programme::TakeBackHonour{document, "证书收回"}, committee.both);
    }
    std::vector<programme::Honour> honours()
    {
        return valueOf(village.look([](const auto& state) { return state.honours(); }));
    }
    Points pending(std::int64_t household) { return village.figures(household).pending; }

    MemoryStore store;
    Village village{store};
    Committee committee{village};
};

TEST_F(HonourRegister, SubmitsTheBonusOfTheLadderAndKeepsTheHonour)
{
    const std::vector<std::pair<HonourLevel, int>> ladder{{HonourLevel::Village, 5},   {HonourLevel::Township, 10},
                                                          {HonourLevel::County, 15},   {HonourLevel::City, 20},
                                                          {HonourLevel::Province, 30}, {HonourLevel::Nation, 50}};
    std::int64_t household = 0;
    for (const auto& [level, points] : ladder) {
        const auto document = valueOf(add(anHonour(++household, level, 2025, "甘2025-01")));

        EXPECT_EQ(committee.claim(document.number).points, pointsOf(points));
        EXPECT_EQ(committee.claim(document.number).review, points::ReviewKind::TwoPersons);
        EXPECT_EQ(pending(household), pointsOf(points));
        const programme::Honour expected{document.number, householdNo(household), kFamily, level, 2025,
                                         "甘2025-01",     pointsOf(points),       false};
        EXPECT_EQ(honours().back(), expected);
    }
}

TEST_F(HonourRegister, TakesTheBonusThroughReviewAndNoticeToItsPost)
{
    const auto document = valueOf(add(1, HonourLevel::County)).number;

    valueOf(committee.approve(document));
    const auto notice = valueOf(committee.openNotice());
    EXPECT_EQ(notice.payload.notice_opened().lines(0).points(), 15);
    committee.turnTo("2026-03-12");
    valueOf(committee.post(notice.number));

    EXPECT_EQ(committee.stateOf(document), ClaimState::Posted);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(15));
    EXPECT_EQ(village.figures(1).honour, PointsDelta(15));
}

TEST_F(HonourRegister, GivesTheDifferenceAboveALowerLevelAndNothingBelowAHigherOne)
{
    valueOf(add(1, HonourLevel::Village));
    EXPECT_EQ(pending(1), pointsOf(5));

    valueOf(add(1, HonourLevel::City));
    EXPECT_EQ(pending(1), pointsOf(20));
    const auto lower = valueOf(add(1, HonourLevel::County));

    EXPECT_EQ(pending(1), pointsOf(20));
    EXPECT_TRUE(lower.payload.has_honour_entered());
    EXPECT_EQ(honours().back().bonus, pointsOf(0));
    valueOf(add(1, HonourLevel::Nation));
    EXPECT_EQ(pending(1), pointsOf(50));
}

TEST_F(HonourRegister, CountsEachYearAndEachNameForItself)
{
    valueOf(add(1, HonourLevel::County));
    valueOf(add(anHonour(1, HonourLevel::County, 2024)));
    auto yard = anHonour(1, HonourLevel::County);
    yard.kind = "美丽庭院示范户";
    valueOf(add(yard));

    EXPECT_EQ(pending(1), pointsOf(45));
}

TEST_F(HonourRegister, PaysInFullAfterTheLowerBonusWasRefused)
{
    const auto lower = valueOf(add(1, HonourLevel::Village)).number;
    valueOf(committee.review(lower, false, committee.manager));

    valueOf(add(1, HonourLevel::County));

    EXPECT_EQ(pending(1), pointsOf(15));
}

TEST_F(HonourRegister, CapsTheBonusOfEachNameLevelAndYear)
{
    const auto first = valueOf(add(anHonour(1, HonourLevel::County, 2025, "A1"))).number;
    const auto before = village.head();

    const auto again = add(anHonour(1, HonourLevel::County, 2025, "A2"));

    EXPECT_EQ(codeOf(again), ErrorCode::RuleCapReached);
    EXPECT_EQ(again.error().context.text("period"), "每项荣誉");
    EXPECT_EQ(village.head(), before);
    valueOf(committee.withdraw(first, committee.clerk));
    EXPECT_TRUE(add(anHonour(1, HonourLevel::County, 2025, "A2")));
    auto withoutBonus = anHonour(1, HonourLevel::County, 2025, "A3");
    withoutBonus.withBonus = false;
    EXPECT_TRUE(add(withoutBonus));
    EXPECT_EQ(pending(1), pointsOf(15));
}

TEST_F(HonourRegister, RefusesTheSameHonourTwiceAndWrongWords)
{
    valueOf(add(1, HonourLevel::County));
    const auto before = village.head();

    EXPECT_EQ(codeOf(add(1, HonourLevel::County)), ErrorCode::HonourKnown);
    EXPECT_EQ(codeOf(add(anHonour(2, HonourLevel::County, 2027))), ErrorCode::HonourYearWrong);
    EXPECT_EQ(codeOf(add(anHonour(2, HonourLevel::County, 1989))), ErrorCode::HonourYearWrong);
    EXPECT_EQ(codeOf(add(anHonour(99, HonourLevel::County))), ErrorCode::HouseholdUnknown);
    auto nameless = anHonour(2, HonourLevel::County);
    nameless.kind = "  ";
    EXPECT_EQ(codeOf(add(nameless)), ErrorCode::TextInvalid);
    auto other = anHonour(2, HonourLevel::County);
    other.ruleCode = "F01";
    EXPECT_EQ(codeOf(add(other)), ErrorCode::HonourRuleMissing);
    EXPECT_EQ(codeOf(village.run(anHonour(4, HonourLevel::County), committee.neighbour)), ErrorCode::OwnHousehold);
    EXPECT_EQ(village.head(), before);
}

TEST_F(HonourRegister, AwardsNoHonourRuleOutsideTheRegister)
{
    EXPECT_EQ(codeOf(committee.submit(1, "J01")), ErrorCode::RuleOfHonours);
    EXPECT_EQ(codeOf(village.award(1, "J01")), ErrorCode::RuleOfHonours);
}

TEST_F(HonourRegister, TakesBackOnlyWhatHasNoStandingBonus)
{
    const auto document = valueOf(add(1, HonourLevel::County)).number;
    EXPECT_EQ(codeOf(takeBack(document)), ErrorCode::HonourBonusStands);
    EXPECT_EQ(codeOf(takeBack(DocumentNumber(3))), ErrorCode::HonourUnknown);
    valueOf(committee.withdraw(document, committee.clerk));
    EXPECT_EQ(codeOf(village.run(programme::TakeBackHonour{document, "证书收回"}, committee.clerk)),
              ErrorCode::SecondPersonNeeded);

    valueOf(takeBack(document));

    EXPECT_TRUE(honours().back().isTakenBack);
    EXPECT_EQ(codeOf(takeBack(document)), ErrorCode::HonourTakenBack);
    EXPECT_TRUE(add(1, HonourLevel::County));
}

TEST(HonourOfOnePerson, IsPostedAtOnceWithASecondPersonAboveTheLimit)
{
    MemoryStore store;
    Village village(store);
    const operators::Authority clerk{Village::kOperator, std::nullopt, {}};
    const operators::Authority both{Village::kManager, Village::kOperator, {}};
    auto rules = valueOf(village.look([](const auto& state) { return state.rules(); }));
    auto rule = aRule("J01", 5, 1);
    rule.capPeriod = points::CapPeriod::EachHonour;
    rule.maximum = pointsOf(50);
    for (const auto step : {5, 10, 15, 20, 30, 50})
        rule.steps.push_back(pointsOf(step));
    rules.push_back(rule);
    valueOf(village.run(points::AdoptRules{rules}, both));
    valueOf(village.openDay());

    const auto posted = valueOf(village.run(anHonour(1, HonourLevel::County), clerk));
    EXPECT_EQ(village.figures(1).spendable, pointsOf(15));
    EXPECT_EQ(codeOf(village.run(anHonour(1, HonourLevel::Nation), clerk)), ErrorCode::SecondPersonNeeded);
    valueOf(village.run(anHonour(1, HonourLevel::Nation), both));
    EXPECT_EQ(village.figures(1).spendable, pointsOf(50));

    valueOf(village.reverse(posted));
    EXPECT_EQ(codeOf(village.run(anHonour(1, HonourLevel::County, 2025, "B"), clerk)), std::nullopt);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(35)); // what is left of the higher one is more than the ladder's
}

TEST(HonourLadder, NeedsSixStepsOrOneValue)
{
    auto rule = aRule("J01", 5);
    EXPECT_EQ(programme::ladderPoints(rule, HonourLevel::Nation), pointsOf(5));
    rule.maximum = pointsOf(50);

    EXPECT_EQ(codeOf(programme::ladderPoints(rule, HonourLevel::Nation)), ErrorCode::HonourLadderWrong);
}

// Whatever levels come in whatever order, the household ends with what its highest level gives.
TEST_F(HonourRegister, EndsWithTheHighestLevelInAnyOrder)
{
    std::vector<HonourLevel> levels{HonourLevel::Village, HonourLevel::Township, HonourLevel::County,
                                    HonourLevel::City,    HonourLevel::Province, HonourLevel::Nation};
    SeededRandom random{11};
    for (std::int64_t household : {1, 2, 3, 5, 6, 7}) {
        for (std::size_t i = levels.size() - 1; i > 0; --i)
            std::swap(levels[i], levels[random.next64() % (i + 1)]);
        for (const auto level : levels)
            valueOf(add(household, level));

        EXPECT_EQ(pending(household), pointsOf(50));
    }
}

class HonourCandidates : public HonourRegister {
protected:
    programme::CandidateList ask(const std::string& kind = kFamily, std::vector<std::string> categories = {"人居环境"})
    {
        return valueOf(village.look([&](const auto& state) {
            return programme::candidates(state, {kind, {date("2026-03-01"), date("2026-06-30")}, categories});
        }));
    }
};

TEST_F(HonourCandidates, ProposesThoseWithAwardsInHalfOfTheMonthsAndNoDeduction)
{
    const auto category = valueOf(village.look([](const auto& state) { return state.ruleByCode("A03"); }))->category;
    valueOf(village.award(1, "A03"));
    valueOf(village.award(2, "A03"));
    valueOf(village.award(3, "A03"));
    committee.turnTo("2026-05-04");
    valueOf(village.award(1, "A03"));
    const auto wrong = valueOf(village.award(2, "A03"));
    valueOf(village.award(3, "A03"));
    valueOf(village.award(3, "N07"));
    valueOf(village.reverse(wrong));
    committee.turnTo("2026-06-30");
    valueOf(village.award(1, "A03", 2));

    const auto list = ask(kFamily, {category});

    EXPECT_EQ(list.monthsInSpan, 4);
    EXPECT_EQ(list.monthsNeeded, 2);
    EXPECT_EQ(list.disqualified, 1);
    ASSERT_EQ(list.households.size(), 1U);
    const auto& candidate = list.households.front();
    EXPECT_EQ(candidate.household, householdNo(1));
    EXPECT_EQ(candidate.months, 3);
    EXPECT_EQ(candidate.points, 20);
    EXPECT_EQ(candidate.evidence.size(), 3U);
    EXPECT_TRUE(ask(kFamily, {"移风易俗"}).households.empty());
}

TEST_F(HonourCandidates, TellsWhoHoldsTheHonourAlready)
{
    for (const auto* day : {"2026-03-10", "2026-04-10"}) {
        committee.turnTo(day);
        valueOf(village.award(1, "A08"));
        valueOf(village.award(2, "A08", 2));
    }
    valueOf(add(anHonour(1, HonourLevel::Township, 2026)));
    const auto category = valueOf(village.look([](const auto& state) { return state.ruleByCode("A08"); }))->category;

    const auto list = ask(kFamily, {category});

    ASSERT_EQ(list.households.size(), 2U);
    EXPECT_EQ(list.households[0].household, householdNo(2)); // as many months, more points
    EXPECT_EQ(list.households[0].holds, std::nullopt);
    EXPECT_EQ(list.households[1].holds, HonourLevel::Township);
}

} // namespace
