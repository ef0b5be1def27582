// jiamei activity new, scan, headcount, close, list, show, report
#include "app/cli/activity_view.hpp"
#include "app/cli/claim_names.hpp"
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "core/household/shown_card.hpp"
#include "core/programme/attendance.hpp"
#include "core/programme/closing.hpp"

namespace jiamei::cli {

namespace {

struct NewInputs {
    std::string type;
    std::string unit;
    std::string title;
    std::optional<std::int64_t> team;
    std::string place;
    std::string hours;
    std::int32_t minutes = 0;
    std::string rule;
    std::optional<std::int64_t> points;
};

struct ScanInputs {
    std::int64_t activity = 0;
    std::vector<std::string> cards;
    std::vector<std::string> households;
    std::optional<std::int32_t> persons;
};

struct HeadcountInputs {
    std::int64_t activity = 0;
    std::int32_t headcount = 0;
    std::int32_t women = 0;
};

struct ActivityInput {
    std::string activity;
};

struct ReportInputs {
    std::string from = "2020-01-01";
    std::string to = "2100-12-31";
};

/// Hours in quarters: `2`, `1.5`, `0.75`.
Result<std::int32_t> minutesOf(const std::string& hours)
{
    const auto dot = hours.find('.');
    const auto fraction = dot == std::string::npos ? std::string() : hours.substr(dot + 1);
    JIAMEI_TRY(const auto whole, parseCount(hours.substr(0, dot), "--hours"));
    const std::map<std::string, std::int32_t> quarters{{"", 0},   {"0", 0},   {"00", 0}, {"25", 15},
                                                       {"5", 30}, {"50", 30}, {"75", 45}};
    const auto quarter = quarters.find(fraction);
    if (quarter == quarters.end() || whole > 24)
        return wrongUsage("--hours");
    return static_cast<std::int32_t>(whole) * 60 + quarter->second;
}

Result<programme::OpenActivity> commandOf(const NewInputs& inputs)
{
    programme::OpenActivity command;
    const auto type = programme::parseActivityType(inputs.type);
    if (!type)
        return wrongUsage("--type");
    command.type = *type;
    if (!inputs.unit.empty()) {
        command.unit = programme::parseActivityUnit(inputs.unit);
        if (!command.unit)
            return wrongUsage("--unit");
    }
    if (!inputs.hours.empty() && inputs.minutes != 0)
        return wrongUsage("--hours | --minutes");
    command.minutes = inputs.minutes;
    if (!inputs.hours.empty()) {
        JIAMEI_TRY(command.minutes, minutesOf(inputs.hours));
    }
    command.title = inputs.title;
    if (inputs.team)
        command.team = DocumentNumber(*inputs.team);
    command.place = inputs.place;
    command.ruleCode = inputs.rule;
    if (inputs.points) {
        JIAMEI_TRY(command.pointsEach, Points::of(*inputs.points));
    }
    return command;
}

Result<Answer> open(Call& call, const NewInputs& inputs)
{
    JIAMEI_TRY(const auto command, commandOf(inputs));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(command));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto activity, programme::requireActivity(state, document.number));
        Answer answer;
        JIAMEI_TRY(answer.json, jsonOf(state, activity));
        answer.text = io::fillIn(call.say({"活动 {activity}：{title}，可以签到了。\n",
                                           "Activity {activity}: {title}, ready for sign-ins.\n"}),
                                 {{"activity", activity.number.value()}, {"title", activity.title}}, call.language);
        return answer;
    });
}

/// A card, or a household named by its number.
struct Arrival {
    std::string shown; ///< as it was typed or scanned
    bool isCard = false;
};

std::vector<Arrival> arrivalsOf(const ScanInputs& inputs)
{
    std::vector<Arrival> arrivals;
    arrivals.reserve(inputs.cards.size() + inputs.households.size());
    for (const auto& card : inputs.cards)
        arrivals.push_back({card, true});
    for (const auto& household : inputs.households)
        arrivals.push_back({household, false});
    return arrivals;
}

Result<Json> signIn(Session& session, const operators::Authority& authority, const ScanInputs& inputs,
                    const Arrival& arrival)
{
    programme::SignInHousehold command;
    command.activity = DocumentNumber(inputs.activity);
    command.persons = inputs.persons;
    if (arrival.isCard) {
        JIAMEI_TRY(const auto face, session.look([&](const ports::SiteState& state) {
            return household::shownCard(state, arrival.shown);
        }));
        command.household = face.household;
        command.card = face.generation;
    } else {
        JIAMEI_TRY(command.household, HouseholdNumber::parse(arrival.shown));
    }
    const auto part = "scan " + command.household.text();
    JIAMEI_TRY(
        const auto document,
        arrival.isCard
            ? session.run(authority, household::WithCard<programme::SignInHousehold>{command, arrival.shown}, part)
            : session.run(authority, command, part));
    return session.look([&](const ports::SiteState& state) -> Result<Json> {
        JIAMEI_TRY(const auto details, requireHousehold(state, command.household));
        return Json{{"document", document.number.value()},
                    {"household", command.household.text()},
                    {"name", details.name},
                    {"persons", document.payload.activity_signed_in().persons()}};
    });
}

/// Each arrival is on disk before the next is looked at; one that is refused does not stop the others.
Result<Answer> scan(Call& call, const ScanInputs& inputs)
{
    const auto arrivals = arrivalsOf(inputs);
    if (arrivals.empty() || (inputs.persons && arrivals.size() != 1))
        return wrongUsage("CARD... | --household NO [--persons N]");
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto authority, session.signIn());
    Answer answer;
    answer.json = {{"activity", inputs.activity}, {"signed_in", Json::array()}, {"refused", Json::array()}};
    for (const auto& arrival : arrivals) {
        auto made = signIn(session, authority, inputs, arrival);
        if (!made && (arrivals.size() == 1 || familyOf(made.error().code) != ErrorFamily::Refused))
            return refuse(made.error());
        if (!made) {
            answer.status = kRefused;
            auto json = jsonOf(made.error(), call.language);
            answer.text += arrival.shown.substr(0, 20) + ": " + json["message"].get<std::string>() + "\n";
            answer.json["refused"].push_back({{"shown", arrival.shown}, {"error", std::move(json)}});
            continue;
        }
        answer.text += io::fillIn(
            call.say({"{household} {name}：签到 {persons} 人。\n", "{household} {name}: signed in, {persons}.\n"}),
            {{"household", (*made)["household"].get<std::string>()},
             {"name", (*made)["name"].get<std::string>()},
             {"persons", (*made)["persons"].get<std::int64_t>()}},
            call.language);
        answer.json["signed_in"].push_back(std::move(*made));
    }
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto activity, programme::requireActivity(state, DocumentNumber(inputs.activity)));
        JIAMEI_TRY(const auto signIns, state.signInsAt(activity.number));
        const auto attendance = programme::attendanceOf(activity, signIns);
        answer.json["households"] = attendance.households;
        answer.json["persons"] = attendance.persons;
        answer.text +=
            io::fillIn(call.say({"共签到 {households} 户 {persons} 人。\n",
                                 "{households} households with {persons} people so far.\n"}),
                       {{"households", attendance.households}, {"persons", attendance.persons}}, call.language);
        return answer;
    });
}

Result<Answer> headcount(Call& call, const HeadcountInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document,
               session.run(programme::CountHeads{DocumentNumber(inputs.activity), inputs.headcount, inputs.women}));
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"activity", inputs.activity},
                   {"headcount", inputs.headcount},
                   {"women", inputs.women}};
    answer.text = io::fillIn(call.say({"活动 {activity} 没有卡的有 {headcount} 人，其中妇女 {women} 人。\n",
                                       "Activity {activity}: {headcount} people without a card, {women} of them "
                                       "women.\n"}),
                             {{"activity", inputs.activity}, {"headcount", inputs.headcount}, {"women", inputs.women}},
                             call.language);
    return answer;
}

Json lineOf(std::uint32_t household, int line, std::int64_t units, std::int64_t points)
{
    return {{"household", HouseholdNumber::of(household).value_or(HouseholdNumber()).text()},
            {"line", line},
            {"units", units},
            {"points", points}};
}

Answer closed(const Call& call, const journal::StoredDocument& document)
{
    const auto& made = document.payload.activity_closed();
    std::int64_t points = 0;
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"activity", made.activity()},
                   {"households", made.households()},
                   {"persons", made.persons()},
                   {"headcount", made.headcount()},
                   {"women", made.women()},
                   {"awarded", Json::array()},
                   {"submitted", Json::array()},
                   {"left", Json::array()}};
    for (const auto& award : made.awards()) {
        points += award.points();
        answer.json["awarded"].push_back(lineOf(award.household(), static_cast<int>(answer.json["awarded"].size()) + 1,
                                                award.units(), award.points()));
    }
    for (const auto& claim : made.submitted().lines()) {
        points += claim.points();
        answer.json["submitted"].push_back(lineOf(
            claim.household(), static_cast<int>(answer.json["submitted"].size()) + 1, claim.units(), claim.points()));
    }
    answer.json["points"] = points;
    answer.text = io::fillIn(call.say({"活动 {activity} 结束，单据 {document}：签到 {households} 户 {persons} 人，另计 "
                                       "{headcount} 人；加分 {awarded} 户，送审 {submitted} 户，共 {points} 分。\n",
                                       "Activity {activity} is closed by document {document}: {households} households "
                                       "with {persons} people, {headcount} more counted; {awarded} awarded, "
                                       "{submitted} submitted, {points} points in all.\n"}),
                             {{"activity", made.activity()},
                              {"document", document.number.value()},
                              {"households", made.households()},
                              {"persons", made.persons()},
                              {"headcount", made.headcount()},
                              {"awarded", made.awards_size()},
                              {"submitted", made.submitted().lines_size()},
                              {"points", points}},
                             call.language);
    for (const auto& left : made.left()) {
        const auto reason = static_cast<programme::StaysBehind>(left.reason());
        const auto household = HouseholdNumber::of(left.household()).value_or(HouseholdNumber()).text();
        answer.json["left"].push_back(
            {{"household", household}, {"persons", left.persons()}, {"reason", programme::textOf(reason)}});
        answer.text += io::fillIn(
            call.say({"{household} 户没有加分：{reason}。\n", "Household {household} got nothing: {reason}.\n"}),
            {{"household", household}, {"reason", wordOf(call, reason)}}, call.language);
    }
    return answer;
}

Result<Answer> close(Call& call, const ActivityInput& input)
{
    JIAMEI_TRY(const auto name, parseClaimName(input.activity));
    JIAMEI_TRY(auto session, Session::open(call));
    programme::CloseActivity command{name.id.document, name.face};
    if (command.face.empty()) {
        JIAMEI_TRY(command.face, session.look([&](const ports::SiteState& state) -> Result<std::string> {
            JIAMEI_TRY(const auto activity, programme::requireActivity(state, command.activity));
            return programme::faceOf(state, activity);
        }));
    }
    JIAMEI_TRY(const auto document, session.run(command));
    return closed(call, document);
}

Result<Answer> list(Call& call, const NoInputs&)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) { return listOf(call, state); });
}

Result<Answer> show(Call& call, const ActivityInput& input)
{
    JIAMEI_TRY(const auto number, parseCount(input.activity, input.activity));
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) { return showOf(call, state, DocumentNumber(number)); });
}

Result<Answer> report(Call& call, const ReportInputs& inputs)
{
    points::DateSpan span;
    JIAMEI_TRY(span.first, BusinessDate::parse(inputs.from));
    JIAMEI_TRY(span.last, BusinessDate::parse(inputs.to));
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) { return reportOf(call, state, span); });
}

void defineNew(CLI::App& command, NewInputs& inputs)
{
    command.add_option("--type", inputs.type, "volunteer, cleanup, lecture, training, meeting, reading, other")
        ->required();
    command.add_option("--unit", inputs.unit, "session or issue; else the usual one of the type");
    command.add_option("--title", inputs.title, "what it is; no person's name")->required()->type_name("TEXT");
    command.add_option("--team", inputs.team, "volunteer team that does it")->type_name("TEAM");
    command.add_option("--place", inputs.place, "where")->type_name("TEXT");
    command.add_option("--hours", inputs.hours, "how long, in quarter hours: 1.5")->type_name("H");
    command.add_option("--minutes", inputs.minutes, "how long, in minutes");
    command.add_option("--rule", inputs.rule, "rule that each person is awarded under; without one people are counted")
        ->type_name("CODE");
    command.add_option("--points", inputs.points, "points for one person, when the rule leaves a choice");
}

void defineScan(CLI::App& command, ScanInputs& inputs)
{
    command.add_option("activity", inputs.activity, "number of the activity")->required()->type_name("ID");
    command.add_option("cards", inputs.cards, "digits of the cards, one after the other")->type_name("CARD");
    command.add_option("--household", inputs.households, "household without its card; may be repeated")
        ->allow_extra_args(false)
        ->type_name("NO");
    command.add_option("--persons", inputs.persons, "so many people of the household are there; 0 takes it out again");
}

} // namespace

void addActivityCommands(Commands& commands)
{
    auto& group = commands.group("activity", "activities, who came, and the points they give");
    commands.add<NewInputs>(group, "new", "open an activity", defineNew, open);
    commands.add<ScanInputs>(group, "scan", "sign households in, card after card", defineScan, scan);
    commands.add<HeadcountInputs>(
        group, "headcount", "people who came without a card",
        [](CLI::App& command, HeadcountInputs& inputs) {
            command.add_option("activity", inputs.activity, "number of the activity")->required()->type_name("ID");
            command.add_option("headcount", inputs.headcount, "how many people")->required()->type_name("N");
            command.add_option("--women", inputs.women, "how many of them are women");
        },
        headcount);
    commands.add<ActivityInput>(
        group, "close", "end an activity and award everybody, or award who waited for another operator",
        [](CLI::App& command, ActivityInput& input) {
            command.add_option("activity", input.activity, "number; with @FACE exactly what the list showed")
                ->required()
                ->type_name("ID[@FACE]");
        },
        close);
    commands.add<NoInputs>(group, "list", "all activities", nothing, list);
    commands.add<ActivityInput>(
        group, "show", "one activity and who signed in",
        [](CLI::App& command, ActivityInput& input) {
            command.add_option("activity", input.activity, "number of the activity")->required()->type_name("ID");
        },
        show);
    commands.add<ReportInputs>(
        group, "report", "sessions and attendances of a period by type",
        [](CLI::App& command, ReportInputs& inputs) {
            command.add_option("--from", inputs.from, "first date; else the beginning")->type_name("DATE");
            command.add_option("--to", inputs.to, "last date; else the end")->type_name("DATE");
        },
        report);
}

} // namespace jiamei::cli
