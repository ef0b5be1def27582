#include "qml/viewmodels/outlook_model.hpp"

#include "qml/viewmodels/pictures.hpp"
#include "qml/viewmodels/refusal_model.hpp"
#include "qml/viewmodels/typed_number.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isShort(const OutlookItem& item)
{
    return item.isEmpty || item.isBelowMinimum;
}

QString healthOf(const OutlookItem& item)
{
    return item.isEmpty ? u"empty"_s : item.isBelowMinimum ? u"below"_s : item.isSlow ? u"slow"_s : u"good"_s;
}

/// Where to look first: nothing there, then the fewest days; what nobody took comes last.
bool isMoreUrgent(const OutlookItem& a, const OutlookItem& b)
{
    const auto rank = [](const OutlookItem& item) {
        return std::tuple(!item.isEmpty, !item.isBelowMinimum, item.days.value_or(std::numeric_limits<int>::max()));
    };
    return rank(a) < rank(b);
}

} // namespace

OutlookModel::OutlookModel(StockDesk& desk, RefusalModel& refusals, QObject* parent)
    : QObject(parent), m_desk(desk), m_refusals(refusals),
      m_goods({"goods", "name", "spec", "unit", "picture", "usable", "expired", "redeemed", "days", "minimum", "health",
               "percent"},
              this),
      m_shopping({"goods", "name", "spec", "unit", "picture", "pieces", "there", "cost", "cut"}, this),
      m_shows(u"all"_s)
{
}

void OutlookModel::start()
{
    m_shows = u"all"_s;
    m_goods.firstPage();
    m_desk.outlook(this, [this](const Result<OutlookView>& view) {
        if (!view) {
            m_refusals.show(view.error());
            return;
        }
        m_view = *view;
        std::ranges::stable_sort(m_view.goods, isMoreUrgent);
        m_isLoaded = true;
        showGoods();
    });
}

void OutlookModel::choose(const QString& shows)
{
    m_shows = shows;
    showGoods();
    m_goods.firstPage();
}

void OutlookModel::showGoods()
{
    QList<QVariantMap> rows;
    for (const OutlookItem& item : std::as_const(m_view.goods)) {
        if ((m_shows == u"short"_s && !isShort(item)) || (m_shows == u"slow"_s && !item.isSlow))
            continue;
        // What nobody takes lasts longer than the bar is.
        const int days = item.days.value_or(item.usable > 0 ? kWholeBarDays : 0);
        rows.append({{u"goods"_s, item.goods},
                     {u"name"_s, item.name},
                     {u"spec"_s, item.spec},
                     {u"unit"_s, item.unit},
                     {u"picture"_s, pictureOfGoods(item.name)},
                     {u"usable"_s, item.usable},
                     {u"expired"_s, item.expired},
                     {u"redeemed"_s, item.redeemed},
                     {u"days"_s, item.days.value_or(-1)},
                     {u"minimum"_s, item.minimum},
                     {u"health"_s, healthOf(item)},
                     {u"percent"_s, std::min(days, kWholeBarDays) * 100 / kWholeBarDays}});
    }
    m_goods.setRows(rows);
    Q_EMIT changed();
}

int OutlookModel::shortOnes() const
{
    return static_cast<int>(std::ranges::count_if(m_view.goods, isShort));
}

int OutlookModel::slowOnes() const
{
    return static_cast<int>(std::ranges::count_if(m_view.goods, &OutlookItem::isSlow));
}

void OutlookModel::startShopping()
{
    m_shopping.firstPage();
    loadShopping();
}

void OutlookModel::setTargetDays(int days)
{
    m_targetDays = days;
    startShopping();
    Q_EMIT shoppingChanged();
}

void OutlookModel::loadShopping()
{
    m_desk.shopping(m_targetDays, this, [this](const Result<ShoppingView>& list) {
        if (!list) {
            m_refusals.show(list.error());
            return;
        }
        m_list = *list;
        m_isShoppingLoaded = true;
        showShopping();
    });
}

void OutlookModel::showShopping()
{
    QList<QVariantMap> rows;
    const auto add = [&rows](const ShoppingItem& item, bool isCut) {
        rows.append({{u"goods"_s, item.goods},
                     {u"name"_s, item.name},
                     {u"spec"_s, item.spec},
                     {u"unit"_s, item.unit},
                     {u"picture"_s, pictureOfGoods(item.name)},
                     {u"pieces"_s, item.pieces},
                     {u"there"_s, item.left},
                     {u"cost"_s, item.cost > 0 ? yuanOf(item.cost) : QString()},
                     {u"cut"_s, isCut}});
    };
    for (const ShoppingItem& item : std::as_const(m_list.lines))
        add(item, false);
    for (const ShoppingItem& item : std::as_const(m_list.cut))
        add(item, true);
    m_shopping.setRows(rows);
    Q_EMIT shoppingChanged();
}

QString OutlookModel::budget() const
{
    return yuanOf(m_list.budget);
}

QString OutlookModel::cost() const
{
    return yuanOf(m_list.cost);
}

} // namespace jiamei::kiosk
