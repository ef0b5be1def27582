// jiamei year-end, jiamei gauge
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "core/points/gauge.hpp"
#include "core/points/year_end.hpp"

namespace jiamei::cli {

namespace {

struct YearEndInputs {
    std::string policy;
    std::int32_t year = 0;
    bool isPreview = false;
};

/// Who loses how many points, from what a preview or a run says.
template <class Message>
Answer shownLosses(const Call& call, const journal::StoredDocument& document, const Message& message)
{
    const auto policy = points::textOf(static_cast<points::YearEndPolicy>(message.policy()));
    Answer answer;
    answer.json = {
        {"document", document.number.value()}, {"year", message.year()},       {"policy", policy},
        {"spendable", message.spendable()},    {"expires", message.expires()}, {"households", Json::array()}};
    TextTable table({{call.say({"户", "Household"})},
                     {call.say({"可用", "Spendable"}), TextTable::Align::Right},
                     {call.say({"失效", "Expires"}), TextTable::Align::Right}});
    std::int64_t losing = 0;
    for (const auto& line : message.lines()) {
        const auto household = HouseholdNumber::of(line.household()).value_or(HouseholdNumber()).text();
        answer.json["households"].push_back(
            {{"household", household}, {"spendable", line.spendable()}, {"expires", line.expires()}});
        if (line.expires() == 0)
            continue;
        ++losing;
        table.add({household, std::to_string(line.spendable()), std::to_string(line.expires())});
    }
    answer.text = losing == 0 ? std::string() : table.text();
    answer.text += io::fillIn(call.say({"单据 {document}：{year} 年{policy}，可用共 {spendable} 分，{losing} 户失效共 "
                                        "{expires} 分。\n",
                                        "Document {document}: year end of {year}, {policy}: {spendable} spendable "
                                        "points, {losing} households lose {expires}.\n"}),
                              {{"document", document.number.value()},
                               {"year", std::int64_t(message.year())},
                               {"policy", std::string(policy)},
                               {"spendable", message.spendable()},
                               {"losing", losing},
                               {"expires", message.expires()}},
                              call.language);
    return answer;
}

Result<Answer> yearEnd(Call& call, const YearEndInputs& inputs)
{
    const auto policy = points::parseYearEndPolicy(inputs.policy);
    if (!policy)
        return wrongUsage("--policy carry|halve|clear");
    JIAMEI_TRY(auto session, Session::open(call));
    if (!inputs.isPreview) {
        JIAMEI_TRY(const auto document, session.run(points::RunYearEnd{*policy, inputs.year}));
        auto answer = shownLosses(call, document, document.payload.year_end_run());
        answer.json["preview"] = document.payload.year_end_run().preview();
        return answer;
    }
    JIAMEI_TRY(const auto document, session.run(points::PreviewYearEnd{*policy, inputs.year}));
    auto answer = shownLosses(call, document, document.payload.year_end_previewed());
    JIAMEI_TRY(const auto standing, session.look([&](const ports::SiteState& state) {
        return points::standingOf(state, *policy, inputs.year);
    }));
    const auto from = standing.from ? standing.from->text() : std::string();
    answer.json["from"] = from;
    answer.text += io::fillIn(
        call.say({"请公布名单；[{from} 起]可以办理。\n", "Publish the list; it may be run[ from {from} on].\n"}),
        {{"from", from}}, call.language);
    return answer;
}

std::string wordOf(const Call& call, points::Gauge::Level level)
{
    switch (level) {
    case points::Gauge::Level::Calm:
        return call.say({"平稳", "calm"});
    case points::Gauge::Level::Warning:
        return call.say({"预警：接近家底", "warning: close to what is there"});
    case points::Gauge::Level::Full:
        return call.say({"已满：活动细则暂停", "full: campaigns are stopped"});
    }
    return {};
}

Result<Answer> gauge(Call& call, const NoInputs&)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto gauge, session.look([](const ports::SiteState& state) { return points::gaugeOf(state); }));
    Answer answer;
    answer.json = {{"spendable", gauge.spendable.value()},        {"pending", gauge.pending.value()},
                   {"point_value_fen", gauge.pointValue.value()}, {"promised_fen", gauge.promised.value()},
                   {"stock_value_fen", gauge.stock.value()},      {"funds_fen", gauge.funds.value()},
                   {"lots_without_cost", gauge.lotsWithoutCost},  {"percent", gauge.percent()},
                   {"level", points::textOf(gauge.level())}};
    answer.text = io::fillIn(
        call.say({"没有兑换的积分 {spendable} 分，待入账 {pending} 分，每分 {each} 元，共值 {promised} 元。\n"
                  "物品 {stock} 元，资金 {funds} 元；已许出 {percent}%，{level}。\n",
                  "{spendable} spendable and {pending} pending points at {each} yuan: {promised} yuan promised.\n"
                  "Goods {stock} yuan, funds {funds} yuan; {percent}% is promised, {level}.\n"}),
        {{"spendable", gauge.spendable.value()},
         {"pending", gauge.pending.value()},
         {"each", yuanText(gauge.pointValue)},
         {"promised", yuanText(gauge.promised)},
         {"stock", yuanText(gauge.stock)},
         {"funds", yuanText(gauge.funds)},
         {"percent", gauge.percent()},
         {"level", wordOf(call, gauge.level())}},
        call.language);
    if (gauge.lotsWithoutCost > 0)
        answer.text += io::fillIn(call.say({"有 {lots} 批物品没有单价，只预警，不暂停活动细则。\n",
                                            "{lots} lots have no cost: the gauge warns and stops nothing.\n"}),
                                  {{"lots", gauge.lotsWithoutCost}}, call.language);
    return answer;
}

} // namespace

void addPolicyCommands(Commands& commands)
{
    commands.add<YearEndInputs>(
        commands.root(), "year-end", "carry over, halve or clear unspent points; announced by a preview",
        [](CLI::App& command, YearEndInputs& inputs) {
            command.add_option("--policy", inputs.policy, "carry, halve or clear")
                ->required()
                ->check(CLI::IsMember({"carry", "halve", "clear"}));
            command.add_option("--year", inputs.year, "the year that ends")->required();
            command.add_flag("--preview", inputs.isPreview, "record who would lose how many points; take nothing");
        },
        yearEnd);
    commands.add<NoInputs>(commands.root(), "gauge", "unspent points against goods and funds", nothing, gauge);
}

} // namespace jiamei::cli
