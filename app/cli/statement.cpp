#include "app/cli/statement.hpp"

#include "app/cli/wording.hpp"
#include "core/points/award.hpp"

#include <algorithm>
#include <map>

namespace jiamei::cli {

namespace {

constexpr std::size_t kMostRows = 10'000;

/// A document of the history with what it did to the spendable points.
struct Movement {
    journal::StoredDocument document;
    std::int64_t points = 0;
};

std::string goodsText(const journal::pb::Redemption& redemption)
{
    std::string text;
    for (const auto& line : redemption.lines())
        text += (text.empty() ? "" : ", ") + line.name() + " x" + std::to_string(line.quantity());
    return text;
}

struct Words {
    std::string kind; ///< for scripts
    std::string text;
};

Words wordsOf(const Call& call, const journal::pb::Payload& payload)
{
    switch (payload.body_case()) {
    case journal::pb::Payload::kAward: {
        const auto& award = payload.award();
        const std::string word = award.deduction() ? call.say({"扣分", "deduction"}) : call.say({"加分", "award"});
        const auto units = award.units() > 1 ? " x" + std::to_string(award.units()) : std::string();
        return {award.deduction() ? "deduction" : "award", word + " " + award.code() + " " + award.title() + units};
    }
    case journal::pb::Payload::kRedemption:
        return {"redemption", std::string(call.say({"兑换 ", "redemption: "})) + goodsText(payload.redemption())};
    case journal::pb::Payload::kReversal:
        return {"reversal",
                io::fillIn(call.say({"冲正单据 {document}：{reason}", "reversal of document {document}: {reason}"}),
                           {{"document", payload.reversal().document()}, {"reason", payload.reversal().reason()}},
                           call.language)};
    case journal::pb::Payload::kOpeningPoints:
        return {"opening", call.say({"期初", "opening balance"})};
    default:
        return {"other", call.say({"其他", "other"})};
    }
}

Result<std::vector<Movement>> movementsOf(const ports::SiteState& state, HouseholdNumber number)
{
    JIAMEI_TRY(const auto history, state.history(number, kMostRows));
    const auto account = journal::householdAccount(number);
    std::vector<Movement> movements;
    for (const auto& item : history) {
        const auto* entry = std::get_if<journal::Entry>(&item.row.body);
        if (entry == nullptr || (entry->debit != account && entry->credit != account))
            continue;
        if (movements.empty() || movements.back().document.number != item.document.number)
            movements.push_back({item.document, 0});
        movements.back().points += entry->credit == account ? entry->amount : -entry->amount;
    }
    return movements;
}

Result<std::map<DayNumber, BusinessDate>> datesOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto days, state.days());
    std::map<DayNumber, BusinessDate> dates;
    for (const auto& day : days)
        dates.emplace(day.number, day.date);
    return dates;
}

} // namespace

Result<Answer> statementOf(const Call& call, const ports::SiteState& state, HouseholdNumber number)
{
    JIAMEI_TRY(const auto details, requireHousehold(state, number));
    JIAMEI_TRY(const auto figures, points::figuresOf(state, number));
    JIAMEI_TRY(const auto movements, movementsOf(state, number));
    JIAMEI_TRY(const auto dates, datesOf(state));
    Answer answer;
    answer.json = {{"household", number.text()},
                   {"name", details.name},
                   {"spendable", figures.spendable.value()},
                   {"lines", Json::array()}};
    answer.text = io::fillIn(
        call.say({"{household} {name}，可用 {spendable} 分\n", "{household} {name}, {spendable} spendable\n"}),
        {{"household", number.text()}, {"name", details.name}, {"spendable", figures.spendable.value()}},
        call.language);
    TextTable table({{call.say({"日期", "Date"})},
                     {call.say({"单据", "Document"}), TextTable::Align::Right},
                     {call.say({"积分", "Points"}), TextTable::Align::Right},
                     {call.say({"余额", "Left"}), TextTable::Align::Right},
                     {call.say({"事由", "What"})}});
    auto left = figures.spendable.value();
    for (const auto& [document, points] : movements) {
        const auto day = dates.find(document.day);
        // Day 0 has no date of its own.
        const auto date = day == dates.end() || document.day.value() == 0 ? std::string() : day->second.text();
        const auto words = wordsOf(call, document.payload);
        answer.json["lines"].push_back({{"date", date},
                                        {"document", document.number.value()},
                                        {"kind", words.kind},
                                        {"points", points},
                                        {"spendable", left},
                                        {"text", words.text}});
        table.add(
            {date, std::to_string(document.number.value()), signedText(points), std::to_string(left), words.text});
        left -= points;
    }
    answer.text += table.text();
    return answer;
}

} // namespace jiamei::cli
