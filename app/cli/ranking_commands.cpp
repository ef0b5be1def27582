// jiamei ranking
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "core/programme/ranking.hpp"

namespace jiamei::cli {

namespace {

struct RankingInputs {
    std::string period;
    std::string date;
    std::int32_t top = 10;
    bool isProgress = false;
    bool isCounts = false;
};

points::CapPeriod periodOf(const std::string& text)
{
    if (text == "year")
        return points::CapPeriod::Year;
    return text == "quarter" ? points::CapPeriod::Quarter : points::CapPeriod::Month;
}

Answer countsAnswer(const Call& call, const RankingInputs& inputs, const programme::Ranking& ranking)
{
    const auto& counts = ranking.counts;
    Answer answer;
    answer.json = {{"period", inputs.period},         {"from", ranking.span.first.text()},
                   {"to", ranking.span.last.text()},  {"households", counts.households},
                   {"deductions", counts.deductions}, {"points", counts.points}};
    answer.text = io::fillIn(call.say({"{from} 到 {to}：{households} 户有扣分，共 {deductions} 次、{points} 分。\n",
                                       "{from} to {to}: {households} households with deductions, {deductions} in all, "
                                       "{points} points.\n"}),
                             {{"from", ranking.span.first.text()},
                              {"to", ranking.span.last.text()},
                              {"households", counts.households},
                              {"deductions", counts.deductions},
                              {"points", counts.points}},
                             call.language);
    return answer;
}

Result<Answer> listAnswer(const Call& call, const ports::SiteState& state, const RankingInputs& inputs,
                          const programme::Ranking& ranking)
{
    Answer answer;
    answer.json = {{"period", inputs.period},
                   {"from", ranking.span.first.text()},
                   {"to", ranking.span.last.text()},
                   {"list", inputs.isProgress ? "progress" : "red"},
                   {"places", Json::array()}};
    TextTable table({{call.say({"名次", "Place"}), TextTable::Align::Right},
                     {call.say({"户编号", "No"})},
                     {call.say({"户主", "Name"})},
                     {call.say({"组别", "Group"})},
                     {inputs.isProgress ? call.say({"比上期多", "More"}) : call.say({"本期积分", "Points"}),
                      TextTable::Align::Right},
                     {call.say({"荣誉积分", "Honour"}), TextTable::Align::Right}});
    for (const auto& line : ranking.places) {
        JIAMEI_TRY(const auto details, requireHousehold(state, line.household));
        answer.json["places"].push_back({{"place", line.place},
                                         {"household", line.household.text()},
                                         {"name", details.name},
                                         {"group", details.household.group},
                                         {"points", line.points},
                                         {"awarded", line.awarded},
                                         {"deducted", line.deducted},
                                         {"honour", line.honour}});
        table.add({std::to_string(line.place), line.household.text(), details.name, details.household.group,
                   std::to_string(line.points), std::to_string(line.honour)});
    }
    answer.text = table.text();
    return answer;
}

Result<Answer> showRanking(Call& call, const RankingInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        programme::RankingQuestion question;
        question.period = periodOf(inputs.period);
        question.top = inputs.top;
        question.isProgress = inputs.isProgress && !inputs.isCounts;
        if (inputs.date.empty()) {
            JIAMEI_TRY(const auto day, state.lastDay());
            question.date = day.date;
        } else {
            JIAMEI_TRY(question.date, BusinessDate::parse(inputs.date));
        }
        JIAMEI_TRY(const auto ranking, programme::rank(state, question));
        return inputs.isCounts ? Result<Answer>(countsAnswer(call, inputs, ranking))
                               : listAnswer(call, state, inputs, ranking);
    });
}

} // namespace

void addRankingCommand(Commands& commands)
{
    commands.add<RankingInputs>(
        commands.root(), "ranking", "red list of a period, list of progress, or how many deductions there were",
        [](CLI::App& command, RankingInputs& inputs) {
            command.add_option("--period", inputs.period, "month, quarter or year")
                ->required()
                ->check(CLI::IsMember({"month", "quarter", "year"}));
            command.add_option("--date", inputs.date, "any date in it; else that of the last business day")
                ->type_name("DATE");
            command.add_option("--top", inputs.top, "how many places")->check(CLI::Range(1, 1'000));
            auto* progress =
                command.add_flag("--progress", inputs.isProgress, "by how much more than in the period before");
            command.add_flag("--counts", inputs.isCounts, "deductions as counts, without names")->excludes(progress);
        },
        showRanking);
}

} // namespace jiamei::cli
