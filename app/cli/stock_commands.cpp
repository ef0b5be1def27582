// jiamei stock receive | list
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "core/stock/receive.hpp"

namespace jiamei::cli {

namespace {

struct ReceiveInputs {
    std::vector<std::string> items;
    std::string source;
    std::string expiry;
    std::string note;
};

Result<stock::Receive> commandOf(Session& session, const ReceiveInputs& inputs)
{
    stock::Receive command;
    const auto source = stock::parseSource(inputs.source);
    if (!source)
        return wrongUsage("--source purchase|donation|transfer|support|workshop|opening");
    command.source = *source;
    command.note = inputs.note;
    std::optional<BusinessDate> expiry;
    if (!inputs.expiry.empty()) {
        JIAMEI_TRY(expiry, BusinessDate::parse(inputs.expiry));
    }
    JIAMEI_TRY(const auto items, parseItems(inputs.items, ItemForm::WithCost));
    JIAMEI_CHECK(session.look([&](const ports::SiteState& state) -> Done {
        for (const auto& item : items) {
            JIAMEI_TRY(const auto goods, requireGoods(state, item.barcode));
            command.lines.push_back({goods.number, item.quantity, item.cost.value_or(goods.usualCost), expiry});
        }
        return {};
    }));
    return command;
}

Result<Answer> receive(Call& call, const ReceiveInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto command, commandOf(session, inputs));
    JIAMEI_TRY(const auto document, session.run(command));
    Answer answer;
    answer.json = {{"document", document.number.value()}, {"source", inputs.source}, {"lines", Json::array()}};
    std::int64_t pieces = 0;
    const auto& lines = document.payload.stock_received().lines();
    for (int i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        pieces += line.quantity();
        JIAMEI_TRY(const auto goods, session.look([&](const ports::SiteState& state) {
            return state.goodsByNumber(GoodsNumber(line.goods()));
        }));
        answer.json["lines"].push_back({{"barcode", goods ? goods->barcode : std::string()},
                                        {"lot", line.lot()},
                                        {"quantity", line.quantity()},
                                        {"cost_fen", line.unit_cost_fen()}});
    }
    answer.text =
        io::fillIn(call.say({"单据 {document}：入库 {lines} 行，共 {pieces} 件。\n",
                             "Document {document}: {lines} lines received, {pieces} pieces.\n"}),
                   {{"document", document.number.value()}, {"lines", lines.size()}, {"pieces", pieces}}, call.language);
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
                         {call.say({"积分", "Points"}), TextTable::Align::Right},
                         {call.say({"金额", "Yuan"}), TextTable::Align::Right},
                         {call.say({"最早到期", "Next expiry"})}});
        for (const auto& item : shelf) {
            const auto expiry = item.nextExpiry ? item.nextExpiry->text() : std::string();
            answer.json["goods"].push_back({{"barcode", item.goods.barcode},
                                            {"name", item.goods.name},
                                            {"quantity", item.quantity.value()},
                                            {"points", item.price ? Json(item.price->value()) : Json()},
                                            {"value_fen", item.value.value()},
                                            {"next_expiry", expiry}});
            table.add({item.goods.barcode, item.goods.name, item.goods.spec, std::to_string(item.quantity.value()),
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
            command.add_option("--item", inputs.items, "goods, pieces and what one cost")
                ->required()
                ->type_name("BARCODE:QTY[:YUAN]");
            command.add_option("--source", inputs.source, "purchase, donation, transfer, support, workshop or opening")
                ->required()
                ->type_name("KIND");
            command.add_option("--expiry", inputs.expiry, "last good day of all of them")->type_name("DATE");
            command.add_option("--note", inputs.note, "number of the paper; no person's name");
        },
        receive);
    commands.add<NoInputs>(group, "list", "what is on the shelf", nothing, listStock);
}

} // namespace jiamei::cli
