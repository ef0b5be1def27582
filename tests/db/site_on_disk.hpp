// A site's database in a folder of its own, opened as often as a test wants, and touched behind the store's back.
#pragma once

#include "db/sqlite/sqlite_site_store.hpp"
#include "tests/support/results.hpp"
#include "tests/support/temporary_folder.hpp"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <memory>
#include <string>

namespace jiamei::tests {

class SiteOnDisk : public testing::Test {
protected:
    std::unique_ptr<db::SqliteSiteStore> open(const char* name = "site.db") const
    {
        return support::valueOf(
            db::SqliteSiteStore::open(m_folder.path() / name, db::Connection::Existence::MayBeNew, {}, {}));
    }

    void tamper(const std::string& statement)
    {
        const auto store = open();
        sqlite3* handle = store->connection()->database().getHandle();
        const auto script = "PRAGMA ignore_check_constraints = ON;" + statement + ";";
        ASSERT_EQ(sqlite3_exec(handle, script.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(handle);
    }

    support::TemporaryFolder m_folder;
};

} // namespace jiamei::tests
