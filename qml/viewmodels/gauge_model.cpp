#include "qml/viewmodels/gauge_model.hpp"

#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/refusal_model.hpp"

namespace jiamei::kiosk {

GaugeModel::GaugeModel(PolicyDesk& desk, RefusalModel& refusals, QObject* parent)
    : QObject(parent), m_desk(desk), m_refusals(refusals)
{
}

void GaugeModel::start()
{
    m_desk.gauge(this, [this](const Result<points::Gauge>& gauge) {
        if (!gauge) {
            m_refusals.show(gauge.error());
            return;
        }
        m_gauge = *gauge;
        m_isLoaded = true;
        Q_EMIT changed();
    });
}

int GaugeModel::spendable() const
{
    return shown(m_gauge.spendable.value());
}

int GaugeModel::pending() const
{
    return shown(m_gauge.pending.value());
}

int GaugeModel::percent() const
{
    return shown(m_gauge.percent());
}

QString GaugeModel::level() const
{
    return qtText(points::textOf(m_gauge.level()));
}

int GaugeModel::lotsWithoutCost() const
{
    return shown(m_gauge.lotsWithoutCost);
}

QString GaugeModel::yuan(Money money)
{
    return qtText(yuanText(money));
}

} // namespace jiamei::kiosk
