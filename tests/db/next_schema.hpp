// A schema one version above the program's own, for tests of what an upgrade does.
#pragma once

#include "db/sqlite/schema.hpp"

#include <vector>

namespace jiamei::tests {

/// The program's migrations and one more.
inline db::SchemaPlan nextSchema()
{
    static const auto migrations = [] {
        const auto known = db::siteSchema().migrations;
        std::vector<db::Migration> all(known.begin(), known.end());
        static const std::string text = "PRAGMA user_version = " + std::to_string(all.size() + 1) +
                                        "; CREATE TABLE extra (number INTEGER PRIMARY KEY) STRICT;";
        static const std::string sha256(64, '0');
        all.push_back({static_cast<int>(all.size() + 1), "9999_extra", sha256, text});
        return all;
    }();
    return {db::siteSchema().applicationId, migrations, db::siteSchema().fill};
}

} // namespace jiamei::tests
