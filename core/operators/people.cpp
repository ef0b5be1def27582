#include "core/operators/people.hpp"

#include "core/base/names.hpp"
#include "core/base/spaces.hpp"
#include "core/household/merged.hpp"
#include "core/journal/effects.hpp"
#include "core/operators/authority.hpp"

#include <algorithm>
#include <utility>

namespace jiamei::operators {

namespace {

using household::PersonalField;
using household::PersonalValue;

constexpr std::array<Named<Role>, 4> kRoles{{{"helper", Role::Helper},
                                             {"operator", Role::Operator},
                                             {"manager", Role::Manager},
                                             {"supervisor", Role::Supervisor}}};

void commit(Operator& person, const PersonalValue& value)
{
    const household::Commitment fresh{value.field, household::commitmentOf(value)};
    const auto old = std::find_if(person.commitments.begin(), person.commitments.end(),
                                  [&](const auto& c) { return c.field == value.field; });
    if (old == person.commitments.end())
        person.commitments.push_back(fresh);
    else
        *old = fresh;
}

Result<journal::Document> operatorDocument(const ports::SiteState& state, const Authority& authority,
                                           const Operator& person, OperatorChange change,
                                           std::vector<PersonalValue> personal)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_operator_set();
    payload = journal::toPayload(person);
    payload.set_change(static_cast<std::uint32_t>(change));
    document.addRecord(journal::RecordType::OperatorSet, person.number.value());
    if (!personal.empty())
        document.personal.push_back(
            {journal::PersonalRecord::Owner::Operator, person.number.value(), std::move(personal)});
    return document;
}

Result<Operator> knownOperator(const ports::SiteState& state, const OperatorId& id)
{
    JIAMEI_TRY(const auto person, state.operatorById(id));
    if (!person)
        return refuse(ErrorCode::OperatorUnknown, {{"operator", id.text()}});
    return *person;
}

Result<bool> isLastManager(const ports::SiteState& state, const Operator& person)
{
    JIAMEI_TRY(const auto everyone, state.operators());
    const auto managers = std::count_if(everyone.begin(), everyone.end(), [](const Operator& other) {
        return other.state == OperatorState::Active && other.role == Role::Manager;
    });
    return person.state == OperatorState::Active && person.role == Role::Manager && managers == 1;
}

Done requireHousehold(const ports::SiteState& state, HouseholdNumber number)
{
    JIAMEI_CHECK(household::requireUnmerged(state, number));
    return {};
}

/// The old key opens once: it must be the site's own, and its successor must be a key.
Done checkRecoveryKeys(const ports::SiteState& state, const UnlockOperator& command)
{
    constexpr std::size_t kKeyBytes = 32;
    JIAMEI_TRY(const auto facts, state.site());
    if (command.presentedRecoveryKey != facts.recoveryKey)
        return refuse(ErrorCode::RecoveryKeyWrong, {{"what", "old"}});
    if (command.newRecoveryKey.size() != kKeyBytes || command.newRecoveryKey == facts.recoveryKey)
        return refuse(ErrorCode::RecoveryKeyWrong, {{"what", "form"}});
    return {};
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const Authority& authority, const AddOperator& command)
{
    JIAMEI_TRY(const auto actor, requireActor(state, authority, Duty::ManagePeople));
    JIAMEI_CHECK(requireText(command.name.text, "name", 60));
    JIAMEI_TRY(const auto same, state.operatorById(command.id));
    if (same)
        return refuse(ErrorCode::OperatorExists, {{"operator", command.id.text()}});
    if (command.household)
        JIAMEI_CHECK(requireHousehold(state, *command.household));
    JIAMEI_TRY(const auto everyone, state.operators());
    std::int32_t highest = 0;
    for (const auto& person : everyone)
        highest = std::max(highest, person.number.value());
    Operator person;
    person.number = OperatorNumber(highest + 1);
    person.id = command.id;
    person.role = command.role;
    person.household = command.household;
    commit(person, command.name);
    commit(person, command.pinHash);
    return operatorDocument(state, authority, person, OperatorChange::Added, {command.name, command.pinHash});
}

Result<journal::Document> decide(const ports::SiteState& state, const Authority& authority, const SetPin& command)
{
    JIAMEI_TRY(auto person, knownOperator(state, command.id));
    // Everyone changes their own PIN, a supervisor too; another's is a manager's duty.
    if (person.number != authority.actor) {
        JIAMEI_TRY(const auto actor, requireActor(state, authority, Duty::ManagePeople));
    }
    commit(person, command.pinHash);
    return operatorDocument(state, authority, person, OperatorChange::PinSet, {command.pinHash});
}

Result<journal::Document> decide(const ports::SiteState& state, const Authority& authority,
                                 const BlockOperator& command)
{
    JIAMEI_TRY(const auto actor, requireActor(state, authority, Duty::ManagePeople));
    JIAMEI_TRY(auto person, knownOperator(state, command.id));
    JIAMEI_TRY(const bool lastManager, isLastManager(state, person));
    if (person.state == OperatorState::Blocked || lastManager)
        return refuse(ErrorCode::NothingToDo,
                      {{"operator", person.id.text()}, {"what", lastManager ? "lastManager" : "blocked"}});
    person.state = OperatorState::Blocked;
    return operatorDocument(state, authority, person, OperatorChange::Blocked, {});
}

Result<journal::Document> decide(const ports::SiteState& state, const Authority& authority,
                                 const UnlockOperator& command)
{
    const bool byRecoveryKey = !command.presentedRecoveryKey.empty();
    if (byRecoveryKey) {
        JIAMEI_CHECK(checkRecoveryKeys(state, command));
    } else {
        JIAMEI_TRY(const auto actor, requireActor(state, authority, Duty::ManagePeople));
    }
    JIAMEI_TRY(auto person, knownOperator(state, command.id));
    person.state = OperatorState::Active;
    commit(person, command.pinHash);
    JIAMEI_TRY(auto document, operatorDocument(state, authority, person, OperatorChange::Unlocked, {command.pinHash}));
    if (byRecoveryKey)
        document.payload.mutable_operator_set()->set_recovery_key(command.newRecoveryKey);
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const Authority& authority,
                                 const ChangeOperator& command)
{
    JIAMEI_TRY(const auto actor, requireActor(state, authority, Duty::ManagePeople));
    JIAMEI_CHECK(requireSecondPerson(state, authority, WitnessRule::WhileNobodyElse));
    JIAMEI_TRY(const auto before, knownOperator(state, command.id));
    auto after = before;
    after.role = command.role.value_or(before.role);
    if (command.household) {
        JIAMEI_CHECK(requireHousehold(state, *command.household));
        after.household = command.household;
    }
    JIAMEI_TRY(const bool lastManager, isLastManager(state, before));
    const bool managerGoes = lastManager && after.role != Role::Manager;
    if (after == before || managerGoes)
        return refuse(ErrorCode::NothingToDo,
                      {{"operator", before.id.text()}, {"what", managerGoes ? "lastManager" : "same"}});
    JIAMEI_TRY(auto document, operatorDocument(state, authority, after, OperatorChange::Changed, {}));
    nameWitness(document);
    return document;
}

// The PIN's salted hash is new at every try; it says nothing about the request and stays out of its digest.
void describe(CanonicalWriter& out, const AddOperator& command)
{
    out.text("operator-add");
    out.text(command.id.text());
    out.integer(static_cast<std::int64_t>(command.role));
    out.integer(command.household ? command.household->value() : 0);
    out.text(command.name.text);
}

void describe(CanonicalWriter& out, const SetPin& command)
{
    out.text("operator-pin");
    out.text(command.id.text());
}

void describe(CanonicalWriter& out, const BlockOperator& command)
{
    out.text("operator-block");
    out.text(command.id.text());
}

void describe(CanonicalWriter& out, const ChangeOperator& command)
{
    out.text("operator-change");
    out.text(command.id.text());
    out.integer(command.role ? static_cast<std::int64_t>(*command.role) : 0);
    out.integer(command.household ? command.household->value() : 0);
}

void describe(CanonicalWriter& out, const UnlockOperator& command)
{
    out.text("operator-unlock");
    out.text(command.id.text());
    out.text(command.presentedRecoveryKey);
}

std::optional<Role> parseRole(std::string_view text)
{
    return called(kRoles, text);
}

std::string_view textOf(Role role)
{
    return nameIn(kRoles, role);
}

} // namespace jiamei::operators
