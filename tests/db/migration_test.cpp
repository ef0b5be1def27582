// Databases of every schema that was ever handed out open with this program and are whole; files that were handed out
// do not change.
#include "db/sqlite/schema.hpp"
#include "db/sqlite/sqlite_site_store.hpp"
#include "tests/db/next_schema.hpp"
#include "tests/db/older_database.hpp"
#include "tests/db/shop.hpp"
#include "tests/support/committee.hpp"
#include "tests/support/temporary_folder.hpp"

#include <fstream>
#include <set>

namespace jiamei::tests {

namespace {

/// Checksums of the migrations that databases in shops were made with. A later change is a new file.
constexpr std::array<std::string_view, 1> kHandedOut{
    "2b8c30a1ac73a5d10f35f9777c8b8d60c86618a347ffc0ffedeef7d81d8d513e",
};

/// What an upgrade from the present schema leaves behind.
std::string presentCopy()
{
    return "site-v" + std::to_string(db::siteSchema().migrations.size()) + ".db";
}

std::unique_ptr<db::SqliteSiteStore> openAt(const std::filesystem::path& file)
{
    return valueOf(db::SqliteSiteStore::open(file, db::Connection::Existence::MayBeNew, {}, UtcTime{}));
}

std::unique_ptr<db::SqliteSiteStore> upgrade(const std::filesystem::path& file, const std::filesystem::path& copies)
{
    return valueOf(
        db::SqliteSiteStore::open(file, db::Connection::Existence::MustExist, {}, UtcTime{}, {nextSchema(), copies}));
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

TEST(Migrations, RememberTheEvidenceThatOlderVersionsOnlyKeptInTheirDocuments)
{
    constexpr std::size_t kBeforeEvidence = 4;
    const support::TemporaryFolder folder;
    const auto present = folder.path() / "present.db";
    const auto file = folder.path() / "site.db";
    const Bytes picture(32, 'p');
    DocumentNumber submitted;
    {
        const auto store = openAt(present);
        support::Village village(*store);
        support::Committee committee(village);
        const points::Award award{support::householdNo(3), "F01", 1, {}, "household", {}};
        submitted = valueOf(village.run(points::Submit{{award}, picture, 0}, committee.clerk)).number;
        valueOf(committee.submit(5, "F02"));
    }
    makeOlderDatabase(present, file, kBeforeEvidence);

    const auto store = openAt(file);

    const auto report = valueOf(store->verify());
    EXPECT_TRUE(report.ok) << report.what << " " << report.detail;
    EXPECT_EQ(Shop(*store).ask([](const auto& state) { return state.evidence(); }),
              (std::vector<programme::EvidenceUse>{{submitted, picture, 0}}));
}

TEST(Upgrades, LeaveACopyThatTheOldVersionOpens)
{
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "site.db";
    const auto copies = folder.path() / "backup";
    Shop(*openAt(file)).furnish();
    const auto before = Shop(*openAt(file)).head();

    const auto store = upgrade(file, copies);

    EXPECT_EQ(Shop(*store).head(), before);
    EXPECT_EQ(codeOf(db::SqliteSiteStore::open(file, db::Connection::Existence::MustExist, {}, UtcTime{})),
              ErrorCode::NewerDatabase);
    const auto old = openAt(copies / presentCopy());
    EXPECT_EQ(Shop(*old).head(), before);
    EXPECT_TRUE(valueOf(old->verify()).ok);
}

TEST(Upgrades, KeepTheLastCopyOnlyAndMakeNoneWithoutNeed)
{
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "site.db";
    const auto copies = folder.path() / "backup";
    Shop(*openAt(file)).furnish();
    std::filesystem::create_directory(copies);
    for (const auto& name : {std::string("site-v0.db"), presentCopy() + ".new", std::string("village.jmb")})
        std::ofstream(copies / name) << "older";
    const auto names = [&] {
        std::set<std::string> found;
        for (const auto& entry : std::filesystem::directory_iterator(copies))
            found.insert(entry.path().filename().string());
        return found;
    };

    upgrade(file, copies);
    const auto kept = names();
    std::filesystem::remove(copies / presentCopy());
    upgrade(file, copies);

    EXPECT_EQ(kept, (std::set<std::string>{presentCopy(), "village.jmb"}));
    EXPECT_EQ(names(), std::set<std::string>{"village.jmb"});
}

TEST(Upgrades, ChangeNothingWhenTheCopyCannotBeMade)
{
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "site.db";
    Shop(*openAt(file)).furnish();
    const auto notAFolder = folder.write("backup", "in the way");

    const auto refused = db::SqliteSiteStore::open(file, db::Connection::Existence::MustExist, {}, UtcTime{},
                                                   {nextSchema(), notAFolder});

    EXPECT_EQ(codeOf(refused), ErrorCode::StorageFailed);
    EXPECT_TRUE(valueOf(openAt(file)->verify()).ok);
}

} // namespace jiamei::tests
