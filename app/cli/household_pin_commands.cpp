// jiamei household pin: set, changed or taken away.
#include "app/cli/redemption_view.hpp"
#include "app/cli/wording.hpp"
#include "core/household/household_pin.hpp"

namespace jiamei::cli {

namespace {

struct PinInputs {
    std::string number;
    bool isSetting = false;
    bool isRemoving = false;
    std::string reason;
    std::string presentFile;
    std::string newFile;
};

/// The new PIN is always read and so comes first; whether the present one is asked for shows only then.
Result<journal::StoredDocument> setPin(Session& session, const operators::Authority& authority, const PinInputs& inputs,
                                       HouseholdNumber number)
{
    auto& call = session.call();
    household::SetHouseholdPin command;
    command.household = number;
    if (call.console.isTerminal)
        call.console.err << call.say(
            {"先输新密码，再输现在的密码（有的话）。\n", "The new PIN first, then the present one if there is one.\n"});
    PinReader pins(call.console, call.language);
    JIAMEI_TRY(const auto pin, pins.read(inputs.newFile, number.text()));
    JIAMEI_TRY(command.pinHash, household::hashHouseholdPin(pin, call.random));
    return runAskingPin(session, inputs.presentFile, std::move(command), &household::SetHouseholdPin::presentPinChecked,
                        [&](const household::SetHouseholdPin& asked) { return session.run(authority, asked); });
}

Result<Answer> changePin(Call& call, const PinInputs& inputs)
{
    if (inputs.isSetting == inputs.isRemoving)
        return wrongUsage("--set | --remove");
    if (inputs.isRemoving == inputs.reason.empty())
        return wrongUsage("--remove --reason TEXT");
    JIAMEI_TRY(const auto number, HouseholdNumber::parse(inputs.number));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto authority, session.signIn());
    JIAMEI_TRY(const auto document, inputs.isSetting
                                        ? setPin(session, authority, inputs, number)
                                        : session.run(authority, household::RemoveHouseholdPin{number, inputs.reason}));
    const bool isSet = !document.payload.household_pin_set().removed();
    Answer answer;
    answer.json = {{"document", document.number.value()}, {"household", number.text()}, {"pin", isSet}};
    answer.text = io::fillIn(isSet ? call.say({"单据 {document}：{household} 户设了密码。\n",
                                               "Document {document}: household {household} has a PIN now.\n"})
                                   : call.say({"单据 {document}：{household} 户的密码取消了。\n",
                                               "Document {document}: the PIN of household {household} is gone.\n"}),
                             {{"document", document.number.value()}, {"household", number.text()}}, call.language);
    return answer;
}

} // namespace

void addHouseholdPinCommand(Commands& commands, CLI::App& group)
{
    commands.add<PinInputs>(
        group, "pin", "four digits that a household says at a redemption, where the shop's household_pin is 1",
        [](CLI::App& command, PinInputs& inputs) {
            command.add_option("number", inputs.number, "household, as 0007 or 7")->required()->type_name("NO");
            command.add_flag("--set", inputs.isSetting,
                             "reads the PIN; behind it the present one, when there is one already");
            command.add_flag("--remove", inputs.isRemoving, "takes the PIN away; by a manager");
            command.add_option("--reason", inputs.reason, "why it is taken away; no person's name")->type_name("TEXT");
            command.add_option("--present-pin-file", inputs.presentFile, "the PIN that is replaced")->type_name("FILE");
            command.add_option("--new-pin-file", inputs.newFile, "the new one")->type_name("FILE");
        },
        changePin);
}

} // namespace jiamei::cli
