// Honours, registers and the radar's answers on the disk: both stores say the same, and verification finds whoever
// touched a table.
#include "core/programme/answer_flag.hpp"
#include "core/programme/award_honour.hpp"
#include "core/programme/registers.hpp"
#include "tests/db/site_on_disk.hpp"
#include "tests/support/committee.hpp"
#include "tests/support/memory_store.hpp"

namespace jiamei::tests {

namespace {

using support::valueOf;

/// The same village written to any store: honours with and without a bonus, one taken back, a flag, articles, evidence,
/// an answer, and awards, deductions and reversals in two months, the second one under a corrected date.
struct Furnished {
    explicit Furnished(ports::SiteStore& store) : village(store), committee(village)
    {
        using household::PersonalField;
        programme::AwardHonour honour;
        honour.household = support::householdNo(1);
        honour.kind = "最美家庭";
        honour.level = programme::HonourLevel::County;
        honour.year = 2025;
        honour.certificate = "A1";
        honour.withBonus = true;
        honour.evidence = Bytes(32, 'p');
        honour.evidenceLook = 0xF000'0000'0000'0001U;
        withBonus = valueOf(village.run(honour, committee.clerk)).number;
        honour.level = programme::HonourLevel::Village;
        honour.withBonus = false;
        plain = valueOf(village.run(honour, committee.clerk)).number;
        valueOf(village.run(programme::TakeBackHonour{plain, "证书收回"}, committee.both));
        flag = valueOf(village.run(programme::SetVillageFlag{programme::VillageFlagKind::OutOfPoverty,
                                                             true,
                                                             support::date("2020-11-21"),
                                                             {village.salted(PersonalField::Name, "包村干部")}},
                                   committee.manager))
                   .number;
        article = valueOf(village.run(programme::AddPublication{"开业", "微信群", support::date("2026-03-08"), 3},
                                      committee.clerk))
                      .number;
        valueOf(village.run(programme::CountReads{article, 40}, committee.clerk));
        for (int i = 0; i < 5; ++i)
            valueOf(village.run(points::Award{support::householdNo(7), "D02", 1, support::pointsOf(2), "", {}},
                                committee.clerk));
        answered = flagIds().at(0);
        valueOf(village.run(programme::AnswerFlag{answered, support::date("2026-03-01"), "核对过签到表"},
                            committee.manager));
        const auto posted = valueOf(committee.submit(2, "F02")).number;
        valueOf(committee.approve(posted));
        valueOf(village.award(3, "A08"));
        valueOf(village.award(3, "N9"));
        committee.turnTo("2026-04-02");
        valueOf(village.run(till::Reverse{posted, {}, "记错"}, committee.both));
        const auto deduction = valueOf(village.award(5, "N07"));
        valueOf(village.reverse(deduction));
        valueOf(village.award(5, "A08", 2));
        const auto day = valueOf(village.look([](const auto& state) { return state.lastDay(); }));
        valueOf(village.run(till::CorrectDay{day.number, support::date("2026-04-03")}, committee.both));
    }

    std::vector<std::string> flagIds()
    {
        std::vector<std::string> ids;
        const auto flags = valueOf(village.look([](const auto& state) -> Result<std::vector<programme::Flag>> {
            JIAMEI_TRY(const auto span, programme::watchedSpan(state));
            return programme::flagsOf(state, span);
        }));
        for (const auto& found : flags)
            ids.push_back(found.id);
        return ids;
    }

    support::Village village;
    support::Committee committee;
    DocumentNumber withBonus;
    DocumentNumber plain;
    DocumentNumber flag;
    DocumentNumber article;
    std::string answered;
};

class HonoursOnDisk : public SiteOnDisk {};

} // namespace

TEST_F(HonoursOnDisk, AreTheSameInBothStores)
{
    support::MemoryStore memory;
    const auto sqlite = open();
    Furnished one(memory);
    Furnished other(*sqlite);
    const auto agree = [&](auto question) {
        EXPECT_EQ(valueOf(one.village.look(question)), valueOf(other.village.look(question)));
    };

    agree([](const auto& state) { return state.honours(); });
    agree([](const auto& state) { return state.villageFlags(); });
    agree([](const auto& state) { return state.publications(); });
    agree([](const auto& state) { return state.flagAnswers(); });
    agree([](const auto& state) { return state.evidence(); });
    EXPECT_EQ(one.flagIds(), other.flagIds());
    for (const auto& [first, last] : std::vector<std::pair<const char*, const char*>>{{"2026-03-01", "2026-03-31"},
                                                                                      {"2026-04-01", "2026-04-30"},
                                                                                      {"2026-04-03", "2026-04-03"},
                                                                                      {"2026-01-01", "2026-12-31"},
                                                                                      {"2026-04-01", "2026-04-02"},
                                                                                      {"2025-01-01", "2025-12-31"}}) {
        const points::DateSpan span{support::date(first), support::date(last)};
        SCOPED_TRACE(first);
        agree([&](const auto& state) { return state.pointsIn(span); });
        agree([&](const auto& state) { return state.postedIn(span); });
    }
}

TEST_F(HonoursOnDisk, SumUpWhatWasPostedAndReversedInASpan)
{
    const auto store = open();
    const Furnished furnished(*store);
    const points::DateSpan april{support::date("2026-04-01"), support::date("2026-04-30")};

    const auto sums = valueOf(furnished.village.look([&](const auto& state) { return state.pointsIn(april); }));
    const auto posted = valueOf(furnished.village.look([&](const auto& state) { return state.postedIn(april); }));

    EXPECT_EQ(sums, (std::vector<points::HouseholdPoints>{{support::householdNo(2), -4, 0, 0},
                                                          {support::householdNo(5), 20, 0, 1}}));
    ASSERT_EQ(posted.size(), 1U);
    EXPECT_EQ(posted[0].points, support::pointsOf(20));
}

TEST_F(HonoursOnDisk, AreVerifiedAndWhoeverTouchedThemIsFound)
{
    DocumentNumber withBonus;
    DocumentNumber plain;
    DocumentNumber flag;
    DocumentNumber article;
    std::string answered;
    {
        const auto store = open();
        const Furnished furnished(*store);
        withBonus = furnished.withBonus;
        plain = furnished.plain;
        flag = furnished.flag;
        article = furnished.article;
        answered = furnished.answered;
    }
    const auto clean = valueOf(open()->verify());
    EXPECT_TRUE(clean.ok) << clean.what << " " << clean.detail;
    const auto of = [](DocumentNumber document) { return std::to_string(document.value()); };
    const auto where = [&](DocumentNumber document) { return " WHERE document = " + of(document); };
    const std::vector<std::pair<std::string, std::string>> changes{
        {"UPDATE honour SET level = 6" + where(withBonus), "honour " + of(withBonus)},
        {"UPDATE honour SET bonus = 50" + where(withBonus), "honour " + of(withBonus)},
        {"UPDATE honour SET taken_back = 0" + where(plain), "honour " + of(plain)},
        {"DELETE FROM honour" + where(plain), "honour " + of(plain)},
        {"UPDATE village_flag SET holds = 0", "village_flag out_of_poverty"},
        {"UPDATE personal SET text = '别人' WHERE owner = 3", "personal.document " + of(flag) + "/1"},
        {"UPDATE publication SET reads = 41", "publication " + of(article)},
        {"DELETE FROM flag_answer", "flag_answer " + answered},
        {"UPDATE evidence SET look = 0", "evidence " + of(withBonus)},
        {"DELETE FROM evidence", "evidence " + of(withBonus)},
        {"UPDATE household SET grid = '9' WHERE number = 1", "household 1"},
    };
    const auto original = support::bytesOf(m_folder.path() / "site.db");
    for (const auto& [change, found] : changes) {
        tamper(change);

        const auto report = valueOf(open()->verify());

        EXPECT_FALSE(report.ok) << change;
        EXPECT_EQ(report.what + " " + report.detail, found) << change;
        m_folder.write("site.db", original);
    }
}

} // namespace jiamei::tests
