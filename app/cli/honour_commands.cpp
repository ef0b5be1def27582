// jiamei honour add | list | candidates | take-back
#include "app/cli/pictures.hpp"
#include "app/cli/session.hpp"
#include "app/cli/spans.hpp"
#include "app/cli/wording.hpp"
#include "core/points/posting.hpp"
#include "core/programme/award_honour.hpp"
#include "core/programme/candidates.hpp"

#include <algorithm>
#include <map>

namespace jiamei::cli {

namespace {

using programme::Honour;
using programme::HonourLevel;

struct HonourInputs {
    std::string household;
    std::string kind;
    std::string level;
    std::int32_t year = 0;
    std::string certificate;
    bool withBonus = false;
    std::string rule;
    std::string evidence;
};

struct ListInputs {
    std::string household;
    std::string kind;
    std::string level;
    std::optional<std::int32_t> year;
};

struct CandidateInputs {
    std::string kind;
    SpanInputs span;
    std::vector<std::string> categories;
};

struct TakeBackInputs {
    std::int64_t document = 0;
    std::string reason;
};

std::string wordOf(const Call& call, HonourLevel level)
{
    switch (level) {
    case HonourLevel::Village:
        return call.say({"村级", "village"});
    case HonourLevel::Township:
        return call.say({"乡级", "township"});
    case HonourLevel::County:
        return call.say({"县级", "county"});
    case HonourLevel::City:
        return call.say({"市级", "city"});
    case HonourLevel::Province:
        return call.say({"省级", "province"});
    case HonourLevel::Nation:
        return call.say({"国家级", "nation"});
    }
    return {};
}

/// What became of the bonus: `none`, the claim's state, or `posted` and `reversed` of a direct award; `taken_back` when
/// the honour itself is.
Result<std::string> stateOf(const ports::SiteState& state, const Honour& honour)
{
    if (honour.isTakenBack)
        return std::string("taken_back");
    if (honour.bonus.isZero())
        return std::string("none");
    JIAMEI_TRY(const auto claim, state.claim({honour.document, 1}));
    if (claim)
        return std::string(points::textOf(claim->state));
    JIAMEI_TRY(const auto now, programme::bonusNow(state, honour));
    return std::string(now.isZero() ? "reversed" : "posted");
}

Result<Json> jsonOf(const ports::SiteState& state, const Honour& honour)
{
    JIAMEI_TRY(const auto details, requireHousehold(state, honour.household));
    JIAMEI_TRY(const auto bonusState, stateOf(state, honour));
    return Json{{"document", honour.document.value()},
                {"household", honour.household.text()},
                {"name", details.name},
                {"kind", honour.kind},
                {"level", programme::textOf(honour.level)},
                {"year", honour.year},
                {"certificate", honour.certificate},
                {"bonus", honour.bonus.value()},
                {"state", bonusState}};
}

Result<Answer> addHonour(Call& call, const HonourInputs& inputs)
{
    programme::AwardHonour command;
    JIAMEI_TRY(command.household, HouseholdNumber::parse(inputs.household));
    command.kind = inputs.kind;
    command.level = programme::parseHonourLevel(inputs.level).value_or(HonourLevel::Village);
    command.year = inputs.year;
    command.certificate = inputs.certificate;
    command.withBonus = inputs.withBonus;
    command.ruleCode = inputs.rule;
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto authority, session.signIn());
    JIAMEI_TRY(const auto evidence, keepEvidence(session, inputs.evidence));
    command.evidence = evidence.digest;
    command.evidenceLook = evidence.look;
    JIAMEI_TRY(const auto document, session.run(authority, command));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto honours, state.honours());
        const auto entered = std::ranges::find(honours, document.number, &Honour::document);
        if (entered == honours.end())
            return refuse(ErrorCode::DatabaseDamaged, {{"what", "honour"}, {"document", document.number.value()}});
        Answer answer;
        JIAMEI_TRY(answer.json, jsonOf(state, *entered));
        answer.text =
            io::fillIn(call.say({"单据 {document}：{household} 户登记 {year} 年{level}“{kind}”，奖励 {bonus} 分。\n",
                                 "Document {document}: household {household}, {kind}, {level} {year}; bonus "
                                 "{bonus} points.\n"}),
                       {{"document", document.number.value()},
                        {"household", entered->household.text()},
                        {"year", entered->year},
                        {"level", wordOf(call, entered->level)},
                        {"kind", entered->kind},
                        {"bonus", entered->bonus.value()}},
                       call.language);
        return answer;
    });
}

bool isWanted(const Honour& honour, const ListInputs& inputs)
{
    return (!inputs.year || honour.year == *inputs.year) &&
           (inputs.kind.empty() || honour.kind == programme::honourName(inputs.kind)) &&
           (inputs.level.empty() || programme::textOf(honour.level) == inputs.level);
}

Result<Answer> listHonours(Call& call, const ListInputs& inputs)
{
    std::optional<HouseholdNumber> household;
    if (!inputs.household.empty()) {
        JIAMEI_TRY(household, HouseholdNumber::parse(inputs.household));
    }
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        Answer answer;
        answer.json["honours"] = Json::array();
        TextTable table({{call.say({"单据", "Document"}), TextTable::Align::Right},
                         {call.say({"户编号", "No"})},
                         {call.say({"户主", "Name"})},
                         {call.say({"荣誉", "Honour"})},
                         {call.say({"级别", "Level"})},
                         {call.say({"年度", "Year"}), TextTable::Align::Right},
                         {call.say({"证书号", "Certificate"})},
                         {call.say({"奖励分", "Bonus"}), TextTable::Align::Right}});
        JIAMEI_TRY(const auto honours, state.honours());
        for (const auto& honour : honours) {
            if (!isWanted(honour, inputs) || (household && honour.household != *household))
                continue;
            JIAMEI_TRY(auto json, jsonOf(state, honour));
            if (!honour.isTakenBack)
                table.add({std::to_string(honour.document.value()), honour.household.text(),
                           json["name"].get<std::string>(), honour.kind, wordOf(call, honour.level),
                           std::to_string(honour.year), honour.certificate, std::to_string(honour.bonus.value())});
            answer.json["honours"].push_back(std::move(json));
        }
        answer.text = table.text();
        return answer;
    });
}

Result<Json> jsonOf(const ports::SiteState& state, const programme::Candidate& candidate,
                    const std::map<RuleNumber, points::Rule>& rules)
{
    JIAMEI_TRY(const auto details, requireHousehold(state, candidate.household));
    Json json{{"household", candidate.household.text()},
              {"name", details.name},
              {"months", candidate.months},
              {"points", candidate.points},
              {"holds", candidate.holds ? Json(programme::textOf(*candidate.holds)) : Json()},
              {"evidence", Json::array()}};
    for (const auto& award : candidate.evidence) {
        const auto rule = rules.find(award.rule);
        JIAMEI_TRY(const auto date, dateTextOf(state, award.day));
        json["evidence"].push_back({{"document", award.document.value()},
                                    {"date", date},
                                    {"code", rule == rules.end() ? std::string() : rule->second.code},
                                    {"title", rule == rules.end() ? std::string() : rule->second.title},
                                    {"points", award.points.value()}});
    }
    return json;
}

Result<Answer> proposeCandidates(Call& call, const CandidateInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto span, spanOf(inputs.span));
        JIAMEI_TRY(const auto list, programme::candidates(state, {inputs.kind, span, inputs.categories}));
        std::map<RuleNumber, points::Rule> rules;
        JIAMEI_TRY(const auto allRules, state.allRulesEver());
        for (const auto& rule : allRules)
            rules[rule.number] = rule;
        Answer answer;
        answer.json = {
            {"kind", inputs.kind},         {"from", span.first.text()},          {"to", span.last.text()},
            {"months", list.monthsInSpan}, {"months_needed", list.monthsNeeded}, {"disqualified", list.disqualified},
            {"candidates", Json::array()}};
        TextTable table({{call.say({"户编号", "No"})},
                         {call.say({"户主", "Name"})},
                         {call.say({"有加分的月数", "Months"}), TextTable::Align::Right},
                         {call.say({"积分", "Points"}), TextTable::Align::Right},
                         {call.say({"已有级别", "Holds"})}});
        for (const auto& candidate : list.households) {
            JIAMEI_TRY(auto json, jsonOf(state, candidate, rules));
            table.add({candidate.household.text(), json["name"].get<std::string>(), std::to_string(candidate.months),
                       std::to_string(candidate.points), candidate.holds ? wordOf(call, *candidate.holds) : ""});
            answer.json["candidates"].push_back(std::move(json));
        }
        answer.text =
            table.text() +
            io::fillIn(call.say({"{months} 个月里至少 {needed} 个月有加分；另有 {out} 户因扣分不列入。\n",
                                 "Months with an award: at least {needed} of {months}. Households left out for a "
                                 "deduction: {out}.\n"}),
                       {{"months", list.monthsInSpan}, {"needed", list.monthsNeeded}, {"out", list.disqualified}},
                       call.language);
        return answer;
    });
}

Result<Answer> takeBack(Call& call, const TakeBackInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document,
               session.run(programme::TakeBackHonour{DocumentNumber(inputs.document), inputs.reason}));
    Answer answer;
    answer.json = {{"document", document.number.value()}, {"honour", inputs.document}, {"state", "taken_back"}};
    answer.text = io::fillIn(call.say({"单据 {document}：荣誉登记 {honour} 已撤销。\n",
                                       "Document {document}: honour {honour} was taken back.\n"}),
                             {{"document", document.number.value()}, {"honour", inputs.document}}, call.language);
    return answer;
}

CLI::Option* addLevel(CLI::App& command, std::string& level)
{
    return command.add_option("--level", level, "who named it")
        ->check(CLI::IsMember({"village", "township", "county", "city", "province", "nation"}));
}

} // namespace

void addHonourCommands(Commands& commands)
{
    auto& group = commands.group("honour", "honours of households, with their bonus");
    commands.add<HonourInputs>(
        group, "add", "enter an honour into the register",
        [](CLI::App& command, HonourInputs& inputs) {
            command.add_option("--household", inputs.household, "household")->required()->type_name("NO");
            command.add_option("--kind", inputs.kind, "its name, as 最美家庭 or 美丽庭院示范户")->required();
            addLevel(command, inputs.level)->required();
            command.add_option("--year", inputs.year, "for which year")->required();
            command.add_option("--certificate", inputs.certificate, "number of the certificate")->type_name("NO");
            command.add_flag("--bonus", inputs.withBonus, "award what the ladder says, highest level only");
            command.add_option("--rule", inputs.rule, "honour rule, when there are several")->type_name("CODE");
            command.add_option("--evidence", inputs.evidence, "picture of the certificate, kept by its hash")
                ->type_name("FILE");
        },
        addHonour);
    commands.add<ListInputs>(
        group, "list", "the register of honours",
        [](CLI::App& command, ListInputs& inputs) {
            command.add_option("--household", inputs.household, "of one household")->type_name("NO");
            command.add_option("--kind", inputs.kind, "of one name");
            addLevel(command, inputs.level);
            command.add_option("--year", inputs.year, "of one year");
        },
        listHonours);
    commands.add<CandidateInputs>(
        group, "candidates", "households with months of awards and no deduction",
        [](CLI::App& command, CandidateInputs& inputs) {
            command.add_option("--kind", inputs.kind, "which honour")->required();
            addSpan(command, inputs.span, SpanForm::Whole);
            command.add_option("--category", inputs.categories, "rule categories that count; else those of the honour");
        },
        proposeCandidates);
    commands.add<TakeBackInputs>(
        group, "take-back", "strike an honour whose bonus does not stand; two persons",
        [](CLI::App& command, TakeBackInputs& inputs) {
            command.add_option("document", inputs.document, "that entered it")->required()->type_name("DOC");
            command.add_option("--reason", inputs.reason, "why; no person's name")->required()->type_name("TEXT");
        },
        takeBack);
}

} // namespace jiamei::cli
