// Codes, campaign prices, lots and assets on the disk: both stores say the same, verification finds whoever touched a
// table, and a database of the version before is filled so that it agrees.
#include "core/stock/asset_register.hpp"
#include "core/stock/price_list.hpp"
#include "tests/db/older_database.hpp"
#include "tests/db/site_on_disk.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

namespace jiamei::tests {

namespace {

using support::aGoods;
using support::codeOf;
using support::date;
using support::pieces;
using support::pointsOf;
using support::valueOf;
using support::Village;

constexpr const char* kFirst = "6901234567007";
constexpr const char* kSecond = "6901234567014";
constexpr const char* kPack = "16901234567899";

const operators::Authority kBoth{Village::kManager, Village::kOperator, {}};

stock::GoodsForm formOf(const Village& village, int number)
{
    stock::GoodsForm form;
    form.goods =
        valueOf(village.look([&](const auto& state) { return state.goodsByNumber(GoodsNumber(number)); })).value();
    form.keepsPrice = true;
    return form;
}

stock::Asset shelves()
{
    stock::Asset asset;
    asset.name = "货架";
    asset.count = pieces(4);
    asset.value = valueOf(Money::of(120'000));
    asset.since = date("2026-03-01");
    asset.place = "店内";
    asset.keeper = Village::kManager;
    return asset;
}

/// What the version before knew of goods: a later price by two persons, lots of two receipts, one of them empty again.
void trade(Village& village)
{
    valueOf(village.openDay("2026-03-09"));
    valueOf(village.receive(1, 2, "2026-09-01"));
    valueOf(village.receive(1, 5));
    valueOf(village.receive(2, 8, "2026-12-31"));
    valueOf(village.run(stock::SetGoods{{aGoods(1, 8), aGoods(4, 5)}, date("2026-03-10")}, kBoth));
    valueOf(village.award(1, "K9"));
    valueOf(village.redeem(1, {{1, 3}}));
    valueOf(village.reverse(valueOf(village.redeem(1, {{2, 1}}))));
    valueOf(village.openDay("2026-03-10"));
    valueOf(village.redeem(1, {{1, 1}}));
}

/// All there is to say about goods and assets.
void furnish(Village& village)
{
    trade(village);
    auto soap = formOf(village, 1);
    soap.goods.codes = {{kPack, pieces(24)}, {kFirst, pieces(1)}};
    soap.goods.householdLimit = pieces(3);
    soap.goods.limitPeriod = points::CapPeriod::Quarter;
    soap.goods.minimumStock = pieces(10);
    soap.goods.shelfLifeDays = 365;
    soap.goods.picture = Bytes(32, 'p');
    auto gone = formOf(village, 3);
    gone.goods.isWithdrawn = true;
    auto own = aGoods(5, 7);
    own.goods.barcode.clear();
    own.wantsOwnBarcode = true;
    valueOf(village.run(stock::SetGoods{{soap, gone, own}, date("2026-03-10")}, kBoth));
    valueOf(village.run(stock::SetGoods{{aGoods(2, 12)}, date("2026-03-10"), date("2026-03-31")}, kBoth));
    valueOf(village.run(stock::SetAsset{shelves()}, kBoth));
    auto lent = shelves();
    lent.number = AssetNumber(1);
    lent.state = stock::AssetState::Lent;
    lent.keeper.reset();
    valueOf(village.run(stock::SetAsset{lent}, kBoth));
    valueOf(village.run(stock::SetAsset{shelves()}, kBoth));
}

std::vector<stock::Lot> allLots(const Village& village)
{
    std::vector<stock::Lot> lots;
    for (int number = 1; number <= 3; ++number) {
        const auto lot = valueOf(village.look([&](const auto& state) { return state.lot(LotNumber(number)); }));
        if (lot)
            lots.push_back(*lot);
    }
    return lots;
}

std::vector<stock::Price> allPrices(const Village& village)
{
    std::vector<stock::Price> prices;
    for (int number = 1; number <= 5; ++number) {
        const auto some = valueOf(village.look([&](const auto& state) { return state.pricesOf(GoodsNumber(number)); }));
        prices.insert(prices.end(), some.begin(), some.end());
    }
    return prices;
}

class CatalogueOnDisk : public SiteOnDisk {};

} // namespace

TEST_F(CatalogueOnDisk, IsTheSameInBothStores)
{
    support::MemoryStore memory;
    const auto sqlite = open();
    Village one(memory);
    Village other(*sqlite);
    furnish(one);
    furnish(other);
    const auto agree = [&](auto question) { EXPECT_EQ(valueOf(one.look(question)), valueOf(other.look(question))); };

    agree([](const auto& state) { return state.goods(); });
    agree([](const auto& state) { return state.assets(); });
    agree([](const auto& state) { return state.priceVersion(); });
    for (const char* barcode : {kFirst, kSecond, kPack, "2900000000056"})
        agree([&](const auto& state) { return state.goodsByBarcode(barcode); });
    for (const char* day : {"2026-03-09", "2026-03-10", "2026-03-31", "2026-04-01"})
        agree([&](const auto& state) { return state.price(GoodsNumber(2), date(day)); });
    EXPECT_EQ(allPrices(one), allPrices(other));
    EXPECT_EQ(allLots(one), allLots(other));
}

TEST_F(CatalogueOnDisk, StandsAfterItIsOpenedAgain)
{
    std::vector<stock::Goods> goods;
    {
        const auto store = open();
        Village village(*store);
        furnish(village);
        goods = valueOf(village.look([](const auto& state) { return state.goods(); }));
    }
    const auto store = open();
    std::vector<stock::Goods> found;
    const auto done = store->read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(found, state.goods());
        return {};
    });

    EXPECT_TRUE(done);
    EXPECT_EQ(found, goods);
    ASSERT_EQ(found[0].codes.size(), 2U);
    EXPECT_EQ(found[0].codes[0], (stock::GoodsCode{kPack, pieces(24)})) << "in the order of the form";
    EXPECT_EQ(found[4].barcode, "2900000000056");
}

TEST_F(CatalogueOnDisk, LetsABarcodePassFromOneGoodsToAnotherInTwoSteps)
{
    const auto store = open();
    Village village(*store);
    auto first = formOf(village, 1);
    first.goods.codes = {{kFirst, pieces(1)}, {kSecond, pieces(1)}};
    valueOf(village.run(stock::SetGoods{{first}, date("2020-01-01")}, kBoth));
    auto second = formOf(village, 2);
    second.goods.codes = {{kSecond, pieces(6)}};
    EXPECT_EQ(codeOf(village.run(stock::SetGoods{{second}, date("2020-01-01")}, kBoth)), ErrorCode::BarcodeTaken);

    std::swap(first.goods.barcode, first.goods.codes[0].barcode);
    first.goods.codes.pop_back();
    valueOf(village.run(stock::SetGoods{{first}, date("2020-01-01")}, kBoth));
    valueOf(village.run(stock::SetGoods{{second}, date("2020-01-01")}, kBoth));

    EXPECT_EQ(formOf(village, 1).goods.barcode, kFirst);
    EXPECT_EQ(formOf(village, 2).goods.codes, second.goods.codes);
    EXPECT_TRUE(valueOf(store->verify()).ok);
}

TEST_F(CatalogueOnDisk, IsLeftAsItWasByARefusal)
{
    const auto store = open();
    Village village(*store);
    furnish(village);
    const auto before = village.head();
    auto taken = aGoods(6, 5);
    taken.goods.barcode = kPack;
    auto nobodys = shelves();
    nobodys.number = AssetNumber(9);

    EXPECT_EQ(codeOf(village.run(stock::SetGoods{{taken}, date("2026-03-10")}, kBoth)), ErrorCode::BarcodeTaken);
    EXPECT_EQ(codeOf(village.run(stock::SetGoods{{aGoods(1, 3)}, date("2026-03-11"), date("2026-03-10")}, kBoth)),
              ErrorCode::PriceEndTooEarly);
    EXPECT_EQ(codeOf(village.run(stock::SetAsset{nobodys}, kBoth)), ErrorCode::AssetUnknown);
    EXPECT_EQ(codeOf(village.redeem(1, {{3, 1}})), ErrorCode::GoodsWithdrawn);

    EXPECT_EQ(village.head(), before);
    EXPECT_TRUE(valueOf(store->verify()).ok);
}

TEST_F(CatalogueOnDisk, IsVerifiedAndWhoeverTouchedItIsFound)
{
    {
        const auto store = open();
        Village village(*store);
        furnish(village);
    }
    const auto clean = valueOf(open()->verify());
    EXPECT_TRUE(clean.ok) << clean.what << " " << clean.detail;
    const std::vector<std::pair<std::string, std::string>> changes{
        {"UPDATE goods_code SET pieces = 12 WHERE place = 1", "goods 1"},
        {"UPDATE goods_code SET barcode = '6901234567021' WHERE place = 2", "goods 1"},
        {"UPDATE goods_code SET goods = 2 WHERE place = 2", "goods 1"},
        {"DELETE FROM goods_code", "goods 1"},
        {"INSERT INTO goods_code VALUES ('6901234567021', 2, 1, 1)", "goods 2"},
        {"UPDATE goods SET withdrawn = 0 WHERE number = 3", "goods 3"},
        {"UPDATE goods SET minimum_stock = NULL WHERE number = 1", "goods 1"},
        {"UPDATE goods SET limit_period = 2 WHERE number = 1", "goods 1"},
        {"UPDATE goods SET shelf_life_days = 366 WHERE number = 1", "goods 1"},
        {"UPDATE goods SET picture = zeroblob(32) WHERE number = 1", "goods 1"},
        {"UPDATE price SET valid_until = valid_until + 1 WHERE goods = 2", "price 2"},
        {"UPDATE price SET valid_until = NULL WHERE goods = 2", "price 2"},
        {"UPDATE price SET document = 1 WHERE goods = 4", "price 4"},
        {"UPDATE lot SET origin = 1 WHERE number = 3", "lot 3"},
        {"UPDATE lot SET produced = 2000 WHERE number = 2", "lot 2"},
        {"UPDATE asset SET count = 9 WHERE number = 1", "asset 1"},
        {"UPDATE asset SET keeper = 2 WHERE number = 2", "asset 2"},
        {"DELETE FROM asset WHERE number = 2", "asset 2"},
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

TEST_F(CatalogueOnDisk, IsFilledWhenADatabaseOfTheVersionBeforeIsOpened)
{
    constexpr std::size_t kBeforeTheShop = 6;
    std::vector<stock::Lot> lots;
    std::vector<stock::Price> prices;
    {
        const auto store = open("present.db");
        Village village(*store);
        trade(village);
        lots = allLots(village);
        prices = allPrices(village);
    }
    makeOlderDatabase(m_folder.path() / "present.db", m_folder.path() / "site.db", kBeforeTheShop);

    const auto store = open();

    const auto report = valueOf(store->verify());
    EXPECT_TRUE(report.ok) << report.what << " " << report.detail;
    std::vector<stock::Lot> foundLots;
    std::vector<stock::Price> foundPrices;
    std::vector<stock::PriceListRow> list;
    EXPECT_TRUE(store->read([&](const ports::SiteState& state) -> Done {
        for (int number = 1; number <= 3; ++number) {
            JIAMEI_TRY(const auto lot, state.lot(LotNumber(number)));
            foundLots.push_back(lot.value());
        }
        for (int number = 1; number <= 5; ++number) {
            JIAMEI_TRY(const auto some, state.pricesOf(GoodsNumber(number)));
            foundPrices.insert(foundPrices.end(), some.begin(), some.end());
        }
        JIAMEI_TRY(list, stock::priceListOf(state, date("2026-03-10")));
        return {};
    }));
    EXPECT_EQ(foundLots, lots);
    EXPECT_GT(foundLots[0].origin.value(), 1);
    EXPECT_EQ(foundPrices, prices);
    ASSERT_EQ(list.size(), 4U);
    EXPECT_EQ(list[0].approvedBy, Village::kOperator);
    EXPECT_EQ(list[1].approvedBy, Village::kManager);
}

} // namespace jiamei::tests
