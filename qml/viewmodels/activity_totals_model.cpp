#include "qml/viewmodels/activity_totals_model.hpp"

#include "qml/viewmodels/refusal_model.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

QVariantMap rowOf(const ActivityTotal& total)
{
    return {{u"type"_s, total.type},
            {u"sessions"_s, total.sessions},
            {u"issues"_s, total.issues},
            {u"households"_s, total.households},
            {u"attendances"_s, total.attendances},
            {u"minutes"_s, total.minutes}};
}

} // namespace

ActivityTotalsModel::ActivityTotalsModel(ActivitiesDesk& desk, RefusalModel& refusals, QObject* parent)
    : QObject(parent), m_desk(desk), m_refusals(refusals),
      m_rows({"type", "sessions", "issues", "households", "attendances", "minutes"}, this)
{
    constexpr int kTypesAndSum = 8; // all on one page
    m_rows.setPageSize(kTypesAndSum);
}

void ActivityTotalsModel::show(int period)
{
    m_period = period;
    Q_EMIT changed();
    const auto asked = period == 0   ? ActivityPeriod::Month
                       : period == 1 ? ActivityPeriod::Quarter
                                     : ActivityPeriod::Year;
    m_desk.totals(asked, this, [this, period](const Result<ActivityTotals>& totals) {
        if (period != m_period)
            return;
        if (!totals) {
            m_refusals.show(totals.error());
            return;
        }
        m_totals = *totals;
        m_isLoaded = true;
        showRows();
    });
}

void ActivityTotalsModel::showRows()
{
    QList<QVariantMap> rows;
    for (const ActivityTotal& total : std::as_const(m_totals.types))
        rows.append(rowOf(total));
    if (!rows.isEmpty())
        rows.append(rowOf(m_totals.whole));
    m_rows.setRows(rows);
    Q_EMIT changed();
}

} // namespace jiamei::kiosk
