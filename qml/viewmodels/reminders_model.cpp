#include "qml/viewmodels/reminders_model.hpp"

#include "qml/viewmodels/claim_reasons.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/pictures.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

RemindersModel::RemindersModel(RemindersDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk),
      m_items({"document", "number", "name", "title", "art", "reason", "until", "from", "due", "photo", "chosen"}, this)
{
    connect(&tools.language, &Language::changed, this, &RemindersModel::showItems);
}

void RemindersModel::start()
{
    m_chosen = 0;
    m_done = Done::Nothing;
    renew();
    m_items.firstPage();
    load();
}

void RemindersModel::load()
{
    m_desk.reminders(this, shows<QList<ReminderItem>>([this](const QList<ReminderItem>& items) {
                         m_all = items;
                         m_isLoaded = true;
                         if (std::ranges::find(m_all, m_chosen, &ReminderItem::document) == m_all.end())
                             m_chosen = 0;
                         showItems();
                     }));
}

void RemindersModel::showItems()
{
    QList<QVariantMap> rows;
    for (const ReminderItem& item : std::as_const(m_all))
        rows.append({{u"document"_s, item.document},
                     {u"number"_s, item.numberText},
                     {u"name"_s, item.name},
                     {u"title"_s, item.title},
                     {u"art"_s, pictureOfRule(item.title, item.category)},
                     {u"reason"_s, claimReason(item.reason)},
                     {u"until"_s, item.until.toString(Qt::ISODate)},
                     {u"from"_s, item.from.toString(Qt::ISODate)},
                     {u"due"_s, item.isDue},
                     {u"photo"_s, item.hasPhoto},
                     {u"chosen"_s, item.document == m_chosen}});
    m_items.setRows(rows);
    Q_EMIT changed();
}

void RemindersModel::choose(int document)
{
    if (isBusy())
        return;
    m_chosen = document == m_chosen ? 0 : document;
    m_done = Done::Nothing;
    inputChanged();
    showItems();
}

ReminderItem RemindersModel::item() const
{
    const auto found = std::ranges::find(m_all, m_chosen, &ReminderItem::document);
    return found == m_all.end() ? ReminderItem() : *found;
}

void RemindersModel::end(Done done)
{
    m_done = done;
    m_chosen = 0;
    load();
}

void RemindersModel::mended()
{
    if (isBusy() || m_chosen == 0)
        return;
    m_desk.mended(begin(), m_chosen, this, acted<int>([this](int) { end(Done::Mended); }));
}

void RemindersModel::deduct(int choice)
{
    const auto points = item().choices;
    if (choice < 0 || choice >= points.size())
        return;
    m_points = points[choice];
    inputChanged();
    deductWith({}, {});
}

void RemindersModel::deductWith(const QString& id, const QString& pin)
{
    if (isBusy() || m_chosen == 0)
        return;
    m_desk.deduct({begin(), m_chosen, m_points, {id, pin}}, this, acted<Deducted>([this](const Deducted& made) {
                      m_deducted = made;
                      end(made.isReviewed ? Done::Submitted : Done::Deducted);
                  }));
}

QStringList RemindersModel::choices() const
{
    QStringList words;
    const auto points = item().choices;
    for (const int each : points)
        words.append(tr("%n point(s)", nullptr, each));
    return words;
}

QString RemindersModel::matter() const
{
    return tr("%1 points are taken from household %2").arg(m_points).arg(item().numberText);
}

QString RemindersModel::doneWords() const
{
    switch (m_done) {
    case Done::Mended:
        return tr("Put right. Nothing is deducted.");
    case Done::Deducted:
        return tr("Household %1: %2 points deducted.").arg(m_deducted.numberText).arg(m_deducted.points);
    case Done::Submitted:
        return tr("Household %1: the deduction of %2 points waits for review.")
            .arg(m_deducted.numberText)
            .arg(m_deducted.points);
    case Done::Nothing:
        break;
    }
    return {};
}

} // namespace jiamei::kiosk
