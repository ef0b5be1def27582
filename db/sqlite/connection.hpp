// One connection to one SQLite file, opened as a kiosk that loses power needs it, with its prepared statements.
// SQLiteCpp throws; `guarded` is the border behind which its exceptions are Results. One thread at a time.
#pragma once

#include "core/base/bytes.hpp"
#include "core/base/time.hpp"
#include "db/sqlite/sql.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <unordered_map>

namespace jiamei::db {

/// A value bound as a blob.
struct Blob {
    std::string_view bytes;
};

/// The rows of one execution. The statement is reset when the cursor ends; until then it must not run again.
class Cursor {
public:
    explicit Cursor(SQLite::Statement& statement) : m_statement(&statement) {}
    ~Cursor();
    Cursor(const Cursor&) = delete;
    Cursor& operator=(const Cursor&) = delete;

    /// Throws SQLite::Exception.
    [[nodiscard]] bool next() { return m_statement->executeStep(); }
    [[nodiscard]] std::int64_t integer(int column) const { return m_statement->getColumn(column).getInt64(); }
    template <class T>
    [[nodiscard]] T number(int column) const
    {
        return static_cast<T>(integer(column));
    }
    [[nodiscard]] bool isNull(int column) const { return m_statement->isColumnNull(column); }
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    /// Text or blob as bytes.
    [[nodiscard]] Bytes bytes(int column) const { return m_statement->getColumn(column).getString(); }
    /// Zeros when the blob has another length, which no chain survives.
    [[nodiscard]] Digest digest(int column) const;

private:
    SQLite::Statement* m_statement;
};

struct ConnectionOptions {
    enum class Synchronous {
        Extra,              ///< what is committed is on the disk
        NormalForBenchmark, ///< loses acknowledged commits at a power cut; shows our own cost beside the flush
    };

    std::string vfs; ///< empty = the system's
    Synchronous synchronous = Synchronous::Extra;
    /// Makes a new file's name lasting. Tests with a disk of their own give theirs.
    std::function<Done(const std::filesystem::path& folder)> syncFolder;
};

class Connection {
public:
    enum class Existence { MustExist, MayBeNew };

    /// Opens, sets every switch and reads it back. Errors: StorageReadOnly, StorageBusy, StorageFailed,
    /// DatabaseDamaged.
    [[nodiscard]] static Result<std::unique_ptr<Connection>>
    open(const std::filesystem::path& file, Existence existence, const ConnectionOptions& options);

    /// Throws SQLite::Exception, as do the two below.
    template <class... Values>
    [[nodiscard]] Cursor query(const Sql& sql, const Values&... values)
    {
        auto& statement = prepared(sql);
        int place = 0;
        (bind(statement, ++place, values), ...);
        return Cursor(statement);
    }
    template <class... Values>
    void run(const Sql& sql, const Values&... values)
    {
        auto cursor = query(sql, values...);
        while (cursor.next()) {
        }
    }
    [[nodiscard]] std::int64_t value(const Sql& sql);
    std::int64_t value(const Sql&& sql) = delete; // statements are kept by the address of their constant

    /// The statement itself, for the few that are bound column by column. Reset and without old bindings' meaning:
    /// every parameter must be bound again.
    [[nodiscard]] SQLite::Statement& prepared(const Sql& sql);
    /// A script of several statements.
    void script(std::string_view text);

    [[nodiscard]] bool isInTransaction() const;
    /// Ends a transaction after a failure; never fails itself.
    void rollbackQuietly();
    [[nodiscard]] SQLite::Database& database() { return m_database; }

private:
    Connection(const std::filesystem::path& file, Existence existence, const ConnectionOptions& options);
    void configure(const ConnectionOptions& options);
    [[nodiscard]] Done checkSwitches(const ConnectionOptions& options);

    static void bind(SQLite::Statement& statement, int place, std::int64_t value) { statement.bind(place, value); }
    static void bind(SQLite::Statement& statement, int place, std::int32_t value) { statement.bind(place, value); }
    static void bind(SQLite::Statement& statement, int place, std::uint32_t value) { statement.bind(place, value); }
    static void bind(SQLite::Statement& statement, int place, const std::string& value)
    {
        statement.bind(place, value);
    }
    static void bind(SQLite::Statement& statement, int place, Blob value)
    {
        statement.bind(place, value.bytes.data(), static_cast<int>(value.bytes.size()));
    }
    static void bind(SQLite::Statement& statement, int place, std::optional<std::int64_t> value)
    {
        if (value)
            statement.bind(place, *value);
        else
            statement.bind(place);
    }

    SQLite::Database m_database;
    std::unordered_map<const Sql*, std::unique_ptr<SQLite::Statement>> m_statements;
};

/// What the failure means: StorageFull, StorageReadOnly, StorageBusy, DatabaseDamaged, ConstraintViolated or
/// StorageFailed {code, detail}.
[[nodiscard]] Error storageError(const SQLite::Exception& exception);

/// Runs `work`, which gives a Result, and turns an exception of the library into one.
template <class Work>
auto guarded(Work&& work) -> decltype(work())
{
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception& exception) {
        return refuse(storageError(exception));
    }
}

} // namespace jiamei::db
