#include "qml/viewmodels/village_model.hpp"

#include "qml/devices/speaker.hpp"
#include "qml/viewmodels/refusal_model.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

VillageModel::VillageModel(VillageDesk& desk, Tools tools, QObject* parent)
    : QObject(parent), m_desk(desk), m_refusals(tools.refusals), m_speaker(tools.speaker),
      m_flags({"flag", "holds", "since", "contact", "phone"}, this)
{
}

void VillageModel::start()
{
    m_desk.flags(this, [this](const Result<QList<VillageFlagLine>>& lines) {
        if (!lines) {
            m_refusals.show(lines.error());
            return;
        }
        m_all = *lines;
        QList<QVariantMap> rows;
        for (const VillageFlagLine& line : std::as_const(m_all))
            rows.append({{u"flag"_s, line.flag},
                         {u"holds"_s, line.holds},
                         {u"since"_s, line.since.toString(Qt::ISODate)},
                         {u"contact"_s, line.contact},
                         {u"phone"_s, line.phone}});
        m_flags.setRows(rows);
        m_isLoaded = true;
        Q_EMIT changed();
    });
}

void VillageModel::pick(const QString& flag)
{
    for (const VillageFlagLine& line : std::as_const(m_all))
        if (line.flag == flag)
            m_draft = line;
    // Who enters one for the first time wants it to hold.
    if (!m_draft.since.isValid())
        m_draft.holds = true;
    m_request.renew();
    Q_EMIT changed();
}

void VillageModel::touched()
{
    m_request.inputChanged();
    Q_EMIT changed();
}

void VillageModel::setHolds(bool holds)
{
    m_draft.holds = holds;
    touched();
}

bool VillageModel::setSince(const QString& digits)
{
    const QDate date = QDate::fromString(digits, u"yyyyMMdd"_s);
    if (!date.isValid())
        return false;
    m_draft.since = date;
    touched();
    return true;
}

void VillageModel::setContact(const QString& role)
{
    m_draft.contact = role;
    touched();
}

void VillageModel::setPhone(const QString& digits)
{
    m_draft.phone = digits;
    touched();
}

void VillageModel::save()
{
    if (!isReady())
        return;
    m_isBusy = true;
    Q_EMIT changed();
    m_desk.setFlag({m_request.of(m_desk), m_draft}, this, [this](const Result<int>& document) {
        m_isBusy = false;
        Q_EMIT changed();
        if (!m_request.settle(document, m_refusals, m_speaker))
            return;
        start();
        Q_EMIT saved();
    });
}

} // namespace jiamei::kiosk
