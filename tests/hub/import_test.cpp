// What a hub does with files: any order, any number of times, the same totals; nothing counted that is not proven.
#include "core/sync/detail.hpp"
#include "tests/hub/hub.hpp"
#include "tests/support/results.hpp"

#include <rapidcheck/gtest.h>

namespace jiamei::sync {
namespace {

using ports::FileState;
using support::valueOf;
using testing::Hub;
using testing::Shop;

Shop aShop(const std::string& site = "621125100201-01", std::uint8_t seed = 1)
{
    Shop shop(site, seed);
    shop.addHouseholds(1, 10);
    shop.receive(1, 1, 500, 350, true);
    shop.openPoints(1, 40);
    shop.openDay("2026-03-09");
    return shop;
}

Totals totalsOf(const Shop& shop)
{
    TotalsFold fold;
    for (std::int64_t number = 1;; ++number) {
        const auto document = valueOf(shop.state().document(DocumentNumber(number)));
        if (!document)
            return fold.sum();
        EXPECT_TRUE(fold.add(document->payload, valueOf(shop.state().rowsOf(document->number))));
    }
}

/// A shop that hands over after each day and reads the hub's answer now and then.
std::vector<Bytes> someFiles(Shop& shop, std::uint64_t seed, int days, const PublicKey& hub)
{
    std::vector<Bytes> files{shop.file()};
    shop.trust("621125", hub);
    for (int day = 0; day < days; ++day) {
        shop.work(seed + static_cast<std::uint64_t>(day), 8);
        if (seed % 3 != 0)
            files.push_back(shop.file()); // an open day
        shop.closeDay();
        files.push_back(shop.file());
        const auto head = shop.head();
        shop.openDay(day < 20 ? "2026-03-" + std::to_string(10 + day) : "2026-04-10");
        if ((seed >> static_cast<unsigned>(day)) % 2 == 1)
            shop.acknowledge(head, day + 1);
    }
    files.push_back(shop.file());
    return files;
}

TEST(HubImport, TakesAFileOnceHoweverOftenItComes)
{
    Hub hub;
    auto shop = aShop();
    hub.enrol(shop);
    shop.work(5, 50);
    const auto file = shop.file();

    const auto first = hub.import(file);
    EXPECT_EQ(first.state, FileState::New) << (first.reason ? nameOf(first.reason->code) : "");
    const auto picture = hub.picture();
    EXPECT_EQ(hub.import(file).state, FileState::Duplicate);
    EXPECT_EQ(hub.import(file).state, FileState::Duplicate);
    EXPECT_EQ(hub.picture(), picture);
    EXPECT_EQ(hub.totals(), totalsOf(shop));
}

TEST(HubImport, AgreesWithTheShopWithoutRowsToo)
{
    Hub hub;
    auto shop = aShop();
    hub.enrol(shop);
    shop.work(6, 50);
    EXPECT_EQ(hub.import(shop.file(false)).state, FileState::New);
    shop.closeDay();
    EXPECT_EQ(hub.import(shop.file(false)).state, FileState::New);
    EXPECT_EQ(hub.totals(), totalsOf(shop));
}

TEST(HubImport, LosesNothingWhenAFileIsLost)
{
    Hub hub;
    auto shop = aShop();
    hub.enrol(shop);
    EXPECT_EQ(hub.import(shop.file()).state, FileState::New);
    shop.work(7, 20);
    const auto lost = shop.file();
    shop.work(8, 20);
    EXPECT_EQ(hub.import(shop.file()).state, FileState::New);
    EXPECT_EQ(hub.totals(), totalsOf(shop));
    EXPECT_EQ(hub.import(lost).state, FileState::Duplicate) << "found again later, it says nothing new";
}

TEST(HubImport, ParksAFileBehindAGapUntilTheGapCloses)
{
    Hub hub;
    auto shop = aShop();
    hub.enrol(shop);
    const auto first = shop.file();
    const auto firstEnd = shop.head();
    shop.trust("621125", hub.signer().publicKey());
    shop.acknowledge(firstEnd, 1);
    shop.work(9, 20);
    const auto second = shop.file();
    shop.acknowledge(shop.head(), 2);
    shop.closeDay();
    const auto third = shop.file();

    EXPECT_EQ(hub.import(third).state, FileState::Gap);
    EXPECT_EQ(hub.import(third).state, FileState::Gap);
    EXPECT_EQ(hub.import(second).state, FileState::Gap);
    EXPECT_EQ(hub.totals(), Totals{});
    EXPECT_EQ(hub.import(first).state, FileState::New);
    EXPECT_EQ(hub.totals(), totalsOf(shop));
    EXPECT_EQ(hub.import(third).state, FileState::Duplicate);
}

TEST(HubImport, CountsByDateAndKeepsOpeningFiguresApart)
{
    Hub hub;
    auto shop = aShop();
    hub.enrol(shop);
    shop.award(1, 7);
    shop.closeDay();
    shop.openDay("2026-04-01");
    shop.award(1, 5);
    hub.import(shop.file());
    const auto date = [](const char* text) { return valueOf(BusinessDate::parse(text)); };

    const auto march = hub.totals(std::nullopt, {.from = date("2026-03-01"), .to = date("2026-03-31")});
    EXPECT_EQ(march.pointsAwarded, 7);
    EXPECT_EQ(march.openingPoints, 0);
    EXPECT_EQ(march.pointsOutstanding, 47);
    EXPECT_EQ(march.households, 10);
    const auto april = hub.totals(std::nullopt, {.from = date("2026-04-01"), .to = std::nullopt});
    EXPECT_EQ(april.pointsAwarded, 5);
    EXPECT_EQ(april.pointsOutstanding, 52);
    EXPECT_EQ(hub.totals().openingPoints, 40);
}

TEST(HubImport, MovesADayWhoseDateWasMended)
{
    Hub hub;
    auto shop = aShop();
    hub.enrol(shop);
    shop.award(1, 7);
    shop.closeDay();
    hub.import(shop.file());
    shop.correctDay(1, "2026-03-09", "2026-02-27");
    EXPECT_EQ(hub.import(shop.file()).state, FileState::New);
    const auto march = valueOf(BusinessDate::parse("2026-03-01"));
    EXPECT_EQ(hub.totals(std::nullopt, {.from = march, .to = std::nullopt}).pointsAwarded, 0);
    EXPECT_EQ(hub.totals().pointsAwarded, 7);
}

TEST(HubImport, SetsAnUnknownKeyAsideAndTakesTheFileAfterEnrolment)
{
    Hub hub;
    auto shop = aShop();
    const auto file = shop.file();
    const auto outcome = hub.import(file);
    EXPECT_EQ(outcome.state, FileState::Unknown);
    EXPECT_EQ(outcome.reason->code, ErrorCode::SyncKeyUnknown);
    hub.enrol(shop);
    EXPECT_EQ(hub.import(file).state, FileState::New);
}

TEST(HubImport, RefusesAFileOfAnotherSiteUnderAnEnrolledKey)
{
    Hub hub;
    auto shop = aShop();
    auto other = aShop("621125100202-01", 1); // the same key in another village
    hub.enrol(shop);
    const auto outcome = hub.import(other.file());
    EXPECT_EQ(outcome.state, FileState::Bad);
    EXPECT_EQ(outcome.reason->code, ErrorCode::SyncOtherSite);
}

TEST(HubImport, TakesNothingFromARevokedKeyBeyondItsLastReceipt)
{
    Hub hub;
    auto shop = aShop();
    hub.enrol(shop);
    const auto before = shop.file();
    ports::Sender sender;
    sender.key = shop.signer().publicKey();
    sender.site = valueOf(SiteId::parse(shop.site()));
    sender.revokedAfter = shop.head().seq;
    shop.award(1, 1000);
    const auto after = shop.file();
    ASSERT_TRUE(hub.store().write([&](ports::HubTransaction& tx) { return tx.putSender(sender); }));

    EXPECT_EQ(hub.import(after).state, FileState::Revoked);
    EXPECT_EQ(hub.import(before).state, FileState::New);
    EXPECT_EQ(hub.totals().pointsAwarded, 0);
}

/// The file with one section changed and a signature that holds.
Bytes tampered(const Shop& shop, const Bytes& file, SectionType type, const std::function<Bytes(Bytes)>& change)
{
    const MemorySource source(file);
    constexpr std::array kAccepted{Purpose::Sync};
    auto reader = valueOf(FileReader::open(source, valueOf(digestsOf(source)), kAccepted,
                                           [](Purpose, const PublicKey&) -> Result<bool> { return true; }));
    MemorySink sink;
    FileWriter writer(sink, shop.signer(), Purpose::Sync);
    EXPECT_TRUE(writer.begin(reader.header()));
    while (const auto section = valueOf(reader.next()))
        EXPECT_TRUE(writer.addSection(section->type, section->type == type ? change(section->bytes) : section->bytes));
    EXPECT_TRUE(writer.finish());
    return sink.bytes();
}

Bytes withMoreAwards(const Bytes& bytes)
{
    pb::Days days;
    days.ParseFromString(bytes);
    auto* totals = days.mutable_days(1)->mutable_totals();
    totals->set_points_awarded(totals->points_awarded() + 100);
    return days.SerializeAsString();
}

TEST(HubImport, FindsTotalsThatDisagreeWithTheirOwnRows)
{
    Hub hub;
    auto shop = aShop();
    hub.enrol(shop);
    shop.work(3, 20);
    const auto outcome = hub.import(tampered(shop, shop.file(), SectionType::Days, withMoreAwards));
    EXPECT_EQ(outcome.state, FileState::Bad);
    EXPECT_EQ(outcome.reason->code, ErrorCode::SyncTotalsDisagree);
    EXPECT_EQ(hub.totals(), Totals{});
    EXPECT_EQ(hub.import(shop.file()).state, FileState::New) << "a bad file blocks no later one";
}

TEST(HubImport, FindsDayTotalsThatDisagreeWithTheCumulativeOnes)
{
    Hub hub;
    auto shop = aShop();
    hub.enrol(shop);
    shop.work(3, 20);
    const auto outcome = hub.import(tampered(shop, shop.file(false), SectionType::Days, withMoreAwards));
    EXPECT_EQ(outcome.reason->code, ErrorCode::SyncTotalsDisagree);
}

TEST(HubImport, FindsARowThatIsNotTheOneInTheChain)
{
    Hub hub;
    auto shop = aShop();
    hub.enrol(shop);
    shop.work(3, 20);
    const auto file = tampered(shop, shop.file(), SectionType::Detail, [](const Bytes& bytes) {
        pb::Rows rows;
        rows.ParseFromString(bytes);
        rows.set_amount(rows.amount_size() - 1, rows.amount(rows.amount_size() - 1) + 1);
        return rows.SerializeAsString();
    });
    EXPECT_EQ(hub.import(file).reason->code, ErrorCode::SyncChainBroken);
    EXPECT_EQ(hub.totals(), Totals{});
}

TEST(HubImport, FindsABranchedDayThatDisagreesWithItsOwnRows)
{
    Hub hub;
    auto shop = aShop();
    hub.enrol(shop);
    auto restored = shop.copy();
    shop.award(1, 3);
    EXPECT_EQ(hub.import(shop.file()).state, FileState::New);
    restored.openEpoch(0x77, restored.head());
    restored.closeDay();
    restored.openDay("2026-03-10");
    restored.award(1, 5);
    const auto file = tampered(restored, restored.file(), SectionType::Days, [](const Bytes& bytes) {
        pb::Days days;
        days.ParseFromString(bytes);
        auto* totals = days.mutable_days(days.days_size() - 1)->mutable_totals();
        totals->set_points_awarded(totals->points_awarded() + 100);
        return days.SerializeAsString();
    });
    const auto outcome = hub.import(file);
    EXPECT_EQ(outcome.state, FileState::Bad);
    ASSERT_TRUE(outcome.reason);
    EXPECT_EQ(outcome.reason->code, ErrorCode::SyncTotalsDisagree);
    EXPECT_EQ(hub.import(restored.file()).state, FileState::New);
    EXPECT_EQ(hub.totals(), totalsOf(restored));
}

TEST(HubImport, FindsStockThatNoShopCanHave)
{
    const auto withStock = [](const std::function<void(pb::Stock&)>& change) {
        return [change](const Bytes& bytes) {
            pb::Stock stock;
            stock.ParseFromString(bytes);
            change(stock);
            return stock.SerializeAsString();
        };
    };
    Hub hub;
    auto shop = aShop();
    hub.enrol(shop);
    const std::vector<std::function<void(pb::Stock&)>> changes{
        [](pb::Stock& stock) { *stock.add_goods() = stock.goods(0); },
        [](pb::Stock& stock) { stock.mutable_goods(0)->set_number(0); },
        [](pb::Stock& stock) { stock.mutable_goods(0)->set_quantity(-1); },
        [](pb::Stock& stock) { stock.mutable_goods(0)->set_value_fen(kMaxTotalAmount + 1); },
    };
    for (const auto& change : changes) {
        const auto outcome = hub.import(tampered(shop, shop.file(), SectionType::Stock, withStock(change)));
        EXPECT_EQ(outcome.state, FileState::Bad);
        EXPECT_TRUE(outcome.reason);
    }
    EXPECT_EQ(hub.import(shop.file()).state, FileState::New);
}

// No file is known that passes every check and breaks a key; should one come, it is this file's fault and no device's.
TEST(HubImport, CallsAFileBadWhoseContentBreaksAConstraintOfTheDatabase)
{
    Hub hub;
    auto shop = aShop();
    hub.enrol(shop);
    EXPECT_EQ(hub.import(shop.file()).state, FileState::New);
    const auto before = hub.picture();
    auto& database = hub.sqlite().connection().database();
    database.exec("CREATE UNIQUE INDEX one_lot ON lot (site_id)");
    shop.receive(1, 77, 5, 100);

    const auto outcome = hub.import(shop.file());

    EXPECT_EQ(outcome.state, FileState::Bad);
    ASSERT_TRUE(outcome.reason);
    EXPECT_EQ(outcome.reason->code, ErrorCode::ConstraintViolated);
    EXPECT_EQ(hub.picture(), before);
    database.exec("DROP INDEX one_lot");
    EXPECT_EQ(hub.import(shop.file()).state, FileState::New);
    EXPECT_EQ(hub.totals(), totalsOf(shop));
}

TEST(HubImport, LetsAFileWaitWhoseKeptCopyIsGoneAndStopsNoOther)
{
    Hub hub;
    auto shop = aShop();
    hub.enrol(shop);
    const auto first = shop.file();
    const auto firstEnd = shop.head();
    shop.trust("621125", hub.signer().publicKey());
    shop.acknowledge(firstEnd, 1);
    const auto second = shop.file();
    shop.acknowledge(shop.head(), 2);
    shop.work(9, 20);
    const auto third = shop.file();
    EXPECT_EQ(hub.import(third).state, FileState::Gap);
    EXPECT_EQ(hub.import(second).state, FileState::Gap);
    hub.loseKept(third);
    EXPECT_EQ(hub.import(first).state, FileState::New);
    EXPECT_EQ(hub.import(second).state, FileState::Duplicate) << "the readable one was taken";
    ASSERT_TRUE(hub.store().read([&](const ports::HubState& state) -> Done {
        JIAMEI_TRY(const auto waiting, state.files(FileState::Gap));
        EXPECT_EQ(waiting.size(), 1U);
        EXPECT_EQ(waiting.front().reason, nameOf(ErrorCode::FileMissing));
        return {};
    }));
    EXPECT_EQ(hub.import(third).state, FileState::New) << "another copy of it is as good";
    EXPECT_EQ(hub.totals(), totalsOf(shop));
}

TEST(HubImport, KeepsNothingOfATruncatedFileButItsName)
{
    Hub hub;
    auto shop = aShop();
    hub.enrol(shop);
    const auto file = shop.file();
    for (const std::size_t length : {std::size_t{0}, std::size_t{10}, file.size() / 2, file.size() - 1}) {
        const auto outcome = hub.import(file.substr(0, length));
        EXPECT_EQ(outcome.state, FileState::Bad);
        EXPECT_EQ(outcome.reason->code, ErrorCode::SyncTruncated);
    }
    EXPECT_EQ(hub.import(file).state, FileState::New);
}

TEST(HubImport, CountsAForkUpToTheLastCommonDayCloseInAnyOrder)
{
    auto shop = aShop();
    shop.work(1, 10);
    shop.closeDay();
    const auto common = totalsOf(shop);
    auto clone = shop.copy();
    shop.openDay("2026-03-10");
    clone.openDay("2026-03-10");
    shop.work(2, 10);
    clone.work(3, 10);
    const std::array files{shop.file(), clone.file()};

    for (const bool swap : {false, true}) {
        Hub hub;
        hub.enrol(shop);
        EXPECT_EQ(hub.import(files.at(swap ? 1 : 0)).state, FileState::New);
        EXPECT_EQ(hub.import(files.at(swap ? 0 : 1)).state, FileState::Fork);
        EXPECT_EQ(hub.totals(), common);
        EXPECT_EQ(hub.import(files.at(swap ? 0 : 1)).state, FileState::Fork);
        shop.award(1, 5);
        EXPECT_NE(hub.import(shop.file()).state, FileState::Bad);
        EXPECT_EQ(hub.totals(), common) << "both tails stay disputed until a person decides";
    }
}

TEST(HubImport, FollowsARestoredShopIntoItsNewEpochAndDropsTheLostTail)
{
    for (const bool parentFirst : {true, false}) {
        Hub hub;
        auto shop = aShop();
        hub.enrol(shop);
        shop.work(1, 10);
        auto restored = shop.copy(); // the backup
        shop.work(2, 10);            // lost with the machine, but handed over before
        const auto lost = shop.file();
        restored.openEpoch(0x77, restored.head());
        restored.work(4, 10);
        restored.closeDay();
        const auto child = restored.file();

        EXPECT_EQ(hub.import(parentFirst ? lost : child).state, FileState::New);
        EXPECT_EQ(hub.import(parentFirst ? child : lost).state, FileState::New);
        EXPECT_EQ(hub.totals(), totalsOf(restored)) << parentFirst;
    }
}

RC_GTEST_PROP(HubImport, GivesTheSameTotalsInAnyOrderAndAnyNumberOfTimes, ())
{
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    const auto days = *rc::gen::inRange(1, 6);
    auto shop = aShop();
    auto other = aShop("621125100202-01", 2);
    Hub inOrder;
    Hub shuffled;
    auto files = someFiles(shop, seed, days, inOrder.signer().publicKey());
    const auto more = someFiles(other, seed + 1, days, inOrder.signer().publicKey());
    files.insert(files.end(), more.begin(), more.end());
    for (auto* hub : {&inOrder, &shuffled}) {
        hub->enrol(shop);
        hub->enrol(other);
    }
    for (const auto& file : files)
        RC_ASSERT(inOrder.import(file).state != FileState::Bad);

    auto order = *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, files.size()));
    for (std::size_t i = 0; i < files.size(); ++i)
        order.insert(order.begin() + static_cast<std::ptrdiff_t>(*rc::gen::inRange<std::size_t>(0, order.size() + 1)),
                     i);
    for (const auto index : order)
        RC_ASSERT(shuffled.import(files[index]).state != FileState::Bad);

    RC_ASSERT(shuffled.picture() == inOrder.picture());
    RC_ASSERT(shuffled.totals(shop.site()) == totalsOf(shop));
}

} // namespace
} // namespace jiamei::sync
