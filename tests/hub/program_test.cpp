// The hub's command line as scripts see it: fields, states and exit status.
#include "tests/hub/hub_program.hpp"
#include "tests/support/memory_round_drafts.hpp"

#include "app/io/site_outbox.hpp"

namespace jiamei::hub {
namespace {

using testing::aShop;
using testing::HubProgram;

/// The figures alone, without the names of units.
json figuresOf(json unit)
{
    for (const auto* key : {"unit", "name", "level"})
        unit.erase(key);
    return unit;
}

TEST_F(HubProgram, BringsOneVillagesFiguresFromShopToProvinceUnchanged)
{
    auto shop = aShop("621125100201-01", 1);
    run("county", {"init", "--unit", "621125000000", "--level", "county"});
    run("city", {"init", "--unit", "6211", "--level", "city"});
    run("province", {"init", "--unit", "62", "--level", "province"});
    const auto digits = sync::digitsOf(shop.signer().publicKey());
    EXPECT_TRUE(run("county", {"enrol", enrolment(shop), "--code", digits})["compared"].get<bool>());
    const auto file = write("up/a.jms", shop.file());

    const auto first = run("county", {"import", file});
    EXPECT_EQ(first["new"], 1);
    EXPECT_EQ(first["files"][0]["site"], "621125100201-01");
    const auto before = run("county", {"totals"});
    EXPECT_EQ(run("county", {"import", (m_folder / "up").string()})["duplicate"], 1);
    EXPECT_EQ(run("county", {"import", file})["duplicate"], 1);
    EXPECT_EQ(run("county", {"totals"}), before);

    const auto figures = figuresOf(before["units"][0]);
    EXPECT_EQ(before["units"][0]["unit"], "621125");
    ASSERT_EQ(before["units"].size(), 3U) << "county, township and village";
    for (const auto& unit : before["units"])
        EXPECT_EQ(figuresOf(unit), figures);

    for (const auto& [lower, upper] : {std::pair{"county", "city"}, std::pair{"city", "province"}}) {
        const auto enrol = run(lower, {"sync", "enrol", "--to", (m_folder / "up2").string()});
        run(upper, {"enrol", enrol["file"], "--code", enrol["code"]});
        const auto report = run(lower, {"sync", "write", "--to", (m_folder / "up2").string()});
        EXPECT_EQ(run(upper, {"import", report["file"]})["new"], 1);
        const auto above = run(upper, {"totals"});
        for (const auto& unit : above["units"])
            EXPECT_EQ(figuresOf(unit), figures);
        const auto reply = run(upper, {"answer", "--to", (m_folder / "down").string()});
        EXPECT_GT(run(lower, {"sync", "read", reply["files"][0]["file"], "--code", reply["code"]})["acknowledged"], 0);
    }
    EXPECT_EQ(run("province", {"totals", "--unit", "621125100201"})["units"].size(), 1U);
}

TEST_F(HubProgram, AnswersAShopWhichThenSendsOnlyWhatIsNew)
{
    auto shop = aShop("621125100201-01", 1);
    run("county", {"init", "--unit", "621125", "--level", "county"});
    run("county", {"enrol", enrolment(shop)});
    run("county", {"import", write("a.jms", shop.file())});
    const auto reply = run("county", {"answer", "--to", (m_folder / "down").string()});
    const auto source = valueOf(io::FileSource::open(reply["files"][0]["file"].get<std::string>()));
    const auto county = valueOf(sync::readCountyFile(*source, std::nullopt, shop.site()));
    EXPECT_EQ(reply["code"], sync::digitsOf(county.key));
    EXPECT_EQ(support::codeOf(sync::readCountyFile(*source, shop.signer().publicKey(), shop.site())),
              ErrorCode::SyncKeyUnknown);
    EXPECT_EQ(support::codeOf(sync::readCountyFile(*source, std::nullopt, "621125100202-01")),
              ErrorCode::SyncOtherSite);

    const auto head = shop.head();
    EXPECT_EQ(county.receipt->seq, head.seq);
    EXPECT_EQ(county.receipt->head, head.digest);
    shop.trust(county.unit, county.key);
    shop.acknowledge(head, county.receipt->fileNumber);
    shop.award(1, 5);
    EXPECT_EQ(run("county", {"import", write("b.jms", shop.file())})["new"], 1);
}

TEST_F(HubProgram, AnswersTwoKeysOfOneUnitApart)
{
    run("city", {"init", "--unit", "6211", "--level", "city"});
    for (const auto* county : {"old", "new"}) {
        run(county, {"init", "--unit", "621125", "--level", "county"});
        run("city", {"enrol", run(county, {"sync", "enrol", "--to", (m_folder / county / "up").string()})["file"]});
    }
    const auto reply = run("city", {"answer", "--to", (m_folder / "down").string()});
    ASSERT_EQ(reply["files"].size(), 2U);
    EXPECT_NE(reply["files"][0]["file"], reply["files"][1]["file"]);
}

TEST_F(HubProgram, ImportsTheOthersWhenOneKeptFileIsGone)
{
    auto shop = aShop("621125100201-01", 1);
    auto other = aShop("621125100202-01", 2);
    run("county", {"init", "--unit", "621125", "--level", "county"});
    run("county", {"enrol", enrolment(shop)});
    run("county", {"enrol", enrolment(other)});
    const auto reply = run("county", {"answer", "--to", (m_folder / "down").string()});
    const auto source = valueOf(io::FileSource::open(reply["files"][0]["file"].get<std::string>()));
    const auto county = valueOf(sync::readCountyFile(*source, std::nullopt, shop.site()));
    const auto first = write("1.jms", shop.file());
    const auto head = shop.head();
    shop.trust("621125", county.key);
    shop.acknowledge(head, 1);
    shop.award(1, 5);
    const auto bytes = shop.file();
    const auto second = write("2.jms", bytes);
    const auto third = write("3.jms", other.file());
    EXPECT_EQ(run("county", {"import", second}, 1)["gap"], 1);
    const auto name = hexText(blake2b(bytes));
    ASSERT_TRUE(fs::remove(m_folder / "county" / "raw" / name.substr(0, 2) / name));
    EXPECT_EQ(run("county", {"import", first, third})["new"], 2);
    EXPECT_EQ(run("county", {"status"})["gaps"][0]["reason"], "FileMissing");
    EXPECT_EQ(run("county", {"import", second})["new"], 1) << "it came again and is kept again";
    EXPECT_TRUE(run("county", {"verify"})["ok"].get<bool>());
}

TEST_F(HubProgram, TakesTheSameStickAgainWhenItsKeptCopyHasRotted)
{
    auto shop = aShop("621125100201-01", 1);
    run("county", {"init", "--unit", "621125", "--level", "county"});
    run("county", {"enrol", enrolment(shop)});
    const auto reply = run("county", {"answer", "--to", (m_folder / "down").string()});
    const auto source = valueOf(io::FileSource::open(reply["files"][0]["file"].get<std::string>()));
    const auto county = valueOf(sync::readCountyFile(*source, std::nullopt, shop.site()));
    const auto first = write("1.jms", shop.file());
    const auto head = shop.head();
    shop.trust("621125", county.key);
    shop.acknowledge(head, 1);
    shop.award(1, 5);
    const auto bytes = shop.file();
    const auto second = write("2.jms", bytes);
    EXPECT_EQ(run("county", {"import", second}, 1)["gap"], 1);
    const auto name = hexText(blake2b(bytes));
    std::fstream kept(m_folder / "county" / "raw" / name.substr(0, 2) / name,
                      std::ios::binary | std::ios::in | std::ios::out);
    kept.seekp(100);
    kept.put(static_cast<char>(bytes[100] ^ 4));
    kept.close();
    EXPECT_EQ(run("county", {"import", first})["new"], 1);
    EXPECT_EQ(run("county", {"status"})["gaps"][0]["reason"], "FileUnreadable");

    const auto again = run("county", {"import", second});

    EXPECT_EQ(again["new"], 1) << again.dump();
    EXPECT_TRUE(run("county", {"status"})["gaps"].empty());
    EXPECT_TRUE(run("county", {"verify"})["ok"].get<bool>()) << "the archive has it whole again";
}

TEST_F(HubProgram, RefusesAndSaysWhichCode)
{
    auto shop = aShop("621125100201-01", 1);
    run("county", {"init", "--unit", "621125", "--level", "county"});
    EXPECT_EQ(run("county", {"init", "--unit", "621125", "--level", "county"}, 1)["error"]["code"], "SiteExists");
    EXPECT_EQ(run("x", {"init", "--unit", "999999", "--level", "county"}, 1)["error"]["code"], "UnitUnknown");
    EXPECT_EQ(run("x", {"init", "--unit", "621125", "--level", "city"}, 2)["error"]["code"], "UsageWrong");
    EXPECT_EQ(run("x", {"totals"}, 1)["error"]["code"], "SiteMissing");
    EXPECT_EQ(run("county", {"frobnicate"}, 2)["error"]["code"], "UsageWrong");
    EXPECT_EQ(run("county", {"init", "--unit", "621125"}, 2)["error"]["context"]["option"], "--level");
    EXPECT_EQ(run("county", {"import", "nowhere.jms"}, 2)["error"]["code"], "FileMissing");
    EXPECT_EQ(run("county", {"totals", "--unit", "6211"}, 1)["error"]["code"], "UnitUnknown");
    EXPECT_EQ(run("county", {"enrol", enrolment(shop), "--code", "0000 0000 0000 0000"}, 1)["error"]["code"],
              "EnrolmentCodeWrong");
    auto stranger = aShop("620102001001-01", 3);
    EXPECT_EQ(run("county", {"enrol", enrolment(stranger)}, 1)["error"]["code"], "UnitUnknown");

    EXPECT_FALSE(run("county", {"enrol", enrolment(shop)})["compared"].get<bool>());
    EXPECT_FALSE(run("county", {"status"})["enrolled"][0]["compared"].get<bool>());
    auto clone = aShop("621125100202-01", 1);
    EXPECT_EQ(run("county", {"enrol", enrolment(clone)}, 1)["error"]["code"], "AlreadyEnrolled");

    const auto good = shop.file();
    auto flipped = good;
    flipped[100] = static_cast<char>(flipped[100] ^ 4);
    write("in/1-good.jms", good);
    write("in/2-flipped.jms", flipped);
    write("in/3-cut.jms", good.substr(0, 200));
    write("in/4-stranger.jms", stranger.file());
    const auto all = run("county", {"import", (m_folder / "in").string()}, 1);
    EXPECT_EQ(all["new"], 1);
    EXPECT_EQ(all["bad"], 2);
    EXPECT_EQ(all["unknown"], 1);
    EXPECT_EQ(all["files"][1]["reason"], "SyncSignatureWrong");
    EXPECT_EQ(all["files"][2]["reason"], "SyncTruncated");
}

TEST_F(HubProgram, NamesTheShopsThatAreMissingWithTheirTelephone)
{
    run("county", {"init", "--unit", "621125", "--level", "county"});
    const auto list = write("sites.csv", "site,name,contact,phone,opened on,status,village,from\n"
                                         "621125100201-01,甲店,管理员,0932-1234567,2025-01-01,运行,,\n"
                                         "621125100202-01,乙店,管理员,0932-7654321,,停业,,\n");
    EXPECT_EQ(run("county", {"import", "sites", list})["added"], 2);
    EXPECT_EQ(run("county", {"import", "sites", list})["changed"], 2);
    const auto status = run("county", {"status"});
    EXPECT_EQ(status["expected"], 1);
    EXPECT_EQ(status["received"], 0);
    EXPECT_EQ(status["missing"][0]["phone"], "0932-1234567");
    const auto broken = write("broken.csv", "site,name,contact,phone,opened on,status,village,from\nnonsense,,,,,,,\n");
    EXPECT_EQ(run("county", {"import", "sites", broken}, 1)["errors"].size(), 1U);
}

TEST_F(HubProgram, CountsAMovedShopWhereItBelongedOnTheDate)
{
    auto shop = aShop("621125100201-01", 1);
    shop.closeDay();
    shop.openDay("2026-04-01");
    shop.award(1, 9);
    run("county", {"init", "--unit", "621125", "--level", "county"});
    run("county", {"enrol", enrolment(shop)});
    run("county", {"import", write("a.jms", shop.file())});
    const auto whole = run("county", {"totals"})["units"][0]["points_awarded"].get<int>();
    run("county", {"import", "sites",
                   write("sites.csv", "site,name,contact,phone,opened on,status,village,from\n"
                                      "621125100201-01,,,,,运行,621125100202,2026-04-01\n")});
    const auto awarded = [&](const char* unit) {
        return run("county", {"totals", "--unit", unit})["units"][0]["points_awarded"].get<int>();
    };
    EXPECT_EQ(awarded("621125100202"), 9);
    EXPECT_EQ(awarded("621125100201"), whole - 9);
    EXPECT_EQ(awarded("621125"), whole);
}

TEST_F(HubProgram, TakesFromALowerHubOnlyWhatLiesInItsOwnUnit)
{
    run("city", {"init", "--unit", "6211", "--level", "city"});
    run("county", {"init", "--unit", "621125", "--level", "county"});
    run("city", {"enrol", run("county", {"sync", "enrol", "--to", (m_folder / "up").string()})["file"]});
    const auto list = write("sites.csv", "site,name,contact,phone,opened on,status,village,from\n"
                                         "621124100201-01,,,,,运行,621125100201,2026-03-01\n");
    auto own = aShop("621125100202-01", 2);
    auto moved = aShop("621124100201-01", 1); // the city has not been told that it came over
    run("county", {"import", "sites", list});
    run("county", {"enrol", enrolment(own)});
    run("county", {"enrol", enrolment(moved)});
    EXPECT_EQ(run("county", {"import", write("a.jms", own.file()), write("b.jms", moved.file())})["new"], 2);
    const auto report = run("county", {"sync", "write", "--to", (m_folder / "up").string()})["file"];

    const auto refused = run("city", {"import", report}, 1);

    EXPECT_EQ(refused["files"][0]["state"], "bad");
    EXPECT_EQ(refused["files"][0]["reason"], "UnitUnknown");
    EXPECT_EQ(run("city", {"status"})["sites"], 0) << "nothing of the file is counted, its own shop's neither";

    run("city", {"import", "sites", list});
    EXPECT_EQ(run("city", {"import", report})["new"], 1);
    EXPECT_EQ(run("city", {"status"})["sites"], 2);
    EXPECT_TRUE(run("city", {"verify"})["ok"].get<bool>());
}

TEST_F(HubProgram, HandsTheSameFileOutAgainWhileNothingChanged)
{
    auto shop = aShop("621125100201-01", 1);
    struct Borrowed final : ports::SiteStore {
        explicit Borrowed(const Shop& borrowed) : shop(borrowed) {}
        Result<journal::StoredDocument> write(const ports::Request&, const Moment&, const ports::Decide&) override
        {
            return refuse(ErrorCode::StorageReadOnly);
        }
        Done read(const std::function<Done(const ports::SiteState&)>& look) const override
        {
            return look(shop.state());
        }
        Result<ports::SignInState> signInState(const ports::PinOwner&) const override { return ports::SignInState{}; }
        Result<ports::SignInState> beginAttempt(const ports::PinOwner&, const PoweredOn&,
                                                const std::function<Done(const ports::SignInState&)>&) override
        {
            return refuse(ErrorCode::StorageReadOnly);
        }
        Done clearAttempts(const ports::PinOwner&) override { return {}; }
        ports::RoundDrafts& roundDrafts() override { return drafts; }
        const Shop& shop;
        support::MemoryRoundDrafts drafts;
    } store(shop);
    const io::HandOver order{store,  shop.signer(),       m_random,          m_clock.moment(),
                             "test", m_folder / "outbox", m_folder / "stick"};
    const auto first = valueOf(io::handOver(order));
    const auto again = valueOf(io::handOver(order));
    EXPECT_FALSE(first.isAgain);
    EXPECT_TRUE(again.isAgain);
    EXPECT_EQ(first.file, again.file);
    shop.award(1, 1);
    const auto next = valueOf(io::handOver(order));
    EXPECT_FALSE(next.isAgain);
    EXPECT_EQ(next.number, first.number + 1);
    for (const auto& entry : fs::directory_iterator(m_folder / "stick"))
        EXPECT_EQ(entry.path().extension(), ".jms") << "no half-written file stays";
}

} // namespace
} // namespace jiamei::hub
