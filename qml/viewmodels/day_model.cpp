#include "qml/viewmodels/day_model.hpp"

#include "qml/devices/receipt_printer.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/pictures.hpp"
#include "qml/viewmodels/session_model.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<QVariantMap> rowsOf(const QList<CountLine>& lines)
{
    QList<QVariantMap> rows;
    for (const CountLine& line : lines)
        rows.append(
            {{u"name"_s, line.name}, {u"unit"_s, line.unit}, {u"book"_s, line.book}, {u"counted"_s, line.counted}});
    return rows;
}

} // namespace

DayModel::DayModel(ShopDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk), m_session(tools.session),
      m_printer(tools.printer), m_language(tools.language),
      m_count({"goods", "name", "unit", "picture", "counted"}, this),
      m_differences({"name", "unit", "book", "counted"}, this), m_others({"personId", "name", "role", "onDuty"}, this),
      m_lastDifferences({"name", "unit", "book", "counted"}, this)
{
}

void DayModel::propose()
{
    const ShopState& state = m_session.state();
    m_date = state.clockDate.isValid() ? state.clockDate : state.dayDate;
    m_duty.clear();
    inputChanged();
    showOthers();
    loadLastClose();
    Q_EMIT changed();
}

void DayModel::loadLastClose()
{
    m_last = {};
    m_isLastLoaded = false;
    m_lastDifferences.setRows({});
    Q_EMIT lastChanged();
    m_desk.lastClose(this, shows<LastClose>([this](const LastClose& last) {
                         m_last = last;
                         m_isLastLoaded = true;
                         m_lastDifferences.setRows(rowsOf(m_last.differences));
                         Q_EMIT lastChanged();
                     }));
}

void DayModel::showOthers()
{
    QList<QVariantMap> rows;
    for (const QVariantMap& person : m_session.people()->rows()) {
        const QString id = person.value(u"personId"_s).toString();
        if (id != m_session.operatorId())
            rows.append({{u"personId"_s, id},
                         {u"name"_s, person.value(u"name"_s)},
                         {u"role"_s, person.value(u"role"_s)},
                         {u"onDuty"_s, m_duty.contains(id)}});
    }
    m_others.setRows(rows);
}

void DayModel::toggleDuty(const QString& personId)
{
    if (isBusy())
        return;
    if (!m_duty.removeOne(personId))
        m_duty.append(personId);
    inputChanged();
    showOthers();
}

void DayModel::stepDate(int days)
{
    // Without a sure clock the first date comes from the book, never from the clock.
    m_date = m_date.isValid() ? m_date.addDays(days) : m_session.state().bookDate;
    edited();
}

bool DayModel::isClockSure() const
{
    return m_session.state().clockDate.isValid();
}

bool DayModel::isToday() const
{
    return isClockSure() && m_date == m_session.state().clockDate;
}

bool DayModel::canOpen() const
{
    return m_date.isValid() && !isBusy();
}

void DayModel::open()
{
    send(false);
}

void DayModel::openConfirmed()
{
    send(true);
}

void DayModel::send(bool isConfirmed)
{
    if (!canOpen())
        return;
    m_desk.openDay({begin(), m_date, isConfirmed, m_duty}, this, acted<ShopState>([this](const ShopState& state) {
                       m_session.setState(state);
                       Q_EMIT opened();
                   }));
}

void DayModel::loadTotals()
{
    m_slip = {};
    m_printState.clear();
    inputChanged();
    Q_EMIT slipChanged();
    m_desk.dayTotals(this, shows<DaySlip>([this](const DaySlip& slip) {
                         m_slip = slip;
                         showDifferences();
                         Q_EMIT slipChanged();
                     }));
    loadGoodsToCount();
}

void DayModel::loadGoodsToCount()
{
    m_counts.clear();
    m_count.setRows({});
    Q_EMIT countChanged();
    m_desk.goodsToCount(this, shows<QList<GoodsItem>>([this](const QList<GoodsItem>& goods) {
                            QList<QVariantMap> rows;
                            for (const GoodsItem& item : goods)
                                rows.append({{u"goods"_s, item.number},
                                             {u"name"_s, item.name},
                                             {u"unit"_s, item.unit},
                                             {u"picture"_s, pictureOfGoods(item.name)},
                                             {u"counted"_s, -1}});
                            m_count.setRows(rows);
                        }));
}

void DayModel::setCounted(int goods, int pieces)
{
    m_counts.removeIf([goods](const Count& each) { return each.goods == goods; });
    if (pieces >= 0)
        m_counts.append({goods, pieces});
    auto rows = m_count.rows();
    for (QVariantMap& row : rows)
        if (row.value(u"goods"_s).toInt() == goods)
            row.insert(u"counted"_s, pieces);
    m_count.setRows(rows);
    inputChanged();
    Q_EMIT countChanged();
}

void DayModel::showDifferences()
{
    m_differences.setRows(rowsOf(m_slip.counts));
}

void DayModel::close()
{
    if (isBusy() || isClosed())
        return;
    m_desk.closeDay(begin(), m_counts, this, acted<DaySlip>([this](const DaySlip& slip) {
                        m_slip = slip;
                        showDifferences();
                        m_session.refresh();
                        Q_EMIT slipChanged();
                        Q_EMIT dayClosed();
                    }));
}

void DayModel::print()
{
    m_printState = m_printer.print(m_slip, m_language.tag()) ? u"done"_s : u"failed"_s;
    Q_EMIT slipChanged();
}

} // namespace jiamei::kiosk
