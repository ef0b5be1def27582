#include "qml/viewmodels/village_model.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

VillageModel::VillageModel(VillageDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, tools, parent), m_desk(desk), m_flags({"flag", "holds", "since", "contact", "phone"}, this)
{
}

void VillageModel::start()
{
    m_desk.flags(this, shows<QList<VillageFlagLine>>([this](const QList<VillageFlagLine>& lines) {
                     m_all = lines;
                     QList<QVariantMap> rows;
                     for (const VillageFlagLine& line : std::as_const(m_all))
                         rows.append({{u"flag"_s, line.flag},
                                      {u"holds"_s, line.holds},
                                      {u"since"_s, line.since.toString(Qt::ISODate)},
                                      {u"contact"_s, line.contact},
                                      {u"phone"_s, line.phone}});
                     m_flags.setRows(rows);
                     m_isLoaded = true;
                 }));
}

void VillageModel::pick(const QString& flag)
{
    for (const VillageFlagLine& line : std::as_const(m_all))
        if (line.flag == flag)
            m_draft = line;
    // Who enters one for the first time wants it to hold.
    if (!m_draft.since.isValid())
        m_draft.holds = true;
    renew();
    Q_EMIT changed();
}

void VillageModel::setHolds(bool holds)
{
    m_draft.holds = holds;
    edited();
}

bool VillageModel::setSince(const QString& digits)
{
    const QDate date = QDate::fromString(digits, u"yyyyMMdd"_s);
    if (!date.isValid())
        return false;
    m_draft.since = date;
    edited();
    return true;
}

void VillageModel::setContact(const QString& role)
{
    m_draft.contact = role;
    edited();
}

void VillageModel::setPhone(const QString& digits)
{
    m_draft.phone = digits;
    edited();
}

void VillageModel::save()
{
    if (!isReady())
        return;
    m_desk.setFlag({begin(), m_draft}, this, acted<int>([this](int) {
                       start();
                       Q_EMIT saved();
                   }));
}

} // namespace jiamei::kiosk
