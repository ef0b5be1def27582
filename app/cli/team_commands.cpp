// jiamei team add, join, leave, list
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "core/programme/summary.hpp"
#include "core/programme/team_register.hpp"

namespace jiamei::cli {

namespace {

struct AddInputs {
    std::string name;
    std::string founded;
};

struct MemberInputs {
    std::int64_t team = 0;
    std::string household;
    std::int32_t persons = 1;
};

Result<Answer> add(Call& call, const AddInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    programme::AddTeam command;
    command.name = inputs.name;
    if (inputs.founded.empty()) {
        JIAMEI_TRY(command.founded,
                   session.look([&](const ports::SiteState& state) { return todayOf(state, session.moment()); }));
    } else {
        JIAMEI_TRY(command.founded, BusinessDate::parse(inputs.founded));
    }
    JIAMEI_TRY(const auto document, session.run(command));
    Answer answer;
    answer.json = {{"team", document.number.value()}, {"name", inputs.name}, {"founded", command.founded.text()}};
    answer.text = io::fillIn(
        call.say(
            {"志愿服务队 {team}：{name}，{founded} 成立。\n", "Volunteer team {team}: {name}, founded {founded}.\n"}),
        {{"team", document.number.value()}, {"name", inputs.name}, {"founded", command.founded.text()}}, call.language);
    return answer;
}

Answer membership(const Call& call, const journal::StoredDocument& document, HouseholdNumber household)
{
    const auto& made = document.payload.team_joined();
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"team", made.team()},
                   {"household", household.text()},
                   {"persons", made.persons()}};
    answer.text = io::fillIn(call.say({"{household} 户现在有 {persons} 人在志愿服务队 {team}。\n",
                                       "Household {household}: {persons} in volunteer team {team} from now on.\n"}),
                             {{"household", household.text()}, {"persons", made.persons()}, {"team", made.team()}},
                             call.language);
    return answer;
}

Result<Answer> join(Call& call, const MemberInputs& inputs)
{
    JIAMEI_TRY(const auto household, HouseholdNumber::parse(inputs.household));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document,
               session.run(programme::JoinTeam{DocumentNumber(inputs.team), household, inputs.persons}));
    return membership(call, document, household);
}

Result<Answer> leave(Call& call, const MemberInputs& inputs)
{
    JIAMEI_TRY(const auto household, HouseholdNumber::parse(inputs.household));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(programme::LeaveTeam{DocumentNumber(inputs.team), household}));
    return membership(call, document, household);
}

Json jsonOf(const programme::TeamWork& work)
{
    Json json{{"team", work.team.number.value()},    {"name", work.team.name},
              {"founded", work.team.founded.text()}, {"members", work.members},
              {"activities", work.activities},       {"minutes", work.minutes},
              {"households", Json::array()}};
    for (const auto& [household, members, minutes] : work.households)
        json["households"].push_back({{"household", household.text()}, {"members", members}, {"minutes", minutes}});
    return json;
}

Result<Answer> list(Call& call, const NoInputs&)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto all, programme::teamWork(state));
        Answer answer;
        answer.json["teams"] = Json::array();
        TextTable table({{call.say({"队号", "Team"}), TextTable::Align::Right},
                         {call.say({"名称", "Name"})},
                         {call.say({"成立", "Founded"})},
                         {call.say({"队员", "Members"}), TextTable::Align::Right},
                         {call.say({"活动", "Activities"}), TextTable::Align::Right},
                         {call.say({"服务时长", "Hours"}), TextTable::Align::Right}});
        for (const auto& work : all) {
            answer.json["teams"].push_back(jsonOf(work));
            table.add({std::to_string(work.team.number.value()), work.team.name, work.team.founded.text(),
                       std::to_string(work.members), std::to_string(work.activities), hoursText(work.minutes)});
        }
        answer.text = all.empty() ? std::string(call.say({"还没有志愿服务队。\n", "There is no volunteer team yet.\n"}))
                                  : table.text();
        return answer;
    });
}

void addMember(CLI::App& command, MemberInputs& inputs)
{
    command.add_option("team", inputs.team, "number of the team")->required()->type_name("TEAM");
    command.add_option("--household", inputs.household, "whose people they are")->required()->type_name("NO");
}

} // namespace

void addTeamCommands(Commands& commands)
{
    auto& group = commands.group("team", "volunteer teams and their members, by household and without names");
    commands.add<AddInputs>(
        group, "add", "a new volunteer team",
        [](CLI::App& command, AddInputs& inputs) {
            command.add_option("--name", inputs.name, "name of the team; no person's name")->required();
            command.add_option("--founded", inputs.founded, "when it was founded; else today")->type_name("DATE");
        },
        add);
    commands.add<MemberInputs>(
        group, "join", "from now on so many people of a household are in the team",
        [](CLI::App& command, MemberInputs& inputs) {
            addMember(command, inputs);
            command.add_option("--persons", inputs.persons, "how many of the household; 1 when not said");
        },
        join);
    commands.add<MemberInputs>(group, "leave", "nobody of the household is in the team any more", addMember, leave);
    commands.add<NoInputs>(group, "list", "teams with members, activities and hours", nothing, list);
}

} // namespace jiamei::cli
