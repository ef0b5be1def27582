// The main job of a village on the real program, from an empty folder to figures that agree.
#include "tests/e2e/hub.hpp"
#include "tests/e2e/site.hpp"

#include <csignal>

namespace jiamei::e2e {
namespace {

std::string number(int household)
{
    return std::to_string(household);
}

TEST(MainJob, BothEncodingsOfAListGiveTheSameHouseholds)
{
    Site old;
    Site fresh;
    old.init();
    fresh.init();

    const auto first = old.done({"import", "households", Site::testData("households-gb18030.csv")});
    const auto second = fresh.done({"import", "households", Site::testData("households-utf8-bom.csv")});

    EXPECT_EQ(first["added"], 260);
    EXPECT_EQ(second["added"], 260);
    EXPECT_EQ(old.call({"household", "search", ""}).json, fresh.call({"household", "search", ""}).json);
}

TEST(MainJob, CardsArePrintedAndReadBack)
{
    Site site;
    site.open();
    const auto png = (site.folder.path() / "card.png").string();
    const auto pdf = (site.folder.path() / "cards.pdf").string();

    ASSERT_EQ(site.call({"card", "pdf", "--out", pdf}).json["cards"], 260);
    ASSERT_EQ(site.call({"card", "png", "42", "--out", png}).status, 0);
    const auto before = site.state();
    const auto read = site.call({"card", "read", png});

    EXPECT_EQ(read.status, 0) << read.json.dump();
    EXPECT_EQ(read.json["valid"], true);
    EXPECT_EQ(read.json["household"], "0042");
    EXPECT_EQ(read.json["site"], "621125100201-01");
    EXPECT_EQ(site.state(), before);

    site.done({"card", "issue", "42"});
    const auto replaced = site.call({"card", "read", png});
    EXPECT_EQ(replaced.status, 1);
    EXPECT_EQ(replaced.json["reason"], "CardReplaced");
    EXPECT_EQ(site.call({"card", "read", "4006381333931"}).json["reason"], "CardNotACard");
    EXPECT_EQ(site.call({"card", "read", "missing.png"}).status, 2);
}

// 500 awards and 200 redemptions, each a run of the program, as a script would make them.
TEST(MainJob, FiveHundredAwardsAndTwoHundredRedemptionsAddUp)
{
    Site site;
    site.open("households-gb18030.csv", 500);
    std::string opening = "户编号,积分\n";
    for (int i = 1; i <= 20; ++i)
        opening += number(i) + ",15\n";
    ASSERT_EQ(site.done({"import", "balances", site.folder.write("balances.csv", opening).string(), "--witness",
                         "村委会"})["added"],
              20);

    for (int i = 0; i < 500; ++i) {
        const auto* rule = i < 260 ? "A03" : "D01";
        const auto award = site.done({"award", "--household", number(i % 260 + 1), "--rule", rule, "--quantity", "2"});
        ASSERT_EQ(award.value("points", 0), 10);
    }
    std::int64_t redeemed = 0;
    for (int i = 0; i < 200; ++i) {
        const auto redemption =
            site.done({"redeem", "--household", number(i + 1), "--item", "2900000000018", "--item", "2900000000285:2"});
        ASSERT_EQ(redemption.value("points", 0), 14);
        redeemed += 14;
    }

    const auto closed = site.done({"day", "close"});
    EXPECT_EQ(closed["awards"], 500);
    EXPECT_EQ(closed["points_awarded"], 5'000);
    EXPECT_EQ(closed["redemptions"], 200);
    EXPECT_EQ(closed["points_redeemed"], redeemed);
    EXPECT_EQ(site.state()["ok"], true);
    EXPECT_EQ(site.call({"balance", "1"}).json["spendable"], 15 + 20 - 14);
    EXPECT_EQ(site.call({"balance", "260"}).json["honour"], 10);

    expectAllLevelsAgree(site, {{"households", 260},
                                {"points_awarded", 5'000},
                                {"points_deducted", 0},
                                {"points_redeemed", redeemed},
                                {"redemptions", 200},
                                {"points_outstanding", 5'000 + 20 * 15 - redeemed}});
}

TEST(MainJob, ASyncFileIsHandedOutAgainByteForByte)
{
    Site site;
    site.open();
    site.done({"award", "--household", "7", "--rule", "A03"});
    const auto stick = (site.folder.path() / "stick").string();
    const auto before = site.state();

    const auto written = site.call({"sync", "write", "--to", stick});
    const auto file = written.json["file"].get<std::string>();
    const auto bytes = support::bytesOf(file);
    const auto again = site.call({"sync", "write", "--to", stick});

    EXPECT_EQ(written.status, 0) << written.json.dump();
    EXPECT_EQ(again.json["again"], true);
    EXPECT_EQ(again.json["file"], file);
    EXPECT_EQ(support::bytesOf(file), bytes);
    EXPECT_EQ(site.state(), before);
    const auto shown = site.call({"sync", "show", file});
    ASSERT_EQ(shown.status, 0) << shown.json.dump();
    EXPECT_EQ(shown.json["days"].back()["points_awarded"], 5);
    EXPECT_EQ(shown.json["days"].back()["open"], true);
    EXPECT_EQ(site.call({"sync", "status"}).json["unsent"], written.json["to"]);
}

TEST(MainJob, TheSameRequestIsCarriedOutOnce)
{
    Site site;
    site.open();
    site.done({"award", "--household", "7", "--rule", "A03", "--quantity", "4"});

    const auto first = site.done({"redeem", "--household", "7", "--item", "2900000000018", "--request", "slip 1"});
    const auto again = site.done({"redeem", "--household", "7", "--item", "2900000000018", "--request", "slip 1"});
    const auto before = site.state();
    const auto other = site.manage({"redeem", "--household", "8", "--item", "2900000000018", "--request", "slip 1"});

    EXPECT_EQ(first, again);
    EXPECT_EQ(other.status, 1);
    EXPECT_EQ(other.code(), "RequestReused");
    EXPECT_EQ(site.state(), before);
}

TEST(MainJob, APracticeShopIsMadeOnceAndIsReadyForWork)
{
    Site site;

    const auto made = site.call({"demo"});
    const auto again = site.call({"demo"});

    ASSERT_EQ(made.status, 0) << made.json.dump() << made.err;
    EXPECT_EQ(made.json, again.json);
    EXPECT_EQ(made.json["households"], 260);
    const auto& manager = made.json["operators"][0];
    const auto award =
        site.call({"award", "--household", "7", "--rule", "A03", "--operator", manager["operator"].get<std::string>()},
                  manager["pin"].get<std::string>() + "\n");
    EXPECT_EQ(award.status, 0) << award.json.dump();
    EXPECT_EQ(site.state()["ok"], true);
}

TEST(Signals, StopAWaitForAPinAndWriteNothing)
{
    Site site;
    site.open();
    const auto before = site.state();
    support::RunningProgram running(JIAMEI_PROGRAM, {"award", "--household", "7", "--rule", "A03", "--operator", "wang",
                                                     "--approver", "li", "--data", site.path().string()});

    running.tell(std::string(kManagerPin) + "\n");
    running.awaitRead();
    running.signal(SIGTERM);

    EXPECT_EQ(running.wait().status, 128 + SIGTERM);
    EXPECT_EQ(site.state(), before);
}

} // namespace
} // namespace jiamei::e2e
