// jiamei fund add | edit | in | out | list | lines
#include "app/cli/pictures.hpp"
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "core/fund/money.hpp"
#include "core/fund/register.hpp"

#include <algorithm>
#include <map>

namespace jiamei::cli {

namespace {

using fund::FundSource;
using fund::MoneyKind;

struct FundInputs {
    std::int64_t number = 0;
    std::optional<std::string> name;
    std::optional<std::string> source;
    std::optional<std::string> project;
    std::optional<std::string> paper;
    bool isClosed = false;
    bool isOpen = false;
};

struct MoneyInputs {
    std::int64_t number = 0;
    std::string amount;
    std::string kind;
    std::optional<std::int64_t> donor;
    std::string purpose;
    std::string paper;
    std::string photo;
    std::optional<std::int64_t> receipt;
    bool isPaidBack = false;
};

struct LinesInputs {
    std::optional<std::int64_t> number;
    std::size_t limit = 100;
};

std::string wordOf(const Call& call, FundSource source)
{
    switch (source) {
    case FundSource::Government:
        return call.say({"财政资金", "government"});
    case FundSource::Federation:
        return call.say({"妇联拨款", "women's federation"});
    case FundSource::Village:
        return call.say({"村集体", "village"});
    case FundSource::Donation:
        return call.say({"捐赠", "donation"});
    case FundSource::Support:
        return call.say({"帮扶单位", "supporting unit"});
    case FundSource::TopUp:
        return call.say({"兑换补差", "paid on top"});
    case FundSource::Other:
        return call.say({"其他", "other"});
    }
    return {};
}

/// Of a line of the ledger.
std::string kindWord(const Call& call, const std::string& kind)
{
    static const std::map<std::string, io::Phrase, std::less<>> kWords{
        {"opening", {"期初", "opening"}},    {"grant", {"拨款", "grant"}},    {"donation", {"捐赠", "donation"}},
        {"top-up", {"补差", "paid on top"}}, {"spending", {"支出", "spent"}}, {"paid-back", {"退回", "paid back"}},
        {"receipt", {"入库", "goods"}},      {"care", {"慰问", "care"}},      {"reversal", {"冲正", "reversal"}}};
    const auto known = kWords.find(kind);
    return known == kWords.end() ? kind : std::string(call.say(known->second));
}

Result<fund::Fund> knownFund(const ports::SiteState& state, FundNumber number)
{
    JIAMEI_TRY(const auto funds, state.funds());
    const auto known = std::ranges::find(funds, number, &fund::Fund::number);
    if (known == funds.end())
        return refuse(ErrorCode::FundUnknown, {{"fund", number.value()}});
    return *known;
}

Json jsonOf(const fund::FundBalance& item)
{
    return {{"fund", item.fund.number.value()},
            {"source", fund::textOf(item.fund.source)},
            {"name", item.fund.name},
            {"project", item.fund.project},
            {"paper", item.fund.paper},
            {"closed", item.fund.isClosed},
            {"balance_fen", item.balance.value()}};
}

Result<Answer> setFund(Session& session, fund::Fund fund, const FundInputs& inputs)
{
    auto& call = session.call();
    fund.name = inputs.name.value_or(fund.name);
    if (inputs.source)
        fund.source = fund::parseFundSource(*inputs.source).value_or(fund.source);
    fund.project = inputs.project.value_or(fund.project);
    fund.paper = inputs.paper.value_or(fund.paper);
    fund.isClosed = (fund.isClosed || inputs.isClosed) && !inputs.isOpen;
    JIAMEI_TRY(const auto document, session.run(fund::SetFund{std::move(fund)}));
    const FundNumber number(document.payload.fund_set().number());
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(auto known, knownFund(state, number));
        JIAMEI_TRY(const auto balance, fund::balanceOf(state, number));
        Answer answer;
        answer.json = {{"document", document.number.value()}};
        answer.json.update(jsonOf({known, balance}));
        answer.text = io::fillIn(call.say({"{fund} 号资金项目：{name}（{source}）{closed}。\n",
                                           "Fund {fund}: {name} ({source}){closed}.\n"}),
                                 {{"fund", number.value()},
                                  {"name", known.name},
                                  {"source", wordOf(call, known.source)},
                                  {"closed", known.isClosed ? call.say({"，已结项", ", closed"}) : ""}},
                                 call.language);
        return answer;
    });
}

Result<Answer> addFund(Call& call, const FundInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return setFund(session, {}, inputs);
}

Result<Answer> editFund(Call& call, const FundInputs& inputs)
{
    JIAMEI_TRY(const auto number, fundNumber(inputs.number));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(auto known, session.look([&](const ports::SiteState& state) { return knownFund(state, number); }));
    return setFund(session, std::move(known), inputs);
}

Result<Answer> moveMoney(Call& call, const MoneyInputs& inputs, MoneyKind kind)
{
    fund::MoveMoney command;
    command.kind = kind;
    JIAMEI_TRY(command.fund, fundNumber(inputs.number));
    JIAMEI_TRY(command.amount, parseYuan(inputs.amount));
    if (inputs.donor)
        command.donor = DocumentNumber(*inputs.donor);
    command.purpose = inputs.purpose;
    command.paper = inputs.paper;
    if (inputs.receipt)
        command.receipt = DocumentNumber(*inputs.receipt);
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto authority, session.signIn());
    if (!inputs.photo.empty()) {
        JIAMEI_TRY(command.photo, keepPicture(session, inputs.photo));
    }
    JIAMEI_TRY(const auto document, session.run(authority, command));
    const auto& made = document.payload.money_moved();
    JIAMEI_TRY(const auto balance, Money::of(made.balance()));
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"fund", made.fund()},
                   {"kind", fund::textOf(kind)},
                   {"fen", made.fen()},
                   {"donor", made.donor() == 0 ? Json() : Json(made.donor())},
                   {"receipt", made.receipt() == 0 ? Json() : Json(made.receipt())},
                   {"photo", made.photo().empty() ? Json() : Json(hexText(made.photo()))},
                   {"balance_fen", balance.value()}};
    answer.text = io::fillIn(call.say({"单据 {document}：{fund} 号资金项目{kind} {yuan} 元，余额 {balance} 元。\n",
                                       "Document {document}: fund {fund}, {kind}, {yuan} yuan; it holds {balance}.\n"}),
                             {{"document", document.number.value()},
                              {"fund", made.fund()},
                              {"kind", kindWord(call, std::string(fund::textOf(kind)))},
                              {"yuan", yuanText(command.amount)},
                              {"balance", yuanText(balance)}},
                             call.language);
    return answer;
}

Result<Answer> moneyIn(Call& call, const MoneyInputs& inputs)
{
    return moveMoney(call, inputs, fund::parseMoneyKind(inputs.kind).value_or(MoneyKind::Grant));
}

Result<Answer> moneyOut(Call& call, const MoneyInputs& inputs)
{
    return moveMoney(call, inputs, inputs.isPaidBack ? MoneyKind::PaidBack : MoneyKind::Spending);
}

Result<Answer> listFunds(Call& call, const NoInputs&)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto found, fund::sourcesOf(state));
        Answer answer;
        answer.json = {{"funds", Json::array()}, {"sources", Json::array()}, {"balance_fen", found.total.value()}};
        TextTable table({{call.say({"编号", "No"}), TextTable::Align::Right},
                         {call.say({"资金项目", "Fund"})},
                         {call.say({"来源", "Source"})},
                         {call.say({"专项", "Project"})},
                         {call.say({"文号", "Paper"})},
                         {call.say({"余额（元）", "Yuan"}), TextTable::Align::Right},
                         {call.say({"状态", "State"})}});
        for (const auto& item : found.funds) {
            answer.json["funds"].push_back(jsonOf(item));
            table.add({std::to_string(item.fund.number.value()), item.fund.name, wordOf(call, item.fund.source),
                       item.fund.project, item.fund.paper, yuanText(item.balance),
                       item.fund.isClosed ? call.say({"已结项", "closed"}) : ""});
        }
        answer.text = table.text();
        for (const auto& [source, balance] : found.sources) {
            answer.json["sources"].push_back({{"source", fund::textOf(source)}, {"balance_fen", balance.value()}});
            answer.text += wordOf(call, source) + ": " + yuanText(balance) + "\n";
        }
        answer.text += call.say({"合计: ", "Together: "}) + yuanText(found.total) + "\n";
        return answer;
    });
}

Result<Answer> listLines(Call& call, const LinesInputs& inputs)
{
    std::optional<FundNumber> number;
    if (inputs.number) {
        JIAMEI_TRY(number, fundNumber(*inputs.number));
    }
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        if (number)
            JIAMEI_CHECK(knownFund(state, *number));
        JIAMEI_TRY(const auto lines, fund::linesOf(state, number, inputs.limit));
        Answer answer;
        answer.json["lines"] = Json::array();
        TextTable table({{call.say({"单据", "Document"}), TextTable::Align::Right},
                         {call.say({"日期", "Date"})},
                         {call.say({"资金项目", "Fund"}), TextTable::Align::Right},
                         {call.say({"摘要", "What"})},
                         {call.say({"收入", "In"}), TextTable::Align::Right},
                         {call.say({"支出", "Out"}), TextTable::Align::Right},
                         {call.say({"余额", "Balance"}), TextTable::Align::Right},
                         {call.say({"用途", "Purpose"})},
                         {call.say({"票据号", "Paper"})}});
        for (const auto& line : lines) {
            const auto date = line.date ? line.date->text() : std::string();
            answer.json["lines"].push_back({{"document", line.document.value()},
                                            {"date", date},
                                            {"fund", line.fund.value()},
                                            {"kind", line.kind},
                                            {"in_fen", line.in.value()},
                                            {"out_fen", line.out.value()},
                                            {"balance_fen", line.balance.value()},
                                            {"purpose", line.purpose},
                                            {"paper", line.paper}});
            table.add({std::to_string(line.document.value()), date, std::to_string(line.fund.value()),
                       kindWord(call, line.kind), line.in.isZero() ? "" : yuanText(line.in),
                       line.out.isZero() ? "" : yuanText(line.out), yuanText(line.balance), line.purpose, line.paper});
        }
        answer.text = table.text();
        return answer;
    });
}

void addNumber(CLI::App& command, std::int64_t& number)
{
    command.add_option("fund", number, "number of the fund")->required()->type_name("NO");
}

void defineFund(CLI::App& command, FundInputs& inputs, bool isNew)
{
    auto* name = command.add_option("--name", inputs.name, "what it is called; two open funds never the same");
    auto* source =
        command.add_option("--source", inputs.source, "where its money comes from")
            ->check(CLI::IsMember({"government", "federation", "village", "donation", "support", "top-up", "other"}))
            ->type_name("KIND");
    command.add_option("--project", inputs.project, "what it is granted for");
    command.add_option("--paper", inputs.paper, "number of the paper that grants it (文号)")->type_name("NO");
    if (isNew) {
        name->required();
        source->required();
        return;
    }
    auto* close = command.add_flag("--close", inputs.isClosed, "it takes and pays nothing any more; it must be empty");
    command.add_flag("--open", inputs.isOpen, "it does again")->excludes(close);
}

void defineMoney(CLI::App& command, MoneyInputs& inputs)
{
    addNumber(command, inputs.number);
    command.add_option("--amount", inputs.amount, "how much")->required()->type_name("YUAN");
    command.add_option("--paper", inputs.paper, "number of the receipt or invoice")->type_name("NO");
    command.add_option("--photo", inputs.photo, "picture of the paper, kept by its hash")->type_name("FILE");
}

void addRegister(Commands& commands, CLI::App& group)
{
    commands.add<FundInputs>(
        group, "add", "a new fund: money of one source and paper",
        [](CLI::App& command, FundInputs& inputs) { defineFund(command, inputs, true); }, addFund);
    commands.add<FundInputs>(
        group, "edit", "change a fund; what is not named stays",
        [](CLI::App& command, FundInputs& inputs) {
            addNumber(command, inputs.number);
            defineFund(command, inputs, false);
        },
        editFund);
    commands.add<NoInputs>(group, "list", "all funds with what they hold", nothing, listFunds);
    commands.add<LinesInputs>(
        group, "lines", "the ledger of money, newest first",
        [](CLI::App& command, LinesInputs& inputs) {
            command.add_option("fund", inputs.number, "of one fund only")->type_name("NO");
            command.add_option("--limit", inputs.limit, "at most so many lines, 100 when not said")->type_name("N");
        },
        listLines);
}

} // namespace

void addFundCommands(Commands& commands)
{
    auto& group = commands.group("fund", "money for the shop, by where it came from");
    addRegister(commands, group);
    commands.add<MoneyInputs>(
        group, "in", "money comes in; two persons",
        [](CLI::App& command, MoneyInputs& inputs) {
            defineMoney(command, inputs);
            command.add_option("--kind", inputs.kind, "grant, donation, opening or top-up")
                ->required()
                ->check(CLI::IsMember({"grant", "donation", "opening", "top-up"}))
                ->type_name("KIND");
            command.add_option("--donor", inputs.donor, "who gives it, by jiamei donor list")->type_name("NO");
            command.add_option("--purpose", inputs.purpose, "what it is meant for; no person's name");
        },
        moneyIn);
    commands.add<MoneyInputs>(
        group, "out", "money goes out; two persons",
        [](CLI::App& command, MoneyInputs& inputs) {
            defineMoney(command, inputs);
            command.add_option("--purpose", inputs.purpose, "what for; no person's name");
            command.add_option("--receipt", inputs.receipt, "document of the received goods that it pays")
                ->type_name("DOC");
            command.add_flag("--paid-back", inputs.isPaidBack, "back to where it came from");
        },
        moneyOut);
}

} // namespace jiamei::cli
