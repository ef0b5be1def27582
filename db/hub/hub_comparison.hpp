// Two hubs side by side: whether everything that follows from their files is the same, byte for byte.
#pragma once

#include "db/hub/sqlite_hub_store.hpp"

namespace jiamei::db {

struct HubDifference {
    std::string table;
    SiteId site;
};

/// The first row that one has and the other has not, or has otherwise. Errors: DatabaseDamaged, those of the disk.
[[nodiscard]] Result<std::optional<HubDifference>> firstDifference(SqliteHubStore& one, SqliteHubStore& other);

} // namespace jiamei::db
