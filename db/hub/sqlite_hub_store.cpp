#include "db/hub/sqlite_hub_store.hpp"

#include "db/hub/hub_sql.hpp"
#include "db/hub/hub_transaction.hpp"
#include "db/sqlite/schema.hpp"
#include "db/sqlite/site_sql.hpp"

namespace jiamei::db {

namespace {

constexpr std::int64_t kHubApplicationId = 0x4A4D4831; // "JMH1"

} // namespace

Result<std::unique_ptr<SqliteHubStore>> SqliteHubStore::open(const std::filesystem::path& file,
                                                             Connection::Existence existence,
                                                             const ConnectionOptions& options, UtcTime now)
{
    JIAMEI_TRY(auto connection, Connection::open(file, existence, options));
    JIAMEI_CHECK(migrate(*connection, {kHubApplicationId, hub_sql::kMigrations}, now));
    return std::unique_ptr<SqliteHubStore>(new SqliteHubStore(std::move(connection)));
}

Done SqliteHubStore::write(const std::function<Done(ports::HubTransaction&)>& work)
{
    auto done = guarded([&]() -> Done {
        m_connection->run(sql::kBeginWrite);
        SqliteHubTransaction transaction(*m_connection);
        JIAMEI_CHECK(work(transaction));
        m_connection->run(sql::kCommit);
        return {};
    });
    if (!done)
        m_connection->rollbackQuietly();
    return done;
}

Done SqliteHubStore::read(const std::function<Done(const ports::HubState&)>& look) const
{
    auto done = guarded([&]() -> Done {
        m_connection->run(sql::kBeginRead);
        const SqliteHubTransaction transaction(*m_connection);
        return look(transaction);
    });
    m_connection->rollbackQuietly();
    return done;
}

} // namespace jiamei::db
