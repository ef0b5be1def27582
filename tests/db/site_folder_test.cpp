// A site is one folder: how it is made, opened, locked, bound to its machine and warned of lost rows.
#include "db/sqlite/site_folder.hpp"
#include "tests/db/next_schema.hpp"
#include "tests/db/shop.hpp"
#include "tests/support/temporary_folder.hpp"

#include <fstream>

#include <sys/stat.h>

namespace jiamei::tests {

namespace {

using db::FolderOptions;
using db::FolderUser;
using db::SiteFolder;

class SiteFolderTest : public testing::Test {
protected:
    Result<std::unique_ptr<SiteFolder>> create() { return SiteFolder::create(m_path, m_clock, m_random, m_options); }
    Result<std::unique_ptr<SiteFolder>> open() { return SiteFolder::open(m_path, m_clock, m_random, m_options); }
    /// A furnished site that nobody has open.
    void furnish()
    {
        auto site = valueOf(create());
        shopOf(*site).furnish();
    }
    static Shop shopOf(SiteFolder& site)
    {
        return {site.store(), site.cardSigner().publicKey(), site.syncSigner().publicKey()};
    }
    static journal::Head headOf(SiteFolder& site) { return Shop(site.store()).head(); }

    support::TemporaryFolder m_folder;
    std::filesystem::path m_path = m_folder.path() / "village" / "shop";
    support::ManualClock m_clock;
    support::SeededRandom m_random;
    std::string m_machine = "machine-1";
    FolderOptions m_options{FolderUser::CommandLine, {}, [this](const auto&) { return m_machine; }};
};

unsigned modeOf(const std::filesystem::path& path)
{
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 0777U : 0;
}

} // namespace

TEST_F(SiteFolderTest, MakesKeysThatOnlyItsOwnerReads)
{
    const auto site = valueOf(create());

    EXPECT_EQ(modeOf(site->keys()), 0700U);
    EXPECT_EQ(modeOf(site->keys() / "card.key"), 0600U);
    EXPECT_EQ(modeOf(site->keys() / "sync.key"), 0600U);
    EXPECT_EQ(support::bytesOf(site->keys() / "card.key").size(), 32U);
    EXPECT_NE(site->cardSigner().publicKey(), site->syncSigner().publicKey());
    EXPECT_TRUE(std::filesystem::is_directory(site->media()));
    EXPECT_TRUE(std::filesystem::is_directory(site->outbox()));
    EXPECT_TRUE(std::filesystem::is_directory(site->backup()));
}

TEST_F(SiteFolderTest, RefusesToMakeASiteWhereOneIsAndChangesNothing)
{
    furnish();
    const auto card = support::bytesOf(m_path / "keys" / "card.key");
    const auto head = headOf(*valueOf(open()));

    EXPECT_EQ(codeOf(create()), ErrorCode::SiteExists);

    EXPECT_EQ(support::bytesOf(m_path / "keys" / "card.key"), card);
    EXPECT_EQ(headOf(*valueOf(open())), head);
}

TEST_F(SiteFolderTest, TakesUpACreationThatWasInterrupted)
{
    const auto firstKey = valueOf(create())->cardSigner().publicKey();
    EXPECT_EQ(codeOf(open()), ErrorCode::SiteMissing);

    const auto site = valueOf(create());

    EXPECT_EQ(site->cardSigner().publicKey(), firstKey);
    EXPECT_TRUE(shopOf(*site).openSite());
}

TEST_F(SiteFolderTest, SaysThatAnEmptyFolderHasNoSite)
{
    EXPECT_EQ(codeOf(open()), ErrorCode::SiteMissing);
    EXPECT_FALSE(std::filesystem::exists(m_path));
}

TEST_F(SiteFolderTest, SaysWhichKeyIsMissing)
{
    furnish();
    std::filesystem::remove(m_path / "keys" / "sync.key");

    const auto opened = open();

    ASSERT_EQ(codeOf(opened), ErrorCode::KeysMissing);
    EXPECT_EQ(opened.error().context.text("file"), "sync.key");
}

TEST_F(SiteFolderTest, RefusesAKeyThatIsNotTheJournalsBeforeAnythingIsSignedWithIt)
{
    for (const std::string name : {"card.key", "sync.key"}) {
        SCOPED_TRACE(name);
        furnish();
        const auto file = m_path / "keys" / name;
        auto bytes = support::bytesOf(file);
        bytes[0] = static_cast<char>(bytes[0] ^ 1);
        std::ofstream(file, std::ios::binary) << bytes;

        const auto opened = open();

        ASSERT_EQ(codeOf(opened), ErrorCode::KeysMissing);
        EXPECT_EQ(opened.error().context.text("file"), name);
        std::filesystem::remove_all(m_path);
    }
}

TEST_F(SiteFolderTest, LetsOneKioskInAndTheCommandLineBesideIt)
{
    furnish();
    m_options.user = FolderUser::Kiosk;
    const auto kiosk = valueOf(open());

    EXPECT_EQ(codeOf(open()), ErrorCode::KioskAlreadyRunning);
    m_options.user = FolderUser::CommandLine;
    auto tool = valueOf(open());

    EXPECT_EQ(headOf(*tool), headOf(*kiosk));
}

TEST_F(SiteFolderTest, CopiesTheHeadWhenADayIsClosedAndEveryTwoHundredRows)
{
    auto site = valueOf(create());
    Shop shop(site->store());
    shop.furnish();
    EXPECT_FALSE(std::filesystem::exists(m_path / "head"));

    valueOf(shop.closeDay());
    const auto closed = support::bytesOf(m_path / "head");
    valueOf(shop.openDay("2026-03-10"));
    while (shop.head().seq.value() < 195)
        valueOf(shop.set("publicity_days", 10 + shop.head().seq.value() % 2));
    const auto still = support::bytesOf(m_path / "head");
    while (shop.head().seq.value() < 300)
        valueOf(shop.set("publicity_days", 10 + shop.head().seq.value() % 2));

    EXPECT_TRUE(closed.starts_with("JMH1 f00df00df00df00d "));
    EXPECT_EQ(still, closed);
    EXPECT_NE(support::bytesOf(m_path / "head"), closed);
}

TEST_F(SiteFolderTest, OpensAnEpochWhenTheHeadCopyKnowsMoreRowsThanTheDatabase)
{
    {
        auto site = valueOf(create());
        shopOf(*site).furnish();
        ASSERT_TRUE(site->store().checkpoint());
    }
    std::filesystem::copy_file(m_path / "site.db", m_folder.path() / "old.db");
    {
        auto site = valueOf(open());
        ASSERT_TRUE(site->store().write({RequestId({1}), {}}, m_clock.moment(), [](const auto& state) {
            return journal::openEpoch(state, journal::EpochReason::CountyOrder, EpochId(5), {});
        }));
        ASSERT_TRUE(site->writeHeadCopy());
        ASSERT_TRUE(site->store().checkpoint());
    }
    std::filesystem::copy_file(m_folder.path() / "old.db", m_path / "site.db",
                               std::filesystem::copy_options::overwrite_existing);

    const auto site = valueOf(open());
    const auto parent = Shop(site->store()).ask([](const auto& state) { return state.rows(Seq(1), Seq(1'000)); });
    const auto again = valueOf(open());

    EXPECT_EQ(site->openedEpoch(), journal::EpochReason::HeadCopyAhead);
    EXPECT_EQ(again->openedEpoch(), std::nullopt);
    const auto document =
        Shop(site->store()).ask([&](const auto& state) { return state.document(parent.back().document); });
    const auto& epoch = document->payload.epoch_opened();
    EXPECT_EQ(epoch.parent_epoch(), 0xF00DF00DF00DF00DU);
    EXPECT_EQ(epoch.parent_seq(), parent.back().seq.value() - 1);
    EXPECT_EQ(epoch.parent_head(), asBytes(parent[parent.size() - 2].hash));
    EXPECT_EQ(parent.back().epoch.value(), epoch.epoch());
    EXPECT_EQ(headOf(*again).epoch.value(), epoch.epoch());
}

TEST_F(SiteFolderTest, TakesALaggingOrUnreadableHeadCopyForNoSign)
{
    furnish();
    for (const auto* line : {"JMH1 f00df00df00df00d 2 00\n", "JMH1", "", "JMH1 f00df00df00df00d x y\n"}) {
        std::ofstream(m_path / "head") << line;
        EXPECT_EQ(valueOf(open())->openedEpoch(), std::nullopt) << line;
    }
}

TEST_F(SiteFolderTest, OpensAnEpochOnAnotherMachineOnce)
{
    furnish();
    m_machine = "machine-2";

    const auto moved = valueOf(open())->openedEpoch();
    const auto after = valueOf(open())->openedEpoch();
    m_machine.clear();
    const auto unknown = valueOf(open())->openedEpoch();

    EXPECT_EQ(moved, journal::EpochReason::MachineChanged);
    EXPECT_EQ(after, std::nullopt);
    EXPECT_EQ(unknown, std::nullopt);
}

TEST_F(SiteFolderTest, DoesNotTellTheMachineInItsBinding)
{
    furnish();

    const auto binding = support::bytesOf(m_path / "keys" / "binding");

    EXPECT_EQ(modeOf(m_path / "keys" / "binding"), 0600U);
    EXPECT_EQ(binding.find("machine"), std::string::npos);
    EXPECT_EQ(binding.find(hexText(blake2b("machine-1"))), std::string::npos);
}

TEST_F(SiteFolderTest, MakesNewKeysThatTheJournalKnowsBesideTheOldOnes)
{
    furnish();
    const auto site = valueOf(open());
    const auto before = site->cardSigner().publicKey();

    ASSERT_TRUE(site->renewKeys(m_clock, m_random));

    const auto again = valueOf(open());
    Shop shop(again->store());
    const auto keys = shop.ask([](const auto& state) { return state.cardKeys(); });
    EXPECT_EQ(site->openedEpoch(), journal::EpochReason::Restored);
    EXPECT_NE(again->cardSigner().publicKey(), before);
    EXPECT_EQ(keys, (std::vector{Bytes(asBytes(before)), Bytes(asBytes(again->cardSigner().publicKey()))}));
    EXPECT_EQ(shop.ask([](const auto& state) { return state.site(); }).syncKey,
              asBytes(again->syncSigner().publicKey()));
    EXPECT_TRUE(valueOf(again->verify()).ok);
}

TEST_F(SiteFolderTest, VerifiesAgainstTheHeadCopyToo)
{
    {
        auto site = valueOf(create());
        shopOf(*site).furnish();
        ASSERT_TRUE(site->writeHeadCopy());
    }
    m_options.user = FolderUser::Inspector; // anybody else opens an epoch first
    const auto site = valueOf(open());
    const auto head = headOf(*site);
    const auto copy = [&](std::int64_t seq, const Digest& digest) {
        std::ofstream(m_path / "head") << "JMH1 " << epochText(head.epoch) << ' ' << seq << ' ' << hexText(digest)
                                       << '\n';
    };
    EXPECT_TRUE(valueOf(site->verify()).ok);

    copy(head.seq.value() + 7, head.digest);
    const auto cut = valueOf(site->verify());
    copy(head.seq.value(), blake2b("another row"));
    const auto replaced = valueOf(site->verify());
    std::ofstream(m_path / "head") << "JMH1 nothing of ours\n";
    const auto unreadable = valueOf(site->verify());

    EXPECT_EQ(cut.what, db::kHeadCopyDiffers);
    EXPECT_EQ(cut.firstBad, Seq(head.seq.value() + 1));
    EXPECT_EQ(replaced.what, db::kHeadCopyDiffers);
    EXPECT_EQ(replaced.firstBad, head.seq);
    EXPECT_FALSE(cut.ok || replaced.ok);
    EXPECT_TRUE(unreadable.ok);
}

TEST_F(SiteFolderTest, KeepsTheDatabaseOfTheOldVersionInItsBackupFolder)
{
    furnish();
    m_options.schema = nextSchema();

    const auto site = valueOf(open());

    const auto copy = "site-v" + std::to_string(db::siteSchema().migrations.size()) + ".db";
    EXPECT_TRUE(std::filesystem::exists(site->backup() / copy));
    EXPECT_EQ(modeOf(site->backup() / copy), 0600U);
}

} // namespace jiamei::tests
