#include "qml/viewmodels/objections_model.hpp"

#include "qml/viewmodels/claim_reasons.hpp"
#include "qml/viewmodels/language.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

ObjectionsModel::ObjectionsModel(NoticesDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk),
      m_items({"document", "number", "name", "title", "points", "by", "reason", "date", "chosen"}, this)
{
    connect(&tools.language, &Language::changed, this, [this] {
        Q_EMIT languageChanged();
        showItems();
    });
}

void ObjectionsModel::start()
{
    m_chosen = 0;
    renew();
    m_items.firstPage();
    load();
}

void ObjectionsModel::load()
{
    m_desk.objections(this, shows<QList<ObjectionItem>>([this](const QList<ObjectionItem>& items) {
                          m_all = items;
                          m_chosen = 0;
                          m_isLoaded = true;
                          showItems();
                      }));
}

void ObjectionsModel::showItems()
{
    QList<QVariantMap> rows;
    for (const ObjectionItem& item : std::as_const(m_all))
        rows.append({{u"document"_s, item.document},
                     {u"number"_s, item.numberText},
                     {u"name"_s, item.name},
                     {u"title"_s, item.title},
                     {u"points"_s, item.points},
                     {u"by"_s, item.by},
                     {u"reason"_s, claimReason(item.reason)},
                     {u"date"_s, item.day.toString(Qt::ISODate)},
                     {u"chosen"_s, item.document == m_chosen}});
    m_items.setRows(rows);
    Q_EMIT changed();
}

void ObjectionsModel::choose(int document)
{
    if (isBusy())
        return;
    m_chosen = document == m_chosen ? 0 : document;
    inputChanged();
    showItems();
}

void ObjectionsModel::uphold(int reason)
{
    decide(true, reasonCodes(ReasonFor::Uphold).value(reason));
}

void ObjectionsModel::dismiss(int reason)
{
    decide(false, reasonCodes(ReasonFor::Dismissal).value(reason));
}

void ObjectionsModel::decide(bool isUpheld, const QString& reason)
{
    if (isBusy() || m_chosen == 0)
        return;
    m_isUpheld = isUpheld;
    m_reason = reason;
    edited();
    Q_EMIT secondNeeded();
}

void ObjectionsModel::settleWith(const QString& id, const QString& pin)
{
    if (isBusy() || m_chosen == 0)
        return;
    m_desk.settle({begin(), m_chosen, m_isUpheld, m_reason, {id, pin}}, this, acted<int>([this](int) {
                      load();
                      Q_EMIT settled();
                  }));
}

QString ObjectionsModel::matter() const
{
    const auto item = std::ranges::find(m_all, m_chosen, &ObjectionItem::document);
    if (item == m_all.end())
        return {};
    return m_isUpheld ? tr("The objection is right: %1 does not get this. %2").arg(item->name, claimReason(m_reason))
                      : tr("The objection is not right: %1 keeps this. %2").arg(item->name, claimReason(m_reason));
}

QStringList ObjectionsModel::upholdReasons() const
{
    return claimReasons(reasonCodes(ReasonFor::Uphold));
}

QStringList ObjectionsModel::dismissReasons() const
{
    return claimReasons(reasonCodes(ReasonFor::Dismissal));
}

} // namespace jiamei::kiosk
