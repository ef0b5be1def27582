#include "core/household/shown_card.hpp"

namespace jiamei::household {

Result<CardFace> shownCard(const ports::SiteState& state, std::string_view cardText)
{
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto claim, readCard(cardText, realmOf(facts)));
    JIAMEI_TRY(const auto keys, cardKeysOf(state));
    JIAMEI_CHECK(checkHouseholdCard(claim, facts.site, keys));
    return claim.face;
}

} // namespace jiamei::household
