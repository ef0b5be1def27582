#include "core/journal/household_effects.hpp"

#include <algorithm>

namespace jiamei::journal {

namespace {

using Changes = std::vector<Change>;

tl::unexpected<Error> broken(const SealedDocument& sealed)
{
    return refuse(ErrorCode::ChainBroken, {{"seq", sealed.document.firstSeq.value()}});
}

std::vector<const pb::Card*> cardsIn(const pb::Payload& payload)
{
    std::vector<const pb::Card*> cards;
    for (const auto& card : payload.households_set().cards())
        cards.push_back(&card);
    for (const auto& card : payload.cards_issued().cards())
        cards.push_back(&card);
    if (payload.has_household_split()) {
        cards.push_back(&payload.household_split().kept_card());
        cards.push_back(&payload.household_split().part_card());
    }
    if (payload.has_household_reopened())
        cards.push_back(&payload.household_reopened().card());
    return cards;
}

Done blockCard(const ports::SiteState& before, std::uint32_t number, const SealedDocument& sealed, Changes& out)
{
    JIAMEI_TRY(const auto household, HouseholdNumber::of(number));
    JIAMEI_TRY(auto card, before.card(household));
    if (!card)
        return broken(sealed);
    card->blocked = true;
    out.emplace_back(*card);
    return {};
}

Done tie(std::uint32_t number, const google::protobuf::RepeatedField<std::uint32_t>& kin, Changes& out)
{
    JIAMEI_TRY(const auto household, HouseholdNumber::of(number));
    for (const auto other : kin) {
        JIAMEI_TRY(const auto relative, HouseholdNumber::of(other));
        out.emplace_back(KinChange{household::kinTie(household, relative), true});
    }
    return {};
}

Done merged(const ports::SiteState& before, const SealedDocument& sealed, Changes& out)
{
    const auto& in = sealed.document.payload.households_merged();
    if (in.card_blocked())
        JIAMEI_CHECK(blockCard(before, in.closed().number(), sealed, out));
    JIAMEI_CHECK(tie(in.into().number(), in.kin(), out));
    JIAMEI_TRY(const auto survivor, HouseholdNumber::of(in.into().number()));
    for (const auto number : in.operators()) {
        JIAMEI_TRY(auto person, before.operatorByNumber(OperatorNumber(number)));
        if (!person)
            return broken(sealed);
        person->household = survivor;
        out.emplace_back(*person);
    }
    return {};
}

/// What waited is withdrawn with the household that leaves.
Done closed(const ports::SiteState& before, const SealedDocument& sealed, Changes& out)
{
    const auto& in = sealed.document.payload.household_closed();
    if (in.card_blocked())
        JIAMEI_CHECK(blockCard(before, in.household().number(), sealed, out));
    for (const auto& line : in.voided()) {
        JIAMEI_TRY(auto claim, before.claim({DocumentNumber(line.claim().document()), line.claim().line()}));
        if (!claim)
            return broken(sealed);
        claim->state = points::ClaimState::Voided;
        claim->changed = sealed.document.number;
        out.emplace_back(*claim);
    }
    return {};
}

} // namespace

Done householdChanges(const ports::SiteState& before, const SealedDocument& sealed, std::vector<Change>& out)
{
    const auto& payload = sealed.document.payload;
    for (const auto* item : householdsIn(payload)) {
        JIAMEI_TRY(auto household, fromPayload(*item));
        out.emplace_back(std::move(household));
    }
    for (const auto* item : cardsIn(payload)) {
        household::CardRecord card;
        JIAMEI_TRY(card.household, HouseholdNumber::of(item->household()));
        card.generation = CardGeneration(static_cast<std::uint8_t>(item->generation()));
        JIAMEI_TRY(card.issueDay, BusinessDate::ofDaysSince2020(item->issue_day()));
        out.emplace_back(card);
    }
    switch (payload.body_case()) {
    case pb::Payload::kCardBlocked:
        return blockCard(before, payload.card_blocked().household(), sealed, out);
    case pb::Payload::kHouseholdSplit:
        return tie(payload.household_split().part().number(), payload.household_split().kin(), out);
    case pb::Payload::kHouseholdsMerged:
        return merged(before, sealed, out);
    case pb::Payload::kHouseholdClosed:
        return closed(before, sealed, out);
    default:
        return {};
    }
}

} // namespace jiamei::journal
