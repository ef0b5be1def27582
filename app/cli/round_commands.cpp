// jiamei round enter, list, show
#include "app/cli/problems.hpp"
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "app/io/importers.hpp"
#include "core/points/round.hpp"

#include <algorithm>
#include <set>

namespace jiamei::cli {

namespace {

struct EnterInputs {
    std::string file;
    bool isDryRun = false;
};

struct ShowInputs {
    std::int64_t document = 0;
};

/// A sheet that was read, with what is wrong with it.
struct ReadSheet {
    points::RoundSheet sheet;
    std::size_t rows = 0;
    std::vector<io::RowProblem> problems;
};

/// Digits are a villager's household, anything else an operator.
Result<points::RoundJudge> judgeOf(const ports::SiteState& state, const std::string& text)
{
    points::RoundJudge judge;
    if (const auto household = HouseholdNumber::parse(text)) {
        judge.household = *household;
        return judge;
    }
    JIAMEI_TRY(const auto id, OperatorId::parse(text));
    JIAMEI_TRY(const auto person, state.operatorById(id));
    if (!person)
        return refuse(ErrorCode::OperatorUnknown, {{"operator", id.text()}});
    judge.person = person->number;
    return judge;
}

Result<ReadSheet> readSheet(const ports::SiteState& state, const std::string& file)
{
    JIAMEI_TRY(const auto table, io::readTable(file));
    JIAMEI_TRY(auto imported, io::importRound(table));
    ReadSheet read;
    read.rows = table.rows.size();
    read.problems = std::move(imported.rows.problems);
    const auto& rows = imported.rows.rows;
    if (rows.empty())
        return read;
    read.sheet.date = rows.front().value.date;
    read.sheet.group = rows.front().value.group;
    for (const auto& text : rows.front().value.judges) {
        JIAMEI_TRY(const auto judge, judgeOf(state, text));
        read.sheet.judges.push_back(judge);
    }
    for (const auto& row : rows)
        read.sheet.lines.push_back(row.value.line);
    JIAMEI_TRY(const auto problems, points::problemsOf(state, read.sheet));
    for (const auto& problem : problems) {
        auto error = problem.error;
        // The row of the file, where the heading and empty rows count.
        Context context{{"row", rows[problem.line].row}};
        for (const auto& [key, value] : error.context.items()) {
            if (key != "row")
                context.add(key, value);
        }
        error.context = std::move(context);
        read.problems.push_back(
            {rows[problem.line].row, imported.columns.at(static_cast<std::size_t>(problem.field)), std::move(error)});
    }
    std::ranges::stable_sort(read.problems, {}, &io::RowProblem::row);
    return read;
}

std::string wordOf(const Call& call, points::Grade grade)
{
    switch (grade) {
    case points::Grade::Best:
        return call.say({"最清洁", "best"});
    case points::Grade::Clean:
        return call.say({"清洁", "clean"});
    case points::Grade::Fair:
        return call.say({"一般", "fair"});
    case points::Grade::Poor:
        return call.say({"较差", "poor"});
    }
    return {};
}

std::string wordOf(const Call& call, points::RoundOutcome outcome)
{
    switch (outcome) {
    case points::RoundOutcome::Submitted:
        return call.say({"已送审", "waits for review"});
    case points::RoundOutcome::NoAward:
        return call.say({"不加分", "no award"});
    case points::RoundOutcome::CapReached:
        return call.say({"已到上限", "cap reached"});
    case points::RoundOutcome::Graded:
        return call.say({"本月已评", "graded this month already"});
    case points::RoundOutcome::Left:
        return call.say({"请另一位操作员录入", "left to another operator"});
    }
    return {};
}

/// Open households of the group that the sheet does not name; of a document that completes another, that one's sheet.
Result<Json> missingOf(const ports::SiteState& state, const journal::pb::RoundEntered& round)
{
    auto whole = round;
    if (round.completes() != 0) {
        JIAMEI_TRY(const auto first, points::requireRound(state, DocumentNumber(round.completes())));
        whole = first.payload.round_entered();
    }
    std::set<HouseholdNumber> named;
    for (const auto& line : whole.lines()) {
        JIAMEI_TRY(const auto household, HouseholdNumber::of(line.household()));
        named.insert(household);
    }
    Json missing = Json::array();
    JIAMEI_TRY(const auto households, points::householdsOf(state, round.group()));
    for (const auto& details : households) {
        if (!named.contains(details.household.number))
            missing.push_back(details.household.number.text());
    }
    return missing;
}

/// What the document says about the round as a whole.
Result<Json> headOf(const ports::SiteState& state, const journal::StoredDocument& document)
{
    const auto& round = document.payload.round_entered();
    JIAMEI_TRY(const auto date, BusinessDate::ofDaysSince2020(round.date()));
    Json json{{"document", document.number.value()},
              {"group", round.group()},
              {"date", date.text()},
              {"month", points::monthOf(date)},
              {"sheet", hexText(round.sheet())},
              {"completes", round.completes() == 0 ? Json() : Json(round.completes())},
              {"judges", Json::array()},
              {"lines", Json::array()},
              {"submitted", round.submitted().lines_size()},
              {"cap_reached", Json::array()},
              {"left", Json::array()}};
    for (const auto& judge : round.judges()) {
        JIAMEI_TRY(const auto person, state.operatorByNumber(OperatorNumber(judge.operator_())));
        const auto household = HouseholdNumber::of(judge.household());
        json["judges"].push_back({{"operator", person ? Json(person->id.text()) : Json()},
                                  {"household", household ? Json(household->text()) : Json()}});
    }
    JIAMEI_TRY(json["not_on_sheet"], missingOf(state, round));
    return json;
}

/// The lines as they stand in the document, for the answer and for `show`.
Result<Answer> answerFor(const Call& call, const ports::SiteState& state, const journal::StoredDocument& document)
{
    const auto& round = document.payload.round_entered();
    Answer answer;
    JIAMEI_TRY(answer.json, headOf(state, document));
    TextTable table({{call.say({"户编号", "No"})},
                     {call.say({"总分", "Total"}), TextTable::Align::Right},
                     {call.say({"等级", "Grade"})},
                     {call.say({"加分", "Points"}), TextTable::Align::Right},
                     {call.say({"结果", "Outcome"})}});
    for (const auto& line : round.lines()) {
        JIAMEI_TRY(const auto household, HouseholdNumber::of(line.household()));
        const auto grade = static_cast<points::Grade>(line.grade());
        const auto outcome = static_cast<points::RoundOutcome>(line.outcome());
        std::int64_t total = 0;
        for (const auto score : line.scores())
            total += score;
        const auto points = line.claim() > 0 ? round.submitted().lines(line.claim() - 1).points() : 0;
        answer.json["lines"].push_back(
            {{"household", household.text()},
             {"scores", std::vector<std::uint32_t>(line.scores().begin(), line.scores().end())},
             {"total", line.scores().empty() ? Json() : Json(total)},
             {"grade", points::textOf(grade)},
             {"problem", line.problem()},
             {"recused", std::vector<std::uint32_t>(line.recused().begin(), line.recused().end())},
             {"outcome", points::textOf(outcome)},
             {"line", line.claim() == 0 ? Json() : Json(line.claim())},
             {"points", points}});
        if (outcome == points::RoundOutcome::CapReached)
            answer.json["cap_reached"].push_back(household.text());
        if (outcome == points::RoundOutcome::Left)
            answer.json["left"].push_back(household.text());
        table.add({household.text(), line.scores().empty() ? std::string() : std::to_string(total), wordOf(call, grade),
                   points > 0 ? signedText(points) : std::string(), wordOf(call, outcome)});
    }
    answer.text = io::fillIn(call.say({"单据 {document}：{group} {date} 入户评分，{count} 户送审。\n",
                                       "Document {document}: round of {group} on {date}, {count} awards wait for "
                                       "review.\n"}),
                             {{"document", document.number.value()},
                              {"group", round.group()},
                              {"date", answer.json["date"].get<std::string>()},
                              {"count", round.submitted().lines_size()}},
                             call.language) +
                  table.text();
    return answer;
}

Result<Answer> dryRun(const Call& call, const ports::SiteState& state, const ReadSheet& read)
{
    JIAMEI_TRY(const auto fates, points::foresee(state, {}, read.sheet));
    Answer answer;
    answer.json = {
        {"dry_run", true}, {"rows", read.rows},      {"group", read.sheet.group}, {"date", read.sheet.date.text()},
        {"submitted", 0},  {"lines", Json::array()}, {"errors", Json::array()}};
    std::int64_t submitted = 0;
    for (const auto& fate : fates) {
        submitted += fate.outcome == points::RoundOutcome::Submitted ? 1 : 0;
        answer.json["lines"].push_back({{"household", read.sheet.lines[fate.line].household.text()},
                                        {"grade", points::textOf(fate.grade)},
                                        {"outcome", points::textOf(fate.outcome)},
                                        {"points", fate.points.value()}});
    }
    answer.json["submitted"] = submitted;
    answer.text = io::fillIn(call.say({"试读，没有写入：{rows} 户，{count} 户会送审。\n",
                                       "Only looked, nothing was written: {rows} households, {count} awards would "
                                       "wait for review.\n"}),
                             {{"rows", static_cast<std::int64_t>(read.rows)}, {"count", submitted}}, call.language);
    return answer;
}

Result<Answer> enterRound(Call& call, const EnterInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    operators::Authority authority;
    if (!inputs.isDryRun) {
        JIAMEI_TRY(authority, session.signIn());
    }
    JIAMEI_TRY(const auto read,
               session.look([&](const ports::SiteState& state) { return readSheet(state, inputs.file); }));
    if (!read.problems.empty())
        return problemsAnswer(call, read.rows, read.problems);
    if (inputs.isDryRun)
        return session.look([&](const ports::SiteState& state) { return dryRun(call, state, read); });
    JIAMEI_TRY(const auto document, session.run(authority, points::EnterRound{read.sheet}));
    return session.look([&](const ports::SiteState& state) { return answerFor(call, state, document); });
}

Result<Answer> listRounds(Call& call, const NoInputs&)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        Answer answer;
        answer.json["rounds"] = Json::array();
        TextTable table({{call.say({"单据", "Document"}), TextTable::Align::Right},
                         {call.say({"组别", "Group"})},
                         {call.say({"日期", "Date"})},
                         {call.say({"户数", "Households"}), TextTable::Align::Right},
                         {call.say({"送审", "Submitted"}), TextTable::Align::Right}});
        JIAMEI_TRY(const auto rounds, state.rounds());
        for (const auto& round : rounds) {
            JIAMEI_TRY(const auto document, points::requireRound(state, round.document));
            const auto& made = document.payload.round_entered();
            answer.json["rounds"].push_back({{"document", round.document.value()},
                                             {"group", round.group},
                                             {"date", round.date.text()},
                                             {"month", points::monthOf(round.date)},
                                             {"households", made.lines_size()},
                                             {"submitted", made.submitted().lines_size()},
                                             {"completes", made.completes() == 0 ? Json() : Json(made.completes())}});
            table.add({std::to_string(round.document.value()), round.group, round.date.text(),
                       std::to_string(made.lines_size()), std::to_string(made.submitted().lines_size())});
        }
        answer.text = table.text();
        return answer;
    });
}

Result<Answer> showRound(Call& call, const ShowInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto document, points::requireRound(state, DocumentNumber(inputs.document)));
        return answerFor(call, state, document);
    });
}

} // namespace

void addRoundCommands(Commands& commands)
{
    auto& group = commands.group("round", "inspections of a group's households");
    commands.add<EnterInputs>(
        group, "enter", "enter a sheet, all rows or none, and submit the awards of its grades",
        [](CLI::App& command, EnterInputs& inputs) {
            command.add_option("file", inputs.file, "CSV (UTF-8 or GB18030) or XLSX")->required()->type_name("FILE");
            command.add_flag("--dry-run", inputs.isDryRun, "only look; needs no operator");
        },
        enterRound);
    commands.add<NoInputs>(group, "list", "rounds that were entered", nothing, listRounds);
    commands.add<ShowInputs>(
        group, "show", "one round with its lines",
        [](CLI::App& command, ShowInputs& inputs) {
            command.add_option("document", inputs.document, "document of the round")->required()->type_name("DOC");
        },
        showRound);
}

} // namespace jiamei::cli
