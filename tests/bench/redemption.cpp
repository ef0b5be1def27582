// P1 and P1b: one redemption of three lines, and P1 of ten lines, on the real store, with all its rules, chain and
// lots, against the insert of the same rows with the same statements through SQLite's C API: into the store's own
// tables, which is the limit, and, for what their indexes, checks and triggers cost, into tables that have none
// (decision 0014).
#include "tests/bench/support/pairs.hpp"

#include "db/sqlite/site_sql.hpp"
#include "db/sqlite/sqlite_site_store.hpp"
#include "tests/support/hamlet.hpp"
#include "tests/support/results.hpp"

#include <sqlite3.h>

#include <filesystem>
#include <memory>
#include <random>

namespace {

using namespace jiamei;

constexpr std::uint64_t kSeed = 20260309;
constexpr int kHistory = 1'000; // redemptions before the first measured one
constexpr int kMonth = 100;     // a busy month of such a village; monthly limits count no further back
constexpr int kLines = 3;
constexpr int kManyLines = 10;
constexpr std::int64_t kTime = 1'773'018'000'000; // of the first bare redemption, in milliseconds
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
    Ours(const std::filesystem::path& file, Synchronous synchronous, int lines) : m_lines(lines)
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
                expect(hamlet.redeem(m_lines).has_value(), "no history");
            }
        }
        options.synchronous = synchronous;
        m_store = open(file, options);
        m_hamlet = std::make_unique<support::Hamlet>(*m_store, kSeed + 1, kVillage);
    }

    void startMonth() { startMonth(*m_hamlet); }

    journal::StoredDocument redeem() { return support::valueOf(m_hamlet->redeem(m_lines)); }
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

    int m_lines;
    BusinessDate m_day = support::valueOf(BusinessDate::parse("2026-03-09"));
    std::unique_ptr<db::SqliteSiteStore> m_store;
    std::unique_ptr<support::Hamlet> m_hamlet;
};

/// Into which tables the rows go: those of the store, or the leanest that can hold them.
enum class Tables { OfTheStore, Lean };

constexpr const char* kLeanTables =
    "CREATE TABLE journal (seq INTEGER PRIMARY KEY, shape INTEGER, epoch INTEGER, document INTEGER, day INTEGER,"
    " at_ms INTEGER, quality INTEGER, actor INTEGER, approver INTEGER, rule_version INTEGER, payload_hash BLOB,"
    " origin_epoch INTEGER, origin_seq INTEGER, kind INTEGER, ledger INTEGER, debit_kind INTEGER, debit_owner INTEGER,"
    " credit_kind INTEGER, credit_owner INTEGER, amount INTEGER, lot INTEGER, rule INTEGER, units INTEGER,"
    " line INTEGER, record_type INTEGER, subject INTEGER, refers_to INTEGER, hash BLOB);"
    "CREATE TABLE document (number INTEGER PRIMARY KEY, request BLOB, input BLOB, first_seq INTEGER,"
    " row_count INTEGER, day INTEGER, at_ms INTEGER, actor INTEGER, approver INTEGER, payload BLOB);"
    "CREATE TABLE balance (kind INTEGER, owner INTEGER, debit INTEGER, credit INTEGER, pending INTEGER,"
    " honour INTEGER, PRIMARY KEY (kind, owner)) WITHOUT ROWID;"
    "CREATE TABLE lot (number INTEGER PRIMARY KEY, goods INTEGER, quantity INTEGER, unit_cost INTEGER,"
    " expiry INTEGER, is_left INTEGER, produced INTEGER, origin INTEGER);";

/// The limit: what SQLite itself needs for such rows.
class Bare {
public:
    Bare(const std::filesystem::path& file, Tables tables, Synchronous synchronous,
         const journal::StoredDocument& document, const std::vector<journal::Row>& rows)
        : m_payload(document.payloadBytes), m_rows(rows)
    {
        if (tables == Tables::OfTheStore)
            expect(
                db::SqliteSiteStore::open(file, db::Connection::Existence::MayBeNew, {}, support::ManualClock().now())
                    .has_value(),
                "the bare database is not made");
        expect(sqlite3_open(file.c_str(), &m_handle) == SQLITE_OK, "the bare database does not open");
        run(db::sql::kOpenSettings);
        if (tables == Tables::Lean)
            run(kLeanTables);
        m_insertRow = prepare(db::sql::kInsertRow);
        m_insertDocument = prepare(db::sql::kInsertDocument);
        m_setBalance = prepare(db::sql::kSetBalance);
        m_insertBalance = prepare(db::sql::kInsertBalance);
        m_setLot = prepare(db::sql::kSetLotQuantity);
        m_insertLot = prepare(db::sql::kPutLot);
        m_begin = prepare(db::sql::kBeginWrite);
        m_commit = prepare(db::sql::kCommit);
        run(db::sql::kNormalSynchronous);
        for (int i = 0; i < kHistory; ++i)
            redeem();
        if (synchronous == Synchronous::Extra)
            run("PRAGMA synchronous=EXTRA");
    }
    ~Bare()
    {
        for (auto* statement :
             {m_insertRow, m_insertDocument, m_setBalance, m_insertBalance, m_setLot, m_insertLot, m_begin, m_commit})
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
        for (auto& byte : m_request)
            byte = static_cast<std::uint8_t>(m_chance());
        integers(m_insertDocument, {{1, m_document},
                                    {4, m_seq + 1},
                                    {5, static_cast<std::int64_t>(m_rows.size())},
                                    {6, 1},
                                    {7, kTime + m_document},
                                    {8, 2}});
        blob(m_insertDocument, 2, m_request);
        blob(m_insertDocument, 3, m_digest);
        blob(m_insertDocument, 10, m_payload);
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
                               {2, 1},
                               {3, static_cast<std::int64_t>(row.epoch.value())},
                               {4, m_document},
                               {5, 1},
                               {6, kTime + m_document},
                               {7, 1},
                               {8, 2},
                               {14, 1},
                               {15, isPoints ? 1 : 2},
                               {16, static_cast<std::int64_t>(entry.debit.kind)},
                               {17, debit},
                               {18, static_cast<std::int64_t>(entry.credit.kind)},
                               {19, credit},
                               {20, entry.amount},
                               {24, *entry.line}});
        if (entry.lot)
            sqlite3_bind_int64(m_insertRow, 21, goods * 2);
        else
            sqlite3_bind_null(m_insertRow, 21);
        blob(m_insertRow, 11, m_digest);
        blob(m_insertRow, 28, row.hash);
        step(m_insertRow);
        putDerived(entry, debit, credit, isPoints);
    }

    /// Each account and lot once a redemption, as ours: the household and `redeemed` with the first line.
    void putDerived(const journal::Entry& entry, std::int64_t debit, std::int64_t credit, bool isPoints)
    {
        if (isPoints && *entry.line > 1)
            return;
        put(m_setBalance, m_insertBalance, balanceOf(entry.debit.kind, debit));
        put(m_setBalance, m_insertBalance, balanceOf(entry.credit.kind, credit));
        if (isPoints)
            return;
        integers(m_setLot, {{1, debit * 2}, {2, 1'000'000 - m_document}});
        step(m_setLot);
        if (sqlite3_changes(m_handle) != 0)
            return;
        integers(m_insertLot, {{1, debit * 2}, {2, debit}, {3, 1'000'000 - m_document}, {4, 350}, {7, 1}});
        step(m_insertLot);
    }

    using Values = std::initializer_list<std::pair<int, std::int64_t>>;

    [[nodiscard]] std::array<std::int64_t, 6> balanceOf(journal::AccountKind kind, std::int64_t owner) const
    {
        return {static_cast<std::int64_t>(kind), owner, m_document, 50'000'000, 0, 0};
    }

    void put(sqlite3_stmt* set, sqlite3_stmt* insert, const std::array<std::int64_t, 6>& values)
    {
        for (auto* statement : {set, insert}) {
            int place = 0;
            for (const auto value : values)
                sqlite3_bind_int64(statement, ++place, value);
            step(statement);
            if (sqlite3_changes(m_handle) != 0)
                return;
        }
    }

    void run(const char* sql) { expect(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql); }
    void run(const db::Sql& sql) { run(std::string(sql.text).c_str()); }
    sqlite3_stmt* prepare(const db::Sql& sql)
    {
        sqlite3_stmt* statement = nullptr;
        expect(sqlite3_prepare_v3(m_handle, sql.text.data(), static_cast<int>(sql.text.size()),
                                  SQLITE_PREPARE_PERSISTENT, &statement, nullptr) == SQLITE_OK,
               "a statement cannot be prepared");
        return statement;
    }
    template <class Bytes>
    static void blob(sqlite3_stmt* statement, int place, const Bytes& bytes)
    {
        sqlite3_bind_blob(statement, place, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
    }
    static void integers(sqlite3_stmt* statement, Values values)
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
    sqlite3_stmt* m_setBalance = nullptr;
    sqlite3_stmt* m_insertBalance = nullptr;
    sqlite3_stmt* m_setLot = nullptr;
    sqlite3_stmt* m_insertLot = nullptr;
    sqlite3_stmt* m_begin = nullptr;
    sqlite3_stmt* m_commit = nullptr;
    std::mt19937_64 m_chance{kSeed};
    std::array<std::uint8_t, 16> m_request{};
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

/// What is redeemed, and how often for one measurement.
struct Work {
    int lines = kLines;
    int redemptions = 20;
};

void measure(const bench::Measure& what, Tables tables, const std::filesystem::path& folder, Synchronous synchronous,
             const Work& work)
{
    Ours ours(folder / (what.name + ".db"), synchronous, work.lines);
    const auto sample = ours.redeem();
    Bare bare(folder / (what.name + "-bare.db"), tables, synchronous, sample, ours.rowsOf(sample.number));
    bench::comparePairs(
        what,
        [&] {
            ours.startMonth();
            return timeOf(work.redemptions, [&] { ours.redeem(); });
        },
        [&] { return timeOf(work.redemptions, [&] { bare.redeem(); }); });
}

/// Nobody promised a ratio to tables without indexes; it is printed beside the promised one.
constexpr double kNothingPromised = 0.0;

} // namespace

int main(int, char** argv)
{
    const DiskFolder folder(argv[0]);
    const auto durable = [&](const char* name, Tables tables, double must, int lines = kLines) {
        measure({.name = name, .ratio = bench::RatioOf::Speed, .must = must, .pairs = 41, .seed = kSeed}, tables,
                folder.path(), Synchronous::Extra, {.lines = lines});
    };
    const auto unflushed = [&](const char* name, Tables tables, double must) {
        measure({.name = name, .ratio = bench::RatioOf::Speed, .must = must, .pairs = 41, .seed = kSeed}, tables,
                folder.path(), Synchronous::NormalForBenchmark, {.redemptions = 100});
    };
    durable("P1", Tables::OfTheStore, 0.80);
    durable("P1 ten lines", Tables::OfTheStore, 0.80, kManyLines);
    durable("P1 against lean tables", Tables::Lean, kNothingPromised);
    unflushed("P1b", Tables::OfTheStore, 0.50);
    unflushed("P1b against lean tables", Tables::Lean, kNothingPromised);
    return 0;
}
