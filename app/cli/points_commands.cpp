// jiamei award, balance, statement
#include "app/cli/pictures.hpp"
#include "app/cli/session.hpp"
#include "app/cli/statement.hpp"
#include "app/cli/wording.hpp"
#include "app/print/statement_sheet.hpp"
#include "core/points/submit.hpp"

namespace jiamei::cli {

namespace {

struct AwardInputs {
    std::string household;
    std::string rule;
    std::int64_t quantity = 1;
    std::optional<std::int64_t> points;
    std::string proposer;
    std::string evidence;
    std::optional<std::int32_t> ruleVersion;
};

struct HouseholdInput {
    std::string number;
};

struct StatementInputs {
    std::string number;
    std::string pdf;
    std::int64_t page = 0;
};

Result<points::Award> commandOf(const AwardInputs& inputs)
{
    points::Award command;
    JIAMEI_TRY(command.household, HouseholdNumber::parse(inputs.household));
    command.ruleCode = inputs.rule;
    command.units = inputs.quantity;
    command.proposer = inputs.proposer;
    if (inputs.points) {
        JIAMEI_TRY(command.pointsEach, Points::of(*inputs.points));
    }
    if (inputs.ruleVersion)
        command.ruleVersion = RuleSetVersion(*inputs.ruleVersion);
    return command;
}

/// Whether others review what is awarded under the rule; the decision itself asks again.
Result<bool> isReviewed(Session& session, const std::string& code)
{
    return session.look([&](const ports::SiteState& state) -> Result<bool> {
        JIAMEI_TRY(const auto rule, state.ruleByCode(code));
        return rule && rule->review != points::ReviewKind::OnePerson;
    });
}

Answer awarded(const Call& call, const journal::StoredDocument& document)
{
    const auto& made = document.payload.award();
    const auto household = HouseholdNumber::of(made.household()).value_or(HouseholdNumber()).text();
    const auto points = made.deduction() ? -made.points() : made.points();
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"state", "posted"},
                   {"points", made.points()},
                   {"household", household},
                   {"rule", made.code()},
                   {"deduction", made.deduction()},
                   {"spendable", made.spendable_after()}};
    answer.text = io::fillIn(call.say({"单据 {document}：{household} 户 {title} {points} 分，可用 {spendable} 分。\n",
                                       "Document {document}: household {household}, {title}, {points} points; "
                                       "{spendable} spendable.\n"}),
                             {{"document", document.number.value()},
                              {"household", household},
                              {"title", made.title()},
                              {"points", signedText(points)},
                              {"spendable", made.spendable_after()}},
                             call.language);
    return answer;
}

Result<Answer> submitted(Call& call, Session& session, const AwardInputs& inputs, const points::Award& command)
{
    JIAMEI_TRY(const auto authority, session.signIn());
    JIAMEI_TRY(const auto evidence, keepEvidence(session, inputs.evidence));
    const points::Submit submission{{command}, evidence.digest, evidence.look};
    JIAMEI_TRY(const auto document, session.run(authority, submission));
    const auto& made = document.payload.claims_submitted().lines(0);
    const auto points = made.deduction() ? -made.points() : made.points();
    Answer answer;
    answer.json = {{"document", document.number.value()},   {"state", "submitted"}, {"points", made.points()},
                   {"household", command.household.text()}, {"rule", made.code()},  {"deduction", made.deduction()}};
    answer.text =
        io::fillIn(call.say({"单据 {document}：{household} 户 {title} {points} 分，已送审，还不能兑换。\n",
                             "Document {document}: household {household}, {title}, {points} points, waits for "
                             "its review and cannot be spent yet.\n"}),
                   {{"document", document.number.value()},
                    {"household", command.household.text()},
                    {"title", made.title()},
                    {"points", signedText(points)}},
                   call.language);
    return answer;
}

Result<Answer> award(Call& call, const AwardInputs& inputs)
{
    JIAMEI_TRY(const auto command, commandOf(inputs));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const bool reviewed, isReviewed(session, command.ruleCode));
    if (reviewed)
        return submitted(call, session, inputs, command);
    JIAMEI_TRY(const auto document, session.run(command));
    return awarded(call, document);
}

Result<Answer> balance(Call& call, const HouseholdInput& inputs)
{
    JIAMEI_TRY(const auto number, HouseholdNumber::parse(inputs.number));
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto details, requireHousehold(state, number));
        JIAMEI_TRY(const auto figures, points::figuresOf(state, number));
        Answer answer;
        answer.json = {{"household", number.text()},
                       {"name", details.name},
                       {"spendable", figures.spendable.value()},
                       {"pending", figures.pending.value()},
                       {"honour", figures.honour.value()},
                       {"owed", figures.owed.value()}};
        answer.text =
            io::fillIn(call.say({"{household} {name}：可用 {spendable} 分，待审核 {pending} 分，荣誉 {honour} 分，"
                                 "欠 {owed} 分。\n",
                                 "{household} {name}: {spendable} spendable, {pending} pending, {honour} honour, "
                                 "{owed} owed.\n"}),
                       {{"household", number.text()},
                        {"name", details.name},
                        {"spendable", figures.spendable.value()},
                        {"pending", figures.pending.value()},
                        {"honour", figures.honour.value()},
                        {"owed", figures.owed.value()}},
                       call.language);
        return answer;
    });
}

constexpr std::size_t kLinesOfPage = 50;

/// The whole, or one page of it, the newest being the first.
Result<points::Statement> statementFor(const ports::SiteState& state, HouseholdNumber number, std::int64_t page)
{
    if (page == 0)
        return points::wholeStatementOf(state, number);
    JIAMEI_TRY(auto statement, points::statementOf(state, number, {kLinesOfPage, {}, 0}));
    for (std::int64_t turned = 1; turned < page; ++turned) {
        if (statement.next.value() == 0)
            return refuse(ErrorCode::NothingToDo, {{"page", page}});
        JIAMEI_TRY(statement, points::statementOf(state, number, points::pageAfter(statement, kLinesOfPage)));
    }
    return statement;
}

Result<Answer> statement(Call& call, const StatementInputs& inputs)
{
    JIAMEI_TRY(const auto number, HouseholdNumber::parse(inputs.number));
    if (inputs.page < 0)
        return wrongUsage("--page");
    JIAMEI_TRY(auto session, Session::open(call));
    print::Statement paper;
    JIAMEI_TRY(auto answer, session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto statement, statementFor(state, number, inputs.page));
        if (!inputs.pdf.empty()) {
            JIAMEI_TRY(paper, print::statementSheet(state, statement, call.clock.now()));
        }
        return shownStatement(call, state, statement);
    }));
    if (inputs.pdf.empty())
        return answer;
    JIAMEI_TRY(const auto pdf, print::statementPdf(paper));
    const UnstoppableSection section;
    JIAMEI_CHECK(db::writeWhole(inputs.pdf, pdf, db::FileSecrecy::Shared));
    answer.json["file"] = inputs.pdf;
    answer.text += std::string(call.say({"对账单已写入 ", "The statement is in "})) + inputs.pdf + "\n";
    return answer;
}

void addNumber(CLI::App& command, HouseholdInput& inputs)
{
    command.add_option("number", inputs.number, "household, as 0007 or 7")->required()->type_name("NO");
}

} // namespace

void addPointsCommands(Commands& commands)
{
    commands.add<AwardInputs>(
        commands.root(), "award", "give or take points under a rule; what others review is submitted and waits",
        [](CLI::App& command, AwardInputs& inputs) {
            command.add_option("--household", inputs.household, "household")->required()->type_name("NO");
            command.add_option("--rule", inputs.rule, "code of the rule")->required()->type_name("CODE");
            command.add_option("--quantity", inputs.quantity, "how many units of the rule");
            command.add_option("--points", inputs.points, "points for one unit, when the rule leaves a choice");
            command.add_option("--proposer", inputs.proposer, "who brought it forward, by role or household number");
            command.add_option("--evidence", inputs.evidence, "picture or sheet; kept by its hash")->type_name("FILE");
            command.add_option("--rule-version", inputs.ruleVersion, "refuse any other version of the rule set");
        },
        award);
    commands.add<HouseholdInput>(commands.root(), "balance", "what a household has", addNumber, balance);
    commands.add<StatementInputs>(
        commands.root(), "statement", "everything recorded about a household's points",
        [](CLI::App& command, StatementInputs& inputs) {
            command.add_option("number", inputs.number, "household, as 0007 or 7")->required()->type_name("NO");
            command.add_option("--pdf", inputs.pdf, "write it for A4, in large type")->type_name("FILE");
            command.add_option("--page", inputs.page, "only the newest fifty lines (1), the next fifty (2) ...");
        },
        statement);
}

} // namespace jiamei::cli
