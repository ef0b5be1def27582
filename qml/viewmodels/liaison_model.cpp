#include "qml/viewmodels/liaison_model.hpp"

#include "qml/viewmodels/household_model.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

LiaisonModel::LiaisonModel(VillageDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk), m_household(tools.household)
{
    connect(&m_household, &HouseholdModel::opened, this, [this] {
        if (!m_isAwaiting)
            return;
        m_isAwaiting = false;
        choose({}, m_household.number(), m_household.numberText() + u"  "_s + m_household.name());
    });
}

void LiaisonModel::start()
{
    m_order = {};
    m_order.household = m_household.number();
    m_name = m_household.name();
    m_numberText = m_household.numberText();
    m_otherName.clear();
    m_now = {};
    m_isAwaiting = false;
    m_isTouched = false;
    m_isLoaded = false;
    renew();
    Q_EMIT changed();
    m_desk.liaison(m_order.household, this,
                   shows<LiaisonLine>([this, asked = m_order.household] { return asked == m_order.household; },
                                      [this](const LiaisonLine& line) {
                                          m_now = line;
                                          m_isLoaded = true;
                                          if (!m_isTouched) {
                                              m_order.personId = line.personId;
                                              m_order.liaison = line.household;
                                              m_otherName = line.household > 0
                                                                ? line.householdNumber + u"  "_s + line.name
                                                                : QString();
                                          }
                                      }));
}

void LiaisonModel::choose(const QString& personId, int household, const QString& otherName)
{
    if (isBusy())
        return;
    m_order.personId = personId;
    m_order.liaison = household;
    m_otherName = otherName;
    m_isTouched = true;
    edited();
}

void LiaisonModel::choosePerson(const QString& id)
{
    choose(id, 0, {});
}

void LiaisonModel::chooseNobody()
{
    choose({}, 0, {});
}

void LiaisonModel::save()
{
    if (!isReady())
        return;
    auto order = m_order;
    order.request = begin();
    m_desk.setLiaison(order, this, acted<int>([this](int) { Q_EMIT saved(); }));
}

} // namespace jiamei::kiosk
