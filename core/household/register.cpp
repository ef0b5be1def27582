#include "core/household/register.hpp"

#include "core/base/spaces.hpp"
#include "core/household/identify.hpp"
#include "core/household/merged.hpp"
#include "core/journal/effects.hpp"
#include "core/operators/authority.hpp"

#include <algorithm>
#include <set>

namespace jiamei::household {

namespace {

constexpr std::size_t kMaxTextBytes = 120;

std::string nameOf(PersonalField field)
{
    return field == PersonalField::Name ? "name" : field == PersonalField::Door ? "door" : "personal";
}

std::string textOf(const HouseholdDetails& known, PersonalField field)
{
    switch (field) {
    case PersonalField::Name:
        return known.name;
    case PersonalField::Phone:
        return known.phone;
    case PersonalField::Kind:
        return known.kind;
    case PersonalField::Liaison:
        return known.liaison;
    case PersonalField::Door:
        return known.door;
    case PersonalField::PinHash:
        break;
    }
    return {};
}

bool differs(const HouseholdForm& form, const HouseholdDetails& known)
{
    const auto& old = known.household;
    return form.group != old.group || form.members != old.members || form.residents != old.residents ||
           form.women != old.women || form.grid.value_or(old.grid) != old.grid ||
           form.liaison.value_or(old.liaison) != old.liaison ||
           std::ranges::any_of(form.personal,
                               [&](const PersonalValue& value) { return value.text != textOf(known, value.field); });
}

void addCard(journal::Document& document, const CardRecord& issued)
{
    *document.payload.mutable_cards_issued()->add_cards() = journal::toPayload(issued);
    document.addRecord(journal::RecordType::CardIssued, issued.household.value());
}

const PersonalValue* headIn(const HouseholdForm& form)
{
    const auto found = std::ranges::find(form.personal, PersonalField::Name, &PersonalValue::field);
    return found == form.personal.end() ? nullptr : &*found;
}

/// How a form touches who the household is. A name that was erased is no other name.
struct Weight {
    bool isOtherName = false;
    bool isOtherSize = false;
};

Weight weightOf(const HouseholdForm& form, const HouseholdDetails& known)
{
    const auto* head = headIn(form);
    const auto& old = known.household;
    return {head != nullptr && !known.name.empty() && head->text != known.name,
            form.members != old.members || form.residents != old.residents || form.women != old.women};
}

/// Another name, and members in and out, are documents of two persons; until the first day the list is only being put
/// right.
Result<Weight> checkPersons(const ports::SiteState& state, const operators::Authority& authority,
                            const HouseholdForm& form, const HouseholdDetails& known)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    if (day.number == DayNumber(0))
        return Weight{};
    const auto weight = weightOf(form, known);
    if (weight.isOtherName)
        JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, form.number));
    if (weight.isOtherName || weight.isOtherSize)
        JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::None));
    return weight;
}

/// The card of the old head dies, if there is a living one.
Done replaceCard(const ports::SiteState& state, HouseholdNumber household, journal::Document& document)
{
    JIAMEI_TRY(const auto old, state.card(household));
    if (!old || old->blocked)
        return {};
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto card, nextCard(state, household, day.date));
    *document.payload.mutable_households_set()->add_cards() = journal::toPayload(card);
    document.addRecord(journal::RecordType::CardIssued, household.value());
    return {};
}

Result<journal::Document> emptyDocument(const ports::SiteState& state, const operators::Authority& authority)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    return document;
}

Done requireLiaison(const ports::SiteState& state, const HouseholdForm& form)
{
    if (form.liaison && form.liaison->person) {
        JIAMEI_TRY(const auto person, state.operatorByNumber(*form.liaison->person));
        if (!person)
            return refuse(ErrorCode::OperatorUnknown, {{"operator", std::to_string(form.liaison->person->value())}});
    }
    if (form.liaison && form.liaison->household) {
        JIAMEI_TRY(const auto household, state.household(*form.liaison->household));
        if (!household)
            return refuse(ErrorCode::HouseholdUnknown, {{"household", form.liaison->household->text()}});
    }
    return {};
}

} // namespace

Done checkForm(const SiteId& site, const HouseholdForm& form)
{
    if (!site.gives(form.number))
        return refuse(ErrorCode::HouseholdOutsideShop, {{"household", form.number.text()}, {"site", site.text()}});
    JIAMEI_CHECK(checkText(form.group, "group", kMaxTextBytes));
    JIAMEI_CHECK(checkText(form.grid.value_or(std::string()), "grid", kMaxTextBytes));
    for (const auto& value : form.personal)
        JIAMEI_CHECK(checkText(value.text, nameOf(value.field), kMaxTextBytes));
    const bool named = std::ranges::any_of(form.personal, [](const PersonalValue& value) {
        return value.field == PersonalField::Name && !isBlank(value.text);
    });
    if (!named)
        return refuse(ErrorCode::TextInvalid, {{"field", "name"}, {"household", form.number.text()}});
    return {};
}

Household householdOf(const HouseholdForm& form, const Household& known)
{
    Household household = known;
    household.number = form.number;
    household.group = form.group;
    household.members = form.members;
    household.residents = form.residents;
    household.women = form.women;
    household.grid = form.grid.value_or(known.grid);
    household.liaison = form.liaison.value_or(known.liaison);
    for (const auto& value : form.personal) {
        std::erase_if(household.commitments, [&](const Commitment& old) { return old.field == value.field; });
        household.commitments.push_back({value.field, commitmentOf(value)});
    }
    std::ranges::sort(household.commitments, {}, &Commitment::field);
    return household;
}

Result<CardRecord> nextCard(const ports::SiteState& state, HouseholdNumber household, BusinessDate issueDay)
{
    JIAMEI_TRY(const auto old, state.card(household));
    const std::uint32_t generation = old ? old->generation.value() + 1U : 1U;
    if (generation > 255)
        return refuse(ErrorCode::Overflow, {{"household", household.text()}});
    return CardRecord{household, CardGeneration(static_cast<std::uint8_t>(generation)), issueDay, false};
}

Result<RegisterDifference> compare(const ports::SiteState& state, const SetHouseholds& command)
{
    JIAMEI_TRY(const auto facts, state.site());
    RegisterDifference difference;
    std::set<HouseholdNumber> seen;
    for (const auto& form : command.households) {
        JIAMEI_CHECK(checkForm(facts.site, form));
        if (!seen.insert(form.number).second)
            return refuse(ErrorCode::HouseholdDuplicate, {{"household", form.number.text()}});
        JIAMEI_TRY(const auto known, state.householdDetails(form.number));
        if (!known)
            difference.added.push_back(form.number);
        else if (differs(form, *known))
            difference.changed.push_back(form.number);
    }
    return difference;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const SetHouseholds& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Import));
    JIAMEI_TRY(const auto difference, compare(state, command));
    if (difference.added.empty() && difference.changed.empty())
        return refuse(ErrorCode::NothingToDo, {{"rows", static_cast<std::int64_t>(command.households.size())}});
    JIAMEI_TRY(auto document, emptyDocument(state, authority));
    auto& payload = *document.payload.mutable_households_set();
    for (const auto& form : command.households) {
        const bool isNew = std::ranges::find(difference.added, form.number) != difference.added.end();
        if (!isNew && std::ranges::find(difference.changed, form.number) == difference.changed.end())
            continue;
        JIAMEI_CHECK(requireLiaison(state, form));
        JIAMEI_TRY(const auto known, state.householdDetails(form.number));
        *payload.add_households() = journal::toPayload(householdOf(form, known ? known->household : Household{}));
        document.addRecord(journal::RecordType::HouseholdSet, form.number.value());
        if (known) {
            JIAMEI_TRY(const auto weight, checkPersons(state, authority, form, *known));
            if (weight.isOtherName && command.isNewHead)
                JIAMEI_CHECK(replaceCard(state, form.number, document));
        }
        document.personal.push_back({journal::PersonalRecord::Owner::Household, form.number.value(), form.personal});
    }
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const IssueCards& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::IssueCards));
    if (command.households.empty())
        return refuse(ErrorCode::NothingToDo);
    JIAMEI_TRY(auto document, emptyDocument(state, authority));
    std::set<HouseholdNumber> seen;
    for (const auto number : command.households) {
        if (!seen.insert(number).second)
            continue;
        JIAMEI_CHECK(requireOpen(state, number));
        JIAMEI_TRY(const auto card, nextCard(state, number, command.issueDay));
        addCard(document, card);
    }
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const BlockCard& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::IssueCards));
    JIAMEI_TRY(const auto card, state.card(command.household));
    if (!card)
        return refuse(ErrorCode::CardUnknown, {{"household", command.household.text()}});
    if (card->blocked)
        return refuse(ErrorCode::NothingToDo, {{"household", command.household.text()}});
    JIAMEI_TRY(auto document, emptyDocument(state, authority));
    auto& payload = *document.payload.mutable_card_blocked();
    payload.set_household(command.household.value());
    payload.set_generation(card->generation.value());
    document.addRecord(journal::RecordType::CardBlocked, command.household.value());
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const EnterCard& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManagePeople));
    JIAMEI_TRY(const auto face, cardAheadOfRegister(state, command.text));
    JIAMEI_TRY(auto document, emptyDocument(state, authority));
    addCard(document, {face.household, face.generation, face.issueDay, false});
    return document;
}

void describe(CanonicalWriter& out, const SetHouseholds& command)
{
    out.text(command.isNewHead ? "households-new-head" : "households-set");
    for (const auto& form : command.households) {
        out.integer(form.number.value());
        out.text(form.group);
        out.integer(form.members);
        out.integer(form.residents);
        out.integer(form.women);
        out.integer(static_cast<std::int64_t>(form.personal.size()));
        for (const auto& value : form.personal) {
            out.integer(static_cast<std::int64_t>(value.field));
            out.text(value.text);
        }
        if (form.grid)
            out.text(*form.grid);
        if (form.liaison) {
            out.integer(form.liaison->person ? form.liaison->person->value() : 0);
            out.integer(form.liaison->household ? form.liaison->household->value() : 0);
        }
    }
}

void describe(CanonicalWriter& out, const IssueCards& command)
{
    out.text("cards-issue");
    // Nobody types the issue day: a retry after midnight asks for the same.
    for (const auto number : command.households)
        out.integer(number.value());
}

void describe(CanonicalWriter& out, const BlockCard& command)
{
    out.text("card-block");
    out.integer(command.household.value());
}

void describe(CanonicalWriter& out, const EnterCard& command)
{
    out.text("card-enter");
    out.text(command.text);
}

} // namespace jiamei::household
