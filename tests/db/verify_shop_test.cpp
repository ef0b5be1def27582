// Funds, donors, received goods and their prices on the disk: both stores say the same, and verification finds whoever
// touched a table.
#include "tests/db/site_on_disk.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/money.hpp"

#include <sqlite3.h>

#include <limits>

namespace jiamei::tests {

namespace {

using fund::FundSource;
using fund::MoneyKind;
using household::PersonalField;
using support::date;
using support::fen;
using support::pieces;
using support::valueOf;

/// The same shop written to any store: opening money, three funds of which one is closed, donors of which one was
/// changed, goods from every source with papers, dates and funds, reversals, a campaign price.
struct Furnished {
    explicit Furnished(ports::SiteStore& store) : village(store), treasury(village)
    {
        government = treasury.add("财政专项", FundSource::Government);
        common = treasury.add("村集体");
        closed = treasury.add("旧资金", FundSource::Other);
        valueOf(treasury.move({MoneyKind::Opening, government, fen(90'000)}));
        valueOf(village.openDay());
        valueOf(treasury.set({common, FundSource::Village, "村集体", "家美行动", "村发 3"}));
        valueOf(treasury.close(closed));
        donor =
            valueOf(treasury.name({}, {{PersonalField::Name, "城东商行"}, {PersonalField::Phone, "0932-1"}})).number;
        person = treasury.addDonor("热心人");
        renamed = valueOf(treasury.name(person, {{PersonalField::Phone, "0932-2"}}, fund::DonorKind::Person)).number;
        valueOf(treasury.donate(common, 20'000, person));
        bought = receiveAll(stock::Source::Purchase, {{government, fen(3'000)}, {common, fen(1'000)}});
        given = receiveAll(stock::Source::Donation, {});
        valueOf(village.reverse(valueOf(treasury.receive({}, 2, 4))));
        valueOf(village.reverse(valueOf(treasury.spend(common, 500))));
        valueOf(treasury.move({.kind = MoneyKind::Spending,
                               .fund = common,
                               .amount = fen(700),
                               .purpose = "付运费",
                               .paper = "收据 9",
                               .photo = Bytes(32, 'q'),
                               .receipt = bought}));
        stock::SetGoods campaign{{support::aGoods(1, 6)}, date("2026-03-09")};
        campaign.validUntil = date("2026-03-20");
        priced = valueOf(village.run(campaign, treasury.both)).number;
        for (const auto household : {1, 2})
            valueOf(village.award(household, "A08"));
        valueOf(village.redeem(1, {{1, 1}}));
        valueOf(village.reverse(valueOf(village.redeem(2, {{1, 1}}))));
    }

    DocumentNumber receiveAll(stock::Source source, std::vector<fund::FundUse> funds)
    {
        stock::ReceivedLine line{GoodsNumber(1), pieces(10), fen(850), date("2027-02-01")};
        line.produced = date("2026-02-01");
        stock::Receive command{source, "送到村部", {line, {GoodsNumber(3), pieces(2), fen(100), {}}}};
        command.supplier = "县供销社";
        command.donor = donor;
        command.paper = "收据 8";
        command.photo = Bytes(32, 'p');
        command.funds = std::move(funds);
        return valueOf(treasury.receive(command)).number;
    }

    support::Village village;
    support::Treasury treasury;
    FundNumber government;
    FundNumber common;
    FundNumber closed;
    DocumentNumber donor;
    DocumentNumber person;
    DocumentNumber renamed;
    DocumentNumber bought;
    DocumentNumber given;
    DocumentNumber priced;
};

std::vector<journal::Row> rowsOf(const std::vector<ports::HistoryItem>& items)
{
    std::vector<journal::Row> rows;
    for (const auto& item : items) {
        EXPECT_EQ(item.row.document, item.document.number);
        rows.push_back(item.row);
    }
    return rows;
}

constexpr Seq kEnd(std::numeric_limits<std::int64_t>::max());

class ShopOnDisk : public SiteOnDisk {};

} // namespace

TEST_F(ShopOnDisk, IsTheSameInBothStores)
{
    support::MemoryStore memory;
    const auto sqlite = open();
    Furnished one(memory);
    Furnished other(*sqlite);
    const auto agree = [&](auto question) {
        EXPECT_EQ(valueOf(one.village.look(question)), valueOf(other.village.look(question)));
    };

    agree([](const auto& state) { return state.funds(); });
    agree([](const auto& state) { return state.donors(); });
    agree([&](const auto& state) { return state.donor(one.person); });
    agree([](const auto& state) { return state.donor(DocumentNumber(1)); });
    agree([&](const auto& state) {
        return state.personal(journal::PersonalRecord::Owner::Document, one.renamed.value());
    });
    for (std::int32_t number = 1; number <= 6; ++number)
        agree([&](const auto& state) { return state.lot(LotNumber(number)); });
    for (int goods = 1; goods <= 3; ++goods) {
        SCOPED_TRACE(goods);
        const GoodsNumber number(goods);
        agree([&](const auto& state) { return state.lots(number); });
        agree([&](const auto& state) { return state.pricesOf(number); });
        for (const auto* day : {"2026-03-08", "2026-03-20", "2026-03-21"})
            agree([&](const auto& state) { return state.price(number, date(day)); });
        for (const auto& [before, limit] :
             std::vector<std::pair<Seq, std::size_t>>{{kEnd, 100}, {kEnd, 2}, {Seq(60), 9}})
            agree([&](const auto& state) -> Result<std::vector<journal::Row>> {
                JIAMEI_TRY(const auto items, state.goodsMoves(number, before, limit));
                return rowsOf(items);
            });
    }
    for (const std::size_t limit : {100U, 3U, 0U})
        agree([&](const auto& state) -> Result<std::vector<journal::Row>> {
            JIAMEI_TRY(const auto items, state.moneyMoves(kEnd, limit));
            return rowsOf(items);
        });
    agree([](const auto& state) { return state.piecesMoved({date("2026-03-01"), date("2026-03-31")}); });
}

TEST_F(ShopOnDisk, KeepsWhatWasReceivedWithEverythingAboutIt)
{
    const auto store = open();
    const Furnished shop(*store);

    const auto document = valueOf(shop.village.look([&](const auto& state) { return state.document(shop.bought); }));
    const auto lot = valueOf(shop.village.look([&](const auto& state) { return state.lot(LotNumber(1)); }));
    const auto gifts = shop.treasury.gifts(shop.donor);

    const auto& said = document.value().payload.stock_received();
    EXPECT_EQ(said.supplier(), "县供销社");
    EXPECT_EQ(said.paper(), "收据 8");
    EXPECT_EQ(said.photo(), Bytes(32, 'p'));
    EXPECT_EQ(said.funds_size(), 2);
    EXPECT_EQ(lot.value().produced, date("2026-02-01"));
    EXPECT_EQ(lot.value().expiry, date("2027-02-01"));
    EXPECT_EQ(lot.value().origin, shop.bought);
    EXPECT_EQ(shop.treasury.balance(shop.government), 87'000);
    EXPECT_EQ(shop.treasury.balance(shop.common), 18'300);
    EXPECT_EQ(gifts.receipts.size(), 2U);
    EXPECT_EQ(gifts.received, pieces(24));
    EXPECT_EQ(gifts.redeemed, pieces(1));
    EXPECT_EQ(gifts.households, 1);
    EXPECT_EQ(shop.treasury.gifts(shop.person).money, fen(20'000));
    EXPECT_EQ(shop.treasury.lines().size(), 7U);
}

TEST_F(ShopOnDisk, IsVerifiedAndWhoeverTouchedItIsFound)
{
    std::map<std::string, std::string> numbers;
    {
        const auto store = open();
        const Furnished shop(*store);
        const auto text = [](auto number) { return std::to_string(number.value()); };
        numbers = {{"donor", text(shop.donor)}, {"person", text(shop.person)}, {"renamed", text(shop.renamed)}};
    }
    const auto clean = valueOf(open()->verify());
    EXPECT_TRUE(clean.ok) << clean.what << " " << clean.detail;
    const std::vector<std::pair<std::string, std::string>> changes{
        {"UPDATE fund SET name = '别的' WHERE number = 1", "fund 1"},
        {"UPDATE fund SET source = 7 WHERE number = 2", "fund 2"},
        {"UPDATE fund SET project = '' WHERE number = 2", "fund 2"},
        {"UPDATE fund SET paper = '' WHERE number = 2", "fund 2"},
        {"UPDATE fund SET closed = 0 WHERE number = 3", "fund 3"},
        {"DELETE FROM fund WHERE number = 3", "fund 3"},
        {"UPDATE donor SET kind = 1 WHERE number = " + numbers["person"], "donor " + numbers["person"]},
        {"UPDATE donor SET named = number WHERE number = " + numbers["person"], "donor " + numbers["person"]},
        {"DELETE FROM donor WHERE number = " + numbers["person"], "donor " + numbers["person"]},
        {"UPDATE personal SET text = '别人' WHERE owner = 3 AND field = 1 AND number = " + numbers["donor"],
         "personal.document " + numbers["donor"] + "/1"},
        {"UPDATE personal SET text = '110' WHERE owner = 3 AND field = 2 AND number = " + numbers["renamed"],
         "personal.document " + numbers["renamed"] + "/2"},
        {"UPDATE lot SET origin = origin + 1 WHERE number = 1", "lot 1"},
        {"UPDATE lot SET produced = NULL WHERE number = 1", "lot 1"},
        {"UPDATE lot SET expiry = expiry + 1 WHERE number = 3", "lot 3"},
        {"UPDATE lot SET unit_cost = 1 WHERE number = 2", "lot 2"},
        {"UPDATE price SET document = document + 1 WHERE goods = 1", "price 1"},
        {"UPDATE price SET valid_until = valid_until + 1 WHERE goods = 1", "price 1"},
        {"UPDATE balance SET credit = credit + 1 WHERE kind = 40 AND owner = 2", "balance 40/2"},
    };
    const auto original = support::bytesOf(m_folder.path() / "site.db");
    for (const auto& [change, found] : changes) {
        tamper(change);

        const auto report = valueOf(open()->verify());

        EXPECT_FALSE(report.ok) << change;
        EXPECT_EQ(report.what + " " + report.detail, found) << change;
        m_folder.write("site.db", original);
    }
}

TEST_F(ShopOnDisk, StaysWholeWhenTheNamesOfDonorsAreErased)
{
    const auto store = open();
    Furnished shop(*store);
    ASSERT_EQ(sqlite3_exec(store->connection()->database().getHandle(), "DELETE FROM personal WHERE owner = 3", nullptr,
                           nullptr, nullptr),
              SQLITE_OK);

    const auto erased = valueOf(store->verify());
    valueOf(shop.treasury.name(shop.donor, {}, fund::DonorKind::Person));

    EXPECT_TRUE(erased.ok) << erased.what << " " << erased.detail;
    EXPECT_EQ(shop.treasury.wordsOf(shop.donor).name, "");
    EXPECT_TRUE(valueOf(store->verify()).ok);
}

// Two accounts are one person by their names; without names nobody can say so.
TEST_F(ShopOnDisk, LetsTwoPersonsActWhoseNamesAreErased)
{
    const auto store = open();
    Furnished shop(*store);
    ASSERT_EQ(sqlite3_exec(store->connection()->database().getHandle(), "DELETE FROM personal WHERE owner = 2", nullptr,
                           nullptr, nullptr),
              SQLITE_OK);

    EXPECT_TRUE(shop.treasury.grant(shop.common, 1));
}

TEST_F(ShopOnDisk, WritesNothingWhenItRefuses)
{
    const auto store = open();
    Furnished shop(*store);
    auto& treasury = shop.treasury;
    const auto before = shop.village.head();

    EXPECT_EQ(support::codeOf(treasury.spend(shop.common, 99'999)), ErrorCode::FundShort);
    EXPECT_EQ(support::codeOf(treasury.grant(shop.closed, 1)), ErrorCode::FundIsClosed);
    EXPECT_EQ(support::codeOf(treasury.close(shop.common)), ErrorCode::FundHoldsMoney);
    EXPECT_EQ(support::codeOf(treasury.move({MoneyKind::Opening, shop.common, fen(1)})), ErrorCode::OpeningTooLate);
    EXPECT_EQ(support::codeOf(treasury.receive({stock::Source::Donation, "", {}})), ErrorCode::DonorMissing);

    EXPECT_EQ(shop.village.head(), before);
    EXPECT_TRUE(valueOf(store->verify()).ok);
}

} // namespace jiamei::tests
