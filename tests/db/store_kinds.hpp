// The stores of a site that have to keep the same promises: the one in memory and the one on SQLite.
#pragma once

#include "db/sqlite/sqlite_site_store.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/results.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <ostream>
#include <string>

namespace jiamei::tests {

struct StoreKind {
    std::string name;
    /// Makes or opens it in a folder.
    std::function<std::unique_ptr<ports::SiteStore>(const std::filesystem::path&)> make;

    friend void PrintTo(const StoreKind& kind, std::ostream* out) { *out << kind.name; }
};

inline auto everyStore()
{
    return testing::Values(StoreKind{"Memory", [](const auto&) { return std::make_unique<support::MemoryStore>(); }},
                           StoreKind{"Sqlite", [](const auto& folder) {
                                         return support::valueOf(db::SqliteSiteStore::open(
                                             folder / "site.db", db::Connection::Existence::MayBeNew, {}, {}));
                                     }});
}

inline std::string nameOfStore(const testing::TestParamInfo<StoreKind>& tested)
{
    return tested.param.name;
}

} // namespace jiamei::tests
