// From the text of a card to the household that holds it, all checks made in the order of design section 8.
#pragma once

#include "core/household/card.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::household {

struct IdentifiedCard {
    HouseholdDetails household;
    CardGeneration generation;
};

/// Errors: readCard's, checkCard's, HouseholdClosed.
[[nodiscard]] Result<IdentifiedCard> identify(const ports::SiteState& state, std::string_view cardText);

/// The digits of a household's newest card, signed again from the register.
/// Errors: HouseholdUnknown, CardUnknown {household} when none was issued, CardBlocked.
[[nodiscard]] Result<std::string> cardText(const ports::SiteState& state, HouseholdNumber household,
                                           const Signer& signer);

} // namespace jiamei::household
