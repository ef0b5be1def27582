// jiamei publicity open, list, photo, sheet, object, settle, close
#include "app/cli/claim_names.hpp"
#include "app/cli/pictures.hpp"
#include "app/cli/session.hpp"
#include "app/print/notice_sheet.hpp"
#include "core/points/objection.hpp"

namespace jiamei::cli {

namespace {

struct NoticeInputs {
    std::string notice;
    std::string file;
};

struct SheetInputs {
    std::int64_t notice = 0;
    std::string out;
};

struct ObjectInputs {
    std::string about;
    std::string reason;
    std::string by;
};

struct SettleInputs {
    std::int64_t objection = 0;
    bool isUpheld = false;
    bool isDismissed = false;
    std::string reason;
};

Result<Json> jsonOf(const ports::SiteState& state, const points::Notice& notice)
{
    JIAMEI_TRY(const auto dates, points::datesOf(state, notice));
    JIAMEI_TRY(const auto face, points::faceOf(state, notice));
    JIAMEI_TRY(const auto claims, state.claimsOnNotice(notice.document));
    std::int64_t waiting = 0;
    for (const auto& claim : claims)
        waiting += claim.state == points::ClaimState::InPublicity ? 1 : 0;
    return Json{{"document", notice.document.value()},
                {"face", face},
                {"first", dates.first.text()},
                {"last", dates.last.text()},
                {"post_from", dates.postFrom.text()},
                {"waiting", waiting},
                {"photo", notice.photo.empty() ? Json() : Json(hexText(notice.photo))}};
}

Result<Answer> openNotice(Call& call, const NoInputs&)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(points::OpenNotice{}));
    JIAMEI_TRY(const auto notice, session.look([&](const ports::SiteState& state) -> Result<Json> {
        JIAMEI_TRY(const auto opened, points::requireNotice(state, document.number));
        return jsonOf(state, opened);
    }));
    Answer answer;
    answer.json = notice;
    answer.json["lines"] = Json::array();
    TextTable table({{call.say({"单据", "Document"}), TextTable::Align::Right},
                     {call.say({"户编号", "No"})},
                     {call.say({"积分", "Points"}), TextTable::Align::Right},
                     {call.say({"事项", "What"})}});
    for (const auto& line : document.payload.notice_opened().lines()) {
        JIAMEI_TRY(const auto household, HouseholdNumber::of(line.household()));
        const auto points = line.deduction() ? -line.points() : line.points();
        answer.json["lines"].push_back({{"document", line.claim().document()},
                                        {"line", line.claim().line()},
                                        {"household", household.text()},
                                        {"code", line.code()},
                                        {"title", line.title()},
                                        {"points", line.points()},
                                        {"deduction", line.deduction()},
                                        {"posted", line.posted()}});
        const points::ClaimId id{DocumentNumber(line.claim().document()), line.claim().line()};
        table.add({textOf(id), household.text(), std::to_string(points), line.code() + " " + line.title()});
    }
    answer.text =
        io::fillIn(call.say({"公示 {document}：{first} 到 {last}，{from} 起的营业日可以入账。\n",
                             "Notice {document}: from {first} to {last}; may be posted on a business day from "
                             "{from} on.\n"}),
                   {{"document", document.number.value()},
                    {"first", notice["first"].get<std::string>()},
                    {"last", notice["last"].get<std::string>()},
                    {"from", notice["post_from"].get<std::string>()}},
                   call.language) +
        table.text();
    return answer;
}

std::string_view nameOf(points::ObjectionState state)
{
    switch (state) {
    case points::ObjectionState::Open:
        return "open";
    case points::ObjectionState::Upheld:
        return "upheld";
    case points::ObjectionState::Dismissed:
        return "dismissed";
    }
    return {};
}

Result<Answer> listNotices(Call& call, const NoInputs&)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        Answer answer;
        answer.json = {{"notices", Json::array()}, {"objections", Json::array()}};
        TextTable table({{call.say({"公示", "Notice"}), TextTable::Align::Right},
                         {call.say({"核对码", "Face"})},
                         {call.say({"起", "First"})},
                         {call.say({"止", "Last"})},
                         {call.say({"未入账", "Waiting"}), TextTable::Align::Right}});
        JIAMEI_TRY(const auto notices, state.notices());
        for (const auto& notice : notices) {
            JIAMEI_TRY(const auto json, jsonOf(state, notice));
            table.add({std::to_string(notice.document.value()), json["face"].get<std::string>(),
                       json["first"].get<std::string>(), json["last"].get<std::string>(),
                       std::to_string(json["waiting"].get<std::int64_t>())});
            answer.json["notices"].push_back(json);
        }
        answer.text = table.text();
        JIAMEI_TRY(const auto objections, state.objections());
        for (const auto& objection : objections) {
            answer.json["objections"].push_back({{"document", objection.document.value()},
                                                 {"about", objection.about.document.value()},
                                                 {"line", objection.about.line},
                                                 {"household", objection.by ? Json(objection.by->text()) : Json()},
                                                 {"state", nameOf(objection.state)}});
            if (objection.state == points::ObjectionState::Open)
                answer.text += io::fillIn(
                    call.say({"异议 {document}：单据 {about}，待处理。\n",
                              "Objection {document}: document {about}, open.\n"}),
                    {{"document", objection.document.value()}, {"about", textOf(objection.about)}}, call.language);
        }
        return answer;
    });
}

Result<Answer> keepPhoto(Call& call, const NoticeInputs& inputs)
{
    JIAMEI_TRY(const auto number, parseCount(inputs.notice, inputs.notice));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto authority, session.signIn());
    JIAMEI_TRY(const auto bytes, keepPicture(session, inputs.file));
    points::PhotographNotice command{DocumentNumber(number), asDigest(bytes).value_or(Digest{})};
    JIAMEI_TRY(const auto document, session.run(authority, command));
    Answer answer;
    answer.json = {{"document", document.number.value()}, {"notice", number}, {"photo", hexText(bytes)}};
    answer.text = io::fillIn(call.say({"公示 {notice} 的照片已存。\n", "The picture of notice {notice} is kept.\n"}),
                             {{"notice", number}}, call.language);
    return answer;
}

Result<Answer> noticeSheet(Call& call, const SheetInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto sheet, session.look([&](const ports::SiteState& state) {
        return print::noticeSheet(state, DocumentNumber(inputs.notice));
    }));
    JIAMEI_TRY(const auto pdf, print::noticePdf(sheet));
    const UnstoppableSection section;
    JIAMEI_CHECK(db::writeWhole(inputs.out, pdf, db::FileSecrecy::Shared));
    Answer answer;
    answer.json = {{"notice", inputs.notice},
                   {"file", inputs.out},
                   {"lines", static_cast<std::int64_t>(sheet.rows.size())},
                   {"first", sheet.first},
                   {"last", sheet.last}};
    answer.text = std::string(call.say({"公示表已写入 ", "The notice is in "})) + inputs.out + "\n";
    return answer;
}

Result<Answer> closeNotice(Call& call, const NoticeInputs& inputs)
{
    JIAMEI_TRY(const auto name, parseClaimName(inputs.notice));
    JIAMEI_TRY(auto session, Session::open(call));
    points::PostNotice command{name.id.document, name.face};
    if (command.face.empty()) {
        JIAMEI_TRY(command.face, session.look([&](const ports::SiteState& state) -> Result<std::string> {
            JIAMEI_TRY(const auto notice, points::requireNotice(state, command.notice));
            return points::faceOf(state, notice);
        }));
    }
    JIAMEI_TRY(const auto document, session.run(command));
    const auto& made = document.payload.notice_posted();
    std::int64_t points = 0;
    Answer answer;
    answer.json = {{"document", document.number.value()}, {"notice", made.notice()}, {"posted", Json::array()}};
    for (const auto& line : made.posting().lines()) {
        points += line.deduction() ? -line.points() : line.points();
        JIAMEI_TRY(const auto household, HouseholdNumber::of(line.household()));
        answer.json["posted"].push_back({{"document", line.claim().document()},
                                         {"line", line.claim().line()},
                                         {"household", household.text()},
                                         {"points", line.points()},
                                         {"deduction", line.deduction()}});
    }
    answer.json["points"] = points;
    answer.json["left"] = made.left();
    answer.text = io::fillIn(
        call.say({"公示 {notice} 已入账 {lines} 笔，共 {points} 分；{left} 笔未入账。\n",
                  "Notice {notice}: {lines} posted, {points} points in all; {left} left.\n"}),
        {{"notice", made.notice()}, {"lines", made.posting().lines_size()}, {"points", points}, {"left", made.left()}},
        call.language);
    return answer;
}

Result<Answer> object(Call& call, const ObjectInputs& inputs)
{
    JIAMEI_TRY(const auto name, parseClaimName(inputs.about));
    points::Object command{name.id, inputs.reason, std::nullopt};
    if (!inputs.by.empty()) {
        JIAMEI_TRY(command.by, HouseholdNumber::parse(inputs.by));
    }
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(command));
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"about", name.id.document.value()},
                   {"line", name.id.line},
                   {"state", "open"}};
    answer.text = io::fillIn(call.say({"异议 {document} 已登记，只停单据 {about} 这一行。\n",
                                       "Objection {document} is recorded and stops document {about} only.\n"}),
                             {{"document", document.number.value()}, {"about", textOf(name.id)}}, call.language);
    return answer;
}

Result<Answer> settle(Call& call, const SettleInputs& inputs)
{
    if (inputs.isUpheld == inputs.isDismissed)
        return wrongUsage("--uphold | --dismiss");
    JIAMEI_TRY(auto session, Session::open(call));
    const points::SettleObjection command{DocumentNumber(inputs.objection), inputs.isUpheld, inputs.reason};
    JIAMEI_TRY(const auto document, session.run(command));
    const auto& made = document.payload.objection_settled();
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"objection", made.objection()},
                   {"about", made.about().document()},
                   {"upheld", made.upheld()},
                   {"taken_back", made.taken_back()}};
    answer.text =
        made.upheld()
            ? call.say({"异议成立，这一行作废。\n", "The objection was upheld; the line is void.\n"})
            : call.say({"异议不成立，这一行照常入账。\n", "The objection was dismissed; the line goes on.\n"});
    return answer;
}

} // namespace

void addPublicityCommands(Commands& commands)
{
    auto& group = commands.group("publicity", "notices, objections, and the posting of what nobody objected to");
    commands.add<NoInputs>(group, "open", "put up a notice of everything reviewed", nothing, openNotice);
    commands.add<NoInputs>(group, "list", "notices and objections", nothing, listNotices);
    commands.add<NoticeInputs>(
        group, "photo", "keep a picture of the posted notice",
        [](CLI::App& command, NoticeInputs& inputs) {
            command.add_option("notice", inputs.notice, "document of the notice")->required()->type_name("DOC");
            command.add_option("--file", inputs.file, "the picture")->required()->type_name("FILE");
        },
        keepPhoto);
    commands.add<SheetInputs>(
        group, "sheet", "the notice on A4, to be pinned to the board",
        [](CLI::App& command, SheetInputs& inputs) {
            command.add_option("notice", inputs.notice, "document of the notice")->required()->type_name("DOC");
            command.add_option("--out", inputs.out, "where the PDF goes")->required()->type_name("FILE");
        },
        noticeSheet);
    commands.add<NoticeInputs>(
        group, "close", "post the lines of a notice that is over; two persons",
        [](CLI::App& command, NoticeInputs& inputs) {
            command
                .add_option("notice", inputs.notice, "document of the notice; with @FACE exactly what the list showed")
                ->required()
                ->type_name("DOC[@FACE]");
        },
        closeNotice);
    commands.add<ObjectInputs>(
        group, "object", "record an objection against one line",
        [](CLI::App& command, ObjectInputs& inputs) {
            command.add_option("about", inputs.about, "document of the award")->required()->type_name("DOC[/LINE]");
            command.add_option("--reason", inputs.reason, "why; no person's name")->required()->type_name("TEXT");
            command.add_option("--household", inputs.by, "the household that objects, if it says so")->type_name("NO");
        },
        object);
    commands.add<SettleInputs>(
        group, "settle", "settle an objection; two persons",
        [](CLI::App& command, SettleInputs& inputs) {
            command.add_option("objection", inputs.objection, "its document")->required()->type_name("DOC");
            command.add_flag("--uphold", inputs.isUpheld, "the line is void, a direct award reversed");
            command.add_flag("--dismiss", inputs.isDismissed, "the line goes on");
            command.add_option("--reason", inputs.reason, "what was found out; no person's name")
                ->required()
                ->type_name("TEXT");
        },
        settle);
}

} // namespace jiamei::cli
