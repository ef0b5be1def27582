#include "core/household/split.hpp"

#include "core/household/merged.hpp"
#include "core/journal/effects.hpp"
#include "core/operators/authority.hpp"
#include "core/till/day.hpp"
#include "core/till/freeze.hpp"

#include <algorithm>

namespace jiamei::household {

namespace {

constexpr std::int64_t kWhole = 100; // per cent

Result<HouseholdNumber> numberOfPart(const ports::SiteState& state, const Split& command)
{
    if (!command.newNumber)
        return nextNumber(state);
    JIAMEI_TRY(const auto known, state.household(*command.newNumber));
    if (known)
        return refuse(ErrorCode::HouseholdNumberTaken, {{"household", command.newNumber->text()}});
    return *command.newNumber;
}

/// How many of `whole` leave with the part; nothing when either side would have more of them than members.
std::optional<std::uint32_t> leaving(std::uint32_t whole, const std::optional<std::uint32_t>& wanted,
                                     std::uint32_t partMembers, std::uint32_t keptMembers)
{
    if (whole == 0) // unknown
        return wanted.value_or(0) <= partMembers ? std::optional(wanted.value_or(0)) : std::nullopt;
    // More may live there than are registered; then there is nothing to keep apart.
    const bool isBound = whole <= partMembers + keptMembers;
    const auto least = isBound && whole > keptMembers ? whole - keptMembers : 0;
    const auto most = isBound ? std::min(whole, partMembers) : whole;
    const auto inProportion =
        static_cast<std::uint32_t>(std::uint64_t(whole) * partMembers / (partMembers + keptMembers));
    const auto count = wanted.value_or(std::clamp(inProportion, least, most));
    return count < least || count > most ? std::nullopt : std::optional(count);
}

/// Takes the members who leave from the whole: at least one stays and one leaves, as far as their number is known.
Done shareMembers(const Split& command, Household& whole, HouseholdForm& part)
{
    const auto members = whole.members;
    if (members == 0) {
        part.residents = command.residents.value_or(0);
        part.women = command.women.value_or(0);
        return {};
    }
    const bool fits = part.members >= 1 && part.members < members;
    const auto stay = fits ? members - part.members : 0;
    const auto residents = fits ? leaving(whole.residents, command.residents, part.members, stay) : std::nullopt;
    const auto women = fits ? leaving(whole.women, command.women, part.members, stay) : std::nullopt;
    if (!residents || !women)
        return refuse(ErrorCode::SplitMembersInvalid, {{"household", whole.number.text()},
                                                       {"members", static_cast<std::int64_t>(members)},
                                                       {"part", static_cast<std::int64_t>(part.members)}});
    part.residents = *residents;
    part.women = *women;
    whole.members = stay;
    whole.residents -= std::min(whole.residents, part.residents);
    whole.women -= std::min(whole.women, part.women);
    return {};
}

/// `share` of `whole` parts of the figure; the remainder stays.
Result<Points> partOf(Points figure, std::int64_t share, std::int64_t whole)
{
    if (whole == 0)
        return Points();
    JIAMEI_TRY(const auto product, figure.times(share));
    return Points::of(product.value() / whole);
}

Done addCards(const ports::SiteState& state, const Split& command, HouseholdNumber part, BusinessDate date,
              journal::Document& document)
{
    auto& payload = *document.payload.mutable_household_split();
    JIAMEI_TRY(const auto keptCard, nextCard(state, command.household, date));
    JIAMEI_TRY(const auto partCard, nextCard(state, part, date));
    *payload.mutable_kept_card() = journal::toPayload(keptCard);
    *payload.mutable_part_card() = journal::toPayload(partCard);
    document.addRecord(journal::RecordType::CardIssued, command.household.value());
    document.addRecord(journal::RecordType::CardIssued, part.value());
    return {};
}

Done addKin(const ports::SiteState& state, HouseholdNumber household, HouseholdNumber part, journal::Document& document)
{
    auto& payload = *document.payload.mutable_household_split();
    payload.add_kin(household.value());
    JIAMEI_TRY(const auto ties, state.kin());
    for (const auto& tie : ties) {
        if (tie.first == household || tie.second == household)
            payload.add_kin((tie.first == household ? tie.second : tie.first).value());
    }
    for (const auto kin : payload.kin())
        document.rows.push_back(
            {journal::Record{journal::RecordType::KinDeclared, std::min<std::int64_t>(kin, part.value()), {}}, {}});
    return {};
}

} // namespace

Result<points::Share> shareOf(const points::Figures& figures, const Split& command)
{
    const bool isPercent = command.shareKind == ShareKind::Percent;
    const auto whole = isPercent ? kWhole : figures.spendable.value();
    if (command.share < 0 || command.share > whole)
        return refuse(ErrorCode::SplitShareInvalid,
                      {{"household", command.household.text()}, {"share", command.share}, {"max", whole}});
    points::Share share;
    JIAMEI_TRY(share.spendable, partOf(figures.spendable, command.share, whole));
    JIAMEI_TRY(share.owed, partOf(figures.owed, command.share, whole));
    const auto honour = figures.honour.value();
    JIAMEI_TRY(const auto size, Points::of(std::abs(honour)));
    JIAMEI_TRY(const auto part, partOf(size, command.share, whole));
    share.honour = PointsDelta(honour < 0 ? -part.value() : part.value());
    return share;
}

Result<HouseholdNumber> nextNumber(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto all, state.households());
    if (!all.empty()) {
        const auto next = HouseholdNumber::of(all.back().household.number.value() + std::int64_t(1));
        if (next && facts.site.gives(*next))
            return *next;
    }
    for (std::int64_t value = 1; value <= 65'535; ++value) {
        JIAMEI_TRY(const auto number, HouseholdNumber::of(value));
        const auto isTaken = [&](const HouseholdDetails& known) { return known.household.number == number; };
        if (facts.site.gives(number) && std::ranges::none_of(all, isTaken))
            return number;
    }
    return refuse(ErrorCode::HouseholdNumbersUsedUp, {{"site", facts.site.text()}});
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const Split& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Import));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_TRY(auto kept, requireOpen(state, command.household));
    JIAMEI_TRY(const auto facts, state.site());
    auto form = command.part;
    JIAMEI_TRY(form.number, numberOfPart(state, command));
    JIAMEI_CHECK(checkForm(facts.site, form));
    JIAMEI_CHECK(shareMembers(command, kept, form));
    JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, command.household));
    JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::None));
    JIAMEI_CHECK(till::requireNotFrozen(state, command.household, day.date));
    JIAMEI_TRY(const auto figures, points::figuresOf(state, command.household));
    JIAMEI_TRY(const auto share, shareOf(figures, command));

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_household_split();
    *payload.mutable_kept() = journal::toPayload(kept);
    *payload.mutable_part() = journal::toPayload(householdOf(form, Household{}));
    payload.set_share_kind(static_cast<std::uint32_t>(command.shareKind));
    payload.set_share(command.share);
    payload.set_agreement(command.agreement);
    document.addRecord(journal::RecordType::HouseholdSplit, command.household.value());
    document.addRecord(journal::RecordType::HouseholdSet, command.household.value());
    document.addRecord(journal::RecordType::HouseholdSet, form.number.value());
    JIAMEI_CHECK(addCards(state, command, form.number, day.date, document));
    JIAMEI_CHECK(addKin(state, command.household, form.number, document));
    JIAMEI_CHECK(points::carry(state, document, command.household, form.number, share));
    document.personal.push_back({journal::PersonalRecord::Owner::Household, form.number.value(), form.personal});
    return document;
}

void describe(CanonicalWriter& out, const Split& command)
{
    out.text("household-split");
    out.integer(command.household.value());
    out.integer(command.newNumber ? command.newNumber->value() : 0);
    describe(out, SetHouseholds{{command.part}});
    out.integer(static_cast<std::int64_t>(command.shareKind));
    out.integer(command.share);
    out.text(command.agreement);
    out.optionalInteger(command.residents);
    out.optionalInteger(command.women);
}

} // namespace jiamei::household
