#include "qml/viewmodels/objections_model.hpp"

#include "qml/devices/speaker.hpp"
#include "qml/viewmodels/claim_reasons.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/refusal_model.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

ObjectionsModel::ObjectionsModel(NoticesDesk& desk, Tools tools, QObject* parent)
    : QObject(parent), m_desk(desk), m_refusals(tools.refusals), m_speaker(tools.speaker),
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
    m_request.renew();
    m_items.firstPage();
    load();
}

void ObjectionsModel::load()
{
    m_desk.objections(this, [this](const Result<QList<ObjectionItem>>& items) {
        if (!items) {
            m_refusals.show(items.error());
            return;
        }
        m_all = *items;
        m_chosen = 0;
        m_isLoaded = true;
        showItems();
    });
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
    if (m_isBusy)
        return;
    m_chosen = document == m_chosen ? 0 : document;
    m_request.inputChanged();
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
    if (m_isBusy || m_chosen == 0)
        return;
    m_isUpheld = isUpheld;
    m_reason = reason;
    m_request.inputChanged();
    Q_EMIT changed();
    Q_EMIT secondNeeded();
}

void ObjectionsModel::settleWith(const QString& id, const QString& pin)
{
    if (m_isBusy || m_chosen == 0)
        return;
    m_isBusy = true;
    Q_EMIT changed();
    m_desk.settle({m_request.of(m_desk), m_chosen, m_isUpheld, m_reason, {id, pin}}, this,
                  [this](const Result<int>& document) {
                      m_isBusy = false;
                      Q_EMIT changed();
                      if (!m_request.settle(document, m_refusals, m_speaker))
                          return;
                      load();
                      Q_EMIT settled();
                  });
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
