// The power-cut disk proves itself on plain SQLite before anything of ours is judged by it: the settings that SQLite
// promises durability for lose nothing, and each weaker one is caught.
#include "tests/fault/report.hpp"
#include "tests/support/power_cut_vfs.hpp"

#include <gtest/gtest.h>

namespace {

using namespace jiamei::support;
using jiamei::fault::Report;
using jiamei::fault::Tally;

constexpr const char* kDatabase = "site/plain.db";
constexpr int kTransfers = 30;

class Connection {
public:
    Connection(PowerCutVfs& vfs, const char* path)
    {
        constexpr int kFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        m_isOpen = sqlite3_open_v2(path, &m_handle, kFlags, vfs.name()) == SQLITE_OK;
    }
    ~Connection() { sqlite3_close(m_handle); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    bool run(const std::string& sql)
    {
        return m_isOpen && sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }

    /// The first column of the first row; nothing when SQLite gives an error.
    std::optional<std::string> ask(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        std::optional<std::string> answer;
        if (m_isOpen && sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) == SQLITE_OK) {
            const int code = sqlite3_step(statement);
            if (code == SQLITE_ROW)
                answer = std::string(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
            else if (code == SQLITE_DONE)
                answer.emplace();
        }
        sqlite3_finalize(statement);
        return answer;
    }

private:
    sqlite3* m_handle = nullptr;
    bool m_isOpen = false;
};

struct Setting {
    const char* pragmas;
    DirectoryModel directory;
    SyncHabit syncs = SyncHabit::Honest;
    int cutsPerOperation = 4;
    std::uint64_t seed = 20260309;
};

// Every transfer moves one point between two rows and logs its number, so that what was kept tells how far it got.
constexpr const char* kSchema = "BEGIN; CREATE TABLE IF NOT EXISTS purse(id INTEGER PRIMARY KEY, points INTEGER);"
                                "CREATE TABLE IF NOT EXISTS log(id INTEGER PRIMARY KEY, note TEXT);"
                                "INSERT OR IGNORE INTO purse VALUES (1, 1000), (2, 0); COMMIT;";

std::string transferSql(int number)
{
    const auto id = std::to_string(number);
    return "BEGIN IMMEDIATE; UPDATE purse SET points = points - 1 WHERE id = 1; INSERT INTO log VALUES (" + id +
           ", printf('%." + std::to_string(number * 40 % 900) +
           "c', 'x')); UPDATE purse SET points = points + 1 WHERE id = 2; COMMIT;";
}

struct Progress {
    bool isCreated = false;
    int begun = 0;
    int acknowledged = 0;
};

void workOn(PowerCutVfs& vfs, const Setting& setting, Progress& progress)
{
    Connection connection(vfs, kDatabase);
    ASSERT_TRUE(connection.run(setting.pragmas));
    ASSERT_TRUE(connection.run(kSchema));
    progress.isCreated = true;
    for (int number = 1; number <= kTransfers; ++number) {
        progress.begun = number;
        ASSERT_TRUE(connection.run(transferSql(number)));
        progress.acknowledged = number;
        if (number % 11 == 0)
            connection.run("PRAGMA wal_checkpoint(PASSIVE);");
    }
}

void check(PowerCutVfs& vfs, const Progress& progress, Tally& tally)
{
    Connection connection(vfs, kDatabase);
    if (!progress.isCreated)
        return;
    const auto integrity = connection.ask("PRAGMA integrity_check");
    const auto count = connection.ask("SELECT count(*) FROM log");
    const auto last = connection.ask("SELECT coalesce(max(id), 0) FROM log");
    const auto paid = connection.ask("SELECT points FROM purse WHERE id = 2");
    const auto kept = connection.ask("SELECT points FROM purse WHERE id = 1");
    const auto isMissingTable = [](const auto& answer) { return !answer; };
    if (integrity == "ok" && (isMissingTable(count) || isMissingTable(paid))) {
        ++tally.lost;
    } else if (integrity != "ok" || !count || !last || !paid || !kept) {
        ++tally.corrupt;
    } else {
        tally.lost += std::stoi(*last) < progress.acknowledged ? 1U : 0U;
        const bool isWhole = *count == *last && *paid == *last && std::stoi(*paid) + std::stoi(*kept) == 1000 &&
                             std::stoi(*last) <= progress.begun;
        tally.half += isWhole ? 0U : 1U;
    }
}

// What a cut at this moment would leave: restart, now and then a second cut in the middle of the recovery, check.
void cutHere(const PowerCutDisk& now, Survival survival, const Progress& progress, std::mt19937_64& random,
             Tally& tally)
{
    auto disk = now.snapshot();
    disk.restart(survival, random);
    PowerCutVfs vfs(disk);
    if (random() % 3 == 0) {
        disk.cutAfter(1 + random() % 40);
        {
            Connection recovering(vfs, kDatabase);
            recovering.ask("SELECT count(*) FROM log");
            recovering.run("PRAGMA wal_checkpoint(TRUNCATE);");
        }
        disk.restart(kSurvivals[random() % kSurvivals.size()], random);
    }
    ++tally.trials;
    check(vfs, progress, tally);
}

Tally cutEverywhere(const char* name, const Setting& setting)
{
    const Report report(name, setting.seed);
    std::mt19937_64 random(setting.seed);
    // The salts of the write-ahead log come from here.
    sqlite3_test_control(SQLITE_TESTCTRL_PRNG_SEED, static_cast<int>(setting.seed % 1'000'000), nullptr);
    PowerCutDisk disk(setting.directory, setting.syncs);
    PowerCutVfs vfs(disk);
    Progress progress;
    Tally tally;
    disk.watch([&](const PowerCutDisk& now) {
        for (int i = 0; i < setting.cutsPerOperation; ++i)
            cutHere(now, kSurvivals[static_cast<std::size_t>(i) % kSurvivals.size()], progress, random, tally);
    });
    workOn(vfs, setting, progress);
    disk.watch(nullptr);
    for (const auto survival : kSurvivals)
        cutHere(disk, survival, progress, random, tally);
    sqlite3_test_control(SQLITE_TESTCTRL_PRNG_SEED, 0, nullptr);
    report.print(tally);
    return tally;
}

constexpr const char* kWalExtra = "PRAGMA synchronous=EXTRA; PRAGMA journal_mode=WAL;";

TEST(PowerCutVfs, LosesNothingWithWriteAheadLogAndExtra)
{
    for (const auto model : kDirectoryModels) {
        const auto tally = cutEverywhere("vfs.wal.extra", {kWalExtra, model, SyncHabit::Honest, 12});
        EXPECT_GE(tally.trials, 2000U);
        EXPECT_EQ(tally.violations(), 0U);
    }
}

TEST(PowerCutVfs, LosesNothingWithRollbackJournalAndExtra)
{
    const char* pragmas = "PRAGMA synchronous=EXTRA; PRAGMA journal_mode=DELETE;";
    for (const auto model : kDirectoryModels) {
        const auto tally = cutEverywhere("vfs.delete.extra", {pragmas, model});
        EXPECT_GE(tally.trials, 2000U);
        EXPECT_EQ(tally.violations(), 0U);
    }
}

TEST(PowerCutVfs, LosesNothingWithTruncatedJournalAndFull)
{
    const char* pragmas = "PRAGMA synchronous=FULL; PRAGMA journal_mode=TRUNCATE;";
    EXPECT_EQ(cutEverywhere("vfs.truncate.full", {pragmas, DirectoryModel::Strict}).violations(), 0U);
}

// The journal's removal is the commit, and only EXTRA makes a removal lasting.
TEST(PowerCutVfs, CatchesTheRollbackJournalThatComesBack)
{
    const char* pragmas = "PRAGMA synchronous=FULL; PRAGMA journal_mode=DELETE;";
    EXPECT_GT(cutEverywhere("vfs.delete.full", {pragmas, DirectoryModel::Strict}).lost, 0U);
}

TEST(PowerCutVfs, CatchesWriteAheadLogWithNormal)
{
    const char* pragmas = "PRAGMA synchronous=NORMAL; PRAGMA journal_mode=WAL;";
    for (const auto model : {DirectoryModel::Strict, DirectoryModel::Ordered})
        EXPECT_GT(cutEverywhere("vfs.wal.normal", {pragmas, model}).lost, 0U);
}

TEST(PowerCutVfs, CatchesWriteAheadLogWithOff)
{
    const char* pragmas = "PRAGMA synchronous=OFF; PRAGMA journal_mode=WAL;";
    for (const auto model : {DirectoryModel::Strict, DirectoryModel::Ordered}) {
        const auto tally = cutEverywhere("vfs.wal.off", {pragmas, model});
        EXPECT_GT(tally.lost, 0U);
        EXPECT_GT(tally.corrupt, 0U);
    }
}

TEST(PowerCutVfs, CatchesRollbackJournalWithOff)
{
    const char* pragmas = "PRAGMA synchronous=OFF; PRAGMA journal_mode=DELETE;";
    EXPECT_GT(cutEverywhere("vfs.delete.off", {pragmas, DirectoryModel::Ordered}).violations(), 0U);
}

// With FULL the journal of the conversion to the write-ahead log may come back and undo everything after it.
TEST(PowerCutVfs, CatchesTheMissingFolderSync)
{
    const char* pragmas = "PRAGMA synchronous=FULL; PRAGMA journal_mode=WAL;";
    EXPECT_GT(cutEverywhere("vfs.wal.full.own.name", {pragmas, DirectoryModel::OwnName}).lost, 0U);
    EXPECT_EQ(cutEverywhere("vfs.wal.full.ordered", {pragmas, DirectoryModel::Ordered}).violations(), 0U);
}

TEST(PowerCutVfs, CatchesADiskThatLiesAboutSync)
{
    EXPECT_GT(cutEverywhere("vfs.wal.lying", {kWalExtra, DirectoryModel::Ordered, SyncHabit::Lying}).violations(), 0U);
}

TEST(PowerCutVfs, GivesTheSameRunForTheSameSeed)
{
    const Setting setting{"PRAGMA synchronous=NORMAL; PRAGMA journal_mode=WAL;", DirectoryModel::Strict};
    const auto first = cutEverywhere("vfs.same.seed", setting);
    EXPECT_EQ(first, cutEverywhere("vfs.same.seed", setting));
    EXPECT_NE(first, cutEverywhere("vfs.other.seed", {setting.pragmas, setting.directory, setting.syncs, 4, 7}));
}

TEST(PowerCutVfs, KeepsASecondConnectionBehindTheFirst)
{
    PowerCutDisk disk(DirectoryModel::Strict);
    PowerCutVfs vfs(disk);
    Connection writer(vfs, kDatabase);
    Connection other(vfs, kDatabase);
    ASSERT_TRUE(writer.run(kWalExtra));
    ASSERT_TRUE(writer.run(kSchema));
    ASSERT_TRUE(writer.run("BEGIN IMMEDIATE; INSERT INTO log VALUES (1, 'mine')"));
    EXPECT_FALSE(other.run("BEGIN IMMEDIATE"));
    EXPECT_EQ(other.ask("SELECT count(*) FROM log"), "0");
    ASSERT_TRUE(writer.run("COMMIT"));
    EXPECT_EQ(other.ask("SELECT count(*) FROM log"), "1");
    EXPECT_TRUE(other.run("INSERT INTO log VALUES (2, 'theirs')"));
    EXPECT_EQ(writer.ask("SELECT count(*) FROM log"), "2");
}

TEST(PowerCutDisk, KeepsNamesOnlyAfterTheirFolderWasSynced)
{
    PowerCutDisk disk(DirectoryModel::Strict);
    std::mt19937_64 random(1);
    const auto file = disk.create("site/head.new").value();
    ASSERT_TRUE(disk.write(file, 0, "first"));
    ASSERT_TRUE(disk.sync(file));
    ASSERT_TRUE(disk.rename("site/head.new", "site/head"));

    auto unsynced = disk.snapshot();
    unsynced.restart(Survival::Nothing, random);
    EXPECT_FALSE(unsynced.find("site/head.new") || unsynced.find("site/head"));

    ASSERT_TRUE(disk.syncFolderOf("site/head"));
    disk.restart(Survival::Nothing, random);
    EXPECT_EQ(disk.contentOf("site/head"), "first");
    EXPECT_FALSE(disk.find("site/head.new"));
}

TEST(PowerCutDisk, RefusesEverythingOnceThePowerIsGone)
{
    PowerCutDisk disk(DirectoryModel::Strict);
    std::mt19937_64 random(1);
    const auto file = disk.create("a").value();
    disk.cutAfter(2);
    EXPECT_TRUE(disk.write(file, 0, "kept?"));
    EXPECT_FALSE(disk.write(file, 5, "never"));
    EXPECT_FALSE(disk.sync(file));
    EXPECT_TRUE(disk.isCut());
    disk.restart(Survival::Nothing, random);
    EXPECT_FALSE(disk.isCut());
    EXPECT_FALSE(disk.find("a"));
}

} // namespace
