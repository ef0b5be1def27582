// jiamei stock receive | list
#include "app/cli/pictures.hpp"
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "core/stock/receive.hpp"

namespace jiamei::cli {

namespace {

struct ReceiveInputs {
    std::vector<std::string> items;
    std::string source;
    std::string expiry;
    std::string produced;
    std::string note;
    std::string supplier;
    std::optional<std::int64_t> donor;
    std::string paper;
    std::string photo;
    std::vector<std::string> funds;
};

Result<stock::Receive> commandOf(Session& session, const ReceiveInputs& inputs)
{
    stock::Receive command;
    const auto source = stock::parseSource(inputs.source);
    if (!source)
        return wrongUsage("--source purchase|donation|transfer|support|workshop|opening");
    command.source = *source;
    command.note = inputs.note;
    command.supplier = inputs.supplier;
    if (inputs.donor)
        command.donor = DocumentNumber(*inputs.donor);
    command.paper = inputs.paper;
    for (const auto& text : inputs.funds) {
        JIAMEI_TRY(const auto use, parseFundUse(text));
        command.funds.push_back(use);
    }
    JIAMEI_TRY(const auto expiry, BusinessDate::parseOrNone(inputs.expiry));
    JIAMEI_TRY(const auto produced, BusinessDate::parseOrNone(inputs.produced));
    JIAMEI_TRY(const auto items, parseItems(inputs.items, ItemForm::WithCost));
    JIAMEI_CHECK(session.look([&](const ports::SiteState& state) -> Done {
        for (const auto& item : items) {
            JIAMEI_TRY(const auto goods, requireGoods(state, item.barcode));
            JIAMEI_TRY(const auto pieces, piecesOf(goods, item));
            command.lines.push_back({goods.number, pieces, item.cost.value_or(goods.usualCost), expiry, produced});
        }
        return {};
    }));
    return command;
}

std::string dateText(std::uint32_t days)
{
    const auto date = BusinessDate::ofDaysSince2020(days);
    return days != 0 && date ? date->text() : std::string();
}

Result<Json> lineJson(const ports::SiteState& state, const journal::pb::StockReceived::Line& line)
{
    JIAMEI_TRY(const auto goods, state.goodsByNumber(GoodsNumber(line.goods())));
    return Json{{"barcode", goods ? goods->barcode : std::string()},
                {"lot", line.lot()},
                {"quantity", line.quantity()},
                {"cost_fen", line.unit_cost_fen()},
                {"produced", dateText(line.produced())},
                {"expiry", dateText(line.expiry())}};
}

Result<Answer> receive(Call& call, const ReceiveInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(auto command, commandOf(session, inputs));
    JIAMEI_TRY(const auto authority, session.signIn());
    if (!inputs.photo.empty()) {
        JIAMEI_TRY(command.photo, keepPicture(session, inputs.photo));
    }
    JIAMEI_TRY(const auto document, session.run(authority, command));
    const auto& made = document.payload.stock_received();
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"source", inputs.source},
                   {"supplier", made.supplier()},
                   {"donor", made.donor() == 0 ? Json() : Json(made.donor())},
                   {"paper", made.paper()},
                   {"photo", made.photo().empty() ? Json() : Json(hexText(made.photo()))},
                   {"lines", Json::array()},
                   {"funds", Json::array()}};
    std::int64_t pieces = 0;
    for (const auto& line : made.lines()) {
        pieces += line.quantity();
        JIAMEI_TRY(auto json, session.look([&](const ports::SiteState& state) { return lineJson(state, line); }));
        answer.json["lines"].push_back(std::move(json));
    }
    for (const auto& use : made.funds())
        answer.json["funds"].push_back({{"fund", use.fund()}, {"fen", use.fen()}});
    answer.text = io::fillIn(call.say({"单据 {document}：入库 {lines} 行，共 {pieces} 件。\n",
                                       "Document {document}: {lines} lines received, {pieces} pieces.\n"}),
                             {{"document", document.number.value()}, {"lines", made.lines_size()}, {"pieces", pieces}},
                             call.language);
    return answer;
}

Result<Answer> listStock(Call& call, const NoInputs&)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto date, todayOf(state, session.moment()));
        JIAMEI_TRY(const auto shelf, stock::shelfOf(state, date));
        Answer answer;
        answer.json["goods"] = Json::array();
        std::int64_t value = 0;
        TextTable table({{call.say({"条码", "Barcode"})},
                         {call.say({"物品", "Goods"})},
                         {call.say({"规格", "Spec"})},
                         {call.say({"数量", "Pieces"}), TextTable::Align::Right},
                         {call.say({"可发放", "To give out"}), TextTable::Align::Right},
                         {call.say({"已过期", "Expired"}), TextTable::Align::Right},
                         {call.say({"积分", "Points"}), TextTable::Align::Right},
                         {call.say({"金额", "Yuan"}), TextTable::Align::Right},
                         {call.say({"最早到期", "Next expiry"})}});
        for (const auto& item : shelf) {
            const auto expiry = item.nextExpiry ? item.nextExpiry->text() : std::string();
            answer.json["goods"].push_back({{"barcode", item.goods.barcode},
                                            {"name", item.goods.name},
                                            {"quantity", item.quantity.value()},
                                            {"givable", item.givable.value()},
                                            {"expired", item.expired.value()},
                                            {"points", item.price ? Json(item.price->value()) : Json()},
                                            {"value_fen", item.value.value()},
                                            {"next_expiry", expiry}});
            table.add({item.goods.barcode, item.goods.name, item.goods.spec, std::to_string(item.quantity.value()),
                       std::to_string(item.givable.value()), std::to_string(item.expired.value()),
                       item.price ? std::to_string(item.price->value()) : std::string(), yuanText(item.value), expiry});
            value += item.value.value();
        }
        answer.json["stock_value_fen"] = value;
        answer.text = table.text();
        return answer;
    });
}

} // namespace

void addStockCommands(Commands& commands)
{
    auto& group = commands.group("stock", "goods on the shelf");
    commands.add<ReceiveInputs>(
        group, "receive", "goods come in; two persons, or a witness while there is one operator",
        [](CLI::App& command, ReceiveInputs& inputs) {
            command.add_option("--item", inputs.items, "goods, how many and what one piece cost; packs count in full")
                ->required()
                ->type_name("BARCODE:QTY[:YUAN]");
            command.add_option("--source", inputs.source, "purchase, donation, transfer, support, workshop or opening")
                ->required()
                ->type_name("KIND");
            command
                .add_option("--expiry", inputs.expiry,
                            "last good day of all of them; else by --produced and shelf life")
                ->type_name("DATE");
            command.add_option("--produced", inputs.produced, "day of production of all of them")->type_name("DATE");
            command.add_option("--supplier", inputs.supplier,
                               "shop or workshop, or the site that a transfer comes from; no person's name");
            command.add_option("--donor", inputs.donor, "who gave them, by jiamei donor list")->type_name("NO");
            command.add_option("--paper", inputs.paper, "number of the invoice, delivery note or slip")
                ->type_name("NO");
            command.add_option("--photo", inputs.photo, "picture of the paper or the goods, kept by its hash")
                ->type_name("FILE");
            command.add_option("--fund", inputs.funds, "a fund and what it pays; may be repeated")
                ->allow_extra_args(false)
                ->type_name("NO:YUAN");
            command.add_option("--note", inputs.note, "remark; no person's name");
        },
        receive);
    commands.add<NoInputs>(group, "list", "what is on the shelf", nothing, listStock);
    addIssueCommands(commands, group);
    addOutlookCommands(commands, group);
    addStocktakeCommands(commands, group);
}

} // namespace jiamei::cli
