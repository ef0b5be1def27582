#include "qml/viewmodels/kin_model.hpp"

#include "qml/viewmodels/household_model.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

KinModel::KinModel(KinDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk), m_household(tools.household),
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
    renew();
    m_kin.setRows({});
    load();
}

void KinModel::load()
{
    m_desk.kinOf(m_one.household, this,
                 shows<QList<KinHousehold>>([this, asked = m_one.household] { return asked == m_one.household; },
                                            [this](const QList<KinHousehold>& kin) {
                                                QList<QVariantMap> rows;
                                                for (const KinHousehold& each : kin)
                                                    rows.append({{u"household"_s, each.household},
                                                                 {u"number"_s, each.numberText},
                                                                 {u"name"_s, each.name}});
                                                m_kin.setRows(rows);
                                                m_isLoaded = true;
                                            }));
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
    if (isBusy())
        return;
    m_other = other;
    m_isEnd = isEnd;
    edited();
    Q_EMIT secondNeeded();
}

void KinModel::confirmWith(const QString& id, const QString& pin)
{
    if (isBusy() || m_other.household == 0)
        return;
    m_desk.declare({begin(), m_one.household, m_other.household, m_isEnd, {id, pin}}, this, acted<int>([this](int) {
                       load();
                       Q_EMIT declared();
                   }));
}

QString KinModel::matter() const
{
    return m_isEnd ? tr("%1 and %2 are no longer relatives").arg(m_one.name, m_other.name)
                   : tr("%1 and %2 are relatives").arg(m_one.name, m_other.name);
}

} // namespace jiamei::kiosk
