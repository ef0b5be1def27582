// The journal of a site in a SQLite file.
#pragma once

#include "core/journal/verify.hpp"
#include "core/ports/site_store.hpp"
#include "db/sqlite/connection.hpp"
#include "db/sqlite/schema.hpp"
#include "db/sqlite/site_reader.hpp"

namespace jiamei::db {

/// How a database is brought to the present schema.
struct Upgrade {
    SchemaPlan schema = siteSchema();
    /// Where it is copied before, as `site-v<version>.db`, and an older copy removed; empty = nowhere.
    std::filesystem::path copies;
};

class SqliteSiteStore final : public ports::SiteStore, public ports::RoundDrafts {
public:
    /// Called after every commit that appended rows.
    using AfterWrite = std::function<void(const journal::Head& head, const journal::StoredDocument& document)>;

    /// Opens, and brings to this program's schema. Errors: NewerDatabase, DatabaseDamaged, those of the disk.
    [[nodiscard]] static Result<std::unique_ptr<SqliteSiteStore>> open(const std::filesystem::path& file,
                                                                       Connection::Existence existence,
                                                                       const ConnectionOptions& options, UtcTime now,
                                                                       const Upgrade& upgrade = {});

    [[nodiscard]] Result<journal::StoredDocument> write(const ports::Request& request, const Moment& moment,
                                                        const ports::Decide& decide) override;
    [[nodiscard]] Done read(const std::function<Done(const ports::SiteState&)>& look) const override;
    [[nodiscard]] Result<ports::SignInState> signInState(const ports::PinOwner& owner) const override;
    [[nodiscard]] Result<ports::SignInState>
    beginAttempt(const ports::PinOwner& owner, const PoweredOn& now,
                 const std::function<Done(const ports::SignInState&)>& mayTry) override;
    [[nodiscard]] Done clearAttempts(const ports::PinOwner& owner) override;

    [[nodiscard]] ports::RoundDrafts& roundDrafts() override { return *this; }

    [[nodiscard]] Result<std::optional<points::RoundSheet>> roundDraft(const std::string& group) const override;
    [[nodiscard]] Result<std::vector<std::string>> draftedGroups() const override;
    [[nodiscard]] Done keepRoundDraft(const points::RoundSheet& sheet) override;
    [[nodiscard]] Done keepRoundLine(const std::string& group, const points::RoundLine& line) override;
    [[nodiscard]] Done dropRoundLine(const std::string& group, HouseholdNumber household) override;
    [[nodiscard]] Done dropRoundDraft(const std::string& group) override;

    void afterWrite(AfterWrite callback) { m_afterWrite = std::move(callback); }
    /// Runs `look` on one snapshot of the rows as they lie on the disk and of every derived table.
    [[nodiscard]] Done inspect(const std::function<Done(ports::VerifySource&)>& look) const;
    /// Recomputes the journal and everything derived from it (core/journal/verify.hpp).
    [[nodiscard]] Result<journal::VerifyReport> verify() const;
    /// SQLite's own check of pages and indexes, which sees what no row tells. Errors: DatabaseDamaged {what}.
    [[nodiscard]] Done checkStorage() const;
    /// A copy of the database as it is at this moment, while others write. The file must not exist; it is whole when
    /// this succeeds. Errors: those of the disk.
    [[nodiscard]] Done copyTo(const std::filesystem::path& file) const;
    /// Moves the write-ahead log into the database and empties it; for day close and backup.
    [[nodiscard]] Done checkpoint();
    /// The connection itself, for backup and for tests that do harm. Nothing when the disk took it away.
    [[nodiscard]] Connection* connection() { return m_connection.get(); }

private:
    [[nodiscard]] Result<ports::SignInState> loadSignIn(const ports::PinOwner& owner) const;
    struct Prepared {
        journal::StoredDocument document;
        journal::Head head;
        bool changesRegister = false;
    };

    SqliteSiteStore(std::filesystem::path file, ConnectionOptions options, std::unique_ptr<Connection> connection);

    [[nodiscard]] Done reopenIfLost() const;
    void dropStaleCache() const;
    [[nodiscard]] Result<std::optional<journal::StoredDocument>> answered(const ports::Request& request) const;
    [[nodiscard]] Result<Prepared> prepare(const ports::Request& request, const Moment& moment,
                                           const ports::Decide& decide);
    [[nodiscard]] Result<Prepared> transact(const ports::Request& request, const Moment& moment,
                                            const ports::Decide& decide);
    [[nodiscard]] Result<Prepared> settle(const ports::Request& request, const Prepared& prepared, Error failure);

    std::filesystem::path m_file;
    ConnectionOptions m_options;
    AfterWrite m_afterWrite;
    // What a reader fills and a lost disk takes away is no part of the store's state.
    mutable std::unique_ptr<Connection> m_connection;
    mutable RegisterCache m_cache;
    mutable std::int64_t m_dataVersion = 0;
};

} // namespace jiamei::db
