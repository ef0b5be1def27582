#include "qml/viewmodels/stock_shelf.hpp"

#include "qml/viewmodels/pictures.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

StockShelf::StockShelf(QObject* parent)
    : QObject(parent),
      m_tiles({"goods", "lot", "barcode", "name", "spec", "unit", "stock", "past", "picture", "tint", "there", "taken"},
              this)
{
}

void StockShelf::clear()
{
    m_goods.clear();
    m_past.clear();
    m_taken.clear();
    m_categories.clear();
    m_category = 0;
    m_isLoaded = false;
    m_tiles.firstPage();
    showTiles();
}

void StockShelf::show(const QList<StockGoods>& goods, const QList<StockLot>& past, Stock stock)
{
    const QString before = categories().value(m_category);
    m_goods = goods;
    m_past = past;
    m_stock = stock;
    m_categories.clear();
    for (const StockGoods& each : m_goods)
        if (isShown(each) && !m_categories.contains(each.category))
            m_categories.append(each.category);
    m_category = std::max<int>(0, static_cast<int>(categories().indexOf(before)));
    m_isLoaded = true;
    showTiles();
}

void StockShelf::setTaken(const QHash<ShelfPlace, int>& taken)
{
    m_taken = taken;
    showTiles();
}

QStringList StockShelf::categories() const
{
    return showsPast() ? QStringList(tr("Past its date")) + m_categories : m_categories;
}

void StockShelf::chooseCategory(int category)
{
    if (category < 0 || category >= categories().size())
        return;
    m_category = category;
    showTiles();
    m_tiles.firstPage();
}

void StockShelf::retranslate()
{
    Q_EMIT changed();
}

bool StockShelf::isShown(const StockGoods& goods) const
{
    return !goods.isWithdrawn || (m_stock == Stock::All && available({goods.number, 0}) > 0);
}

const StockGoods* StockShelf::goods(int number) const
{
    const auto found = std::ranges::find(m_goods, number, &StockGoods::number);
    return found == m_goods.end() ? nullptr : &*found;
}

const StockLot* StockShelf::lot(int number) const
{
    const auto found = std::ranges::find(m_past, number, &StockLot::number);
    return found == m_past.end() ? nullptr : &*found;
}

std::optional<std::pair<int, int>> StockShelf::under(const QString& barcode) const
{
    for (const StockGoods& each : m_goods)
        for (const StockCode& code : each.codes)
            if (code.barcode == barcode)
                return std::pair(each.number, code.pieces);
    return std::nullopt;
}

int StockShelf::available(const ShelfPlace& place) const
{
    if (place.lot != 0) {
        const StockLot* known = lot(place.lot);
        return known != nullptr ? known->pieces : 0;
    }
    const StockGoods* known = goods(place.goods);
    if (known == nullptr)
        return 0;
    return m_stock == Stock::Usable ? known->usable : known->usable + known->expired;
}

QVariantMap StockShelf::tileOf(const StockGoods& goods, int tint) const
{
    const ShelfPlace place{goods.number, 0};
    return {{u"goods"_s, goods.number},
            {u"lot"_s, 0},
            {u"barcode"_s, goods.barcode},
            {u"name"_s, goods.name},
            {u"spec"_s, goods.spec},
            {u"unit"_s, goods.unit},
            {u"stock"_s, available(place)},
            {u"past"_s, 0},
            {u"picture"_s, pictureOfGoods(goods.name)},
            {u"tint"_s, tint},
            {u"there"_s, m_stock == Stock::Incoming || available(place) > 0},
            {u"taken"_s, m_taken.value(place)}};
}

QVariantMap StockShelf::tileOf(const StockLot& lot) const
{
    const ShelfPlace place{lot.goods, lot.number};
    return {{u"goods"_s, lot.goods},  {u"lot"_s, lot.number},     {u"barcode"_s, u"lot_%1"_s.arg(lot.number)},
            {u"name"_s, lot.name},    {u"spec"_s, lot.spec},      {u"unit"_s, lot.unit},
            {u"stock"_s, lot.pieces}, {u"past"_s, -lot.daysLeft}, {u"picture"_s, pictureOfGoods(lot.name)},
            {u"tint"_s, 3},           {u"there"_s, true},         {u"taken"_s, m_taken.value(place)}};
}

void StockShelf::showTiles()
{
    QList<QVariantMap> rows;
    const int own = m_category - (showsPast() ? 1 : 0);
    if (own < 0) {
        for (const StockLot& lot : m_past)
            rows.append(tileOf(lot));
    } else {
        const QString category = m_categories.value(own);
        for (const StockGoods& each : m_goods)
            if (each.category == category && isShown(each))
                rows.append(tileOf(each, own));
    }
    m_tiles.setRows(rows);
    Q_EMIT changed();
}

} // namespace jiamei::kiosk
