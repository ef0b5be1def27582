// From the text of a card to the household that holds it, all checks made in the order of design section 8.
#pragma once

#include "core/household/card.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::household {

/// Whether the site's cards are real ones.
[[nodiscard]] CardRealm realmOf(const ports::SiteFacts& facts);

struct IdentifiedCard {
    HouseholdDetails household;
    CardGeneration generation;
};

/// Errors: readCard's, checkCard's, HouseholdMerged, HouseholdClosed.
[[nodiscard]] Result<IdentifiedCard> identify(const ports::SiteState& state, std::string_view cardText);

/// The card was good when it was shown; another desk may have replaced or blocked it since.
/// Errors: CardBlocked {household}, CardReplaced or CardAhead {household, generation, current}.
[[nodiscard]] Done requireCard(const ports::SiteState& state, HouseholdNumber household, CardGeneration generation);

/// Every card key of the journal. Errors: KeysMissing when one of them is no key; those of the state.
[[nodiscard]] Result<std::vector<PublicKey>> cardKeysOf(const ports::SiteState& state);

/// A card of this shop that its register does not know yet, as after a restore: signed by one of its keys, for a
/// household that is there, and newer than the register's card if there is one.
/// Errors: readCard's, checkCard's but for CardAhead and CardUnknown; NothingToDo when the register has it already,
/// HouseholdUnknown, HouseholdMerged, HouseholdClosed.
[[nodiscard]] Result<CardFace> cardAheadOfRegister(const ports::SiteState& state, std::string_view cardText);

/// The digits of a household's newest card, signed again from the register.
/// Errors: HouseholdUnknown, CardUnknown {household} when none was issued, CardBlocked.
[[nodiscard]] Result<std::string> cardText(const ports::SiteState& state, HouseholdNumber household,
                                           const Signer& signer);

} // namespace jiamei::household
