#include "qml/viewmodels/reminder_form_model.hpp"

#include "qml/viewmodels/claim_reasons.hpp"
#include "qml/viewmodels/household_model.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/photo_model.hpp"
#include "qml/viewmodels/pictures.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

ReminderFormModel::ReminderFormModel(RemindersDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk), m_household(tools.household),
      m_photo(tools.photo), m_rules({"code", "title", "points", "days", "art", "chosen"}, this)
{
    connect(&tools.language, &Language::changed, this, &ReminderFormModel::changed);
    connect(&m_household, &HouseholdModel::changed, this, &ReminderFormModel::edited);
    connect(&m_photo, &PhotoModel::changed, this, &ReminderFormModel::edited);
}

void ReminderFormModel::start()
{
    m_chosen = {};
    m_days = 0;
    m_photo.clear();
    m_household.clear();
    renew();
    m_isLoaded = false;
    m_desk.rules(this, shows<ReminderRules>([this](const ReminderRules& rules) {
                     m_all = rules;
                     m_isLoaded = true;
                     if (m_all.rules.size() == 1)
                         choose(m_all.rules.first().code);
                     else
                         showRules();
                 }));
}

void ReminderFormModel::choose(const QString& code)
{
    const auto found = std::ranges::find(m_all.rules, code, &ReminderRule::code);
    if (found == m_all.rules.end())
        return;
    m_chosen = *found;
    m_days = m_chosen.days;
    inputChanged();
    showRules();
}

void ReminderFormModel::showRules()
{
    QList<QVariantMap> rows;
    for (const ReminderRule& rule : std::as_const(m_all.rules))
        rows.append({{u"code"_s, rule.code},
                     {u"title"_s, rule.title},
                     {u"points"_s, rule.points},
                     {u"days"_s, rule.days},
                     {u"art"_s, pictureOfRule(rule.title, rule.category)},
                     {u"chosen"_s, rule.code == m_chosen.code}});
    m_rules.setRows(rows);
    Q_EMIT changed();
}

int ReminderFormModel::mostDays() const
{
    return m_chosen.latest.isValid() ? static_cast<int>(m_all.today.daysTo(m_chosen.latest)) : 0;
}

void ReminderFormModel::setDays(int days)
{
    m_days = std::clamp(days, leastDays(), std::max(leastDays(), mostDays()));
    edited();
}

QStringList ReminderFormModel::reasons() const
{
    return claimReasons(reasonCodes(ReasonFor::Reminder));
}

bool ReminderFormModel::isReady() const
{
    return m_household.isKnown() && !m_chosen.code.isEmpty() && !isBusy();
}

void ReminderFormModel::remind(int reason)
{
    if (!isReady())
        return;
    m_desk.remind({begin(), m_household.number(), m_chosen.code, reasonCodes(ReasonFor::Reminder).value(reason),
                   m_all.today.addDays(m_days), m_photo.file()},
                  this, acted<int>([this](int) { Q_EMIT reminded(); }));
}

} // namespace jiamei::kiosk
