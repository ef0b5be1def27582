#include "qml/viewmodels/household_model.hpp"

#include "qml/viewmodels/pictures.hpp"
#include "qml/viewmodels/refusal_model.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestQuery = 12;

} // namespace

HouseholdModel::HouseholdModel(ShopDesk& desk, RefusalModel& refusals, QObject* parent)
    : QObject(parent), m_desk(desk), m_refusals(refusals), m_hits({"number", "numberText", "name", "address"}, this),
      m_withinReach({"name", "picture", "points"}, this)
{
}

void HouseholdModel::openCard(const QString& text)
{
    m_desk.readCard(text, this, [this](const Result<Figures>& figures) { take(figures); });
}

void HouseholdModel::openCode(const QString& text)
{
    m_desk.readCode(text, this, [this](const Result<SeenCode>& seen) {
        if (!seen)
            m_refusals.show(seen.error());
        else if (seen->paper == 0)
            show(seen->figures);
        else
            Q_EMIT paperSeen(seen->paper);
    });
}

void HouseholdModel::openNumber(int number)
{
    m_desk.household(number, this, [this](const Result<Figures>& figures) { take(figures); });
}

void HouseholdModel::take(const Result<Figures>& figures)
{
    if (!figures) {
        m_refusals.show(figures.error());
        return;
    }
    show(*figures);
}

void HouseholdModel::show(const Figures& figures)
{
    if (figures.household != m_figures.household)
        m_withinReach.setRows({});
    m_figures = figures;
    m_refusals.dismiss();
    Q_EMIT changed();
    Q_EMIT opened();
}

void HouseholdModel::reload()
{
    if (!isKnown())
        return;
    m_desk.household(number(), this, [this](const Result<Figures>& figures) {
        if (!figures || figures->household != m_figures.household)
            return;
        const int card = m_figures.card;
        const CollectionSlip slip = m_figures.slip;
        m_figures = *figures;
        m_figures.card = card;
        m_figures.slip = slip;
        Q_EMIT changed();
    });
}

void HouseholdModel::loadWithinReach()
{
    if (!isKnown())
        return;
    m_desk.goods(this, [this, asked = number()](const Result<QList<GoodsItem>>& goods) {
        if (goods && asked == number())
            showWithinReach(*goods);
    });
}

void HouseholdModel::showWithinReach(QList<GoodsItem> goods)
{
    goods.removeIf([this](const GoodsItem& item) {
        return item.points > spendable() || item.stock <= 0 || pictureOfGoods(item.name).isEmpty();
    });
    std::stable_sort(goods.begin(), goods.end(),
                     [](const GoodsItem& left, const GoodsItem& right) { return left.points > right.points; });
    QList<QVariantMap> rows;
    for (const GoodsItem& item : goods)
        rows.append({{u"name"_s, item.name}, {u"picture"_s, pictureOfGoods(item.name)}, {u"points"_s, item.points}});
    m_withinReach.setRows(rows);
}

void HouseholdModel::clear()
{
    m_figures = {};
    m_withinReach.setRows({});
    clearQuery();
    Q_EMIT changed();
}

void HouseholdModel::typeKey(const QString& key)
{
    if (m_query.size() >= kLongestQuery)
        return;
    m_query += key;
    search();
}

void HouseholdModel::eraseKey()
{
    m_query.chop(1);
    search();
}

void HouseholdModel::clearQuery()
{
    m_query.clear();
    search();
}

void HouseholdModel::search()
{
    m_hasSearched = false;
    Q_EMIT queryChanged();
    if (m_query.isEmpty()) {
        m_hits.setRows({});
        return;
    }
    const QString asked = m_query;
    m_desk.search(asked, this, [this, asked](const Result<QList<HouseholdHit>>& hits) {
        if (asked != m_query)
            return;
        if (!hits) {
            m_refusals.show(hits.error());
            return;
        }
        QList<QVariantMap> rows;
        for (const HouseholdHit& hit : *hits)
            rows.append({{u"number"_s, hit.household},
                         {u"numberText"_s, hit.numberText},
                         {u"name"_s, hit.name},
                         {u"address"_s, hit.address}});
        m_hits.setRows(rows);
        m_hits.firstPage();
        m_hasSearched = true;
        Q_EMIT queryChanged();
    });
}

} // namespace jiamei::kiosk
