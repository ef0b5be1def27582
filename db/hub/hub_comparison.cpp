#include "db/hub/hub_comparison.hpp"

#include "db/hub/hub_rows.hpp"
#include "db/hub/hub_sql.hpp"

#include <array>

namespace jiamei::db {

namespace {

/// The number of columns is asked of the statement, so that a new column is compared without a word here.
int columnsOf(Connection& connection, const Sql& sql)
{
    return connection.prepared(sql).getColumnCount();
}

bool isSame(const Cursor& one, const Cursor& other, int columns)
{
    for (int i = 0; i < columns; ++i) {
        if (one.isNull(i) != other.isNull(i) || one.bytes(i) != other.bytes(i))
            return false;
    }
    return true;
}

Result<std::optional<HubDifference>> compare(Connection& one, Connection& other, std::string_view name, const Sql& sql)
{
    const int columns = columnsOf(one, sql);
    if (columns != columnsOf(other, sql))
        return refuse(ErrorCode::DatabaseDamaged, {{"detail", std::string(name)}});
    auto mine = one.query(sql);
    auto theirs = other.query(sql);
    while (true) {
        const bool isMine = mine.next();
        const bool isTheirs = theirs.next();
        if (!isMine && !isTheirs)
            return std::optional<HubDifference>();
        if (isMine && isTheirs && isSame(mine, theirs, columns))
            continue;
        JIAMEI_TRY(const auto site, siteOf(isMine ? mine : theirs, 0));
        return std::optional(HubDifference{std::string(name), site});
    }
}

} // namespace

Result<std::optional<HubDifference>> firstDifference(SqliteHubStore& one, SqliteHubStore& other)
{
    constexpr std::array<std::pair<std::string_view, const Sql*>, 10> kTables{{
        {"line", &hub_sql::kAllLines},
        {"chain_head", &hub_sql::kAllHeads},
        {"day_total", &hub_sql::kAllDays},
        {"common_day", &hub_sql::kAllCommonDays},
        {"fork", &hub_sql::kAllForks},
        {"detail", &hub_sql::kAllRows},
        {"payload", &hub_sql::kAllPayloads},
        {"lot", &hub_sql::kAllLots},
        {"household", &hub_sql::kAllHouseholds},
        {"stock", &hub_sql::kAllStock},
    }};
    return guarded([&]() -> Result<std::optional<HubDifference>> {
        for (const auto& [name, sql] : kTables) {
            JIAMEI_TRY(auto found, compare(one.connection(), other.connection(), name, *sql));
            if (found)
                return found;
        }
        return std::optional<HubDifference>();
    });
}

} // namespace jiamei::db
