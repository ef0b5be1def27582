// A hub checks itself: archive, signatures, log and figures. Any harm is found and named, with status 3.
#include "tests/hub/hub_program.hpp"

#include <sqlite3.h>

namespace jiamei::hub {
namespace {

using testing::aShop;
using testing::HubProgram;

class HubVerify : public HubProgram {
protected:
    void SetUp() override
    {
        run("county", {"init", "--unit", "621125", "--level", "county"});
        auto shop = aShop("621125100201-01", 1);
        auto other = aShop("621125100202-01", 2);
        run("county", {"enrol", enrolment(shop)});
        run("county", {"enrol", enrolment(other)});
        run("county", {"import", write("in/a.jms", shop.file()), write("in/b.jms", other.file())});
        shop.closeDay();
        auto clone = shop.copy();
        run("county", {"import", write("in/c.jms", shop.file())});
        shop.openDay("2026-03-10");
        shop.award(1, 3);
        clone.openDay("2026-03-11");
        run("county", {"import", write("in/d.jms", shop.file())});
        EXPECT_EQ(run("county", {"import", write("in/e.jms", clone.file())}, 1)["fork"], 1);
        run("county", {"import", write("in/f.jms", "rubbish")}, 1);
        const auto report = run("county", {"verify"});
        ASSERT_EQ(report["ok"], true) << report.dump();
        EXPECT_EQ(report["files"], 6);
        EXPECT_EQ(report["sites"], 2);
        EXPECT_EQ(report["changes"], 5);
        EXPECT_TRUE(report["first_bad"].is_null());
    }

    void harm(const char* statement) const
    {
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open((m_folder / "county" / "hub.db").c_str(), &database), SQLITE_OK);
        ASSERT_EQ(sqlite3_exec(database, statement, nullptr, nullptr, nullptr), SQLITE_OK);
        ASSERT_GT(sqlite3_changes(database), 0);
        sqlite3_close(database);
    }
    json firstBad()
    {
        const auto report = run("county", {"verify"}, 3);
        EXPECT_EQ(report["ok"], false);
        return report["first_bad"];
    }
    [[nodiscard]] std::vector<fs::path> archive() const
    {
        std::vector<fs::path> files;
        for (const auto& entry : fs::recursive_directory_iterator(m_folder / "county" / "raw")) {
            if (entry.is_regular_file())
                files.push_back(entry.path());
        }
        return files;
    }
};

TEST_F(HubVerify, ChangesNothingItself)
{
    const auto before = run("county", {"totals"});
    EXPECT_EQ(run("county", {"verify"}), run("county", {"verify"}));
    EXPECT_EQ(run("county", {"totals"}), before);
}

TEST_F(HubVerify, NamesADayWhoseFigureWasEdited)
{
    harm("UPDATE day_total SET points_awarded = points_awarded + 1 WHERE site_id = 62112510020201 AND day = 1");
    const auto bad = firstBad();
    EXPECT_EQ(bad["what"], "figures");
    EXPECT_EQ(bad["table"], "day_total");
    EXPECT_EQ(bad["site"], "621125100202-01");
}

TEST_F(HubVerify, NamesARowThatWasRemovedOrEdited)
{
    harm("DELETE FROM detail WHERE site_id = 62112510020101 AND seq = 3");
    const auto bad = firstBad();
    EXPECT_EQ(bad["table"], "detail");
    EXPECT_EQ(bad["site"], "621125100201-01");
}

TEST_F(HubVerify, FindsAForkThatWasHushedUp)
{
    harm("DELETE FROM fork");
    EXPECT_EQ(firstBad()["table"], "fork");
}

TEST_F(HubVerify, FindsALogThatWasChanged)
{
    harm("UPDATE sync_file SET state = 1 WHERE state = 4");
    EXPECT_EQ(firstBad()["what"], "log");
}

TEST_F(HubVerify, FindsAFileThatWasChangedInTheArchive)
{
    const auto file = archive().front();
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp(2);
    stream.put('!');
    stream.close();
    const auto bad = firstBad();
    EXPECT_EQ(bad["what"], "file_damaged");
    EXPECT_EQ(bad["file"], file.filename().string());
}

TEST_F(HubVerify, FindsAFileThatIsGoneFromTheArchive)
{
    const auto file = archive().front();
    fs::remove(file);
    const auto bad = firstBad();
    EXPECT_EQ(bad["what"], "file_missing");
    EXPECT_EQ(bad["file"], file.filename().string());
}

// Somebody who can write the database adds a file of his own and mends the log; the key he signs with is not enrolled.
TEST_F(HubVerify, FindsAKeyThatWasSwapped)
{
    harm("UPDATE sender SET public_key = zeroblob(32) WHERE site_id = 62112510020101");
    const auto bad = firstBad();
    EXPECT_EQ(bad["what"], "import");
    EXPECT_EQ(bad["reason"], "SyncKeyUnknown");
}

TEST_F(HubVerify, AgreesWhileAFileWaitsBehindAGapAndAfterAKeyWasRevoked)
{
    auto shop = aShop("621125100203-01", 3);
    run("county", {"enrol", enrolment(shop)});
    const auto first = shop.file();
    const auto head = shop.head();
    const auto reply = run("county", {"answer", "--to", (m_folder / "down").string()});
    const auto source = valueOf(io::FileSource::open(reply["files"][0]["file"].get<std::string>()));
    const auto county = valueOf(sync::readCountyFile(*source, std::nullopt, "621125100201-01"));
    shop.trust("621125", county.key);
    shop.acknowledge(head, 1);
    shop.award(1, 5);
    EXPECT_EQ(run("county", {"import", write("in/h.jms", shop.file())}, 1)["gap"], 1);
    EXPECT_EQ(run("county", {"verify"})["ok"], true);
    EXPECT_EQ(run("county", {"import", write("in/g.jms", first)})["new"], 1);
    EXPECT_EQ(run("county", {"verify"})["ok"], true);
    harm("UPDATE sender SET revoked_after = 1 WHERE site_id = 62112510020301");
    EXPECT_EQ(run("county", {"verify"})["ok"], true);
}

} // namespace
} // namespace jiamei::hub
