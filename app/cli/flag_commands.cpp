// jiamei flag list | show | answer
#include "app/cli/session.hpp"
#include "app/cli/spans.hpp"
#include "app/cli/wording.hpp"
#include "core/programme/answer_flag.hpp"

namespace jiamei::cli {

namespace {

using programme::Flag;
using programme::FlagKind;
using programme::WatchedFlag;

struct ListInputs {
    SpanInputs span;
    bool isAll = false;
};

struct FlagInputs {
    std::string flag;
    SpanInputs span;
    std::string reason;
};

Phrase phraseOf(FlagKind kind)
{
    switch (kind) {
    case FlagKind::OneSubmitter:
        return {"操作员 {operators} 一个月给 {households} 户记了 {count} 次，占其所记积分的 {percent}%",
                "operator {operators} awarded household {households} {count} times in a month, {percent} % of all the "
                "points they entered"};
    case FlagKind::OneProposer:
        return {"申报人 {proposer} 一个月为 {households} 户申报 {count} 次，占其申报积分的 {percent}%",
                "proposer {proposer} brought household {households} forward {count} times in a month, {percent} % of "
                "all the points they proposed"};
    case FlagKind::JustUnderLimit:
        return {
            "操作员 {operators} 有 {count} 次当日合计刚好不到需要第二人的分数，占其 {percent}%",
            "operator {operators}: {count} day sums just under the limit for a second person, {percent} % of theirs"};
    case FlagKind::AtNight:
        return {"操作员 {operators} 一夜之间（22 点到 6 点）办了 {count} 件",
                "operator {operators} entered {count} documents in one night, between 22 and 6 o'clock"};
    case FlagKind::PeriodEnd:
        return {"操作员 {operators} 在当月最后两天录了 {count} 件，占全月的 {percent}%",
                "operator {operators} entered {count} documents in the last two days of the month, {percent} % of it"};
    case FlagKind::EachOther:
        return {"操作员 {operators} 互相审核，占各自申报的 {percent}% 以上",
                "operators {operators} approve each other, at least {percent} % of what each submits"};
    case FlagKind::TooFast:
        return {"操作员 {operators} 一天有 {count} 次不到 3 秒就审核通过",
                "operator {operators} approved {count} times in a day within three seconds"};
    case FlagKind::SamePicture:
        return {"操作员 {operators} 所交的凭证照片以前用过",
                "operator {operators} brought a picture that was used before"};
    case FlagKind::AlikePicture:
        return {"操作员 {operators} 所交的凭证照片和以前的很像",
                "operator {operators} brought a picture that looks like an older one"};
    }
    return {"", ""};
}

template <class Items>
std::string joined(const Items& items)
{
    std::string text;
    for (const auto& item : items)
        text += (text.empty() ? "" : ", ") + item;
    return text;
}

std::vector<std::string> textsOf(const std::vector<HouseholdNumber>& households)
{
    std::vector<std::string> texts;
    for (const auto household : households)
        texts.push_back(household.text());
    return texts;
}

Result<std::vector<std::string>> idsOf(const ports::SiteState& state, const std::vector<OperatorNumber>& people)
{
    std::vector<std::string> ids;
    for (const auto number : people) {
        JIAMEI_TRY(const auto person, state.operatorByNumber(number));
        ids.push_back(person ? person->id.text() : std::to_string(number.value()));
    }
    return ids;
}

Result<std::string> sentenceOf(const Call& call, const ports::SiteState& state, const Flag& flag)
{
    JIAMEI_TRY(const auto ids, idsOf(state, flag.people));
    return io::fillIn(call.say(phraseOf(flag.kind)),
                      {{"operators", joined(ids)},
                       {"households", joined(textsOf(flag.households))},
                       {"proposer", flag.proposer},
                       {"count", flag.count},
                       {"percent", flag.percent}},
                      call.language);
}

/// Null while nobody answered.
Result<Json> jsonOf(const ports::SiteState& state, const std::optional<programme::FlagReply>& reply)
{
    if (!reply)
        return Json();
    JIAMEI_TRY(const auto by, idsOf(state, {reply->by}));
    return Json{{"document", reply->document.value()},
                {"operator", by.front()},
                {"date", reply->date.text()},
                {"reason", reply->reason}};
}

Result<Json> jsonOf(const Call& call, const ports::SiteState& state, const WatchedFlag& watched)
{
    const auto& flag = watched.flag;
    JIAMEI_TRY(const auto ids, idsOf(state, flag.people));
    JIAMEI_TRY(const auto sentence, sentenceOf(call, state, flag));
    JIAMEI_TRY(const auto answered, jsonOf(state, watched.reply));
    Json json{{"id", flag.id},
              {"kind", programme::textOf(flag.kind)},
              {"month", flag.month.text().substr(0, 7)},
              {"text", sentence},
              {"operators", ids},
              {"households", textsOf(flag.households)},
              {"proposer", flag.proposer},
              {"count", flag.count},
              {"percent", flag.percent},
              {"documents", Json::array()},
              {"answer", answered}};
    for (const auto document : flag.documents)
        json["documents"].push_back(document.value());
    return json;
}

Result<points::DateSpan> watchedSpan(const ports::SiteState& state, const SpanInputs& inputs)
{
    if (inputs.from.empty() && inputs.to.empty())
        return programme::watchedSpan(state);
    auto span = inputs;
    JIAMEI_TRY(const auto day, state.lastDay());
    if (span.to.empty())
        span.to = day.date.text();
    if (span.from.empty())
        span.from = span.to;
    return spanOf(span);
}

Result<Answer> listFlags(Call& call, const ListInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto span, watchedSpan(state, inputs.span));
        JIAMEI_TRY(const auto flags, programme::watchedFlags(state, span));
        Answer answer;
        answer.json = {{"from", span.first.text()}, {"to", span.last.text()}, {"flags", Json::array()}};
        TextTable table({{call.say({"编号", "Flag"})},
                         {call.say({"月份", "Month"})},
                         {call.say({"答复", "Answered"})},
                         {call.say({"情况", "What"})}});
        for (const auto& watched : flags) {
            const bool isAnswered = watched.reply.has_value();
            if (isAnswered && !inputs.isAll)
                continue;
            JIAMEI_TRY(auto json, jsonOf(call, state, watched));
            table.add({watched.flag.id, json["month"].get<std::string>(),
                       isAnswered ? call.say({"已答复", "yes"}) : call.say({"待答复", "no"}),
                       json["text"].get<std::string>()});
            answer.json["flags"].push_back(std::move(json));
        }
        answer.text = answer.json["flags"].empty() ? call.say({"没有要答复的提示。\n", "Nothing asks for an answer.\n"})
                                                   : table.text();
        return answer;
    });
}

Result<Answer> showFlag(Call& call, const FlagInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto span, watchedSpan(state, inputs.span));
        JIAMEI_TRY(const auto watched, programme::watchedFlag(state, span, inputs.flag));
        Answer answer;
        JIAMEI_TRY(answer.json, jsonOf(call, state, watched));
        answer.json["entries"] = Json::array();
        TextTable table({{call.say({"单据", "Document"}), TextTable::Align::Right},
                         {call.say({"时间", "Time"})},
                         {call.say({"操作员", "Operator"})},
                         {call.say({"户编号", "No"})},
                         {call.say({"积分", "Points"}), TextTable::Align::Right},
                         {call.say({"事项", "What"})}});
        JIAMEI_TRY(const auto entries, programme::entriesOf(state, watched.flag));
        for (const auto& entry : entries) {
            JIAMEI_TRY(const auto by, idsOf(state, {entry.by}));
            answer.json["entries"].push_back({{"document", entry.document.value()},
                                              {"date", entry.date.text()},
                                              {"time", chinaTimeText(entry.at)},
                                              {"operator", by.front()},
                                              {"household", entry.household.text()},
                                              {"title", entry.title},
                                              {"points", entry.points.value()},
                                              {"deduction", entry.isDeduction},
                                              {"approval", entry.isApproval}});
            table.add({std::to_string(entry.document.value()), chinaTimeText(entry.at), by.front(),
                       entry.household.text(),
                       signedText(entry.isDeduction ? -entry.points.value() : entry.points.value()), entry.title});
        }
        answer.text = answer.json["text"].get<std::string>() + "\n" + table.text();
        return answer;
    });
}

Result<Answer> answerFlag(Call& call, const FlagInputs& inputs)
{
    programme::AnswerFlag command{inputs.flag, {}, inputs.reason};
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(command.month, session.look([&](const ports::SiteState& state) -> Result<BusinessDate> {
        JIAMEI_TRY(const auto span, watchedSpan(state, inputs.span));
        JIAMEI_TRY(const auto flag, programme::watchedFlag(state, span, inputs.flag));
        return flag.flag.month;
    }));
    JIAMEI_TRY(const auto document, session.run(command));
    Answer answer;
    answer.json = {{"document", document.number.value()}, {"flag", inputs.flag}, {"reason", inputs.reason}};
    answer.text = io::fillIn(
        call.say({"单据 {document}：提示 {flag} 已答复。\n", "Document {document}: flag {flag} is answered.\n"}),
        {{"document", document.number.value()}, {"flag", inputs.flag}}, call.language);
    return answer;
}

} // namespace

void addFlagCommands(Commands& commands)
{
    auto& group = commands.group("flag", "what a supervisor should ask about");
    commands.add<ListInputs>(
        group, "list", "flags of this month and the two before it that wait for an answer",
        [](CLI::App& command, ListInputs& inputs) {
            command.add_flag("--all", inputs.isAll, "answered ones too");
            addSpan(command, inputs.span, SpanForm::Open);
        },
        listFlags);
    commands.add<FlagInputs>(
        group, "show", "a flag with its entries",
        [](CLI::App& command, FlagInputs& inputs) {
            command.add_option("flag", inputs.flag, "as flag list names it")->required()->type_name("ID");
            addSpan(command, inputs.span, SpanForm::Open);
        },
        showFlag);
    commands.add<FlagInputs>(
        group, "answer", "the written answer, by a supervisor or manager whom it is not about",
        [](CLI::App& command, FlagInputs& inputs) {
            command.add_option("flag", inputs.flag, "as flag list names it")->required()->type_name("ID");
            command.add_option("--reason", inputs.reason, "what was found; no person's name")
                ->required()
                ->type_name("TEXT");
            addSpan(command, inputs.span, SpanForm::Open);
        },
        answerFlag);
}

} // namespace jiamei::cli
