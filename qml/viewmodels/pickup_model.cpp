#include "qml/viewmodels/pickup_model.hpp"

#include "qml/viewmodels/receipt_words.hpp"
#include "qml/viewmodels/refusal_model.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

PickupModel::PickupModel(ShopDesk& desk, RefusalModel& refusals, QObject* parent)
    : QObject(parent), m_desk(desk), m_refusals(refusals),
      m_relations({"name", "words", "note", "picture", "chosen"}, this),
      m_known({"place", "name", "words", "chosen"}, this)
{
}

void PickupModel::opened(const Figures& figures)
{
    const bool isOther = m_kept.household != 0 && m_kept.household != figures.household;
    if (isOther) {
        // A slip that was written by hand belongs to no household until it is entered.
        const int paper = m_kept.paper;
        m_kept = {};
        m_kept.paper = paper;
    }
    if (m_kept.household != figures.household)
        showVisits({});
    m_kept.household = figures.household;
    if (figures.slip.number != 0 && figures.slip.number != m_kept.slip.number) {
        m_kept.slip = figures.slip;
        m_kept.collector = {};
        forgetSignature();
    }
    Q_EMIT changed();
}

void PickupModel::lookForVisits()
{
    const int household = m_kept.household;
    if (household == 0) {
        showVisits({});
        return;
    }
    m_desk.visits(household, this, [this, household](const Result<Visits>& visits) {
        // It only tells something; nobody is kept from redeeming for want of it.
        if (visits && household == m_kept.household)
            showVisits(*visits);
    });
}

void PickupModel::showVisits(const Visits& visits)
{
    m_visits = visits;
    Q_EMIT visitsChanged();
}

void PickupModel::setPaper(int number)
{
    m_kept.paper = number;
    Q_EMIT changed();
}

void PickupModel::typePaper(const QString& digits)
{
    m_desk.paperSlip(digits.toInt(), this, [this, basket = m_basket](const Result<int>& number) {
        if (basket != m_basket)
            return;
        if (number)
            setPaper(*number);
        else
            m_refusals.show(number.error());
    });
}

void PickupModel::removePaper()
{
    setPaper(0);
}

void PickupModel::removeSlip()
{
    m_kept.slip = {};
    forgetSignature();
    Q_EMIT changed();
}

void PickupModel::removeCollector()
{
    m_kept.collector = {};
    forgetSignature();
    Q_EMIT changed();
}

void PickupModel::sign(const QString& picture)
{
    m_kept.signature = picture;
    Q_EMIT changed();
}

void PickupModel::decline()
{
    m_kept.isDeclined = true;
    Q_EMIT changed();
}

void PickupModel::forgetSignature()
{
    m_kept.signature.clear();
    m_kept.isDeclined = false;
}

void PickupModel::reset()
{
    restore({});
}

void PickupModel::restore(const Kept& kept)
{
    ++m_basket;
    m_kept = kept;
    m_draft = {};
    showVisits({});
    Q_EMIT changed();
}

Collector PickupModel::comes() const
{
    if (m_kept.slip.number != 0)
        return {m_kept.slip.collector, m_kept.slip.relation};
    return m_kept.collector;
}

void PickupModel::fill(RedeemOrder& order) const
{
    order.collector = m_kept.collector;
    order.signature = m_kept.signature;
    order.slip = m_kept.slip.number;
    order.paper = m_kept.paper;
}

bool PickupModel::wantsSignature() const
{
    return !comes().relation.isEmpty() && !isSigned() && !m_kept.isDeclined;
}

QString PickupModel::collector() const
{
    const Collector who = comes();
    const QString relation = relationWord(who.relation);
    return who.name.isEmpty() ? relation : tr("%1 (%2)").arg(who.name, relation);
}

QString PickupModel::signer() const
{
    return comes().name;
}

QString PickupModel::until() const
{
    return m_kept.slip.until.toString(u"yyyy-MM-dd"_s);
}

QString PickupModel::visitTime() const
{
    return m_visits.last.toString(u"HH:mm"_s);
}

// ---- choosing somebody ---------------------------------------------------------------------------------------------

void PickupModel::begin()
{
    m_draft = m_kept.collector;
    m_people.clear();
    showDraft();
    m_desk.collectors(m_kept.household, this,
                      [this, household = m_kept.household](const Result<QList<KnownCollector>>& people) {
                          if (!people || household != m_kept.household)
                              return;
                          m_people = *people;
                          showDraft();
                      });
}

void PickupModel::chooseRelation(const QString& relation)
{
    m_draft.relation = relation;
    showDraft();
}

void PickupModel::choosePerson(int place)
{
    if (place < 0 || place >= m_people.size())
        return;
    m_draft.name = m_people.at(place).name;
    if (!m_people.at(place).relation.isEmpty())
        m_draft.relation = m_people.at(place).relation;
    showDraft();
}

void PickupModel::setName(const QString& name)
{
    m_draft.name = name.trimmed();
    showDraft();
}

bool PickupModel::isComplete() const
{
    return !m_draft.name.isEmpty() && !m_draft.relation.isEmpty();
}

void PickupModel::keep()
{
    if (!isComplete())
        return;
    const bool isSame = m_draft.name == m_kept.collector.name && m_draft.relation == m_kept.collector.relation;
    m_kept.collector = m_draft;
    if (!isSame)
        forgetSignature();
    Q_EMIT changed();
}

void PickupModel::showDraft()
{
    QList<QVariantMap> relations;
    for (const QString& each : allRelations())
        relations.append({{u"name"_s, each},
                          {u"words"_s, relationWord(each)},
                          {u"note"_s, QString()},
                          {u"picture"_s, u"relation-"_s + each},
                          {u"chosen"_s, each == m_draft.relation}});
    m_relations.setRows(relations);
    QList<QVariantMap> people;
    for (qsizetype place = 0; place < m_people.size(); ++place) {
        const KnownCollector& each = m_people.at(place);
        people.append({{u"place"_s, static_cast<int>(place)},
                       {u"name"_s, each.name},
                       {u"words"_s, relationWord(each.relation)},
                       {u"chosen"_s, each.name == m_draft.name}});
    }
    m_known.setRows(people);
    Q_EMIT changed();
}

} // namespace jiamei::kiosk
