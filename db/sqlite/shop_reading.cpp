#include "db/sqlite/shop_reading.hpp"

#include "db/sqlite/site_sql.hpp"

#include <charconv>

namespace jiamei::db {

namespace {

Result<std::optional<BusinessDate>> dateOrNone(const Cursor& cursor, int column)
{
    if (cursor.isNull(column))
        return std::optional<BusinessDate>();
    JIAMEI_TRY(const auto date, BusinessDate::ofDaysSince2020(cursor.integer(column)));
    return std::optional(date);
}

Result<std::optional<Quantity>> quantityOrNone(const Cursor& cursor, int column)
{
    if (cursor.isNull(column))
        return std::optional<Quantity>();
    JIAMEI_TRY(const auto quantity, Quantity::of(cursor.integer(column)));
    return std::optional(quantity);
}

/// "3,4,8" as the writer puts it.
std::vector<GoodsNumber> goodsIn(std::string_view text)
{
    std::vector<GoodsNumber> goods;
    const auto* at = text.data();
    const auto* const end = text.data() + text.size();
    while (at != end) {
        std::int32_t number = 0;
        const auto read = std::from_chars(at, end, number);
        goods.push_back(GoodsNumber(number));
        at = read.ptr == end ? end : read.ptr + 1;
    }
    return goods;
}

} // namespace

Result<std::vector<stock::Goods>> readGoods(Connection& connection)
{
    std::vector<stock::Goods> all;
    auto cursor = connection.query(sql::kGoods);
    while (cursor.next()) {
        stock::Goods goods;
        goods.number = GoodsNumber(cursor.number<std::int32_t>(0));
        goods.barcode = cursor.bytes(1);
        goods.category = cursor.bytes(2);
        goods.name = cursor.bytes(3);
        goods.spec = cursor.bytes(4);
        goods.unit = cursor.bytes(5);
        JIAMEI_TRY(goods.householdLimit, quantityOrNone(cursor, 6));
        JIAMEI_TRY(goods.usualCost, Money::of(cursor.integer(7)));
        goods.limitPeriod = static_cast<points::CapPeriod>(cursor.integer(8));
        JIAMEI_TRY(goods.minimumStock, quantityOrNone(cursor, 9));
        goods.shelfLifeDays = cursor.number<std::int32_t>(10);
        goods.picture = cursor.bytes(11);
        goods.isWithdrawn = cursor.integer(12) != 0;
        all.push_back(std::move(goods));
    }
    // Both are by goods.
    auto goods = all.begin();
    auto codes = connection.query(sql::kGoodsCodes);
    while (codes.next()) {
        const GoodsNumber number(codes.number<std::int32_t>(0));
        while (goods != all.end() && goods->number < number)
            ++goods;
        if (goods == all.end() || goods->number != number)
            continue;
        JIAMEI_TRY(const auto pieces, Quantity::of(codes.integer(2)));
        goods->codes.push_back({codes.bytes(1), pieces});
    }
    return all;
}

Result<std::vector<stock::Price>> readPrices(Connection& connection)
{
    std::vector<stock::Price> prices;
    auto cursor = connection.query(sql::kPrices);
    while (cursor.next()) {
        stock::Price price;
        price.goods = GoodsNumber(cursor.number<std::int32_t>(0));
        price.version = PriceVersion(cursor.number<std::int32_t>(1));
        JIAMEI_TRY(price.points, Points::of(cursor.integer(2)));
        JIAMEI_TRY(price.validFrom, BusinessDate::ofDaysSince2020(cursor.integer(3)));
        JIAMEI_TRY(price.validUntil, dateOrNone(cursor, 4));
        price.document = DocumentNumber(cursor.integer(5));
        prices.push_back(price);
    }
    return prices;
}

Result<stock::Lot> readLot(const Cursor& cursor)
{
    stock::Lot lot;
    lot.number = LotNumber(cursor.number<std::int32_t>(0));
    lot.goods = GoodsNumber(cursor.number<std::int32_t>(1));
    JIAMEI_TRY(lot.quantity, Quantity::of(cursor.integer(2)));
    JIAMEI_TRY(lot.unitCost, Money::of(cursor.integer(3)));
    JIAMEI_TRY(lot.expiry, dateOrNone(cursor, 4));
    JIAMEI_TRY(lot.produced, dateOrNone(cursor, 5));
    lot.origin = DocumentNumber(cursor.integer(6));
    return lot;
}

Result<std::vector<stock::Stocktake>> readStocktakes(Cursor& cursor)
{
    std::vector<stock::Stocktake> found;
    while (cursor.next()) {
        stock::Stocktake stocktake;
        stocktake.number = DocumentNumber(cursor.integer(0));
        stocktake.day = DayNumber(cursor.number<std::int32_t>(1));
        stocktake.area = cursor.bytes(2);
        stocktake.state = static_cast<stock::StocktakeState>(cursor.integer(3));
        stocktake.goods = goodsIn(cursor.bytes(4));
        stocktake.changed = DocumentNumber(cursor.integer(5));
        found.push_back(std::move(stocktake));
    }
    return found;
}

Result<std::vector<stock::StocktakeCount>> readStocktakeCounts(Cursor& cursor)
{
    std::vector<stock::StocktakeCount> found;
    while (cursor.next()) {
        stock::StocktakeCount count;
        count.stocktake = DocumentNumber(cursor.integer(0));
        count.goods = GoodsNumber(cursor.number<std::int32_t>(1));
        JIAMEI_TRY(count.counted, Quantity::of(cursor.integer(2)));
        JIAMEI_TRY(count.book, Quantity::of(cursor.integer(3)));
        count.counter = OperatorNumber(cursor.number<std::int32_t>(4));
        count.document = DocumentNumber(cursor.integer(5));
        found.push_back(count);
    }
    return found;
}

Result<std::vector<stock::Asset>> readAssets(Connection& connection)
{
    std::vector<stock::Asset> assets;
    auto cursor = connection.query(sql::kAssets);
    while (cursor.next()) {
        stock::Asset asset;
        asset.number = AssetNumber(cursor.number<std::int32_t>(0));
        asset.name = cursor.bytes(1);
        JIAMEI_TRY(asset.count, Quantity::of(cursor.integer(2)));
        JIAMEI_TRY(asset.value, Money::of(cursor.integer(3)));
        asset.origin = cursor.bytes(4);
        JIAMEI_TRY(asset.since, BusinessDate::ofDaysSince2020(cursor.integer(5)));
        asset.place = cursor.bytes(6);
        if (!cursor.isNull(7))
            asset.keeper = OperatorNumber(cursor.number<std::int32_t>(7));
        asset.state = static_cast<stock::AssetState>(cursor.integer(8));
        assets.push_back(std::move(asset));
    }
    return assets;
}

Result<std::vector<fund::Fund>> readFunds(Connection& connection)
{
    std::vector<fund::Fund> funds;
    auto cursor = connection.query(sql::kFunds);
    while (cursor.next())
        funds.push_back({FundNumber(cursor.number<std::int32_t>(0)), static_cast<fund::FundSource>(cursor.integer(1)),
                         cursor.bytes(2), cursor.bytes(3), cursor.bytes(4), cursor.integer(5) != 0});
    return funds;
}

Result<std::vector<fund::Donor>> readDonors(Cursor& cursor)
{
    std::vector<fund::Donor> donors;
    while (cursor.next())
        donors.push_back({DocumentNumber(cursor.integer(0)), static_cast<fund::DonorKind>(cursor.integer(1)),
                          DocumentNumber(cursor.integer(2))});
    return donors;
}

Result<std::vector<till::Slip>> readSlips(Cursor& cursor)
{
    std::vector<till::Slip> slips;
    while (cursor.next()) {
        till::Slip slip;
        slip.number = SlipNumber(cursor.number<std::int32_t>(0));
        JIAMEI_TRY(slip.household, HouseholdNumber::of(cursor.integer(1)));
        slip.generation = CardGeneration(cursor.number<std::uint8_t>(2));
        JIAMEI_TRY(slip.issueDay, BusinessDate::ofDaysSince2020(cursor.integer(3)));
        JIAMEI_TRY(slip.ceiling, Points::of(cursor.integer(4)));
        JIAMEI_TRY(slip.until, BusinessDate::ofDaysSince2020(cursor.integer(5)));
        slip.relation = static_cast<till::Relation>(cursor.integer(6));
        slip.state = static_cast<till::SlipState>(cursor.integer(7));
        slip.document = DocumentNumber(cursor.integer(8));
        slip.changed = DocumentNumber(cursor.integer(9));
        slips.push_back(slip);
    }
    return slips;
}

std::vector<till::PaperSlip> readPaperSlips(Cursor& cursor)
{
    std::vector<till::PaperSlip> slips;
    while (cursor.next())
        slips.push_back({PaperSlipNumber(cursor.number<std::int32_t>(0)),
                         static_cast<till::PaperSlipState>(cursor.integer(1)), DocumentNumber(cursor.integer(2))});
    return slips;
}

std::pair<std::int64_t, std::int64_t> rowsBetween(Connection& connection, const points::DateSpan& span)
{
    auto cursor = connection.query(sql::kSpanSeqs, span.first.daysSince2020(), span.last.daysSince2020());
    if (!cursor.next())
        return {1, 0};
    return {cursor.integer(0), cursor.integer(1)};
}

} // namespace jiamei::db
