#include "core/household/close.hpp"

#include "core/household/merged.hpp"
#include "core/household/register.hpp"
#include "core/journal/effects.hpp"
#include "core/operators/authority.hpp"
#include "core/points/posting.hpp"
#include "core/till/day.hpp"
#include "core/till/settings.hpp"

namespace jiamei::household {

namespace {

Result<ClosingPoints> ruleFor(const ports::SiteState& state, const Close& command)
{
    if (command.expire)
        return ClosingPoints::Expire;
    JIAMEI_TRY(const auto value, till::settingValue(state, till::SettingKey::ClosingPoints));
    return static_cast<ClosingPoints>(value);
}

Done addPoints(const ports::SiteState& state, const Close& command, journal::Document& document)
{
    auto& payload = *document.payload.mutable_household_closed();
    JIAMEI_TRY(const auto figures, points::figuresOf(state, command.household));
    payload.set_owed(figures.owed.value());
    if (figures.spendable.isZero())
        return {};
    JIAMEI_TRY(const auto rule, ruleFor(state, command));
    if (rule == ClosingPoints::RedeemFirst)
        return refuse(ErrorCode::HouseholdHoldsPoints,
                      {{"household", command.household.text()}, {"spendable", figures.spendable.value()}});
    if (rule == ClosingPoints::Keep) {
        payload.set_kept(figures.spendable.value());
        return {};
    }
    payload.set_expired(figures.spendable.value());
    journal::Entry entry;
    entry.debit = journal::householdAccount(command.household);
    entry.credit = {journal::AccountKind::Expired, 0};
    entry.amount = figures.spendable.value();
    document.rows.push_back({entry, {}});
    return {};
}

/// Of the number itself and of those that were merged into it. An objection is settled first.
Done withdrawPending(const ports::SiteState& state, const Close& command, journal::Document& document)
{
    auto& payload = *document.payload.mutable_household_closed();
    JIAMEI_TRY(const auto numbers, numbersOf(state, command.household));
    for (const auto number : numbers) {
        JIAMEI_TRY(const auto claims, state.claimsOf(number));
        for (const auto& claim : claims) {
            if (!points::isOpen(claim.state))
                continue;
            JIAMEI_TRY(const auto objection, points::openObjection(state, claim.id));
            if (objection)
                return refuse(ErrorCode::ObjectionOpen,
                              {{"document", claim.id.document.value()}, {"objection", objection->document.value()}});
            auto& line = *payload.add_voided();
            *line.mutable_claim() = points::reference(claim.id);
            line.set_household(claim.household.value());
            document.rows.push_back(points::recordAbout(journal::RecordType::ClaimWithdrawn, claim));
            points::endPending(document, claim);
        }
    }
    return {};
}

/// Nobody decides about their own, and two persons sign.
Done requirePersons(const ports::SiteState& state, const operators::Authority& authority, HouseholdNumber household)
{
    JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, household));
    return operators::requireSecondPerson(state, authority, operators::WitnessRule::None);
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const Close& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Import));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_TRY(auto household, requireOpen(state, command.household));
    JIAMEI_CHECK(requirePersons(state, authority, command.household));
    JIAMEI_TRY(const auto card, state.card(command.household));

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_household_closed();
    household.state = command.reason == HouseholdState::MovedAway ? HouseholdState::MovedAway : HouseholdState::Closed;
    forgetPin(household);
    *payload.mutable_household() = journal::toPayload(household);
    document.addRecord(journal::RecordType::HouseholdClosed, command.household.value());
    document.addRecord(journal::RecordType::HouseholdSet, command.household.value());
    payload.set_card_blocked(card && !card->blocked);
    if (payload.card_blocked())
        document.addRecord(journal::RecordType::CardBlocked, command.household.value());
    JIAMEI_CHECK(addPoints(state, command, document));
    JIAMEI_CHECK(withdrawPending(state, command, document));
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const Reopen& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Import));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_TRY(auto household, requireUnmerged(state, command.household));
    if (household.state == HouseholdState::Open)
        return refuse(ErrorCode::HouseholdIsOpen, {{"household", command.household.text()}});
    JIAMEI_CHECK(requirePersons(state, authority, command.household));
    JIAMEI_TRY(const auto card, nextCard(state, command.household, day.date));

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_household_reopened();
    household.state = HouseholdState::Open;
    *payload.mutable_household() = journal::toPayload(household);
    *payload.mutable_card() = journal::toPayload(card);
    document.addRecord(journal::RecordType::HouseholdReopened, command.household.value());
    document.addRecord(journal::RecordType::HouseholdSet, command.household.value());
    document.addRecord(journal::RecordType::CardIssued, command.household.value());
    return document;
}

void describe(CanonicalWriter& out, const Close& command)
{
    out.text("household-close");
    out.integer(command.household.value());
    out.integer(static_cast<std::int64_t>(command.reason));
    out.integer(command.expire ? 1 : 0);
}

void describe(CanonicalWriter& out, const Reopen& command)
{
    out.text("household-reopen");
    out.integer(command.household.value());
}

} // namespace jiamei::household
