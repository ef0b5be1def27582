// jiamei card issue | block | read | pdf | png
#include "app/cli/code_text.hpp"
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "app/print/cards.hpp"
#include "core/household/divisions.hpp"
#include "core/household/identify.hpp"

namespace jiamei::cli {

namespace {

struct IssueInputs {
    std::vector<std::string> numbers;
    bool isForAll = false;
};

struct NumberInputs {
    std::string number;
    std::string out;
};

struct ReadInputs {
    std::string text;
};

struct PdfInputs {
    std::string out;
    std::vector<std::string> numbers;
    std::string layout = "8";
};

Result<std::vector<HouseholdNumber>> parseNumbers(const std::vector<std::string>& texts)
{
    std::vector<HouseholdNumber> numbers;
    for (const auto& text : texts) {
        JIAMEI_TRY(const auto number, HouseholdNumber::parse(text));
        numbers.push_back(number);
    }
    return numbers;
}

enum class Wanted { WithoutCard, Everyone, WithCard };

/// Open households by what card they have.
Result<std::vector<HouseholdNumber>> openHouseholds(const ports::SiteState& state, Wanted wanted)
{
    JIAMEI_TRY(const auto households, state.households());
    std::vector<HouseholdNumber> numbers;
    for (const auto& details : households) {
        const auto number = details.household.number;
        if (details.household.state != household::HouseholdState::Open)
            continue;
        JIAMEI_TRY(const auto card, state.card(number));
        const bool hasCard = card && !card->blocked;
        if (wanted == Wanted::Everyone || (wanted == Wanted::WithoutCard && !card) ||
            (wanted == Wanted::WithCard && hasCard))
            numbers.push_back(number);
    }
    return numbers;
}

Result<household::IssueCards> issueCommand(const ports::SiteState& state, const Moment& now, const IssueInputs& inputs)
{
    household::IssueCards command;
    JIAMEI_TRY(command.issueDay, todayOf(state, now));
    if (!inputs.numbers.empty()) {
        JIAMEI_TRY(command.households, parseNumbers(inputs.numbers));
    } else {
        JIAMEI_TRY(command.households, openHouseholds(state, inputs.isForAll ? Wanted::Everyone : Wanted::WithoutCard));
    }
    return command;
}

Result<Answer> issueCards(Call& call, const IssueInputs& inputs)
{
    if (inputs.isForAll && !inputs.numbers.empty())
        return wrongUsage("--all");
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto command, session.look([&](const ports::SiteState& state) {
        return issueCommand(state, session.moment(), inputs);
    }));
    JIAMEI_TRY(const auto authority, session.signIn());
    Answer answer;
    answer.json = {{"issued", 0}, {"cards", Json::array()}};
    answer.text = call.say({"每户都有积分卡，不用再发。\n", "Every household has a card already.\n"});
    if (command.households.empty())
        return answer;
    JIAMEI_TRY(const auto document, session.run(authority, command));
    const auto& cards = document.payload.cards_issued().cards();
    answer.json["document"] = document.number.value();
    answer.json["issued"] = cards.size();
    for (const auto& card : cards) {
        JIAMEI_TRY(const auto number, HouseholdNumber::of(card.household()));
        answer.json["cards"].push_back({{"household", number.text()}, {"generation", card.generation()}});
    }
    answer.text =
        io::fillIn(call.say({"单据 {document}：发卡 {count} 张。\n", "Document {document}: {count} cards issued.\n"}),
                   {{"document", document.number.value()}, {"count", cards.size()}}, call.language);
    return answer;
}

Result<Answer> blockCard(Call& call, const NumberInputs& inputs)
{
    JIAMEI_TRY(const auto number, HouseholdNumber::parse(inputs.number));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(household::BlockCard{number}));
    Answer answer;
    answer.json = {{"document", document.number.value()}, {"household", number.text()}};
    answer.text = std::string(call.say({"已挂失：", "Blocked the card of "})) + number.text() + "\n";
    return answer;
}

Result<Answer> enterCard(Call& call, const ReadInputs& inputs)
{
    JIAMEI_TRY(const auto digits, codeIn(inputs.text, household::kCardDigits));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(household::EnterCard{digits}));
    const auto& card = document.payload.cards_issued().cards(0);
    JIAMEI_TRY(const auto number, HouseholdNumber::of(card.household()));
    Answer answer;
    answer.json = {
        {"document", document.number.value()}, {"household", number.text()}, {"generation", card.generation()}};
    answer.text = io::fillIn(call.say({"已补登：{household} 户，第 {generation} 张卡。\n",
                                       "Entered: household {household}, card {generation}.\n"}),
                             {{"household", number.text()}, {"generation", card.generation()}}, call.language);
    return answer;
}

/// What the card says of itself, whether true or not.
void addClaim(const ports::SiteState& state, const std::string& digits, Json& json)
{
    const auto facts = state.site();
    if (!facts)
        return;
    const auto realm = facts->isPractice ? household::CardRealm::Practice : household::CardRealm::Real;
    const auto claim = household::readCard(digits, realm);
    if (!claim)
        return;
    json["village"] = claim->face.village.text();
    json["household"] = claim->face.household.text();
    json["generation"] = claim->face.generation.value();
    if (claim->face.village == facts->site.village() && facts->site.gives(claim->face.household))
        json["site"] = facts->site.text();
}

Result<Answer> readCard(Call& call, const ReadInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto digits, codeIn(inputs.text, household::kCardDigits));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        Answer answer;
        answer.json = {{"valid", false}, {"reason", ""}, {"site", ""}, {"household", ""}, {"generation", 0}};
        addClaim(state, digits, answer.json);
        const auto card = household::identify(state, digits);
        if (!card && familyOf(card.error().code) != ErrorFamily::Refused)
            return refuse(card.error());
        if (!card) {
            const auto message = io::messageOf(card.error(), call.language);
            answer.status = kRefused;
            answer.json["reason"] = nameOf(card.error().code);
            answer.json["message"] = message.text(call.language);
            answer.text = message.what + "\n" + message.todo + "\n";
            return answer;
        }
        const auto& household = card->household;
        answer.json["valid"] = true;
        answer.text = io::fillIn(call.say({"有效：{household} {name}，第 {generation} 张\n",
                                           "Valid: {household} {name}, card {generation}\n"}),
                                 {{"household", household.household.number.text()},
                                  {"name", household.name},
                                  {"generation", card->generation.value()}},
                                 call.language);
        return answer;
    });
}

Result<Answer> save(const Call& call, const std::string& file, const Bytes& bytes, std::size_t cards)
{
    const UnstoppableSection section;
    JIAMEI_CHECK(db::writeWhole(file, bytes, db::FileSecrecy::Shared));
    Answer answer;
    answer.json = {{"file", file}, {"cards", cards}};
    answer.text = io::fillIn(call.say({"{count} 张卡已写入 {file}\n", "{count} cards in {file}\n"}),
                             {{"count", static_cast<std::int64_t>(cards)}, {"file", file}}, call.language);
    return answer;
}

Result<Answer> cardPdf(Call& call, const PdfInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto cards,
               session.look([&](const ports::SiteState& state) -> Result<std::vector<print::PrintedCard>> {
                   JIAMEI_TRY(auto numbers, parseNumbers(inputs.numbers));
                   if (numbers.empty()) {
                       JIAMEI_TRY(numbers, openHouseholds(state, Wanted::WithCard));
                   }
                   std::vector<print::PrintedCard> printed;
                   for (const auto number : numbers) {
                       JIAMEI_TRY(auto card, print::householdCard(state, number, session.folder().cardSigner()));
                       printed.push_back(std::move(card));
                   }
                   return printed;
               }));
    if (cards.empty())
        return refuse(ErrorCode::CardUnknown);
    const auto layout = inputs.layout == "10" ? print::CardsPerSheet::Ten : print::CardsPerSheet::Eight;
    JIAMEI_TRY(const auto pdf, print::cardSheetPdf(cards, layout));
    return save(call, inputs.out, pdf, cards.size());
}

Result<Answer> cardPng(Call& call, const NumberInputs& inputs)
{
    JIAMEI_TRY(const auto number, HouseholdNumber::parse(inputs.number));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto card, session.look([&](const ports::SiteState& state) {
        return print::householdCard(state, number, session.folder().cardSigner());
    }));
    JIAMEI_TRY(const auto png, print::cardPng(card));
    return save(call, inputs.out, png, 1);
}

void addCardText(CLI::App& command, ReadInputs& inputs)
{
    command.add_option("card", inputs.text, "its 191 digits, or a picture of it")->required()->type_name("TEXT|IMAGE");
}

void addNumber(CLI::App& command, NumberInputs& inputs)
{
    command.add_option("number", inputs.number, "household, as 0007 or 7")->required()->type_name("NO");
}

} // namespace

void addCardCommands(Commands& commands)
{
    auto& group = commands.group("card", "household cards");
    commands.add<IssueInputs>(
        group, "issue", "new cards; without numbers for every household that has none",
        [](CLI::App& command, IssueInputs& inputs) {
            command.add_option("numbers", inputs.numbers, "households; their older cards die")->type_name("NO");
            command.add_flag("--all", inputs.isForAll, "for every household; all older cards die");
        },
        issueCards);
    commands.add<NumberInputs>(group, "block", "a lost card is refused from now on", addNumber, blockCard);
    commands.add<ReadInputs>(group, "read", "what a card says and whether it holds", addCardText, readCard);
    commands.add<ReadInputs>(group, "enter", "take in a card that is newer than the register, as after a restore",
                             addCardText, enterCard);
    commands.add<PdfInputs>(
        group, "pdf", "cards on A4 sheets with cut marks",
        [](CLI::App& command, PdfInputs& inputs) {
            command.add_option("--out", inputs.out, "the PDF")->required()->type_name("FILE");
            command.add_option("--household", inputs.numbers, "only these; else every card")->type_name("NO");
            command.add_option("--layout", inputs.layout, "cards on a sheet: 8 or 10")
                ->check(CLI::IsMember({"8", "10"}));
        },
        cardPdf);
    commands.add<NumberInputs>(
        group, "png", "one card as a picture",
        [](CLI::App& command, NumberInputs& inputs) {
            addNumber(command, inputs);
            command.add_option("--out", inputs.out, "the picture")->required()->type_name("FILE");
        },
        cardPng);
}

} // namespace jiamei::cli
