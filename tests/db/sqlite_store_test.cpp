// What SQLite adds to the contract: switches, triggers, migrations, disks that fail and a second program.
#include "db/sqlite/schema.hpp"
#include "db/sqlite/site_sql.hpp"
#include "db/sqlite/sqlite_site_store.hpp"
#include "tests/db/shop.hpp"
#include "tests/support/failing_vfs.hpp"
#include "tests/support/temporary_folder.hpp"

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jiamei::tests {

namespace {

using db::Connection;
using db::ConnectionOptions;
using db::SqliteSiteStore;

class SqliteStore : public testing::Test {
protected:
    Result<std::unique_ptr<SqliteSiteStore>> open(const ConnectionOptions& options = {})
    {
        return SqliteSiteStore::open(m_file, Connection::Existence::MayBeNew, options, UtcTime{});
    }
    /// What SQLite says to a statement on the store's own connection; empty when it was carried out.
    static std::string tell(SqliteSiteStore& store, const std::string& statement)
    {
        char* message = nullptr;
        sqlite3_exec(store.connection()->database().getHandle(), statement.c_str(), nullptr, nullptr, &message);
        std::string said = message == nullptr ? "" : message;
        sqlite3_free(message);
        return said;
    }
    /// The same on a connection without any of our switches, as a person with a tool has it.
    void tamper(const std::string& statements)
    {
        sqlite3* handle = nullptr;
        ASSERT_EQ(sqlite3_open(m_file.c_str(), &handle), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(handle, statements.c_str(), nullptr, nullptr, nullptr), SQLITE_OK)
            << sqlite3_errmsg(handle);
        sqlite3_close(handle);
    }

    support::TemporaryFolder m_folder;
    std::filesystem::path m_file = m_folder.path() / "site.db";
};

/// The superuser may write everything; for as long as this lives it is nobody.
class Nobody {
public:
    Nobody() : m_before(::geteuid()) { m_changed = m_before == 0 && ::seteuid(65534) == 0; }
    ~Nobody()
    {
        if (m_changed && ::seteuid(m_before) != 0)
            std::abort();
    }
    Nobody(const Nobody&) = delete;
    Nobody& operator=(const Nobody&) = delete;

private:
    uid_t m_before;
    bool m_changed = false;
};

std::vector<journal::Row> rowsOf(ports::SiteStore& store)
{
    return Shop(store).ask([](const auto& state) { return state.rows(Seq(1), Seq(1'000'000)); });
}

} // namespace

TEST_F(SqliteStore, KeepsEveryRowOfTheJournalAsItIs)
{
    const auto store = valueOf(open());
    Shop shop(*store);
    shop.furnish();
    const auto reversed = valueOf(shop.redeem(1, 1, 3));
    valueOf(shop.reverse(reversed.number));

    const auto rows = rowsOf(*store);

    Digest previous{};
    const auto site = shop.ask([](const auto& state) { return state.site(); }).site;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        EXPECT_EQ(rows[i].seq.value(), static_cast<std::int64_t>(i + 1));
        previous = journal::chainHash(previous, journal::canonicalBytes(site, rows[i]));
        EXPECT_EQ(rows[i].hash, previous);
    }
    EXPECT_EQ(shop.head().digest, previous);
}

TEST_F(SqliteStore, RefusesToChangeOrRemoveRowsOfTheJournal)
{
    const auto store = valueOf(open());
    Shop(*store).furnish();
    const std::string columns = "seq, shape, epoch, document, day, at_ms, quality, actor, approver, rule_version, "
                                "payload_hash, origin_epoch, origin_seq, kind, ledger, debit_kind, debit_owner, "
                                "credit_kind, credit_owner, amount, lot, rule, units, line, record_type, subject, "
                                "refers_to, hash";

    EXPECT_EQ(tell(*store, "UPDATE journal SET amount = 9999 WHERE kind = 1"), "journal is append-only");
    EXPECT_EQ(tell(*store, "DELETE FROM journal WHERE seq = 3"), "journal is append-only");
    EXPECT_EQ(tell(*store, "DELETE FROM journal"), "journal is append-only");
    EXPECT_EQ(tell(*store, "INSERT OR REPLACE INTO journal SELECT " + columns + " FROM journal WHERE seq = 3"),
              "journal is append-only");
    EXPECT_EQ(tell(*store, "UPDATE document SET payload = x'00' WHERE number = 2"), "document is append-only");
    EXPECT_EQ(tell(*store, "DELETE FROM document WHERE number = 2"), "document is append-only");
    EXPECT_EQ(tell(*store, "INSERT OR REPLACE INTO document SELECT * FROM document WHERE number = 2"),
              "document: the next one has the next number and begins behind the last row");
    EXPECT_NE(tell(*store, "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE type = 'trigger'"), "");
}

TEST_F(SqliteStore, WritesNothingBehindARowThatNoDocumentPromised)
{
    const auto store = valueOf(open());
    Shop(*store).furnish();
    for (const int ahead : {1, 2}) {
        ASSERT_EQ(tell(*store, "BEGIN"), "");
        ASSERT_EQ(tell(*store, "INSERT INTO journal (seq, shape, epoch, document, day, at_ms, quality, actor, "
                               "payload_hash, kind, ledger, debit_kind, debit_owner, credit_kind, credit_owner, "
                               "amount, hash) SELECT max(seq) + " +
                                   std::to_string(ahead) +
                                   ", 1, 1, 1, 1, 0, 1, 1, zeroblob(32), 1, 1, 1, 0, 2, 1, 5, zeroblob(32) "
                                   "FROM journal"),
                  "");
        EXPECT_EQ(tell(*store, "INSERT INTO document SELECT number + 1, randomblob(16), input, "
                               "(SELECT max(seq) FROM journal) + 1, row_count, day, at_ms, actor, approver, payload "
                               "FROM document ORDER BY number DESC LIMIT 1"),
                  "document: the next one has the next number and begins behind the last row");
        ASSERT_EQ(tell(*store, "ROLLBACK"), "");
    }
}

TEST_F(SqliteStore, RefusesRowsThatNoDocumentCanHave)
{
    const auto store = valueOf(open());
    Shop(*store).furnish();
    const auto next = "SELECT (SELECT max(seq) FROM journal) + 1";
    const auto attempt = [&](const std::string& entry) {
        return tell(*store, std::string("INSERT INTO journal (seq, shape, epoch, document, day, at_ms, quality, actor, "
                                        "approver, payload_hash, kind, ledger, debit_kind, debit_owner, credit_kind, "
                                        "credit_owner, amount, record_type, refers_to, hash) ") +
                                next + ", " + entry + ", zeroblob(32)");
    };
    const std::string who = "1, 1, 1, 1, 0, 1, 1, ";

    EXPECT_EQ(attempt(who + "NULL, zeroblob(32), 1, 1, 1, 0, 2, 1, 5, NULL, NULL"), "");
    const std::vector<std::string> wrong{
        who + "1, zeroblob(32), 1, 1, 1, 0, 2, 1, 5, NULL, NULL",                   // approver is the actor
        who + "2, zeroblob(31), 1, 1, 1, 0, 2, 1, 5, NULL, NULL",                   // no hash
        who + "2, zeroblob(32), 7, 1, 1, 0, 2, 1, 5, NULL, NULL",                   // no such kind
        who + "2, zeroblob(32), 1, 2, 1, 0, 2, 1, 5, NULL, NULL",                   // other ledger
        who + "2, zeroblob(32), 1, 1, 1, 0, 22, 1, 5, NULL, NULL",                  // across ledgers
        who + "2, zeroblob(32), 1, 1, 2, 1, 2, 1, 5, NULL, NULL",                   // to itself
        who + "2, zeroblob(32), 1, 1, 1, 0, 2, 1, 0, NULL, NULL",                   // nothing moved
        who + "2, zeroblob(32), 1, 1, 1, 0, 2, 1, 5, 3, NULL",                      // entry and record
        who + "2, zeroblob(32), 5, 1, 2, 1, 1, 0, 5, NULL, NULL",                   // a reversal of nothing
        who + "2, zeroblob(32), 5, 1, 2, 1, 1, 0, 5, NULL, 999999",                 // of a row to come
        who + "2, zeroblob(32), NULL, 1, 1, 0, 2, 1, 5, NULL, NULL",                // no kind
        "3, 1, 1, 1, 0, 1, 1, NULL, zeroblob(32), 1, 1, 1, 0, 2, 1, 5, NULL, NULL", // no such shape
        "2, 1, 1, 1, 0, 1, 1, NULL, zeroblob(32), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL", // no type
    };
    for (const auto& entry : wrong)
        EXPECT_NE(attempt(entry), "") << entry;
}

TEST_F(SqliteStore, ReversesAnEntryOnceWhateverTheProgramSays)
{
    const auto store = valueOf(open());
    Shop shop(*store);
    shop.furnish();
    const auto award = valueOf(shop.award(1, "A2"));
    valueOf(shop.reverse(award.number));

    const auto said = tell(*store, "INSERT INTO journal SELECT (SELECT max(seq) FROM journal) + 1, shape, epoch, "
                                   "document, day, at_ms, quality, actor, approver, rule_version, payload_hash, "
                                   "origin_epoch, origin_seq, kind, ledger, debit_kind, debit_owner, credit_kind, "
                                   "credit_owner, amount, lot, rule, units, line, record_type, subject, refers_to, "
                                   "hash FROM journal WHERE kind = 5");

    EXPECT_EQ(said, "UNIQUE constraint failed: journal.refers_to");
}

TEST_F(SqliteStore, TellsDataThatBreaksAConstraintFromADiskThatFails)
{
    const auto store = valueOf(open());
    Shop(*store).furnish();

    const auto broken = db::guarded([&]() -> Done {
        store->connection()->database().exec("INSERT INTO journal SELECT * FROM journal LIMIT 1");
        return {};
    });

    EXPECT_EQ(codeOf(broken), ErrorCode::ConstraintViolated);
}

TEST_F(SqliteStore, OpensWithEverySwitchAndSaysSoWhenOneIsNotTaken)
{
    const auto store = valueOf(open());
    auto& connection = *store->connection();

    EXPECT_EQ(connection.value(db::sql::kReadSynchronous), 3);
    EXPECT_EQ(connection.value(db::sql::kReadForeignKeys), 1);
    EXPECT_EQ(connection.value(db::sql::kReadRecursiveTriggers), 1);
    EXPECT_EQ(connection.value(db::sql::kReadTrustedSchema), 0);
    EXPECT_EQ(connection.value(db::sql::kReadApplicationId), 0x4A4D4A31);
    int defensive = 0;
    sqlite3_db_config(connection.database().getHandle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
    EXPECT_EQ(defensive, 1);
    // A database in memory cannot have a write-ahead log.
    EXPECT_EQ(codeOf(Connection::open(":memory:", Connection::Existence::MayBeNew, {})), ErrorCode::StorageFailed);
}

TEST_F(SqliteStore, RefusesADatabaseOfANewerProgram)
{
    valueOf(open());
    tamper("PRAGMA user_version = 999");

    const auto opened = open();

    ASSERT_EQ(codeOf(opened), ErrorCode::NewerDatabase);
    EXPECT_EQ(opened.error().context.text("version"), "999");
    EXPECT_EQ(opened.error().context.text("supported"), std::to_string(db::siteSchema().migrations.size()));
}

TEST_F(SqliteStore, RefusesAFileThatIsNotOurs)
{
    m_folder.write("site.db", "this is no database at all, but it is long enough to be looked at by the library");
    EXPECT_EQ(codeOf(open()), ErrorCode::DatabaseDamaged);

    std::filesystem::remove(m_file);
    tamper("CREATE TABLE other (a)");
    EXPECT_EQ(codeOf(open()), ErrorCode::DatabaseDamaged);
}

TEST_F(SqliteStore, RefusesADatabaseWithoutItsTriggersOrWithOneTooMany)
{
    valueOf(open());
    tamper("DROP TRIGGER journal_frozen");
    EXPECT_EQ(codeOf(open()), ErrorCode::DatabaseDamaged);

    std::filesystem::remove(m_file);
    valueOf(open());
    tamper("CREATE TRIGGER quiet AFTER INSERT ON journal BEGIN UPDATE balance SET debit = 0; END");
    const auto opened = open();
    ASSERT_EQ(codeOf(opened), ErrorCode::DatabaseDamaged);
    EXPECT_EQ(opened.error().context.text("what"), "schema");
}

TEST_F(SqliteStore, WritesTheChecksumOfEachMigration)
{
    const auto store = valueOf(open());

    auto applied = store->connection()->query(db::sql::kAppliedMigrations);

    for (const auto& migration : db::siteSchema().migrations) {
        ASSERT_TRUE(applied.next());
        EXPECT_EQ(applied.integer(0), migration.version);
        EXPECT_EQ(applied.bytes(1), migration.sha256);
    }
    EXPECT_FALSE(applied.next());
}

TEST_F(SqliteStore, LetsTwoProgramsWriteInTurnOnOneChain)
{
    const auto kiosk = valueOf(open());
    const auto tool = valueOf(open());
    Shop first(*kiosk);
    first.furnish();
    Shop second(*tool);
    for (int i = 0; i < 40; ++i) // the requests of the two must differ
        static_cast<void>(second.nextRequest());

    for (int i = 0; i < 10; ++i) {
        valueOf(first.award(1, "A2"));
        valueOf(second.award(1, "A2"));
        valueOf(second.set(std::string(till::allSettings()[1].name), 2 + i % 2));
        EXPECT_EQ(first.ask([](const auto& state) { return state.setting(till::allSettings()[1].name); }), 2 + i % 2);
    }

    const auto rows = rowsOf(*kiosk);
    EXPECT_EQ(first.head(), second.head());
    EXPECT_EQ(rows.back().seq.value(), std::ssize(rows));
    EXPECT_EQ(first.ask([](const auto& state) { return points::figuresOf(state, household(1)); }).spendable.value(),
              100 + 20 * 12);
}

TEST_F(SqliteStore, SaysBusyWhenAnotherProgramHoldsThePen)
{
    const auto store = valueOf(open());
    Shop shop(*store);
    shop.furnish();
    const auto other = valueOf(open());
    other->connection()->run(db::sql::kBeginWrite);
    sqlite3_busy_timeout(store->connection()->database().getHandle(), 1);

    EXPECT_EQ(codeOf(shop.award(1, "A2")), ErrorCode::StorageBusy);
    other->connection()->rollbackQuietly();

    EXPECT_TRUE(shop.award(1, "A2"));
}

TEST_F(SqliteStore, SaysThatTheDiskIsFullAndKeepsWhatWasThere)
{
    const auto store = valueOf(open());
    Shop shop(*store);
    shop.furnish();
    const auto before = shop.head();
    tell(*store, "PRAGMA max_page_count = 1"); // becomes the present size
    Answer last;
    for (int i = 0; i < 2'000 && (i == 0 || last); ++i)
        last = shop.award(1 + i % 3, "A2");

    EXPECT_EQ(codeOf(last), ErrorCode::StorageFull);
    EXPECT_GT(shop.head().seq, before.seq);
    EXPECT_EQ(rowsOf(*store).back().hash, shop.head().digest);
    tell(*store, "PRAGMA max_page_count = 100000");
    EXPECT_TRUE(shop.award(1, "A2"));
}

TEST_F(SqliteStore, TellsTheTruthAfterEveryFailingWriteAndSync)
{
    using support::DiskCall;
    support::FailingVfs disk;
    ConnectionOptions options;
    options.vfs = disk.name();
    for (const auto call : {DiskCall::Write, DiskCall::Sync}) {
        for (std::uint64_t nth = 1; nth <= 12; ++nth) {
            std::filesystem::remove(m_file);
            std::filesystem::remove(m_file.string() + "-wal");
            const auto store = valueOf(open(options));
            Shop shop(*store);
            shop.furnish();
            const auto before = shop.head();
            const int code = call == DiskCall::Sync ? SQLITE_IOERR_FSYNC
                             : nth % 2 == 0         ? SQLITE_FULL
                                                    : SQLITE_IOERR_WRITE;
            disk.fail({call, nth, false, code});

            const auto answer = shop.award(1, "A2");

            const bool failed = disk.hasFailed();
            disk.heal();
            const auto after = shop.head();
            SCOPED_TRACE(testing::Message() << "call " << int(call) << " nth " << nth);
            if (answer) {
                EXPECT_EQ(after.seq.value(), answer->firstSeq.value());
            } else {
                EXPECT_TRUE(failed);
                EXPECT_EQ(after, before);
                EXPECT_TRUE(codeOf(answer) == ErrorCode::StorageFailed || codeOf(answer) == ErrorCode::StorageFull)
                    << nameOf(answer.error().code);
            }
            EXPECT_TRUE(shop.award(1, "A2"));
        }
    }
}

TEST_F(SqliteStore, SaysUnknownOnlyWhenTheDatabaseCannotBeReopened)
{
    support::FailingVfs disk;
    ConnectionOptions options;
    options.vfs = disk.name();
    const auto store = valueOf(open(options));
    Shop shop(*store);
    shop.furnish();
    const auto before = shop.head();
    // The commit's sync fails, and from then on no file opens any more.
    bool isAway = false;
    disk.before([&](support::DiskCall call) {
        if (call == support::DiskCall::Open && (isAway || disk.hasFailed())) {
            isAway = true;
            disk.fail({support::DiskCall::Open, 1, true, SQLITE_CANTOPEN});
        }
    });
    disk.fail({support::DiskCall::Sync, 1, true, SQLITE_IOERR_FSYNC});

    const auto request = shop.nextRequest();
    journal::Bookkeeper books(*store, shop.clock());
    const points::Award award{household(1), "A2", 1, {}, "household"};
    const auto answer = books.run(request, shop.manager(), award);
    disk.before({});
    disk.heal();
    const auto again = books.run(request, shop.manager(), award);

    EXPECT_EQ(codeOf(answer), ErrorCode::OutcomeUnknown);
    EXPECT_TRUE(isAway);
    ASSERT_TRUE(again);
    EXPECT_EQ(shop.head().seq.value(), before.seq.value() + 1);
}

TEST_F(SqliteStore, SaysThatAFolderIsReadOnly)
{
    valueOf(open());
    ::chmod(m_file.c_str(), 0444);
    ::chmod(m_folder.path().c_str(), 0555);

    const auto opened = [&] {
        const Nobody nobody;
        return codeOf(open());
    }();

    ::chmod(m_folder.path().c_str(), 0755);
    EXPECT_EQ(opened, ErrorCode::StorageReadOnly);
}

} // namespace jiamei::tests
