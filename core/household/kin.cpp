#include "core/household/kin.hpp"

#include "core/household/merged.hpp"
#include "core/operators/authority.hpp"

#include <algorithm>

namespace jiamei::household {

namespace {

/// Whoever ends a tie of their own household could decide about their kin the moment after.
Done requireNotOwn(const ports::SiteState& state, const operators::Authority& authority, HouseholdNumber household)
{
    for (const auto& number : {std::optional(authority.actor), authority.approver}) {
        if (!number)
            continue;
        JIAMEI_TRY(const auto person, state.operatorByNumber(*number));
        if (person && person->household == household)
            return refuse(ErrorCode::OwnHousehold, {{"operator", person->id.text()}, {"household", household.text()}});
    }
    return {};
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const DeclareKin& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    if (command.one == command.other)
        return refuse(ErrorCode::HouseholdDuplicate, {{"household", command.one.text()}});
    for (const auto number : {command.one, command.other}) {
        JIAMEI_CHECK(requireUnmerged(state, number));
        if (command.end)
            JIAMEI_CHECK(requireNotOwn(state, authority, number));
    }
    JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::None));
    const auto tie = kinTie(command.one, command.other);
    JIAMEI_TRY(const auto ties, state.kin());
    if (std::ranges::binary_search(ties, tie) != command.end)
        return refuse(ErrorCode::NothingToDo, {{"household", tie.first.text()}, {"kin", tie.second.text()}});
    JIAMEI_TRY(const auto day, state.lastDay());
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_kin_declared();
    payload.set_first(tie.first.value());
    payload.set_second(tie.second.value());
    payload.set_ended(command.end);
    document.addRecord(journal::RecordType::KinDeclared, tie.first.value());
    return document;
}

void describe(CanonicalWriter& out, const DeclareKin& command)
{
    out.text("kin");
    const auto tie = kinTie(command.one, command.other);
    out.integer(tie.first.value());
    out.integer(tie.second.value());
    out.integer(command.end ? 1 : 0);
}

} // namespace jiamei::household
