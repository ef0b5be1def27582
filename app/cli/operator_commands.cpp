// jiamei operator add | change | pin | block | unlock | list
#include "app/cli/new_secrets.hpp"
#include "app/cli/session.hpp"
#include "core/operators/people.hpp"
#include "core/operators/pin.hpp"

namespace jiamei::cli {

namespace {

constexpr std::size_t kMaxKeyFileBytes = 4'096;

struct OperatorInputs {
    std::string id;
    std::string name;
    std::string role;
    std::string household;
    std::string newPinFile;
    std::string recoveryKeyFile;
    std::string recoveryOut;
};

Answer answerOf(const Call& call, const OperatorInputs& inputs, const journal::StoredDocument& document,
                const Phrase& done)
{
    Answer answer;
    answer.json = {{"document", document.number.value()}, {"operator", inputs.id}};
    answer.text = std::string(call.say(done)) + inputs.id + "\n";
    return answer;
}

Result<operators::Role> roleIn(const std::string& text)
{
    const auto role = operators::parseRole(text);
    if (!role)
        return wrongUsage("--role helper|operator|manager|supervisor");
    return *role;
}

Result<Answer> addOperator(Call& call, const OperatorInputs& inputs)
{
    operators::AddOperator command;
    JIAMEI_TRY(command.id, OperatorId::parse(inputs.id));
    JIAMEI_TRY(command.role, roleIn(inputs.role));
    if (!inputs.household.empty()) {
        JIAMEI_TRY(command.household, HouseholdNumber::parse(inputs.household));
    }
    command.name = personalValue(household::PersonalField::Name, inputs.name, call.random);
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto authority, session.signIn());
    JIAMEI_TRY(command.pinHash, newPin(call, inputs.newPinFile, inputs.id));
    JIAMEI_TRY(const auto document, session.run(authority, command));
    return answerOf(call, inputs, document, {"已添加操作员 ", "Added operator "});
}

Result<Answer> changeOperator(Call& call, const OperatorInputs& inputs)
{
    operators::ChangeOperator command;
    JIAMEI_TRY(command.id, OperatorId::parse(inputs.id));
    if (inputs.role.empty() && inputs.household.empty())
        return wrongUsage("--role or --household");
    if (!inputs.role.empty()) {
        JIAMEI_TRY(command.role, roleIn(inputs.role));
    }
    if (!inputs.household.empty()) {
        JIAMEI_TRY(command.household, HouseholdNumber::parse(inputs.household));
    }
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(command));
    return answerOf(call, inputs, document, {"已修改操作员 ", "Changed operator "});
}

Result<Answer> setPin(Call& call, const OperatorInputs& inputs)
{
    operators::SetPin command;
    JIAMEI_TRY(command.id, OperatorId::parse(inputs.id));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto authority, session.signIn());
    JIAMEI_TRY(command.pinHash, newPin(call, inputs.newPinFile, inputs.id));
    JIAMEI_TRY(const auto document, session.run(authority, command));
    return answerOf(call, inputs, document, {"已更换密码：", "New PIN for "});
}

Result<Answer> blockOperator(Call& call, const OperatorInputs& inputs)
{
    operators::BlockOperator command;
    JIAMEI_TRY(command.id, OperatorId::parse(inputs.id));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(command));
    return answerOf(call, inputs, document, {"已停用操作员 ", "Blocked operator "});
}

Result<Answer> unlockByManager(Call& call, const OperatorInputs& inputs, operators::UnlockOperator command)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto authority, session.signIn());
    JIAMEI_TRY(command.pinHash, newPin(call, inputs.newPinFile, inputs.id));
    JIAMEI_TRY(const auto document, session.run(authority, command));
    return answerOf(call, inputs, document, {"已解锁操作员 ", "Unlocked operator "});
}

/// The old key proves the committee; a new one takes its place.
Result<Answer> unlockByRecoveryKey(Call& call, const OperatorInputs& inputs, operators::UnlockOperator command)
{
    JIAMEI_TRY(const auto text, readSmallFile(inputs.recoveryKeyFile, kMaxKeyFileBytes));
    JIAMEI_TRY(const auto old, operators::parseRecoveryKey(text));
    JIAMEI_TRY(auto session, Session::open(call));
    command.presentedRecoveryKey = old.publicKey;
    JIAMEI_TRY(command.pinHash, newPin(call, inputs.newPinFile, inputs.id));
    JIAMEI_TRY(auto key, NewRecoveryKey::make(call, inputs.recoveryOut));
    command.newRecoveryKey = key.publicKey();
    const auto run = session.run(operators::Authority(), command);
    if (!run)
        return refuse(key.refused(run.error()));
    const auto& document = *run;
    auto answer = answerOf(call, inputs, document, {"已解锁操作员 ", "Unlocked operator "});
    // A repeated request has adopted the first one's key, not this one.
    if (!document.isRepeat) {
        key.keep();
        key.tell(call, answer);
    }
    return answer;
}

Result<Answer> unlockOperator(Call& call, const OperatorInputs& inputs)
{
    operators::UnlockOperator command;
    JIAMEI_TRY(command.id, OperatorId::parse(inputs.id));
    return inputs.recoveryKeyFile.empty() ? unlockByManager(call, inputs, std::move(command))
                                          : unlockByRecoveryKey(call, inputs, std::move(command));
}

struct ListedOperator {
    operators::Operator person;
    std::string name;
};

Result<Answer> listOperators(Call& call, const NoInputs&)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto people,
               session.look([](const ports::SiteState& state) -> Result<std::vector<ListedOperator>> {
                   JIAMEI_TRY(const auto everyone, state.operators());
                   std::vector<ListedOperator> listed;
                   for (const auto& person : everyone) {
                       JIAMEI_TRY(const auto kept,
                                  state.personal(journal::PersonalRecord::Owner::Operator, person.number.value()));
                       ListedOperator item{person, {}};
                       for (const auto& value : kept) {
                           if (value.field == household::PersonalField::Name)
                               item.name = value.text;
                       }
                       listed.push_back(std::move(item));
                   }
                   return listed;
               }));
    Answer answer;
    answer.json["operators"] = Json::array();
    TextTable table({{call.say({"代号", "Id"})},
                     {call.say({"姓名", "Name"})},
                     {call.say({"角色", "Role"})},
                     {call.say({"户编号", "Household"})},
                     {call.say({"状态", "State"})}});
    for (const auto& [person, name] : people) {
        JIAMEI_TRY(const auto attempts, session.store().signInState(person.number));
        const bool isLocked = attempts.attempts >= operators::kAttemptsUntilLocked;
        const std::string state = person.state == operators::OperatorState::Blocked ? "blocked"
                                  : isLocked                                        ? "locked"
                                                                                    : "active";
        const auto household = person.household ? person.household->text() : std::string();
        answer.json["operators"].push_back({{"operator", person.id.text()},
                                            {"name", name},
                                            {"role", operators::textOf(person.role)},
                                            {"household", household},
                                            {"state", state}});
        table.add({person.id.text(), name, std::string(operators::textOf(person.role)), household, state});
    }
    answer.text = table.text();
    return answer;
}

void addId(CLI::App& command, OperatorInputs& inputs)
{
    command.add_option("id", inputs.id, "operator")->required()->type_name("ID");
}

constexpr const char* kRoles = "helper, operator, manager or supervisor";
constexpr const char* kOwnHousehold = "number of the person's household";

void addNewPin(CLI::App& command, OperatorInputs& inputs)
{
    addId(command, inputs);
    command.add_option("--new-pin-file", inputs.newPinFile, "first line: the new PIN; else from standard input, last")
        ->type_name("FILE");
}

} // namespace

void addOperatorCommands(Commands& commands)
{
    auto& group = commands.group("operator", "people who sign in");
    commands.add<OperatorInputs>(
        group, "add", "add an operator",
        [](CLI::App& command, OperatorInputs& inputs) {
            addNewPin(command, inputs);
            command.add_option("--name", inputs.name, "name of the person")->required();
            command.add_option("--role", inputs.role, kRoles)->required();
            command.add_option("--household", inputs.household, kOwnHousehold)->type_name("NO");
        },
        addOperator);
    commands.add<OperatorInputs>(
        group, "change", "give an operator another role or household; two persons",
        [](CLI::App& command, OperatorInputs& inputs) {
            addId(command, inputs);
            command.add_option("--role", inputs.role, kRoles);
            command.add_option("--household", inputs.household, kOwnHousehold)->type_name("NO");
        },
        changeOperator);
    commands.add<OperatorInputs>(group, "pin", "give an operator a new PIN", addNewPin, setPin);
    commands.add<OperatorInputs>(group, "block", "stop an operator", addId, blockOperator);
    commands.add<OperatorInputs>(
        group, "unlock", "open a locked or blocked operator with a new PIN",
        [](CLI::App& command, OperatorInputs& inputs) {
            addNewPin(command, inputs);
            command
                .add_option("--recovery-key-file", inputs.recoveryKeyFile, "the committee's key, instead of a manager")
                ->type_name("FILE");
            command
                .add_option("--recovery-out", inputs.recoveryOut, "where the new recovery key is written; else printed")
                ->type_name("FILE");
        },
        unlockOperator);
    commands.add<NoInputs>(group, "list", "all operators", nothing, listOperators);
}

} // namespace jiamei::cli
