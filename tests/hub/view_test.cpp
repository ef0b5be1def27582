// What a county looks at: who has sent and when, tables for a spreadsheet, the sentence of the report.
#include "app/io/table.hpp"
#include "tests/hub/hub_program.hpp"

namespace jiamei::hub {
namespace {

using testing::aShop;
using testing::HubProgram;

class HubViews : public HubProgram {
protected:
    /// Four shops are expected; the clock stands in March 2026, the month asked for is February.
    void SetUp() override
    {
        run("county", {"init", "--unit", "621125", "--level", "county"});
        run("county", {"import", "sites",
                       write("sites.csv", "site,name,contact,phone,opened on,status,village,from\n"
                                          "621125100201-01,甲店,马兰,0932-1111111,,运行,,\n"
                                          "621125100202-01,乙店,张梅,0932-2222222,,运行,,\n"
                                          "621125100203-01,丙店,李霞,0932-3333333,,运行,,\n"
                                          "621125100204-01,丁店,王芳,0932-4444444,,停业,,\n")});
    }
    void setDate(const char* date)
    {
        const auto midday = valueOf(BusinessDate::parse(date)).ymd();
        const auto wanted = UtcTime(std::chrono::sys_days(midday)) + std::chrono::hours(4);
        m_clock.advance(wanted - m_clock.now());
    }
    void hand(Shop& shop, const std::string& name)
    {
        run("county", {"enrol", enrolment(shop)});
        EXPECT_EQ(run("county", {"import", write(name, shop.file())})["new"], 1);
    }
};

TEST_F(HubViews, StatusTellsInTimeFromLateAndFreshFromStale)
{
    Shop early("621125100201-01", 1);
    early.openDay("2026-02-27");
    early.closeDay();
    Shop late("621125100202-01", 2);
    late.openDay("2026-02-03");
    late.closeDay();
    setDate("2026-03-04");
    hand(early, "early.jms");
    setDate("2026-03-09");
    hand(late, "late.jms");

    const auto status = run("county", {"status", "--month", "2026-02"});

    EXPECT_EQ(status["expected"], 3);
    EXPECT_EQ(status["received"], 2);
    EXPECT_EQ(status["fresh"], 1);
    EXPECT_EQ(status["on_time"], 1);
    EXPECT_EQ(status["month"]["deadline"], "2026-03-05");
    EXPECT_EQ(status["month"]["reported"], 2);
    ASSERT_EQ(status["missing"].size(), 1U) << "the closed shop owes nothing";
    EXPECT_EQ(status["missing"][0]["contact"], "李霞");
    EXPECT_EQ(status["missing"][0]["phone"], "0932-3333333");
    ASSERT_EQ(status["stale"].size(), 1U);
    EXPECT_EQ(status["stale"][0]["name"], "乙店");
    EXPECT_EQ(status["stale"][0]["last_day"], "2026-02-03");
    ASSERT_EQ(status["month"]["late"].size(), 1U);
    EXPECT_EQ(status["month"]["late"][0]["phone"], "0932-2222222");
    EXPECT_EQ(run("county", {"status", "--month", "2026-02", "--deadline", "2026-03-09"})["on_time"], 2);
    EXPECT_EQ(run("county", {"status"})["month"]["month"], "2026-02") << "the last whole month";
}

TEST_F(HubViews, AFileWithinTheMonthCountsOnceItsLastDayIsClosed)
{
    Shop shop("621125100201-01", 1);
    shop.openDay("2026-02-10");
    shop.closeDay();
    setDate("2026-02-11");
    hand(shop, "a.jms");
    EXPECT_EQ(run("county", {"status", "--month", "2026-02"})["month"]["reported"], 0);
    EXPECT_EQ(run("county", {"status", "--month", "2026-02"})["month"]["missing"].size(), 3U);

    shop.openDay("2026-02-28");
    shop.closeDay();
    setDate("2026-02-28");
    EXPECT_EQ(run("county", {"import", write("b.jms", shop.file())})["new"], 1);
    EXPECT_EQ(run("county", {"status", "--month", "2026-02"})["month"]["on_time"], 1);
    EXPECT_EQ(run("county", {"status", "--month", "nonsense"}, 1)["error"]["code"], "DateOutOfRange");
}

// A shop that lost three weeks with its machine is one to be asked; the days of the lost tail do not stand for it.
TEST_F(HubViews, StatusJudgesByTheDaysThatCount)
{
    Shop shop("621125100201-01", 1);
    shop.openDay("2026-03-09");
    shop.closeDay();
    shop.openDay("2026-03-10");
    auto restored = shop.copy();
    shop.closeDay();
    shop.openDay("2026-03-31");
    shop.closeDay();
    setDate("2026-03-31");
    hand(shop, "lost.jms");
    EXPECT_EQ(run("county", {"status", "--month", "2026-03"})["month"]["reported"], 1);
    restored.openEpoch(0x77, restored.head());
    restored.closeDay();
    EXPECT_EQ(run("county", {"import", write("restored.jms", restored.file())})["new"], 1);

    const auto status = run("county", {"status", "--month", "2026-03"});

    EXPECT_EQ(status["received"], 1);
    EXPECT_EQ(status["month"]["reported"], 0);
    ASSERT_EQ(status["month"]["missing"].size(), 3U);
    setDate("2026-04-20");
    const auto later = run("county", {"status", "--month", "2026-03"});
    ASSERT_EQ(later["stale"].size(), 1U);
    EXPECT_EQ(later["stale"][0]["last_day"], "2026-03-10");
}

// Two machines went on from one state before any day was closed: nothing of the shop counts, but it did send.
TEST_F(HubViews, StatusDoesNotCallAShopSilentThatIsDisputed)
{
    Shop shop("621125100201-01", 1);
    shop.addHouseholds(1, 3);
    shop.openDay("2026-03-09");
    auto clone = shop.copy();
    shop.award(1, 5);
    clone.award(1, 6);
    hand(shop, "a.jms");
    EXPECT_EQ(run("county", {"import", write("b.jms", clone.file())}, 1)["fork"], 1);

    const auto status = run("county", {"status"});

    EXPECT_EQ(status["received"], 1);
    EXPECT_EQ(status["missing"].size(), 2U);
}

TEST_F(HubViews, ExportGivesTheTotalsAsATable)
{
    auto shop = aShop("621125100201-01", 1);
    hand(shop, "a.jms");
    const auto unit = run("county", {"totals"})["units"][0];
    for (const char* name : {"totals.csv", "totals.xlsx"}) {
        const auto path = (m_folder / name).string();

        EXPECT_EQ(run("county", {"export", "--out", path})["units"], 6) << "county, township and four villages";

        const auto table = valueOf(io::readTable(path));
        ASSERT_EQ(table.rows.size(), 6U);
        EXPECT_EQ(table.header[0], "code");
        EXPECT_EQ(table.rows[0].cells[1], "漳县");
        EXPECT_EQ(table.rows[0].cells[4], unit["points_awarded"].dump());
        EXPECT_EQ(table.rows[0].cells[8], unit["points_outstanding"].dump());
    }
    std::ifstream csv(m_folder / "totals.csv", std::ios::binary);
    std::string mark(3, '\0');
    csv.read(mark.data(), 3);
    EXPECT_EQ(mark, "\xEF\xBB\xBF");
    EXPECT_EQ(run("county", {"export", "--out", "totals.pdf"}, 2)["error"]["code"], "UsageWrong");
    EXPECT_EQ(
        run("county", {"export", "--out", "/proc/totals.csv"}, 4)["error"]["code"].get<std::string>().substr(0, 7),
        "Storage");
}

TEST_F(HubViews, ReportWritesTheSentenceWithExactFiguresBesideIt)
{
    auto shop = aShop("621125100201-01", 1);
    shop.award(1, 12'345);
    hand(shop, "a.jms");
    const auto unit = run("county", {"totals"})["units"][0];

    m_language = "zh";
    const auto report = run("county", {"report"});

    EXPECT_EQ(report["points_awarded"], unit["points_awarded"]);
    EXPECT_EQ(report["visits"], unit["redemptions"]);
    EXPECT_EQ(report["shops"], 1);
    const auto sentence = report["sentence"].get<std::string>();
    EXPECT_NE(sentence.find("漳县本期运行“巾帼家美积分超市” 1 家，惠及 10 户 "), std::string::npos) << sentence;
    EXPECT_NE(sentence.find(" 万分、兑换 "), std::string::npos) << sentence;
    EXPECT_EQ(run("county", {"report", "--unit", "6211"}, 1)["error"]["code"], "UnitUnknown");
    const auto empty = run("county", {"report", "--from", "2027-01-01", "--to", "2027-12-31"});
    EXPECT_NE(empty["sentence"].get<std::string>().find("（2027-01-01 至 2027-12-31）"), std::string::npos);
    EXPECT_EQ(empty["points_awarded"], 0);
}

} // namespace
} // namespace jiamei::hub
