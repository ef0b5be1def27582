// The register of honours: bonus by the ladder, highest only, once for each name, level and year; and who might be
// named.
#include "core/household/merge.hpp"
#include "core/programme/award_honour.hpp"
#include "core/programme/candidates.hpp"
#include "tests/support/committee.hpp"
#include "tests/support/memory_store.hpp"

#include <gmock/gmock.h>

#include <functional>

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
    Points spendable(std::int64_t household) { return village.figures(household).spendable; }
    /// Takes a bonus through review and notice.
    void post(DocumentNumber document)
    {
        valueOf(committee.approve(document));
        const auto notice = valueOf(committee.openNotice()).number;
        const auto day = valueOf(village.look([](const auto& state) { return state.lastDay(); }));
        committee.turnTo(valueOf(BusinessDate::ofDaysSince2020(day.date.daysSince2020() + 3)).text());
        valueOf(committee.post(notice));
    }
    Result<programme::HonourBonus> bonusFor(const programme::AwardHonour& command)
    {
        return village.look([&](const auto& state) { return programme::bonusFor(state, command); });
    }
    /// A document that no command of ours would write.
    std::optional<ErrorCode> codeOfHandMade(const std::function<void(journal::pb::Payload&)>& fill)
    {
        return codeOf(village.store().write({village.nextRequest(), {}}, village.clock.moment(), [&](const auto&) {
            journal::Document document;
            document.authority = committee.clerk;
            document.day = DayNumber(1);
            fill(document.payload);
            document.rows.push_back({journal::Record{journal::RecordType::HonourEntered, {}, {}}, {}});
            return Result<journal::Document>(document);
        }));
    }

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

TEST_F(HonourRegister, HasItsBonusReviewedByAnotherThanWhoEnteredIt)
{
    const auto document = valueOf(add(1, HonourLevel::County)).number;
    const auto head = village.head();

    EXPECT_EQ(codeOf(committee.review(document, true, committee.clerk)), ErrorCode::ReviewSamePerson);

    EXPECT_EQ(village.head(), head);
    EXPECT_EQ(committee.stateOf(document), ClaimState::Submitted);
    EXPECT_TRUE(committee.approve(document));
}

TEST_F(HonourRegister, GivesTheDifferenceAboveALowerLevelAndNothingBelowAHigherOne)
{
    post(valueOf(add(1, HonourLevel::Village)).number);
    EXPECT_EQ(spendable(1), pointsOf(5));

    post(valueOf(add(1, HonourLevel::City)).number);
    EXPECT_EQ(spendable(1), pointsOf(20));
    const auto lower = valueOf(add(1, HonourLevel::County));

    EXPECT_EQ(pending(1), pointsOf(0));
    EXPECT_TRUE(lower.payload.has_honour_entered());
    EXPECT_EQ(honours().back().bonus, pointsOf(0));
    post(valueOf(add(1, HonourLevel::Nation)).number);
    EXPECT_EQ(spendable(1), pointsOf(50));
}

// Were the first one rejected, the second would have been too small; were it approved, too large.
TEST_F(HonourRegister, GivesNoOtherBonusWhileOneOfTheSameHonourIsUnderReview)
{
    const auto first = valueOf(add(1, HonourLevel::Village)).number;
    const auto before = village.head();

    EXPECT_EQ(codeOf(add(1, HonourLevel::City)), ErrorCode::HonourBonusOpen);
    EXPECT_EQ(codeOf(bonusFor(anHonour(1, HonourLevel::City))), ErrorCode::HonourBonusOpen);

    EXPECT_EQ(village.head(), before);
    EXPECT_TRUE(add(anHonour(1, HonourLevel::City, 2024))) << "another year is another honour";
    valueOf(committee.review(first, false, committee.manager));
    valueOf(add(1, HonourLevel::City));
    EXPECT_EQ(honours().back().bonus, pointsOf(20));
}

TEST_F(HonourRegister, KnowsAnHonourByItsNameWhateverSpacesStandInIt)
{
    valueOf(add(1, HonourLevel::County));
    for (const auto* written : {"最美家庭 ", "最美家庭\u3000", "\u3000最美 家庭", "最美家庭\u00a0", "最美\u200b家庭"}) {
        auto again = anHonour(1, HonourLevel::County);
        again.kind = written;
        EXPECT_EQ(codeOf(add(again)), ErrorCode::HonourKnown) << written;
        again.certificate = "A2";
        EXPECT_EQ(codeOf(add(again)), ErrorCode::RuleCapReached) << written;
    }
    auto wide = anHonour(2, HonourLevel::County);
    wide.kind = "\u3000最美家庭 ";
    valueOf(add(wide));
    EXPECT_EQ(honours().back().kind, kFamily);
    EXPECT_EQ(programme::honourName(" Best \u3000 Family "), "Best Family");
    auto nothing = anHonour(3, HonourLevel::County);
    nothing.kind = "\u3000 ";
    EXPECT_EQ(codeOf(add(nothing)), ErrorCode::TextInvalid);
}

TEST_F(HonourRegister, KeepsThePictureAlsoWithoutABonus)
{
    auto plain = anHonour(1, HonourLevel::County);
    plain.withBonus = false;
    plain.evidence = Bytes(32, 'p');
    plain.evidenceLook = 77;

    const auto document = valueOf(add(plain)).number;

    EXPECT_EQ(valueOf(village.look([](const auto& state) { return state.evidence(); })),
              (std::vector{programme::EvidenceUse{document, Bytes(32, 'p'), 77}}));
}

TEST_F(HonourRegister, PromisesTheBonusThatItThenGives)
{
    post(valueOf(add(1, HonourLevel::Village)).number);

    const auto promised = valueOf(bonusFor(anHonour(1, HonourLevel::County)));

    EXPECT_EQ(promised, (programme::HonourBonus{pointsOf(15), pointsOf(5), pointsOf(10), true}));
    auto shown = anHonour(1, HonourLevel::County);
    shown.shownBonus = pointsOf(15);
    EXPECT_EQ(codeOf(add(shown)), ErrorCode::HonourBonusChanged);
    shown.shownBonus = promised.total;
    valueOf(add(shown));
    EXPECT_EQ(pending(1), pointsOf(10));
    EXPECT_EQ(codeOf(bonusFor(anHonour(99, HonourLevel::County))), ErrorCode::HouseholdUnknown);
}

TEST_F(HonourRegister, RefusesAHandMadeJournalWhoseNumbersFitNothing)
{
    const auto honour = [](std::uint32_t level, std::uint32_t year) {
        return [=](journal::pb::Payload& payload) {
            auto& in = *payload.mutable_honour_entered()->mutable_honour();
            in.set_household(1);
            in.set_kind(kFamily);
            in.set_level(level);
            in.set_year(year);
        };
    };
    const auto flag = [](std::uint32_t kind) {
        return [=](journal::pb::Payload& payload) { payload.mutable_village_flag_set()->set_flag(kind); };
    };
    const auto article = [](std::int64_t document, std::int64_t reads) {
        return [=](journal::pb::Payload& payload) {
            payload.mutable_publication_set()->set_document(document);
            payload.mutable_publication_set()->set_reads(reads);
        };
    };
    const auto answer = [](std::uint32_t kind) {
        return [=](journal::pb::Payload& payload) { payload.mutable_flag_answered()->set_kind(kind); };
    };
    const auto before = village.head();

    for (const auto& [level, year] : std::vector<std::pair<std::uint32_t, std::uint32_t>>{
             {0, 2025}, {7, 2025}, {259, 2025}, {3, 0}, {3, 4294967295U}})
        EXPECT_EQ(codeOfHandMade(honour(level, year)), ErrorCode::ChainBroken) << level << " " << year;
    for (const std::uint32_t kind : {0U, 3U, 257U})
        EXPECT_EQ(codeOfHandMade(flag(kind)), ErrorCode::ChainBroken) << kind;
    EXPECT_EQ(codeOfHandMade(article(0, -1)), ErrorCode::ChainBroken);
    EXPECT_EQ(codeOfHandMade(article(0, 2'000'000'000)), ErrorCode::ChainBroken);
    EXPECT_EQ(codeOfHandMade(article(1, 5)), ErrorCode::ChainBroken);
    for (const std::uint32_t kind : {0U, 10U, 257U})
        EXPECT_EQ(codeOfHandMade(answer(kind)), ErrorCode::ChainBroken) << kind;

    EXPECT_EQ(village.head(), before);
    EXPECT_EQ(codeOfHandMade(honour(3, 2025)), std::nullopt);
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

    ASSERT_EQ(codeOf(again), ErrorCode::RuleCapReached);
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

/// A shop whose honours follow these rules of one person, each with the ladder.
class HonourCampaigns : public testing::Test {
protected:
    void adopt(std::vector<std::pair<std::string, std::optional<std::string>>> codesAndEnds)
    {
        std::vector<points::Rule> rules;
        for (auto& [code, last] : codesAndEnds) {
            auto rule = aRule(std::move(code), 5, 1);
            rule.capPeriod = points::CapPeriod::EachHonour;
            rule.maximum = pointsOf(50);
            for (const auto step : {5, 10, 15, 20, 30, 50})
                rule.steps.push_back(pointsOf(step));
            if (last)
                rule.validUntil = date(*last);
            rules.push_back(std::move(rule));
        }
        valueOf(village.run(points::AdoptRules{rules}, both));
    }

    MemoryStore store;
    Village village{store};
    const operators::Authority clerk{Village::kOperator, std::nullopt, {}};
    const operators::Authority both{Village::kManager, Village::kOperator, {}};
};

TEST_F(HonourCampaigns, PromiseNoMoreThanGoodsAndMoneyCover)
{
    adopt({{"J01", "2026-12-31"}});
    valueOf(village.openDay());

    const auto stopped = village.run(anHonour(1, HonourLevel::County), clerk);

    ASSERT_EQ(codeOf(stopped), ErrorCode::CampaignNotCovered);
    EXPECT_EQ(stopped.error().context.text("wanted"), "15");
    valueOf(village.receive(1, 10));
    EXPECT_TRUE(village.run(anHonour(1, HonourLevel::County), clerk));
}

TEST_F(HonourCampaigns, LeaveHonoursToTheOtherRuleWhenTheyAreOver)
{
    adopt({{"J01", "2026-03-08"}, {"J02", std::nullopt}});
    valueOf(village.openDay());

    const auto given = valueOf(village.run(anHonour(1, HonourLevel::County), clerk));

    EXPECT_EQ(given.payload.award().code(), "J02");
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
        for (const auto level : levels) {
            const auto document = valueOf(add(household, level)).number;
            if (!honours().back().bonus.isZero())
                post(document);
        }

        EXPECT_EQ(spendable(household), pointsOf(50));
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

TEST_F(HonourCandidates, TellsWhatANumberHoldsThatWasMergedIntoTheirs)
{
    for (const auto* day : {"2026-03-10", "2026-04-10"}) {
        committee.turnTo(day);
        valueOf(village.award(1, "A08"));
    }
    auto withoutBonus = anHonour(2, HonourLevel::Township, 2026);
    withoutBonus.withBonus = false;
    valueOf(add(withoutBonus));
    valueOf(village.run(household::Merge{householdNo(2), householdNo(1)}, committee.both));
    const auto category = valueOf(village.look([](const auto& state) { return state.ruleByCode("A08"); }))->category;

    const auto list = ask(kFamily, {category});

    ASSERT_EQ(list.households.size(), 1U);
    EXPECT_EQ(list.households[0].household, householdNo(1));
    EXPECT_EQ(list.households[0].holds, HonourLevel::Township);
}

} // namespace
