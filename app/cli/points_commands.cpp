// jiamei rule list, award, balance, statement
#include "app/cli/session.hpp"
#include "app/cli/statement.hpp"
#include "app/cli/wording.hpp"
#include "core/points/award.hpp"

namespace jiamei::cli {

namespace {

struct AwardInputs {
    std::string household;
    std::string rule;
    std::int64_t quantity = 1;
    std::optional<std::int64_t> points;
    std::string proposer;
};

struct HouseholdInput {
    std::string number;
};

std::string pointsText(const points::Rule& rule)
{
    std::string text = rule.isDeduction ? "-" : "+";
    text += std::to_string(rule.minimum.value());
    if (!rule.steps.empty()) {
        text = rule.isDeduction ? "-" : "+";
        for (const auto step : rule.steps)
            text += (step == rule.steps.front() ? "" : "/") + std::to_string(step.value());
    } else if (rule.maximum != rule.minimum) {
        text += "~" + std::to_string(rule.maximum.value());
    }
    return text;
}

Json jsonOf(const points::Rule& rule)
{
    Json steps = Json::array();
    for (const auto step : rule.steps)
        steps.push_back(step.value());
    return {{"code", rule.code},
            {"category", rule.category},
            {"title", rule.title},
            {"sign", rule.isDeduction ? "-" : "+"},
            {"points_min", rule.minimum.value()},
            {"points_max", rule.maximum.value()},
            {"steps", steps},
            {"unit", rule.unit},
            {"cap_count", rule.capCount ? Json(*rule.capCount) : Json()},
            {"cap_period", points::textOf(rule.capPeriod)},
            {"review", rule.review == points::ReviewKind::Meeting
                           ? Json("M")
                           : Json(std::to_string(static_cast<int>(rule.review)))},
            {"valid_from", rule.validFrom.text()}};
}

Result<Answer> listRules(Call& call, const NoInputs&)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto rules, state.rules());
        JIAMEI_TRY(const auto version, state.ruleSetVersion());
        Answer answer;
        answer.json["version"] = version.value();
        answer.json["rules"] = Json::array();
        TextTable table({{call.say({"编码", "Code"})},
                         {call.say({"分值", "Points"}), TextTable::Align::Right},
                         {call.say({"单位", "Unit"})},
                         {call.say({"上限", "Cap"})},
                         {call.say({"评议", "Review"})},
                         {call.say({"项目", "Title"})}});
        for (const auto& rule : rules) {
            answer.json["rules"].push_back(jsonOf(rule));
            const auto cap = rule.capCount
                                 ? std::to_string(*rule.capCount) + "/" + std::string(points::textOf(rule.capPeriod))
                                 : std::string();
            table.add(
                {rule.code, pointsText(rule), rule.unit, cap, jsonOf(rule)["review"].get<std::string>(), rule.title});
        }
        answer.text = table.text();
        return answer;
    });
}

Result<Answer> award(Call& call, const AwardInputs& inputs)
{
    points::Award command;
    JIAMEI_TRY(command.household, HouseholdNumber::parse(inputs.household));
    command.ruleCode = inputs.rule;
    command.units = inputs.quantity;
    command.proposer = inputs.proposer;
    if (inputs.points) {
        JIAMEI_TRY(command.pointsEach, Points::of(*inputs.points));
    }
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(command));
    const auto& made = document.payload.award();
    const auto points = made.deduction() ? -made.points() : made.points();
    Answer answer;
    answer.json = {{"document", document.number.value()},   {"state", "posted"},   {"points", made.points()},
                   {"household", command.household.text()}, {"rule", made.code()}, {"deduction", made.deduction()},
                   {"spendable", made.spendable_after()}};
    answer.text = io::fillIn(call.say({"单据 {document}：{household} 户 {title} {points} 分，可用 {spendable} 分。\n",
                                       "Document {document}: household {household}, {title}, {points} points; "
                                       "{spendable} spendable.\n"}),
                             {{"document", document.number.value()},
                              {"household", command.household.text()},
                              {"title", made.title()},
                              {"points", signedText(points)},
                              {"spendable", made.spendable_after()}},
                             call.language);
    return answer;
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

Result<Answer> statement(Call& call, const HouseholdInput& inputs)
{
    JIAMEI_TRY(const auto number, HouseholdNumber::parse(inputs.number));
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) { return statementOf(call, state, number); });
}

void addNumber(CLI::App& command, HouseholdInput& inputs)
{
    command.add_option("number", inputs.number, "household, as 0007 or 7")->required()->type_name("NO");
}

} // namespace

void addPointsCommands(Commands& commands)
{
    commands.add<NoInputs>(commands.group("rule", "the rule set"), "list", "the rules in force", nothing, listRules);
    commands.add<AwardInputs>(
        commands.root(), "award", "give or take points under a rule",
        [](CLI::App& command, AwardInputs& inputs) {
            command.add_option("--household", inputs.household, "household")->required()->type_name("NO");
            command.add_option("--rule", inputs.rule, "code of the rule")->required()->type_name("CODE");
            command.add_option("--quantity", inputs.quantity, "how many units of the rule");
            command.add_option("--points", inputs.points, "points for one unit, when the rule leaves a choice");
            command.add_option("--proposer", inputs.proposer, "who brought it forward, by role or household number");
        },
        award);
    commands.add<HouseholdInput>(commands.root(), "balance", "what a household has", addNumber, balance);
    commands.add<HouseholdInput>(commands.root(), "statement", "what happened to a household's points", addNumber,
                                 statement);
}

} // namespace jiamei::cli
