// All desks over core, on one line to the one writer thread.
#pragma once

#include "qml/viewmodels/core_activities_desk.hpp"
#include "qml/viewmodels/core_assets_desk.hpp"
#include "qml/viewmodels/core_catalogue_desk.hpp"
#include "qml/viewmodels/core_claims_desk.hpp"
#include "qml/viewmodels/core_desk.hpp"
#include "qml/viewmodels/core_freeze_desk.hpp"
#include "qml/viewmodels/core_funds_desk.hpp"
#include "qml/viewmodels/core_honours_desk.hpp"
#include "qml/viewmodels/core_household_change_desk.hpp"
#include "qml/viewmodels/core_household_pin_desk.hpp"
#include "qml/viewmodels/core_insight_desk.hpp"
#include "qml/viewmodels/core_kin_desk.hpp"
#include "qml/viewmodels/core_meeting_desk.hpp"
#include "qml/viewmodels/core_notices_desk.hpp"
#include "qml/viewmodels/core_policy_desk.hpp"
#include "qml/viewmodels/core_reminders_desk.hpp"
#include "qml/viewmodels/core_rounds_desk.hpp"
#include "qml/viewmodels/core_rules_desk.hpp"
#include "qml/viewmodels/core_slips_desk.hpp"
#include "qml/viewmodels/core_statement_desk.hpp"
#include "qml/viewmodels/core_stock_desk.hpp"
#include "qml/viewmodels/core_stocktake_desk.hpp"
#include "qml/viewmodels/core_teams_desk.hpp"
#include "qml/viewmodels/core_village_desk.hpp"
#include "qml/viewmodels/desk_line.hpp"
#include "qml/viewmodels/desks.hpp"

namespace jiamei::kiosk {

class CoreDesks {
public:
    explicit CoreDesks(DeskTools tools)
        : m_line(std::move(tools)), m_shop(m_line), m_claims(m_line), m_catalogue(m_line), m_households(m_line),
          m_activities(m_line), m_notices(m_line), m_meeting(m_line), m_kin(m_line), m_rounds(m_line), m_rules(m_line),
          m_policy(m_line), m_honours(m_line), m_village(m_line), m_insight(m_line), m_statements(m_line),
          m_freezes(m_line), m_assets(m_line), m_slips(m_line), m_pins(m_line), m_reminders(m_line), m_teams(m_line),
          m_funds(m_line), m_stocktakes(m_line), m_stock(m_line)
    {
    }

    [[nodiscard]] Desks all()
    {
        return {m_shop,   m_claims, m_catalogue, m_households, m_activities, m_notices, m_meeting,    m_kin,
                m_rounds, m_rules,  m_policy,    m_honours,    m_village,    m_insight, m_statements, m_freezes,
                m_assets, m_slips,  m_pins,      m_reminders,  m_teams,      m_funds,   m_stocktakes, m_stock};
    }

private:
    DeskLine m_line; ///< first, so that it goes last
    CoreDesk m_shop;
    CoreClaimsDesk m_claims;
    CoreCatalogueDesk m_catalogue;
    CoreHouseholdChangeDesk m_households;
    CoreActivitiesDesk m_activities;
    CoreNoticesDesk m_notices;
    CoreMeetingDesk m_meeting;
    CoreKinDesk m_kin;
    CoreRoundsDesk m_rounds;
    CoreRulesDesk m_rules;
    CorePolicyDesk m_policy;
    CoreHonoursDesk m_honours;
    CoreVillageDesk m_village;
    CoreInsightDesk m_insight;
    CoreStatementDesk m_statements;
    CoreFreezeDesk m_freezes;
    CoreAssetsDesk m_assets;
    CoreSlipsDesk m_slips;
    CoreHouseholdPinDesk m_pins;
    CoreRemindersDesk m_reminders;
    CoreTeamsDesk m_teams;
    CoreFundsDesk m_funds;
    CoreStocktakeDesk m_stocktakes;
    CoreStockDesk m_stock;
};

} // namespace jiamei::kiosk
