// Whether these people may do this: roles, own households and second persons. Every decision asks here.
#pragma once

#include "core/ports/site_state.hpp"

namespace jiamei::operators {

/// The actor, active and allowed to do `duty`.
/// Errors: OperatorUnknown, OperatorBlocked {operator}, RoleNotAllowed {operator, role}.
[[nodiscard]] Result<Operator> requireActor(const ports::SiteState& state, const Authority& authority, Duty duty);

/// Nobody decides about their own household, as actor or as second person.
/// Errors: OwnHousehold {operator, household}.
[[nodiscard]] Done requireForeignHousehold(const ports::SiteState& state, const Authority& authority,
                                           HouseholdNumber household);

enum class WitnessRule {
    None,
    WhileOneOperator, ///< a named witness may stand for the second person while the site has one active operator
};

/// A second active operator or manager, another person of another household than the actor.
/// Errors: SecondPersonNeeded {candidates, witness}, SecondPersonSame, SecondPersonHousehold, RoleNotAllowed,
/// OperatorBlocked.
[[nodiscard]] Done requireSecondPerson(const ports::SiteState& state, const Authority& authority, WitnessRule witness);

/// Checks a second person who was named although none is needed, so that no false name enters the journal.
[[nodiscard]] Done checkSecondPerson(const ports::SiteState& state, const Authority& authority);

} // namespace jiamei::operators
