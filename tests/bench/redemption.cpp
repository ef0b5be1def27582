// P1 and P1b: one redemption of three lines on the real store, with all its rules, chain and lots, against the bare
// insert of the same rows through SQLite's C API into tables without triggers, checks or further indexes.
#include "tests/bench/support/pairs.hpp"

#include "db/sqlite/sqlite_site_store.hpp"
#include "tests/support/hamlet.hpp"
#include "tests/support/results.hpp"

#include <sqlite3.h>

#include <filesystem>
#include <memory>

namespace {

using namespace jiamei;

constexpr std::uint64_t kSeed = 20260309;
constexpr int kHistory = 1'000; // redemptions before the first measured one
constexpr int kMonth = 100;     // a busy month of such a village; monthly limits count no further back
constexpr int kLines = 3;
// A village of the middle size; nine of 45 goods have a monthly limit, as in the list we deliver.
constexpr support::HamletSize kVillage{
    .households = 260, .goods = 45, .lotsEach = 2, .pieces = 1'000'000, .points = 50'000'000, .limit = 1'000'000};

using Synchronous = db::ConnectionOptions::Synchronous;

void expect(bool isDone, const char* what)
{
    if (isDone)
        return;
    std::fprintf(stderr, "bench_redemption: %s\n", what);
    std::exit(1);
}

class Ours {
public:
    Ours(const std::filesystem::path& file, Synchronous synchronous)
    {
        db::ConnectionOptions options;
        options.synchronous = Synchronous::NormalForBenchmark;
        {
            auto store = open(file, options);
            support::Hamlet hamlet(*store, kSeed, kVillage);
            expect(hamlet.furnish().has_value(), "the village cannot be furnished");
            for (int i = 0; i < kHistory; ++i) {
                if (i % kMonth == 0)
                    startMonth(hamlet);
                expect(hamlet.redeem(kLines).has_value(), "no history");
            }
        }
        options.synchronous = synchronous;
        m_store = open(file, options);
        m_hamlet = std::make_unique<support::Hamlet>(*m_store, kSeed + 1, kVillage);
    }

    void startMonth() { startMonth(*m_hamlet); }

    journal::StoredDocument redeem() { return support::valueOf(m_hamlet->redeem(kLines)); }
    [[nodiscard]] std::vector<journal::Row> rowsOf(DocumentNumber number) const
    {
        std::vector<journal::Row> rows;
        expect(m_store
                   ->read([&](const ports::SiteState& state) -> Done {
                       JIAMEI_TRY(rows, state.rowsOf(number));
                       return {};
                   })
                   .has_value(),
               "no rows");
        return rows;
    }

private:
    void startMonth(support::Hamlet& hamlet)
    {
        m_day = support::valueOf(BusinessDate::ofDaysSince2020(m_day.daysSince2020() + 31));
        expect(hamlet.startDay(m_day).has_value(), "no new month");
    }
    static std::unique_ptr<db::SqliteSiteStore> open(const std::filesystem::path& file,
                                                     const db::ConnectionOptions& options)
    {
        return support::valueOf(db::SqliteSiteStore::open(file, db::Connection::Existence::MayBeNew, options,
                                                          support::ManualClock().now()));
    }

    BusinessDate m_day = support::valueOf(BusinessDate::parse("2026-03-09"));
    std::unique_ptr<db::SqliteSiteStore> m_store;
    std::unique_ptr<support::Hamlet> m_hamlet;
};

/// The limit: what SQLite itself needs for such rows.
class Bare {
public:
    Bare(const std::filesystem::path& file, Synchronous synchronous, const journal::StoredDocument& document,
         const std::vector<journal::Row>& rows)
        : m_payload(document.payloadBytes), m_rows(rows)
    {
        expect(sqlite3_open(file.c_str(), &m_handle) == SQLITE_OK, "the bare database does not open");
        run("PRAGMA synchronous=EXTRA; PRAGMA journal_mode=WAL; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000;"
            "PRAGMA wal_autocheckpoint=1000; PRAGMA journal_size_limit=16777216;");
        run("CREATE TABLE journal (seq INTEGER PRIMARY KEY, shape INTEGER, epoch INTEGER, document INTEGER, day "
            "INTEGER,"
            " at_ms INTEGER, quality INTEGER, actor INTEGER, approver INTEGER, rule_version INTEGER, payload_hash BLOB,"
            " origin_epoch INTEGER, origin_seq INTEGER, kind INTEGER, ledger INTEGER, debit_kind INTEGER,"
            " debit_owner INTEGER, credit_kind INTEGER, credit_owner INTEGER, amount INTEGER, lot INTEGER, rule "
            "INTEGER,"
            " units INTEGER, line INTEGER, record_type INTEGER, subject INTEGER, refers_to INTEGER, hash BLOB);"
            "CREATE TABLE document (number INTEGER PRIMARY KEY, request BLOB, input BLOB, first_seq INTEGER,"
            " row_count INTEGER, day INTEGER, at_ms INTEGER, actor INTEGER, approver INTEGER, payload BLOB);"
            "CREATE TABLE balance (kind INTEGER, owner INTEGER, debit INTEGER, credit INTEGER, pending INTEGER,"
            " honour INTEGER, PRIMARY KEY (kind, owner)) WITHOUT ROWID;"
            "CREATE TABLE lot (number INTEGER PRIMARY KEY, goods INTEGER, quantity INTEGER, unit_cost INTEGER,"
            " expiry INTEGER);");
        m_insertRow =
            prepare("INSERT INTO journal VALUES (?1, 1, ?2, ?3, ?4, ?5, 1, ?6, NULL, NULL, ?7, NULL, NULL, ?8,"
                    " ?9, ?10, ?11, ?12, ?13, ?14, ?15, NULL, NULL, ?16, NULL, NULL, NULL, ?17)");
        m_insertDocument = prepare("INSERT INTO document VALUES (?1, ?2, ?3, ?4, ?5, 1, ?6, 2, NULL, ?7)");
        m_putBalance =
            prepare("INSERT INTO balance VALUES (?1, ?2, ?3, ?4, 0, 0) ON CONFLICT (kind, owner) DO UPDATE SET"
                    " debit = excluded.debit, credit = excluded.credit, pending = excluded.pending,"
                    " honour = excluded.honour");
        m_putLot = prepare("INSERT INTO lot VALUES (?1, ?2, ?3, 350, NULL) ON CONFLICT (number) DO UPDATE SET"
                           " goods = excluded.goods, quantity = excluded.quantity, unit_cost = excluded.unit_cost,"
                           " expiry = excluded.expiry");
        m_begin = prepare("BEGIN IMMEDIATE");
        m_commit = prepare("COMMIT");
        run("PRAGMA synchronous=NORMAL");
        for (int i = 0; i < kHistory; ++i)
            redeem();
        if (synchronous == Synchronous::Extra)
            run("PRAGMA synchronous=EXTRA");
    }
    ~Bare()
    {
        for (auto* statement : {m_insertRow, m_insertDocument, m_putBalance, m_putLot, m_begin, m_commit})
            sqlite3_finalize(statement);
        sqlite3_close(m_handle);
    }
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;

    void redeem()
    {
        // Another household and other goods each time, as ours.
        m_turn += 7;
        step(m_begin);
        insertDocument();
        for (const auto& row : m_rows)
            insertRow(row);
        step(m_commit);
    }

private:
    void insertDocument()
    {
        ++m_document;
        const auto bytes = static_cast<int>(m_payload.size());
        integers(m_insertDocument, {{1, m_document},
                                    {4, m_seq + 1},
                                    {5, static_cast<std::int64_t>(m_rows.size())},
                                    {6, 1'773'018'000'000 + m_document}});
        sqlite3_bind_blob(m_insertDocument, 2, m_request.data(), static_cast<int>(m_request.size()), SQLITE_STATIC);
        sqlite3_bind_blob(m_insertDocument, 3, m_digest.data(), static_cast<int>(m_digest.size()), SQLITE_STATIC);
        sqlite3_bind_blob(m_insertDocument, 7, m_payload.data(), bytes, SQLITE_STATIC);
        ++m_request[static_cast<std::size_t>(m_document) % m_request.size()];
        step(m_insertDocument);
    }

    void insertRow(const journal::Row& row)
    {
        const auto& entry = std::get<journal::Entry>(row.body);
        const bool isPoints = entry.debit.kind == journal::AccountKind::Household;
        const auto goods = (entry.debit.owner + m_turn) % kVillage.goods + 1;
        const auto debit = isPoints ? m_turn % kVillage.households + 1 : goods;
        const auto credit = isPoints ? 0 : goods;
        integers(m_insertRow, {{1, ++m_seq},
                               {2, static_cast<std::int64_t>(row.epoch.value())},
                               {3, m_document},
                               {4, 1},
                               {5, 1'773'018'000'000 + m_document},
                               {6, 2},
                               {8, 1},
                               {9, isPoints ? 1 : 2},
                               {10, static_cast<std::int64_t>(entry.debit.kind)},
                               {11, debit},
                               {12, static_cast<std::int64_t>(entry.credit.kind)},
                               {13, credit},
                               {14, entry.amount},
                               {16, *entry.line}});
        if (entry.lot)
            sqlite3_bind_int64(m_insertRow, 15, goods * 2);
        else
            sqlite3_bind_null(m_insertRow, 15);
        sqlite3_bind_blob(m_insertRow, 7, m_digest.data(), static_cast<int>(m_digest.size()), SQLITE_STATIC);
        sqlite3_bind_blob(m_insertRow, 17, row.hash.data(), static_cast<int>(row.hash.size()), SQLITE_STATIC);
        step(m_insertRow);
        putDerived(entry, debit, credit, isPoints);
    }

    /// Each account and lot once a redemption, as ours: the household and `redeemed` with the first line.
    void putDerived(const journal::Entry& entry, std::int64_t debit, std::int64_t credit, bool isPoints)
    {
        if (isPoints && *entry.line > 1)
            return;
        putBalance(static_cast<std::int64_t>(entry.debit.kind), debit);
        putBalance(static_cast<std::int64_t>(entry.credit.kind), credit);
        if (!isPoints) {
            integers(m_putLot, {{1, debit * 2}, {2, debit}, {3, 1'000'000 - m_document}});
            step(m_putLot);
        }
    }

    void putBalance(std::int64_t kind, std::int64_t owner)
    {
        integers(m_putBalance, {{1, kind}, {2, owner}, {3, m_document}, {4, 50'000'000}});
        step(m_putBalance);
    }

    void run(const char* sql) { expect(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql); }
    sqlite3_stmt* prepare(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        expect(sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) == SQLITE_OK, sql);
        return statement;
    }
    static void integers(sqlite3_stmt* statement, std::initializer_list<std::pair<int, std::int64_t>> values)
    {
        for (const auto& [place, value] : values)
            sqlite3_bind_int64(statement, place, value);
    }
    static void step(sqlite3_stmt* statement)
    {
        expect(sqlite3_step(statement) == SQLITE_DONE, "a bare statement fails");
        sqlite3_reset(statement);
    }

    Bytes m_payload;
    std::vector<journal::Row> m_rows;
    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_insertRow = nullptr;
    sqlite3_stmt* m_insertDocument = nullptr;
    sqlite3_stmt* m_putBalance = nullptr;
    sqlite3_stmt* m_putLot = nullptr;
    sqlite3_stmt* m_begin = nullptr;
    sqlite3_stmt* m_commit = nullptr;
    std::array<std::uint8_t, 16> m_request{1};
    Digest m_digest{7};
    std::int64_t m_document = 0;
    std::int64_t m_seq = 0;
    std::int64_t m_turn = 0;
};

/// Beside the program, on a real disk: the folder for temporary files may be one in memory, where a sync costs nothing.
class DiskFolder {
public:
    explicit DiskFolder(const char* program)
    {
        auto pattern = (std::filesystem::absolute(program).parent_path() / "redemption-XXXXXX").string();
        expect(mkdtemp(pattern.data()) != nullptr, "no folder");
        m_path = pattern;
    }
    ~DiskFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    DiskFolder(const DiskFolder&) = delete;
    DiskFolder& operator=(const DiskFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

template <class Work>
std::chrono::duration<double> timeOf(int times, Work work)
{
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < times; ++i)
        work();
    return std::chrono::steady_clock::now() - start;
}

void measure(const bench::Measure& what, const std::filesystem::path& folder, Synchronous synchronous, int redemptions)
{
    Ours ours(folder / (what.name + ".db"), synchronous);
    const auto sample = ours.redeem();
    Bare bare(folder / (what.name + "-bare.db"), synchronous, sample, ours.rowsOf(sample.number));
    bench::comparePairs(
        what,
        [&] {
            ours.startMonth();
            return timeOf(redemptions, [&] { ours.redeem(); });
        },
        [&] { return timeOf(redemptions, [&] { bare.redeem(); }); });
}

} // namespace

int main(int, char** argv)
{
    const DiskFolder folder(argv[0]);
    measure({.name = "P1", .ratio = bench::RatioOf::Speed, .must = 0.80, .pairs = 41, .seed = kSeed}, folder.path(),
            Synchronous::Extra, 20);
    measure({.name = "P1b", .ratio = bench::RatioOf::Speed, .must = 0.50, .pairs = 41, .seed = kSeed}, folder.path(),
            Synchronous::NormalForBenchmark, 100);
    return 0;
}
