#include "app/hub/program.hpp"

#include "app/hub/commands.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>

namespace jiamei::hub {

namespace {

using Command = Result<Answer> (*)(const Call&);

struct Grammar {
    CLI::App app{"Jiamei 家美: collects sync files and adds them up", "jiamei-hub"};
    Options options;
    std::string language;
    bool isJson = false;
    Command command = nullptr;

    Grammar()
    {
        app.fallthrough();
        app.require_subcommand(1);
        app.add_option("--data", options.data, "folder of the hub")->type_name("DIR");
        app.add_flag("--json", isJson, "one JSON object on standard output");
        app.add_option("--lang", language, "zh or en; else by LC_ALL and LANG")->check(CLI::IsMember({"zh", "en"}));
        auto* first = add(app, "init", "make a hub", init);
        first->add_option("--unit", options.unit, "division code")->required();
        first->add_option("--level", options.level, "province, city, county or township")->required();
        first->add_option("--name", options.name, "else the division's name");
        auto* enrolled = add(app, "enrol", "make a shop or a lower hub known", enrol);
        enrolled->add_option("FILE", options.file)->required();
        enrolled->add_option("--code", options.code, "the sixteen digits on the other side");
        add(app, "import", "sync files or folders; or: sites FILE", importPaths)
            ->add_option("PATH", options.paths)
            ->required();
        auto* state = add(app, "status", "who is expected, received, on time, fresh, missing", status);
        state->add_option("--month", options.month, "YYYY-MM; else the last whole month");
        state->add_option("--deadline", options.deadline, "last date to be on time; else the 5th of the next month");
        auto* figures = add(app, "totals", "figures by unit", totals);
        addPeriod(*figures);
        auto* table = add(app, "export", "the same figures as a table for a spreadsheet", exportTotals);
        addPeriod(*table);
        table->add_option("--out", options.file)->type_name("FILE")->required();
        table->add_option("--format", options.format, "csv or xlsx; else by the file's name")
            ->check(CLI::IsMember({"csv", "xlsx"}));
        addPeriod(*add(app, "report", "the sentence of the annual report", report));
        add(app, "verify", "check every kept file and every figure again", verify);
        auto* offered = add(app, "offer", "rules FILE: rules for the villages to vote on", offer);
        offered->add_option("PATH", options.paths)->required();
        offered->add_option("--from", options.from, "proposed first business day")->required();
        add(app, "answer", "county files for all that are enrolled", answer)
            ->add_option("--to", options.folder)
            ->required();
        auto* handOver = app.add_subcommand("sync", "to and from the hub above");
        handOver->require_subcommand(1);
        add(*handOver, "enrol", "this hub's enrolment", syncEnrol)->add_option("--to", options.folder)->required();
        add(*handOver, "write", "what changed since the last receipt", syncWrite)
            ->add_option("--to", options.folder)
            ->required();
        auto* reading = add(*handOver, "read", "the answer of the hub above", syncRead);
        reading->add_option("FILE", options.file)->required();
        reading->add_option("--code", options.code, "the sixteen digits on the other side");
    }

    void addPeriod(CLI::App& sub)
    {
        sub.add_option("--from", options.from, "first date");
        sub.add_option("--to", options.to, "last date");
        sub.add_option("--unit", options.unit, "only this unit and what lies in it");
    }

    CLI::App* add(CLI::App& parent, const std::string& name, const std::string& description, Command what)
    {
        auto* sub = parent.add_subcommand(name, description);
        sub->callback([this, what] { command = what; });
        return sub;
    }
};

/// Damaged files are refused, not damage of ours; a hub's own damage is.
int statusOf(const Error& error)
{
    const auto family = familyOf(error.code);
    const bool isForeignFile = nameOf(error.code).starts_with("Sync");
    if (family == ErrorFamily::Usage)
        return 2;
    if (family == ErrorFamily::Damaged)
        return isForeignFile ? 1 : 3;
    return family == ErrorFamily::Device ? 4 : 1;
}

int showError(const Error& error, bool isJson, io::Language language, Surroundings& surroundings)
{
    const auto message = io::messageOf(error, language);
    if (isJson) {
        Json context = Json::object();
        for (const auto& [key, value] : error.context.items())
            std::visit([&](const auto& plain) { context[key] = plain; }, value);
        const Json json = {
            {"error", {{"code", nameOf(error.code)}, {"message", message.text(language)}, {"context", context}}}};
        surroundings.out << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    }
    for (const auto& sentence : {message.what, message.unchanged, message.todo}) {
        if (!sentence.empty())
            surroundings.err << sentence << '\n';
    }
    return statusOf(error);
}

int parseAndCarryOut(std::vector<std::string> arguments, Surroundings& surroundings)
{
    // Wanted before the command line is understood: they shape the answer to a wrong one too.
    const bool isJson = std::find(arguments.begin(), arguments.end(), "--json") != arguments.end();
    Grammar grammar;
    std::reverse(arguments.begin(), arguments.end());
    try {
        grammar.app.parse(std::move(arguments));
    } catch (const CLI::RequiredError& error) {
        // A word that nobody understands is told first: it may be what is missing, mistyped.
        const auto strange = grammar.app.remaining(true);
        return showError(strange.empty() ? io::missingOption(error.what())
                                         : Error{ErrorCode::UsageWrong, {{"detail", strange.front()}}},
                         isJson, surroundings.language, surroundings);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0)
            return grammar.app.exit(error, surroundings.out, surroundings.err);
        return showError({ErrorCode::UsageWrong, {{"detail", std::string(error.what())}}}, isJson,
                         surroundings.language, surroundings);
    }
    surroundings.language = io::parseLanguage(grammar.language).value_or(surroundings.language);
    if (grammar.options.data.empty())
        return showError(io::missingOption("--data"), isJson, surroundings.language, surroundings);
    const auto answer = grammar.command({surroundings, grammar.options});
    if (!answer)
        return showError(answer.error(), isJson, surroundings.language, surroundings);
    if (grammar.isJson)
        surroundings.out << answer->json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    else
        surroundings.out << answer->text;
    return answer->status;
}

} // namespace

int run(std::vector<std::string> arguments, Surroundings& surroundings)
{
    const bool isJson = std::find(arguments.begin(), arguments.end(), "--json") != arguments.end();
    int status = 4;
    try {
        status = parseAndCarryOut(std::move(arguments), surroundings);
    } catch (const std::exception& exception) {
        status = showError({ErrorCode::StorageFailed, {{"detail", std::string(exception.what())}}}, isJson,
                           surroundings.language, surroundings);
    }
    surroundings.out.flush();
    // An answer that nobody could write down is no answer.
    return !surroundings.out && status == 0 ? 4 : status;
}

} // namespace jiamei::hub
