// jiamei paper print | enter | settle | list
#include "app/cli/code_text.hpp"
#include "app/cli/redemption_view.hpp"
#include "app/cli/session.hpp"
#include "app/print/slips.hpp"
#include "core/till/paper_kit.hpp"

#include <algorithm>
#include <array>

namespace jiamei::cli {

namespace {

using till::PaperSlipState;

struct PrintInputs {
    std::int32_t count = 0;
    std::string out;
};

struct EnterInputs {
    std::string code;
    std::string household;
    BasketInputs basket;
};

struct SettleInputs {
    std::string code;
    bool isSpoiled = false;
    bool isConflict = false;
    std::string household;
    std::int64_t points = 0;
    std::string reason;
};

struct ListInputs {
    std::string state;
};

std::string wordOf(const Call& call, PaperSlipState state)
{
    switch (state) {
    case PaperSlipState::Printed:
        return call.say({"未用", "not used"});
    case PaperSlipState::Entered:
        return call.say({"已录入", "entered"});
    case PaperSlipState::Spoiled:
        return call.say({"作废", "spoiled"});
    case PaperSlipState::Conflict:
        return call.say({"对不上账", "conflict"});
    }
    return {};
}

/// The text of its QR, a picture of it, or the number as it is printed large.
Result<PaperSlipNumber> numberOf(Session& session, const std::string& code)
{
    constexpr std::size_t kLongestNumber = 7;
    JIAMEI_TRY(const auto text, codeIn(code, till::kPaperSlipDigits));
    const bool isNumber =
        !text.empty() && text.size() <= kLongestNumber && text.find_first_not_of("0123456789") == std::string::npos;
    if (isNumber) {
        JIAMEI_TRY(const auto number, parseInteger(text));
        return PaperSlipNumber(static_cast<std::int32_t>(number));
    }
    return session.look([&](const ports::SiteState& state) -> Result<PaperSlipNumber> {
        JIAMEI_TRY(const auto facts, state.site());
        return till::readPaperSlip(facts.site, text);
    });
}

Result<Answer> printSlips(Call& call, const PrintInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(till::PrintPaperSlips{inputs.count}));
    const auto& made = document.payload.paper_slips_printed();
    JIAMEI_TRY(const auto slips, session.look([&](const ports::SiteState& state) {
        return print::paperSlips(state, PaperSlipNumber(made.first()), made.count(), call.language);
    }));
    JIAMEI_TRY(const auto pdf, print::paperSlipsPdf(slips));
    const UnstoppableSection section;
    JIAMEI_CHECK(db::writeWhole(inputs.out, pdf, db::FileSecrecy::Shared));
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"first", made.first()},
                   {"count", made.count()},
                   {"file", inputs.out},
                   {"slips", Json::array()}};
    for (std::size_t i = 0; i < slips.size(); ++i)
        answer.json["slips"].push_back(
            {{"number", made.first() + static_cast<std::int64_t>(i)}, {"text", slips[i].code}});
    answer.text = io::fillIn(call.say({"单据 {document}：手写兑换单第 {first} 到 {last} 号已写入 {file}\n",
                                       "Document {document}: hand-written slips {first} to {last} are in {file}\n"}),
                             {{"document", document.number.value()},
                              {"first", std::int64_t{made.first()}},
                              {"last", std::int64_t{made.first()} + made.count() - 1},
                              {"file", inputs.out}},
                             call.language);
    return answer;
}

/// The goods are gone already: what the books cannot follow is settled as a conflict, and the refusal says so.
Error withPaper(Error error, PaperSlipNumber number)
{
    constexpr std::array kUnbookable{ErrorCode::InsufficientPoints, ErrorCode::OutOfStock, ErrorCode::LotExpired,
                                     ErrorCode::GoodsLimitReached, ErrorCode::VisitLimitReached};
    if (std::ranges::find(kUnbookable, error.code) != kUnbookable.end())
        error.context.add("paper", number.value());
    return error;
}

Result<Answer> enter(Call& call, const EnterInputs& inputs)
{
    till::Redeem command;
    JIAMEI_TRY(command.household, HouseholdNumber::parse(inputs.household));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto number, numberOf(session, inputs.code));
    command.paper = number;
    JIAMEI_CHECK(fill(session, inputs.basket, command));
    auto answer = redeemWith(session, inputs.basket, std::move(command));
    if (!answer)
        return refuse(withPaper(answer.error(), number));
    return answer;
}

Result<Answer> settle(Call& call, const SettleInputs& inputs)
{
    if (inputs.isSpoiled == inputs.isConflict)
        return wrongUsage("--spoiled | --conflict");
    if (inputs.isConflict && inputs.household.empty())
        return refuse(ErrorCode::OptionMissing, {{"option", "--household"}});
    JIAMEI_TRY(auto session, Session::open(call));
    till::SettlePaperSlip command;
    JIAMEI_TRY(command.number, numberOf(session, inputs.code));
    command.state = inputs.isConflict ? PaperSlipState::Conflict : PaperSlipState::Spoiled;
    command.reason = inputs.reason;
    if (inputs.isConflict) {
        JIAMEI_TRY(command.household, HouseholdNumber::parse(inputs.household));
        JIAMEI_TRY(command.points, Points::of(inputs.points));
    }
    JIAMEI_TRY(const auto document, session.run(command));
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"number", command.number.value()},
                   {"state", till::textOf(command.state)}};
    answer.text = io::fillIn(call.say({"单据 {document}：手写兑换单第 {number} 号，{word}。\n",
                                       "Document {document}: hand-written slip {number}, {word}.\n"}),
                             {{"document", document.number.value()},
                              {"number", command.number.value()},
                              {"word", wordOf(call, command.state)}},
                             call.language);
    return answer;
}

/// What the document that ended the slip says of it.
Done addEnd(const ports::SiteState& state, const till::PaperSlip& slip, Json& json)
{
    json["household"] = Json();
    json["points"] = Json();
    json["reason"] = Json();
    JIAMEI_TRY(const auto document, state.document(slip.changed));
    if (!document)
        return {};
    const auto& payload = document->payload;
    const auto household = HouseholdNumber::of(payload.has_redemption() ? payload.redemption().household()
                                                                        : payload.paper_slip_settled().household());
    if (household)
        json["household"] = household->text();
    if (payload.has_redemption())
        json["points"] = payload.redemption().points();
    if (!payload.has_paper_slip_settled())
        return {};
    json["reason"] = payload.paper_slip_settled().reason();
    if (slip.state == PaperSlipState::Conflict)
        json["points"] = payload.paper_slip_settled().points();
    return {};
}

Result<Answer> list(Call& call, const ListInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto slips, state.paperSlips());
        Answer answer;
        answer.json["slips"] = Json::array();
        TextTable table({{call.say({"编号", "No"}), TextTable::Align::Right},
                         {call.say({"状态", "State"})},
                         {call.say({"单据", "Document"}), TextTable::Align::Right},
                         {call.say({"户编号", "Household"})},
                         {call.say({"积分", "Points"}), TextTable::Align::Right}});
        const auto shown = [](const Json& value) {
            return value.is_string() ? value.get<std::string>() : value.dump();
        };
        for (const auto& slip : slips) {
            if (!inputs.state.empty() && inputs.state != till::textOf(slip.state))
                continue;
            Json json{{"number", slip.number.value()},
                      {"state", till::textOf(slip.state)},
                      {"document", slip.changed.value()}};
            JIAMEI_CHECK(addEnd(state, slip, json));
            table.add({std::to_string(slip.number.value()), wordOf(call, slip.state),
                       std::to_string(slip.changed.value()),
                       json["household"].is_null() ? std::string() : shown(json["household"]),
                       json["points"].is_null() ? std::string() : shown(json["points"])});
            answer.json["slips"].push_back(std::move(json));
        }
        answer.text = table.text();
        return answer;
    });
}

void addCode(CLI::App& command, std::string& code)
{
    command.add_option("slip", code, "its number, the text of its QR, or a picture of it")
        ->required()
        ->type_name("NO|TEXT|IMAGE");
}

} // namespace

void addPaperCommands(Commands& commands)
{
    auto& group = commands.group("paper", "numbered slips for days without power");
    commands.add<PrintInputs>(
        group, "print", "new numbers, four slips to an A4 sheet",
        [](CLI::App& command, PrintInputs& inputs) {
            command.add_option("--count", inputs.count, "how many")->required()->type_name("N");
            command.add_option("--out", inputs.out, "the PDF")->required()->type_name("FILE");
        },
        printSlips);
    commands.add<EnterInputs>(
        group, "enter", "what was written by hand is redeemed now, each number once",
        [](CLI::App& command, EnterInputs& inputs) {
            addCode(command, inputs.code);
            command.add_option("--household", inputs.household, "that it names")->required()->type_name("NO");
            addBasket(command, inputs.basket);
            addCollector(command, inputs.basket);
            addSignature(command, inputs.basket);
        },
        enter);
    commands.add<SettleInputs>(
        group, "settle", "a slip that ends without a redemption",
        [](CLI::App& command, SettleInputs& inputs) {
            addCode(command, inputs.code);
            command.add_flag("--spoiled", inputs.isSpoiled, "nothing was given out by it");
            command.add_flag("--conflict", inputs.isConflict, "goods were, and the books cannot follow");
            command.add_option("--household", inputs.household, "whose it is, of a conflict")->type_name("NO");
            command.add_option("--points", inputs.points, "that it says were spent, of a conflict")->type_name("N");
            command.add_option("--reason", inputs.reason, "why; no person's name")->required()->type_name("TEXT");
        },
        settle);
    commands.add<ListInputs>(
        group, "list", "every number and what became of it",
        [](CLI::App& command, ListInputs& inputs) {
            command.add_option("--state", inputs.state, "only of these: printed, entered, spoiled or conflict")
                ->check(CLI::IsMember({"printed", "entered", "spoiled", "conflict"}));
        },
        list);
}

} // namespace jiamei::cli
