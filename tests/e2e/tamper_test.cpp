// Somebody opens the database with another tool: `jiamei verify` names the first row that is wrong.
#include "tests/e2e/site.hpp"

#include <sqlite3.h>

namespace jiamei::e2e {
namespace {

/// Does harm that triggers and CHECKs would stop, as a tool with the file in its hands can.
void harm(const Site& site, const std::string& statements)
{
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open((site.path() / "site.db").c_str(), &database), SQLITE_OK);
    std::vector<std::string> triggers;
    sqlite3_exec(
        database, "SELECT name FROM sqlite_master WHERE type = 'trigger'",
        [](void* names, int, char** values, char**) {
            static_cast<std::vector<std::string>*>(names)->emplace_back(values[0]);
            return 0;
        },
        &triggers, nullptr);
    std::string script = "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; BEGIN;"
                         "CREATE TEMP TABLE kept AS SELECT sql FROM sqlite_master WHERE type = 'trigger';";
    for (const auto& trigger : triggers)
        script += "DROP TRIGGER " + trigger + ";";
    script += statements + "; COMMIT;";
    char* message = nullptr;
    EXPECT_EQ(sqlite3_exec(database, script.c_str(), nullptr, nullptr, &message), SQLITE_OK)
        << (message == nullptr ? "" : message);
    // The triggers come back, so that the schema is the program's own again.
    std::vector<std::string> again;
    sqlite3_exec(
        database, "SELECT sql FROM kept",
        [](void* texts, int, char** values, char**) {
            static_cast<std::vector<std::string>*>(texts)->emplace_back(values[0]);
            return 0;
        },
        &again, nullptr);
    for (const auto& trigger : again)
        EXPECT_EQ(sqlite3_exec(database, trigger.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

class Tampering : public testing::Test {
protected:
    void SetUp() override
    {
        site.open();
        first = site.done({"award", "--household", "7", "--rule", "A03"});
        second = site.done({"award", "--household", "8", "--rule", "A03", "--quantity", "2"});
        ASSERT_EQ(site.state()["ok"], true);
    }
    void expectFirstBad(std::int64_t seq) const
    {
        const auto report = site.call({"verify"});
        EXPECT_EQ(report.status, 3);
        EXPECT_EQ(report.json["ok"], false) << report.json.dump();
        EXPECT_EQ(report.json["first_bad"], seq) << report.json.dump();
    }
    /// The row that the award of household 7 made; the other award's is the next.
    [[nodiscard]] std::int64_t firstRow() const { return site.state()["seq"].get<std::int64_t>() - 1; }

    Site site;
    Json first;
    Json second;
};

TEST_F(Tampering, AnEditedRowIsNamed)
{
    const auto seq = firstRow();
    harm(site, "UPDATE journal SET amount = 500 WHERE seq = " + std::to_string(seq));
    expectFirstBad(seq);
}

TEST_F(Tampering, ADeletedRowIsNamed)
{
    const auto seq = firstRow();
    harm(site, "DELETE FROM journal WHERE seq = " + std::to_string(seq));
    expectFirstBad(seq);
}

TEST_F(Tampering, TwoSwappedRowsAreNamed)
{
    const auto seq = std::to_string(firstRow());
    const auto next = std::to_string(firstRow() + 1);
    harm(site, "UPDATE journal SET seq = -1 WHERE seq = " + seq + "; UPDATE journal SET seq = " + seq +
                   " WHERE seq = " + next + "; UPDATE journal SET seq = " + next + " WHERE seq = -1");
    expectFirstBad(std::stoll(seq));
}

TEST_F(Tampering, AnEditedPayloadIsNamed)
{
    const auto seq = firstRow();
    harm(site,
         "UPDATE document SET payload = CAST(payload || x'00' AS BLOB) WHERE number = " + first["document"].dump());
    expectFirstBad(seq);
}

TEST_F(Tampering, AJournalThatWasCutAtItsEndIsNoticed)
{
    const auto before = site.state();
    // The last connection that closes moves the log into the database: the file is the whole of it.
    const auto old = site.path() / "site.db";
    const auto kept = site.folder.path() / "kept.db";
    std::filesystem::copy_file(old, kept);
    site.done({"award", "--household", "9", "--rule", "A03"});
    site.done({"day", "close"});
    std::filesystem::copy_file(kept, old, std::filesystem::copy_options::overwrite_existing);

    expectFirstBad(before["seq"].get<std::int64_t>() + 1);
    const auto report = site.call({"verify"});

    EXPECT_EQ(report.json["what"], "head_copy");
    EXPECT_EQ(report.json["head"], before["head"]) << "looking alone writes nothing";
}

} // namespace
} // namespace jiamei::e2e
