// Whether two accounts are two persons. Whoever approves, reviews or accepts what another did asks here.
#pragma once

#include "core/ports/site_state.hpp"

namespace jiamei::operators {

/// What makes one account no other person than another, in the order in which it is asked.
enum class Tie {
    None,
    SameAccount,
    SameHousehold,
    SameName, ///< one person who signs in with two accounts
};
[[nodiscard]] Result<Tie> tieBetween(const ports::SiteState& state, const Operator& one, const Operator& other);

/// `other` is another person, of another household, than `one`.
/// Errors: SecondPersonSame {operator}, SecondPersonHousehold {operator, household}.
[[nodiscard]] Done requireOtherPerson(const ports::SiteState& state, const Operator& one, const Operator& other);

} // namespace jiamei::operators
