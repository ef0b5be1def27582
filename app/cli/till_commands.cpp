// jiamei redeem, take-back, reverse
#include "app/cli/redemption_view.hpp"
#include "app/cli/session.hpp"
#include "core/household/shown_card.hpp"
#include "core/till/redeem.hpp"
#include "core/till/reverse.hpp"

namespace jiamei::cli {

namespace {

struct RedeemInputs {
    std::string card;
    std::string household;
    BasketInputs basket;
};

struct TakeBackInputs {
    std::int64_t document = 0;
};

struct ReverseInputs {
    std::int64_t document = 0;
    std::vector<std::int32_t> lines;
    std::string reason;
};

Result<till::Redeem> commandOf(Session& session, const RedeemInputs& inputs)
{
    till::Redeem command;
    if (inputs.card.empty()) {
        JIAMEI_TRY(command.household, HouseholdNumber::parse(inputs.household));
    } else {
        JIAMEI_TRY(const auto face, session.look([&](const ports::SiteState& state) {
            return household::shownCard(state, inputs.card);
        }));
        command.household = face.household;
        command.card = face.generation;
    }
    JIAMEI_CHECK(fill(session, inputs.basket, command));
    return command;
}

Result<Answer> redeem(Call& call, const RedeemInputs& inputs)
{
    if (inputs.card.empty() == inputs.household.empty())
        return wrongUsage("--card | --household");
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(auto command, commandOf(session, inputs));
    return redeemWith(session, inputs.basket, std::move(command), inputs.card);
}

Answer reversalAnswer(const Call& call, const journal::StoredDocument& document)
{
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

Result<Answer> reverse(Call& call, const ReverseInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document,
               session.run(till::Reverse{DocumentNumber(inputs.document), inputs.lines, inputs.reason}));
    return reversalAnswer(call, document);
}

Result<Answer> takeBack(Call& call, const TakeBackInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto authority, session.signIn());
    const till::TakeBack command{DocumentNumber(inputs.document), session.moment().time};
    JIAMEI_TRY(const auto document, session.run(authority, command));
    return reversalAnswer(call, document);
}

} // namespace

void addTillCommands(Commands& commands)
{
    commands.add<RedeemInputs>(
        commands.root(), "redeem", "points for goods",
        [](CLI::App& command, RedeemInputs& inputs) {
            command.add_option("--card", inputs.card, "digits of the card")->type_name("TEXT");
            command.add_option("--household", inputs.household, "household without its card")->type_name("NO");
            addBasket(command, inputs.basket);
            addCollector(command, inputs.basket);
            addSignature(command, inputs.basket);
            addHouseholdPin(command, inputs.basket);
        },
        redeem);
    commands.add<TakeBackInputs>(
        commands.root(), "take-back", "undo a redemption of one's own within a minute; a helper may",
        [](CLI::App& command, TakeBackInputs& inputs) {
            command.add_option("document", inputs.document, "number of the redemption")->required()->type_name("DOC");
        },
        takeBack);
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
