#include "qml/viewmodels/restore_model.hpp"

#include "qml/devices/speaker.hpp"
#include "qml/viewmodels/claim_reasons.hpp"
#include "qml/viewmodels/household_model.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/pictures.hpp"
#include "qml/viewmodels/refusal_model.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keyOf(const DeductionItem& item)
{
    return u"%1/%2"_s.arg(item.document).arg(item.line);
}

} // namespace

RestoreModel::RestoreModel(RemindersDesk& desk, Tools tools, QObject* parent)
    : QObject(parent), m_desk(desk), m_household(tools.household), m_refusals(tools.refusals), m_speaker(tools.speaker),
      m_items({"key", "title", "art", "points", "date", "chosen"}, this)
{
    connect(&tools.language, &Language::changed, this, &RestoreModel::changed);
}

void RestoreModel::start()
{
    m_number = m_household.number();
    m_numberText = m_household.numberText();
    m_name = m_household.name();
    m_restored = {};
    m_isLoaded = false;
    m_all.clear();
    m_chosen.clear();
    m_request.renew();
    m_items.firstPage();
    showItems();
    load();
}

void RestoreModel::load()
{
    m_desk.deductions(m_number, this, [this, asked = m_number](const Result<QList<DeductionItem>>& items) {
        if (asked != m_number)
            return;
        if (!items) {
            m_refusals.show(items.error());
            return;
        }
        m_all = *items;
        m_chosen.clear();
        m_isLoaded = true;
        showItems();
    });
}

void RestoreModel::showItems()
{
    QList<QVariantMap> rows;
    for (const DeductionItem& item : std::as_const(m_all))
        rows.append({{u"key"_s, keyOf(item)},
                     {u"title"_s, item.title},
                     {u"art"_s, pictureOfRule(item.title, item.category)},
                     {u"points"_s, item.points},
                     {u"date"_s, item.date.toString(Qt::ISODate)},
                     {u"chosen"_s, keyOf(item) == m_chosen}});
    m_items.setRows(rows);
    Q_EMIT changed();
}

void RestoreModel::choose(const QString& key)
{
    if (m_isBusy)
        return;
    m_chosen = key == m_chosen ? QString() : key;
    m_restored = {};
    m_request.inputChanged();
    showItems();
}

DeductionItem RestoreModel::item() const
{
    const auto found = std::ranges::find(m_all, m_chosen, keyOf);
    return found == m_all.end() ? DeductionItem() : *found;
}

void RestoreModel::restore(int reason)
{
    if (m_isBusy || m_chosen.isEmpty())
        return;
    m_reason = reasonCodes(ReasonFor::Restoration).value(reason);
    m_request.inputChanged();
    Q_EMIT changed();
    Q_EMIT secondNeeded();
}

void RestoreModel::confirmWith(const QString& id, const QString& pin)
{
    if (m_isBusy || m_chosen.isEmpty())
        return;
    m_isBusy = true;
    Q_EMIT changed();
    m_desk.restore({m_request.of(m_desk), item().document, item().line, m_reason, {id, pin}}, this,
                   [this](const Result<Restored>& made) {
                       m_isBusy = false;
                       if (!m_request.settle(made, m_refusals, m_speaker)) {
                           Q_EMIT changed();
                           return;
                       }
                       m_restored = *made;
                       load();
                   });
}

QString RestoreModel::title() const
{
    return tr("%1, no. %2").arg(m_name, m_numberText);
}

QStringList RestoreModel::reasons() const
{
    return claimReasons(reasonCodes(ReasonFor::Restoration));
}

QString RestoreModel::matter() const
{
    return tr("%1 points go back to %2: %3").arg(item().points).arg(title(), claimReason(m_reason));
}

QString RestoreModel::doneWords() const
{
    return m_restored.points == 0 ? QString()
                                  : tr("%n point(s) given back; %1 can be spent now.", nullptr, m_restored.points)
                                        .arg(m_restored.spendable);
}

} // namespace jiamei::kiosk
