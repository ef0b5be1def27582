// Databases of every schema that was ever handed out open with this program and are whole; files that were handed out
// do not change.
#include "db/sqlite/schema.hpp"
#include "db/sqlite/sqlite_site_store.hpp"
#include "tests/db/shop.hpp"
#include "tests/support/temporary_folder.hpp"

namespace jiamei::tests {

namespace {

/// Checksums of the migrations that databases in shops were made with. A later change is a new file.
constexpr std::array<std::string_view, 1> kHandedOut{
    "4cfb0b421fc7520f52211c3228922748403b03fa4306bc623740d7ccd894f3bd",
};

std::unique_ptr<db::SqliteSiteStore> openAt(const std::filesystem::path& file)
{
    return valueOf(db::SqliteSiteStore::open(file, db::Connection::Existence::MayBeNew, {}, UtcTime{}));
}

} // namespace

TEST(Migrations, AreNeverChangedAfterTheyWereHandedOut)
{
    const auto migrations = db::siteSchema().migrations;

    ASSERT_GE(migrations.size(), kHandedOut.size());
    for (std::size_t i = 0; i < kHandedOut.size(); ++i) {
        EXPECT_EQ(migrations[i].sha256, kHandedOut[i]) << migrations[i].name << ": write a new migration instead";
        EXPECT_EQ(migrations[i].version, static_cast<int>(i + 1));
    }
}

TEST(Migrations, BringEveryOldDatabaseToThePresentSchemaAndLoseNothing)
{
    for (std::size_t version = 1; version <= kHandedOut.size(); ++version) {
        const auto name = "schema_v" + std::to_string(version) + ".sqlite";
        const support::TemporaryFolder folder;
        const auto file = folder.path() / "site.db";
        std::filesystem::copy_file(std::filesystem::path(JIAMEI_TEST_DATA) / name, file);

        const auto store = openAt(file);

        // Opening compares the schema with a fresh one; verification recomputes every table.
        const auto report = valueOf(store->verify());
        EXPECT_TRUE(report.ok) << name << ": " << report.what << " " << report.detail;
        EXPECT_GT(report.entries, 20) << name;
        Shop shop(*store);
        for (int i = 0; i < 500; ++i) // the database was made by such a shop; its requests are known there
            static_cast<void>(shop.nextRequest());
        EXPECT_TRUE(shop.award(1, "A2")) << name;
        EXPECT_TRUE(valueOf(store->verify()).ok) << name;
    }
}

} // namespace jiamei::tests
