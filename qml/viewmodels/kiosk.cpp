#include "qml/viewmodels/kiosk.hpp"

#include "qml/devices/removable_media.hpp"

namespace jiamei::kiosk {

Kiosk::Kiosk(ShopDesk& desk, Devices devices, ScannerClock scannerClock, QObject* parent)
    : QObject(parent), m_refusals(m_language, devices.speaker), m_scanner({}, std::move(scannerClock)),
      m_session(desk, m_refusals), m_household(desk, m_refusals),
      m_receipt(desk, {devices.printer, devices.speaker, m_language, m_refusals}),
      m_redeem(desk, {m_household, m_receipt, m_refusals}), m_award(desk, {m_household, m_receipt, m_refusals}),
      m_day(desk, {m_session, m_refusals, devices.printer, devices.speaker, m_language}),
      m_card(desk, {m_household, m_refusals, devices.speaker}),
      m_handover(desk, {devices.media, m_session, m_refusals, devices.speaker})
{
    Speaker& speaker = devices.speaker;
    connect(&m_household, &HouseholdModel::opened, this, [&speaker] { speaker.play(Sound::Accepted); });
    m_redeem.loadParked();
    connect(&m_day, &DayModel::dayClosed, &m_redeem, &RedeemModel::loadParked);
    connect(&m_scanner, &ScannerInput::active, &m_session, &SessionModel::touched);
}

} // namespace jiamei::kiosk
