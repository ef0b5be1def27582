// jiamei stock issue | write-off | return, transfer out | in
#include "app/cli/pictures.hpp"
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "core/stock/issue.hpp"
#include "core/stock/receive.hpp"

namespace jiamei::cli {

namespace {

using stock::IssueKind;

struct IssueInputs {
    std::string kind;
    std::vector<std::string> items;
    std::vector<std::string> households;
    std::string recipient;
    std::uint32_t visits = 0;
    std::vector<std::string> cash;
    std::string cause;
    std::string reason;
    std::string paper;
    std::string photo;
    std::optional<std::int32_t> lot;
};

struct TransferInputs {
    std::vector<std::string> items;
    std::string from;
    std::string paper;
    std::string expiry;
};

Done addLines(Session& session, const IssueInputs& inputs, stock::Issue& command)
{
    const auto lot = inputs.lot ? std::optional(LotNumber(*inputs.lot)) : std::nullopt;
    JIAMEI_TRY(const auto items, parseItems(inputs.items, ItemForm::WithQuantity));
    return session.look([&](const ports::SiteState& state) -> Done {
        for (const auto& item : items) {
            JIAMEI_TRY(const auto goods, requireGoods(state, item.barcode));
            JIAMEI_TRY(const auto pieces, piecesOf(goods, item));
            command.lines.push_back({goods.number, pieces, lot});
        }
        return {};
    });
}

Result<stock::Issue> commandOf(Session& session, const IssueInputs& inputs, IssueKind kind)
{
    stock::Issue command;
    command.kind = kind;
    command.recipient = inputs.recipient;
    command.visits = inputs.visits;
    command.cause = stock::parseWriteOffCause(inputs.cause);
    command.reason = inputs.reason;
    command.paper = inputs.paper;
    for (const auto& text : inputs.households) {
        JIAMEI_TRY(const auto household, HouseholdNumber::parse(text));
        command.households.push_back(household);
    }
    for (const auto& text : inputs.cash) {
        JIAMEI_TRY(const auto use, parseFundUse(text));
        command.money.push_back(use);
    }
    JIAMEI_CHECK(addLines(session, inputs, command));
    return command;
}

std::string wordOf(const Call& call, IssueKind kind)
{
    switch (kind) {
    case IssueKind::Care:
        return call.say({"慰问", "care"});
    case IssueKind::Prize:
        return call.say({"活动奖品", "prize"});
    case IssueKind::WriteOff:
        return call.say({"报损", "write-off"});
    case IssueKind::Transfer:
        return call.say({"调出", "transfer"});
    case IssueKind::Return:
        return call.say({"退货", "return"});
    }
    return {};
}

Result<Json> lineJson(const ports::SiteState& state, const journal::pb::StockIssued::Line& line)
{
    JIAMEI_TRY(const auto goods, state.goodsByNumber(GoodsNumber(line.goods())));
    Json json{{"barcode", goods ? goods->barcode : std::string()},
              {"name", line.name()},
              {"quantity", line.quantity()},
              {"value_fen", line.value_fen()},
              {"lots", Json::array()}};
    for (const auto& part : line.lots())
        json["lots"].push_back({{"lot", part.lot()}, {"quantity", part.quantity()}});
    return json;
}

Result<Answer> answerOf(const Call& call, const ports::SiteState& state, const journal::StoredDocument& document)
{
    const auto& made = document.payload.stock_issued();
    const auto kind = stock::issueKindOf(made.kind()).value_or(IssueKind::Care);
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"kind", stock::textOf(kind)},
                   {"recipient", made.recipient()},
                   {"households", Json::array()},
                   {"visits", made.visits()},
                   {"photo", Json()},
                   {"lines", Json::array()},
                   {"cash", Json::array()}};
    if (!made.photo().empty())
        answer.json["photo"] = hexText(made.photo());
    for (const auto number : made.households())
        answer.json["households"].push_back(HouseholdNumber::of(number).value_or(HouseholdNumber()).text());
    std::int64_t pieces = 0;
    Money value;
    for (const auto& line : made.lines()) {
        JIAMEI_TRY(auto json, lineJson(state, line));
        answer.json["lines"].push_back(std::move(json));
        pieces += line.quantity();
        JIAMEI_TRY(const auto worth, Money::of(line.value_fen()));
        JIAMEI_TRY(value, value.plus(worth));
    }
    Money cash;
    for (const auto& use : made.funds()) {
        answer.json["cash"].push_back({{"fund", use.fund()}, {"fen", use.fen()}});
        JIAMEI_TRY(const auto paid, Money::of(use.fen()));
        JIAMEI_TRY(cash, cash.plus(paid));
    }
    answer.json["value_fen"] = value.value();
    answer.text = io::fillIn(
        call.say({"单据 {document}：{kind} {pieces} 件，{value} 元[，现金 {cash} 元][，走访 {visits} 人次]。\n",
                  "Document {document}: {kind}, {pieces} pieces of {value} yuan[, {cash} yuan in cash][, {visits} "
                  "visits].\n"}),
        {{"document", document.number.value()},
         {"kind", wordOf(call, kind)},
         {"pieces", pieces},
         {"value", yuanText(value)},
         {"cash", cash.isZero() ? std::string() : yuanText(cash)},
         {"visits", made.visits() == 0 ? std::string() : std::to_string(made.visits())}},
        call.language);
    return answer;
}

Result<Answer> issueAs(Call& call, const IssueInputs& inputs, IssueKind kind)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(auto command, commandOf(session, inputs, kind));
    JIAMEI_TRY(const auto authority, session.signIn());
    if (!inputs.photo.empty()) {
        JIAMEI_TRY(command.photo, keepPicture(session, inputs.photo));
    }
    JIAMEI_TRY(const auto document, session.run(authority, command));
    return session.look([&](const ports::SiteState& state) { return answerOf(call, state, document); });
}

Result<Answer> issue(Call& call, const IssueInputs& inputs)
{
    return issueAs(call, inputs, stock::parseIssueKind(inputs.kind).value_or(IssueKind::Care));
}

Result<Answer> writeOff(Call& call, const IssueInputs& inputs)
{
    return issueAs(call, inputs, IssueKind::WriteOff);
}

Result<Answer> giveBack(Call& call, const IssueInputs& inputs)
{
    return issueAs(call, inputs, IssueKind::Return);
}

Result<Answer> transferOut(Call& call, const IssueInputs& inputs)
{
    return issueAs(call, inputs, IssueKind::Transfer);
}

Result<stock::Receive> commandOf(Session& session, const TransferInputs& inputs)
{
    JIAMEI_TRY(const auto from, SiteId::parse(inputs.from));
    stock::Receive command;
    command.source = stock::Source::Transfer;
    command.supplier = from.text();
    command.paper = inputs.paper;
    std::optional<BusinessDate> expiry;
    if (!inputs.expiry.empty()) {
        JIAMEI_TRY(expiry, BusinessDate::parse(inputs.expiry));
    }
    JIAMEI_TRY(const auto items, parseItems(inputs.items, ItemForm::WithCost));
    JIAMEI_CHECK(session.look([&](const ports::SiteState& state) -> Done {
        for (const auto& item : items) {
            JIAMEI_TRY(const auto goods, requireGoods(state, item.barcode));
            stock::ReceivedLine line;
            line.goods = goods.number;
            JIAMEI_TRY(line.quantity, piecesOf(goods, item));
            line.unitCost = item.cost.value_or(goods.usualCost);
            line.expiry = expiry;
            command.lines.push_back(line);
        }
        return {};
    }));
    return command;
}

Result<Answer> transferIn(Call& call, const TransferInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto command, commandOf(session, inputs));
    JIAMEI_TRY(const auto document, session.run(command));
    const auto& made = document.payload.stock_received();
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"from", made.supplier()},
                   {"paper", made.paper()},
                   {"lines", Json::array()}};
    std::int64_t pieces = 0;
    for (const auto& line : made.lines()) {
        JIAMEI_TRY(const auto goods, session.look([&](const ports::SiteState& state) {
            return state.goodsByNumber(GoodsNumber(line.goods()));
        }));
        answer.json["lines"].push_back({{"barcode", goods ? goods->barcode : std::string()},
                                        {"lot", line.lot()},
                                        {"quantity", line.quantity()},
                                        {"cost_fen", line.unit_cost_fen()}});
        pieces += line.quantity();
    }
    answer.text = io::fillIn(call.say({"单据 {document}：从 {from} 调入 {pieces} 件。\n",
                                       "Document {document}: {pieces} pieces came from {from}.\n"}),
                             {{"document", document.number.value()}, {"from", made.supplier()}, {"pieces", pieces}},
                             call.language);
    return answer;
}

CLI::Option* addItems(CLI::App& command, std::vector<std::string>& items)
{
    return command.add_option("--item", items, "goods and pieces; may be repeated")
        ->allow_extra_args(false)
        ->type_name("BARCODE:QTY");
}

void addPaper(CLI::App& command, IssueInputs& inputs, const char* what)
{
    command.add_option("--paper", inputs.paper, what)->type_name("NO");
}

void addPhoto(CLI::App& command, IssueInputs& inputs)
{
    command.add_option("--photo", inputs.photo, "picture of the goods or the paper; kept by its hash")
        ->type_name("FILE");
}

void addLot(CLI::App& command, IssueInputs& inputs)
{
    command.add_option("--lot", inputs.lot, "all of it from this lot; else the first to expire")->type_name("N");
}

void defineIssue(CLI::App& command, IssueInputs& inputs)
{
    command.add_option("--kind", inputs.kind, "care or prize")->required()->check(CLI::IsMember({"care", "prize"}));
    addItems(command, inputs.items);
    command.add_option("--household", inputs.households, "who gets it; may be repeated")
        ->allow_extra_args(false)
        ->type_name("NO");
    command.add_option("--to", inputs.recipient, "home or occasion; no person's name")->type_name("TEXT");
    command.add_option("--visits", inputs.visits, "people visited; else one for each household")->type_name("N");
    command.add_option("--cash", inputs.cash, "care in cash, from this fund; may be repeated")
        ->allow_extra_args(false)
        ->type_name("FUND:YUAN");
    addPaper(command, inputs, "number of the approval");
    command.add_option("--reason", inputs.reason, "why; no person's name")->type_name("TEXT");
    addPhoto(command, inputs);
}

void defineWriteOff(CLI::App& command, IssueInputs& inputs)
{
    addItems(command, inputs.items)->required();
    command.add_option("--cause", inputs.cause, "expired, damaged, lost, recalled or other")
        ->required()
        ->check(CLI::IsMember({"expired", "damaged", "lost", "recalled", "other"}));
    command.add_option("--reason", inputs.reason, "what happened; no person's name")->required()->type_name("TEXT");
    addLot(command, inputs);
    addPaper(command, inputs, "number of the approval");
    addPhoto(command, inputs);
}

void defineReturn(CLI::App& command, IssueInputs& inputs)
{
    addItems(command, inputs.items)->required();
    command.add_option("--to", inputs.recipient, "supplier")->required()->type_name("SUPPLIER");
    command.add_option("--reason", inputs.reason, "why; no person's name")->required()->type_name("TEXT");
    addLot(command, inputs);
    addPaper(command, inputs, "number of the return note");
    addPhoto(command, inputs);
}

void defineTransferOut(CLI::App& command, IssueInputs& inputs)
{
    addItems(command, inputs.items)->required();
    command.add_option("--to", inputs.recipient, "id of the other site, as 621125100201-02")
        ->required()
        ->type_name("SITE");
    command.add_option("--paper", inputs.paper, "number of the transfer slip")->required()->type_name("NO");
    command.add_option("--reason", inputs.reason, "why; no person's name")->type_name("TEXT");
    addPhoto(command, inputs);
}

void defineTransferIn(CLI::App& command, TransferInputs& inputs)
{
    command.add_option("--item", inputs.items, "goods, pieces and what one cost; may be repeated")
        ->required()
        ->allow_extra_args(false)
        ->type_name("BARCODE:QTY[:YUAN]");
    command.add_option("--from", inputs.from, "id of the other site, as 621125100201-02")
        ->required()
        ->type_name("SITE");
    command.add_option("--paper", inputs.paper, "number of the transfer slip")->required()->type_name("NO");
    command.add_option("--expiry", inputs.expiry, "last good day of all of them")->type_name("DATE");
}

} // namespace

void addIssueCommands(Commands& commands, CLI::App& stock)
{
    commands.add<IssueInputs>(stock, "issue", "goods, or cash of a care visit, leave without points; two persons",
                              defineIssue, issue);
    commands.add<IssueInputs>(stock, "write-off", "what is spoiled or lost leaves the shelf; two persons",
                              defineWriteOff, writeOff);
    commands.add<IssueInputs>(stock, "return", "goods go back to the supplier; two persons", defineReturn, giveBack);
    auto& transfers = commands.group("transfer", "goods between two sites; two persons on each side");
    commands.add<IssueInputs>(transfers, "out", "goods go to another site", defineTransferOut, transferOut);
    commands.add<TransferInputs>(transfers, "in", "goods come from another site", defineTransferIn, transferIn);
}

} // namespace jiamei::cli
