// A practice shop bears the number of a real village: what it does counts at no hub that collects real figures, on no
// level, and a hub for practice takes nothing real.
#include "tests/hub/hub_program.hpp"

namespace jiamei::hub {
namespace {

using testing::HubProgram;

constexpr auto kSite = "621125100201-01";

class PracticeAtAHub : public HubProgram {
protected:
    void SetUp() override { run("county", {"init", "--unit", "621125", "--level", "county"}); }

    /// A day's work of a shop of the kind; both kinds have the same number.
    static Shop aShop(Shop::Kind kind, std::uint8_t seed)
    {
        Shop shop(kSite, seed, kind);
        shop.addHouseholds(1, 10);
        shop.receive(1, 1, 500, 350, true);
        shop.openPoints(1, 40);
        shop.openDay("2026-03-09");
        shop.work(seed, 20);
        return shop;
    }
    /// The lower hub's own enrolment, as it is now.
    json enrolAt(const std::string& upper, const std::string& lower, int expected = 0)
    {
        const auto file = run(lower, {"sync", "enrol", "--to", (m_folder / lower / "up").string()})["file"];
        return run(upper, {"enrol", file}, expected);
    }
    json report(const std::string& upper, const std::string& lower, int expected = 0)
    {
        const auto file = run(lower, {"sync", "write", "--to", (m_folder / lower / "up").string()})["file"];
        return run(upper, {"import", file}, expected);
    }
};

TEST_F(PracticeAtAHub, IsRefusedBesideARealShopWhoseFiguresStay)
{
    auto real = aShop(Shop::Kind::Real, 1);
    auto practice = aShop(Shop::Kind::Practice, 2);
    run("county", {"enrol", enrolment(real)});
    run("county", {"import", write("a.jms", real.file())});
    const auto totals = run("county", {"totals"});

    const auto refused = run("county", {"enrol", enrolment(practice)}, 1)["error"];
    const auto imported = run("county", {"import", write("b.jms", practice.file())}, 1);

    EXPECT_EQ(refused["code"], "SyncPurposeWrong");
    EXPECT_EQ(refused["context"]["purpose"], "practice");
    EXPECT_EQ(imported["unknown"], 1);
    EXPECT_EQ(run("county", {"totals"}), totals);
    EXPECT_TRUE(run("county", {"status"})["forks"].empty());
}

TEST_F(PracticeAtAHub, HasAHubForItselfThatRefusesARealShop)
{
    auto practice = aShop(Shop::Kind::Practice, 2);
    auto real = aShop(Shop::Kind::Real, 1);
    run("county", {"enrol", enrolment(practice)});
    EXPECT_EQ(run("county", {"import", write("a.jms", practice.file())})["new"], 1);
    run("county", {"enrol", enrolment(practice)});

    const auto refused = run("county", {"enrol", enrolment(real)}, 1)["error"];

    EXPECT_EQ(refused["code"], "SyncPurposeWrong");
    EXPECT_EQ(refused["context"]["purpose"], "real");
    EXPECT_EQ(run("county", {"status"})["enrolled"].size(), 1U);
    EXPECT_TRUE(run("county", {"verify"})["ok"].get<bool>());
}

TEST_F(PracticeAtAHub, IsSaidInWordsOfBothLanguages)
{
    run("county", {"enrol", enrolment(aShop(Shop::Kind::Real, 1))});
    const auto practice = enrolment(aShop(Shop::Kind::Practice, 2));
    const auto english = run("county", {"enrol", practice}, 1)["error"]["message"].get<std::string>();
    m_language = "zh";
    const auto chinese = run("county", {"enrol", practice}, 1)["error"]["message"].get<std::string>();

    EXPECT_NE(english.find("(practice)"), std::string::npos) << english;
    EXPECT_NE(english.find("a real shop or a practice shop"), std::string::npos) << english;
    EXPECT_NE(chinese.find("练习）"), std::string::npos) << chinese;
    EXPECT_NE(chinese.find("是正式网点还是练习网点"), std::string::npos) << chinese;
}

// The same key, as if the folder had been turned into a practice one behind the hub's back.
TEST_F(PracticeAtAHub, IsRefusedInAFileOfASenderThatWasEnrolledAsReal)
{
    auto real = aShop(Shop::Kind::Real, 1);
    auto practice = aShop(Shop::Kind::Practice, 1);
    run("county", {"enrol", enrolment(real)});

    const auto imported = run("county", {"import", write("a.jms", practice.file())}, 1);

    EXPECT_EQ(imported["bad"], 1);
    EXPECT_EQ(imported["files"][0]["reason"], "SyncPurposeWrong");
    EXPECT_EQ(run("county", {"enrol", enrolment(practice)}, 1)["error"]["code"], "SyncPurposeWrong");
    EXPECT_EQ(run("county", {"import", write("b.jms", real.file())})["new"], 1);
}

TEST_F(PracticeAtAHub, IsPassedOnAsPracticeOnEveryLevel)
{
    run("city", {"init", "--unit", "6211", "--level", "city"});
    run("province", {"init", "--unit", "62", "--level", "province"});
    run("township", {"init", "--unit", "621125101", "--level", "township"});
    auto practice = aShop(Shop::Kind::Practice, 2);
    run("county", {"enrol", enrolment(practice)});
    run("county", {"import", write("a.jms", practice.file())});

    enrolAt("city", "county");
    EXPECT_EQ(report("city", "county")["new"], 1);
    enrolAt("province", "city");
    EXPECT_EQ(report("province", "city")["new"], 1);

    EXPECT_EQ(run("province", {"totals"})["units"][0]["points_awarded"],
              run("county", {"totals"})["units"][0]["points_awarded"]);
    EXPECT_EQ(enrolAt("city", "township", 1)["error"]["context"]["purpose"], "real") << "it has no practice shop";
    EXPECT_EQ(run("province", {"enrol", enrolment(aShop(Shop::Kind::Real, 1))}, 1)["error"]["code"],
              "SyncPurposeWrong");
}

// A hub that is enrolled before its first shop is neither yet; it makes itself known again.
TEST_F(PracticeAtAHub, IsTakenFromALowerHubOnlyOnceItSaidSo)
{
    run("city", {"init", "--unit", "6211", "--level", "city"});
    enrolAt("city", "county");
    auto practice = aShop(Shop::Kind::Practice, 2);
    run("county", {"enrol", enrolment(practice)});
    run("county", {"import", write("a.jms", practice.file())});

    const auto before = report("city", "county", 1);
    EXPECT_EQ(before["files"][0]["state"], "bad");
    EXPECT_EQ(before["files"][0]["reason"], "SyncPurposeWrong");
    EXPECT_EQ(run("city", {"totals"})["units"][0]["points_awarded"], 0);

    enrolAt("city", "county");
    EXPECT_EQ(report("city", "county")["new"], 1);
}

} // namespace
} // namespace jiamei::hub
