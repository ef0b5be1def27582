#include "qml/viewmodels/liaison_model.hpp"

#include "qml/devices/speaker.hpp"
#include "qml/viewmodels/household_model.hpp"
#include "qml/viewmodels/refusal_model.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

LiaisonModel::LiaisonModel(VillageDesk& desk, Tools tools, QObject* parent)
    : QObject(parent), m_desk(desk), m_household(tools.household), m_refusals(tools.refusals), m_speaker(tools.speaker)
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
    m_request.renew();
    Q_EMIT changed();
    m_desk.liaison(m_order.household, this, [this, asked = m_order.household](const Result<LiaisonLine>& line) {
        if (asked != m_order.household)
            return;
        if (!line) {
            m_refusals.show(line.error());
            return;
        }
        m_now = *line;
        m_isLoaded = true;
        if (!m_isTouched) {
            m_order.personId = line->personId;
            m_order.liaison = line->household;
            m_otherName = line->household > 0 ? line->householdNumber + u"  "_s + line->name : QString();
        }
        Q_EMIT changed();
    });
}

void LiaisonModel::choose(const QString& personId, int household, const QString& otherName)
{
    if (m_isBusy)
        return;
    m_order.personId = personId;
    m_order.liaison = household;
    m_otherName = otherName;
    m_isTouched = true;
    m_request.inputChanged();
    Q_EMIT changed();
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
    m_isBusy = true;
    Q_EMIT changed();
    auto order = m_order;
    order.request = m_request.of(m_desk);
    m_desk.setLiaison(order, this, [this](const Result<int>& document) {
        m_isBusy = false;
        Q_EMIT changed();
        if (!m_request.settle(document, m_refusals, m_speaker))
            return;
        Q_EMIT saved();
    });
}

} // namespace jiamei::kiosk
