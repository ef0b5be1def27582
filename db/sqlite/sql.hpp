// SQL as it comes out of the .sql files (packaging/cmake/EmbedSql.cmake).
#pragma once

#include <string_view>

namespace jiamei::db {

/// One statement. Its address is its place in a connection's cache of prepared statements.
struct Sql {
    std::string_view text;
};

/// One step of the schema, run whole in a transaction of its own.
struct Migration {
    int version;
    std::string_view name;
    std::string_view sha256; ///< of the file; a released file never changes
    std::string_view text;
};

} // namespace jiamei::db
