#include "db/sqlite/schema.hpp"

#include "db/sqlite/site_sql.hpp"
#include "db/sqlite/site_writing.hpp"

namespace jiamei::db {

namespace {

constexpr std::int64_t kSiteApplicationId = 0x4A4D4A31; // "JMJ1"

tl::unexpected<Error> damaged(std::string what)
{
    return refuse(ErrorCode::DatabaseDamaged, {{"what", std::move(what)}});
}

constexpr std::int64_t kEvidenceVersion = 5; ///< its table was new then, what it holds was not
constexpr std::int64_t kOriginVersion = 7;   ///< lots and prices did not say which document brought them

/// Errors: ChainBroken {document, seq} for a payload that cannot be read.
Done fillSite(Connection& connection, std::int64_t version)
{
    if (version == kEvidenceVersion)
        return writeEvidence(connection);
    return version == kOriginVersion ? writeOrigins(connection) : Done();
}

Done apply(Connection& connection, const SchemaPlan& plan, const Migration& migration, UtcTime now)
{
    connection.script(migration.text);
    connection.run(sql::kInsertMigration, migration.version, std::string(migration.sha256),
                   std::int64_t(now.time_since_epoch().count()));
    if (connection.value(sql::kReadUserVersion) != migration.version)
        return damaged(std::string(migration.name));
    return plan.fill != nullptr ? plan.fill(connection, migration.version) : Done();
}

/// One step, if the database is not yet there; another process may have been faster.
Result<bool> step(Connection& connection, const SchemaPlan& plan, UtcTime now, const BeforeUpgrade& before)
{
    const auto supported = std::int64_t(plan.migrations.size());
    const auto version = connection.value(sql::kReadUserVersion);
    if (version > supported)
        return refuse(ErrorCode::NewerDatabase, {{"version", version}, {"supported", supported}});
    if (version < 0)
        return damaged("version");
    const bool isEmpty = connection.value(sql::kSchemaObjects) == 0;
    const bool isOurs = connection.value(sql::kReadApplicationId) == plan.applicationId;
    if (version == 0 ? !isEmpty : !isOurs)
        return damaged("application_id");
    if (version == supported)
        return false;
    if (before && version > 0)
        JIAMEI_CHECK(before(version));
    JIAMEI_CHECK(apply(connection, plan, plan.migrations[static_cast<std::size_t>(version)], now));
    return true;
}

/// A schema as the steps make it, in memory, to compare with.
Result<Digest> freshDigest(const SchemaPlan& plan)
{
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (const auto& migration : plan.migrations)
        memory.exec(std::string(migration.text));
    SQLite::Statement objects(memory, std::string(sql::kSchemaText.text));
    CanonicalWriter out;
    while (objects.executeStep())
        out.text(objects.getColumn(0).getString());
    return blake2b(out.bytes());
}

} // namespace

Result<Digest> schemaDigest(Connection& connection)
{
    return guarded([&]() -> Result<Digest> {
        CanonicalWriter out;
        auto objects = connection.query(sql::kSchemaText);
        while (objects.next())
            out.text(objects.bytes(0));
        return blake2b(out.bytes());
    });
}

Done migrate(Connection& connection, const SchemaPlan& plan, UtcTime now, const BeforeUpgrade& before)
{
    return guarded([&]() -> Done {
        bool isMore = true;
        bool isFirst = true;
        while (isMore) {
            connection.run(sql::kBeginWrite);
            const auto done = step(connection, plan, now, isFirst ? before : BeforeUpgrade());
            isFirst = false;
            if (!done) {
                connection.rollbackQuietly();
                return refuse(done.error());
            }
            connection.run(sql::kCommit);
            isMore = *done;
        }
        JIAMEI_TRY(const auto fresh, freshDigest(plan));
        JIAMEI_TRY(const auto found, schemaDigest(connection));
        if (fresh != found)
            return damaged("schema");
        return {};
    });
}

SchemaPlan siteSchema()
{
    return {kSiteApplicationId, sql::kMigrations, fillSite};
}

} // namespace jiamei::db
