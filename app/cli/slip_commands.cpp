// jiamei slip issue | redeem | cancel | list | show | pdf
#include "app/cli/code_text.hpp"
#include "app/cli/redemption_view.hpp"
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "app/print/slips.hpp"
#include "core/till/collection.hpp"

namespace jiamei::cli {

namespace {

struct IssueInputs {
    std::string household;
    std::string collector;
    std::string relation;
    std::int64_t ceiling = 0;
    std::string until;
    std::string out;
};

struct RedeemInputs {
    std::string slip;
    BasketInputs basket;
};

struct CancelInputs {
    std::int32_t number = 0;
    std::string reason;
};

struct ListInputs {
    std::string household;
};

struct ShowInputs {
    std::string text;
};

struct PdfInputs {
    std::int32_t number = 0;
    std::string out;
};

std::string wordOf(const Call& call, const till::Slip& slip, bool isOver)
{
    switch (slip.state) {
    case till::SlipState::Open:
        return isOver ? call.say({"过期", "expired"}) : call.say({"可用", "open"});
    case till::SlipState::Redeemed:
        return call.say({"已用", "used"});
    case till::SlipState::Cancelled:
        return call.say({"作废", "cancelled"});
    }
    return {};
}

/// Whether its last day is over; never for one that was used or cancelled.
bool isExpired(const till::Slip& slip, BusinessDate today)
{
    return slip.state == till::SlipState::Open && slip.until < today;
}

Result<Json> slipJson(const ports::SiteState& state, const till::Slip& slip, BusinessDate today)
{
    JIAMEI_TRY(const auto collector, till::collectorOf(state, slip));
    return Json{{"number", slip.number.value()},
                {"household", slip.household.text()},
                {"collector", collector},
                {"relation", till::textOf(slip.relation)},
                {"ceiling", slip.ceiling.value()},
                {"issued", slip.issueDay.text()},
                {"until", slip.until.text()},
                {"state", till::textOf(slip.state)},
                {"expired", isExpired(slip, today)},
                {"document", slip.document.value()},
                {"changed", slip.changed.value()}};
}

Done writePdf(Session& session, SlipNumber number, const std::string& file)
{
    JIAMEI_TRY(const auto printed, session.look([&](const ports::SiteState& state) {
        return print::collectionSlip(state, number, session.folder().cardSigner(), session.call().language);
    }));
    JIAMEI_TRY(const auto pdf, print::collectionSlipPdf(printed));
    const UnstoppableSection section;
    return db::writeWhole(file, pdf, db::FileSecrecy::Shared);
}

Result<till::IssueSlip> commandOf(Call& call, const IssueInputs& inputs)
{
    till::IssueSlip command;
    JIAMEI_TRY(command.household, HouseholdNumber::parse(inputs.household));
    JIAMEI_TRY(command.relation, relationOf(inputs.relation));
    command.collector = personalValue(household::PersonalField::Name, inputs.collector, call.random);
    JIAMEI_TRY(command.ceiling, Points::of(inputs.ceiling));
    JIAMEI_TRY(command.until, BusinessDate::parse(inputs.until));
    return command;
}

Result<Answer> issue(Call& call, const IssueInputs& inputs)
{
    JIAMEI_TRY(const auto command, commandOf(call, inputs));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(command));
    const SlipNumber number(document.payload.slip_issued().number());
    Answer answer;
    JIAMEI_CHECK(session.look([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(const auto text, till::slipText(state, number, session.folder().cardSigner()));
        answer.json = {{"document", document.number.value()},
                       {"number", number.value()},
                       {"text", text},
                       {"household", command.household.text()},
                       {"collector", command.collector.text},
                       {"relation", till::textOf(command.relation)},
                       {"ceiling", command.ceiling.value()},
                       {"until", command.until.text()}};
        return {};
    }));
    answer.text = io::fillIn(
        call.say({"单据 {document}：{household} 户代领单第 {number} 号，最多 {ceiling} 分，{until} 以前用一次。\n",
                  "Document {document}: collection slip {number} of household {household}, at most {ceiling} points, "
                  "once, until {until}.\n"}),
        {{"document", document.number.value()},
         {"household", command.household.text()},
         {"number", number.value()},
         {"ceiling", command.ceiling.value()},
         {"until", command.until.text()}},
        call.language);
    if (!inputs.out.empty()) {
        JIAMEI_CHECK(writePdf(session, number, inputs.out));
        answer.json["file"] = inputs.out;
        answer.text += std::string(call.say({"已写入 ", "It is in "})) + inputs.out + "\n";
    }
    return answer;
}

Result<Answer> redeem(Call& call, const RedeemInputs& inputs)
{
    JIAMEI_TRY(const auto digits, codeIn(inputs.slip, household::kCardDigits));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto slip,
               session.look([&](const ports::SiteState& state) { return till::identifySlip(state, digits); }));
    till::Redeem command;
    command.household = slip.household;
    command.slip = slip.number;
    JIAMEI_CHECK(fill(session, inputs.basket, command));
    return redeemWith(session, inputs.basket, std::move(command));
}

Result<Answer> cancel(Call& call, const CancelInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(till::CancelSlip{SlipNumber(inputs.number), inputs.reason}));
    Answer answer;
    answer.json = {{"document", document.number.value()}, {"number", inputs.number}};
    answer.text =
        io::fillIn(call.say({"单据 {document}：代领单第 {number} 号作废。\n",
                             "Document {document}: collection slip {number} is cancelled.\n"}),
                   {{"document", document.number.value()}, {"number", std::int64_t{inputs.number}}}, call.language);
    return answer;
}

Result<Answer> list(Call& call, const ListInputs& inputs)
{
    std::optional<HouseholdNumber> household;
    if (!inputs.household.empty()) {
        JIAMEI_TRY(household, HouseholdNumber::parse(inputs.household));
    }
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto today, todayOf(state, session.moment()));
        JIAMEI_TRY(const auto slips, household ? state.slipsOf(*household) : state.slips());
        Answer answer;
        answer.json["slips"] = Json::array();
        TextTable table({{call.say({"编号", "No"}), TextTable::Align::Right},
                         {call.say({"户编号", "Household"})},
                         {call.say({"代领人", "Collector"})},
                         {call.say({"关系", "Relation"})},
                         {call.say({"最多", "At most"}), TextTable::Align::Right},
                         {call.say({"有效期至", "Until"})},
                         {call.say({"状态", "State"})}});
        for (const auto& slip : slips) {
            JIAMEI_TRY(auto json, slipJson(state, slip, today));
            table.add({std::to_string(slip.number.value()), slip.household.text(), json["collector"].get<std::string>(),
                       print::wordOf(slip.relation, call.language), std::to_string(slip.ceiling.value()),
                       slip.until.text(), wordOf(call, slip, isExpired(slip, today))});
            answer.json["slips"].push_back(std::move(json));
        }
        answer.text = table.text();
        return answer;
    });
}

/// What a slip says, and whether it would be taken today.
Result<Answer> show(Call& call, const ShowInputs& inputs)
{
    JIAMEI_TRY(const auto digits, codeIn(inputs.text, household::kCardDigits));
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto slip, till::identifySlip(state, digits));
        JIAMEI_TRY(const auto today, todayOf(state, session.moment()));
        Answer answer;
        JIAMEI_TRY(answer.json, slipJson(state, slip, today));
        const auto good = till::requireSlip(state, slip.number, slip.household, Points(), today);
        answer.json["good"] = good.has_value();
        answer.json["reason"] = good ? std::string_view() : nameOf(good.error().code);
        answer.text = io::fillIn(
            call.say({"代领单第 {number} 号：{household} 户，[{collector}，]{relation}，最多 {ceiling} 分，{until} "
                      "以前，{state}\n",
                      "Collection slip {number}: household {household},[ {collector},] {relation}, at most {ceiling} "
                      "points, until {until}, {state}\n"}),
            {{"number", slip.number.value()},
             {"household", slip.household.text()},
             {"collector", answer.json["collector"].get<std::string>()},
             {"relation", print::wordOf(slip.relation, call.language)},
             {"ceiling", slip.ceiling.value()},
             {"until", slip.until.text()},
             {"state", wordOf(call, slip, isExpired(slip, today))}},
            call.language);
        answer.status = good ? kDone : kRefused;
        return answer;
    });
}

Result<Answer> pdf(Call& call, const PdfInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_CHECK(writePdf(session, SlipNumber(inputs.number), inputs.out));
    Answer answer;
    answer.json = {{"number", inputs.number}, {"file", inputs.out}};
    answer.text = std::string(call.say({"代领单已写入 ", "The slip is in "})) + inputs.out + "\n";
    return answer;
}

void defineIssue(CLI::App& command, IssueInputs& inputs)
{
    command.add_option("--household", inputs.household, "for which somebody collects")->required()->type_name("NO");
    command.add_option("--collector", inputs.collector, "who collects")->required()->type_name("NAME");
    command.add_option("--relation", inputs.relation, relationHelp())->required()->type_name("KIND");
    command.add_option("--ceiling", inputs.ceiling, "most points that it spends")->required()->type_name("POINTS");
    command.add_option("--until", inputs.until, "its last good day")->required()->type_name("DATE");
    command.add_option("--out", inputs.out, "the slip as a PDF")->type_name("FILE");
}

} // namespace

void addSlipCommands(Commands& commands)
{
    auto& group = commands.group("slip", "somebody collects for a household, once");
    commands.add<IssueInputs>(group, "issue", "name a collector, most points and a last day", defineIssue, issue);
    commands.add<RedeemInputs>(
        group, "redeem", "points for goods, by a slip",
        [](CLI::App& command, RedeemInputs& inputs) {
            command.add_option("--slip", inputs.slip, "its 191 digits, or a picture of it")
                ->required()
                ->type_name("TEXT|IMAGE");
            addBasket(command, inputs.basket);
            addSignature(command, inputs.basket);
        },
        redeem);
    commands.add<CancelInputs>(
        group, "cancel", "a slip that nobody shall use any more",
        [](CLI::App& command, CancelInputs& inputs) {
            command.add_option("number", inputs.number, "of the slip")->required()->type_name("NO");
            command.add_option("--reason", inputs.reason, "why; no person's name")->required()->type_name("TEXT");
        },
        cancel);
    commands.add<ListInputs>(
        group, "list", "every slip and what became of it",
        [](CLI::App& command, ListInputs& inputs) {
            command.add_option("--household", inputs.household, "only of this one")->type_name("NO");
        },
        list);
    commands.add<ShowInputs>(
        group, "show", "what a slip says and whether it is good",
        [](CLI::App& command, ShowInputs& inputs) {
            command.add_option("slip", inputs.text, "its 191 digits, or a picture of it")
                ->required()
                ->type_name("TEXT|IMAGE");
        },
        show);
    commands.add<PdfInputs>(
        group, "pdf", "a slip once more on paper",
        [](CLI::App& command, PdfInputs& inputs) {
            command.add_option("number", inputs.number, "of the slip")->required()->type_name("NO");
            command.add_option("--out", inputs.out, "the PDF")->required()->type_name("FILE");
        },
        pdf);
}

} // namespace jiamei::cli
