// Rows of a hub's tables as types of core, and back.
#pragma once

#include "core/ports/hub_store.hpp"
#include "db/sqlite/connection.hpp"

namespace jiamei::db {

[[nodiscard]] std::int64_t stored(const SiteId& site);
[[nodiscard]] inline std::int64_t stored(EpochId epoch)
{
    return static_cast<std::int64_t>(epoch.value());
}
[[nodiscard]] inline Blob stored(const Digest& digest)
{
    return {asBytes(digest)};
}
[[nodiscard]] inline EpochId epochOf(const Cursor& row, int column)
{
    return EpochId(static_cast<std::uint64_t>(row.integer(column)));
}

/// Errors: DatabaseDamaged when the column holds no such thing.
[[nodiscard]] Result<SiteId> siteOf(const Cursor& row, int column);
[[nodiscard]] Result<ports::Sender> senderOf(const Cursor& row);
[[nodiscard]] ports::HubFile fileOf(const Cursor& row);
[[nodiscard]] ports::Line lineOf(const Cursor& row);
[[nodiscard]] Result<ports::SiteDay> dayOf(const Cursor& row);
/// 0 stands for day 0, which has none.
[[nodiscard]] Result<std::optional<BusinessDate>> dateOf(const Cursor& row, int column);
/// The ten totals from `column` on.
[[nodiscard]] sync::Totals totalsOf(const Cursor& row, int column);

/// Every row of the query as `read` makes it.
template <class Read>
auto allOf(Cursor rows, Read read) -> Result<std::vector<decltype(read(rows))>>
{
    std::vector<decltype(read(rows))> all;
    while (rows.next())
        all.push_back(read(rows));
    return all;
}

} // namespace jiamei::db
