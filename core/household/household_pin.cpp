#include "core/household/household_pin.hpp"

#include "core/household/merged.hpp"
#include "core/household/salted.hpp"
#include "core/journal/effects.hpp"
#include "core/operators/authority.hpp"
#include "core/operators/pin.hpp"
#include "core/points/posting.hpp"
#include "core/till/settings.hpp"

#include <algorithm>
#include <utility>

namespace jiamei::household {

namespace {

constexpr std::size_t kDigits = 4;

Result<Household> known(const ports::SiteState& state, HouseholdNumber number)
{
    JIAMEI_TRY(auto household, state.household(number));
    if (!household)
        return refuse(ErrorCode::HouseholdUnknown, {{"household", number.text()}});
    return std::move(*household);
}

/// The kept hash; nothing when the household has no PIN, empty when its hash was left on another device.
Result<std::optional<std::string>> keptHash(const ports::SiteStore& store, HouseholdNumber number)
{
    std::optional<std::string> hash;
    JIAMEI_CHECK(store.read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(const auto household, known(state, number));
        if (!hasPin(household))
            return {};
        hash.emplace();
        JIAMEI_TRY(const auto values, state.personal(journal::PersonalRecord::Owner::Household, number.value()));
        const auto kept = std::ranges::find(values, PersonalField::PinHash, &PersonalValue::field);
        if (kept != values.end())
            hash = kept->text;
        return {};
    }));
    return hash;
}

Done mayTry(const ports::SignInState& state, const PoweredOn& now, HouseholdNumber household)
{
    if (state.attempts >= kPinAttempts)
        return refuse(ErrorCode::HouseholdPinWrong, {{"household", household.text()}, {"left", std::int64_t(0)}});
    const auto wait = operators::remainingWait(state, now);
    if (wait.count() > 0)
        return refuse(ErrorCode::HouseholdPinWait, {{"household", household.text()}, {"seconds", wait.count()}});
    return {};
}

Result<journal::Document> pinDocument(const ports::SiteState& state, const operators::Authority& authority,
                                      const Household& household)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    *document.payload.mutable_household_pin_set()->mutable_household() = journal::toPayload(household);
    document.addRecord(journal::RecordType::HouseholdSet, household.number.value());
    return document;
}

} // namespace

Done checkHouseholdPinStrength(std::string_view pin)
{
    if (pin.size() != kDigits || !operators::weaknessOf(pin).empty())
        return refuse(ErrorCode::HouseholdPinInvalid);
    return {};
}

Result<PersonalValue> hashHouseholdPin(std::string_view pin, Random& random)
{
    JIAMEI_CHECK(checkHouseholdPinStrength(pin));
    JIAMEI_TRY(auto hash, operators::hashPin(pin, random));
    return salted(PersonalField::PinHash, std::move(hash), random);
}

Result<bool> asksForPin(const ports::SiteState& state, HouseholdNumber number)
{
    JIAMEI_TRY(const auto isOn, till::settingValue(state, till::SettingKey::HouseholdPin));
    if (isOn == 0)
        return false;
    JIAMEI_TRY(const auto household, state.household(number));
    return household && hasPin(*household);
}

Done checkHouseholdPin(ports::SiteStore& store, const Clock& clock, HouseholdNumber household, std::string_view pin)
{
    JIAMEI_TRY(const auto hash, keptHash(store, household));
    if (!hash)
        return {};
    const auto now = clock.poweredOn();
    JIAMEI_TRY(const auto attempts, store.beginAttempt(household, now, [&](const ports::SignInState& before) {
        return mayTry(before, now, household);
    }));
    JIAMEI_TRY(const bool matches, operators::matchesPin(*hash, pin));
    if (matches)
        return store.clearAttempts(household);
    const auto left = kPinAttempts - std::min(attempts.attempts, kPinAttempts);
    return refuse(ErrorCode::HouseholdPinWrong,
                  {{"household", household.text()}, {"left", static_cast<std::int64_t>(left)}});
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const SetHouseholdPin& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::IssueCards));
    JIAMEI_TRY(auto household, requireOpen(state, command.household));
    if (hasPin(household) && !command.presentPinChecked)
        return refuse(ErrorCode::HouseholdPinNeeded, {{"household", command.household.text()}});
    forgetPin(household);
    household.commitments.push_back({PersonalField::PinHash, commitmentOf(command.pinHash)});
    std::ranges::sort(household.commitments, {}, &Commitment::field);
    JIAMEI_TRY(auto document, pinDocument(state, authority, household));
    document.personal.push_back(
        {journal::PersonalRecord::Owner::Household, command.household.value(), {command.pinHash}});
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const RemoveHouseholdPin& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManagePeople));
    JIAMEI_TRY(auto household, requireOpen(state, command.household));
    JIAMEI_CHECK(points::requireReason(command.reason));
    if (!hasPin(household))
        return refuse(ErrorCode::NothingToDo, {{"household", command.household.text()}});
    forgetPin(household);
    JIAMEI_TRY(auto document, pinDocument(state, authority, household));
    auto& payload = *document.payload.mutable_household_pin_set();
    payload.set_removed(true);
    payload.set_reason(command.reason);
    return document;
}

// The salted hash is new at every try, and whether the present PIN was checked changes nothing of what is asked for:
// neither is part of the request.
void describe(CanonicalWriter& out, const SetHouseholdPin& command)
{
    out.text("household-pin");
    out.integer(command.household.value());
}

void describe(CanonicalWriter& out, const RemoveHouseholdPin& command)
{
    out.text("household-pin-remove");
    out.integer(command.household.value());
    out.text(command.reason);
}

} // namespace jiamei::household
