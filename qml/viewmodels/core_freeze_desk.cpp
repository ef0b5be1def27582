#include "qml/viewmodels/core_freeze_desk.hpp"

#include "core/till/freeze.hpp"
#include "qml/viewmodels/desk_line.hpp"

namespace jiamei::kiosk {

namespace {

Result<FreezeState> stateOf(const ports::SiteState& state, HouseholdNumber household)
{
    JIAMEI_TRY(const auto details, state.householdDetails(household));
    if (!details)
        return refuse(ErrorCode::HouseholdUnknown, {{"household", household.text()}});
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto freeze, till::freezeOn(state, household, day.date));
    FreezeState shownState;
    shownState.household = household.value();
    shownState.numberText = qtText(household.text());
    shownState.name = qtText(details->name);
    shownState.isOpen = details->household.state == household::HouseholdState::Open;
    shownState.today = qtDate(day.date);
    if (!freeze)
        return shownState;
    shownState.until = qtDate(freeze->until);
    JIAMEI_TRY(const auto document, state.document(freeze->document));
    if (document)
        shownState.reason = qtText(document->payload.redemption_freeze().reason());
    return shownState;
}

} // namespace

void CoreFreezeDesk::freeze(int household, QObject* receiver, Reply<FreezeState> reply)
{
    m_line.ask<FreezeState>(receiver, std::move(reply), [household](DeskWriter& writer) -> Result<FreezeState> {
        JIAMEI_TRY(const auto number, HouseholdNumber::of(household));
        return writer.look<FreezeState>([&](const ports::SiteState& state) { return stateOf(state, number); });
    });
}

void CoreFreezeDesk::setFreeze(const FreezeOrder& order, QObject* receiver, Reply<FreezeState> reply)
{
    m_line.book<FreezeState>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<FreezeState> {
        till::FreezeRedemption command;
        JIAMEI_TRY(command.household, HouseholdNumber::of(order.household));
        command.reason = order.reason.toStdString();
        if (order.until.isValid()) {
            JIAMEI_TRY(command.until, coreDate(order.until));
        }
        JIAMEI_CHECK(writer.run(order.request, order.second, command));
        return writer.look<FreezeState>(
            [&](const ports::SiteState& state) { return stateOf(state, command.household); });
    });
}

} // namespace jiamei::kiosk
