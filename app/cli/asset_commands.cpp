// jiamei asset add | edit | list
#include "app/cli/session.hpp"
#include "core/stock/asset_register.hpp"

#include <algorithm>

namespace jiamei::cli {

namespace {

using stock::AssetState;
using Align = TextTable::Align;

struct AssetInputs {
    std::int32_t number = 0;
    std::optional<std::string> name;
    std::optional<std::int64_t> count;
    std::optional<std::string> value;
    std::optional<std::string> origin;
    std::string since;
    std::optional<std::string> place;
    std::optional<std::string> keeper; ///< empty = nobody
    std::string state;
};

std::string wordOf(const Call& call, AssetState state)
{
    switch (state) {
    case AssetState::InUse:
        return call.say({"在用", "in use"});
    case AssetState::Broken:
        return call.say({"损坏", "broken"});
    case AssetState::Lent:
        return call.say({"借出", "lent"});
    case AssetState::Gone:
        return call.say({"已处置", "gone"});
    }
    return {};
}

/// Empty for nobody.
Result<std::string> keeperOf(const ports::SiteState& state, const stock::Asset& asset)
{
    if (!asset.keeper)
        return std::string();
    JIAMEI_TRY(const auto person, state.operatorByNumber(*asset.keeper));
    return person ? person->id.text() : std::string();
}

Result<Json> jsonOf(const ports::SiteState& state, const stock::Asset& asset)
{
    JIAMEI_TRY(const auto keeper, keeperOf(state, asset));
    return Json{{"asset", asset.number.value()},
                {"name", asset.name},
                {"count", asset.count.value()},
                {"value_fen", asset.value.value()},
                {"origin", asset.origin},
                {"since", asset.since.text()},
                {"place", asset.place},
                {"keeper", asset.keeper ? Json(keeper) : Json()},
                {"state", stock::textOf(asset.state)}};
}

Result<stock::Asset> knownAsset(const ports::SiteState& state, AssetNumber number)
{
    JIAMEI_TRY(const auto assets, state.assets());
    const auto known = std::ranges::find(assets, number, &stock::Asset::number);
    if (known == assets.end())
        return refuse(ErrorCode::AssetUnknown, {{"asset", number.value()}});
    return *known;
}

/// What the options say on top of what is known.
Done change(const ports::SiteState& state, const AssetInputs& inputs, stock::Asset& asset)
{
    asset.name = inputs.name.value_or(asset.name);
    asset.origin = inputs.origin.value_or(asset.origin);
    asset.place = inputs.place.value_or(asset.place);
    asset.state = stock::parseAssetState(inputs.state).value_or(asset.state);
    if (inputs.count) {
        JIAMEI_TRY(asset.count, Quantity::of(*inputs.count));
    }
    if (inputs.value) {
        JIAMEI_TRY(asset.value, parseYuan(*inputs.value));
    }
    if (!inputs.since.empty()) {
        JIAMEI_TRY(asset.since, BusinessDate::parse(inputs.since));
    }
    if (!inputs.keeper)
        return {};
    asset.keeper.reset();
    if (inputs.keeper->empty())
        return {};
    JIAMEI_TRY(const auto id, OperatorId::parse(*inputs.keeper));
    JIAMEI_TRY(const auto person, state.operatorById(id));
    if (!person)
        return refuse(ErrorCode::OperatorUnknown, {{"operator", id.text()}});
    asset.keeper = person->number;
    return {};
}

Result<Answer> set(Call& call, const AssetInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    stock::SetAsset command;
    JIAMEI_CHECK(session.look([&](const ports::SiteState& state) -> Done {
        if (inputs.number != 0) {
            JIAMEI_TRY(command.asset, knownAsset(state, AssetNumber(inputs.number)));
        }
        return change(state, inputs, command.asset);
    }));
    JIAMEI_TRY(const auto document, session.run(command));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto asset, knownAsset(state, AssetNumber(document.payload.asset_set().number())));
        Answer answer;
        answer.json["document"] = document.number.value();
        JIAMEI_TRY(const auto fields, jsonOf(state, asset));
        answer.json.update(fields);
        answer.text = io::fillIn(call.say({"资产 {asset} 号：{name}，{count} 件，{state}。\n",
                                           "Asset {asset}: {name}, {count} of them, {state}.\n"}),
                                 {{"asset", asset.number.value()},
                                  {"name", asset.name},
                                  {"count", asset.count.value()},
                                  {"state", wordOf(call, asset.state)}},
                                 call.language);
        return answer;
    });
}

Result<Answer> edit(Call& call, const AssetInputs& inputs)
{
    // 0 would be a new one.
    if (inputs.number == 0)
        return refuse(ErrorCode::AssetUnknown, {{"asset", inputs.number}});
    return set(call, inputs);
}

Result<Answer> list(Call& call, const NoInputs&)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto assets, state.assets());
        Answer answer;
        answer.json["assets"] = Json::array();
        TextTable table({{call.say({"编号", "No"}), Align::Right},
                         {call.say({"名称", "Name"})},
                         {call.say({"数量", "Count"}), Align::Right},
                         {call.say({"原值（元）", "Yuan"}), Align::Right},
                         {call.say({"来源", "Origin"})},
                         {call.say({"启用日", "Since"})},
                         {call.say({"存放地", "Place"})},
                         {call.say({"责任人", "Keeper"})},
                         {call.say({"状态", "State"})}});
        for (const auto& asset : assets) {
            JIAMEI_TRY(auto json, jsonOf(state, asset));
            JIAMEI_TRY(const auto keeper, keeperOf(state, asset));
            table.add({std::to_string(asset.number.value()), asset.name, std::to_string(asset.count.value()),
                       yuanText(asset.value), asset.origin, asset.since.text(), asset.place, keeper,
                       wordOf(call, asset.state)});
            answer.json["assets"].push_back(std::move(json));
        }
        answer.text = table.text();
        return answer;
    });
}

enum class Entry { New, Known };

/// The options in the order of the sheet; a new entry has all but origin and keeper.
void addFields(CLI::App& command, AssetInputs& inputs, Entry entry)
{
    const bool isNew = entry == Entry::New;
    command.add_option("--name", inputs.name, "what it is")->required(isNew);
    command.add_option("--count", inputs.count, "how many of them")->required(isNew);
    command.add_option("--value", inputs.value, "of all of them, when new")->required(isNew)->type_name("YUAN");
    command.add_option("--origin", inputs.origin, "who bought or gave it; no person's name")->type_name("TEXT");
    command.add_option("--since", inputs.since, "in use since")->required(isNew)->type_name("DATE");
    command.add_option("--place", inputs.place, "where it stands")->required(isNew)->type_name("TEXT");
    command.add_option("--keeper", inputs.keeper, "operator who answers for it; '' = nobody")->type_name("ID");
}

} // namespace

void addAssetCommands(Commands& commands)
{
    auto& group = commands.group("asset", "what belongs to the shop and is not for giving away");
    commands.add<AssetInputs>(
        group, "add", "enter shelves, computer, scanner",
        [](CLI::App& command, AssetInputs& inputs) { addFields(command, inputs, Entry::New); }, set);
    commands.add<AssetInputs>(
        group, "edit", "change an entry; what is not named stays",
        [](CLI::App& command, AssetInputs& inputs) {
            command.add_option("number", inputs.number, "as asset list shows it")->required()->type_name("NO");
            addFields(command, inputs, Entry::Known);
            command.add_option("--state", inputs.state, "in-use, broken, lent or gone")
                ->check(CLI::IsMember({"in-use", "broken", "lent", "gone"}));
        },
        edit);
    commands.add<NoInputs>(group, "list", "the register (资产登记台账)", nothing, list);
}

} // namespace jiamei::cli
