#include "qml/viewmodels/restore_model.hpp"

#include "qml/viewmodels/claim_reasons.hpp"
#include "qml/viewmodels/household_model.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/pictures.hpp"

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
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk), m_household(tools.household),
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
    renew();
    m_items.firstPage();
    showItems();
    load();
}

void RestoreModel::load()
{
    m_desk.deductions(m_number, this,
                      shows<QList<DeductionItem>>([this, asked = m_number] { return asked == m_number; },
                                                  [this](const QList<DeductionItem>& items) {
                                                      m_all = items;
                                                      m_chosen.clear();
                                                      m_isLoaded = true;
                                                      showItems();
                                                  }));
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
    if (isBusy())
        return;
    m_chosen = key == m_chosen ? QString() : key;
    m_restored = {};
    inputChanged();
    showItems();
}

DeductionItem RestoreModel::item() const
{
    const auto found = std::ranges::find(m_all, m_chosen, keyOf);
    return found == m_all.end() ? DeductionItem() : *found;
}

void RestoreModel::restore(int reason)
{
    if (isBusy() || m_chosen.isEmpty())
        return;
    m_reason = reasonCodes(ReasonFor::Restoration).value(reason);
    edited();
    Q_EMIT secondNeeded();
}

void RestoreModel::confirmWith(const QString& id, const QString& pin)
{
    if (isBusy() || m_chosen.isEmpty())
        return;
    m_desk.restore({begin(), item().document, item().line, m_reason, {id, pin}}, this,
                   acted<Restored>([this](const Restored& made) {
                       m_restored = made;
                       load();
                   }));
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
