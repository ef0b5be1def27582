#include "app/cli/redemption_view.hpp"

#include "app/cli/pictures.hpp"
#include "app/cli/wording.hpp"
#include "app/print/slips.hpp"
#include "core/household/household_pin.hpp"
#include "core/household/shown_card.hpp"
#include "core/till/day.hpp"
#include "core/till/redemption.hpp"

#include <algorithm>

namespace jiamei::cli {

namespace {

/// As core names them, in its order.
std::string relationNames(const std::string& between)
{
    std::string names;
    for (std::uint32_t number = 1; const auto relation = till::relationOf(number); ++number)
        names += (names.empty() ? std::string() : between) + std::string(till::textOf(*relation));
    return names;
}

/// The date on which the document counts, as it is known now.
Result<BusinessDate> dateOf(const ports::SiteState& state, DayNumber number)
{
    JIAMEI_TRY(const auto date, till::dateOf(state, number));
    if (date)
        return *date;
    JIAMEI_TRY(const auto last, state.lastDay());
    return last.date;
}

/// How often the household was there on this date before.
Result<std::int64_t> visitsBefore(const ports::SiteState& state, const journal::StoredDocument& document,
                                  HouseholdNumber household)
{
    JIAMEI_TRY(const auto date, dateOf(state, document.day));
    JIAMEI_TRY(const auto visits, till::visitsOn(state, household, date));
    return std::ranges::count_if(visits, [&](const till::Visit& visit) { return visit.document < document.number; });
}

void tellNotes(const Call& call, const till::RedemptionNotes& notes, Answer& answer)
{
    auto& json = answer.json;
    json["collector"] = notes.relation ? Json(notes.collector) : Json();
    json["relation"] = notes.relation ? Json(till::textOf(*notes.relation)) : Json();
    json["slip"] = notes.slip ? Json(notes.slip->value()) : Json();
    json["paper"] = notes.paper ? Json(notes.paper->value()) : Json();
    json["topped_up"] = notes.toppedUp.value();
    json["cash_fen"] = notes.cash.value();
    const auto tell = [&](const Phrase& phrase, const Context& context) {
        answer.text += io::fillIn(call.say(phrase), context, call.language) + "\n";
    };
    if (notes.relation)
        tell({"代领人：[{name}，]{relation}", "Collected by[ {name}], {relation}"},
             {{"name", notes.collector}, {"relation", print::wordOf(*notes.relation, call.language)}});
    if (notes.slip)
        tell({"代领单第 {number} 号，已用", "Collection slip {number}, now used"}, {{"number", notes.slip->value()}});
    if (notes.paper)
        tell({"手写兑换单第 {number} 号，已录入", "Hand-written slip {number}, now entered"},
             {{"number", notes.paper->value()}});
    if (!notes.toppedUp.isZero())
        tell({"其中 {points} 分付现金 {yuan} 元", "{points} points of it paid in cash, {yuan} yuan"},
             {{"points", notes.toppedUp.value()}, {"yuan", yuanText(notes.cash)}});
}

void tellLines(const Call& call, const journal::pb::Redemption& made, Answer& answer)
{
    answer.json["lines"] = Json::array();
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
}

Result<Answer> answerOf(const Call& call, const ports::SiteState& state, const journal::StoredDocument& document)
{
    const auto& made = document.payload.redemption();
    JIAMEI_TRY(const auto household, HouseholdNumber::of(made.household()));
    JIAMEI_TRY(const auto notes, till::notesOf(state, document));
    JIAMEI_TRY(const auto earlier, visitsBefore(state, document, household));
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"household", household.text()},
                   {"points", made.points()},
                   {"spendable", made.spendable_after()},
                   {"earlier_today", earlier}};
    answer.text =
        io::fillIn(call.say({"单据 {document}：{household} 户兑换\n", "Document {document}: household {household}\n"}),
                   {{"document", document.number.value()}, {"household", household.text()}}, call.language);
    tellLines(call, made, answer);
    tellNotes(call, notes, answer);
    if (earlier > 0)
        answer.text += io::fillIn(call.say({"注意：这一户当天已经兑换过 {count} 次。\n",
                                            "Note: the household has redeemed on this day before, {count} times.\n"}),
                                  {{"count", earlier}}, call.language);
    return answer;
}

} // namespace

void addBasket(CLI::App& command, BasketInputs& inputs)
{
    command.add_option("--item", inputs.items, "goods and how many; one when not said")
        ->required()
        ->type_name("BARCODE[:QTY]");
    command.add_flag("--top-up", inputs.topsUp, "what is lacking is paid in cash, as far as the shop allows it");
}

void addCollector(CLI::App& command, BasketInputs& inputs)
{
    command.add_option("--collector", inputs.collector, "who came for the household")->type_name("NAME");
    command.add_option("--relation", inputs.relation, relationHelp())->type_name("KIND");
}

void addSignature(CLI::App& command, BasketInputs& inputs)
{
    command.add_option("--signature", inputs.signature, "picture of what was signed")->type_name("FILE");
}

void addHouseholdPin(CLI::App& command, BasketInputs& inputs)
{
    command
        .add_option("--household-pin-file", inputs.householdPinFile,
                    "the household's PIN, where the shop asks for it; else it is the next line of standard input")
        ->type_name("FILE");
}

Done askHouseholdPin(Session& session, HouseholdNumber household, const std::string& file)
{
    auto& call = session.call();
    PinReader pins(call.console, call.language);
    JIAMEI_TRY(const auto pin, pins.read(file, household.text()));
    // As with an operator's: nothing may stop it between the count of the attempt and the check.
    const UnstoppableSection section(AfterSignal::Stop);
    return household::checkHouseholdPin(session.store(), call.clock, household, pin);
}

Result<till::Relation> relationOf(const std::string& text)
{
    const auto relation = till::parseRelation(text);
    if (!relation)
        return wrongUsage("--relation " + relationNames("|"));
    return *relation;
}

std::string relationHelp()
{
    return "what the collector is to it: one of " + relationNames(", ");
}

Done fill(Session& session, const BasketInputs& inputs, till::Redeem& command)
{
    if (inputs.collector.empty() != inputs.relation.empty())
        return wrongUsage("--collector NAME --relation KIND");
    if (!inputs.collector.empty()) {
        JIAMEI_TRY(const auto relation, relationOf(inputs.relation));
        command.collector = till::Collector{
            personalValue(household::PersonalField::Name, inputs.collector, session.call().random), relation};
    }
    command.topsUp = inputs.topsUp;
    JIAMEI_TRY(const auto items, parseItems(inputs.items, ItemForm::QuantityMayMiss));
    return session.look([&](const ports::SiteState& state) -> Done {
        for (const auto& item : items) {
            JIAMEI_TRY(const auto goods, requireGoods(state, item.barcode));
            JIAMEI_TRY(const auto pieces, piecesOf(goods, item));
            command.lines.push_back({goods.number, pieces});
        }
        return {};
    });
}

Result<Answer> redeemWith(Session& session, const BasketInputs& inputs, till::Redeem command,
                          const std::string& cardText)
{
    JIAMEI_TRY(const auto authority, session.signIn());
    if (!inputs.signature.empty()) {
        JIAMEI_TRY(command.signature, keepPicture(session, inputs.signature));
    }
    const auto run = [&](const till::Redeem& asked) {
        return cardText.empty() ? session.run(authority, asked)
                                : session.run(authority, household::WithCard<till::Redeem>{asked, cardText});
    };
    JIAMEI_TRY(const auto document, runAskingPin(session, inputs.householdPinFile, std::move(command),
                                                 &till::Redeem::householdPinChecked, run));
    return session.look([&](const ports::SiteState& state) { return answerOf(session.call(), state, document); });
}

} // namespace jiamei::cli
