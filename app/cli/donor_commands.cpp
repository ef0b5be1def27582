// jiamei donor add | edit | list | show | thanks
#include "app/cli/session.hpp"
#include "app/print/thanks_sheet.hpp"
#include "core/fund/gifts.hpp"
#include "core/fund/register.hpp"

namespace jiamei::cli {

namespace {

using fund::DonorKind;
using household::PersonalField;

struct DonorInputs {
    std::int64_t number = 0;
    std::optional<std::string> name;
    std::optional<std::string> kind;
    std::optional<std::string> phone;
};

struct ShowInputs {
    std::int64_t number = 0;
};

struct ThanksInputs {
    std::int64_t number = 0;
    std::string pdf;
    std::string size = "a4";
};

std::string wordOf(const Call& call, DonorKind kind)
{
    return kind == DonorKind::Person ? call.say({"个人", "person"}) : call.say({"单位", "organisation"});
}

Json jsonOf(const fund::Donor& donor, const fund::DonorWords& words)
{
    return {{"donor", donor.number.value()},
            {"kind", fund::textOf(donor.kind)},
            {"name", words.name},
            {"phone", words.phone}};
}

Result<Answer> setDonor(Session& session, fund::SetDonor command, const DonorInputs& inputs)
{
    auto& call = session.call();
    if (inputs.kind)
        command.kind = fund::parseDonorKind(*inputs.kind).value_or(command.kind);
    if (inputs.name)
        command.named.push_back(personalValue(PersonalField::Name, *inputs.name, call.random));
    if (inputs.phone)
        command.named.push_back(personalValue(PersonalField::Phone, *inputs.phone, call.random));
    JIAMEI_TRY(const auto document, session.run(command));
    const auto number = command.donor.value() == 0 ? document.number : command.donor;
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto donor, fund::requireDonor(state, number));
        JIAMEI_TRY(const auto words, fund::wordsOf(state, donor));
        Answer answer;
        answer.json = {{"document", document.number.value()}};
        answer.json.update(jsonOf(donor, words));
        answer.text = io::fillIn(
            call.say({"{donor} 号捐赠者：{name}（{kind}）。\n", "Donor {donor}: {name} ({kind}).\n"}),
            {{"donor", number.value()}, {"name", words.name}, {"kind", wordOf(call, donor.kind)}}, call.language);
        return answer;
    });
}

Result<Answer> addDonor(Call& call, const DonorInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return setDonor(session, {}, inputs);
}

Result<Answer> editDonor(Call& call, const DonorInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    fund::SetDonor command;
    command.donor = DocumentNumber(inputs.number);
    JIAMEI_TRY(const auto known,
               session.look([&](const ports::SiteState& state) { return fund::requireDonor(state, command.donor); }));
    command.kind = known.kind;
    return setDonor(session, std::move(command), inputs);
}

Result<Answer> listDonors(Call& call, const NoInputs&)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto donors, state.donors());
        Answer answer;
        answer.json["donors"] = Json::array();
        TextTable table({{call.say({"编号", "No"}), TextTable::Align::Right},
                         {call.say({"捐赠者", "Donor"})},
                         {call.say({"类型", "Kind"})},
                         {call.say({"电话", "Phone"})}});
        for (const auto& donor : donors) {
            JIAMEI_TRY(const auto words, fund::wordsOf(state, donor));
            answer.json["donors"].push_back(jsonOf(donor, words));
            table.add({std::to_string(donor.number.value()), words.name, wordOf(call, donor.kind), words.phone});
        }
        answer.text = table.text();
        return answer;
    });
}

Json goodsJson(const fund::Gifts& gifts)
{
    auto goods = Json::array();
    for (const auto& item : gifts.goods)
        goods.push_back({{"barcode", item.goods.barcode},
                         {"name", item.goods.name},
                         {"received", item.received.value()},
                         {"given", item.given.value()},
                         {"households", item.households},
                         {"left", item.left.value()}});
    return goods;
}

Json receiptsJson(const fund::Gifts& gifts)
{
    auto receipts = Json::array();
    for (const auto& receipt : gifts.receipts) {
        Json json{{"document", receipt.document.value()},
                  {"date", receipt.date ? receipt.date->text() : std::string()},
                  {"lines", Json::array()}};
        for (const auto& line : receipt.lines)
            json["lines"].push_back({{"barcode", line.goods.barcode},
                                     {"name", line.goods.name},
                                     {"lot", line.lot.value()},
                                     {"quantity", line.quantity.value()},
                                     {"value_fen", line.value.value()},
                                     {"left", line.left.value()}});
        receipts.push_back(std::move(json));
    }
    return receipts;
}

std::string receiptsText(const Call& call, const fund::Gifts& gifts)
{
    TextTable table({{call.say({"单据", "Document"}), TextTable::Align::Right},
                     {call.say({"日期", "Date"})},
                     {call.say({"物品", "Goods"})},
                     {call.say({"数量", "Pieces"}), TextTable::Align::Right},
                     {call.say({"折价", "Yuan"}), TextTable::Align::Right},
                     {call.say({"剩余", "Left"}), TextTable::Align::Right}});
    for (const auto& receipt : gifts.receipts) {
        for (const auto& line : receipt.lines)
            table.add({std::to_string(receipt.document.value()), receipt.date ? receipt.date->text() : "",
                       line.goods.name, std::to_string(line.quantity.value()), yuanText(line.value),
                       std::to_string(line.left.value())});
    }
    return table.text();
}

Result<Answer> showDonor(Call& call, const ShowInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        const DocumentNumber number(inputs.number);
        JIAMEI_TRY(const auto donor, fund::requireDonor(state, number));
        JIAMEI_TRY(const auto words, fund::wordsOf(state, donor));
        JIAMEI_TRY(const auto gifts, fund::giftsOf(state, number));
        Answer answer;
        answer.json = jsonOf(donor, words);
        answer.json.update(Json{{"money_fen", gifts.money.value()},
                                {"received", gifts.received.value()},
                                {"left", gifts.left.value()},
                                {"redeemed", gifts.redeemed.value()},
                                {"care", gifts.care.value()},
                                {"households", gifts.households},
                                {"spoiled", gifts.spoiled.value()},
                                {"otherwise", gifts.otherwise},
                                {"goods", goodsJson(gifts)},
                                {"receipts", receiptsJson(gifts)}});
        answer.text =
            receiptsText(call, gifts) +
            io::fillIn(call.say({"{name}捐赠资金 {yuan} 元、物品 {received} 件：{households} 户领到 {pieces} "
                                 "件，剩 {left} 件，报损 {spoiled} 件，其他 {otherwise} 件。\n",
                                 "{name} gave {yuan} yuan and {received} pieces: {households} households "
                                 "got {pieces}, {left} are left, {spoiled} spoiled, {otherwise} otherwise.\n"}),
                       {{"name", words.name},
                        {"yuan", yuanText(gifts.money)},
                        {"received", gifts.received.value()},
                        {"households", gifts.households},
                        {"pieces", gifts.redeemed.value() + gifts.care.value()},
                        {"left", gifts.left.value()},
                        {"spoiled", gifts.spoiled.value()},
                        {"otherwise", gifts.otherwise}},
                       call.language);
        return answer;
    });
}

Result<Answer> printThanks(Call& call, const ThanksInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    const DocumentNumber number(inputs.number);
    JIAMEI_TRY(const auto sheet, session.look([&](const ports::SiteState& state) {
        return print::thanksSheet(state, number, call.clock.now());
    }));
    JIAMEI_TRY(const auto pdf,
               print::thanksPdf(sheet, inputs.size == "a5" ? print::ThanksPaper::A5 : print::ThanksPaper::A4));
    const UnstoppableSection section;
    JIAMEI_CHECK(db::writeWhole(inputs.pdf, pdf, db::FileSecrecy::Shared));
    Answer answer;
    answer.json = {{"donor", number.value()}, {"file", inputs.pdf}, {"size", inputs.size}};
    answer.text = io::fillIn(
        call.say({"给 {donor} 号捐赠者的感谢信已写入 {file}\n", "The thanks to donor {donor} are in {file}\n"}),
        {{"donor", number.value()}, {"file", inputs.pdf}}, call.language);
    return answer;
}

void defineDonor(CLI::App& command, DonorInputs& inputs, bool isNew)
{
    auto* name = command.add_option("--name", inputs.name, "kept beside the journal, where it can be erased");
    auto* kind = command.add_option("--kind", inputs.kind, "organisation or person")
                     ->check(CLI::IsMember({"organisation", "person"}))
                     ->type_name("KIND");
    command.add_option("--phone", inputs.phone, "telephone; empty takes it away");
    if (!isNew)
        return;
    name->required();
    kind->required();
}

} // namespace

void addDonorCommands(Commands& commands)
{
    auto& group = commands.group("donor", "who gives goods or money");
    commands.add<DonorInputs>(
        group, "add", "enter a donor",
        [](CLI::App& command, DonorInputs& inputs) { defineDonor(command, inputs, true); }, addDonor);
    commands.add<DonorInputs>(
        group, "edit", "change a donor; what is not named stays",
        [](CLI::App& command, DonorInputs& inputs) {
            command.add_option("donor", inputs.number, "number of the donor")->required()->type_name("NO");
            defineDonor(command, inputs, false);
        },
        editDonor);
    commands.add<NoInputs>(group, "list", "all donors", nothing, listDonors);
    commands.add<ShowInputs>(
        group, "show", "what a donor gave and what became of it",
        [](CLI::App& command, ShowInputs& inputs) {
            command.add_option("donor", inputs.number, "number of the donor")->required()->type_name("NO");
        },
        showDonor);
    commands.add<ThanksInputs>(
        group, "thanks", "a letter of thanks: what was given and how many households got it",
        [](CLI::App& command, ThanksInputs& inputs) {
            command.add_option("donor", inputs.number, "number of the donor")->required()->type_name("NO");
            command.add_option("--pdf", inputs.pdf, "the PDF")->required()->type_name("FILE");
            command.add_option("--size", inputs.size, "a4 or a5; a4 when not said")
                ->check(CLI::IsMember({"a4", "a5"}))
                ->type_name("SIZE");
        },
        printThanks);
}

} // namespace jiamei::cli
