#include "app/cli/activity_view.hpp"

#include "app/cli/wording.hpp"
#include "core/programme/attendance.hpp"
#include "core/programme/closing.hpp"

#include <algorithm>

namespace jiamei::cli {

namespace {

std::string wordOf(const Call& call, programme::SignInState state)
{
    using programme::SignInState;
    switch (state) {
    case SignInState::Waiting:
        return call.say({"待加分", "waits"});
    case SignInState::Counted:
        return call.say({"只计人次", "counted"});
    case SignInState::Awarded:
        return call.say({"已加分", "awarded"});
    case SignInState::Submitted:
        return call.say({"已送审", "submitted"});
    case SignInState::CapReached:
        return call.say({"到上限", "cap reached"});
    case SignInState::HouseholdClosed:
        return call.say({"已销户", "household closed"});
    }
    return {};
}

Result<Json> jsonOf(const ports::SiteState& state, const programme::SignIn& signIn)
{
    JIAMEI_TRY(const auto details, requireHousehold(state, signIn.household));
    const bool isBooked = signIn.document.value() != 0;
    return Json{{"household", signIn.household.text()},
                {"name", details.name},
                {"persons", signIn.persons},
                {"state", programme::textOf(signIn.state)},
                {"document", isBooked ? Json(signIn.document.value()) : Json()},
                {"line", isBooked ? Json(signIn.line) : Json()}};
}

} // namespace

std::string wordOf(const Call& call, programme::ActivityType type)
{
    using programme::ActivityType;
    switch (type) {
    case ActivityType::Volunteer:
        return call.say({"志愿服务", "volunteer service"});
    case ActivityType::Cleanup:
        return call.say({"环境整治", "clean-up"});
    case ActivityType::Lecture:
        return call.say({"宣讲", "talk"});
    case ActivityType::Training:
        return call.say({"培训", "training"});
    case ActivityType::Meeting:
        return call.say({"会议", "meeting"});
    case ActivityType::Reading:
        return call.say({"亲子阅读", "reading together"});
    case ActivityType::Other:
        return call.say({"其他", "other"});
    }
    return {};
}

std::string wordOf(const Call& call, programme::StaysBehind reason)
{
    using programme::StaysBehind;
    switch (reason) {
    case StaysBehind::OwnHousehold:
        return call.say({"自己家，请另一人再结束一次", "own household, another person closes once more"});
    case StaysBehind::KinHousehold:
        return call.say({"亲属户，请另一人再结束一次", "kin household, another person closes once more"});
    case StaysBehind::CapReached:
        return call.say({"本期已到上限", "cap of the period reached"});
    case StaysBehind::HouseholdClosed:
        return call.say({"已销户或迁出", "household closed"});
    }
    return {};
}

Result<Json> jsonOf(const ports::SiteState& state, const programme::Activity& activity)
{
    JIAMEI_TRY(const auto face, programme::faceOf(state, activity));
    JIAMEI_TRY(const auto date, dateTextOf(state, activity.day));
    JIAMEI_TRY(const auto rule, programme::ruleOf(state, activity));
    JIAMEI_TRY(const auto signIns, state.signInsAt(activity.number));
    const auto attendance = programme::attendanceOf(activity, signIns);
    const auto waiting = std::ranges::count_if(signIns, [](const programme::SignIn& signIn) {
        return signIn.persons > 0 && signIn.state == programme::SignInState::Waiting;
    });
    return Json{{"activity", activity.number.value()},
                {"face", face},
                {"date", date},
                {"type", programme::textOf(activity.type)},
                {"unit", programme::textOf(activity.unit)},
                {"title", activity.title},
                {"team", activity.team ? Json(activity.team->value()) : Json()},
                {"place", activity.place},
                {"minutes", activity.minutes},
                {"rule", rule ? Json(rule->code) : Json()},
                {"points_each", activity.pointsEach.value()},
                {"households", attendance.households},
                {"persons", attendance.persons},
                {"headcount", attendance.headcount},
                {"women", attendance.women},
                {"attendances", attendance.attendances()},
                {"state", activity.state == programme::ActivityState::Open ? "open" : "closed"},
                {"waiting", waiting}};
}

Result<Answer> listOf(const Call& call, const ports::SiteState& state)
{
    JIAMEI_TRY(const auto activities, state.activities());
    Answer answer;
    answer.json["activities"] = Json::array();
    TextTable table({{call.say({"编号", "No"}), TextTable::Align::Right},
                     {call.say({"日期", "Date"})},
                     {call.say({"类型", "Type"})},
                     {call.say({"户数", "Households"}), TextTable::Align::Right},
                     {call.say({"人次", "Attendances"}), TextTable::Align::Right},
                     {call.say({"状态", "State"})},
                     {call.say({"主题", "Title"})}});
    for (const auto& activity : activities) {
        JIAMEI_TRY(auto json, jsonOf(state, activity));
        const bool isOpen = activity.state == programme::ActivityState::Open;
        table.add({std::to_string(activity.number.value()), json["date"].get<std::string>(),
                   wordOf(call, activity.type), json["households"].dump(), json["attendances"].dump(),
                   isOpen ? call.say({"进行中", "open"}) : call.say({"已结束", "closed"}), activity.title});
        answer.json["activities"].push_back(std::move(json));
    }
    answer.text =
        activities.empty() ? std::string(call.say({"还没有活动。\n", "There is no activity yet.\n"})) : table.text();
    return answer;
}

Result<Answer> showOf(const Call& call, const ports::SiteState& state, DocumentNumber number)
{
    JIAMEI_TRY(const auto activity, programme::requireActivity(state, number));
    JIAMEI_TRY(const auto signIns, state.signInsAt(number));
    Answer answer;
    JIAMEI_TRY(answer.json, jsonOf(state, activity));
    answer.json["sign_ins"] = Json::array();
    TextTable table({{call.say({"户编号", "No"})},
                     {call.say({"户主", "Name"})},
                     {call.say({"人数", "People"}), TextTable::Align::Right},
                     {call.say({"状态", "State"})},
                     {call.say({"单据", "Document"})}});
    for (const auto& signIn : signIns) {
        if (signIn.persons == 0)
            continue;
        JIAMEI_TRY(auto json, jsonOf(state, signIn));
        const auto document = signIn.document.value() == 0
                                  ? std::string()
                                  : std::to_string(signIn.document.value()) + "/" + std::to_string(signIn.line);
        table.add({signIn.household.text(), json["name"].get<std::string>(), std::to_string(signIn.persons),
                   wordOf(call, signIn.state), document});
        answer.json["sign_ins"].push_back(std::move(json));
    }
    answer.text = io::fillIn(
        call.say(
            {"活动 {activity}：{title}，{type}，{date}[，{place}]，时长 {hours}。签到 {households} 户 {persons} 人，"
             "另计 {headcount} 人。\n",
             "Activity {activity}: {title}, {type}, {date}[, {place}], {hours} hours. {households} households "
             "with {persons} people signed in, {headcount} more were counted.\n"}),
        {{"activity", number.value()},
         {"title", activity.title},
         {"type", wordOf(call, activity.type)},
         {"date", answer.json["date"].get<std::string>()},
         {"place", activity.place},
         {"hours", hoursText(activity.minutes)},
         {"households", answer.json["households"].get<std::int64_t>()},
         {"persons", answer.json["persons"].get<std::int64_t>()},
         {"headcount", activity.headcount}},
        call.language);
    answer.text += table.text();
    return answer;
}

Result<Answer> reportOf(const Call& call, const ports::SiteState& state, const points::DateSpan& span)
{
    JIAMEI_TRY(const auto summary, programme::summaryOf(state, span));
    Answer answer;
    answer.json = {{"from", span.first.text()}, {"to", span.last.text()}, {"types", Json::array()}};
    TextTable table({{call.say({"类型", "Type"})},
                     {call.say({"场", "Sessions"}), TextTable::Align::Right},
                     {call.say({"期", "Issues"}), TextTable::Align::Right},
                     {call.say({"积分户", "Households"}), TextTable::Align::Right},
                     {call.say({"人次", "Attendances"}), TextTable::Align::Right},
                     {call.say({"时长", "Hours"}), TextTable::Align::Right}});
    const auto add = [&](const std::string& word, const programme::TypeSummary& part) -> Json {
        const auto& attendance = part.attendance;
        table.add({word, std::to_string(part.sessions), std::to_string(part.issues),
                   std::to_string(attendance.households), std::to_string(attendance.attendances()),
                   hoursText(part.minutes)});
        return {{"sessions", part.sessions},
                {"issues", part.issues},
                {"households", attendance.households},
                {"persons", attendance.persons},
                {"headcount", attendance.headcount},
                {"women", attendance.women},
                {"attendances", attendance.attendances()},
                {"minutes", part.minutes}};
    };
    for (const auto& part : summary.types) {
        auto json = add(wordOf(call, part.type), part);
        json["type"] = programme::textOf(part.type);
        answer.json["types"].push_back(std::move(json));
    }
    answer.json["total"] = add(call.say({"合计", "Total"}), summary.whole());
    answer.json["teams"] = summary.teams;
    answer.json["volunteers"] = summary.volunteers;
    answer.text =
        table.text() + io::fillIn(call.say({"志愿服务队 {teams} 支，志愿者 {volunteers} 名。\n",
                                            "{teams} volunteer teams with {volunteers} volunteers.\n"}),
                                  {{"teams", summary.teams}, {"volunteers", summary.volunteers}}, call.language);
    return answer;
}

} // namespace jiamei::cli
