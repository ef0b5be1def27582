#include "qml/viewmodels/kiosk.hpp"

#include "qml/devices/removable_media.hpp"

namespace jiamei::kiosk {

Kiosk::Kiosk(Desks desks, Devices devices, ScannerClock scannerClock, QObject* parent)
    : QObject(parent), m_refusals(m_language, devices.speaker), m_scanner({}, std::move(scannerClock)),
      m_session(desks.shop, m_refusals), m_household(desks.shop, m_refusals),
      m_photo(desks.claims, devices.media, m_refusals), m_receivePhoto(desks.claims, devices.media, m_refusals),
      m_issuePhoto(desks.claims, devices.media, m_refusals),
      m_receipt(desks.shop, {devices.printer, devices.speaker, m_language, m_refusals}),
      m_redeem(desks.shop, {m_household, m_receipt, m_refusals}),
      m_award(desks.shop, {m_household, m_photo, m_receipt, m_refusals, devices.speaker}),
      m_day(desks.shop, {m_session, m_refusals, devices.printer, devices.speaker, m_language}),
      m_card(desks.shop, {m_household, m_refusals, devices.speaker}),
      m_handover(desks.shop, {devices.media, m_session, m_refusals, devices.speaker}),
      m_review(desks.claims, {m_language, m_refusals, devices.speaker}),
      m_change(desks.households, {m_household, m_photo, m_refusals, devices.speaker}),
      m_activity(desks.activities, {m_refusals, devices.speaker}),
      m_activityForm(desks.activities, {m_activity, m_refusals, devices.speaker}),
      m_notices(desks.notices, {m_language, m_photo, m_refusals, devices.speaker}),
      m_objections(desks.notices, {m_language, m_refusals, devices.speaker}),
      m_meeting(desks.meeting, {m_household, m_photo, m_refusals, devices.speaker}),
      m_kin(desks.kin, {m_household, m_refusals, devices.speaker}), m_board(desks.notices),
      m_round(desks.rounds, m_refusals, devices.speaker), m_ruleBook(desks.rules, m_language, m_refusals),
      m_ruleDraft(desks.rules, {desks.households, m_language, m_refusals, devices.speaker}),
      m_ruleVote(desks.rules, m_refusals, devices.speaker),
      m_settings(desks.policy, {m_language, m_refusals, devices.speaker}), m_gauge(desks.policy, m_refusals),
      m_catalogue(desks.catalogue, {m_language, {m_refusals, devices.speaker}}),
      m_goods(desks.catalogue, {m_photo, m_language, {m_refusals, devices.speaker}}),
      m_goodsPrice(desks.catalogue, {m_refusals, devices.speaker}),
      m_priceList(desks.catalogue, {m_refusals, devices.speaker}), m_yearEnd(desks.policy, m_refusals, devices.speaker),
      m_text(desks.households), m_honours(desks.honours, {m_language, m_refusals, devices.speaker}),
      m_honourForm(desks.honours, {m_household, m_photo, m_language, m_refusals, devices.speaker}),
      m_village(desks.village, {m_refusals, devices.speaker}), m_articles(desks.village, {m_refusals, devices.speaker}),
      m_liaison(desks.village, {m_household, m_refusals, devices.speaker}),
      m_ranking(desks.insight, {m_refusals, devices.speaker}),
      m_radar(desks.insight, {m_language, m_refusals, devices.speaker}),
      m_statement(desks.statements, {m_household, m_language, m_refusals}),
      m_freeze(desks.freezes, {m_household, m_language, m_refusals, devices.speaker}),
      m_householdPin(desks.pins, {m_household, m_language, m_refusals, devices.speaker}),
      m_assets(desks.assets, m_language, {m_refusals, devices.speaker}),
      m_slips(desks.slips, m_language, {m_refusals, devices.speaker}),
      m_slipForm(desks.slips, {m_household, m_slips, m_language}, {m_refusals, devices.speaker}),
      m_paperKit(desks.slips, {m_household, m_language}, {m_refusals, devices.speaker}),
      m_reminders(desks.reminders, {m_language, m_refusals, devices.speaker}),
      m_reminderForm(desks.reminders, {m_household, m_photo, m_language, m_refusals, devices.speaker}),
      m_restore(desks.reminders, {m_household, m_language, m_refusals, devices.speaker}),
      m_teams(desks.teams, {desks.households, m_household, m_language, m_refusals, devices.speaker}),
      m_funds(desks.funds, {m_language, m_refusals, devices.speaker}),
      m_money(desks.funds, {m_photo, m_language, m_refusals, devices.speaker}),
      m_donors(desks.funds, {m_language, m_refusals, devices.speaker}), m_activityTotals(desks.activities, m_refusals),
      m_stocktakes(desks.stocktakes, {m_language, m_refusals, devices.speaker}),
      m_count(desks.stocktakes, {m_language, m_refusals, devices.speaker}),
      m_differences(desks.stocktakes, {m_language, m_refusals, devices.speaker}),
      m_keeper(desks.stocktakes, {m_refusals, devices.speaker}), m_stockSlip(devices.printer, m_language),
      m_receive(desks.stock, {m_receivePhoto, m_stockSlip, m_language, m_refusals, devices.speaker}),
      m_issue(desks.stock, {m_household, m_issuePhoto, m_stockSlip, m_language, m_refusals, devices.speaker}),
      m_expiring(desks.stock, m_issue, m_refusals), m_outlook(desks.stock, m_refusals)
{
    Speaker& speaker = devices.speaker;
    connect(&m_household, &HouseholdModel::opened, this, [&speaker] { speaker.play(Sound::Accepted); });
    m_redeem.loadParked();
    connect(&m_day, &DayModel::dayClosed, &m_redeem, &RedeemModel::loadParked);
    connect(&m_scanner, &ScannerInput::active, &m_session, &SessionModel::touched);
}

} // namespace jiamei::kiosk
