// A database as an older version of this program left it: its schema of then, with what it could have held.
#pragma once

#include "db/sqlite/connection.hpp"
#include "db/sqlite/schema.hpp"
#include "tests/support/results.hpp"

namespace jiamei::tests {

namespace older {

inline std::vector<std::string> texts(SQLite::Database& database, const std::string& query)
{
    std::vector<std::string> found;
    SQLite::Statement statement(database, query);
    while (statement.executeStep())
        found.push_back(statement.getColumn(0).getString());
    return found;
}

inline std::string columnsOf(SQLite::Database& database, const std::string& table)
{
    std::string columns;
    for (const auto& name : texts(database, "SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid"))
        columns += (columns.empty() ? "" : ", ") + name;
    return columns;
}

} // namespace older

/// Makes `file` from the rows of `present`: the tables and columns that `version` knew, everything newer left out. The
/// triggers, which would judge rows that come table by table, are put back afterwards.
inline void makeOlderDatabase(const std::filesystem::path& present, const std::filesystem::path& file,
                              std::size_t version)
{
    const auto plan = db::siteSchema();
    {
        const auto connection = support::valueOf(db::Connection::open(file, db::Connection::Existence::MayBeNew, {}));
        if (!db::migrate(*connection, {plan.applicationId, plan.migrations.first(version)}, UtcTime{}))
            throw std::runtime_error("no schema of version " + std::to_string(version));
    }
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    const auto triggers = older::texts(database, "SELECT sql FROM sqlite_schema WHERE type = 'trigger'");
    for (const auto& name : older::texts(database, "SELECT name FROM sqlite_schema WHERE type = 'trigger'"))
        database.exec("DROP TRIGGER " + name);
    database.exec("ATTACH '" + present.string() + "' AS present");
    for (const auto& table : older::texts(database, "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name "
                                                    "NOT LIKE 'sqlite_%' AND name <> 'migration'")) {
        if (older::texts(database, "SELECT name FROM present.sqlite_schema WHERE name = '" + table + "'").empty())
            continue; // dropped since
        const auto columns = older::columnsOf(database, table);
        database.exec("DELETE FROM main." + table);
        database.exec("INSERT INTO main." + table + " (" + columns + ") SELECT " + columns + " FROM present." + table);
    }
    database.exec("DETACH present");
    for (const auto& trigger : triggers)
        database.exec(trigger);
}

} // namespace jiamei::tests
