#include "core/journal/shop_effects.hpp"

namespace jiamei::journal {

namespace {

tl::unexpected<Error> broken(const StoredDocument& document)
{
    return refuse(ErrorCode::ChainBroken, {{"seq", document.firstSeq.value()}});
}

Result<std::optional<BusinessDate>> dateOrNone(std::uint32_t days)
{
    if (days == 0)
        return std::optional<BusinessDate>();
    JIAMEI_TRY(const auto date, BusinessDate::ofDaysSince2020(days));
    return std::optional(date);
}

Done fundSet(const pb::FundSet& in, const StoredDocument& document, std::vector<Change>& out)
{
    const auto source = fund::fundSourceOf(in.source());
    if (!source || in.number() < 1)
        return broken(document);
    out.emplace_back(fund::Fund{FundNumber(in.number()), *source, in.name(), in.project(), in.paper(), in.closed()});
    return {};
}

Done donorSet(const ports::SiteState& before, const pb::DonorSet& in, const StoredDocument& document,
              std::vector<Change>& out)
{
    const auto kind = fund::donorKindOf(in.kind());
    if (!kind)
        return broken(document);
    const DocumentNumber number(in.donor() == 0 ? document.number.value() : in.donor());
    if (in.donor() != 0) {
        JIAMEI_TRY(const auto known, before.donor(number));
        if (!known)
            return broken(document);
    }
    out.emplace_back(fund::Donor{number, *kind, document.number});
    return {};
}

Done assetSet(const pb::AssetSet& in, const StoredDocument& document, std::vector<Change>& out)
{
    const auto state = stock::assetStateOf(in.state());
    if (!state || in.number() < 1)
        return broken(document);
    stock::Asset asset;
    asset.number = AssetNumber(in.number());
    asset.name = in.name();
    JIAMEI_TRY(asset.count, Quantity::of(in.count()));
    JIAMEI_TRY(asset.value, Money::of(in.value_fen()));
    asset.origin = in.origin();
    JIAMEI_TRY(asset.since, BusinessDate::ofDaysSince2020(in.since()));
    asset.place = in.place();
    if (in.keeper() != 0)
        asset.keeper = OperatorNumber(in.keeper());
    asset.state = *state;
    out.emplace_back(std::move(asset));
    return {};
}

Done opened(const pb::StocktakeOpened& in, const StoredDocument& document, std::vector<Change>& out)
{
    stock::Stocktake stocktake;
    stocktake.number = document.number;
    stocktake.day = document.day;
    stocktake.area = in.area();
    for (const auto goods : in.goods())
        stocktake.goods.push_back(GoodsNumber(goods));
    stocktake.changed = document.number;
    out.emplace_back(std::move(stocktake));
    return {};
}

Done counted(const ports::SiteState& before, const pb::StocktakeCounted& in, const StoredDocument& document,
             std::vector<Change>& out)
{
    JIAMEI_TRY(const auto stocktake, before.stocktake(DocumentNumber(in.stocktake())));
    if (!stocktake || stocktake->state != stock::StocktakeState::Counting)
        return broken(document);
    for (const auto& line : in.lines()) {
        stock::StocktakeCount count;
        count.stocktake = stocktake->number;
        count.goods = GoodsNumber(line.goods());
        JIAMEI_TRY(count.counted, Quantity::of(line.counted()));
        JIAMEI_TRY(count.book, Quantity::of(line.book()));
        count.counter = document.actor;
        count.document = document.number;
        out.emplace_back(count);
    }
    return {};
}

Done moved(const ports::SiteState& before, std::int64_t number, stock::StocktakeState state,
           const StoredDocument& document, std::vector<Change>& out)
{
    JIAMEI_TRY(auto stocktake, before.stocktake(DocumentNumber(number)));
    if (!stocktake)
        return broken(document);
    stocktake->state = state;
    stocktake->changed = document.number;
    out.emplace_back(std::move(*stocktake));
    return {};
}

Done goodsSet(const pb::GoodsSet& in, const StoredDocument& document, std::vector<Change>& out)
{
    for (const auto& item : in.goods()) {
        JIAMEI_TRY(auto goods, fromPayload(item));
        out.emplace_back(std::move(goods));
    }
    JIAMEI_TRY(const auto prices, pricesSetBy(document));
    for (const auto& price : prices)
        out.emplace_back(price);
    return {};
}

} // namespace

Result<std::vector<stock::Price>> pricesSetBy(const StoredDocument& document)
{
    std::vector<stock::Price> prices;
    const auto& in = document.payload.goods_set();
    for (const auto& item : in.prices()) {
        stock::Price price;
        price.goods = GoodsNumber(item.goods());
        price.version = PriceVersion(in.price_version());
        JIAMEI_TRY(price.points, Points::of(item.points()));
        JIAMEI_TRY(price.validFrom, BusinessDate::ofDaysSince2020(item.valid_from()));
        JIAMEI_TRY(price.validUntil, dateOrNone(item.valid_until()));
        price.document = document.number;
        prices.push_back(price);
    }
    return prices;
}

Result<std::vector<stock::Lot>> newLots(const StoredDocument& document)
{
    std::vector<stock::Lot> lots;
    for (const auto& line : document.payload.stock_received().lines()) {
        stock::Lot lot;
        lot.number = LotNumber(line.lot());
        lot.goods = GoodsNumber(line.goods());
        JIAMEI_TRY(lot.unitCost, Money::of(line.unit_cost_fen()));
        JIAMEI_TRY(lot.expiry, dateOrNone(line.expiry()));
        JIAMEI_TRY(lot.produced, dateOrNone(line.produced()));
        lot.origin = document.number;
        lots.push_back(lot);
    }
    for (const auto& line : document.payload.stocktake_accepted().lines()) {
        if (line.new_lot() == 0)
            continue;
        stock::Lot lot;
        lot.number = LotNumber(line.new_lot());
        lot.goods = GoodsNumber(line.goods());
        JIAMEI_TRY(lot.unitCost, Money::of(line.unit_cost_fen()));
        lot.origin = document.number;
        lots.push_back(lot);
    }
    return lots;
}

Done shopChanges(const ports::SiteState& before, const SealedDocument& sealed, std::vector<Change>& out)
{
    using State = stock::StocktakeState;
    const auto& document = sealed.document;
    const auto& payload = document.payload;
    switch (payload.body_case()) {
    case pb::Payload::kGoodsSet:
        return goodsSet(payload.goods_set(), document, out);
    case pb::Payload::kFundSet:
        return fundSet(payload.fund_set(), document, out);
    case pb::Payload::kDonorSet:
        return donorSet(before, payload.donor_set(), document, out);
    case pb::Payload::kAssetSet:
        return assetSet(payload.asset_set(), document, out);
    case pb::Payload::kStocktakeOpened:
        return opened(payload.stocktake_opened(), document, out);
    case pb::Payload::kStocktakeCounted:
        return counted(before, payload.stocktake_counted(), document, out);
    case pb::Payload::kStocktakeFinished:
        return moved(before, payload.stocktake_finished().stocktake(), State::Finished, document, out);
    case pb::Payload::kStocktakeAccepted:
        return moved(before, payload.stocktake_accepted().stocktake(), State::Accepted, document, out);
    case pb::Payload::kStocktakeDropped:
        return moved(before, payload.stocktake_dropped().stocktake(), State::Dropped, document, out);
    default:
        return {};
    }
}

} // namespace jiamei::journal
