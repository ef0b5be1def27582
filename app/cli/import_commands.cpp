// jiamei import households | goods | rules | balances | stock: all rows of a list or none.
#include "app/cli/problems.hpp"
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "app/io/importers.hpp"
#include "core/household/merged.hpp"
#include "core/operators/authority.hpp"
#include "core/points/opening.hpp"
#include "core/points/rule_set.hpp"
#include "core/stock/catalogue.hpp"
#include "core/stock/receive.hpp"

#include <algorithm>
#include <set>

namespace jiamei::cli {

namespace {

using journal::RecordType;

struct ImportInputs {
    std::string file;
    std::string from;
    bool isDryRun = false;
};

struct Counts {
    std::size_t rows = 0;
    std::size_t added = 0;
    std::size_t changed = 0;
};

/// A list that was read: the command it becomes, or its problems.
template <class Command>
struct List {
    Command command;
    std::size_t rows = 0;
    std::vector<io::RowProblem> problems;
    std::vector<std::int64_t> lineRows = {}; ///< the row of each line, where core decides line by line
};

Answer countsAnswer(const Call& call, const Counts& counts, bool isDryRun)
{
    Answer answer;
    answer.json = {
        {"rows", counts.rows}, {"added", counts.added}, {"changed", counts.changed}, {"errors", Json::array()}};
    if (isDryRun)
        answer.json["dry_run"] = true;
    const Context context{{"rows", static_cast<std::int64_t>(counts.rows)},
                          {"added", static_cast<std::int64_t>(counts.added)},
                          {"changed", static_cast<std::int64_t>(counts.changed)}};
    answer.text = isDryRun ? call.say({"试读，没有写入：", "Only looked, nothing was written: "}) : "";
    answer.text += io::fillIn(call.say({"共 {rows} 行，新增 {added}，更改 {changed}。\n",
                                        "{rows} rows, {added} added, {changed} changed.\n"}),
                              context, call.language);
    return answer;
}

/// Which rows of the document are the first of their kind about their subject: those were added, the others changed.
/// Told from the journal, so that a repeated request counts as the first one did.
Result<Counts> countsOf(const ports::SiteState& state, const journal::StoredDocument& document, RecordType type)
{
    const auto subjectsOf = [&](const std::vector<journal::Row>& rows) {
        std::set<std::int64_t> subjects;
        for (const auto& row : rows) {
            const auto* record = std::get_if<journal::Record>(&row.body);
            if (record != nullptr && record->type == type && record->subject)
                subjects.insert(*record->subject);
        }
        return subjects;
    };
    JIAMEI_TRY(const auto rows, state.rowsOf(document.number));
    JIAMEI_TRY(const auto earlier, state.rows(Seq(1), Seq(document.firstSeq.value() - 1)));
    const auto before = subjectsOf(earlier);
    Counts counts;
    for (const auto subject : subjectsOf(rows))
        ++(before.contains(subject) ? counts.changed : counts.added);
    return counts;
}

Result<io::Table> tableOf(const ImportInputs& inputs)
{
    return io::readTable(inputs.file);
}

// ---- households ----------------------------------------------------------------------------------------------------

Result<List<household::SetHouseholds>> readHouseholds(Session& session, const ImportInputs& inputs)
{
    JIAMEI_TRY(const auto table, tableOf(inputs));
    JIAMEI_TRY(const auto facts, session.look([](const ports::SiteState& state) { return state.site(); }));
    JIAMEI_TRY(auto imported, io::importHouseholds(table, facts.site));
    List<household::SetHouseholds> list{{}, table.rows.size(), std::move(imported.problems)};
    for (const auto& row : imported.rows) {
        auto form = formOf(row.value, session.call().random);
        // An empty cell is no word about the grid or about who has a number here already.
        if (form.grid->empty())
            form.grid.reset();
        if (row.value.liaison.empty())
            form.liaison.reset();
        list.command.households.push_back(std::move(form));
    }
    return list;
}

Result<Counts> foresee(const ports::SiteState& state, const household::SetHouseholds& command)
{
    JIAMEI_TRY(const auto difference, household::compare(state, command));
    return Counts{0, difference.added.size(), difference.changed.size()};
}

Result<Counts> countWritten(const ports::SiteState& state, const journal::StoredDocument& document,
                            const household::SetHouseholds&)
{
    return countsOf(state, document, RecordType::HouseholdSet);
}

// ---- goods ---------------------------------------------------------------------------------------------------------

Result<List<stock::SetGoods>> readGoods(Session& session, const ImportInputs& inputs)
{
    JIAMEI_TRY(const auto table, tableOf(inputs));
    JIAMEI_TRY(auto imported, io::importGoods(table));
    List<stock::SetGoods> list{{}, table.rows.size(), std::move(imported.problems)};
    list.command.startsToday = inputs.from.empty();
    if (list.command.startsToday) {
        JIAMEI_TRY(list.command.validFrom,
                   session.look([&](const ports::SiteState& state) { return setupDate(state, session.moment()); }));
    } else {
        JIAMEI_TRY(list.command.validFrom, BusinessDate::parse(inputs.from));
    }
    for (auto& row : imported.rows) {
        row.value.goods.usualCost = row.value.cost.value_or(row.value.goods.usualCost);
        list.command.goods.push_back({row.value.goods, row.value.points, true});
    }
    return list;
}

Result<Counts> foresee(const ports::SiteState& state, const stock::SetGoods& command)
{
    JIAMEI_TRY(const auto difference, stock::compare(state, command));
    return Counts{0, difference.added.size(), difference.changedRows};
}

Result<Counts> countWritten(const ports::SiteState& state, const journal::StoredDocument& document,
                            const stock::SetGoods&)
{
    return countsOf(state, document, RecordType::GoodsSet);
}

// ---- rules ---------------------------------------------------------------------------------------------------------

Result<List<points::AdoptRules>> readRules(Session&, const ImportInputs& inputs)
{
    JIAMEI_TRY(const auto table, tableOf(inputs));
    JIAMEI_TRY(auto imported, io::importRules(table));
    List<points::AdoptRules> list{{}, table.rows.size(), std::move(imported.problems)};
    for (auto& row : imported.rows) {
        list.command.rules.push_back(std::move(row.value));
        list.lineRows.push_back(row.row);
    }
    return list;
}

Counts difference(const std::vector<points::Rule>& before, const std::vector<points::Rule>& after)
{
    Counts counts;
    for (auto rule : after) {
        const auto known = std::ranges::find(before, rule.code, &points::Rule::code);
        if (known == before.end()) {
            ++counts.added;
            continue;
        }
        rule.number = known->number;
        counts.changed += rule == *known ? 0U : 1U;
    }
    // A rule that the new list leaves out is a change too.
    for (const auto& rule : before)
        counts.changed += std::ranges::find(after, rule.code, &points::Rule::code) == after.end() ? 1U : 0U;
    return counts;
}

Result<Counts> foresee(const ports::SiteState& state, const points::AdoptRules& command)
{
    JIAMEI_TRY(const auto inForce, state.rules());
    return difference(inForce, command.rules);
}

Result<std::vector<points::Rule>> rulesOf(const journal::StoredDocument& document)
{
    std::vector<points::Rule> rules;
    for (const auto& payload : document.payload.rule_set_adopted().rules()) {
        JIAMEI_TRY(auto rule, journal::fromPayload(payload));
        rules.push_back(std::move(rule));
    }
    return rules;
}

Result<Counts> countWritten(const ports::SiteState& state, const journal::StoredDocument& document,
                            const points::AdoptRules&)
{
    JIAMEI_TRY(const auto after, rulesOf(document));
    std::vector<points::Rule> before;
    JIAMEI_TRY(const auto earlier, state.rows(Seq(1), Seq(document.firstSeq.value() - 1)));
    for (auto row = earlier.rbegin(); row != earlier.rend(); ++row) {
        const auto* record = std::get_if<journal::Record>(&row->body);
        if (record == nullptr || record->type != RecordType::RuleSetAdopted)
            continue;
        JIAMEI_TRY(const auto last, state.document(row->document));
        if (last) {
            JIAMEI_TRY(before, rulesOf(*last));
        }
        break;
    }
    return difference(before, after);
}

// ---- opening balances and opening stock ----------------------------------------------------------------------------

Result<List<points::OpeningBalances>> readBalances(Session& session, const ImportInputs& inputs)
{
    JIAMEI_TRY(const auto table, tableOf(inputs));
    JIAMEI_TRY(auto imported, io::importOpeningBalances(table));
    List<points::OpeningBalances> list{{}, table.rows.size(), std::move(imported.problems)};
    JIAMEI_CHECK(session.look([&](const ports::SiteState& state) -> Done {
        for (const auto& row : imported.rows) {
            list.command.lines.push_back({row.value.household, row.value.points});
            list.lineRows.push_back(row.row);
            JIAMEI_TRY(const auto known, state.household(row.value.household));
            if (!known)
                list.problems.push_back(
                    {row.row, {}, {ErrorCode::HouseholdUnknown, {{"household", row.value.household.text()}}}});
        }
        return {};
    }));
    return list;
}

Result<Counts> foresee(const ports::SiteState&, const points::OpeningBalances& command)
{
    return Counts{0, command.lines.size(), 0};
}

Result<Counts> countWritten(const ports::SiteState&, const journal::StoredDocument&,
                            const points::OpeningBalances& command)
{
    return Counts{0, command.lines.size(), 0};
}

Result<List<stock::Receive>> readStock(Session& session, const ImportInputs& inputs)
{
    JIAMEI_TRY(const auto table, tableOf(inputs));
    JIAMEI_TRY(auto imported, io::importOpeningStock(table));
    List<stock::Receive> list{{}, table.rows.size(), std::move(imported.problems)};
    list.command.source = stock::Source::Opening;
    JIAMEI_CHECK(session.look([&](const ports::SiteState& state) -> Done {
        for (const auto& row : imported.rows) {
            JIAMEI_TRY(const auto goods, state.goodsByBarcode(row.value.barcode));
            if (!goods) {
                list.problems.push_back({row.row, {}, {ErrorCode::GoodsUnknown, {{"barcode", row.value.barcode}}}});
                continue;
            }
            list.command.lines.push_back(
                {goods->number, row.value.quantity, row.value.cost.value_or(goods->usualCost), row.value.expiry});
            list.lineRows.push_back(row.row);
        }
        return {};
    }));
    return list;
}

Result<Counts> foresee(const ports::SiteState&, const stock::Receive& command)
{
    return Counts{0, command.lines.size(), 0};
}

Result<Counts> countWritten(const ports::SiteState&, const journal::StoredDocument&, const stock::Receive& command)
{
    return Counts{0, command.lines.size(), 0};
}

// ---- what stands in the way ----------------------------------------------------------------------------------------

const std::vector<points::Rule>& linesOf(const points::AdoptRules& command)
{
    return command.rules;
}
const std::vector<points::OpeningBalances::Line>& linesOf(const points::OpeningBalances& command)
{
    return command.lines;
}
const std::vector<stock::ReceivedLine>& linesOf(const stock::Receive& command)
{
    return command.lines;
}

Done checkLine(const ports::SiteState&, const points::Rule& rule)
{
    return points::checkRule(rule);
}
Done checkLine(const ports::SiteState& state, const points::OpeningBalances::Line& line)
{
    JIAMEI_CHECK(household::requireOpen(state, line.household));
    return {};
}
Done checkLine(const ports::SiteState& state, const stock::ReceivedLine& line)
{
    JIAMEI_CHECK(stock::lastGoodDayOf(state, line));
    return {};
}

template <class Command>
concept DecidedByLines = requires(const Command& command) { linesOf(command); };

/// The refusal of a list, with the rows that it is about.
template <class Command>
Result<Answer> refusalOf(Session& session, const List<Command>& list, const Error& error)
{
    std::vector<io::RowProblem> problems;
    if constexpr (DecidedByLines<Command>) {
        const auto& lines = linesOf(list.command);
        JIAMEI_CHECK(session.look([&](const ports::SiteState& state) -> Done {
            for (std::size_t i = 0; i < lines.size(); ++i) {
                const auto good = checkLine(state, lines[i]);
                if (!good)
                    problems.push_back({list.lineRows[i], {}, good.error()});
            }
            return {};
        }));
    }
    // Where the list as a whole comes too late, its rows say nothing.
    if (std::ranges::none_of(problems, [&](const io::RowProblem& problem) { return problem.error.code == error.code; }))
        return refuse(error);
    return problemsAnswer(session.call(), list.rows, problems);
}

/// Somebody who may do it, with a second person, or a witness while nobody could be that: looking needs no sign-in.
Result<operators::Authority> anybody(const ports::SiteState& state, Random& random)
{
    JIAMEI_TRY(const auto people, state.operators());
    operators::Authority authority;
    authority.witness = personalValue(household::PersonalField::Name, "--dry-run", random);
    for (const auto& actor : people) {
        if (actor.state != operators::OperatorState::Active || !operators::may(actor.role, operators::Duty::Import))
            continue;
        authority.actor = actor.number;
        for (const auto& second : people) {
            const operators::Authority both{actor.number, second.number, {}};
            if (operators::requireSecondPerson(state, both, operators::WitnessRule::None))
                return both;
        }
    }
    return authority;
}

/// Whether the list would be taken, as core decides it.
template <class Command>
Done wouldBeTaken(Session& session, const Command& command)
{
    return session.look([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(const auto authority, anybody(state, session.call().random));
        JIAMEI_CHECK(decide(state, authority, command));
        return {};
    });
}

// ---- all of them ---------------------------------------------------------------------------------------------------

template <class Command>
Result<Answer> dryRun(Call& call, Session& session, const List<Command>& list)
{
    if constexpr (DecidedByLines<Command>) {
        const auto taken = wouldBeTaken(session, list.command);
        if (!taken && taken.error().code == ErrorCode::NothingToDo)
            return countsAnswer(call, {list.rows, 0, 0}, true);
        if (!taken)
            return refusalOf(session, list, taken.error());
    }
    JIAMEI_TRY(auto counts, session.look([&](const ports::SiteState& state) { return foresee(state, list.command); }));
    counts.rows = list.rows;
    return countsAnswer(call, counts, true);
}

template <class Command, Result<List<Command>> (*read)(Session&, const ImportInputs&)>
Result<Answer> import(Call& call, const ImportInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    operators::Authority authority;
    if (!inputs.isDryRun) {
        JIAMEI_TRY(authority, session.signIn());
    }
    JIAMEI_TRY(auto list, read(session, inputs));
    if (!list.problems.empty()) {
        std::ranges::stable_sort(list.problems, {}, &io::RowProblem::row);
        return problemsAnswer(call, list.rows, list.problems);
    }
    if (inputs.isDryRun)
        return dryRun(call, session, list);
    const auto document = session.run(authority, list.command);
    // The same list once more is no mistake.
    if (!document && document.error().code == ErrorCode::NothingToDo)
        return countsAnswer(call, {list.rows, 0, 0}, false);
    if (!document)
        return refusalOf(session, list, document.error());
    JIAMEI_TRY(auto counts, session.look([&](const ports::SiteState& state) {
        return countWritten(state, *document, list.command);
    }));
    counts.rows = list.rows;
    auto answer = countsAnswer(call, counts, false);
    answer.json["document"] = document->number.value();
    return answer;
}

void addFile(CLI::App& command, ImportInputs& inputs)
{
    command.add_option("file", inputs.file, "CSV (UTF-8 or GB18030) or XLSX")->required()->type_name("FILE");
    command.add_flag("--dry-run", inputs.isDryRun, "only look; needs no operator");
}

void addFileAndDate(CLI::App& command, ImportInputs& inputs)
{
    addFile(command, inputs);
    command.add_option("--from", inputs.from, "first day of the prices")->type_name("DATE");
}

} // namespace

void addImportCommands(Commands& commands)
{
    auto& group = commands.group("import", "lists from spreadsheets; all rows or none");
    commands.add<ImportInputs>(group, "households", "the register", addFile,
                               import <household::SetHouseholds, readHouseholds>);
    commands.add<ImportInputs>(group, "goods", "catalogue and prices", addFileAndDate,
                               import <stock::SetGoods, readGoods>);
    commands.add<ImportInputs>(group, "rules", "the rule set", addFile, import <points::AdoptRules, readRules>);
    commands.add<ImportInputs>(group, "balances", "opening balances, once", addFile,
                               import <points::OpeningBalances, readBalances>);
    commands.add<ImportInputs>(group, "stock", "opening stock, once", addFile, import <stock::Receive, readStock>);
}

} // namespace jiamei::cli
