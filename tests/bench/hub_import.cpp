// P6: what importing sync files at a hub costs beside inserting the very same rows into the very same tables.
#include "core/sync/hub_import.hpp"
#include "db/hub/sqlite_hub_store.hpp"
#include "tests/bench/support/pairs.hpp"
#include "tests/sync/shop.hpp"

#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>
#include <unistd.h>

namespace {

using namespace jiamei;
namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

/// What one run imports.
struct Delivery {
    const char* name;
    int sites;
    int documents; ///< a file; each makes about two rows
};

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

struct Input {
    SiteId site;
    PublicKey key;
    Bytes file;
};

std::vector<Input> makeInput(const Delivery& delivery)
{
    std::vector<Input> input;
    for (int i = 0; i < delivery.sites; ++i) {
        const auto site = SiteId::of(*VillageCode::of(621125100201 + i), 1);
        sync::testing::Shop shop(site->text(), static_cast<std::uint8_t>(i + 1));
        shop.addHouseholds(1, 10);
        shop.receive(1, 1, 5000, 350, true);
        shop.openDay("2026-03-09");
        shop.work(static_cast<std::uint64_t>(i), delivery.documents);
        shop.closeDay();
        input.push_back({*site, shop.signer().publicKey(), shop.file()});
    }
    return input;
}

class Database {
public:
    Database()
    {
        static int count = 0;
        m_folder =
            fs::temp_directory_path() / ("jiamei-p6-" + std::to_string(getpid()) + "-" + std::to_string(++count));
        fs::create_directories(m_folder);
        auto store = db::SqliteHubStore::open(m_folder / "hub.db", db::Connection::Existence::MayBeNew, {}, UtcTime{});
        require(store.has_value(), "no database");
        m_store = std::move(*store);
    }
    ~Database()
    {
        m_store.reset();
        fs::remove_all(m_folder);
    }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    db::SqliteHubStore& store() { return *m_store; }
    SQLite::Database& raw() { return m_store->connection().database(); }

private:
    fs::path m_folder;
    std::unique_ptr<db::SqliteHubStore> m_store;
};

void prepare(Database& database, const std::vector<Input>& input)
{
    const auto done = database.store().write([&](ports::HubTransaction& hub) -> Done {
        ports::HubFacts facts;
        facts.unit = *household::DivisionCode::parse("621125");
        JIAMEI_CHECK(hub.putFacts(facts));
        for (const auto& each : input) {
            ports::Sender sender;
            sender.key = each.key;
            sender.site = each.site;
            JIAMEI_CHECK(hub.putSender(sender));
        }
        return {};
    });
    require(done.has_value(), "not prepared");
}

std::chrono::duration<double> importAll(Database& database, const std::vector<Input>& input)
{
    const sync::OpenKept none = [](const Digest&) -> Result<std::unique_ptr<sync::ByteSource>> {
        return refuse(ErrorCode::FileMissing);
    };
    const auto start = Clock::now();
    const auto done = database.store().write([&](ports::HubTransaction& hub) -> Done {
        for (const auto& each : input) {
            JIAMEI_TRY(const auto outcome, sync::importFile(hub, sync::MemorySource(each.file), UtcTime{}, none));
            require(outcome.state == ports::FileState::New, "a file was not counted");
        }
        return {};
    });
    const auto end = Clock::now();
    require(done.has_value(), "not imported");
    return end - start;
}

/// Every row that an import leaves behind, by table.
class Rows {
public:
    explicit Rows(SQLite::Database& from)
    {
        for (const auto* table :
             {"sync_file", "line", "chain_head", "day_total", "detail", "payload", "lot", "household", "stock"}) {
            SQLite::Statement all(from, std::string("SELECT * FROM ") + table);
            auto& rows = m_tables[table];
            while (all.executeStep()) {
                std::vector<Cell> cells;
                for (int i = 0; i < all.getColumnCount(); ++i) {
                    const auto column = all.getColumn(i);
                    cells.push_back({column.getType(), column.isBlob() || column.isText() ? 0 : column.getInt64(),
                                     column.isInteger() ? std::string() : column.getString()});
                }
                rows.push_back(std::move(cells));
            }
        }
    }

    std::chrono::duration<double> insertInto(SQLite::Database& database) const
    {
        const auto start = Clock::now();
        database.exec("BEGIN IMMEDIATE");
        for (const auto& [table, rows] : m_tables) {
            if (rows.empty())
                continue;
            std::string places = "?";
            for (std::size_t i = 1; i < rows.front().size(); ++i)
                places += ", ?";
            SQLite::Statement insert(database, "INSERT INTO " + table + " VALUES (" + places + ")");
            for (const auto& row : rows) {
                for (std::size_t i = 0; i < row.size(); ++i)
                    bind(insert, static_cast<int>(i) + 1, row[i]);
                insert.exec();
                insert.reset();
            }
        }
        database.exec("COMMIT");
        return Clock::now() - start;
    }

private:
    struct Cell {
        int type = 0;
        std::int64_t number = 0;
        std::string bytes;
    };

    static void bind(SQLite::Statement& statement, int place, const Cell& cell)
    {
        if (cell.type == SQLite::INTEGER)
            statement.bind(place, cell.number);
        else if (cell.type == SQLite::BLOB)
            statement.bindNoCopy(place, cell.bytes.data(), static_cast<int>(cell.bytes.size()));
        else if (cell.type == SQLite::TEXT)
            statement.bindNoCopy(place, cell.bytes);
        else
            statement.bind(place);
    }

    std::map<std::string, std::vector<std::vector<Cell>>> m_tables;
};

void compare(const Delivery& delivery)
{
    const auto input = makeInput(delivery);
    Database model;
    prepare(model, input);
    importAll(model, input);
    const Rows rows(model.raw());
    bench::comparePairs(
        {.name = delivery.name, .ratio = bench::RatioOf::Speed, .must = 0.60, .pairs = 7, .seed = 1},
        [&] {
            Database database;
            prepare(database, input);
            return importAll(database, input);
        },
        [&] {
            Database database;
            prepare(database, input);
            return rows.insertInto(database.raw());
        });
}

} // namespace

int main()
{
    compare({"P6 150 rows a file", 240, 70});
    compare({"P6 500 rows a file", 80, 233});
    return 0;
}
