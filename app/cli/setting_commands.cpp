// jiamei setting set | list
#include "app/cli/session.hpp"
#include "core/till/settings.hpp"

namespace jiamei::cli {

namespace {

struct SettingInputs {
    std::string name;
    std::int64_t value = 0;
};

Result<Answer> setSetting(Call& call, const SettingInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(till::SetSetting{inputs.name, inputs.value}));
    Answer answer;
    answer.json = {{"document", document.number.value()}, {"name", inputs.name}, {"value", inputs.value}};
    answer.text = inputs.name + " = " + std::to_string(inputs.value) + "\n";
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
                         {call.say({"最大", "Most"}), TextTable::Align::Right}});
        for (const auto& setting : till::allSettings()) {
            JIAMEI_TRY(const auto value, till::settingValue(state, setting.key));
            answer.json["settings"].push_back({{"name", setting.name},
                                               {"value", value},
                                               {"default", setting.standard},
                                               {"min", setting.minimum},
                                               {"max", setting.maximum}});
            table.add({std::string(setting.name), std::to_string(value), std::to_string(setting.standard),
                       std::to_string(setting.minimum), std::to_string(setting.maximum)});
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
        group, "set", "change a setting",
        [](CLI::App& command, SettingInputs& inputs) {
            command.add_option("name", inputs.name, "as setting list names it")->required();
            command.add_option("value", inputs.value, "whole number")->required();
        },
        setSetting);
    commands.add<NoInputs>(group, "list", "all settings with their limits", nothing, listSettings);
}

} // namespace jiamei::cli
