#include "qml/viewmodels/kin_model.hpp"

#include "qml/devices/speaker.hpp"
#include "qml/viewmodels/household_model.hpp"
#include "qml/viewmodels/refusal_model.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

KinModel::KinModel(KinDesk& desk, Tools tools, QObject* parent)
    : QObject(parent), m_desk(desk), m_household(tools.household), m_refusals(tools.refusals), m_speaker(tools.speaker),
      m_kin({"household", "number", "name"}, this)
{
    connect(&m_household, &HouseholdModel::opened, this, [this] {
        if (!m_isAwaiting)
            return;
        m_isAwaiting = false;
        ask({m_household.number(), m_household.numberText(), m_household.name()}, false);
    });
}

void KinModel::start()
{
    m_one = {m_household.number(), m_household.numberText(), m_household.name()};
    m_other = {};
    m_isAwaiting = false;
    m_isLoaded = false;
    m_request.renew();
    m_kin.setRows({});
    load();
}

void KinModel::load()
{
    m_desk.kinOf(m_one.household, this, [this, asked = m_one.household](const Result<QList<KinHousehold>>& kin) {
        if (asked != m_one.household)
            return;
        if (!kin) {
            m_refusals.show(kin.error());
            return;
        }
        QList<QVariantMap> rows;
        for (const KinHousehold& each : *kin)
            rows.append({{u"household"_s, each.household}, {u"number"_s, each.numberText}, {u"name"_s, each.name}});
        m_kin.setRows(rows);
        m_isLoaded = true;
        Q_EMIT changed();
    });
}

void KinModel::awaitOther()
{
    m_isAwaiting = true;
}

void KinModel::end(int household)
{
    for (const auto& row : m_kin.rows())
        if (row[u"household"_s].toInt() == household)
            ask({household, row[u"number"_s].toString(), row[u"name"_s].toString()}, true);
}

void KinModel::ask(const KinHousehold& other, bool isEnd)
{
    if (m_isBusy)
        return;
    m_other = other;
    m_isEnd = isEnd;
    m_request.inputChanged();
    Q_EMIT changed();
    Q_EMIT secondNeeded();
}

void KinModel::confirmWith(const QString& id, const QString& pin)
{
    if (m_isBusy || m_other.household == 0)
        return;
    m_isBusy = true;
    Q_EMIT changed();
    m_desk.declare({m_request.of(m_desk), m_one.household, m_other.household, m_isEnd, {id, pin}}, this,
                   [this](const Result<int>& document) {
                       m_isBusy = false;
                       Q_EMIT changed();
                       if (!m_request.settle(document, m_refusals, m_speaker))
                           return;
                       load();
                       Q_EMIT declared();
                   });
}

QString KinModel::matter() const
{
    return m_isEnd ? tr("%1 and %2 are no longer relatives").arg(m_one.name, m_other.name)
                   : tr("%1 and %2 are relatives").arg(m_one.name, m_other.name);
}

} // namespace jiamei::kiosk
