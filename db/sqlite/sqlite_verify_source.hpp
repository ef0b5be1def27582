// A site's database for verification: rows as they lie there, tables whole. Inside the caller's transaction.
#pragma once

#include "core/ports/verify_source.hpp"
#include "db/sqlite/connection.hpp"

namespace jiamei::db {

class SqliteVerifySource final : public ports::VerifySource {
public:
    /// Throws SQLite::Exception.
    explicit SqliteVerifySource(Connection& connection);

    [[nodiscard]] Result<SiteId> site() override;
    [[nodiscard]] Result<std::optional<journal::StoredDocument>> nextDocument() override;
    [[nodiscard]] Result<std::optional<journal::Row>> nextRow() override;
    [[nodiscard]] Result<std::optional<journal::Row>> row(Seq seq) override;
    [[nodiscard]] Result<ports::DerivedTables> tables() override;

private:
    [[nodiscard]] Done readRegister(ports::DerivedTables& tables);
    [[nodiscard]] Done readGoodsAndMoney(ports::DerivedTables& tables);
    void readPersonalFields(ports::DerivedTables& tables, journal::PersonalRecord::Owner owner);

    Connection& m_connection;
    Cursor m_rows;
    Cursor m_documents;
};

} // namespace jiamei::db
