// The radar: each pattern is found at its threshold and not below it, a quiet village raises none, and a flag keeps its
// name as long as its documents do.
#include "core/programme/answer_flag.hpp"
#include "core/programme/award_honour.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/inspection.hpp"
#include "tests/support/memory_store.hpp"

#include <gmock/gmock.h>

namespace {

using namespace jiamei;
using namespace jiamei::support;
using programme::Act;
using programme::Approval;
using programme::Deed;
using programme::FlagKind;
using programme::MonthOfActs;

constexpr std::chrono::milliseconds kMinute{60'000};

/// A month of 2026-03 in the making; acts come one a minute from nine in the morning of the 9th.
class MonthMaker {
public:
    MonthMaker()
    {
        month.month = {date("2026-03-01"), date("2026-03-31")};
        month.secondPersonLimit = 20;
        month.reviewers = 4;
    }

    Act act(int by, std::string_view day = "2026-03-09")
    {
        return {DocumentNumber(++m_document), OperatorNumber(by), date(day), m_at += kMinute, true};
    }
    void award(int by, std::int64_t household, std::int64_t value, std::string_view day = "2026-03-09",
               std::string proposer = {})
    {
        const auto made = act(by, day);
        month.entered.push_back(made);
        month.deeds.push_back({made, householdNo(household), std::move(proposer), pointsOf(value), false, true});
    }
    void approve(int by, int of, std::chrono::milliseconds after = kMinute)
    {
        const auto submitted = m_at;
        auto made = act(by);
        made.at = submitted + after;
        m_at = made.at;
        month.approvals.push_back({made, OperatorNumber(of), submitted});
    }
    void wait() { m_at += std::chrono::hours(1); }
    [[nodiscard]] std::vector<FlagKind> kinds() const
    {
        std::vector<FlagKind> found;
        for (const auto& flag : programme::detect(month))
            found.push_back(flag.kind);
        return found;
    }

    MonthOfActs month;

private:
    std::int64_t m_document = 100;
    UtcTime m_at = ManualClock().now();
};

using Kinds = std::vector<FlagKind>;

TEST(RadarOneSubmitter, IsRaisedByFiveAwardsAndThreeTenthsOfThePoints)
{
    MonthMaker maker;
    for (int i = 0; i < 4; ++i)
        maker.award(2, 7, 5);
    for (std::int64_t household = 1; household <= 12; ++household)
        maker.award(2, household + 20, 5);
    EXPECT_EQ(maker.kinds(), Kinds{});
    maker.award(2, 7, 5);
    EXPECT_EQ(maker.kinds(), Kinds{}); // 25 of 85 points

    maker.award(2, 7, 5);

    const auto flags = programme::detect(maker.month);
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0].kind, FlagKind::OneSubmitter);
    EXPECT_EQ(flags[0].people, std::vector{OperatorNumber(2)});
    EXPECT_EQ(flags[0].households, std::vector{householdNo(7)});
    EXPECT_EQ(flags[0].count, 6);
    EXPECT_EQ(flags[0].percent, 33);
    EXPECT_EQ(flags[0].documents.size(), 6U);
}

TEST(RadarOneProposer, KnowsTheProposerAndLetsAHouseholdProposeItself)
{
    MonthMaker maker;
    for (int i = 0; i < 6; ++i) {
        maker.award(2 + i % 3, 7, 5, "2026-03-09", "0007");
        for (std::int64_t household = 1; household <= 6; ++household)
            maker.award(2 + i % 3, household + 20, 5);
    }
    EXPECT_EQ(maker.kinds(), Kinds{});

    for (int i = 0; i < 5; ++i)
        maker.award(2 + i % 3, 8, 5, "2026-03-10", "0009");

    const auto flags = programme::detect(maker.month);
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0].kind, FlagKind::OneProposer);
    EXPECT_EQ(flags[0].proposer, "0009");
    EXPECT_EQ(flags[0].households, (std::vector{householdNo(8), householdNo(9)}));
    EXPECT_EQ(flags[0].people.size(), 3U) << "who entered it may not answer for it";
}

TEST(RadarJustUnderLimit, LooksAtSumsOfADateFromTwoBelowTheLimitOn)
{
    MonthMaker maker;
    for (std::int64_t household = 1; household <= 4; ++household) {
        maker.award(2, household, 10);
        maker.award(2, household, household == 4 ? 7 : 8);
        for (std::int64_t other = 0; other < 2; ++other)
            maker.award(2, 20 + household * 10 + other, 5);
    }
    EXPECT_EQ(maker.kinds(), Kinds{}); // three at 18, one at 17

    maker.award(2, 4, 3);

    const auto flags = programme::detect(maker.month);
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0].kind, FlagKind::JustUnderLimit);
    EXPECT_EQ(flags[0].count, 4);
    EXPECT_EQ(flags[0].documents.size(), 9U);
    maker.award(2, 4, 1); // above the limit two persons signed
    EXPECT_EQ(maker.kinds(), Kinds{});
}

TEST(RadarAtNight, CountsOneNightAcrossMidnightAndTrustsOnlyASureClock)
{
    // 2026-03-09 14:30 UTC is half past ten in the evening in China.
    const auto evening = ManualClock().now() + std::chrono::minutes(13 * 60 + 30);
    MonthMaker maker;
    for (int i = 0; i < 5; ++i) {
        auto act = maker.act(2);
        act.at = evening + std::chrono::minutes(30 * i);
        act.isSure = i != 4;
        maker.month.entered.push_back(act);
    }
    EXPECT_EQ(maker.kinds(), Kinds{});

    maker.month.entered.back().isSure = true;

    EXPECT_EQ(maker.kinds(), Kinds{FlagKind::AtNight});
    maker.month.entered.back().at = evening - std::chrono::hours(1);
    EXPECT_EQ(maker.kinds(), Kinds{});
    maker.month.entered.back().at = evening + std::chrono::hours(24);
    EXPECT_EQ(maker.kinds(), Kinds{}); // the next night
}

TEST(RadarPeriodEnd, ComparesTheLastTwoDaysWithTheWholeMonth)
{
    MonthMaker maker;
    for (std::int64_t household = 1; household <= 11; ++household)
        maker.award(2, household, 5, "2026-03-10");
    for (std::int64_t household = 1; household <= 10; ++household)
        maker.award(2, household + 20, 5, household % 2 == 0 ? "2026-03-30" : "2026-03-31");
    EXPECT_EQ(maker.kinds(), Kinds{});

    maker.award(2, 40, 5, "2026-03-30");

    EXPECT_EQ(maker.kinds(), Kinds{FlagKind::PeriodEnd});
    maker.month.entered.back().date = date("2026-03-29");
    EXPECT_EQ(maker.kinds(), Kinds{});
}

TEST(RadarEachOther, NeedsBothDirectionsAndSomebodyElseWhoCould)
{
    MonthMaker maker;
    for (int i = 0; i < 5; ++i)
        maker.approve(2, 3);
    for (int i = 0; i < 4; ++i)
        maker.approve(3, 2);
    EXPECT_EQ(maker.kinds(), Kinds{});

    maker.approve(3, 2);

    const auto flags = programme::detect(maker.month);
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0].kind, FlagKind::EachOther);
    EXPECT_EQ(flags[0].people, (std::vector{OperatorNumber(2), OperatorNumber(3)}));
    EXPECT_EQ(flags[0].documents.size(), 10U);
    maker.approve(4, 2);
    EXPECT_EQ(maker.kinds(), Kinds{FlagKind::EachOther}); // still 83 percent
    maker.approve(4, 2);
    EXPECT_EQ(maker.kinds(), Kinds{}); // 71 percent
    maker.month.approvals.resize(10);
    maker.month.reviewers = 2;
    EXPECT_EQ(maker.kinds(), Kinds{});
}

TEST(RadarTooFast, FindsThreeApprovalsOfADayWithinThreeSeconds)
{
    using namespace std::chrono_literals;
    MonthMaker maker;
    maker.approve(2, 3, 2'999ms);
    maker.wait();
    maker.approve(2, 3, 1s);
    maker.wait();
    maker.approve(2, 3, 3s);
    EXPECT_EQ(maker.kinds(), Kinds{});
    maker.wait();

    maker.approve(2, 3, 0s);

    const auto flags = programme::detect(maker.month);
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0].kind, FlagKind::TooFast);
    EXPECT_EQ(flags[0].count, 3);
}

TEST(RadarPictures, FindTheSameFileAndOneThatLooksAlike)
{
    const std::uint64_t look = 0x0F0F'33CC'55AA'F00F;
    const std::vector<programme::EvidenceUse> all{
        {DocumentNumber(1), Bytes(32, 'a'), look},
        {DocumentNumber(2), Bytes(32, 'b'), look ^ 0b11111},
        {DocumentNumber(3), Bytes(32, 'c'), look ^ 0x3F00},
        {DocumentNumber(4), Bytes(32, 'a'), look},
        {DocumentNumber(5), Bytes(32, 'd'), 0},
        {DocumentNumber(6), Bytes(32, 'e'), 1},
    };
    using Pair = programme::PicturePair;

    const auto pairs = programme::repeatedPictures(
        all, {DocumentNumber(2), DocumentNumber(3), DocumentNumber(4), DocumentNumber(5), DocumentNumber(6)});

    EXPECT_EQ(pairs, (std::vector<Pair>{{DocumentNumber(1), DocumentNumber(2), false},
                                        {DocumentNumber(1), DocumentNumber(4), true},
                                        {DocumentNumber(2), DocumentNumber(4), false}}));
}

// Random months as a village has them: many households, several people, by day, approvals after reading.
TEST(RadarOfAQuietVillage, RaisesNoFlag)
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        SeededRandom random{seed};
        MonthMaker maker;
        const auto below = [&](std::uint64_t bound) { return static_cast<int>(random.next64() % bound); };
        for (int i = 0; i < 300; ++i) {
            const auto day = valueOf(BusinessDate::ofDaysSince2020(date("2026-03-01").daysSince2020() + below(31)));
            const int points[]{1, 2, 3, 5, 10};
            maker.award(1 + below(3), 1 + below(260), points[below(5)], day.text(), below(2) == 0 ? "网格员" : "");
            if (below(3) == 0) {
                const int by = 1 + below(4);
                maker.approve(by, 1 + (by + below(3)) % 4, std::chrono::seconds(10 + below(600)));
            }
            if (i % 50 == 49)
                maker.month.entered.back().at += std::chrono::hours(1); // lunch
        }
        // What a minute each would carry into the evening stays in the day.
        for (auto& act : maker.month.entered)
            act.at = ManualClock().now() + (act.at - ManualClock().now()) % std::chrono::hours(9);
        for (auto& approval : maker.month.approvals) {
            const auto shift = (approval.act.at - ManualClock().now()) / std::chrono::hours(9) * std::chrono::hours(9);
            approval.act.at -= shift;
            approval.submittedAt = *approval.submittedAt - shift;
        }

        EXPECT_EQ(maker.kinds(), Kinds{}) << "seed " << seed;
    }
}

TEST(RadarFlags, KeepTheirIdWithTheirDocumentsAndChangeItWithANewOne)
{
    MonthMaker maker;
    for (int i = 0; i < 6; ++i)
        maker.award(2, 7, 1);
    const auto first = programme::detect(maker.month);
    ASSERT_EQ(first.size(), 1U);

    EXPECT_EQ(programme::detect(maker.month), first);
    maker.award(3, 8, 1);
    EXPECT_EQ(programme::detect(maker.month), first);
    maker.award(2, 7, 1);
    ASSERT_EQ(programme::detect(maker.month).size(), 1U);
    EXPECT_NE(programme::detect(maker.month)[0].id, first[0].id);
}

TEST(RadarFlags, AskTwiceWhereTheSameDocumentsFavourTwoHouseholds)
{
    MonthMaker maker;
    for (int i = 0; i < 6; ++i) {
        maker.award(2, 7, 1);
        auto other = maker.month.deeds.back();
        other.household = householdNo(8);
        maker.month.deeds.push_back(other);
    }

    const auto flags = programme::detect(maker.month);

    ASSERT_EQ(flags.size(), 2U);
    EXPECT_EQ(flags[0].documents, flags[1].documents);
    EXPECT_NE(flags[0].id, flags[1].id);
}

class Radar : public testing::Test {
protected:
    Radar()
    {
        operators::AddOperator command;
        command.id = valueOf(OperatorId::parse("watch"));
        command.role = operators::Role::Supervisor;
        command.name = village.salted(household::PersonalField::Name, "监督员");
        command.pinHash = village.salted(household::PersonalField::PinHash, "unset");
        supervisor.actor =
            OperatorNumber(valueOf(village.run(command, committee.manager)).payload.operator_set().number());
    }

    std::vector<programme::Flag> flags()
    {
        return valueOf(village.look([](const auto& state) -> Result<std::vector<programme::Flag>> {
            JIAMEI_TRY(const auto span, programme::watchedSpan(state));
            return programme::flagsOf(state, span);
        }));
    }
    Committee::Answer answer(const std::string& flag, const operators::Authority& authority,
                             const std::string& reason = "核对过签到表，属实")
    {
        return village.run(programme::AnswerFlag{flag, date("2026-03-31"), reason}, authority);
    }
    std::vector<programme::WatchedFlag> watched()
    {
        return valueOf(village.look([](const auto& state) -> Result<std::vector<programme::WatchedFlag>> {
            JIAMEI_TRY(const auto span, programme::watchedSpan(state));
            return programme::watchedFlags(state, span);
        }));
    }
    void awardOften(int times)
    {
        for (int i = 0; i < times; ++i)
            valueOf(village.run(points::Award{householdNo(7), "D02", 1, pointsOf(1), "", {}}, committee.clerk));
    }
    DocumentNumber submitWith(std::int64_t household, char picture, std::uint64_t look)
    {
        village.clock.advance(kMinute);
        points::Award award;
        award.household = householdNo(household);
        award.ruleCode = "F01";
        return valueOf(village.run(points::Submit{{award}, Bytes(32, picture), look}, committee.clerk)).number;
    }

    MemoryStore store;
    Village village{store};
    Committee committee{village};
    operators::Authority supervisor;
};

TEST_F(Radar, TakesAnAnswerFromASupervisorOnceAndKeepsIt)
{
    for (int i = 0; i < 5; ++i)
        valueOf(village.run(points::Award{householdNo(7), "D02", 1, pointsOf(1), "", {}}, committee.clerk));
    const auto found = flags();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(codeOf(answer(found[0].id, supervisor, " ")), ErrorCode::ReasonMissing);
    EXPECT_EQ(codeOf(answer("0000000000", supervisor)), ErrorCode::FlagUnknown);

    const auto document = valueOf(answer(found[0].id, supervisor));

    EXPECT_EQ(document.payload.flag_answered().documents_size(), 5);
    EXPECT_EQ(codeOf(answer(found[0].id, committee.manager)), ErrorCode::FlagAnswered);
    EXPECT_EQ(valueOf(village.look([](const auto& state) { return state.flagAnswers(); })),
              (std::vector{programme::FlagAnswer{found[0].id, document.number}}));
}

TEST_F(Radar, TakesNoAnswerFromWhomItIsAboutNorFromAnOperator)
{
    for (int i = 0; i < 5; ++i) {
        points::Award award{householdNo(4), "D02", 1, pointsOf(1), "", {}};
        valueOf(village.run(award, committee.manager));
    }
    const auto found = flags();
    ASSERT_EQ(found.size(), 1U);

    EXPECT_EQ(codeOf(answer(found[0].id, committee.manager)), ErrorCode::FlagOfOwn);
    EXPECT_EQ(codeOf(answer(found[0].id, committee.clerk)), ErrorCode::RoleNotAllowed);
    EXPECT_TRUE(answer(found[0].id, supervisor));
    EXPECT_EQ(codeOf(village.award(1, "A08", 1, supervisor)), ErrorCode::RoleNotAllowed);
}

TEST_F(Radar, OpensTheEntriesOfAFlag)
{
    for (int i = 0; i < 5; ++i)
        valueOf(village.run(points::Award{householdNo(7), "D02", 1, pointsOf(1), "", {}}, committee.clerk));
    const auto found = flags();
    ASSERT_EQ(found.size(), 1U);

    const auto entries =
        valueOf(village.look([&](const auto& state) { return programme::entriesOf(state, found[0]); }));

    ASSERT_EQ(entries.size(), 5U);
    EXPECT_EQ(entries[0].household, householdNo(7));
    EXPECT_EQ(entries[0].by, Village::kOperator);
    EXPECT_EQ(entries[0].date, date("2026-03-09"));
    EXPECT_FALSE(entries[0].isApproval);
}

TEST_F(Radar, SeesAPictureAgainUnlessTheEarlierSubmissionFell)
{
    const std::uint64_t look = 0x0F0F'33CC'55AA'F00F;
    const auto first = submitWith(1, 'a', look);
    const auto second = submitWith(2, 'a', look);
    const auto third = submitWith(3, 'b', look ^ 1);
    const auto found = flags();
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].kind, FlagKind::SamePicture);
    EXPECT_EQ(found[0].documents, (std::vector{first, second}));
    EXPECT_EQ(found[0].households, (std::vector{householdNo(1), householdNo(2)}));
    EXPECT_EQ(found[1].kind, FlagKind::AlikePicture);
    EXPECT_EQ(found[1].documents, (std::vector{first, third}));

    valueOf(committee.withdraw(first, committee.clerk));
    valueOf(committee.withdraw(second, committee.clerk));

    EXPECT_TRUE(flags().empty());
}

TEST_F(Radar, SeesAPictureOfAnHonourAgainUntilTheHonourIsTakenBack)
{
    programme::AwardHonour honour;
    honour.household = householdNo(1);
    honour.kind = "最美家庭";
    honour.year = 2025;
    honour.evidence = Bytes(32, 'h');
    const auto first = valueOf(village.run(honour, committee.clerk)).number;
    honour.household = householdNo(2);
    const auto second = valueOf(village.run(honour, committee.clerk)).number;

    const auto found = flags();

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, FlagKind::SamePicture);
    EXPECT_EQ(found[0].documents, (std::vector{first, second}));
    EXPECT_EQ(found[0].households, (std::vector{householdNo(1), householdNo(2)}));
    valueOf(village.run(programme::TakeBackHonour{second, "证书收回"}, committee.both));
    EXPECT_TRUE(flags().empty());
}

TEST_F(Radar, SeesWhatActivitiesGiveAndSubmit)
{
    Crowd crowd(committee);
    for (const auto* rule : {"F02", "F02", "F02", "F02", "F02"}) {
        const auto activity = crowd.open(rule);
        for (const int household : {7, 8})
            valueOf(crowd.scan(activity, household));
        valueOf(crowd.close(activity));
    }

    const auto found = flags();

    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].kind, FlagKind::OneSubmitter);
    EXPECT_EQ(found[0].households, std::vector{householdNo(7)});
    EXPECT_EQ(found[0].count, 5);
    const auto entries =
        valueOf(village.look([&](const auto& state) { return programme::entriesOf(state, found[0]); }));
    ASSERT_EQ(entries.size(), 5U) << "what the other household got is no part of it";
    EXPECT_EQ(entries[0].points, pointsOf(4));
}

TEST(RadarInput, ReadsRoundsAndActivitiesAsOneActOfManyDeeds)
{
    MemoryStore store;
    Village village(store);
    Inspection inspection(village);
    Crowd crowd(inspection.committee);
    valueOf(inspection.enter(
        inspection.sheet({Inspection::line(1, points::Grade::Best), Inspection::line(2, points::Grade::Clean),
                          Inspection::line(3, points::Grade::Best)})));
    const auto activity = crowd.open("A03");
    for (const int household : {1, 2})
        valueOf(crowd.scan(activity, household));
    valueOf(crowd.close(activity));

    const auto month = valueOf(village.look([](const auto& state) {
        return programme::gatherMonth(state, {date("2026-03-01"), date("2026-03-31")});
    }));

    EXPECT_EQ(month.entered.size(), 2U);
    ASSERT_EQ(month.deeds.size(), 5U);
    EXPECT_FALSE(month.deeds[0].isDirect);
    EXPECT_EQ(month.deeds[2].household, householdNo(3));
    EXPECT_TRUE(month.deeds[3].isDirect);
    EXPECT_EQ(month.deeds[3].points, pointsOf(5));
}

// A later entry makes another flag of it; what was asked and answered stays to be read.
TEST_F(Radar, KeepsAnAnsweredFlagAsItStoodWhenItIsNoLongerFound)
{
    awardOften(5);
    const auto asked = flags().at(0);
    const auto document = valueOf(answer(asked.id, supervisor)).number;
    ASSERT_EQ(watched().size(), 1U);

    awardOften(1);

    const auto all = watched();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].flag, asked);
    EXPECT_EQ(all[0].reply,
              (programme::FlagReply{document, supervisor.actor, date("2026-03-09"), "核对过签到表，属实"}));
    EXPECT_NE(all[1].flag.id, asked.id);
    EXPECT_EQ(all[1].reply, std::nullopt);
    committee.turnTo("2026-07-01");
    EXPECT_TRUE(watched().empty()) << "March is no longer watched";
}

TEST_F(Radar, LooksForAFlagOnlyInTheMonthThatTheAnswerNames)
{
    awardOften(5);
    const auto asked = flags().at(0);

    EXPECT_EQ(codeOf(village.run(programme::AnswerFlag{asked.id, date("2026-02-28"), "核对过签到表"}, supervisor)),
              ErrorCode::FlagUnknown);
    EXPECT_TRUE(village.run(programme::AnswerFlag{asked.id, asked.month, "核对过签到表"}, supervisor));
}

} // namespace
