#include "qml/viewmodels/catalogue_answers.hpp"

#include "core/stock/price_list.hpp"
#include "core/stock/receive.hpp"
#include "qml/viewmodels/desk_answers.hpp"

#include <algorithm>
#include <map>

namespace jiamei::kiosk {

namespace {

QString codeOf(const stock::Goods& goods)
{
    return goods.barcode.empty() ? QStringLiteral("#%1").arg(goods.number.value()) : qtText(goods.barcode);
}

/// The prices of day 0 hold from the first of all dates, which nobody wants to read.
QDate shownStart(BusinessDate date)
{
    return date == BusinessDate() ? QDate() : qtDate(date);
}

QDate shownEnd(const std::optional<BusinessDate>& date)
{
    return date ? qtDate(*date) : QDate();
}

Result<QString> approverName(const ports::SiteState& state, OperatorNumber number)
{
    JIAMEI_TRY(const auto who, state.operatorByNumber(number));
    if (!who)
        return QString();
    JIAMEI_TRY(const auto person, personOf(state, *who));
    return person.name;
}

Result<CatalogueLine> lineOf(const ports::SiteState& state, const stock::ShelfItem& item, BusinessDate today,
                             const PhotoFile& photoFile)
{
    const auto& goods = item.goods;
    CatalogueLine line;
    line.number = goods.number.value();
    line.code = codeOf(goods);
    line.name = qtText(goods.name);
    line.spec = qtText(goods.spec);
    line.unit = qtText(goods.unit);
    line.category = qtText(goods.category);
    line.stock = shown(item.givable.value());
    line.isLow = item.isLow;
    line.isWithdrawn = goods.isWithdrawn;
    JIAMEI_TRY(const auto price, state.price(goods.number, today));
    if (price) {
        line.points = shown(price->points.value());
        line.campaignUntil = shownEnd(price->validUntil);
    }
    if (!goods.picture.empty() && photoFile)
        line.photo = photoFile(goods.picture);
    if (!goods.barcode.empty())
        line.codes.append(line.code);
    for (const auto& code : goods.codes)
        line.codes.append(qtText(code.barcode));
    return line;
}

GoodsFields fieldsOf(const stock::Goods& goods)
{
    GoodsFields fields;
    fields.number = goods.number.value();
    fields.barcode = qtText(goods.barcode);
    fields.category = qtText(goods.category);
    fields.name = qtText(goods.name);
    fields.spec = qtText(goods.spec);
    fields.unit = qtText(goods.unit);
    for (const auto& code : goods.codes)
        fields.codes.append({qtText(code.barcode), shown(code.pieces.value())});
    fields.limit = goods.householdLimit ? shown(goods.householdLimit->value()) : 0;
    fields.limitPeriod = goods.limitPeriod;
    fields.minimum = goods.minimumStock ? shown(goods.minimumStock->value()) : 0;
    fields.shelfLifeDays = goods.shelfLifeDays;
    fields.cost = goods.usualCost.value();
    fields.picture = QByteArray(goods.picture.data(), static_cast<qsizetype>(goods.picture.size()));
    fields.isWithdrawn = goods.isWithdrawn;
    fields.hasOwnBarcode = stock::carriesInStoreBarcode(goods);
    return fields;
}

Result<QList<GoodsPrice>> pricesOf(const ports::SiteState& state, GoodsNumber goods, BusinessDate today)
{
    JIAMEI_TRY(const auto now, state.price(goods, today));
    JIAMEI_TRY(const auto prices, state.pricesOf(goods));
    QList<GoodsPrice> items;
    for (const auto& price : prices) {
        JIAMEI_TRY(const auto approver, stock::approverOf(state, price));
        JIAMEI_TRY(const auto name, approverName(state, approver));
        items.prepend({shown(price.points.value()), shownStart(price.validFrom), shownEnd(price.validUntil), name,
                       now && price == *now});
    }
    return items;
}

} // namespace

Result<QList<CatalogueLine>> catalogueOf(const ports::SiteState& state, BusinessDate today, const PhotoFile& photoFile)
{
    JIAMEI_TRY(const auto shelf, stock::shelfOf(state, today));
    QList<CatalogueLine> lines;
    for (const auto& item : shelf) {
        JIAMEI_TRY(const auto line, lineOf(state, item, today, photoFile));
        lines.append(line);
    }
    return lines;
}

Result<GoodsCard> goodsCardOf(const ports::SiteState& state, GoodsNumber goods, BusinessDate today,
                              const PhotoFile& photoFile)
{
    JIAMEI_TRY(const auto shelf, stock::shelfOf(state, today));
    const auto found =
        std::ranges::find_if(shelf, [goods](const stock::ShelfItem& item) { return item.goods.number == goods; });
    if (found == shelf.end())
        return refuse(ErrorCode::GoodsUnknown, {{"goods", goods.value()}});
    JIAMEI_TRY(const auto line, lineOf(state, *found, today, photoFile));
    GoodsCard card;
    card.fields = fieldsOf(found->goods);
    card.points = line.points;
    card.campaignUntil = line.campaignUntil;
    card.stock = line.stock;
    card.isLow = line.isLow;
    card.photo = line.photo;
    card.today = qtDate(today);
    JIAMEI_TRY(card.prices, pricesOf(state, goods, today));
    return card;
}

Result<PriceListView> priceListViewOf(const ports::SiteState& state, BusinessDate today)
{
    JIAMEI_TRY(const auto rows, stock::priceListOf(state, today));
    PriceListView view;
    view.today = qtDate(today);
    std::map<OperatorNumber, QString> names; // few people approve many prices
    for (const auto& row : rows) {
        if (!names.contains(row.approvedBy)) {
            JIAMEI_TRY(names[row.approvedBy], approverName(state, row.approvedBy));
        }
        view.lines.append({row.goods.number.value(), qtText(row.goods.name), qtText(row.goods.spec),
                           qtText(row.goods.unit), shown(row.price.points.value()), shownStart(row.price.validFrom),
                           shownEnd(row.price.validUntil), names[row.approvedBy]});
    }
    return view;
}

Result<stock::GoodsForm> goodsFormOf(const GoodsOrder& order)
{
    const GoodsFields& fields = order.fields;
    stock::GoodsForm form;
    auto& goods = form.goods;
    goods.number = GoodsNumber(fields.number);
    goods.barcode = fields.barcode.toStdString();
    goods.category = fields.category.toStdString();
    goods.name = fields.name.toStdString();
    goods.spec = fields.spec.toStdString();
    goods.unit = fields.unit.toStdString();
    for (const StockCode& code : fields.codes) {
        JIAMEI_TRY(const auto pieces, Quantity::of(code.pieces));
        goods.codes.push_back({code.barcode.toStdString(), pieces});
    }
    if (fields.limit > 0) {
        JIAMEI_TRY(goods.householdLimit, Quantity::of(fields.limit));
    }
    goods.limitPeriod = fields.limitPeriod;
    if (fields.minimum > 0) {
        JIAMEI_TRY(goods.minimumStock, Quantity::of(fields.minimum));
    }
    goods.shelfLifeDays = fields.shelfLifeDays;
    JIAMEI_TRY(goods.usualCost, Money::of(fields.cost));
    goods.picture = Bytes(fields.picture.constData(), static_cast<std::size_t>(fields.picture.size()));
    goods.isWithdrawn = fields.isWithdrawn;
    form.wantsOwnBarcode = fields.wantsOwnBarcode;
    form.isNew = fields.number == 0;
    form.keepsPrice = !form.isNew;
    if (form.isNew) {
        JIAMEI_TRY(form.points, Points::of(order.points));
    }
    return form;
}

} // namespace jiamei::kiosk
