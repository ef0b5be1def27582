// A hub's store in a SQLite file: county, city, or a province that takes totals only.
#pragma once

#include "core/ports/hub_store.hpp"
#include "db/sqlite/connection.hpp"

namespace jiamei::db {

class SqliteHubStore final : public ports::HubStore {
public:
    /// Opens, and brings to this program's schema. Errors: NewerDatabase, DatabaseDamaged, those of the disk.
    [[nodiscard]] static Result<std::unique_ptr<SqliteHubStore>> open(const std::filesystem::path& file,
                                                                      Connection::Existence existence,
                                                                      const ConnectionOptions& options, UtcTime now);

    [[nodiscard]] Done write(const std::function<Done(ports::HubTransaction&)>& work) override;
    [[nodiscard]] Done read(const std::function<Done(const ports::HubState&)>& look) const override;

    /// The connection itself, for benchmarks and for tests that do harm.
    [[nodiscard]] Connection& connection() { return *m_connection; }

private:
    explicit SqliteHubStore(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

    std::unique_ptr<Connection> m_connection;
};

} // namespace jiamei::db
