// Brings a database to the schema of this program, step by step, each step whole or not at all.
#pragma once

#include "db/sqlite/connection.hpp"

#include <functional>
#include <span>

namespace jiamei::db {

/// A family of databases: how it marks its files and how they grew.
struct SchemaPlan {
    std::int64_t applicationId;
    std::span<const Migration> migrations; ///< by version, from 1
    /// Called after the step to `version`, inside its transaction: fills what is new there from payloads that SQL
    /// cannot read.
    Done (*fill)(Connection& connection, std::int64_t version) = nullptr;
};

/// Told the version of a database that is about to be changed, while nobody else can write to it. A failure stops it.
using BeforeUpgrade = std::function<Done(std::int64_t version)>;

/// Errors: those of `before`; NewerDatabase {version, supported}; DatabaseDamaged {what} for a file that is not of this
/// family or whose tables, indexes or triggers are not those of its version; those of the disk.
[[nodiscard]] Done migrate(Connection& connection, const SchemaPlan& plan, UtcTime now,
                           const BeforeUpgrade& before = {});

/// The tables, indexes and triggers in one hash.
[[nodiscard]] Result<Digest> schemaDigest(Connection& connection);

[[nodiscard]] SchemaPlan siteSchema();

} // namespace jiamei::db
