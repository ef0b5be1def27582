#include "db/sqlite/connection.hpp"

#include "db/sqlite/site_sql.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace jiamei::db {

namespace {

/// SQLite's own limits are far above anything a statement of ours needs. Source: the largest of db/queries.
constexpr std::array<std::pair<int, int>, 10> kLimits{{
    {SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024}, // a document of a whole village's register
    {SQLITE_LIMIT_SQL_LENGTH, 256 * 1024},
    {SQLITE_LIMIT_COLUMN, 64},
    {SQLITE_LIMIT_EXPR_DEPTH, 100},
    {SQLITE_LIMIT_COMPOUND_SELECT, 20},
    {SQLITE_LIMIT_FUNCTION_ARG, 16},
    {SQLITE_LIMIT_ATTACHED, 1}, // VACUUM needs one
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 256},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 64},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 4},
}};

constexpr int kBusyTimeoutMs = 5000;

ErrorCode meaningOf(int code)
{
    // The index of the log could not grow; only a full disk does that, and SQLite has no better word for it.
    if (code == SQLITE_IOERR_SHMSIZE)
        return ErrorCode::StorageFull;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::StorageFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::StorageReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StorageBusy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_MISMATCH:
        return ErrorCode::DatabaseDamaged;
    case SQLITE_CONSTRAINT: // the data is wrong, not the disk
        return ErrorCode::ConstraintViolated;
    default:
        return ErrorCode::StorageFailed;
    }
}

} // namespace

Error storageError(const SQLite::Exception& exception)
{
    const int extended = exception.getExtendedErrorCode();
    const int code = extended > 0 ? extended : exception.getErrorCode();
    return {meaningOf(code), {{"code", std::int64_t(code)}, {"detail", exception.getErrorStr()}}};
}

Cursor::~Cursor()
{
    m_statement->tryReset();
}

Digest Cursor::digest(int column) const
{
    const auto cell = m_statement->getColumn(column);
    Digest digest{};
    if (static_cast<std::size_t>(cell.getBytes()) == digest.size()) {
        const auto* bytes = static_cast<const std::uint8_t*>(cell.getBlob());
        std::copy(bytes, bytes + digest.size(), digest.begin());
    }
    return digest;
}

Connection::Connection(const std::filesystem::path& file, Existence existence, const ConnectionOptions& options)
    : m_database(file.string(),
                 SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX |
                     (existence == Existence::MayBeNew ? SQLite::OPEN_CREATE : 0),
                 kBusyTimeoutMs, options.vfs)
{
}

Result<std::unique_ptr<Connection>> Connection::open(const std::filesystem::path& file, Existence existence,
                                                     const ConnectionOptions& options)
{
    return guarded([&]() -> Result<std::unique_ptr<Connection>> {
        std::unique_ptr<Connection> connection(new Connection(file, existence, options));
        if (sqlite3_db_readonly(connection->m_database.getHandle(), "main") == 1)
            return refuse(ErrorCode::StorageReadOnly, {{"file", file.filename().string()}});
        connection->configure(options);
        JIAMEI_CHECK(connection->checkSwitches(options));
        if (options.syncFolder)
            JIAMEI_CHECK(options.syncFolder(file.parent_path()));
        // A program killed between writing and syncing leaves commits that can be read and are not lasting yet.
        connection->run(sql::kCheckpointWithoutWaiting);
        return connection;
    });
}

void Connection::configure(const ConnectionOptions& options)
{
    auto* const handle = m_database.getHandle();
    sqlite3_extended_result_codes(handle, 1);
    for (const auto& [limit, value] : kLimits)
        sqlite3_limit(handle, limit, value);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    script(sql::kOpenSettings.text);
    if (options.synchronous == ConnectionOptions::Synchronous::NormalForBenchmark)
        script(sql::kNormalSynchronous.text);
}

Done Connection::checkSwitches(const ConnectionOptions& options)
{
    const std::int64_t synchronous = options.synchronous == ConnectionOptions::Synchronous::Extra ? 3 : 1;
    const std::array<std::pair<const Sql*, std::int64_t>, 7> expected{{
        {&sql::kReadSynchronous, synchronous},
        {&sql::kReadForeignKeys, 1},
        {&sql::kReadRecursiveTriggers, 1},
        {&sql::kReadTrustedSchema, 0},
        {&sql::kReadCellSizeCheck, 1},
        {&sql::kReadBusyTimeout, kBusyTimeoutMs},
        {&sql::kReadTempStore, 2},
    }};
    for (const auto& [pragma, wanted] : expected) {
        if (value(*pragma) != wanted)
            return refuse(ErrorCode::StorageFailed, {{"detail", std::string(pragma->text)}});
    }
    auto mode = query(sql::kReadJournalMode);
    if (!mode.next() || mode.bytes(0) != "wal")
        return refuse(ErrorCode::StorageFailed, {{"detail", std::string(sql::kReadJournalMode.text)}});
    return {};
}

SQLite::Statement& Connection::prepared(const Sql& sql)
{
    auto& statement = m_statements[&sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_database, std::string(sql.text));
    return *statement;
}

std::int64_t Connection::value(const Sql& sql)
{
    auto cursor = query(sql);
    return cursor.next() ? cursor.integer(0) : 0;
}

void Connection::script(std::string_view text)
{
    m_database.exec(std::string(text));
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_database.getHandle()) == 0;
}

void Connection::rollbackQuietly()
{
    // SQLite may have rolled back by itself; what cannot be rolled back dies with the connection.
    if (isInTransaction())
        m_database.tryExec(std::string(sql::kRollback.text));
}

} // namespace jiamei::db
