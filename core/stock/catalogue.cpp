#include "core/stock/catalogue.hpp"

#include "core/journal/effects.hpp"
#include "core/operators/authority.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace jiamei::stock {

namespace {

constexpr std::int64_t kMaxPricePoints = 100'000;

Done checkForm(const GoodsForm& form)
{
    const auto& goods = form.goods;
    JIAMEI_CHECK(checkText(goods.category, "category", 60));
    JIAMEI_CHECK(checkText(goods.name, "name", 120));
    JIAMEI_CHECK(checkText(goods.spec, "spec", 120));
    JIAMEI_CHECK(checkText(goods.unit, "unit", 30));
    if (goods.name.empty())
        return refuse(ErrorCode::TextInvalid, {{"field", "name"}, {"barcode", goods.barcode}});
    if (!goods.barcode.empty() && !isBarcode(goods.barcode))
        return refuse(ErrorCode::BarcodeInvalid, {{"barcode", goods.barcode.substr(0, 40)}, {"name", goods.name}});
    if (form.points.value() < 1 || form.points.value() > kMaxPricePoints)
        return refuse(ErrorCode::NumberInvalid,
                      {{"field", "points"}, {"value", form.points.value()}, {"name", goods.name}});
    return {};
}

Result<std::optional<Goods>> findKnown(const ports::SiteState& state, const Goods& goods)
{
    if (!goods.barcode.empty())
        return state.goodsByBarcode(goods.barcode);
    JIAMEI_TRY(const auto everything, state.goods());
    const auto same = std::ranges::find_if(everything, [&](const Goods& other) {
        return other.barcode.empty() && other.name == goods.name && other.spec == goods.spec;
    });
    return same == everything.end() ? std::optional<Goods>() : std::optional<Goods>(*same);
}

Result<std::int32_t> highestNumber(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto everything, state.goods());
    std::int32_t highest = 0;
    for (const auto& goods : everything)
        highest = std::max(highest, goods.number.value());
    return highest;
}

} // namespace

Result<CatalogueDifference> compare(const ports::SiteState& state, const SetGoods& command)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    if (day.number.value() != 0 && command.validFrom < day.date)
        return refuse(ErrorCode::PriceInPast, {{"date", command.validFrom.text()}, {"last", day.date.text()}});
    JIAMEI_TRY(auto highest, highestNumber(state));
    JIAMEI_TRY(const auto priceVersion, state.priceVersion());
    CatalogueDifference difference;
    std::set<std::tuple<std::string, std::string, std::string>> seen;
    for (const auto& form : command.goods) {
        JIAMEI_CHECK(checkForm(form));
        const bool coded = !form.goods.barcode.empty();
        if (!seen.insert({form.goods.barcode, coded ? "" : form.goods.name, coded ? "" : form.goods.spec}).second)
            return refuse(ErrorCode::GoodsDuplicate, {{"barcode", form.goods.barcode}, {"name", form.goods.name}});
        JIAMEI_TRY(const auto known, findKnown(state, form.goods));
        auto goods = form.goods;
        goods.number = known ? known->number : GoodsNumber(++highest);
        std::optional<Price> price;
        if (known) {
            JIAMEI_TRY(price, state.price(goods.number, command.validFrom));
        }
        const bool isPriceNew = !price || price->points != form.points;
        const bool isChanged = known && goods != *known;
        if (!known)
            difference.added.push_back(goods);
        if (isChanged)
            difference.changed.push_back(goods);
        if (isPriceNew)
            difference.prices.push_back(
                {goods.number, PriceVersion(priceVersion.value() + 1), form.points, command.validFrom});
        if (known && (isChanged || isPriceNew))
            ++difference.changedRows;
    }
    return difference;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const SetGoods& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManageStock));
    JIAMEI_TRY(const auto difference, compare(state, command));
    if (difference.added.empty() && difference.changedRows == 0)
        return refuse(ErrorCode::NothingToDo, {{"rows", static_cast<std::int64_t>(command.goods.size())}});
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto priceVersion, state.priceVersion());
    if (day.number.value() != 0 && !difference.prices.empty())
        JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::WhileNobodyElse));
    journal::Document document;
    document.authority = authority;
    operators::nameWitness(document);
    document.day = day.number;
    auto& payload = *document.payload.mutable_goods_set();
    std::set<GoodsNumber> touched;
    for (const auto* list : {&difference.added, &difference.changed}) {
        for (const auto& goods : *list) {
            *payload.add_goods() = journal::toPayload(goods);
            touched.insert(goods.number);
        }
    }
    payload.set_price_version(difference.prices.empty() ? priceVersion.value() : priceVersion.value() + 1);
    for (const auto& price : difference.prices) {
        auto& out = *payload.add_prices();
        out.set_goods(price.goods.value());
        out.set_points(price.points.value());
        out.set_valid_from(static_cast<std::uint32_t>(price.validFrom.daysSince2020()));
        touched.insert(price.goods);
    }
    for (const auto number : touched)
        document.addRecord(journal::RecordType::GoodsSet, number.value());
    return document;
}

void describe(CanonicalWriter& out, const SetGoods& command)
{
    out.text("goods-set");
    for (const auto& form : command.goods) {
        out.text(journal::toPayload(form.goods).SerializeAsString());
        out.integer(form.points.value());
    }
    out.integer(command.validFrom.daysSince2020());
}

} // namespace jiamei::stock
