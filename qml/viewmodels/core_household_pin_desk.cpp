#include "qml/viewmodels/core_household_pin_desk.hpp"

#include "core/household/household_pin.hpp"
#include "core/till/settings.hpp"
#include "qml/viewmodels/desk_line.hpp"

namespace jiamei::kiosk {

namespace {

Result<HouseholdPinState> stateOf(const ports::SiteState& state, HouseholdNumber number)
{
    JIAMEI_TRY(const auto details, state.householdDetails(number));
    if (!details)
        return refuse(ErrorCode::HouseholdUnknown, {{"household", number.text()}});
    JIAMEI_TRY(const auto asked, till::settingValue(state, till::SettingKey::HouseholdPin));
    HouseholdPinState seen;
    seen.household = number.value();
    seen.numberText = qtText(number.text());
    seen.name = qtText(details->name);
    seen.isOpen = details->household.state == household::HouseholdState::Open;
    seen.hasPin = household::hasPin(details->household);
    seen.isAsked = asked != 0;
    return seen;
}

Result<HouseholdPinState> look(DeskWriter& writer, HouseholdNumber number)
{
    return writer.look<HouseholdPinState>([&](const ports::SiteState& state) { return stateOf(state, number); });
}

Done check(DeskWriter& writer, HouseholdNumber number, const QString& pin)
{
    JIAMEI_TRY(auto* const store, writer.store());
    return household::checkHouseholdPin(*store, writer.tools().clock, number, pin.toStdString());
}

} // namespace

void CoreHouseholdPinDesk::pin(int household, QObject* receiver, Reply<HouseholdPinState> reply)
{
    m_line.ask<HouseholdPinState>(receiver, std::move(reply),
                                  [household](DeskWriter& writer) -> Result<HouseholdPinState> {
                                      JIAMEI_TRY(const auto number, HouseholdNumber::of(household));
                                      return look(writer, number);
                                  });
}

void CoreHouseholdPinDesk::checkPin(int household, const QString& pin, QObject* receiver,
                                    Reply<HouseholdPinState> reply)
{
    m_line.ask<HouseholdPinState>(receiver, std::move(reply),
                                  [household, pin](DeskWriter& writer) -> Result<HouseholdPinState> {
                                      JIAMEI_TRY(const auto number, HouseholdNumber::of(household));
                                      JIAMEI_CHECK(check(writer, number, pin));
                                      return look(writer, number);
                                  });
}

void CoreHouseholdPinDesk::setPin(const HouseholdPinOrder& order, QObject* receiver, Reply<HouseholdPinState> reply)
{
    m_line.book<HouseholdPinState>(
        receiver, std::move(reply), [order](DeskWriter& writer) -> Result<HouseholdPinState> {
            household::SetHouseholdPin command;
            JIAMEI_TRY(command.household, HouseholdNumber::of(order.household));
            JIAMEI_TRY(command.pinHash, household::hashHouseholdPin(order.pin.toStdString(), writer.tools().random));
            auto done = writer.run(order.request, {}, command);
            // An act that stands is answered without its PIN, which may no longer be the one that was typed.
            if (!done && done.error().code == ErrorCode::HouseholdPinNeeded && !order.present.isEmpty()) {
                JIAMEI_CHECK(check(writer, command.household, order.present));
                command.presentPinChecked = true;
                done = writer.run(order.request, {}, command);
            }
            if (!done)
                return refuse(done.error());
            return look(writer, command.household);
        });
}

void CoreHouseholdPinDesk::removePin(const HouseholdPinRemoval& order, QObject* receiver,
                                     Reply<HouseholdPinState> reply)
{
    m_line.book<HouseholdPinState>(receiver, std::move(reply),
                                   [order](DeskWriter& writer) -> Result<HouseholdPinState> {
                                       household::RemoveHouseholdPin command;
                                       JIAMEI_TRY(command.household, HouseholdNumber::of(order.household));
                                       command.reason = order.reason.toStdString();
                                       JIAMEI_CHECK(writer.run(order.request, {}, command));
                                       return look(writer, command.household);
                                   });
}

} // namespace jiamei::kiosk
