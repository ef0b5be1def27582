#include "qml/viewmodels/slip_form_model.hpp"

#include "qml/viewmodels/household_model.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/receipt_words.hpp"
#include "qml/viewmodels/slips_model.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kUsualDays = 7;
constexpr int kMostDigits = 6; // of the most that core takes

} // namespace

SlipFormModel::SlipFormModel(SlipsDesk& desk, Models models, Tools tools, QObject* parent)
    : ActingModel(desk, tools, parent), m_desk(desk), m_household(models.household), m_slips(models.slips),
      m_relations({"code", "words", "art", "chosen"}, this), m_ceiling(TypedNumber::Form::Pieces, kMostDigits)
{
    connect(&models.language, &Language::changed, this, [this] {
        showRelations();
        Q_EMIT changed();
    });
    connect(&m_household, &HouseholdModel::changed, this, &SlipFormModel::edited);
}

void SlipFormModel::start()
{
    m_collector.clear();
    m_relation.clear();
    m_ceiling.clear();
    m_days = kUsualDays;
    renew();
    m_household.clear();
    showRelations();
    m_desk.slips(this, shows<CollectionSlips>([this](const CollectionSlips& slips) {
                     m_today = slips.today;
                     m_mostDays = slips.mostDays;
                 }));
}

void SlipFormModel::showRelations()
{
    QList<QVariantMap> rows;
    for (const QString& code : allRelations())
        rows.append({{u"code"_s, code},
                     {u"words"_s, relationWord(code)},
                     {u"art"_s, u"relation-"_s + code},
                     {u"chosen"_s, code == m_relation}});
    m_relations.setRows(rows);
}

void SlipFormModel::setCollector(const QString& name)
{
    m_collector = name.trimmed();
    edited();
}

void SlipFormModel::choose(const QString& relation)
{
    m_relation = relation;
    showRelations();
    edited();
}

void SlipFormModel::type(const QString& digit)
{
    m_ceiling.key(digit);
    edited();
}

void SlipFormModel::erase()
{
    m_ceiling.erase();
    edited();
}

void SlipFormModel::clearCeiling()
{
    m_ceiling.clear();
    edited();
}

void SlipFormModel::setDays(int days)
{
    m_days = std::clamp(days, 0, m_mostDays);
    edited();
}

QString SlipFormModel::until() const
{
    return m_today.isValid() ? m_today.addDays(m_days).toString(Qt::ISODate) : QString();
}

bool SlipFormModel::knowsWho() const
{
    return m_household.isKnown() && !m_relation.isEmpty() && !m_collector.isEmpty();
}

bool SlipFormModel::isReady() const
{
    return !isBusy() && knowsWho() && m_ceiling.pieces() > 0 && m_today.isValid();
}

void SlipFormModel::issue()
{
    if (!isReady())
        return;
    m_desk.issue({begin(), m_household.number(), m_collector, m_relation, m_ceiling.pieces(), m_today.addDays(m_days)},
                 this, acted<SlipSheet>([this](const SlipSheet& sheet) {
                     m_slips.show(sheet);
                     Q_EMIT issued();
                 }));
}

} // namespace jiamei::kiosk
