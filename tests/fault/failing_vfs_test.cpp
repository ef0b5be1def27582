// The failing disk proves itself on plain SQLite: what it is told to fail fails, once or for good, and is counted.
#include "tests/support/failing_vfs.hpp"
#include "tests/support/temporary_folder.hpp"

#include <gtest/gtest.h>

namespace {

using namespace jiamei::support;

class FailingDisk : public testing::Test {
protected:
    void SetUp() override
    {
        const auto path = (m_folder.path() / "plain.db").string();
        constexpr int kFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        ASSERT_EQ(sqlite3_open_v2(path.c_str(), &m_handle, kFlags, m_vfs.name()), SQLITE_OK);
        ASSERT_EQ(run("PRAGMA synchronous=EXTRA; PRAGMA journal_mode=WAL; CREATE TABLE log(id INTEGER PRIMARY KEY)"),
                  SQLITE_OK);
    }
    void TearDown() override { sqlite3_close(m_handle); }

    int run(const char* sql)
    {
        const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
        return code == SQLITE_OK ? code : sqlite3_extended_errcode(m_handle);
    }

    TemporaryFolder m_folder;
    FailingVfs m_vfs;
    sqlite3* m_handle = nullptr;
};

TEST_F(FailingDisk, FailsTheNthWriteOnceAndCountsOn)
{
    m_vfs.fail({DiskCall::Write, 2, false, SQLITE_IOERR_WRITE});
    EXPECT_EQ(run("INSERT INTO log VALUES (1)"), SQLITE_IOERR_WRITE);
    EXPECT_TRUE(m_vfs.hasFailed());
    EXPECT_EQ(m_vfs.count(DiskCall::Write), 2U);
    EXPECT_EQ(run("INSERT INTO log VALUES (1)"), SQLITE_OK);
    EXPECT_GT(m_vfs.count(DiskCall::Write), 2U);
}

TEST_F(FailingDisk, GoesOnFailingUntilHealed)
{
    m_vfs.fail({DiskCall::Write, 1, true, SQLITE_FULL});
    EXPECT_EQ(run("INSERT INTO log VALUES (1)"), SQLITE_FULL);
    EXPECT_EQ(run("INSERT INTO log VALUES (1)"), SQLITE_FULL);
    m_vfs.heal();
    EXPECT_EQ(run("INSERT INTO log VALUES (1)"), SQLITE_OK);
}

// The fault that a till must know: the commit was refused and stands all the same.
TEST_F(FailingDisk, MakesACommitFailThatIsThereAfterReopening)
{
    m_vfs.fail({DiskCall::Sync, 1, true, SQLITE_IOERR_FSYNC});
    EXPECT_EQ(run("INSERT INTO log VALUES (1)"), SQLITE_IOERR_FSYNC);
    sqlite3_close(m_handle); // cannot tidy up either, so that the log is read anew
    m_vfs.heal();
    const auto path = (m_folder.path() / "plain.db").string();
    ASSERT_EQ(sqlite3_open_v2(path.c_str(), &m_handle, SQLITE_OPEN_READWRITE, m_vfs.name()), SQLITE_OK);
    EXPECT_EQ(run("INSERT INTO log VALUES (1)"), SQLITE_CONSTRAINT_PRIMARYKEY);
}

TEST_F(FailingDisk, RefusesToOpenAndTellsBeforeEveryCall)
{
    int calls = 0;
    m_vfs.before([&](DiskCall call) { calls += call == DiskCall::Open ? 1 : 0; });
    m_vfs.fail({DiskCall::Open, 1, false, SQLITE_CANTOPEN});
    sqlite3* second = nullptr;
    const auto path = (m_folder.path() / "plain.db").string();
    EXPECT_EQ(sqlite3_open_v2(path.c_str(), &second, SQLITE_OPEN_READWRITE, m_vfs.name()), SQLITE_CANTOPEN);
    sqlite3_close(second);
    m_vfs.before({}); // the disk is closed after `calls` is gone
    EXPECT_EQ(calls, 1);
}

} // namespace
