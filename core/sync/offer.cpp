#include "core/sync/offer.hpp"

#include "core/journal/effects.hpp"
#include "core/points/rule_set.hpp"
#include "core/sync/file.hpp"

#include <algorithm>
#include <set>

namespace jiamei::sync {

namespace {

tl::unexpected<Error> damaged()
{
    return refuse(ErrorCode::SyncSectionDamaged, {{"section", std::int64_t(SectionType::Rules)}});
}

/// Of the day, with room for others of the same day.
Result<std::int64_t> firstNumber(UtcTime now)
{
    constexpr std::int64_t kOffersOfDay = 100;
    JIAMEI_TRY(const auto today, BusinessDate::inChina(now));
    return today.daysSince2020() * kOffersOfDay + 1;
}

/// Whose it is and its number; the rules are not looked at.
Result<ports::OfferedRules> envelopeOf(std::string_view bytes)
{
    pb::RuleOffer in;
    if (!in.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())) || in.number() < 1)
        return damaged();
    ports::OfferedRules offer;
    JIAMEI_TRY(offer.unit, household::DivisionCode::parse(in.unit()));
    offer.number = in.number();
    offer.message = Bytes(bytes);
    return offer;
}

Done checkRules(const std::vector<points::Rule>& rules)
{
    std::set<std::string> codes;
    for (const auto& rule : rules) {
        JIAMEI_CHECK(points::checkRule(rule));
        if (!codes.insert(rule.code).second)
            return refuse(ErrorCode::RowsInvalid, {{"code", rule.code}, {"what", "duplicate"}});
    }
    return {};
}

/// Numbers that a newer program may have given a meaning.
bool isKnown(const points::Rule& rule)
{
    return rule.capPeriod <= points::CapPeriod::EachHonour && rule.review >= points::ReviewKind::OnePerson &&
           rule.review <= points::ReviewKind::Meeting && rule.proposer >= points::Proposer::Household &&
           rule.proposer <= points::Proposer::Record;
}

} // namespace

Bytes toBytes(const RuleOffer& offer)
{
    pb::RuleOffer out;
    out.set_unit(offer.unit.text());
    out.set_number(offer.number);
    out.set_first_date(static_cast<std::uint32_t>(offer.first.daysSince2020()));
    for (const auto& rule : offer.rules)
        out.add_rules(journal::toPayload(rule).SerializeAsString());
    return out.SerializeAsString();
}

Result<RuleOffer> parseRuleOffer(std::string_view bytes)
{
    pb::RuleOffer in;
    if (!in.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())) || in.number() < 1)
        return damaged();
    RuleOffer offer;
    JIAMEI_TRY(offer.unit, household::DivisionCode::parse(in.unit()));
    offer.number = in.number();
    JIAMEI_TRY(offer.first, BusinessDate::ofDaysSince2020(in.first_date()));
    for (const auto& item : in.rules()) {
        journal::pb::Rule message;
        if (!message.ParseFromString(item))
            return damaged();
        JIAMEI_TRY(auto rule, journal::fromPayload(message));
        if (!isKnown(rule))
            return damaged();
        offer.rules.push_back(std::move(rule));
    }
    JIAMEI_CHECK(checkRules(offer.rules));
    return offer;
}

std::optional<RuleOffer> usableOffer(std::string_view bytes, household::DivisionCode hub)
{
    auto offer = parseRuleOffer(bytes);
    if (!offer || !offer->unit.contains(hub))
        return std::nullopt;
    return std::move(*offer);
}

Result<RuleOffer> offerRules(ports::HubTransaction& hub, const std::vector<points::Rule>& rules, BusinessDate first,
                             UtcTime now)
{
    if (rules.empty())
        return refuse(ErrorCode::NothingToDo);
    JIAMEI_CHECK(checkRules(rules));
    JIAMEI_TRY(const auto facts, hub.facts());
    RuleOffer offer{facts.unit, 0, first, rules};
    JIAMEI_TRY(offer.number, firstNumber(now));
    JIAMEI_TRY(const auto known, hub.ruleOffers());
    const auto own = std::ranges::find(known, facts.unit, &ports::OfferedRules::unit);
    if (own != known.end()) {
        const auto next = std::max(offer.number, own->number + 1);
        offer.number = own->number;
        if (toBytes(offer) == own->message)
            return refuse(ErrorCode::NothingToDo, {{"offer", own->number}});
        offer.number = next;
    }
    JIAMEI_CHECK(hub.putRuleOffer({offer.unit, offer.number, toBytes(offer)}));
    return offer;
}

Done keepOffers(ports::HubTransaction& hub, std::span<const Bytes> offers)
{
    JIAMEI_TRY(const auto facts, hub.facts());
    JIAMEI_TRY(const auto known, hub.ruleOffers());
    for (const auto& bytes : offers) {
        const auto offer = envelopeOf(bytes);
        if (!offer || offer->unit == facts.unit || !offer->unit.contains(facts.unit))
            continue;
        const auto here = std::ranges::find(known, offer->unit, &ports::OfferedRules::unit);
        if (here == known.end() || here->number < offer->number)
            JIAMEI_CHECK(hub.putRuleOffer(*offer));
    }
    return {};
}

} // namespace jiamei::sync
