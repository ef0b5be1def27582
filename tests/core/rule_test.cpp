#include "core/points/rule.hpp"

#include "core/points/rule_edit.hpp"
#include "core/points/rule_set.hpp"

#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

#include <rapidcheck/gtest.h>

namespace {

using namespace jiamei;
using namespace jiamei::points;
using namespace jiamei::support;

std::string spanText(CapPeriod period, std::string_view day)
{
    const auto span = spanOf(period, date(day));
    return span ? span->first.text() + " " + span->last.text() : "none";
}

TEST(CapPeriodSpan, FollowsTheCalendarOfTheDesign)
{
    EXPECT_EQ(spanText(CapPeriod::TenDays, "2026-02-10"), "2026-02-01 2026-02-10");
    EXPECT_EQ(spanText(CapPeriod::TenDays, "2026-02-11"), "2026-02-11 2026-02-20");
    EXPECT_EQ(spanText(CapPeriod::TenDays, "2028-02-21"), "2028-02-21 2028-02-29");
    EXPECT_EQ(spanText(CapPeriod::Month, "2026-02-10"), "2026-02-01 2026-02-28");
    EXPECT_EQ(spanText(CapPeriod::Quarter, "2026-12-31"), "2026-10-01 2026-12-31");
    EXPECT_EQ(spanText(CapPeriod::Term, "2026-03-01"), "2026-03-01 2026-08-31");
    EXPECT_EQ(spanText(CapPeriod::Term, "2026-09-01"), "2026-09-01 2027-02-28");
    EXPECT_EQ(spanText(CapPeriod::Term, "2028-02-29"), "2027-09-01 2028-02-29");
    EXPECT_EQ(spanText(CapPeriod::Year, "2026-06-01"), "2026-01-01 2026-12-31");
    EXPECT_EQ(spanText(CapPeriod::ThreeYears, "2026-06-01"), "2024-01-01 2026-12-31");
    EXPECT_EQ(spanText(CapPeriod::ThreeYears, "2020-06-01"), "2020-01-01 2020-12-31");
    EXPECT_EQ(spanText(CapPeriod::Lifetime, "2026-06-01"), "2020-01-01 2100-12-31");
    EXPECT_EQ(spanText(CapPeriod::Term, "2100-12-31"), "2100-09-01 2100-12-31");
    EXPECT_EQ(spanText(CapPeriod::None, "2026-06-01"), "none");
    EXPECT_EQ(spanText(CapPeriod::EachHonour, "2026-06-01"), "none");
}

RC_GTEST_PROP(CapPeriodSpan, ContainsItsDateAndIsTheSameForEveryDateInside, ())
{
    const auto day = valueOf(BusinessDate::ofDaysSince2020(*rc::gen::inRange(0, 29'000)));
    const auto period = static_cast<CapPeriod>(*rc::gen::inRange(1, 8));
    const auto span = spanOf(period, day);
    RC_ASSERT(span.has_value());
    RC_ASSERT(span->first <= day && day <= span->last);
    if (period != CapPeriod::ThreeYears) { // this one moves with the year
        RC_ASSERT(spanOf(period, span->first) == span);
        RC_ASSERT(spanOf(period, span->last) == span);
    }
}

TEST(RuleSpan, HasBothEndsAndForOtherRulesOnlyTheFirst)
{
    auto rule = aRule("Z1", 3);
    EXPECT_FALSE(points::holdsOn(rule, date("2025-12-31")));
    EXPECT_TRUE(points::holdsOn(rule, date("2026-01-01")));
    EXPECT_TRUE(points::holdsOn(rule, date("2031-01-01")));

    rule.validUntil = date("2026-03-12");
    EXPECT_TRUE(points::holdsOn(rule, date("2026-03-12")));
    EXPECT_FALSE(points::holdsOn(rule, date("2026-03-13")));
}

TEST(CapPeriodText, ReadsWhatItWrites)
{
    for (int i = 0; i <= 8; ++i) {
        const auto period = static_cast<CapPeriod>(i);
        EXPECT_EQ(parseCapPeriod(textOf(period)), period);
    }
    EXPECT_EQ(parseCapPeriod("周"), std::nullopt);
}

class RuleSets : public testing::Test {
protected:
    Result<journal::StoredDocument> adopt(std::vector<Rule> rules)
    {
        return village.run(AdoptRules{std::move(rules)}, {Village::kManager, std::nullopt, {}});
    }
    std::vector<Rule> inForce()
    {
        return valueOf(village.look([](const auto& s) { return s.rules(); }));
    }

    MemoryStore store;
    Village village{store};
};

TEST_F(RuleSets, KeepTheNumberOfACodeThroughVersions)
{
    const auto before = valueOf(village.look([](const auto& s) { return s.ruleByCode("A08"); }));
    valueOf(adopt({aRule("Z1", 3)}));
    EXPECT_EQ(inForce().size(), 1U);

    valueOf(adopt({aRule("A08", 12), aRule("Z2", 3)}));

    const auto after = valueOf(village.look([](const auto& s) { return s.ruleByCode("A08"); }));
    EXPECT_EQ(after->number, before->number);
    EXPECT_EQ(after->maximum, pointsOf(12));
    EXPECT_EQ(valueOf(village.look([](const auto& s) { return s.ruleSetVersion(); })), RuleSetVersion(3));
}

TEST_F(RuleSets, NeedTheVillagesVoteOnceTheShopIsOpen)
{
    valueOf(village.openDay());

    EXPECT_EQ(codeOf(adopt({aRule("Z1", 3)})), ErrorCode::RuleSetNeedsVote);
}

TEST_F(RuleSets, RefuseRulesThatContradictThemselves)
{
    const auto refused = [&](auto change) {
        auto rule = aRule("Z1", 3, 2);
        change(rule);
        return codeOf(adopt({rule}));
    };
    EXPECT_EQ(refused([](Rule& r) { r.minimum = pointsOf(0); }), ErrorCode::RowsInvalid);
    EXPECT_EQ(refused([](Rule& r) { r.minimum = pointsOf(4); }), ErrorCode::RowsInvalid);
    EXPECT_EQ(refused([](Rule& r) { r.steps = {pointsOf(9)}; }), ErrorCode::RowsInvalid);
    EXPECT_EQ(refused([](Rule& r) { r.capCount.reset(); }), ErrorCode::RowsInvalid);
    EXPECT_EQ(refused([](Rule& r) { r.title.clear(); }), ErrorCode::RowsInvalid);
    EXPECT_EQ(refused([](Rule& r) { r.title = "a\nb"; }), ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(adopt({aRule("Z1", 3), aRule("Z1", 4)})), ErrorCode::RowsInvalid);
    EXPECT_EQ(codeOf(adopt({})), ErrorCode::NothingToDo);
    EXPECT_EQ(codeOf(adopt(inForce())), ErrorCode::NothingToDo);
}

TEST(RuleEdit, MovesTheStepsThatWereTheBoundsAndDropsWhatLiesOutside)
{
    Rule rule;
    rule.minimum = pointsOf(2);
    rule.maximum = pointsOf(10);
    rule.steps = {pointsOf(2), pointsOf(5), pointsOf(10)};

    setRange(rule, pointsOf(3), pointsOf(12));
    EXPECT_EQ(rule.steps, (std::vector<Points>{pointsOf(3), pointsOf(5), pointsOf(12)}));

    setRange(rule, pointsOf(6), pointsOf(6));
    EXPECT_EQ(rule.steps, std::vector<Points>{pointsOf(6)});
    EXPECT_EQ(rule.minimum, rule.maximum);
}

// A code keeps its meaning, so that caps and statements of years ago still tell the same.
TEST(RuleEdit, GivesACodeThatNobodyEverHad)
{
    const auto named = [](const char* code, const char* category) {
        Rule rule;
        rule.code = code;
        rule.category = category;
        return rule;
    };
    const std::vector<Rule> ever{named("A01", "人居环境"), named("A09", "人居环境"), named("B01", "垃圾分类")};

    EXPECT_EQ(freeCode(ever, "人居环境"), "A10");
    EXPECT_EQ(freeCode(ever, "垃圾分类"), "B02");
    EXPECT_EQ(freeCode(ever, "文明"), "C01");
    EXPECT_EQ(freeCode({named("A99", "人居环境")}, "人居环境"), "");
}

} // namespace
