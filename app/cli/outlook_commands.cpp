// jiamei stock expiring | outlook
#include "app/cli/session.hpp"
#include "core/stock/expiry.hpp"
#include "core/stock/foresight.hpp"

namespace jiamei::cli {

namespace {

using Align = TextTable::Align;

struct ExpiringInputs {
    std::int64_t days = 90;
};

struct OutlookInputs {
    std::int64_t days = 30;
    std::optional<std::string> budget;
};

Json partJson(const stock::ExpirySummary::Part& part)
{
    return {{"pieces", part.pieces.value()}, {"value_fen", part.value.value()}};
}

std::string sentenceOf(const Call& call, const Phrase& pattern, const stock::ExpirySummary::Part& part)
{
    return io::fillIn(call.say(pattern), {{"pieces", part.pieces.value()}, {"value", yuanText(part.value)}},
                      call.language);
}

Result<Answer> expiring(Call& call, const ExpiringInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto date, todayOf(state, session.moment()));
        JIAMEI_TRY(const auto lots, stock::expiringLots(state, date, inputs.days));
        JIAMEI_TRY(const auto summary, stock::expirySummary(state, date));
        Answer answer;
        answer.json = {{"date", date.text()},
                       {"days", inputs.days},
                       {"lots", Json::array()},
                       {"expired", partJson(summary.expired)},
                       {"within_30", partJson(summary.within30)},
                       {"within_60", partJson(summary.within60)},
                       {"within_90", partJson(summary.within90)}};
        TextTable table({{call.say({"批次", "Lot"}), Align::Right},
                         {call.say({"条码", "Barcode"})},
                         {call.say({"物品", "Goods"})},
                         {call.say({"数量", "Pieces"}), Align::Right},
                         {call.say({"到期", "Expiry"})},
                         {call.say({"剩余天数", "Days left"}), Align::Right},
                         {call.say({"金额", "Yuan"}), Align::Right}});
        for (const auto& item : lots) {
            const auto expiry = item.lot.expiry->text();
            answer.json["lots"].push_back({{"lot", item.lot.number.value()},
                                           {"barcode", item.goods.barcode},
                                           {"name", item.goods.name},
                                           {"quantity", item.lot.quantity.value()},
                                           {"expiry", expiry},
                                           {"days_left", item.daysLeft},
                                           {"value_fen", item.value.value()}});
            table.add({std::to_string(item.lot.number.value()), item.goods.barcode, item.goods.name,
                       std::to_string(item.lot.quantity.value()), expiry, std::to_string(item.daysLeft),
                       yuanText(item.value)});
        }
        answer.text = table.text();
        answer.text += sentenceOf(
            call, {"已过期 {pieces} 件，{value} 元。\n", "{pieces} pieces of {value} yuan are past their date.\n"},
            summary.expired);
        answer.text += sentenceOf(
            call,
            {"30 天内到期 {pieces} 件，{value} 元。\n", "{pieces} pieces of {value} yuan expire within 30 days.\n"},
            summary.within30);
        return answer;
    });
}

Json daysJson(const stock::Outlook& outlook)
{
    return outlook.daysOfStock ? Json(*outlook.daysOfStock) : Json();
}

std::string daysText(const stock::Outlook& outlook)
{
    return outlook.daysOfStock ? std::to_string(*outlook.daysOfStock) : std::string("-");
}

std::string wordsOf(const Call& call, const stock::Outlook& outlook)
{
    std::string words;
    const auto add = [&](bool isSo, const Phrase& word) {
        if (isSo)
            words += (words.empty() ? "" : call.say({"、", ", "})) + std::string(call.say(word));
    };
    add(outlook.isEmpty, {"缺货", "empty"});
    add(outlook.isBelowMinimum && !outlook.isEmpty, {"低于下限", "below its minimum"});
    add(outlook.isSlow, {"滞销", "slow"});
    add(!outlook.expired.isZero(), {"有过期", "some are expired"});
    return words;
}

void addOutlook(const Call& call, const std::vector<stock::Outlook>& outlooks, Answer& answer)
{
    answer.json["goods"] = Json::array();
    TextTable table({{call.say({"条码", "Barcode"})},
                     {call.say({"物品", "Goods"})},
                     {call.say({"可用", "Usable"}), Align::Right},
                     {call.say({"下限", "Minimum"}), Align::Right},
                     {call.say({"近期兑换", "Redeemed"}), Align::Right},
                     {call.say({"可用天数", "Days"}), Align::Right},
                     {call.say({"提醒", "Note"})}});
    for (const auto& outlook : outlooks) {
        answer.json["goods"].push_back({{"barcode", outlook.goods.barcode},
                                        {"name", outlook.goods.name},
                                        {"usable", outlook.usable.value()},
                                        {"expired", outlook.expired.value()},
                                        {"minimum", outlook.minimum.value()},
                                        {"redeemed", outlook.redeemed.value()},
                                        {"span_days", outlook.spanDays},
                                        {"days_of_stock", daysJson(outlook)},
                                        {"below_minimum", outlook.isBelowMinimum},
                                        {"slow", outlook.isSlow},
                                        {"empty", outlook.isEmpty}});
        table.add({outlook.goods.barcode, outlook.goods.name, std::to_string(outlook.usable.value()),
                   std::to_string(outlook.minimum.value()), std::to_string(outlook.redeemed.value()), daysText(outlook),
                   wordsOf(call, outlook)});
    }
    answer.text += table.text();
}

Json linesJson(const std::vector<stock::ShoppingLine>& lines)
{
    auto json = Json::array();
    for (const auto& line : lines)
        json.push_back({{"barcode", line.outlook.goods.barcode},
                        {"name", line.outlook.goods.name},
                        {"pieces", line.pieces.value()},
                        {"cost_fen", line.cost.value()},
                        {"days_of_stock", daysJson(line.outlook)}});
    return json;
}

std::string linesText(const Call& call, const std::vector<stock::ShoppingLine>& lines)
{
    TextTable table({{call.say({"条码", "Barcode"})},
                     {call.say({"物品", "Goods"})},
                     {call.say({"数量", "Pieces"}), Align::Right},
                     {call.say({"金额", "Yuan"}), Align::Right},
                     {call.say({"可用天数", "Days"}), Align::Right}});
    for (const auto& line : lines)
        table.add({line.outlook.goods.barcode, line.outlook.goods.name, std::to_string(line.pieces.value()),
                   line.cost.isZero() ? std::string("-") : yuanText(line.cost), daysText(line.outlook)});
    return table.text();
}

void addShopping(const Call& call, const stock::ShoppingList& list, Answer& answer)
{
    answer.json["budget_fen"] = list.budget.value();
    answer.json["cost_fen"] = list.cost.value();
    answer.json["shopping"] = linesJson(list.lines);
    answer.json["cut"] = linesJson(list.cut);
    answer.text += io::fillIn(call.say({"\n建议采购 {cost} 元（预算 {budget} 元）：\n",
                                        "\nTo buy for {cost} yuan, of a budget of {budget}:\n"}),
                              {{"cost", yuanText(list.cost)}, {"budget", yuanText(list.budget)}}, call.language);
    answer.text += linesText(call, list.lines);
    if (list.cut.empty())
        return;
    answer.text += call.say({"\n预算不够，没有列入：\n", "\nBeyond the budget:\n"});
    answer.text += linesText(call, list.cut);
}

Result<Answer> outlook(Call& call, const OutlookInputs& inputs)
{
    std::optional<Money> budget;
    if (inputs.budget) {
        JIAMEI_TRY(budget, parseYuan(*inputs.budget));
    }
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto date, todayOf(state, session.moment()));
        JIAMEI_TRY(const auto outlooks, stock::outlookOf(state, date));
        JIAMEI_TRY(const auto list, stock::shoppingList(state, date, inputs.days, budget));
        Answer answer;
        answer.json = {{"date", date.text()}, {"days", inputs.days}};
        addOutlook(call, outlooks, answer);
        addShopping(call, list, answer);
        return answer;
    });
}

} // namespace

void addOutlookCommands(Commands& commands, CLI::App& stock)
{
    commands.add<ExpiringInputs>(
        stock, "expiring", "lots that are past their date or soon will be",
        [](CLI::App& command, ExpiringInputs& inputs) {
            command.add_option("--days", inputs.days, "how soon; 90 when not said")
                ->check(CLI::Range(0, 3650))
                ->type_name("N");
        },
        expiring);
    commands.add<OutlookInputs>(
        stock, "outlook", "how long the goods will last, and what to buy",
        [](CLI::App& command, OutlookInputs& inputs) {
            command.add_option("--days", inputs.days, "how long the stock should last; 30 when not said")
                ->type_name("N");
            command.add_option("--budget", inputs.budget, "what there is to spend; else what all open funds hold")
                ->type_name("YUAN");
        },
        outlook);
}

} // namespace jiamei::cli
