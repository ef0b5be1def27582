#include "core/operators/authority.hpp"

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

bool shareHousehold(const Operator& a, const Operator& b)
{
    return a.household && a.household == b.household;
}

Done checkNamed(const ports::SiteState& state, const Operator& actor, OperatorNumber secondNumber)
{
    if (secondNumber == actor.number)
        return refuse(ErrorCode::SecondPersonSame, {{"operator", actor.id.text()}});
    JIAMEI_TRY(const auto second, activeOperator(state, secondNumber));
    if (!canBeSecond(second))
        return refuse(ErrorCode::RoleNotAllowed,
                      {{"operator", second.id.text()}, {"role", static_cast<std::int64_t>(second.role)}});
    if (shareHousehold(actor, second))
        return refuse(ErrorCode::SecondPersonHousehold,
                      {{"operator", second.id.text()}, {"household", actor.household->text()}});
    return {};
}

} // namespace

Result<Operator> requireActor(const ports::SiteState& state, const Authority& authority, Duty duty)
{
    JIAMEI_TRY(auto actor, activeOperator(state, authority.actor));
    if (!may(actor.role, duty))
        return refuse(ErrorCode::RoleNotAllowed,
                      {{"operator", actor.id.text()}, {"role", static_cast<std::int64_t>(actor.role)}});
    return actor;
}

Done requireForeignHousehold(const ports::SiteState& state, const Authority& authority, HouseholdNumber household)
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

Done requireSecondPerson(const ports::SiteState& state, const Authority& authority, WitnessRule witness)
{
    JIAMEI_TRY(const auto actor, activeOperator(state, authority.actor));
    if (authority.approver)
        return checkNamed(state, actor, *authority.approver);

    JIAMEI_TRY(const auto everyone, state.operators());
    const auto active = std::count_if(everyone.begin(), everyone.end(), [](const Operator& person) {
        return person.state == OperatorState::Active && person.role != Role::Supervisor;
    });
    const bool witnessAllowed = witness == WitnessRule::WhileOneOperator && active == 1;
    if (witnessAllowed && !authority.witness.empty())
        return checkText(authority.witness, "witness", 60);

    std::string candidates;
    for (const auto& person : everyone) {
        if (canBeSecond(person) && person.number != actor.number && !shareHousehold(actor, person))
            candidates += (candidates.empty() ? "" : ", ") + person.id.text();
    }
    return refuse(ErrorCode::SecondPersonNeeded,
                  {{"candidates", candidates}, {"witness", static_cast<std::int64_t>(witnessAllowed)}});
}

Done checkSecondPerson(const ports::SiteState& state, const Authority& authority)
{
    if (!authority.approver)
        return {};
    JIAMEI_TRY(const auto actor, activeOperator(state, authority.actor));
    return checkNamed(state, actor, *authority.approver);
}

} // namespace jiamei::operators
