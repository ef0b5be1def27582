// The desks of one kiosk, one a subject; new subjects get a line here and one in CoreDesks.
#pragma once

#include "qml/viewmodels/activities_desk.hpp"
#include "qml/viewmodels/assets_desk.hpp"
#include "qml/viewmodels/catalogue_desk.hpp"
#include "qml/viewmodels/claims_desk.hpp"
#include "qml/viewmodels/freeze_desk.hpp"
#include "qml/viewmodels/funds_desk.hpp"
#include "qml/viewmodels/honours_desk.hpp"
#include "qml/viewmodels/household_change_desk.hpp"
#include "qml/viewmodels/household_pin_desk.hpp"
#include "qml/viewmodels/insight_desk.hpp"
#include "qml/viewmodels/kin_desk.hpp"
#include "qml/viewmodels/meeting_desk.hpp"
#include "qml/viewmodels/notices_desk.hpp"
#include "qml/viewmodels/policy_desk.hpp"
#include "qml/viewmodels/reminders_desk.hpp"
#include "qml/viewmodels/rounds_desk.hpp"
#include "qml/viewmodels/rules_desk.hpp"
#include "qml/viewmodels/shop_desk.hpp"
#include "qml/viewmodels/slips_desk.hpp"
#include "qml/viewmodels/statement_desk.hpp"
#include "qml/viewmodels/stock_desk.hpp"
#include "qml/viewmodels/stocktake_desk.hpp"
#include "qml/viewmodels/teams_desk.hpp"
#include "qml/viewmodels/village_desk.hpp"

namespace jiamei::kiosk {

struct Desks {
    ShopDesk& shop;
    ClaimsDesk& claims;
    CatalogueDesk& catalogue;
    HouseholdChangeDesk& households;
    ActivitiesDesk& activities;
    NoticesDesk& notices;
    MeetingDesk& meeting;
    KinDesk& kin;
    RoundsDesk& rounds;
    RulesDesk& rules;
    PolicyDesk& policy;
    HonoursDesk& honours;
    VillageDesk& village;
    InsightDesk& insight;
    StatementDesk& statements;
    FreezeDesk& freezes;
    AssetsDesk& assets;
    SlipsDesk& slips;
    HouseholdPinDesk& pins;
    RemindersDesk& reminders;
    TeamsDesk& teams;
    FundsDesk& funds;
    StocktakeDesk& stocktakes;
    StockDesk& stock;
};

} // namespace jiamei::kiosk
