#include "qml/viewmodels/goods_price_model.hpp"

#include "qml/viewmodels/spoken_date.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

GoodsPriceModel::GoodsPriceModel(CatalogueDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, tools, parent), m_desk(desk), m_prices({"points", "from", "until", "approvedBy", "holds"}, this)
{
}

void GoodsPriceModel::start(int goods)
{
    m_card = {};
    m_goods = goods;
    m_points = 0;
    m_from = {};
    m_until = {};
    m_isLoaded = false;
    m_isDone = false;
    renew();
    m_prices.setRows({});
    m_prices.firstPage();
    load();
}

void GoodsPriceModel::load()
{
    m_desk.card(m_goods, this, shows<GoodsCard>([this](const GoodsCard& card) {
                    if (card.fields.number != m_goods)
                        return;
                    m_card = card;
                    QList<QVariantMap> rows;
                    for (const GoodsPrice& price : card.prices)
                        rows.append({{u"points"_s, price.points},
                                     {u"from"_s, price.from.toString(Qt::ISODate)},
                                     {u"until"_s, price.until.toString(Qt::ISODate)},
                                     {u"approvedBy"_s, price.approvedBy},
                                     {u"holds"_s, price.isInForce}});
                    m_prices.setRows(rows);
                    if (!m_isLoaded) {
                        m_from = card.today;
                        m_points = card.points.value_or(0);
                    }
                    m_isLoaded = true;
                }));
}

void GoodsPriceModel::touched()
{
    m_isDone = false;
    edited();
}

void GoodsPriceModel::setPoints(int points)
{
    m_points = points;
    touched();
}

void GoodsPriceModel::moveFrom(int days, int months)
{
    m_from = m_from.addDays(days).addMonths(months);
    touched();
}

void GoodsPriceModel::setCampaign(bool isCampaign)
{
    m_until = isCampaign ? m_from.addMonths(1) : QDate();
    touched();
}

void GoodsPriceModel::moveUntil(int days, int months)
{
    m_until = m_until.addDays(days).addMonths(months);
    touched();
}

void GoodsPriceModel::set()
{
    setWith({}, {});
}

void GoodsPriceModel::setWith(const QString& id, const QString& pin)
{
    if (!isReady())
        return;
    PriceOrder order;
    order.request = begin();
    order.goods = m_goods;
    order.points = m_points;
    order.from = m_from;
    order.until = m_until;
    order.second = {id, pin};
    m_desk.setPrice(order, this, acted<int>([this](int) {
                        m_isDone = true;
                        load();
                    }));
}

QString GoodsPriceModel::matter() const
{
    const QString points = QString::number(m_points);
    if (!m_until.isValid())
        return tr("%1: %2 points for one, from %3").arg(name(), points, spokenDate(m_from));
    return tr("%1: %2 points for one, from %3 until %4").arg(name(), points, spokenDate(m_from), spokenDate(m_until));
}

} // namespace jiamei::kiosk
