// jiamei household show | search | add | edit | kin | freeze; what changes a household is in
// household_change_commands.cpp
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "core/household/kin.hpp"
#include "core/household/register.hpp"
#include "core/household/search.hpp"
#include "core/till/freeze.hpp"

#include <map>

namespace jiamei::cli {

namespace {

using household::HouseholdDetails;
using household::PersonalField;

struct HouseholdInputs {
    std::string number;
    std::optional<std::string> name;
    std::optional<std::string> head;
    std::optional<std::string> group;
    std::optional<std::string> door;
    std::optional<std::string> phone;
    std::optional<std::string> kind;
    std::optional<std::string> liaison;
    std::optional<std::string> grid;
    std::optional<std::uint32_t> members;
    std::optional<std::uint32_t> residents;
    std::optional<std::uint32_t> women;
};

struct KinInputs {
    std::string one;
    std::string other;
    bool isEnd = false;
};

struct FreezeInputs {
    std::string number;
    std::string until;
    std::string reason;
    bool isEnd = false;
};

struct SearchInputs {
    std::string text;
};

/// Who looks after the household, by whichever of the three ways it is known.
struct LiaisonWords {
    std::string name;
    std::string person;    ///< the operator's id
    std::string household; ///< number
};

Result<LiaisonWords> liaisonOf(const ports::SiteState& state, const HouseholdDetails& details)
{
    const auto& liaison = details.household.liaison;
    LiaisonWords words{details.liaison, {}, {}};
    if (liaison.person) {
        JIAMEI_TRY(const auto person, state.operatorByNumber(*liaison.person));
        words.person = person ? person->id.text() : std::to_string(liaison.person->value());
        JIAMEI_TRY(const auto fields,
                   state.personal(journal::PersonalRecord::Owner::Operator, liaison.person->value()));
        for (const auto& field : fields) {
            if (field.field == PersonalField::Name)
                words.name = field.text;
        }
    }
    if (liaison.household) {
        words.household = liaison.household->text();
        JIAMEI_TRY(const auto other, state.householdDetails(*liaison.household));
        words.name = other ? other->name : std::string();
    }
    return words;
}

Json jsonOf(const HouseholdDetails& details)
{
    const auto& household = details.household;
    return {{"household", household.number.text()},
            {"name", details.name},
            {"group", household.group},
            {"state", nameOf(household.state)},
            {"merged_into", household.mergedInto ? household.mergedInto->text() : std::string()},
            {"door", details.door},
            {"members", household.members},
            {"residents", household.residents},
            {"women", household.women},
            {"phone", details.phone},
            {"kind", details.kind},
            {"liaison", details.liaison},
            {"grid", household.grid}};
}

/// With the day until which redemption is frozen.
Result<Json> jsonOf(const ports::SiteState& state, const HouseholdDetails& details)
{
    auto json = jsonOf(details);
    JIAMEI_TRY(const auto until, frozenUntilOf(state, details.household.number));
    json["frozen_until"] = until.empty() ? Json() : Json(until);
    return json;
}

std::string textOf(const Call& call, const Json& households, const std::vector<HouseholdDetails>& all)
{
    TextTable table({{call.say({"户编号", "No"})},
                     {call.say({"户主", "Name"})},
                     {call.say({"组别", "Group"})},
                     {call.say({"门牌", "Door"})},
                     {call.say({"人口", "Members"}), TextTable::Align::Right},
                     {call.say({"状态", "State"})}});
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& details = all[i];
        const auto& until = households[i]["frozen_until"];
        const auto frozen =
            io::fillIn(call.say({"[，冻结兑换到 {until}]", "[, frozen until {until}]"}),
                       {{"until", until.is_null() ? std::string() : until.get<std::string>()}}, call.language);
        table.add({details.household.number.text(), details.name, details.household.group, details.door,
                   std::to_string(details.household.members), wordOf(call, details.household.state) + frozen});
    }
    return table.text();
}

Result<Answer> showHousehold(Call& call, const HouseholdInputs& inputs)
{
    JIAMEI_TRY(const auto number, HouseholdNumber::parse(inputs.number));
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto details, requireHousehold(state, number));
        Answer answer;
        JIAMEI_TRY(answer.json, jsonOf(state, details));
        JIAMEI_TRY(const auto liaison, liaisonOf(state, details));
        answer.json["liaison"] = liaison.name;
        answer.json["liaison_operator"] = liaison.person.empty() ? Json() : Json(liaison.person);
        answer.json["liaison_household"] = liaison.household.empty() ? Json() : Json(liaison.household);
        answer.text = textOf(call, Json::array({answer.json}), {details});
        return answer;
    });
}

Result<Answer> searchHouseholds(Call& call, const SearchInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto everyone, session.look([](const ports::SiteState& state) { return state.households(); }));
    const household::SearchKeyMaker maker;
    std::vector<household::SearchKeys> keys;
    std::map<HouseholdNumber, const HouseholdDetails*> byNumber;
    for (const auto& details : everyone) {
        keys.push_back(maker.keysFor(details));
        byNumber[details.household.number] = &details;
    }
    std::vector<HouseholdDetails> found;
    for (const auto number : household::search(keys, inputs.text, household::MatchMode::Exact))
        found.push_back(*byNumber.at(number));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        Answer answer;
        answer.json["households"] = Json::array();
        for (const auto& details : found) {
            JIAMEI_TRY(auto json, jsonOf(state, details));
            answer.json["households"].push_back(std::move(json));
        }
        answer.text = textOf(call, answer.json["households"], found);
        return answer;
    });
}

void change(HouseholdDetails& details, const HouseholdInputs& inputs)
{
    auto& household = details.household;
    details.name = inputs.head ? *inputs.head : inputs.name.value_or(details.name);
    details.phone = inputs.phone.value_or(details.phone);
    details.kind = inputs.kind.value_or(details.kind);
    household.group = inputs.group.value_or(household.group);
    details.door = inputs.door.value_or(details.door);
    household.members = inputs.members.value_or(household.members);
    household.residents = inputs.residents.value_or(household.residents);
    household.women = inputs.women.value_or(household.women);
    household.grid = inputs.grid.value_or(household.grid);
}

/// Whoever looks after the household: an operator or a household by number, else a name for the personal table.
Done nameLiaison(const ports::SiteState& state, HouseholdDetails& details, const HouseholdInputs& inputs)
{
    if (!inputs.liaison)
        return {};
    auto& liaison = details.household.liaison;
    liaison = {};
    details.liaison.clear();
    if (const auto id = OperatorId::parse(*inputs.liaison)) {
        JIAMEI_TRY(const auto person, state.operatorById(*id));
        if (person) {
            liaison.person = person->number;
            return {};
        }
    }
    if (const auto number = HouseholdNumber::parse(*inputs.liaison))
        liaison.household = *number;
    else
        details.liaison = *inputs.liaison;
    return {};
}

Result<Answer> save(Call& call, Session& session, const HouseholdDetails& details, const Phrase& done,
                    bool isNewHead = false)
{
    household::SetHouseholds command;
    command.households.push_back(formOf(details, call.random));
    command.isNewHead = isNewHead;
    JIAMEI_TRY(const auto document, session.run(command));
    Answer answer;
    answer.json = jsonOf(details);
    answer.json["document"] = document.number.value();
    answer.text = std::string(call.say(done)) + details.household.number.text() + " " + details.name + "\n";
    if (document.payload.households_set().cards_size() > 0)
        tellCards(call, answer, {details.household.number});
    return answer;
}

Result<Answer> addHousehold(Call& call, const HouseholdInputs& inputs)
{
    HouseholdDetails details;
    JIAMEI_TRY(details.household.number, HouseholdNumber::parse(inputs.number));
    change(details, inputs);
    JIAMEI_TRY(auto session, Session::open(call));
    // A number that is taken is another household, unless it is this very one, entered by a call that lost its answer.
    JIAMEI_CHECK(session.look([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(const auto known, state.householdDetails(details.household.number));
        if (known && (known->name != details.name || call.options.request.empty()))
            return refuse(ErrorCode::HouseholdDuplicate, {{"household", details.household.number.text()}});
        return nameLiaison(state, details, inputs);
    }));
    return save(call, session, details, {"已登记 ", "Registered "});
}

Result<Answer> editHousehold(Call& call, const HouseholdInputs& inputs)
{
    JIAMEI_TRY(const auto number, HouseholdNumber::parse(inputs.number));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(auto details,
               session.look([&](const ports::SiteState& state) { return requireHousehold(state, number); }));
    change(details, inputs);
    JIAMEI_CHECK(session.look([&](const ports::SiteState& state) { return nameLiaison(state, details, inputs); }));
    return save(call, session, details, {"已修改 ", "Changed "}, inputs.head.has_value());
}

Result<Answer> declareKin(Call& call, const KinInputs& inputs)
{
    household::DeclareKin command;
    JIAMEI_TRY(command.one, HouseholdNumber::parse(inputs.one));
    JIAMEI_TRY(command.other, HouseholdNumber::parse(inputs.other));
    command.end = inputs.isEnd;
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(command));
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"households", {command.one.text(), command.other.text()}},
                   {"kin", !command.end}};
    answer.text = io::fillIn(command.end ? call.say({"{one} 户和 {other} 户不再登记为亲属。\n",
                                                     "Households {one} and {other} are no longer declared kin.\n"})
                                         : call.say({"{one} 户和 {other} 户登记为亲属，互相回避。\n",
                                                     "Households {one} and {other} are declared kin; neither decides "
                                                     "about the other.\n"}),
                             {{"one", command.one.text()}, {"other", command.other.text()}}, call.language);
    return answer;
}

Result<Answer> freezeHousehold(Call& call, const FreezeInputs& inputs)
{
    if (inputs.isEnd != inputs.until.empty())
        return wrongUsage("--until | --end");
    till::FreezeRedemption command;
    JIAMEI_TRY(command.household, HouseholdNumber::parse(inputs.number));
    command.reason = inputs.reason;
    if (!inputs.isEnd) {
        JIAMEI_TRY(command.until, BusinessDate::parse(inputs.until));
    }
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(command));
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"household", command.household.text()},
                   {"frozen_until", inputs.isEnd ? Json() : Json(command.until->text())}};
    answer.text = io::fillIn(
        inputs.isEnd ? call.say({"单据 {document}：{household} 户解除冻结，可以兑换。\n",
                                 "Document {document}: household {household} may redeem again.\n"})
                     : call.say({"单据 {document}：{household} 户冻结兑换，到 {until}。\n",
                                 "Document {document}: household {household} cannot redeem until "
                                 "{until}.\n"}),
        {{"document", document.number.value()}, {"household", command.household.text()}, {"until", inputs.until}},
        call.language);
    return answer;
}

void addNumber(CLI::App& command, HouseholdInputs& inputs)
{
    command.add_option("number", inputs.number, "household, as 0007 or 7")->required()->type_name("NO");
}

void addFields(CLI::App& command, HouseholdInputs& inputs)
{
    addNumber(command, inputs);
    command.add_option("--name", inputs.name, "head of the household; an edit corrects the name and leaves the card");
    command.add_option("--group", inputs.group, "group of the village");
    command.add_option("--door", inputs.door, "door plate");
    command.add_option("--phone", inputs.phone, "telephone");
    command.add_option("--kind", inputs.kind, "kind of household; shown to nobody at the counter");
    command.add_option("--liaison", inputs.liaison, "who looks after it: operator, household or name")
        ->type_name("ID|NO|NAME");
    command.add_option("--grid", inputs.grid, "grid of the village it lies in");
    command.add_option("--members", inputs.members, "registered persons");
    command.add_option("--residents", inputs.residents, "persons who live there");
    command.add_option("--women", inputs.women, "of them women");
}

} // namespace

Result<HouseholdDetails> requireHousehold(const ports::SiteState& state, HouseholdNumber number)
{
    JIAMEI_TRY(auto details, state.householdDetails(number));
    if (!details)
        return refuse(ErrorCode::HouseholdUnknown, {{"household", number.text()}});
    return std::move(*details);
}

household::HouseholdForm formOf(const HouseholdDetails& details, Random& random)
{
    const auto& household = details.household;
    household::HouseholdForm form;
    form.number = household.number;
    form.group = household.group;
    form.members = household.members;
    form.residents = household.residents;
    form.women = household.women;
    // Empty ones too: a field that is not named would keep what it held.
    form.personal = {personalValue(PersonalField::Name, details.name, random),
                     personalValue(PersonalField::Phone, details.phone, random),
                     personalValue(PersonalField::Kind, details.kind, random),
                     personalValue(PersonalField::Liaison, details.liaison, random),
                     personalValue(PersonalField::Door, details.door, random)};
    form.grid = household.grid;
    form.liaison = household.liaison;
    return form;
}

void addHouseholdCommands(Commands& commands)
{
    auto& group = commands.group("household", "the register");
    commands.add<HouseholdInputs>(group, "show", "one household", addNumber, showHousehold);
    commands.add<SearchInputs>(
        group, "search", "households by number, name, pinyin initials, door or end of the telephone, best first",
        [](CLI::App& command, SearchInputs& inputs) {
            command.add_option("text", inputs.text, "part of it")->required();
        },
        searchHouseholds);
    commands.add<HouseholdInputs>(group, "add", "register a household", addFields, addHousehold);
    commands.add<KinInputs>(
        group, "kin", "declare two households kin, so that neither decides about the other; two persons",
        [](CLI::App& command, KinInputs& inputs) {
            command.add_option("one", inputs.one, "household")->required()->type_name("NO");
            command.add_option("other", inputs.other, "household")->required()->type_name("NO");
            command.add_flag("--end", inputs.isEnd, "they are no longer");
        },
        declareKin);
    commands.add<FreezeInputs>(
        group, "freeze", "no redemption until a day, that day included, or an end to it; two persons",
        [](CLI::App& command, FreezeInputs& inputs) {
            command.add_option("number", inputs.number, "household")->required()->type_name("NO");
            command.add_option("--until", inputs.until, "last day of the freeze")->type_name("DATE");
            command.add_flag("--end", inputs.isEnd, "it ends now");
            command.add_option("--reason", inputs.reason, "why; no person's name")->required()->type_name("TEXT");
        },
        freezeHousehold);
    commands.add<HouseholdInputs>(
        group, "edit", "change a household; what is not named stays",
        [](CLI::App& command, HouseholdInputs& inputs) {
            addFields(command, inputs);
            command.add_option("--head", inputs.head, "a new head; the old card dies; two persons");
        },
        editHousehold);
    addHouseholdChangeCommands(commands, group);
    addHouseholdPinCommand(commands, group);
}

} // namespace jiamei::cli
