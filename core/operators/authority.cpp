#include "core/operators/authority.hpp"

#include "core/base/spaces.hpp"
#include "core/household/merged.hpp"
#include "core/journal/named.hpp"
#include "core/operators/other_person.hpp"

#include <algorithm>

namespace jiamei::operators {

namespace {

Result<Operator> activeOperator(const ports::SiteState& state, OperatorNumber number)
{
    JIAMEI_TRY(const auto person, state.operatorByNumber(number));
    if (!person)
        return refuse(ErrorCode::OperatorUnknown, {{"operator", number.value()}});
    if (person->state != OperatorState::Active)
        return refuse(ErrorCode::OperatorBlocked, {{"operator", person->id.text()}});
    return *person;
}

bool canBeSecond(const Operator& person)
{
    return person.state == OperatorState::Active && (person.role == Role::Operator || person.role == Role::Manager);
}

Done checkNamed(const ports::SiteState& state, const Operator& actor, OperatorNumber secondNumber)
{
    if (secondNumber == actor.number)
        return requireOtherPerson(state, actor, actor);
    JIAMEI_TRY(const auto second, activeOperator(state, secondNumber));
    if (!canBeSecond(second))
        return refuse(ErrorCode::RoleNotAllowed,
                      {{"operator", second.id.text()}, {"role", static_cast<std::int64_t>(second.role)}});
    return requireOtherPerson(state, actor, second);
}

} // namespace

Result<Operator> requireActor(const ports::SiteState& state, const Authority& authority, Duty duty)
{
    JIAMEI_TRY(auto actor, activeOperator(state, authority.actor));
    if (!may(actor.role, duty))
        return refuse(ErrorCode::RoleNotAllowed,
                      {{"operator", actor.id.text()}, {"role", static_cast<std::int64_t>(actor.role)}});
    // Whoever is named beside the actor is hashed into the rows, needed or not.
    if (authority.approver)
        JIAMEI_CHECK(checkNamed(state, actor, *authority.approver));
    if (authority.witness)
        JIAMEI_CHECK(checkText(authority.witness->text, "witness", 60));
    return actor;
}

namespace {

Done checkForeign(const ports::SiteState& state, const Authority& authority, HouseholdNumber household)
{
    JIAMEI_TRY(const auto ties, state.kin());
    for (const auto& number : {std::optional(authority.actor), authority.approver}) {
        if (!number)
            continue;
        JIAMEI_TRY(const auto person, state.operatorByNumber(*number));
        if (!person || !person->household)
            continue;
        if (person->household == household)
            return refuse(ErrorCode::OwnHousehold, {{"operator", person->id.text()}, {"household", household.text()}});
        if (std::ranges::binary_search(ties, household::kinTie(*person->household, household)))
            return refuse(
                ErrorCode::KinHousehold,
                {{"operator", person->id.text()}, {"household", household.text()}, {"kin", person->household->text()}});
    }
    return {};
}

} // namespace

Done requireForeignHousehold(const ports::SiteState& state, const Authority& authority, HouseholdNumber household)
{
    JIAMEI_CHECK(checkForeign(state, authority, household));
    // Whatever a merged number still has to be decided goes to its survivor.
    JIAMEI_TRY(const auto survivor, household::survivorOf(state, household));
    return survivor == household ? Done() : checkForeign(state, authority, survivor);
}

Done requireSecondPerson(const ports::SiteState& state, const Authority& authority, WitnessRule witness, Context why)
{
    JIAMEI_TRY(const auto actor, activeOperator(state, authority.actor));
    if (authority.approver)
        return checkNamed(state, actor, *authority.approver);

    JIAMEI_TRY(const auto everyone, state.operators());
    std::string candidates;
    for (const auto& person : everyone) {
        if (!canBeSecond(person))
            continue;
        JIAMEI_TRY(const auto tie, tieBetween(state, actor, person));
        if (tie == Tie::None)
            candidates += (candidates.empty() ? "" : ", ") + person.id.text();
    }
    // A helper, or somebody of the same household, is no second person: a site that has only those needs the witness.
    const bool witnessAllowed = witness == WitnessRule::WhileNobodyElse && candidates.empty();
    if (witnessAllowed && authority.witness && !isBlank(authority.witness->text))
        return {};
    why.add("candidates", candidates);
    why.add("witness", static_cast<std::int64_t>(witnessAllowed));
    return refuse(ErrorCode::SecondPersonNeeded, std::move(why));
}

void nameWitness(journal::Document& document)
{
    const auto& authority = document.authority;
    if (!authority.witness || isBlank(authority.witness->text) || authority.approver)
        return;
    journal::nameIn(document, *document.payload.mutable_witness(), {*authority.witness});
}

} // namespace jiamei::operators
