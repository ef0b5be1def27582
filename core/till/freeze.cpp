#include "core/till/freeze.hpp"

#include "core/operators/authority.hpp"
#include "core/points/posting.hpp"
#include "core/points/rule_case.hpp"
#include "core/till/day.hpp"

namespace jiamei::till {

namespace {

/// Until when it is frozen after the command. Errors: as decide.
Result<BusinessDate> untilOf(const FreezeRedemption& command, const std::optional<household::Freeze>& present,
                             BusinessDate today)
{
    if (!command.until && !present)
        return refuse(ErrorCode::HouseholdNotFrozen, {{"household", command.household.text()}});
    if (!command.until)
        return present->until;
    if (*command.until < today)
        return refuse(ErrorCode::EndTooEarly, {{"until", command.until->text()}, {"from", today.text()}});
    if (present && present->until == *command.until)
        return refuse(ErrorCode::NothingToDo,
                      {{"household", command.household.text()}, {"until", command.until->text()}});
    return *command.until;
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const FreezeRedemption& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_TRY(const auto day, requireOpenDay(state));
    JIAMEI_CHECK(points::requireOpenHousehold(state, command.household));
    JIAMEI_CHECK(points::requireReason(command.reason));
    JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, command.household));
    JIAMEI_TRY(const auto present, freezeOn(state, command.household, day.date));
    JIAMEI_TRY(const auto until, untilOf(command, present, day.date));
    JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::None));

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_redemption_freeze();
    payload.set_household(command.household.value());
    payload.set_until(static_cast<std::uint32_t>(until.daysSince2020()));
    payload.set_reason(command.reason);
    payload.set_ended(!command.until);
    document.rows.push_back(
        {journal::Record{journal::RecordType::RedemptionFreeze, command.household.value(), {}}, {}});
    return document;
}

void describe(CanonicalWriter& out, const FreezeRedemption& command)
{
    out.text("freeze");
    out.integer(command.household.value());
    out.optionalInteger(command.until ? std::optional<std::int64_t>(command.until->daysSince2020()) : std::nullopt);
    out.text(command.reason);
}

Result<std::optional<household::Freeze>> freezeOn(const ports::SiteState& state, HouseholdNumber household,
                                                  BusinessDate date)
{
    JIAMEI_TRY(const auto freeze, state.freeze(household));
    return freeze && date <= freeze->until ? freeze : std::nullopt;
}

Done requireNotFrozen(const ports::SiteState& state, HouseholdNumber household, BusinessDate date)
{
    JIAMEI_TRY(const auto freeze, freezeOn(state, household, date));
    if (freeze)
        return refuse(ErrorCode::RedemptionFrozen, {{"household", household.text()}, {"until", freeze->until.text()}});
    return {};
}

} // namespace jiamei::till
