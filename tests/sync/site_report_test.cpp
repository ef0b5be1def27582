// What a shop's sync file says, and that the same moment says the same.
#include "core/sync/site_report.hpp"

#include "core/household/household_pin.hpp"
#include "core/sync/accept.hpp"
#include "core/sync/detail.hpp"
#include "core/sync/seal.hpp"
#include "core/sync/totals.hpp"
#include "core/till/day.hpp"
#include "tests/support/results.hpp"
#include "tests/support/village.hpp"
#include "tests/sync/shop.hpp"

namespace jiamei::sync {
namespace {

using support::codeOf;
using support::valueOf;
using testing::Shop;

struct Opened {
    pb::Header header;
    std::map<SectionType, Bytes> sections;
    std::vector<Bytes> details;
};

Opened open(const Shop& shop, const Bytes& bytes)
{
    const MemorySource source(bytes);
    constexpr std::array kAccepted{Purpose::Sync};
    auto reader = valueOf(FileReader::open(
        source, valueOf(digestsOf(source)), kAccepted,
        [&](Purpose, const PublicKey& key) -> Result<bool> { return key == shop.signer().publicKey(); }));
    Opened opened{reader.header(), {}, {}};
    while (auto section = valueOf(reader.next())) {
        if (section->type == SectionType::Detail)
            opened.details.push_back(section->bytes);
        else
            opened.sections[section->type] = section->bytes;
    }
    return opened;
}

template <class Message>
Message parsed(const Bytes& bytes)
{
    Message message;
    EXPECT_TRUE(message.ParseFromString(bytes));
    return message;
}

Shop aShop()
{
    Shop shop;
    shop.addHouseholds(1, 10);
    shop.receive(1, 1, 100, 350, true);
    shop.openPoints(1, 40);
    shop.openDay("2026-03-09");
    shop.award(2, 10);
    shop.closeDay();
    return shop;
}

TEST(SiteReport, OfAShopWithoutAHubCarriesEverythingAndNoRegister)
{
    auto shop = aShop();
    const auto file = open(shop, shop.file());
    const auto range = valueOf(rangeOf(file.header));

    EXPECT_EQ(file.header.site(), "621125100201-01");
    EXPECT_EQ(range.from.seq, Seq(0));
    EXPECT_EQ(range.to.digest, shop.head().digest);
    EXPECT_FALSE(range.addressee);
    EXPECT_FALSE(file.sections.contains(SectionType::Register));
    const auto days = parsed<pb::Days>(file.sections.at(SectionType::Days));
    ASSERT_EQ(days.days_size(), 2);
    EXPECT_EQ(days.days(0).close_seq(), days.days(1).close_seq() - 3);
    EXPECT_FALSE(days.days(1).open());
    EXPECT_EQ(days.days(1).totals().points_awarded(), 10);
    EXPECT_EQ(asDigest(days.days(1).close_head()), shop.head().digest);
}

TEST(SiteReport, BeginsAtTheAcknowledgedHeadAndSealsTheRegisterToTheHub)
{
    auto shop = aShop();
    const auto acknowledged = shop.head();
    const KeySeed hubSeed{{42}};
    shop.trust("621125", KeyPair::fromSeed(hubSeed).publicKey());
    shop.acknowledge(acknowledged, 1);
    shop.openDay("2026-03-10");
    shop.closeDay();
    const auto file = open(shop, shop.file());

    EXPECT_EQ(valueOf(rangeOf(file.header)).from.seq, acknowledged.seq);
    const auto days = parsed<pb::Days>(file.sections.at(SectionType::Days));
    ASSERT_EQ(days.days_size(), 2); // the trust record carries the number of the day before it
    EXPECT_EQ(days.days(0).totals().points_awarded(), 10);
    EXPECT_EQ(days.days(1).totals().points_awarded(), 0) << "a quiet day is a signed zero";
    EXPECT_GT(days.days(1).close_seq(), 0);
    const auto people = parsed<pb::Register>(valueOf(openSealed(hubSeed, file.sections.at(SectionType::Register))));
    EXPECT_EQ(people.households_size(), 10);
}

/// Names go sealed to the hub with what proves them; a PIN never leaves the shop, not even hashed.
TEST(SiteReport, LeavesTheHashOfAHouseholdsPinAtHome)
{
    support::MemoryStore store;
    support::Village village(store);
    const operators::Authority manager{support::Village::kManager, std::nullopt, {}};
    const KeySeed hubSeed{{42}};
    const auto hash = valueOf(household::hashHouseholdPin("2846", village.random));
    valueOf(village.run(household::SetHouseholdPin{support::householdNo(7), hash}, manager));
    valueOf(village.run(TrustHub{"621125", KeyPair::fromSeed(hubSeed).publicKey(), true}, manager));
    MemorySink sink;

    valueOf(writeSiteReport(store.state(), support::Village::cardSigner(), village.random,
                            {.number = 1, .moment = village.clock.moment(), .program = "test"}, sink));

    const MemorySource source(sink.bytes());
    constexpr std::array kAccepted{Purpose::Sync};
    auto reader = valueOf(FileReader::open(source, valueOf(digestsOf(source)), kAccepted,
                                           [](Purpose, const PublicKey&) -> Result<bool> { return true; }));
    std::optional<pb::Register> people;
    while (const auto section = valueOf(reader.next())) {
        EXPECT_EQ(section->bytes.find(hash.text), Bytes::npos);
        if (section->type == SectionType::Register)
            people = parsed<pb::Register>(valueOf(openSealed(hubSeed, section->bytes)));
    }
    ASSERT_TRUE(people);
    EXPECT_EQ(people->households_size(), 12);
    for (const auto& home : people->households())
        for (const auto& field : home.personal())
            EXPECT_NE(field.field(), static_cast<std::uint32_t>(household::PersonalField::PinHash));
}

TEST(SiteReport, MarksTheOpenDay)
{
    auto shop = aShop();
    shop.openDay("2026-03-10");
    shop.award(3, 4);
    const auto days = parsed<pb::Days>(open(shop, shop.file()).sections.at(SectionType::Days));
    ASSERT_EQ(days.days_size(), 3);
    EXPECT_TRUE(days.days(2).open());
    EXPECT_EQ(days.days(2).close_seq(), 0);
    EXPECT_EQ(days.days(2).totals().points_awarded(), 4);
}

/// The QR of the close on paper, the file and the hub speak of one row: the record that closed the day.
TEST(SiteReport, NamesForADayThatItsNextOpenerClosedTheHeadThatTheSlipShows)
{
    support::MemoryStore store;
    support::Village village(store);
    valueOf(village.openDay("2026-03-09"));
    valueOf(village.openDay("2026-03-10"));
    const auto shown = valueOf(village.look([](const auto& state) { return till::lastCloseOf(state); }));
    MemorySink sink;

    valueOf(writeSiteReport(store.state(), support::Village::cardSigner(), village.random,
                            {.number = 1, .moment = village.clock.moment(), .program = "test"}, sink));

    const MemorySource source(sink.bytes());
    constexpr std::array kAccepted{Purpose::Sync};
    auto reader = valueOf(FileReader::open(source, valueOf(digestsOf(source)), kAccepted,
                                           [](Purpose, const PublicKey&) -> Result<bool> { return true; }));
    const auto days = parsed<pb::Days>(valueOf(reader.next())->bytes);
    ASSERT_TRUE(shown);
    ASSERT_EQ(days.days(1).number(), 1);
    EXPECT_FALSE(days.days(1).open());
    EXPECT_EQ(days.days(1).close_seq(), shown->seq.value());
    EXPECT_EQ(asDigest(days.days(1).close_head()), shown->head);
}

/// The evening's file told of an open day, and the morning closes it without a row of that day.
TEST(SiteReport, TellsTheCloseOfADayWhoseRowsWereAllAcknowledgedWhileItWasOpen)
{
    auto shop = aShop();
    shop.trust("621125", PublicKey(KeyPair::fromSeed(KeySeed{{42}}).publicKey()));
    shop.openDay("2026-03-10");
    shop.award(3, 4);
    const auto evening = shop.head();
    shop.openOverOpenDay("2026-03-11");
    shop.acknowledge(evening, 1);

    const auto days = parsed<pb::Days>(open(shop, shop.file()).sections.at(SectionType::Days));

    ASSERT_EQ(days.days_size(), 2);
    EXPECT_EQ(days.days(0).number(), 2);
    EXPECT_FALSE(days.days(0).open());
    EXPECT_EQ(days.days(0).close_seq(), evening.seq.value() + 1);
    EXPECT_EQ(days.days(0).totals().points_awarded(), 4) << "whole, from its opening";
    EXPECT_TRUE(days.days(1).open());
}

TEST(SiteReport, CarriesADayWholeAgainWhenItsDateWasMended)
{
    auto shop = aShop();
    const auto acknowledged = shop.head();
    shop.trust("621125", PublicKey(KeyPair::fromSeed(KeySeed{{42}}).publicKey()));
    shop.openDay("2026-03-10");
    shop.closeDay();
    shop.acknowledge(acknowledged, 1);
    shop.correctDay(1, "2026-03-09", "2026-03-08");
    const auto days = parsed<pb::Days>(open(shop, shop.file()).sections.at(SectionType::Days));
    EXPECT_EQ(days.days(0).number(), 1);
    EXPECT_EQ(days.days(0).date(), static_cast<unsigned>(valueOf(BusinessDate::parse("2026-03-08")).daysSince2020()));
    EXPECT_EQ(days.days(0).totals().points_awarded(), 10);
}

TEST(SiteReport, CarriesRowsThatProveTheHeadAndTheTotals)
{
    auto shop = aShop();
    shop.openDay("2026-03-10");
    shop.work(7, 200);
    const auto file = open(shop, shop.file());

    Chain chain(valueOf(SiteId::parse(shop.site())), {});
    TotalsFold fold;
    for (const auto& bytes : file.details) {
        const auto section = parsed<pb::Rows>(bytes);
        auto detail = valueOf(readRows(section));
        for (auto& row : detail.rows)
            ASSERT_TRUE(chain.follow(row));
        for (const auto& document : detail.documents) {
            const auto payload = valueOf(journal::parsePayload(section.payloads(static_cast<int>(document.payload))));
            ASSERT_TRUE(fold.add(payload, std::span(detail.rows).subspan(document.firstRow, document.rowCount)));
        }
    }
    EXPECT_EQ(chain.head().digest, shop.head().digest);
    const auto cumulative = parsed<pb::Cumulative>(file.sections.at(SectionType::Cumulative));
    EXPECT_EQ(valueOf(fromMessage(cumulative.totals())), fold.sum());
}

TEST(Detail, RefusesColumnsThatDoNotFitTogether)
{
    auto shop = aShop();
    const auto good = parsed<pb::Rows>(open(shop, shop.file()).details.at(0));
    ASSERT_TRUE(readRows(good));
    const auto refused = [&](const std::function<void(pb::Rows&)>& change) {
        auto rows = good;
        change(rows);
        return codeOf(readRows(rows));
    };
    EXPECT_EQ(refused([](pb::Rows& r) { r.mutable_amount()->RemoveLast(); }), ErrorCode::SyncSectionDamaged);
    EXPECT_EQ(refused([](pb::Rows& r) { r.set_amount(0, 0); }), ErrorCode::SyncSectionDamaged);
    EXPECT_EQ(refused([](pb::Rows& r) { r.set_amount(0, std::int64_t{1} << 40); }), ErrorCode::SyncSectionDamaged);
    EXPECT_EQ(refused([](pb::Rows& r) { r.set_quality(0, 300); }), ErrorCode::SyncSectionDamaged);
    EXPECT_EQ(refused([](pb::Rows& r) { r.mutable_payloads()->RemoveLast(); }), ErrorCode::SyncSectionDamaged);
    EXPECT_EQ(refused([](pb::Rows& r) { r.add_payloads("x"); }), ErrorCode::SyncSectionDamaged);
    EXPECT_EQ(refused([](pb::Rows& r) { r.set_first_seq(-5); }), ErrorCode::SyncSectionDamaged);
    EXPECT_EQ(refused([](pb::Rows& r) { r.set_document_step(1, std::numeric_limits<std::int64_t>::max()); }),
              ErrorCode::SyncSectionDamaged);
}

} // namespace
} // namespace jiamei::sync
