// jiamei stock count open | enter | finish | accept | drop | show | list
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "core/stock/stocktake.hpp"
#include "core/stock/stocktake_plan.hpp"

namespace jiamei::cli {

namespace {

using stock::DifferenceReason;
using stock::StocktakeState;

struct OpenInputs {
    std::string area;
};

struct EnterInputs {
    std::int64_t stocktake = 0;
    std::vector<std::string> items;
    bool isAgain = false;
};

struct FinishInputs {
    std::int64_t stocktake = 0;
    bool leaveRest = false;
};

struct AcceptInputs {
    std::int64_t stocktake = 0;
    std::vector<std::string> reasons;
};

struct DropInputs {
    std::int64_t stocktake = 0;
    std::string reason;
};

struct ShowInputs {
    std::int64_t stocktake = 0;
};

const char* wordOf(const Call& call, StocktakeState state)
{
    switch (state) {
    case StocktakeState::Counting:
        return call.say({"清点中", "counting"});
    case StocktakeState::Finished:
        return call.say({"待确认", "finished"});
    case StocktakeState::Accepted:
        return call.say({"已确认", "accepted"});
    case StocktakeState::Dropped:
        return call.say({"已作废", "dropped"});
    }
    return "";
}

const char* wordOf(const Call& call, DifferenceReason reason)
{
    switch (reason) {
    case DifferenceReason::Lost:
        return call.say({"丢失", "lost"});
    case DifferenceReason::Damaged:
        return call.say({"损坏", "damaged"});
    case DifferenceReason::Expired:
        return call.say({"过期", "expired"});
    case DifferenceReason::EntryMistake:
        return call.say({"录入错误", "entry mistake"});
    case DifferenceReason::Found:
        return call.say({"找到", "found"});
    case DifferenceReason::Unknown:
        return call.say({"原因不明", "unknown"});
    }
    return "";
}

std::string areaOf(const Call& call, const std::string& area)
{
    return area.empty() ? call.say({"全店", "whole shop"}) : area;
}

Json namesOf(const std::vector<stock::Goods>& goods)
{
    Json names = Json::array();
    for (const auto& item : goods)
        names.push_back({{"barcode", item.barcode}, {"name", item.name}});
    return names;
}

/// One goods a line.
std::string listOf(const std::vector<stock::Goods>& goods)
{
    std::string text;
    for (const auto& item : goods)
        text += "  " + (item.barcode.empty() ? std::string() : item.barcode + "  ") + item.name +
                (item.spec.empty() ? "" : " " + item.spec) + "\n";
    return text;
}

/// The differences of one that is finished, in `differences` and as a table.
Done tellDifferences(const Call& call, const ports::SiteState& state, DocumentNumber stocktake, Answer& answer)
{
    JIAMEI_TRY(const auto differences, stock::differencesOf(state, stocktake));
    TextTable table({{call.say({"条码", "Barcode"})},
                     {call.say({"物品", "Goods"})},
                     {call.say({"账面", "Book"}), TextTable::Align::Right},
                     {call.say({"实点", "Counted"}), TextTable::Align::Right},
                     {call.say({"差", "Difference"}), TextTable::Align::Right},
                     {call.say({"金额", "Yuan"}), TextTable::Align::Right},
                     {call.say({"原因", "Reason"})}});
    answer.json["differences"] = Json::array();
    std::int64_t missing = 0;
    std::int64_t found = 0;
    for (const auto& each : differences) {
        (each.difference < 0 ? missing : found) += each.value.value();
        answer.json["differences"].push_back({{"barcode", each.goods.barcode},
                                              {"name", each.goods.name},
                                              {"book", each.book.value()},
                                              {"counted", each.counted.value()},
                                              {"difference", each.difference},
                                              {"value_fen", each.value.value()},
                                              {"reason", each.reason ? Json(stock::textOf(*each.reason)) : Json()},
                                              {"note", each.note},
                                              {"outdated", each.isOutdated}});
        std::string reason = each.reason ? wordOf(call, *each.reason) : "";
        if (each.isOutdated)
            reason = call.say({"货架已变，要重新盘点", "the shelf has changed, count again"});
        table.add({each.goods.barcode, each.goods.name, std::to_string(each.book.value()),
                   std::to_string(each.counted.value()), signedText(each.difference), yuanText(each.value),
                   reason + (each.note.empty() ? "" : " " + each.note)});
    }
    answer.json["missing_fen"] = missing;
    answer.json["found_fen"] = found;
    answer.text += table.text();
    return {};
}

Result<Answer> open(Call& call, const OpenInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(stock::OpenStocktake{inputs.area}));
    const auto total = document.payload.stocktake_opened().goods_size();
    JIAMEI_TRY(const auto progress,
               session.look([&](const ports::SiteState& state) { return stock::progressOf(state, document.number); }));
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"area", inputs.area},
                   {"total", total},
                   {"left", namesOf(progress.left)}};
    answer.text = io::fillIn(call.say({"单据 {document}：开始盘点（{area}），要点 {total} 种物品。\n",
                                       "Document {document}: stocktake opened ({area}), {total} goods to count.\n"}),
                             {{"document", document.number.value()},
                              {"area", areaOf(call, inputs.area)},
                              {"total", static_cast<std::int64_t>(total)}},
                             call.language) +
                  listOf(progress.left);
    return answer;
}

Result<stock::CountGoods> commandOf(Session& session, const EnterInputs& inputs)
{
    stock::CountGoods command{DocumentNumber(inputs.stocktake), {}, inputs.isAgain};
    JIAMEI_TRY(const auto items, parseItems(inputs.items, ItemForm::WithQuantity));
    JIAMEI_CHECK(session.look([&](const ports::SiteState& state) -> Done {
        for (const auto& item : items) {
            JIAMEI_TRY(const auto goods, requireGoods(state, item.barcode));
            JIAMEI_TRY(const auto pieces, piecesOf(goods, item));
            command.lines.push_back({goods.number, pieces});
        }
        return {};
    }));
    return command;
}

Result<Answer> enter(Call& call, const EnterInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto command, commandOf(session, inputs));
    JIAMEI_TRY(const auto document, session.run(command));
    JIAMEI_TRY(const auto progress, session.look([&](const ports::SiteState& state) {
        return stock::progressOf(state, command.stocktake);
    }));
    const auto left = std::ssize(progress.left);
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"stocktake", inputs.stocktake},
                   {"counted", document.payload.stocktake_counted().lines_size()},
                   {"left", left}};
    answer.text = io::fillIn(call.say({"单据 {document}：记下 {counted} 种，还有 {left} 种没有点。\n",
                                       "Document {document}: {counted} goods counted, {left} still to count.\n"}),
                             {{"document", document.number.value()},
                              {"counted", static_cast<std::int64_t>(std::ssize(command.lines))},
                              {"left", static_cast<std::int64_t>(left)}},
                             call.language);
    return answer;
}

Result<Answer> finish(Call& call, const FinishInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    const DocumentNumber number(inputs.stocktake);
    JIAMEI_TRY(const auto document, session.run(stock::FinishStocktake{number, inputs.leaveRest}));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto progress, stock::progressOf(state, number));
        Answer answer;
        answer.json = {{"document", document.number.value()},
                       {"stocktake", inputs.stocktake},
                       {"uncounted", namesOf(progress.left)}};
        answer.text = io::fillIn(call.say({"单据 {document}：盘完了，请没有参加清点的人确认。\n",
                                           "Document {document}: finished; somebody who did not count accepts it.\n"}),
                                 {{"document", document.number.value()}}, call.language);
        if (!progress.left.empty())
            answer.text +=
                call.say({"没有点、按账面不动的：\n", "Not counted, left as in the books:\n"}) + listOf(progress.left);
        // A repeated request may find it dropped meanwhile: then there is nothing to show any more.
        if (progress.stocktake.state != StocktakeState::Dropped)
            JIAMEI_CHECK(tellDifferences(call, state, number, answer));
        return answer;
    });
}

/// BARCODE:KIND or BARCODE:KIND:NOTE; the note may hold further colons.
Result<stock::DifferenceCause> causeOf(const ports::SiteState& state, const std::string& text)
{
    const auto first = text.find(':');
    const auto second = first == std::string::npos ? first : text.find(':', first + 1);
    if (first == std::string::npos || first == 0)
        return wrongUsage(text);
    const auto kind = text.substr(first + 1, second == std::string::npos ? second : second - first - 1);
    const auto reason = stock::parseDifferenceReason(kind);
    if (!reason)
        return wrongUsage("--reason BARCODE:lost|damaged|expired|entry-mistake|found|unknown[:NOTE]");
    JIAMEI_TRY(const auto goods, requireGoods(state, text.substr(0, first)));
    return stock::DifferenceCause{goods.number, *reason,
                                  second == std::string::npos ? std::string() : text.substr(second + 1)};
}

Result<Answer> accept(Call& call, const AcceptInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    stock::AcceptStocktake command{DocumentNumber(inputs.stocktake), {}};
    JIAMEI_CHECK(session.look([&](const ports::SiteState& state) -> Done {
        for (const auto& text : inputs.reasons) {
            JIAMEI_TRY(auto cause, causeOf(state, text));
            command.reasons.push_back(std::move(cause));
        }
        return {};
    }));
    JIAMEI_TRY(const auto document, session.run(command));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        Answer answer;
        answer.json = {{"document", document.number.value()}, {"stocktake", inputs.stocktake}};
        answer.text = io::fillIn(call.say({"单据 {document}：盘点已确认，账面与清点一致。\n",
                                           "Document {document}: accepted; the books say what was counted.\n"}),
                                 {{"document", document.number.value()}}, call.language);
        JIAMEI_CHECK(tellDifferences(call, state, command.stocktake, answer));
        return answer;
    });
}

Result<Answer> drop(Call& call, const DropInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(stock::DropStocktake{DocumentNumber(inputs.stocktake), inputs.reason}));
    Answer answer;
    answer.json = {{"document", document.number.value()}, {"stocktake", inputs.stocktake}, {"state", "dropped"}};
    answer.text =
        io::fillIn(call.say({"单据 {document}：盘点 {stocktake} 作废，账面没有动。\n",
                             "Document {document}: stocktake {stocktake} dropped; the books are as before.\n"}),
                   {{"document", document.number.value()}, {"stocktake", inputs.stocktake}}, call.language);
    return answer;
}

Result<Answer> show(Call& call, const ShowInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto progress, stock::progressOf(state, DocumentNumber(inputs.stocktake)));
        const auto& stocktake = progress.stocktake;
        JIAMEI_TRY(const auto date, dateTextOf(state, stocktake.day));
        Json counters = Json::array();
        for (const auto& [number, goods] : progress.counters) {
            JIAMEI_TRY(const auto person, state.operatorByNumber(number));
            counters.push_back({{"operator", person ? person->id.text() : std::string()}, {"goods", goods}});
        }
        Answer answer;
        answer.json = {{"document", inputs.stocktake},
                       {"date", date},
                       {"area", stocktake.area},
                       {"state", stock::textOf(stocktake.state)},
                       {"total", std::ssize(stocktake.goods)},
                       {"counted", progress.counted},
                       {"left", namesOf(progress.left)},
                       {"counters", std::move(counters)},
                       {"differences", Json()}};
        answer.text =
            io::fillIn(call.say({"{date} 盘点 {document}（{area}）：{step}，点了 {counted} / {total} 种。\n",
                                 "{date} stocktake {document} ({area}): {step}, {counted} of {total} goods.\n"}),
                       {{"date", date},
                        {"document", inputs.stocktake},
                        {"area", areaOf(call, stocktake.area)},
                        {"step", wordOf(call, stocktake.state)},
                        {"counted", progress.counted},
                        {"total", static_cast<std::int64_t>(std::ssize(stocktake.goods))}},
                       call.language);
        if (!progress.left.empty())
            answer.text += call.say({"没有点的：\n", "Not counted:\n"}) + listOf(progress.left);
        // Blind: as long as it is counted nobody is told what the books say.
        if (stocktake.state == StocktakeState::Finished || stocktake.state == StocktakeState::Accepted)
            JIAMEI_CHECK(tellDifferences(call, state, stocktake.number, answer));
        return answer;
    });
}

Result<Answer> list(Call& call, const NoInputs&)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto today, todayOf(state, session.moment()));
        JIAMEI_TRY(const auto plan, stock::dueOn(state, today));
        JIAMEI_TRY(const auto all, state.stocktakes());
        Answer answer;
        answer.json["stocktakes"] = Json::array();
        TextTable table({{call.say({"单据", "Document"}), TextTable::Align::Right},
                         {call.say({"日期", "Date"})},
                         {call.say({"范围", "Area"})},
                         {call.say({"状态", "State"})},
                         {call.say({"已点", "Counted"}), TextTable::Align::Right},
                         {call.say({"共", "Of"}), TextTable::Align::Right}});
        for (const auto& stocktake : all) {
            JIAMEI_TRY(const auto counts, state.countsOf(stocktake.number));
            JIAMEI_TRY(const auto date, dateTextOf(state, stocktake.day));
            answer.json["stocktakes"].push_back({{"document", stocktake.number.value()},
                                                 {"date", date},
                                                 {"area", stocktake.area},
                                                 {"state", stock::textOf(stocktake.state)},
                                                 {"counted", std::ssize(counts)},
                                                 {"total", std::ssize(stocktake.goods)}});
            table.add({std::to_string(stocktake.number.value()), date, areaOf(call, stocktake.area),
                       wordOf(call, stocktake.state), std::to_string(std::ssize(counts)),
                       std::to_string(std::ssize(stocktake.goods))});
        }
        const auto last = plan.last ? plan.last->text() : std::string();
        const auto due = plan.due ? plan.due->text() : std::string();
        answer.json["last"] = plan.last ? Json(last) : Json();
        answer.json["due"] = plan.due ? Json(due) : Json();
        answer.json["is_due"] = plan.isDue;
        answer.text = table.text();
        if (plan.due)
            answer.text += io::fillIn(
                plan.isDue ? call.say({"[上次全店盘点 {last}。]{due} 起该盘点了。\n",
                                       "[Last counted as a whole on {last}. ]A stocktake is due since {due}.\n"})
                           : call.say({"[上次全店盘点 {last}。]下次从 {due} 起。\n",
                                       "[Last counted as a whole on {last}. ]The next one is due from {due}.\n"}),
                {{"last", last}, {"due", due}}, call.language);
        return answer;
    });
}

template <class Inputs>
void addStocktake(CLI::App& command, Inputs& inputs)
{
    command.add_option("stocktake", inputs.stocktake, "document that opened it")->required()->type_name("DOC");
}

} // namespace

void addStocktakeCommands(Commands& commands, CLI::App& stock)
{
    auto& group = *stock.add_subcommand("count", "stocktakes: counted blind, accepted by somebody else");
    group.require_subcommand(1);
    commands.add<OpenInputs>(
        group, "open", "begin a stocktake",
        [](CLI::App& command, OpenInputs& inputs) {
            command.add_option("--area", inputs.area, "one category of goods; else the whole shop")
                ->type_name("CATEGORY");
        },
        open);
    commands.add<EnterInputs>(
        group, "enter", "what was counted on the shelf; a helper may do it",
        [](CLI::App& command, EnterInputs& inputs) {
            addStocktake(command, inputs);
            command.add_option("--item", inputs.items, "goods and how many are there")
                ->required()
                ->type_name("BARCODE:QTY");
            command.add_flag("--again", inputs.isAgain, "replace what was counted before");
        },
        enter);
    commands.add<FinishInputs>(
        group, "finish", "nobody counts any more; then the differences are shown",
        [](CLI::App& command, FinishInputs& inputs) {
            addStocktake(command, inputs);
            command.add_flag("--leave-rest", inputs.leaveRest, "what nobody counted stays as the books have it");
        },
        finish);
    commands.add<AcceptInputs>(
        group, "accept", "bring the books to the count; by somebody who did not count",
        [](CLI::App& command, AcceptInputs& inputs) {
            addStocktake(command, inputs);
            command
                .add_option("--reason", inputs.reasons,
                            "why it differs: lost, damaged, expired, entry-mistake, found or unknown")
                ->type_name("BARCODE:KIND[:NOTE]");
        },
        accept);
    commands.add<DropInputs>(
        group, "drop", "give a stocktake up; the books stay as they are",
        [](CLI::App& command, DropInputs& inputs) {
            addStocktake(command, inputs);
            command.add_option("--reason", inputs.reason, "why")->required();
        },
        drop);
    commands.add<ShowInputs>(
        group, "show", "how far it is, and once it is finished what it found",
        [](CLI::App& command, ShowInputs& inputs) { addStocktake(command, inputs); }, show);
    commands.add<NoInputs>(group, "list", "all stocktakes, and when the next one is due", nothing, list);
}

} // namespace jiamei::cli
