#include "core/household/merge.hpp"

#include "core/household/merged.hpp"
#include "core/journal/effects.hpp"
#include "core/operators/authority.hpp"
#include "core/points/carry.hpp"
#include "core/till/day.hpp"
#include "core/till/freeze.hpp"

#include <algorithm>

namespace jiamei::household {

namespace {

/// Whoever was kin of the number that closes is kin of the survivor; the old ties stay for what is still pending.
Done addKin(const ports::SiteState& state, const Merge& command, journal::Document& document)
{
    auto& payload = *document.payload.mutable_households_merged();
    JIAMEI_TRY(const auto ties, state.kin());
    for (const auto& tie : ties) {
        if (tie.first != command.closing && tie.second != command.closing)
            continue;
        const auto other = tie.first == command.closing ? tie.second : tie.first;
        const auto fresh = kinTie(other, command.into);
        if (other == command.into || std::ranges::binary_search(ties, fresh))
            continue;
        payload.add_kin(other.value());
        document.addRecord(journal::RecordType::KinDeclared, fresh.first.value());
    }
    return {};
}

Done addPeople(const ports::SiteState& state, const Merge& command, journal::Document& document)
{
    auto& payload = *document.payload.mutable_households_merged();
    JIAMEI_TRY(const auto everyone, state.operators());
    for (const auto& person : everyone) {
        if (person.household != command.closing)
            continue;
        payload.add_operators(person.number.value());
        document.addRecord(journal::RecordType::OperatorSet, person.number.value());
    }
    return {};
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const Merge& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Import));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    if (command.closing == command.into)
        return refuse(ErrorCode::HouseholdDuplicate, {{"household", command.into.text()}});
    JIAMEI_TRY(auto closed, requireOpen(state, command.closing));
    JIAMEI_TRY(auto into, requireOpen(state, command.into));
    JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, command.closing));
    JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, command.into));
    JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::None));
    JIAMEI_CHECK(till::requireNotFrozen(state, command.closing, day.date));
    JIAMEI_CHECK(till::requireNotFrozen(state, command.into, day.date));
    JIAMEI_TRY(const auto card, state.card(command.closing));
    JIAMEI_TRY(const auto figures, points::figuresOf(state, command.closing));

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_households_merged();
    into.members += closed.members;
    into.residents += closed.residents;
    into.women += closed.women;
    closed.state = HouseholdState::Closed;
    closed.mergedInto = command.into;
    forgetPin(closed);
    *payload.mutable_closed() = journal::toPayload(closed);
    *payload.mutable_into() = journal::toPayload(into);
    document.addRecord(journal::RecordType::HouseholdsMerged, command.closing.value());
    document.addRecord(journal::RecordType::HouseholdSet, command.closing.value());
    document.addRecord(journal::RecordType::HouseholdSet, command.into.value());
    payload.set_card_blocked(card && !card->blocked);
    if (payload.card_blocked())
        document.addRecord(journal::RecordType::CardBlocked, command.closing.value());
    JIAMEI_CHECK(addKin(state, command, document));
    JIAMEI_CHECK(addPeople(state, command, document));
    JIAMEI_CHECK(points::carry(state, document, command.closing, command.into,
                               {figures.spendable, figures.owed, figures.honour}));
    return document;
}

void describe(CanonicalWriter& out, const Merge& command)
{
    out.text("household-merge");
    out.integer(command.closing.value());
    out.integer(command.into.value());
}

} // namespace jiamei::household
