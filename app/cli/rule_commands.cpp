// jiamei rule list, draft, vote, diff
#include "app/cli/session.hpp"
#include "app/io/importers.hpp"
#include "core/points/rule_difference.hpp"
#include "core/points/rule_set.hpp"

#include <algorithm>

namespace jiamei::cli {

namespace {

struct DraftInputs {
    std::string file;
    std::string from;
};

struct VoteInputs {
    std::int64_t draft = 0;
    std::string date;
    std::int64_t inFavour = 0;
    std::int64_t against = 0;
    std::int64_t abstained = 0;
    std::string from;
};

struct DiffInputs {
    std::int64_t from = 0;
    std::int64_t to = 0;
    bool isDraft = false;
};

std::string pointsText(const points::Rule& rule)
{
    return (rule.isDeduction ? "-" : "+") + points::textOf(rule, points::RuleField::Points);
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
            {"publicity", rule.publicity},
            {"valid_from", rule.validFrom.text()},
            {"valid_until", rule.validUntil ? Json(rule.validUntil->text()) : Json()},
            {"campaign", rule.isCampaign()},
            {"reminder_days", rule.reminderDays}};
}

std::string_view nameOf(points::RuleDraft::State state)
{
    switch (state) {
    case points::RuleDraft::State::Open:
        return "open";
    case points::RuleDraft::State::Adopted:
        return "adopted";
    case points::RuleDraft::State::Refused:
        return "refused";
    }
    return {};
}

/// Versions and drafts, for the answer of `rule list`.
Done addVersions(const ports::SiteState& state, Json& json)
{
    json["versions"] = Json::array();
    JIAMEI_TRY(const auto sets, state.ruleSets());
    for (const auto& set : sets)
        json["versions"].push_back({{"version", set.version.value()}, {"first", set.first.text()}});
    json["drafts"] = Json::array();
    JIAMEI_TRY(const auto drafts, state.ruleDrafts());
    for (const auto& draft : drafts)
        json["drafts"].push_back({{"document", draft.document.value()},
                                  {"first", draft.first.text()},
                                  {"state", nameOf(draft.state)},
                                  {"offered_by", draft.offeredBy.empty() ? Json() : Json(draft.offeredBy)}});
    return {};
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
                         {call.say({"截止", "Until"})},
                         {call.say({"项目", "Title"})}});
        for (const auto& rule : rules) {
            answer.json["rules"].push_back(jsonOf(rule));
            table.add({rule.code, pointsText(rule), rule.unit, points::textOf(rule, points::RuleField::Cap),
                       points::textOf(rule, points::RuleField::Review),
                       points::textOf(rule, points::RuleField::ValidUntil), rule.title});
        }
        JIAMEI_CHECK(addVersions(state, answer.json));
        answer.text = table.text();
        for (const auto& draft : answer.json["drafts"]) {
            if (draft["state"] == "open")
                answer.text += io::fillIn(
                    call.say({"草案：单据 {document}，{first} 起，等待村民表决。\n",
                              "Draft: document {document}, from {first}, waits for its vote.\n"}),
                    {{"document", draft["document"].get<std::int64_t>()}, {"first", draft["first"].get<std::string>()}},
                    call.language);
        }
        return answer;
    });
}

Result<Answer> draftRules(Call& call, const DraftInputs& inputs)
{
    points::DraftRules command;
    JIAMEI_TRY(command.first, BusinessDate::parse(inputs.from));
    JIAMEI_TRY(const auto table, io::readTable(inputs.file));
    JIAMEI_TRY(auto imported, io::importRules(table));
    JIAMEI_TRY(command.rules, io::requireWhole(std::move(imported)));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(command));
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"first", command.first.text()},
                   {"rules", document.payload.rules_drafted().rules_size()}};
    answer.text = io::fillIn(call.say({"单据 {document}：细则草案 {rules} 条，{first} 起；要村民表决后才有效。\n",
                                       "Document {document}: a draft of {rules} rules from {first}; it needs the "
                                       "village's vote.\n"}),
                             {{"document", document.number.value()},
                              {"rules", document.payload.rules_drafted().rules_size()},
                              {"first", command.first.text()}},
                             call.language);
    return answer;
}

Result<Answer> voteRules(Call& call, const VoteInputs& inputs)
{
    points::VoteRules command;
    command.draft = DocumentNumber(inputs.draft);
    command.inFavour = inputs.inFavour;
    command.against = inputs.against;
    command.abstained = inputs.abstained;
    JIAMEI_TRY(command.date, BusinessDate::parse(inputs.date));
    if (!inputs.from.empty()) {
        JIAMEI_TRY(command.first, BusinessDate::parse(inputs.from));
    }
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(command));
    const auto& made = document.payload.rules_voted();
    const bool adopted = made.has_adopted();
    Answer answer;
    answer.json = {{"document", document.number.value()}, {"draft", made.draft()}, {"adopted", adopted}};
    if (adopted) {
        JIAMEI_TRY(const auto first, BusinessDate::ofDaysSince2020(made.adopted().first_date()));
        answer.json["version"] = made.adopted().version();
        answer.json["first"] = first.text();
        answer.text = io::fillIn(call.say({"表决通过：细则第 {version} 版，{first} 起有效。\n",
                                           "Adopted: version {version} of the rules, from {first}.\n"}),
                                 {{"version", made.adopted().version()}, {"first", first.text()}}, call.language);
    } else {
        answer.text = call.say({"表决没有通过，现行细则不变。\n", "Not adopted; the rules stay as they are.\n"});
    }
    return answer;
}

/// The rules of a version, or of a draft where no version has the number.
Result<std::vector<points::Rule>> rulesNumbered(const ports::SiteState& state, std::int64_t number, bool& isDraft)
{
    JIAMEI_TRY(const auto sets, state.ruleSets());
    const auto isIt = [&](const points::RuleSet& set) { return set.version.value() == number; };
    if (!isDraft && std::ranges::any_of(sets, isIt))
        return state.rulesOf(RuleSetVersion(static_cast<std::int32_t>(number)));
    isDraft = true;
    auto rules = points::rulesOfDraft(state, DocumentNumber(number));
    if (!rules && rules.error().code == ErrorCode::DraftUnknown)
        return refuse(ErrorCode::RuleVersionUnknown, {{"version", number}});
    return rules;
}

std::string fieldWord(const Call& call, points::RuleField field)
{
    using points::RuleField;
    switch (field) {
    case RuleField::Title:
        return call.say({"项目", "title"});
    case RuleField::Category:
        return call.say({"类别", "category"});
    case RuleField::Sign:
        return call.say({"加减", "sign"});
    case RuleField::Points:
        return call.say({"分值", "points"});
    case RuleField::Unit:
        return call.say({"单位", "unit"});
    case RuleField::Cap:
        return call.say({"上限", "cap"});
    case RuleField::Evidence:
        return call.say({"凭证", "evidence"});
    case RuleField::Proposer:
        return call.say({"申报人", "proposer"});
    case RuleField::Review:
        return call.say({"评议", "review"});
    case RuleField::Publicity:
        return call.say({"公示", "publicity"});
    case RuleField::ValidFrom:
        return call.say({"生效日期", "valid from"});
    case RuleField::ValidUntil:
        return call.say({"截止日期", "valid until"});
    }
    return {};
}

Answer shownDifference(const Call& call, const points::RuleDifference& difference)
{
    Answer answer;
    answer.json = {{"added", Json::array()}, {"removed", Json::array()}, {"changed", Json::array()}};
    TextTable table({{call.say({"编码", "Code"})},
                     {call.say({"变化", "Change"})},
                     {call.say({"原来", "Before"})},
                     {call.say({"以后", "After"})}});
    const std::string come = call.say({"新增", "added"});
    const std::string go = call.say({"取消", "removed"});
    for (const auto& rule : difference.added) {
        answer.json["added"].push_back(jsonOf(rule));
        table.add({rule.code, come, {}, pointsText(rule) + " " + rule.title});
    }
    for (const auto& rule : difference.removed) {
        answer.json["removed"].push_back(jsonOf(rule));
        table.add({rule.code, go, pointsText(rule) + " " + rule.title, {}});
    }
    for (const auto& changed : difference.changed) {
        Json fields = Json::array();
        for (const auto& field : changed.fields) {
            fields.push_back({{"field", points::nameOf(field.field)}, {"old", field.before}, {"new", field.after}});
            table.add({changed.after.code, fieldWord(call, field.field), field.before, field.after});
        }
        answer.json["changed"].push_back(
            {{"code", changed.after.code}, {"title", changed.after.title}, {"fields", std::move(fields)}});
    }
    answer.json["same"] = difference.same;
    answer.text = difference.isEmpty() ? std::string() : table.text();
    answer.text += io::fillIn(call.say({"{same} 条不变。\n", "{same} rules stay as they are.\n"}),
                              {{"same", static_cast<std::int64_t>(difference.same)}}, call.language);
    return answer;
}

Result<Answer> diffRules(Call& call, const DiffInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        bool isDraft = false;
        JIAMEI_TRY(const auto before, rulesNumbered(state, inputs.from, isDraft));
        bool isToDraft = inputs.isDraft;
        JIAMEI_TRY(const auto after, rulesNumbered(state, inputs.to, isToDraft));
        auto answer = shownDifference(call, points::differenceOf(before, after));
        answer.json["from"] = {{isDraft ? "draft" : "version", inputs.from}};
        answer.json["to"] = {{isToDraft ? "draft" : "version", inputs.to}};
        return answer;
    });
}

} // namespace

void addRuleCommands(Commands& commands)
{
    auto& group = commands.group("rule", "the rule set");
    commands.add<NoInputs>(group, "list", "the rules in force, versions and drafts", nothing, listRules);
    commands.add<DraftInputs>(
        group, "draft", "propose a version; nothing holds before the vote",
        [](CLI::App& command, DraftInputs& inputs) {
            command.add_option("file", inputs.file, "list of all its rules")->required()->type_name("FILE");
            command.add_option("--from", inputs.from, "its first business day")->required()->type_name("DATE");
        },
        draftRules);
    commands.add<VoteInputs>(
        group, "vote", "record the village's vote on a draft; two persons",
        [](CLI::App& command, VoteInputs& inputs) {
            command.add_option("draft", inputs.draft, "document of the draft")->required()->type_name("DOC");
            command.add_option("--date", inputs.date, "day of the vote")->required()->type_name("DATE");
            command.add_option("--for", inputs.inFavour, "votes for it")->required();
            command.add_option("--against", inputs.against, "votes against it")->required();
            command.add_option("--abstain", inputs.abstained, "abstentions");
            command.add_option("--from", inputs.from, "its first business day, instead of the draft's")
                ->type_name("DATE");
        },
        voteRules);
    commands.add<DiffInputs>(
        group, "diff", "two versions, or a version and a draft, side by side",
        [](CLI::App& command, DiffInputs& inputs) {
            command.add_option("from", inputs.from, "version")->required()->type_name("VERSION");
            command.add_option("to", inputs.to, "version, or the document of a draft")
                ->required()
                ->type_name("VERSION|DRAFT");
            command.add_flag("--draft", inputs.isDraft, "the second number is a draft, also where a version has it");
        },
        diffRules);
}

} // namespace jiamei::cli
