// Rows and documents of the journal to and from their tables. One place knows the order of the columns.
#pragma once

#include "core/journal/document.hpp"
#include "db/sqlite/connection.hpp"

namespace jiamei::db {

/// Throws SQLite::Exception.
void insertRow(Connection& connection, const journal::Row& row);
void insertDocument(Connection& connection, const journal::StoredDocument& document, const Digest& input);

/// The row under the cursor of kRows. Errors: ChainBroken {seq} when a column holds what its type cannot, so that the
/// row's canonical bytes are those of its columns.
[[nodiscard]] Result<journal::Row> readRow(const Cursor& cursor);
/// The document under the cursor of kDocument and its like, its payload still unread.
[[nodiscard]] journal::StoredDocument readSealedDocument(const Cursor& cursor);
/// The same with its payload. Errors: ChainBroken {document}.
[[nodiscard]] Result<journal::StoredDocument> readDocument(const Cursor& cursor);

[[nodiscard]] inline std::int64_t stored(EpochId epoch)
{
    return static_cast<std::int64_t>(epoch.value());
}
[[nodiscard]] inline std::int64_t stored(UtcTime time)
{
    return time.time_since_epoch().count();
}
[[nodiscard]] inline Blob stored(const Digest& digest)
{
    return {asBytes(digest)};
}

} // namespace jiamei::db
