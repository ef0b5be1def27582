// jiamei goods list | show, jiamei price list
#include "app/cli/goods_words.hpp"
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "app/print/price_list_sheet.hpp"
#include "core/stock/price_list.hpp"
#include "core/stock/receive.hpp"

#include <limits>
#include <map>

namespace jiamei::cli {

namespace {

using Align = TextTable::Align;

struct ListInputs {
    std::string category;
    bool withWithdrawn = false;
};

struct ShowInputs {
    std::string barcode;
    std::optional<std::int32_t> number;
};

struct PriceListInputs {
    std::string date;
    std::string out;
};

constexpr std::size_t kShownMoves = 20;

Json orNull(const std::optional<BusinessDate>& date)
{
    return date ? Json(date->text()) : Json();
}

Json orNull(const std::optional<Quantity>& quantity)
{
    return quantity ? Json(quantity->value()) : Json();
}

std::string textOf(const std::optional<BusinessDate>& date)
{
    return date ? date->text() : std::string();
}

Result<BusinessDate> dateOf(const ports::SiteState& state, Session& session, const std::string& text)
{
    return text.empty() ? todayOf(state, session.moment()) : BusinessDate::parse(text);
}

/// Empty for nobody that is known.
Result<std::string> idOf(const ports::SiteState& state, OperatorNumber number)
{
    JIAMEI_TRY(const auto person, state.operatorByNumber(number));
    return person ? person->id.text() : std::string();
}

// ---- goods list ----------------------------------------------------------------------------------------------------

Result<Answer> listGoods(Call& call, const ListInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto date, todayOf(state, session.moment()));
        JIAMEI_TRY(const auto everything, state.goods());
        Answer answer;
        answer.json["goods"] = Json::array();
        TextTable table({{call.say({"编号", "No"}), Align::Right},
                         {call.say({"条码", "Barcode"})},
                         {call.say({"类别", "Category"})},
                         {call.say({"物品", "Goods"})},
                         {call.say({"规格", "Spec"})},
                         {call.say({"单位", "Unit"})},
                         {call.say({"积分", "Points"}), Align::Right},
                         {call.say({"每户限量", "Limit"})},
                         {call.say({"状态", "State"})}});
        for (const auto& goods : everything) {
            if ((goods.isWithdrawn && !inputs.withWithdrawn) ||
                (!inputs.category.empty() && goods.category != inputs.category))
                continue;
            JIAMEI_TRY(const auto price, state.price(goods.number, date));
            answer.json["goods"].push_back({{"number", goods.number.value()},
                                            {"barcode", goods.barcode},
                                            {"category", goods.category},
                                            {"name", goods.name},
                                            {"spec", goods.spec},
                                            {"unit", goods.unit},
                                            {"points", price ? Json(price->points.value()) : Json()},
                                            {"limit", orNull(goods.householdLimit)},
                                            {"limit_period", nameOf(goods.limitPeriod)},
                                            {"withdrawn", goods.isWithdrawn}});
            table.add({std::to_string(goods.number.value()), goods.barcode, goods.category, goods.name, goods.spec,
                       goods.unit, price ? std::to_string(price->points.value()) : std::string(),
                       limitText(call, goods), goods.isWithdrawn ? call.say({"停用", "withdrawn"}) : ""});
        }
        answer.text = table.text();
        return answer;
    });
}

// ---- goods show ----------------------------------------------------------------------------------------------------

void showFields(const Call& call, const stock::Goods& goods, const stock::ShelfLevel& level, Answer& answer)
{
    answer.json = {{"number", goods.number.value()},
                   {"barcode", goods.barcode},
                   {"codes", Json::array()},
                   {"category", goods.category},
                   {"name", goods.name},
                   {"spec", goods.spec},
                   {"unit", goods.unit},
                   {"cost_fen", goods.usualCost.value()},
                   {"limit", orNull(goods.householdLimit)},
                   {"limit_period", nameOf(goods.limitPeriod)},
                   {"minimum_stock", orNull(goods.minimumStock)},
                   {"shelf_life_days", goods.shelfLifeDays},
                   {"picture", goods.picture.empty() ? Json() : Json(hexText(goods.picture))},
                   {"withdrawn", goods.isWithdrawn},
                   {"quantity", level.quantity.value()},
                   {"value_fen", level.value.value()}};
    std::string codes = goods.barcode;
    for (const auto& code : goods.codes) {
        answer.json["codes"].push_back({{"barcode", code.barcode}, {"pieces", code.pieces.value()}});
        codes += (codes.empty() ? "" : "  ") + code.barcode;
        if (code.pieces.value() != 1)
            codes += "x" + std::to_string(code.pieces.value());
    }
    const auto line = [&](const Phrase& heading, const std::string& text) {
        if (!text.empty())
            answer.text += call.say(heading) + text + "\n";
    };
    line({"", ""}, goods.name + (goods.spec.empty() ? "" : "  " + goods.spec) +
                       (goods.isWithdrawn ? call.say({"  （停用）", "  (withdrawn)"}) : ""));
    line({"编号：", "Number: "}, std::to_string(goods.number.value()));
    line({"条码：", "Barcodes: "}, codes);
    line({"类别：", "Category: "}, goods.category);
    line({"单位：", "Unit: "}, goods.unit);
    line({"进价（元）：", "Cost in yuan: "}, yuanText(goods.usualCost));
    line({"每户限量：", "Limit of a household: "}, limitText(call, goods));
    line({"最低库存：", "Minimum stock: "}, goods.minimumStock ? std::to_string(goods.minimumStock->value()) : "");
    line({"保质期（天）：", "Shelf life in days: "},
         goods.shelfLifeDays == 0 ? "" : std::to_string(goods.shelfLifeDays));
    line({"图片：", "Picture: "}, hexText(goods.picture));
    line({"在架：", "On the shelf: "}, std::to_string(level.quantity.value()));
}

Done showPrices(const Call& call, const ports::SiteState& state, const stock::Goods& goods, Answer& answer)
{
    answer.json["prices"] = Json::array();
    TextTable table({{call.say({"积分", "Points"}), Align::Right},
                     {call.say({"自", "From"})},
                     {call.say({"至", "Until"})},
                     {call.say({"单据", "Document"}), Align::Right},
                     {call.say({"批准人", "Approved by"})}});
    JIAMEI_TRY(const auto prices, state.pricesOf(goods.number));
    for (const auto& price : prices) {
        JIAMEI_TRY(const auto approver, stock::approverOf(state, price));
        JIAMEI_TRY(const auto id, idOf(state, approver));
        answer.json["prices"].push_back({{"version", price.version.value()},
                                         {"points", price.points.value()},
                                         {"from", price.validFrom.text()},
                                         {"until", orNull(price.validUntil)},
                                         {"document", price.document.value()},
                                         {"approved_by", id}});
        table.add({std::to_string(price.points.value()), price.validFrom.text(), textOf(price.validUntil),
                   std::to_string(price.document.value()), id});
    }
    answer.text += "\n" + table.text();
    return {};
}

void showLots(const Call& call, const std::vector<stock::Lot>& lots, Answer& answer)
{
    answer.json["lots"] = Json::array();
    TextTable table({{call.say({"批次", "Lot"}), Align::Right},
                     {call.say({"数量", "Pieces"}), Align::Right},
                     {call.say({"进价", "Cost"}), Align::Right},
                     {call.say({"生产", "Produced"})},
                     {call.say({"到期", "Expiry"})},
                     {call.say({"单据", "Document"}), Align::Right}});
    for (const auto& lot : lots) {
        answer.json["lots"].push_back({{"lot", lot.number.value()},
                                       {"quantity", lot.quantity.value()},
                                       {"cost_fen", lot.unitCost.value()},
                                       {"produced", orNull(lot.produced)},
                                       {"expiry", orNull(lot.expiry)},
                                       {"document", lot.origin.value()}});
        table.add({std::to_string(lot.number.value()), std::to_string(lot.quantity.value()), yuanText(lot.unitCost),
                   textOf(lot.produced), textOf(lot.expiry), std::to_string(lot.origin.value())});
    }
    answer.text += "\n" + table.text();
}

/// The newest first.
Done showMoves(const Call& call, const ports::SiteState& state, const stock::Goods& goods, Answer& answer)
{
    answer.json["moves"] = Json::array();
    TextTable table({{call.say({"日期", "Date"})},
                     {call.say({"单据", "Document"}), Align::Right},
                     {call.say({"去向或来源", "From or to"})},
                     {call.say({"数量", "Pieces"}), Align::Right},
                     {call.say({"批次", "Lot"}), Align::Right}});
    JIAMEI_TRY(const auto moves,
               state.goodsMoves(goods.number, Seq(std::numeric_limits<std::int64_t>::max()), kShownMoves));
    for (const auto& move : moves) {
        const auto* entry = std::get_if<journal::Entry>(&move.row.body);
        if (entry == nullptr)
            continue;
        const bool leaves = entry->debit.kind == journal::AccountKind::Shelf;
        const auto other = leaves ? entry->credit.kind : entry->debit.kind;
        const auto pieces = leaves ? -entry->amount : entry->amount;
        JIAMEI_TRY(const auto dateText, dateTextOf(state, move.row.day));
        const bool isReversal = entry->kind == journal::EntryKind::Reversal;
        answer.json["moves"].push_back({{"date", dateText},
                                        {"document", move.row.document.value()},
                                        {"with", nameOf(other)},
                                        {"pieces", pieces},
                                        {"lot", entry->lot ? Json(entry->lot->value()) : Json()},
                                        {"reversal", isReversal}});
        table.add({dateText, std::to_string(move.row.document.value()),
                   wordOf(call, other) + (isReversal ? call.say({"（冲正）", " (reversal)"}) : ""), signedText(pieces),
                   entry->lot ? std::to_string(entry->lot->value()) : std::string()});
    }
    answer.text += "\n" + table.text();
    return {};
}

Result<Answer> showGoods(Call& call, const ShowInputs& inputs)
{
    if (inputs.barcode.empty() && !inputs.number)
        return refuse(ErrorCode::OptionMissing, {{"option", "BARCODE"}});
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto goods, inputs.number ? requireGoods(state, GoodsNumber(*inputs.number))
                                                   : requireGoods(state, inputs.barcode));
        JIAMEI_TRY(const auto lots, state.lots(goods.number));
        JIAMEI_TRY(const auto level, stock::levelOf(lots));
        Answer answer;
        showFields(call, goods, level, answer);
        JIAMEI_CHECK(showPrices(call, state, goods, answer));
        showLots(call, lots, answer);
        JIAMEI_CHECK(showMoves(call, state, goods, answer));
        return answer;
    });
}

// ---- price list ----------------------------------------------------------------------------------------------------

/// The list for the wall.
Done printPrices(Session& session, const PriceListInputs& inputs)
{
    JIAMEI_TRY(const auto sheet, session.look([&](const ports::SiteState& state) -> Result<print::PriceSheet> {
        JIAMEI_TRY(const auto date, dateOf(state, session, inputs.date));
        return print::priceSheetOf(state, date);
    }));
    JIAMEI_TRY(const auto pdf, print::priceListPdf(sheet));
    const UnstoppableSection section;
    return db::writeWhole(inputs.out, pdf, db::FileSecrecy::Shared);
}

Result<Answer> listPrices(Call& call, const PriceListInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    if (!inputs.out.empty())
        JIAMEI_CHECK(printPrices(session, inputs));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto date, dateOf(state, session, inputs.date));
        JIAMEI_TRY(const auto rows, stock::priceListOf(state, date));
        Answer answer;
        answer.json = {{"date", date.text()}, {"prices", Json::array()}};
        TextTable table({{call.say({"物品编号", "No"}), Align::Right},
                         {call.say({"条码", "Barcode"})},
                         {call.say({"名称", "Goods"})},
                         {call.say({"规格", "Spec"})},
                         {call.say({"单位", "Unit"})},
                         {call.say({"进价（元）", "Yuan"}), Align::Right},
                         {call.say({"兑换分值", "Points"}), Align::Right},
                         {call.say({"每户限量", "Limit"})},
                         {call.say({"调整日期", "Since"})},
                         {call.say({"截止", "Until"})},
                         {call.say({"批准人", "Approved by"})}});
        for (const auto& row : rows) {
            const auto& goods = row.goods;
            JIAMEI_TRY(const auto approver, idOf(state, row.approvedBy));
            answer.json["prices"].push_back({{"number", goods.number.value()},
                                             {"barcode", goods.barcode},
                                             {"name", goods.name},
                                             {"spec", goods.spec},
                                             {"unit", goods.unit},
                                             {"cost_fen", goods.usualCost.value()},
                                             {"points", row.price.points.value()},
                                             {"limit", orNull(goods.householdLimit)},
                                             {"limit_period", nameOf(goods.limitPeriod)},
                                             {"since", row.price.validFrom.text()},
                                             {"until", orNull(row.price.validUntil)},
                                             {"approved_by", approver},
                                             {"document", row.price.document.value()}});
            table.add({std::to_string(goods.number.value()), goods.barcode, goods.name, goods.spec, goods.unit,
                       yuanText(goods.usualCost), std::to_string(row.price.points.value()), limitText(call, goods),
                       row.price.validFrom.text(), textOf(row.price.validUntil), approver});
        }
        answer.text = table.text();
        return answer;
    });
}

} // namespace

void addGoodsListCommands(Commands& commands, CLI::App& goods, CLI::App& price)
{
    commands.add<ListInputs>(
        goods, "list", "the catalogue as it stands",
        [](CLI::App& command, ListInputs& inputs) {
            command.add_option("--category", inputs.category, "of one group");
            command.add_flag("--withdrawn", inputs.withWithdrawn, "also those that are no longer given out");
        },
        listGoods);
    commands.add<ShowInputs>(
        goods, "show", "everything about one goods",
        [](CLI::App& command, ShowInputs& inputs) {
            command.add_option("barcode", inputs.barcode, "any of its barcodes")->type_name("BARCODE");
            command.add_option("--number", inputs.number, "by its number")->type_name("NO");
        },
        showGoods);
    commands.add<PriceListInputs>(
        price, "list", "what goods cost in points, since when and by whose word (分值对应表)",
        [](CLI::App& command, PriceListInputs& inputs) {
            command.add_option("--date", inputs.date, "as it is on that day")->type_name("DATE");
            command.add_option("--out", inputs.out, "also as a PDF for the wall")->type_name("FILE");
        },
        listPrices);
}

} // namespace jiamei::cli
