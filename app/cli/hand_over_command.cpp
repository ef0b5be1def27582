// jiamei day hand-over
#include "app/cli/pictures.hpp"
#include "app/cli/session.hpp"
#include "core/till/hand_over.hpp"

#include <algorithm>

namespace jiamei::cli {

namespace {

struct HandOverInputs {
    std::int64_t stocktake = 0;
    std::string overseer;
    std::vector<std::string> signatures;
    std::string openMatters;
};

Result<std::string> idOf(const ports::SiteState& state, std::int32_t number)
{
    JIAMEI_TRY(const auto person, state.operatorByNumber(OperatorNumber(number)));
    return person ? person->id.text() : std::string();
}

Result<Answer> answerOf(const Call& call, const ports::SiteState& state, const journal::StoredDocument& document)
{
    const auto& made = document.payload.keeper_handed_over();
    JIAMEI_TRY(const auto from, idOf(state, made.from()));
    JIAMEI_TRY(const auto to, idOf(state, made.to()));
    JIAMEI_TRY(const auto funds, state.funds());
    JIAMEI_TRY(const auto value, Money::of(made.stock_value_fen()));
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"from", from},
                   {"to", to},
                   {"stocktake", made.stocktake()},
                   {"pieces", made.pieces()},
                   {"stock_value_fen", made.stock_value_fen()},
                   {"points_outstanding", made.points_outstanding()},
                   {"open_matters", made.open_matters()},
                   {"funds", Json::array()}};
    answer.text =
        io::fillIn(call.say({"单据 {document}：{from} 交给 {to}；物品 {pieces} 件，{yuan} 元；未兑 {points} 分。\n",
                             "Document {document}: from {from} to {to}; {pieces} pieces, {yuan} yuan; "
                             "{points} points outstanding.\n"}),
                   {{"document", document.number.value()},
                    {"from", from},
                    {"to", to},
                    {"pieces", made.pieces()},
                    {"yuan", yuanText(value)},
                    {"points", made.points_outstanding()}},
                   call.language);
    for (const auto& fund : made.funds()) {
        const auto known = std::ranges::find(funds, FundNumber(fund.fund()), &fund::Fund::number);
        const auto name = known == funds.end() ? std::string() : known->name;
        JIAMEI_TRY(const auto money, Money::of(fund.fen()));
        answer.json["funds"].push_back({{"fund", fund.fund()}, {"name", name}, {"fen", fund.fen()}});
        answer.text +=
            io::fillIn(call.say({"  资金 {fund}[ {name}]：{yuan} 元\n", "  fund {fund}[ {name}]: {yuan} yuan\n"}),
                       {{"fund", std::int64_t{fund.fund()}}, {"name", name}, {"yuan", yuanText(money)}}, call.language);
    }
    return answer;
}

Result<Answer> handOver(Call& call, const HandOverInputs& inputs)
{
    till::HandOver command;
    command.stocktake = DocumentNumber(inputs.stocktake);
    command.overseer = personalValue(household::PersonalField::Name, inputs.overseer, call.random);
    command.openMatters = inputs.openMatters;
    if (inputs.signatures.size() > command.signatures.size())
        return wrongUsage("--signature");
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto authority, session.signIn());
    for (std::size_t i = 0; i < inputs.signatures.size(); ++i) {
        JIAMEI_TRY(command.signatures.at(i), keepPicture(session, inputs.signatures[i]));
    }
    JIAMEI_TRY(const auto document, session.run(authority, command));
    return session.look([&](const ports::SiteState& state) { return answerOf(call, state, document); });
}

} // namespace

void addHandOverCommand(Commands& commands, CLI::App& day)
{
    commands.add<HandOverInputs>(
        day, "hand-over", "the shop passes from the operator to the approver; everything was counted today",
        [](CLI::App& command, HandOverInputs& inputs) {
            command.add_option("--stocktake", inputs.stocktake, "document that opened the count of the whole shop")
                ->required()
                ->type_name("DOC");
            command.add_option("--overseer", inputs.overseer, "who watched it")->required()->type_name("NAME");
            command
                .add_option("--signature", inputs.signatures,
                            "three pictures: of who hands over, who takes over, who watched")
                ->allow_extra_args(false)
                ->type_name("FILE");
            command.add_option("--open-matters", inputs.openMatters, "what is still to be done; no person's name")
                ->type_name("TEXT");
        },
        handOver);
}

} // namespace jiamei::cli
