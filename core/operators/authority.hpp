// Whether these people may do this: roles, own households and second persons. Every decision asks here.
#pragma once

#include "core/ports/site_state.hpp"

namespace jiamei::operators {

/// The actor, active and allowed to do `duty`; a second person who is named is checked too, needed or not.
/// Errors: OperatorUnknown, OperatorBlocked {operator}, RoleNotAllowed {operator, role}, SecondPersonSame,
/// SecondPersonHousehold, TextInvalid {field} for a witness.
[[nodiscard]] Result<Operator> requireActor(const ports::SiteState& state, const Authority& authority, Duty duty);

/// Nobody decides about their own household or a declared kin household, as actor or as second person.
/// Errors: OwnHousehold {operator, household}, KinHousehold {operator, household, kin}.
[[nodiscard]] Done requireForeignHousehold(const ports::SiteState& state, const Authority& authority,
                                           HouseholdNumber household);

enum class WitnessRule {
    None,
    WhileNobodyElse, ///< a named witness may stand for the second person while nobody on the site could be one
};

/// A second active operator or manager, another person of another household than the actor: two accounts that are kept
/// under one name are one person.
/// Errors: SecondPersonNeeded {candidates, witness} and what is in `why`, SecondPersonSame, SecondPersonHousehold,
/// RoleNotAllowed, OperatorBlocked.
[[nodiscard]] Done requireSecondPerson(const ports::SiteState& state, const Authority& authority, WitnessRule witness,
                                       Context why = {});

/// Puts the commitment to the witness's name into the payload and the name beside it, when there is a witness and no
/// second person.
void nameWitness(journal::Document& document);

} // namespace jiamei::operators
