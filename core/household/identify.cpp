#include "core/household/identify.hpp"

#include "core/household/merged.hpp"

namespace jiamei::household {

namespace {

struct CheckedCard {
    CardFace face;
    Done check; ///< against the register
};

Result<CheckedCard> checked(const ports::SiteState& state, std::string_view cardText)
{
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto claim, readCard(cardText, realmOf(facts)));
    JIAMEI_TRY(const auto keys, cardKeysOf(state));
    JIAMEI_TRY(const auto card, state.card(claim.face.household));
    return CheckedCard{claim.face, checkCard(claim, {facts.site, keys, card})};
}

} // namespace

CardRealm realmOf(const ports::SiteFacts& facts)
{
    return facts.isPractice ? CardRealm::Practice : CardRealm::Real;
}

Result<std::vector<PublicKey>> cardKeysOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto known, state.cardKeys());
    std::vector<PublicKey> keys;
    for (const auto& bytes : known) {
        const auto key = asPublicKey(bytes);
        if (!key)
            return refuse(ErrorCode::KeysMissing);
        keys.push_back(*key);
    }
    return keys;
}

Result<IdentifiedCard> identify(const ports::SiteState& state, std::string_view cardText)
{
    JIAMEI_TRY(const auto card, checked(state, cardText));
    JIAMEI_CHECK(card.check);
    JIAMEI_TRY(const auto details, state.householdDetails(card.face.household));
    if (!details)
        return refuse(ErrorCode::CardUnknown, {{"household", card.face.household.text()}});
    JIAMEI_CHECK(requireOpen(state, card.face.household));
    return IdentifiedCard{*details, card.face.generation};
}

Result<CardFace> cardAheadOfRegister(const ports::SiteState& state, std::string_view cardText)
{
    JIAMEI_TRY(const auto card, checked(state, cardText));
    const auto number = card.face.household;
    if (card.check)
        return refuse(ErrorCode::NothingToDo, {{"household", number.text()}});
    if (card.check.error().code != ErrorCode::CardAhead && card.check.error().code != ErrorCode::CardUnknown)
        return refuse(card.check.error());
    JIAMEI_CHECK(requireOpen(state, number));
    return card.face;
}

Done requireCard(const ports::SiteState& state, HouseholdNumber household, CardGeneration generation)
{
    JIAMEI_TRY(const auto card, state.card(household));
    if (card && card->blocked)
        return refuse(ErrorCode::CardBlocked, {{"household", household.text()}});
    if (card && generation == card->generation)
        return {};
    const bool isAhead = card && generation > card->generation;
    return refuse(isAhead ? ErrorCode::CardAhead : ErrorCode::CardReplaced,
                  {{"household", household.text()},
                   {"generation", generation.value()},
                   {"current", card ? card->generation.value() : 0}});
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
