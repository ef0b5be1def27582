// jiamei meeting open, decide, close: the agenda and the votes are a file, and only `close` writes the journal.
#include "app/cli/claim_names.hpp"
#include "app/cli/pictures.hpp"
#include "app/cli/session.hpp"
#include "core/points/meeting.hpp"
#include "db/sqlite/files.hpp"

#include <algorithm>

namespace jiamei::cli {

namespace {

constexpr std::size_t kMostBytes = 4'000'000;

struct OpenInputs {
    std::string file;
    std::string date;
    std::string place;
    std::string attending;
    std::int64_t others = 0;
};

struct DecideInputs {
    std::string file;
    std::vector<std::string> items;
};

struct CloseInputs {
    std::string file;
    std::string minutes;
};

/// A value of the agenda file, or what is wrong with it.
template <class T>
Result<T> valueOf(const Json& json, const char* key)
{
    const auto found = json.find(key);
    if (found == json.end())
        return wrongUsage(key);
    if constexpr (std::is_same_v<T, std::string>) {
        if (found->is_string())
            return found->template get<std::string>();
    } else {
        if (found->is_number_integer())
            return found->template get<std::int64_t>();
    }
    return wrongUsage(key);
}

Result<std::vector<HouseholdNumber>> householdsOf(const Json& json, const char* key)
{
    std::vector<HouseholdNumber> households;
    const auto found = json.find(key);
    if (found == json.end() || !found->is_array())
        return wrongUsage(key);
    for (const auto& item : *found) {
        if (!item.is_string())
            return wrongUsage(key);
        JIAMEI_TRY(const auto household, HouseholdNumber::parse(item.get<std::string>()));
        households.push_back(household);
    }
    return households;
}

Json textsOf(const std::vector<HouseholdNumber>& households)
{
    Json texts = Json::array();
    for (const auto household : households)
        texts.push_back(household.text());
    return texts;
}

Result<Json> readAgenda(const std::string& file)
{
    JIAMEI_TRY(const auto bytes, db::readWhole(file, kMostBytes));
    if (!bytes)
        return refuse(ErrorCode::FileMissing, {{"file", file}});
    auto agenda = Json::parse(*bytes, nullptr, false);
    if (!agenda.is_object() || !agenda.contains("items") || !agenda["items"].is_array())
        return wrongUsage(file);
    return agenda;
}

Done writeAgenda(const std::string& file, const Json& agenda)
{
    return db::writeWhole(file, agenda.dump(2, ' ', false, Json::error_handler_t::replace) + "\n",
                          db::FileSecrecy::Shared);
}

Result<Answer> openMeeting(Call& call, const OpenInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    const auto now = session.moment();
    JIAMEI_TRY(const auto attending, parseHouseholds(inputs.attending));
    JIAMEI_TRY(const auto agenda, session.look([&](const ports::SiteState& state) -> Result<Json> {
        Json json;
        if (inputs.date.empty()) {
            JIAMEI_TRY(const auto today, todayOf(state, now));
            json["date"] = today.text();
        } else {
            JIAMEI_TRY(const auto date, BusinessDate::parse(inputs.date));
            json["date"] = date.text();
        }
        json["place"] = inputs.place;
        json["attending"] = textsOf(attending);
        json["others"] = inputs.others;
        json["items"] = Json::array();
        JIAMEI_TRY(const auto claims, points::openForMeeting(state));
        for (const auto& claim : claims) {
            JIAMEI_TRY(auto item, jsonOf(state, claim));
            JIAMEI_TRY(const auto must, points::mustRecuse(state, claim.household, attending));
            item["must_recuse"] = textsOf(must);
            json["items"].push_back(std::move(item));
        }
        return json;
    }));
    JIAMEI_CHECK(writeAgenda(inputs.file, agenda));
    Answer answer;
    answer.json = agenda;
    answer.json["file"] = inputs.file;
    answer.text = tableOf(call, agenda["items"]);
    return answer;
}

/// DOC[/LINE]:FOR:AGAINST:ABSTAINED[:HOUSEHOLD,HOUSEHOLD...[:OTHERS]]
Result<Json> voteOf(const std::string& text)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == ':')
            parts.emplace_back();
        else
            parts.back().push_back(c);
    }
    if (parts.size() < 4 || parts.size() > 6)
        return wrongUsage(text);
    JIAMEI_TRY(const auto name, parseClaimName(parts[0]));
    Json vote{{"document", name.id.document.value()}, {"line", name.id.line}};
    JIAMEI_TRY(const auto inFavour, parseCount(parts[1], text));
    JIAMEI_TRY(const auto against, parseCount(parts[2], text));
    JIAMEI_TRY(const auto abstained, parseCount(parts[3], text));
    JIAMEI_TRY(const auto recused, parseHouseholds(parts.size() > 4 ? parts[4] : std::string()));
    JIAMEI_TRY(const auto others, parseCount(parts.size() > 5 ? parts[5] : std::string("0"), text));
    vote["for"] = inFavour;
    vote["against"] = against;
    vote["abstained"] = abstained;
    vote["recused"] = textsOf(recused);
    vote["others_recused"] = others;
    return vote;
}

Result<Answer> decideItems(Call& call, const DecideInputs& inputs)
{
    JIAMEI_TRY(auto agenda, readAgenda(inputs.file));
    for (const auto& text : inputs.items) {
        JIAMEI_TRY(const auto vote, voteOf(text));
        auto& items = agenda["items"];
        const auto item = std::ranges::find_if(items, [&](const Json& candidate) {
            return candidate.value("document", std::int64_t{0}) == vote["document"].get<std::int64_t>() &&
                   candidate.value("line", 1) == vote["line"].get<int>();
        });
        if (item == items.end())
            return refuse(ErrorCode::NotForReview, {{"document", vote["document"].get<std::int64_t>()}});
        item->update(vote);
    }
    JIAMEI_CHECK(writeAgenda(inputs.file, agenda));
    const auto decided = std::ranges::count_if(agenda["items"], [](const Json& item) { return item.contains("for"); });
    Answer answer;
    answer.json = {{"file", inputs.file}, {"items", agenda["items"].size()}, {"decided", decided}};
    answer.text =
        io::fillIn(call.say({"{decided} 笔已有票数，共 {items} 笔；meeting close 才记入流水。\n",
                             "{decided} of {items} items have their votes; meeting close writes them down.\n"}),
                   {{"decided", decided}, {"items", static_cast<std::int64_t>(agenda["items"].size())}}, call.language);
    return answer;
}

Result<points::MeetingVote> voteFrom(const Json& item)
{
    points::MeetingVote vote;
    JIAMEI_TRY(const auto document, valueOf<std::int64_t>(item, "document"));
    JIAMEI_TRY(const auto line, valueOf<std::int64_t>(item, "line"));
    JIAMEI_TRY(vote.claim.face, valueOf<std::string>(item, "face"));
    vote.claim.id = {DocumentNumber(document), static_cast<std::int32_t>(line)};
    JIAMEI_TRY(vote.inFavour, valueOf<std::int64_t>(item, "for"));
    JIAMEI_TRY(vote.against, valueOf<std::int64_t>(item, "against"));
    JIAMEI_TRY(vote.abstained, valueOf<std::int64_t>(item, "abstained"));
    JIAMEI_TRY(vote.recused, householdsOf(item, "recused"));
    JIAMEI_TRY(vote.othersRecused, valueOf<std::int64_t>(item, "others_recused"));
    return vote;
}

Result<points::HoldMeeting> meetingFrom(const Json& agenda)
{
    points::HoldMeeting meeting;
    JIAMEI_TRY(const auto date, valueOf<std::string>(agenda, "date"));
    JIAMEI_TRY(meeting.date, BusinessDate::parse(date));
    JIAMEI_TRY(meeting.place, valueOf<std::string>(agenda, "place"));
    JIAMEI_TRY(meeting.attending, householdsOf(agenda, "attending"));
    JIAMEI_TRY(meeting.others, valueOf<std::int64_t>(agenda, "others"));
    for (const auto& item : agenda["items"]) {
        if (!item.is_object() || !item.contains("for"))
            continue; // left for the next meeting
        JIAMEI_TRY(auto vote, voteFrom(item));
        meeting.votes.push_back(std::move(vote));
    }
    return meeting;
}

Result<Answer> closeMeeting(Call& call, const CloseInputs& inputs)
{
    JIAMEI_TRY(const auto agenda, readAgenda(inputs.file));
    JIAMEI_TRY(auto meeting, meetingFrom(agenda));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto authority, session.signIn());
    if (!inputs.minutes.empty()) {
        JIAMEI_TRY(meeting.minutes, keepPicture(session, inputs.minutes));
    }
    JIAMEI_TRY(const auto document, session.run(authority, meeting));
    Answer answer;
    answer.json = {{"document", document.number.value()}, {"items", Json::array()}};
    std::int64_t approved = 0;
    for (const auto& item : document.payload.meeting_held().items()) {
        approved += item.approved() ? 1 : 0;
        answer.json["items"].push_back(
            {{"document", item.claim().document()}, {"line", item.claim().line()}, {"approved", item.approved()}});
    }
    answer.text = io::fillIn(call.say({"会议记录 {document}：通过 {approved} 笔，不通过 {rejected} 笔。\n",
                                       "Minutes {document}: {approved} approved, {rejected} rejected.\n"}),
                             {{"document", document.number.value()},
                              {"approved", approved},
                              {"rejected", document.payload.meeting_held().items_size() - approved}},
                             call.language);
    return answer;
}

} // namespace

void addMeetingCommands(Commands& commands)
{
    auto& group = commands.group("meeting", "the meeting that decides on awards");
    commands.add<OpenInputs>(
        group, "open", "write the agenda: every open item, and who must be recused",
        [](CLI::App& command, OpenInputs& inputs) {
            command.add_option("file", inputs.file, "where the agenda goes; votes are collected there")
                ->required()
                ->type_name("FILE");
            command.add_option("--date", inputs.date, "day of the meeting; else today")->type_name("DATE");
            command.add_option("--place", inputs.place, "where it is held");
            command.add_option("--attending", inputs.attending, "households that attend, one voice each")
                ->type_name("NO,NO...");
            command.add_option("--others", inputs.others, "voices of people of no household")->type_name("N");
        },
        openMeeting);
    commands.add<DecideInputs>(
        group, "decide", "put votes into the agenda; writes no row",
        [](CLI::App& command, DecideInputs& inputs) {
            command.add_option("file", inputs.file, "the agenda")->required()->type_name("FILE");
            command.add_option("--item", inputs.items, "votes on one item, and who was recused for it")
                ->required()
                ->type_name("DOC:FOR:AGAINST:ABSTAINED[:NO,NO[:OTHERS]]");
        },
        decideItems);
    commands.add<CloseInputs>(
        group, "close", "write the minutes: one document approves and rejects",
        [](CLI::App& command, CloseInputs& inputs) {
            command.add_option("file", inputs.file, "the agenda with its votes")->required()->type_name("FILE");
            command.add_option("--minutes", inputs.minutes, "picture of the signed sheet; kept by its hash")
                ->type_name("FILE");
        },
        closeMeeting);
}

} // namespace jiamei::cli
