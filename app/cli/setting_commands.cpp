// jiamei setting set | list
#include "app/cli/session.hpp"
#include "core/points/gauge.hpp"
#include "core/points/policy_preview.hpp"
#include "core/till/settings.hpp"

namespace jiamei::cli {

namespace {

struct SettingInputs {
    std::string name;
    std::string value;
    std::string from;
    bool isPreview = false;
};

/// A whole number; a setting that names a rule is given its code, one that holds a date the date.
Result<std::int64_t> valueOf(Session& session, const SettingInputs& inputs)
{
    if (const auto number = parseInteger(inputs.value))
        return *number;
    const auto* setting = till::findSetting(inputs.name);
    if (setting != nullptr && setting->isDate) {
        JIAMEI_TRY(const auto date, BusinessDate::parse(inputs.value));
        return till::settingValueOf(date);
    }
    const bool isRule = setting != nullptr && (setting->key == till::SettingKey::RoundBestRule ||
                                               setting->key == till::SettingKey::RoundCleanRule);
    if (!isRule)
        return wrongUsage(inputs.value);
    return session.look([&](const ports::SiteState& state) -> Result<std::int64_t> {
        JIAMEI_TRY(const auto rule, state.ruleByCode(inputs.value));
        if (!rule)
            return refuse(ErrorCode::RuleUnknown, {{"code", inputs.value.substr(0, 40)}});
        return rule->number.value();
    });
}

/// What a monthly cap would have taken, for people to see before they confirm it.
Done addCapLosses(const Call& call, const ports::SiteState& state, std::int64_t cap, Answer& answer)
{
    answer.json["months"] = Json::array();
    JIAMEI_TRY(const auto months, points::lossesUnder(state, cap));
    for (const auto& month : months) {
        const auto name = month.month.first.text().substr(0, 7);
        Json households = Json::array();
        TextTable table({{call.say({"户", "Household"})},
                         {call.say({"当月", "Awarded"}), TextTable::Align::Right},
                         {call.say({"超出", "Over"}), TextTable::Align::Right}});
        for (const auto& loss : month.losses) {
            households.push_back(
                {{"household", loss.household.text()}, {"points", loss.awarded.value()}, {"over", loss.over.value()}});
            table.add({loss.household.text(), std::to_string(loss.awarded.value()), std::to_string(loss.over.value())});
        }
        answer.json["months"].push_back(
            {{"month", name}, {"over", month.over.value()}, {"households", std::move(households)}});
        answer.text += io::fillIn(call.say({"{month}：按这个上限会少记 {over} 分，{count} 户。\n",
                                            "{month}: under this cap {over} points fewer, {count} households.\n"}),
                                  {{"month", name}, {"over", month.over.value()}, {"count", std::ssize(month.losses)}},
                                  call.language);
        answer.text += month.losses.empty() ? std::string() : table.text();
    }
    return {};
}

/// What all unspent points would be worth.
Done addWorth(const Call& call, const ports::SiteState& state, std::int64_t fen, Answer& answer)
{
    JIAMEI_TRY(const auto gauge, points::gaugeOf(state));
    JIAMEI_TRY(const auto pointValue, Money::of(fen));
    JIAMEI_TRY(const auto after, points::gaugeAt(state, pointValue));
    JIAMEI_TRY(const auto unspent, gauge.spendable.plus(gauge.pending));
    answer.json["unspent"] = unspent.value();
    answer.json["promised_fen"] = gauge.promised.value();
    answer.json["promised_fen_after"] = after.promised.value();
    answer.json["percent_after"] = after.percent();
    answer.text += io::fillIn(
        call.say(
            {"没有兑换的 {unspent} 分，现在值 {before} 元，以后值 {after} 元（家底的 {percent}%）。\n",
             "{unspent} unspent points are worth {before} yuan now, {after} yuan then ({percent}% of the cover).\n"}),
        {{"unspent", unspent.value()},
         {"before", yuanText(gauge.promised)},
         {"after", yuanText(after.promised)},
         {"percent", after.percent()}},
        call.language);
    return {};
}

Result<Answer> preview(Call& call, const SettingInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto value, valueOf(session, inputs));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto* const setting, till::checkValue(inputs.name, value));
        Answer answer;
        answer.json = {{"name", inputs.name}, {"value", value}, {"preview", true}};
        if (setting->key == till::SettingKey::HouseholdMonthCap)
            JIAMEI_CHECK(addCapLosses(call, state, value, answer));
        else if (setting->key == till::SettingKey::PointValueFen)
            JIAMEI_CHECK(addWorth(call, state, value, answer));
        if (answer.text.empty())
            answer.text = call.say({"没有哪一户会因此少分。\n", "No household loses points by it.\n"});
        return answer;
    });
}

Result<Answer> setSetting(Call& call, const SettingInputs& inputs)
{
    till::SetSetting command{inputs.name, 0, {}};
    if (!inputs.from.empty()) {
        JIAMEI_TRY(command.from, BusinessDate::parse(inputs.from));
    }
    if (inputs.isPreview)
        return preview(call, inputs);
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(command.value, valueOf(session, inputs));
    JIAMEI_TRY(const auto document, session.run(command));
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"name", inputs.name},
                   {"value", command.value},
                   {"from", command.from ? Json(command.from->text()) : Json()}};
    answer.text = io::fillIn(call.say({"{name} = {value}[，{from} 起]\n", "{name} = {value}[, from {from}]\n"}),
                             {{"name", inputs.name},
                              {"value", command.value},
                              {"from", command.from ? command.from->text() : std::string()}},
                             call.language);
    return answer;
}

Result<Answer> listSettings(Call& call, const NoInputs&)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        Answer answer;
        answer.json["settings"] = Json::array();
        TextTable table({{call.say({"设置", "Setting"})},
                         {call.say({"现值", "Value"}), TextTable::Align::Right},
                         {call.say({"默认", "Default"}), TextTable::Align::Right},
                         {call.say({"最小", "Least"}), TextTable::Align::Right},
                         {call.say({"最大", "Most"}), TextTable::Align::Right},
                         {call.say({"以后", "Later"})}});
        JIAMEI_TRY(const auto day, state.lastDay());
        for (const auto& setting : till::allSettings()) {
            JIAMEI_TRY(const auto value, till::settingValue(state, setting.key));
            JIAMEI_TRY(const auto dated, state.datedSetting(setting.name));
            Json later = Json::array();
            std::string laterText;
            for (auto next = dated.upper_bound(day.date); next != dated.end(); ++next) {
                later.push_back({{"from", next->first.text()}, {"value", next->second}});
                laterText += (laterText.empty() ? "" : ", ") + next->first.text() + ": " + std::to_string(next->second);
            }
            answer.json["settings"].push_back({{"name", setting.name},
                                               {"value", value},
                                               {"default", setting.standard},
                                               {"min", setting.minimum},
                                               {"max", setting.maximum},
                                               {"later", std::move(later)}});
            table.add({std::string(setting.name), std::to_string(value), std::to_string(setting.standard),
                       std::to_string(setting.minimum), std::to_string(setting.maximum), laterText});
        }
        answer.text = table.text();
        return answer;
    });
}

} // namespace

void addSettingCommands(Commands& commands)
{
    auto& group = commands.group("setting", "limits and defaults of the shop");
    commands.add<SettingInputs>(
        group, "set", "change a setting, at once or from a day on",
        [](CLI::App& command, SettingInputs& inputs) {
            command.add_option("name", inputs.name, "as setting list names it")->required();
            command
                .add_option("value", inputs.value,
                            "whole number; the code of a rule or a date where the setting holds one")
                ->required();
            command.add_option("--from", inputs.from, "first business day on which it holds")->type_name("DATE");
            command.add_flag("--preview", inputs.isPreview, "show who would lose how many points; set nothing");
        },
        setSetting);
    commands.add<NoInputs>(group, "list", "all settings with their limits", nothing, listSettings);
}

} // namespace jiamei::cli
