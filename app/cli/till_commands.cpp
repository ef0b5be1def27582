// jiamei redeem, reverse
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "core/household/identify.hpp"
#include "core/till/redeem.hpp"
#include "core/till/reverse.hpp"

namespace jiamei::cli {

namespace {

struct RedeemInputs {
    std::string card;
    std::string household;
    std::vector<std::string> items;
};

struct ReverseInputs {
    std::int64_t document = 0;
    std::vector<std::int32_t> lines;
    std::string reason;
};

Result<till::Redeem> commandOf(Session& session, const RedeemInputs& inputs)
{
    JIAMEI_TRY(const auto items, parseItems(inputs.items, ItemForm::QuantityMayMiss));
    return session.look([&](const ports::SiteState& state) -> Result<till::Redeem> {
        till::Redeem command;
        if (inputs.card.empty()) {
            JIAMEI_TRY(command.household, HouseholdNumber::parse(inputs.household));
        } else {
            JIAMEI_TRY(const auto card, household::identify(state, inputs.card));
            command.household = card.household.household.number;
            command.card = card.generation;
        }
        for (const auto& item : items) {
            JIAMEI_TRY(const auto goods, requireGoods(state, item.barcode));
            command.lines.push_back({goods.number, item.quantity});
        }
        return command;
    });
}

Result<Answer> redeem(Call& call, const RedeemInputs& inputs)
{
    if (inputs.card.empty() == inputs.household.empty())
        return wrongUsage("--card | --household");
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto command, commandOf(session, inputs));
    JIAMEI_TRY(const auto document, session.run(command));
    const auto& made = document.payload.redemption();
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"household", command.household.text()},
                   {"points", made.points()},
                   {"spendable", made.spendable_after()},
                   {"lines", Json::array()}};
    answer.text =
        io::fillIn(call.say({"单据 {document}：{household} 户兑换\n", "Document {document}: household {household}\n"}),
                   {{"document", document.number.value()}, {"household", command.household.text()}}, call.language);
    TextTable table({{call.say({"物品", "Goods"})},
                     {call.say({"数量", "Pieces"}), TextTable::Align::Right},
                     {call.say({"积分", "Points"}), TextTable::Align::Right}});
    for (const auto& line : made.lines()) {
        answer.json["lines"].push_back({{"barcode", line.barcode()},
                                        {"quantity", line.quantity()},
                                        {"points", line.points()},
                                        {"name", line.name()}});
        table.add({line.name(), std::to_string(line.quantity()), std::to_string(line.points())});
    }
    answer.text += table.text();
    answer.text +=
        io::fillIn(call.say({"合计 {points} 分，余 {left} 分。\n", "{points} points in all, {left} left.\n"}),
                   {{"points", made.points()}, {"left", made.spendable_after()}}, call.language);
    return answer;
}

Result<Answer> reverse(Call& call, const ReverseInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document,
               session.run(till::Reverse{DocumentNumber(inputs.document), inputs.lines, inputs.reason}));
    const auto& made = document.payload.reversal();
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"reversed", made.document()},
                   {"points", made.points()},
                   {"whole", made.whole()}};
    if (made.household() != 0) {
        answer.json["household"] = HouseholdNumber::of(made.household()).value_or(HouseholdNumber()).text();
        answer.json["spendable"] = made.spendable_after();
    }
    answer.text =
        io::fillIn(call.say({"单据 {document}：冲正单据 {original}。\n", "Document {document} reverses {original}.\n"}),
                   {{"document", document.number.value()}, {"original", made.document()}}, call.language);
    return answer;
}

} // namespace

void addTillCommands(Commands& commands)
{
    commands.add<RedeemInputs>(
        commands.root(), "redeem", "points for goods",
        [](CLI::App& command, RedeemInputs& inputs) {
            command.add_option("--card", inputs.card, "digits of the card")->type_name("TEXT");
            command.add_option("--household", inputs.household, "household without its card")->type_name("NO");
            command.add_option("--item", inputs.items, "goods and pieces; one piece when not said")
                ->required()
                ->type_name("BARCODE[:QTY]");
        },
        redeem);
    commands.add<ReverseInputs>(
        commands.root(), "reverse", "undo a document by another that names it",
        [](CLI::App& command, ReverseInputs& inputs) {
            command.add_option("document", inputs.document, "number of the document")->required()->type_name("DOC");
            command.add_option("--line", inputs.lines, "only this line, from 1; may be repeated")
                ->allow_extra_args(false)
                ->type_name("N");
            command.add_option("--reason", inputs.reason, "why; no person's name")->required()->type_name("TEXT");
        },
        reverse);
}

} // namespace jiamei::cli
