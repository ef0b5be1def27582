#include "qml/viewmodels/price_list_model.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

const QList<QByteArray>& roles()
{
    static const QList<QByteArray> names{"goods", "name", "spec", "unit", "points", "since", "until", "approvedBy"};
    return names;
}

QVariantMap rowOf(const PriceLine& line)
{
    return {{u"goods"_s, line.goods},
            {u"name"_s, line.name},
            {u"spec"_s, line.spec},
            {u"unit"_s, line.unit},
            {u"points"_s, line.points},
            {u"since"_s, line.since.toString(Qt::ISODate)},
            {u"until"_s, line.until.toString(Qt::ISODate)},
            {u"approvedBy"_s, line.approvedBy}};
}

} // namespace

PriceListModel::PriceListModel(CatalogueDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, tools, parent), m_desk(desk), m_lines(roles(), this), m_labels(roles(), this)
{
}

void PriceListModel::start()
{
    m_since = {};
    m_printedFile.clear();
    m_lines.firstPage();
    m_desk.priceList(this, shows<PriceListView>([this](const PriceListView& view) {
                         m_view = view;
                         QList<QVariantMap> rows;
                         for (const PriceLine& line : view.lines)
                             rows.append(rowOf(line));
                         m_lines.setRows(rows);
                         m_isLoaded = true;
                         showLabels();
                     }));
}

void PriceListModel::showLabels()
{
    QList<QVariantMap> rows;
    for (const PriceLine& line : std::as_const(m_view.lines))
        if (!m_since.isValid() || line.since >= m_since)
            rows.append(rowOf(line));
    m_labels.setRows(rows);
    m_labels.firstPage();
    Q_EMIT changed();
}

void PriceListModel::chooseAll()
{
    m_since = {};
    m_printedFile.clear();
    showLabels();
}

void PriceListModel::chooseChanged()
{
    m_since = m_view.today;
    m_printedFile.clear();
    showLabels();
}

void PriceListModel::moveSince(int days, int months)
{
    m_since = m_since.addDays(days).addMonths(months);
    m_printedFile.clear();
    showLabels();
}

void PriceListModel::forget()
{
    m_printedFile.clear();
    Q_EMIT changed();
}

void PriceListModel::printList()
{
    if (isBusy())
        return;
    m_printedFile.clear();
    m_desk.printPriceList(this, printed());
}

void PriceListModel::printLabels()
{
    QList<int> goods;
    for (const QVariantMap& row : m_labels.rows())
        goods.append(row.value(u"goods"_s).toInt());
    print(goods);
}

void PriceListModel::printLabel(int goods)
{
    print({goods});
}

void PriceListModel::print(const QList<int>& goods)
{
    if (isBusy())
        return;
    m_printedFile.clear();
    m_desk.printLabels(goods, this, printed());
}

Reply<QString> PriceListModel::printed()
{
    return waitsFor<QString>([this](const QString& file) { m_printedFile = file; });
}

} // namespace jiamei::kiosk
