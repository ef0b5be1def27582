// Policies: settings with a first day, the monthly cap of a household, campaigns, the budget gauge, differences.
#include "core/household/merge.hpp"
#include "core/points/gauge.hpp"
#include "core/points/policy_preview.hpp"
#include "core/points/rule_difference.hpp"
#include "core/till/settings.hpp"
#include "tests/support/committee.hpp"
#include "tests/support/memory_store.hpp"

#include <gmock/gmock.h>

namespace {

using namespace jiamei;
using namespace jiamei::support;
using testing::ElementsAre;

class Policies : public testing::Test {
protected:
    Result<journal::StoredDocument> set(std::string name, std::int64_t value, std::string_view from = {})
    {
        till::SetSetting command{std::move(name), value, {}};
        if (!from.empty())
            command.from = date(from);
        return village.run(command, committee.manager);
    }
    std::int64_t cap()
    {
        return valueOf(village.look(
            [](const auto& state) { return till::settingValue(state, till::SettingKey::HouseholdMonthCap); }));
    }
    /// On the village's second day from then on.
    void vote(std::vector<points::Rule> rules, std::string_view first)
    {
        const auto draft =
            valueOf(village.run(points::DraftRules{std::move(rules), date(first)}, committee.manager)).number;
        valueOf(village.run(points::VoteRules{draft, date("2026-03-09"), 9, 1, 0}, committee.both));
    }
    static points::Rule campaign(std::string code, std::int64_t value, std::string_view until)
    {
        auto rule = aRule(std::move(code), value);
        rule.validUntil = date(until);
        return rule;
    }
    /// Ten pieces of the first goods.
    void receiveLot(std::int64_t costFen, std::string_view expiry)
    {
        stock::ReceivedLine line;
        line.goods = GoodsNumber(1);
        line.quantity = pieces(10);
        line.unitCost = valueOf(Money::of(costFen));
        if (!expiry.empty())
            line.expiry = date(expiry);
        stock::Receive command;
        command.source = stock::Source::Support;
        command.lines = {line};
        valueOf(village.run(command, committee.both));
    }
    points::Gauge gauge()
    {
        return valueOf(village.look([](const auto& state) { return points::gaugeOf(state); }));
    }

    MemoryStore store;
    Village village{store};
    Committee committee{village};
};

TEST_F(Policies, HoldFromTheirFirstDayOn)
{
    valueOf(set("household_month_cap", 40));
    valueOf(set("household_month_cap", 30, "2026-03-11"));
    valueOf(set("household_month_cap", 20, "2026-03-20"));

    EXPECT_EQ(cap(), 40);
    committee.turnTo("2026-03-11");
    EXPECT_EQ(cap(), 30);
    committee.turnTo("2026-03-25");
    EXPECT_EQ(cap(), 20);
}

TEST_F(Policies, SetAtOnceReplaceWhatHasBegunAndLeaveWhatIsToCome)
{
    valueOf(set("household_month_cap", 30, "2026-03-11"));
    valueOf(set("household_month_cap", 20, "2026-03-20"));
    committee.turnTo("2026-03-12");

    valueOf(set("household_month_cap", 50));

    EXPECT_EQ(cap(), 50);
    committee.turnTo("2026-03-21");
    EXPECT_EQ(cap(), 20);
}

// The right date of the day counts, in both directions.
TEST_F(Policies, SetAtOnceBeginWithTheRightDateOfTheirDay)
{
    valueOf(set("household_month_cap", 30, "2026-03-20"));
    valueOf(set("household_month_cap", 70, "2026-05-10"));
    committee.turnTo("2026-03-11"); // by mistake; it is the 1st of April
    valueOf(set("household_month_cap", 40));
    EXPECT_EQ(cap(), 40);
    valueOf(village.run(till::CorrectDay{DayNumber(2), date("2026-04-01")}, committee.both));
    EXPECT_EQ(cap(), 40);
    committee.turnTo("2026-06-01"); // by mistake; it is the 1st of May
    valueOf(set("household_month_cap", 50));
    EXPECT_EQ(cap(), 50);
    valueOf(village.run(till::CorrectDay{DayNumber(3), date("2026-05-01")}, committee.both));

    EXPECT_EQ(cap(), 50);
    committee.turnTo("2026-05-11");
    EXPECT_EQ(cap(), 70);
}

TEST_F(Policies, BeginAfterTheLastBusinessDay)
{
    const auto past = set("household_month_cap", 30, "2026-03-09");

    ASSERT_EQ(codeOf(past), ErrorCode::PolicyStartInPast);
    EXPECT_EQ(past.error().context.text("date"), "2026-03-09");
    valueOf(set("household_month_cap", 30, "2026-03-10"));
    EXPECT_EQ(codeOf(set("household_month_cap", 30, "2026-03-12")), ErrorCode::NothingToDo);
}

TEST_F(Policies, CapAHouseholdsMonthOverAllRulesAndRoads)
{
    valueOf(set("household_month_cap", 25));
    valueOf(village.award(5, "A08"));
    valueOf(committee.submit(5, "F02"));

    const auto over = village.award(5, "D02");
    const auto more = committee.submit(5, "M01");
    points::Award twice{householdNo(5), "F02", 2, std::nullopt, ""};
    const auto split = village.run(points::Submit{{twice, twice}, {}}, committee.clerk);

    ASSERT_EQ(codeOf(more), ErrorCode::HouseholdMonthCapReached);
    EXPECT_EQ(more.error().context.text("used"), "14");
    EXPECT_EQ(more.error().context.text("wanted"), "30");
    EXPECT_EQ(more.error().context.text("cap"), "25");
    EXPECT_EQ(more.error().context.text("month"), "2026-03");
    EXPECT_EQ(codeOf(split), ErrorCode::HouseholdMonthCapReached);
    EXPECT_EQ(codeOf(over), ErrorCode::PointsOutsideRule);
    EXPECT_TRUE(village.award(6, "A08"));
    EXPECT_TRUE(village.award(5, "N07")); // a deduction is no award
    EXPECT_TRUE(village.award(5, "A08"));
    EXPECT_EQ(codeOf(village.award(5, "A03")), ErrorCode::HouseholdMonthCapReached);
}

TEST_F(Policies, GiveTheMonthBackAfterAReversalAVoidAndInTheNextMonth)
{
    valueOf(set("household_month_cap", 10));
    const auto award = valueOf(village.award(5, "A08"));
    EXPECT_EQ(codeOf(committee.submit(5, "F01")), ErrorCode::HouseholdMonthCapReached);

    valueOf(village.reverse(award));
    const auto submitted = valueOf(committee.submit(5, "F01")).number;
    EXPECT_EQ(codeOf(village.award(5, "A03")), ErrorCode::HouseholdMonthCapReached);
    valueOf(committee.review(submitted, false, committee.manager));
    EXPECT_TRUE(village.award(5, "A08"));
    committee.turnTo("2026-04-01");

    EXPECT_TRUE(village.award(5, "A08"));
}

TEST_F(Policies, CountInTheMonthOfTheRightDate)
{
    valueOf(set("household_month_cap", 10));
    committee.turnTo("2026-03-31");
    valueOf(village.award(5, "A08"));
    EXPECT_EQ(codeOf(village.award(5, "A03")), ErrorCode::HouseholdMonthCapReached);
    valueOf(village.run(till::CorrectDay{DayNumber(2), date("2026-04-01")}, committee.both));

    EXPECT_EQ(codeOf(village.award(5, "A03")), ErrorCode::HouseholdMonthCapReached);
    committee.turnTo("2026-04-02");
    EXPECT_EQ(codeOf(village.award(5, "A03")), ErrorCode::HouseholdMonthCapReached);
    committee.turnTo("2026-05-01");
    EXPECT_TRUE(village.award(5, "A03"));
}

TEST_F(Policies, ShowBeforeTheyHoldWhoWouldHaveLost)
{
    committee.turnTo("2026-04-02");
    valueOf(village.award(5, "A08"));
    valueOf(village.award(5, "A08"));
    valueOf(village.award(6, "A03"));
    const auto head = village.head();

    const auto months = valueOf(village.look([](const auto& state) { return points::lossesUnder(state, 12); }));

    ASSERT_EQ(months.size(), 2U);
    EXPECT_TRUE(months[0].losses.empty());
    EXPECT_THAT(months[1].losses, ElementsAre(points::CapLoss{householdNo(5), pointsOf(20), pointsOf(8)}));
    EXPECT_EQ(months[1].over, pointsOf(8));
    EXPECT_EQ(village.head(), head);
}

TEST_F(Policies, ShowTheLossOfTwoNumbersThatAreOneHouseholdNow)
{
    valueOf(village.award(1, "A08"));
    valueOf(village.award(2, "A08"));
    valueOf(village.run(household::Merge{householdNo(2), householdNo(1)}, committee.both));

    const auto months = valueOf(village.look([](const auto& state) { return points::lossesUnder(state, 12); }));

    EXPECT_THAT(months.back().losses, ElementsAre(points::CapLoss{householdNo(1), pointsOf(20), pointsOf(8)}));
    valueOf(set("household_month_cap", 12));
    EXPECT_EQ(codeOf(village.award(1, "A03")), ErrorCode::HouseholdMonthCapReached) << "the rule says the same";
}

TEST_F(Policies, EndACampaignAfterItsLastDay)
{
    valueOf(village.receive(1, 50));
    vote({aRule("A03", 5), campaign("Z1", 3, "2026-03-12")}, "2026-03-10");
    committee.turnTo("2026-03-12");
    EXPECT_TRUE(village.award(5, "Z1"));
    committee.turnTo("2026-03-13");

    const auto late = village.award(5, "Z1");

    ASSERT_EQ(codeOf(late), ErrorCode::CampaignOver);
    EXPECT_EQ(late.error().context.text("last"), "2026-03-12");
    EXPECT_TRUE(village.award(5, "A03"));
}

TEST_F(Policies, RefuseARuleThatEndsBeforeItBegins)
{
    const auto bad =
        village.run(points::DraftRules{{campaign("Z1", 3, "2025-12-31")}, date("2026-04-01")}, committee.manager);

    ASSERT_EQ(codeOf(bad), ErrorCode::RowsInvalid);
    EXPECT_EQ(bad.error().context.text("what"), "dates");
}

// Ten pieces at 8.50 yuan stand behind the points.
TEST_F(Policies, StopCampaignsWhilePointsAreNotCovered)
{
    valueOf(village.receive(1, 10));
    vote({aRule("A03", 5), aRule("K1", 1), campaign("Z1", 3, "2026-12-31")}, "2026-03-10");
    committee.turnTo("2026-03-10");
    valueOf(village.award(5, "A03", 12));
    EXPECT_EQ(gauge().percent(), 70);
    EXPECT_EQ(gauge().level(), points::Gauge::Level::Calm);
    valueOf(village.award(6, "A03", 2));
    EXPECT_EQ(gauge().level(), points::Gauge::Level::Warning);
    EXPECT_TRUE(village.award(5, "Z1", 5));

    const auto full = gauge();
    const auto stopped = village.award(5, "Z1");

    EXPECT_EQ(full.percent(), 100);
    EXPECT_EQ(full.promised, full.cover());
    ASSERT_EQ(codeOf(stopped), ErrorCode::CampaignNotCovered);
    EXPECT_EQ(stopped.error().context.text("promised"), "85.00");
    EXPECT_EQ(stopped.error().context.text("cover"), "85.00");
    EXPECT_TRUE(village.award(5, "K1"));
    valueOf(village.receive(2, 10));
    EXPECT_TRUE(village.award(5, "Z1"));
}

TEST_F(Policies, WeighAllCampaignPointsOfASubmissionTogether)
{
    valueOf(village.receive(1, 10));
    auto reviewed = campaign("Z2", 10, "2026-12-31");
    reviewed.review = points::ReviewKind::TwoPersons;
    vote({aRule("A03", 5), reviewed}, "2026-03-10");
    committee.turnTo("2026-03-10");
    const points::Award one{householdNo(5), "Z2", 4, std::nullopt, ""};
    const points::Award other{householdNo(6), "Z2", 5, std::nullopt, ""};

    const auto both = village.run(points::Submit{{one, other}, {}}, committee.clerk);

    ASSERT_EQ(codeOf(both), ErrorCode::CampaignNotCovered);
    EXPECT_EQ(both.error().context.text("wanted"), "90");
    EXPECT_TRUE(village.run(points::Submit{{one}, {}}, committee.clerk));
}

// What given goods are worth nobody wrote down; they must not stop anything.
TEST_F(Policies, OnlyWarnWhileGoodsHaveNoCost)
{
    receiveLot(0, {});
    vote({campaign("Z1", 3, "2026-12-31")}, "2026-03-10");
    committee.turnTo("2026-03-10");

    EXPECT_TRUE(village.award(5, "Z1"));

    EXPECT_EQ(gauge().lotsWithoutCost, 1);
    EXPECT_EQ(gauge().level(), points::Gauge::Level::Warning);
}

TEST_F(Policies, LeaveExpiredGoodsOutOfTheCover)
{
    receiveLot(850, "2026-03-11");
    EXPECT_EQ(gauge().stock.value(), 8'500);

    committee.turnTo("2026-03-12");

    EXPECT_EQ(gauge().stock.value(), 0);
}

TEST_F(Policies, AreVotedInOnADayOnWhichTheirRulesHold)
{
    auto later = aRule("A03", 6);
    later.validFrom = date("2026-07-01");
    const auto early = valueOf(village.run(points::DraftRules{{later}, date("2026-07-01")}, committee.manager)).number;
    const auto over =
        valueOf(village.run(points::DraftRules{{aRule("A08", 1), campaign("Z1", 3, "2026-03-20")}, date("2026-03-11")},
                            committee.manager))
            .number;
    points::VoteRules ballot{early, date("2026-03-09"), 9, 1, 0};
    ballot.first = date("2026-04-01");
    EXPECT_EQ(codeOf(village.run(ballot, committee.both)), ErrorCode::RowsInvalid);
    ballot.draft = over;

    const auto dead = village.run(ballot, committee.both);

    ASSERT_EQ(codeOf(dead), ErrorCode::RowsInvalid);
    EXPECT_EQ(dead.error().context.text("code"), "Z1");
    ballot.first = std::nullopt;
    EXPECT_TRUE(village.run(ballot, committee.both));
}

TEST_F(Policies, WeighPendingPointsAndThePointValueInTheGauge)
{
    valueOf(village.receive(1, 10));
    valueOf(committee.submit(5, "M01"));
    valueOf(village.award(6, "A08"));

    const auto before = gauge();
    valueOf(set("point_value_fen", 200));

    EXPECT_EQ(before.spendable, pointsOf(10));
    EXPECT_EQ(before.pending, pointsOf(30));
    EXPECT_EQ(before.promised.value(), 4'000);
    EXPECT_EQ(gauge().promised.value(), 8'000);
    EXPECT_EQ(gauge().percent(), 94);
}

TEST_F(Policies, ShowTheGaugeAsItWouldStandAtAnotherPointValue)
{
    valueOf(village.receive(1, 10));
    valueOf(village.award(5, "A08", 4));
    const auto value = valueOf(Money::of(200));

    const auto then = valueOf(village.look([&](const auto& state) { return points::gaugeAt(state, value); }));

    EXPECT_EQ(then.promised, valueOf(Money::of(8'000)));
    EXPECT_EQ(then.percent(), 94);
    valueOf(set("point_value_fen", 200));
    EXPECT_EQ(gauge().promised, then.promised);
}

TEST(Gauge, IsFullWhereNothingCoversAnything)
{
    points::Gauge gauge;
    EXPECT_EQ(gauge.percent(), 0);

    gauge.promised = valueOf(Money::of(1));

    EXPECT_EQ(gauge.percent(), 999);
    EXPECT_EQ(gauge.level(), points::Gauge::Level::Full);
}

TEST(RuleDifference, NamesWhatComesGoesAndChangesFieldByField)
{
    auto changed = aRule("A03", 5, 4);
    changed.maximum = pointsOf(8);
    changed.capCount = 2;
    changed.validUntil = date("2026-06-30");
    const std::vector before{aRule("A03", 5, 4), aRule("A08", 10), aRule("K9", 50)};
    const std::vector after{changed, aRule("K9", 50), aRule("Z1", 3)};

    const auto difference = points::differenceOf(before, after);

    ASSERT_EQ(difference.added.size(), 1U);
    EXPECT_EQ(difference.added.front().code, "Z1");
    ASSERT_EQ(difference.removed.size(), 1U);
    EXPECT_EQ(difference.removed.front().code, "A08");
    EXPECT_EQ(difference.same, 1U);
    ASSERT_EQ(difference.changed.size(), 1U);
    using points::FieldChange;
    using points::RuleField;
    EXPECT_THAT(difference.changed.front().fields,
                ElementsAre(FieldChange{RuleField::Points, "5", "5~8"}, FieldChange{RuleField::Cap, "4/月", "2/月"},
                            FieldChange{RuleField::ValidUntil, "", "2026-06-30"}));
    EXPECT_TRUE(points::differenceOf(after, after).isEmpty());
}

// Offers come from the hub; they are drafts like others, each once, and the vote names the first day.
TEST_F(Policies, DraftWhatTheCountyOffersOnce)
{
    points::DraftRules offer{{aRule("A03", 6), aRule("Z1", 3)}, date("2026-01-01"), "621125", 4};

    const auto draft = valueOf(village.run(offer, committee.clerk)).number;
    EXPECT_EQ(codeOf(village.run(offer, committee.clerk)), ErrorCode::NothingToDo);
    offer.offer = 3;
    EXPECT_EQ(codeOf(village.run(offer, committee.clerk)), ErrorCode::NothingToDo);
    points::VoteRules vote{draft, date("2026-03-09"), 9, 1, 0};
    EXPECT_EQ(codeOf(village.run(vote, committee.both)), ErrorCode::RuleStartInPast);
    vote.first = date("2026-03-10");
    valueOf(village.run(vote, committee.both));
    committee.turnTo("2026-03-10");

    EXPECT_EQ(valueOf(village.award(5, "A03")).payload.award().points(), 6);
    const auto drafts = valueOf(village.look([](const auto& state) { return state.ruleDrafts(); }));
    EXPECT_EQ(drafts.back().offeredBy, "621125");
    EXPECT_EQ(drafts.back().offer, 4);
}

} // namespace
