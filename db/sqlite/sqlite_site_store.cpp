#include "db/sqlite/sqlite_site_store.hpp"

#include "db/sqlite/files.hpp"
#include "db/sqlite/row_mapping.hpp"
#include "db/sqlite/schema.hpp"
#include "db/sqlite/site_sql.hpp"
#include "db/sqlite/site_writing.hpp"
#include "db/sqlite/sqlite_verify_source.hpp"

#include <SQLiteCpp/Backup.h>

#include <algorithm>

namespace jiamei::db {

namespace {

/// Ends the transaction whichever way its scope is left; a commit before makes it a no-op.
class RollbackGuard {
public:
    explicit RollbackGuard(const std::unique_ptr<Connection>& connection) : m_connection(connection) {}
    ~RollbackGuard()
    {
        if (m_connection)
            m_connection->rollbackQuietly();
    }
    RollbackGuard(const RollbackGuard&) = delete;
    RollbackGuard& operator=(const RollbackGuard&) = delete;

private:
    const std::unique_ptr<Connection>& m_connection; ///< gone after a failed commit
};

Blob stored(const RequestId& request)
{
    return {{reinterpret_cast<const char*>(request.bytes().data()), RequestId::kSize}};
}

Done copyDatabase(SQLite::Database& from, const std::filesystem::path& file)
{
    JIAMEI_CHECK(guarded([&]() -> Done {
        SQLite::Database copy(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup backup(copy, from);
        constexpr int kAllPages = -1;
        backup.executeStep(kAllPages);
        return {};
    }));
    return syncFile(file);
}

/// Called while the caller holds the write lock, so that a second, reading connection sees the whole database.
Done keepOldVersion(const std::filesystem::path& file, const ConnectionOptions& options, std::int64_t version,
                    const std::filesystem::path& folder)
{
    const auto stem = file.stem().string() + "-v";
    const auto kept = folder / (stem + std::to_string(version) + file.extension().string());
    const auto growing = folder / (kept.filename().string() + ".new");
    JIAMEI_CHECK(makeFolder(folder, FileSecrecy::Shared));
    std::error_code problem;
    std::filesystem::remove(growing, problem); // of a copy that was interrupted
    JIAMEI_CHECK(guarded([&]() -> Done {
        SQLite::Database source(file.string(), SQLite::OPEN_READONLY, 0, options.vfs);
        return copyDatabase(source, growing);
    }));
    std::filesystem::permissions(growing, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
                                 problem); // it holds names
    std::filesystem::rename(growing, kept, problem);
    if (problem)
        return refuse(systemError(problem.value(), kept));
    for (const auto& other : std::filesystem::directory_iterator(folder, problem)) {
        if (other.path().filename().string().starts_with(stem) && other.path() != kept)
            std::filesystem::remove(other.path(), problem);
    }
    return syncFolder(folder);
}

} // namespace

SqliteSiteStore::SqliteSiteStore(std::filesystem::path file, ConnectionOptions options,
                                 std::unique_ptr<Connection> connection)
    : m_file(std::move(file)), m_options(std::move(options)), m_connection(std::move(connection))
{
}

Result<std::unique_ptr<SqliteSiteStore>> SqliteSiteStore::open(const std::filesystem::path& file,
                                                               Connection::Existence existence,
                                                               const ConnectionOptions& options, UtcTime now,
                                                               const Upgrade& upgrade)
{
    JIAMEI_TRY(auto connection, Connection::open(file, existence, options));
    JIAMEI_CHECK(migrate(*connection, upgrade.schema, now, [&](std::int64_t version) -> Done {
        return upgrade.copies.empty() ? Done() : keepOldVersion(file, options, version, upgrade.copies);
    }));
    return std::unique_ptr<SqliteSiteStore>(new SqliteSiteStore(file, options, std::move(connection)));
}

Done SqliteSiteStore::reopenIfLost() const
{
    if (m_connection)
        return {};
    JIAMEI_TRY(m_connection, Connection::open(m_file, Connection::Existence::MustExist, m_options));
    m_cache = {};
    m_dataVersion = 0;
    return {};
}

/// Inside a transaction: another connection's commit since the last look makes everything read before it old.
void SqliteSiteStore::dropStaleCache() const
{
    const auto version = m_connection->value(sql::kDataVersion);
    if (version != m_dataVersion)
        m_cache = {};
    m_dataVersion = version;
}

Result<std::optional<journal::StoredDocument>> SqliteSiteStore::answered(const ports::Request& request) const
{
    DocumentNumber number;
    {
        auto cursor = m_connection->query(sql::kRequest, stored(request.id));
        if (!cursor.next())
            return std::optional<journal::StoredDocument>();
        if (cursor.digest(1) != request.input)
            return refuse(ErrorCode::RequestReused, {{"request", request.id.text()}});
        number = DocumentNumber(cursor.integer(0));
    }
    return SiteReader(*m_connection, m_cache).document(number);
}

Result<SqliteSiteStore::Prepared> SqliteSiteStore::prepare(const ports::Request& request, const Moment& moment,
                                                           const ports::Decide& decide)
{
    const SiteReader state(*m_connection, m_cache);
    JIAMEI_TRY(const auto document, decide(state));
    JIAMEI_TRY(const auto site, journal::siteFor(state, document));
    JIAMEI_TRY(const auto head, state.head());
    JIAMEI_TRY(auto sealed, journal::seal(site, head, document, request.id, moment));
    JIAMEI_TRY(const auto effects, journal::effectsOf(state, sealed));
    writeDocument(*m_connection, sealed, request.input);
    writeEffects(*m_connection, sealed, effects);
    writePersonal(*m_connection, sealed.personal);
    return Prepared{std::move(sealed.document), sealed.head, !effects.changes.empty()};
}

Result<SqliteSiteStore::Prepared> SqliteSiteStore::transact(const ports::Request& request, const Moment& moment,
                                                            const ports::Decide& decide)
{
    m_connection->run(sql::kBeginWrite);
    const RollbackGuard guard(m_connection);
    dropStaleCache();
    JIAMEI_TRY(auto first, answered(request));
    if (first) {
        first->isRepeat = true;
        return Prepared{std::move(*first), {}, false};
    }
    JIAMEI_TRY(auto prepared, prepare(request, moment, decide));
    auto committed = guarded([&]() -> Done {
        m_connection->run(sql::kCommit);
        return {};
    });
    if (committed)
        return prepared;
    m_cache = {};
    return settle(request, prepared, std::move(committed).error());
}

/// After a failed COMMIT nobody knows: the rows may be on the disk all the same. Only a fresh look can tell, and what
/// it finds may still be in the system's memory only: done is said after it was moved into the database and synced.
Result<SqliteSiteStore::Prepared> SqliteSiteStore::settle(const ports::Request& request, const Prepared& prepared,
                                                          Error failure)
{
    m_connection.reset();
    const auto found = guarded([&]() -> Result<std::optional<journal::StoredDocument>> {
        JIAMEI_CHECK(reopenIfLost());
        JIAMEI_TRY(auto first, answered(request));
        // Not found is no proof either while another process keeps the index of the log alive: the frames of the failed
        // commit still lie in the log and would come back with the next start. A full disk never wrote the last one.
        const bool mayComeBack = failure.code != ErrorCode::StorageFull;
        if ((first || mayComeBack) && m_connection->value(sql::kCheckpointWhole) != 0)
            return refuse(ErrorCode::StorageBusy);
        return first;
    });
    if (!found) {
        m_connection.reset();
        return refuse(ErrorCode::OutcomeUnknown,
                      {{"request", request.id.text()}, {"code", std::string(nameOf(failure.code))}});
    }
    if (!*found)
        return refuse(std::move(failure));
    return prepared;
}

Result<journal::StoredDocument> SqliteSiteStore::write(const ports::Request& request, const Moment& moment,
                                                       const ports::Decide& decide)
{
    JIAMEI_CHECK(reopenIfLost());
    JIAMEI_TRY(auto written, guarded([&] { return transact(request, moment, decide); }));
    if (written.document.isRepeat)
        return std::move(written.document);
    if (written.changesRegister)
        m_cache = {};
    m_cache.books = {};
    m_cache.head = written.head;
    if (m_afterWrite)
        m_afterWrite(written.head, written.document);
    return std::move(written.document);
}

Done SqliteSiteStore::read(const std::function<Done(const ports::SiteState&)>& look) const
{
    JIAMEI_CHECK(reopenIfLost());
    return guarded([&]() -> Done {
        m_connection->run(sql::kBeginRead);
        const RollbackGuard guard(m_connection);
        dropStaleCache();
        return look(SiteReader(*m_connection, m_cache));
    });
}

Done SqliteSiteStore::inspect(const std::function<Done(ports::VerifySource&)>& look) const
{
    JIAMEI_CHECK(reopenIfLost());
    return guarded([&]() -> Done {
        m_connection->run(sql::kBeginRead);
        const RollbackGuard guard(m_connection);
        SqliteVerifySource source(*m_connection);
        return look(source);
    });
}

Result<journal::VerifyReport> SqliteSiteStore::verify() const
{
    journal::VerifyReport report;
    JIAMEI_CHECK(inspect([&](ports::VerifySource& source) -> Done {
        JIAMEI_TRY(report, journal::verify(source));
        return {};
    }));
    return report;
}

Done SqliteSiteStore::checkStorage() const
{
    JIAMEI_CHECK(reopenIfLost());
    return guarded([&]() -> Done {
        auto answer = m_connection->query(sql::kIntegrityCheck);
        const auto said = answer.next() ? answer.bytes(0) : Bytes();
        if (said != "ok")
            return refuse(ErrorCode::DatabaseDamaged, {{"what", said}});
        return {};
    });
}

Done SqliteSiteStore::copyTo(const std::filesystem::path& file) const
{
    JIAMEI_CHECK(reopenIfLost());
    return copyDatabase(m_connection->database(), file);
}

Result<ports::SignInState> SqliteSiteStore::loadSignIn(const ports::PinOwner& owner) const
{
    ports::SignInState state;
    auto cursor = m_connection->query(sql::kSignIn, static_cast<std::int64_t>(owner.owner), owner.number);
    if (!cursor.next())
        return state;
    state.attempts = cursor.number<std::uint32_t>(0);
    const auto boot = cursor.bytes(1);
    std::copy_n(boot.begin(), std::min(boot.size(), state.lastAttempt.boot.size()), state.lastAttempt.boot.begin());
    state.lastAttempt.uptime = std::chrono::milliseconds(cursor.integer(2));
    return state;
}

Result<ports::SignInState> SqliteSiteStore::signInState(const ports::PinOwner& owner) const
{
    JIAMEI_CHECK(reopenIfLost());
    return guarded([&] { return loadSignIn(owner); });
}

Result<ports::SignInState> SqliteSiteStore::beginAttempt(const ports::PinOwner& owner, const PoweredOn& now,
                                                         const std::function<Done(const ports::SignInState&)>& mayTry)
{
    JIAMEI_CHECK(reopenIfLost());
    return guarded([&]() -> Result<ports::SignInState> {
        m_connection->run(sql::kBeginWrite);
        const RollbackGuard guard(m_connection);
        JIAMEI_TRY(const auto before, loadSignIn(owner));
        JIAMEI_CHECK(mayTry(before));
        const ports::SignInState state{before.attempts + 1, now};
        const std::string_view boot(reinterpret_cast<const char*>(now.boot.data()), now.boot.size());
        m_connection->run(sql::kPutSignIn, static_cast<std::int64_t>(owner.owner), owner.number, state.attempts,
                          Blob{boot}, std::int64_t(now.uptime.count()));
        m_connection->run(sql::kCommit);
        return state;
    });
}

Done SqliteSiteStore::clearAttempts(const ports::PinOwner& owner)
{
    JIAMEI_CHECK(reopenIfLost());
    return guarded([&]() -> Done {
        m_connection->run(sql::kClearSignIn, static_cast<std::int64_t>(owner.owner), owner.number);
        return {};
    });
}

Done SqliteSiteStore::checkpoint()
{
    JIAMEI_CHECK(reopenIfLost());
    return guarded([&]() -> Done {
        m_connection->run(sql::kCheckpointWhole);
        return {};
    });
}

} // namespace jiamei::db
