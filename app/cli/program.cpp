#include "app/cli/program.hpp"

#include "app/cli/call.hpp"
#include "app/cli/signals.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>
#include <iostream>

namespace jiamei::cli {

namespace {

struct Presentation {
    bool isJson = false;
    io::Language language = io::Language::Chinese;
};

void addCommonOptions(CLI::App& app, CommonOptions& options, std::string& language, bool& isJson)
{
    app.add_option("--data", options.data, "folder of the site")->type_name("DIR");
    app.add_flag("--json", isJson, "one JSON object on standard output");
    app.add_option("--lang", language, "zh or en; else by LC_ALL and LANG")->check(CLI::IsMember({"zh", "en"}));
    app.add_option("--operator", options.operatorId, "who does it")->type_name("ID");
    app.add_option("--pin-file", options.pinFile, "first line: the operator's PIN")->type_name("FILE");
    app.add_option("--approver", options.approverId, "second person")->type_name("ID");
    app.add_option("--approver-pin-file", options.approverPinFile, "first line: the second person's PIN")
        ->type_name("FILE");
    app.add_option("--witness", options.witness, "stands for the second person while there is one operator")
        ->type_name("NAME");
    app.add_option("--request", options.request, "id of this request; repeated, it gives the first answer again")
        ->type_name("ID");
    app.set_version_flag("--version", std::string("jiamei ") + JIAMEI_VERSION);
}

void addCommands(Commands& commands)
{
    addSiteCommands(commands);
    addOperatorCommands(commands);
    addSettingCommands(commands);
    addGoodsCommands(commands);
    addAssetCommands(commands);
    addImportCommands(commands);
    addHouseholdCommands(commands);
    addCardCommands(commands);
    addPointsCommands(commands);
    addRuleCommands(commands);
    addPolicyCommands(commands);
    addReviewCommands(commands);
    addMeetingCommands(commands);
    addPublicityCommands(commands);
    addRoundCommands(commands);
    addReminderCommands(commands);
    addActivityCommands(commands);
    addTeamCommands(commands);
    addHonourCommands(commands);
    addVillageCommands(commands);
    addRankingCommand(commands);
    addFlagCommands(commands);
    addStockCommands(commands);
    addFundCommands(commands);
    addDonorCommands(commands);
    addTillCommands(commands);
    addSlipCommands(commands);
    addPaperCommands(commands);
    addReceiptCommand(commands);
    addDayCommands(commands);
    addSyncCommands(commands);
    addVerifyCommand(commands);
    addDemoCommand(commands);
}

int showError(const Error& error, const Presentation& presentation, Console& console)
{
    if (presentation.isJson)
        console.out << textOf(Json{{"error", jsonOf(error, presentation.language)}}) << '\n';
    const auto message = io::messageOf(error, presentation.language);
    for (const auto& sentence : {message.what, message.unchanged, message.todo}) {
        if (!sentence.empty())
            console.err << sentence << '\n';
    }
    return exitStatusOf(error);
}

int showAnswer(const Answer& answer, const Presentation& presentation, Console& console)
{
    if (presentation.isJson)
        console.out << textOf(answer.json) << '\n';
    else
        console.out << answer.text;
    return answer.status;
}

/// --json and --lang shape the answer to a wrong command line too, so they are looked for before it is understood.
Presentation presentationOf(const std::vector<std::string>& arguments, io::Language fallback)
{
    Presentation presentation{false, fallback};
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        std::optional<io::Language> named;
        if (arguments[i] == "--json")
            presentation.isJson = true;
        else if (arguments[i] == "--lang" && i + 1 < arguments.size())
            named = io::parseLanguage(arguments[i + 1]);
        else if (arguments[i].starts_with("--lang="))
            named = io::parseLanguage(std::string_view(arguments[i]).substr(7));
        presentation.language = named.value_or(presentation.language);
    }
    return presentation;
}

int parseAndCarryOut(std::vector<std::string> arguments, Surroundings& surroundings, const Presentation& presentation)
{
    Call call{surroundings.console, surroundings.clock, surroundings.random, presentation.language, {}};
    CLI::App app("Jiamei 家美: points supermarket of a village", "jiamei");
    app.fallthrough();
    app.require_subcommand(1);
    std::string language;
    bool isJson = false;
    addCommonOptions(app, call.options, language, isJson);
    Commands commands(app);
    addCommands(commands);
    try {
        std::ranges::reverse(arguments);
        app.parse(std::move(arguments));
    } catch (const CLI::RequiredError& error) {
        // A word that nobody understands is told first: it may be what is missing, mistyped.
        const auto strange = app.remaining(true);
        return showError(strange.empty() ? io::missingOption(error.what())
                                         : Error{ErrorCode::UsageWrong, {{"detail", strange.front()}}},
                         presentation, call.console);
    } catch (const CLI::ParseError& error) {
        // Help and version end here too, with status 0.
        if (error.get_exit_code() == 0)
            return app.exit(error, call.console.out, call.console.err);
        return showError({ErrorCode::UsageWrong, {{"detail", std::string(error.what())}}}, presentation, call.console);
    }
    const auto answer = commands.action()(call);
    if (!answer)
        return showError(answer.error(), presentation, call.console);
    return showAnswer(*answer, presentation, call.console);
}

} // namespace

CLI::App& Commands::group(const std::string& name, const std::string& description)
{
    auto* command = m_root.add_subcommand(name, description);
    command->require_subcommand(1);
    return *command;
}

int run(std::vector<std::string> arguments, Surroundings& surroundings)
{
    const auto presentation = presentationOf(arguments, surroundings.language);
    auto& console = surroundings.console;
    int status = kDevice;
    try {
        status = parseAndCarryOut(std::move(arguments), surroundings, presentation);
    } catch (const std::exception& exception) {
        status =
            showError({ErrorCode::StorageFailed, {{"detail", std::string(exception.what())}}}, presentation, console);
    }
    console.out.flush();
    // An answer that nobody could write down is no answer.
    if (!console.out && status == kDone)
        status = kDevice;
    return waitingSignal() != 0 ? 128 + waitingSignal() : status;
}

} // namespace jiamei::cli
