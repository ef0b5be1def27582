#include "core/household/identify.hpp"

namespace jiamei::household {

namespace {

CardRealm realmOf(const ports::SiteFacts& facts)
{
    return facts.isPractice ? CardRealm::Practice : CardRealm::Real;
}

} // namespace

Result<IdentifiedCard> identify(const ports::SiteState& state, std::string_view cardText)
{
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto claim, readCard(cardText, realmOf(facts)));
    const auto key = asPublicKey(facts.cardKey);
    if (!key)
        return refuse(ErrorCode::KeysMissing);
    JIAMEI_TRY(const auto card, state.card(claim.face.household));
    JIAMEI_CHECK(checkCard(claim, {facts.site, {&*key, 1}, card}));
    JIAMEI_TRY(const auto details, state.householdDetails(claim.face.household));
    if (!details)
        return refuse(ErrorCode::CardUnknown, {{"household", claim.face.household.text()}});
    if (details->household.state != HouseholdState::Open)
        return refuse(ErrorCode::HouseholdClosed, {{"household", claim.face.household.text()}});
    return IdentifiedCard{*details, claim.face.generation};
}

Result<std::string> cardText(const ports::SiteState& state, HouseholdNumber household, const Signer& signer)
{
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto known, state.household(household));
    if (!known)
        return refuse(ErrorCode::HouseholdUnknown, {{"household", household.text()}});
    JIAMEI_TRY(const auto card, state.card(household));
    if (!card)
        return refuse(ErrorCode::CardUnknown, {{"household", household.text()}});
    if (card->blocked)
        return refuse(ErrorCode::CardBlocked, {{"household", household.text()}});
    CardFace face;
    face.realm = realmOf(facts);
    face.village = facts.site.village();
    face.household = household;
    face.generation = card->generation;
    face.issueDay = card->issueDay;
    return signCard(face, signer);
}

} // namespace jiamei::household
