#include "app/cli/statement.hpp"

#include "app/cli/claim_names.hpp"
#include "app/cli/wording.hpp"
#include "app/io/reasons.hpp"
#include "core/points/reminder.hpp"

namespace jiamei::cli {

namespace {

using points::StatementClaim;

std::string dateText(const std::optional<BusinessDate>& date)
{
    return date ? date->text() : std::string();
}

bool isStanding(const StatementClaim& claim)
{
    return claim.claim.state == points::ClaimState::Posted;
}

Result<Json> claimJson(const ports::SiteState& state, const StatementClaim& claim)
{
    JIAMEI_TRY(auto json, jsonOf(state, claim.claim));
    json["reason"] = claim.reason;
    json["changed"] = dateText(claim.changed);
    json["until"] = dateText(claim.until);
    json["objection_reason"] = claim.objectionReason;
    return json;
}

Json totalsJson(const points::Statement& statement)
{
    const auto& totals = statement.totals;
    return {{"opening", totals.opening},   {"awarded", totals.awarded},   {"deducted", totals.deducted},
            {"redeemed", totals.redeemed}, {"expired", totals.expired},   {"reversed", totals.reversed},
            {"moved", totals.moved},       {"adjusted", totals.adjusted}, {"debt", totals.debt}};
}

/// What the household was reminded of in private.
Done addReminders(const Call& call, const ports::SiteState& state, HouseholdNumber number, Answer& answer)
{
    answer.json["reminders"] = Json::array();
    JIAMEI_TRY(const auto reminders, state.remindersOf(number));
    for (const auto& reminder : reminders) {
        JIAMEI_TRY(auto json, reminderJson(state, reminder));
        JIAMEI_TRY(const bool runs, points::isRunning(state, reminder));
        if (runs)
            answer.text += io::fillIn(call.say({"提醒：{title}，{reason}，请在 {until} 前改好。\n",
                                                "Reminder: {title}, {reason}; to be mended by {until}.\n"}),
                                      {{"title", json["title"].get<std::string>()},
                                       {"reason", io::reasonText(json["reason"].get<std::string>(), call.language)},
                                       {"until", reminder.until.text()}},
                                      call.language);
        answer.json["reminders"].push_back(std::move(json));
    }
    return {};
}

} // namespace

Result<Answer> shownStatement(const Call& call, const ports::SiteState& state, const points::Statement& statement)
{
    JIAMEI_TRY(const auto details, requireHousehold(state, statement.household));
    const auto& figures = statement.figures;
    Answer answer;
    answer.json = {{"household", statement.household.text()},
                   {"name", details.name},
                   {"spendable", figures.spendable.value()},
                   {"pending", figures.pending.value()},
                   {"honour", figures.honour.value()},
                   {"owed", figures.owed.value()},
                   {"opening", statement.opening},
                   {"closing", statement.closing},
                   {"totals", totalsJson(statement)},
                   {"more", statement.next.value() != 0},
                   {"lines", Json::array()},
                   {"claims", Json::array()}};
    answer.text = io::fillIn(
        call.say({"{household} {name}，可用 {spendable} 分\n", "{household} {name}, {spendable} spendable\n"}),
        {{"household", statement.household.text()}, {"name", details.name}, {"spendable", figures.spendable.value()}},
        call.language);
    TextTable table({{call.say({"日期", "Date"})},
                     {call.say({"单据", "Document"}), TextTable::Align::Right},
                     {call.say({"积分", "Points"}), TextTable::Align::Right},
                     {call.say({"余额", "Left"}), TextTable::Align::Right},
                     {call.say({"事由", "What"})}});
    for (const auto& line : statement.lines) {
        const auto words = print::wordsOf(line, call.language);
        answer.json["lines"].push_back({{"date", dateText(line.date)},
                                        {"document", line.document.value()},
                                        {"kind", points::textOf(line.kind)},
                                        {"points", line.points},
                                        {"spendable", line.spendable},
                                        {"topped_up", line.toppedUp},
                                        {"text", words}});
        table.add({dateText(line.date), std::to_string(line.document.value()), signedText(line.points),
                   std::to_string(line.spendable), words});
    }
    answer.text += table.text();
    if (statement.next.value() != 0)
        answer.text += call.say({"更早的在下一页。\n", "Older lines are on the next page.\n"});
    for (const auto& claim : statement.claims) {
        JIAMEI_TRY(auto json, claimJson(state, claim));
        answer.json["claims"].push_back(std::move(json));
        if (!isStanding(claim))
            answer.text += print::wordsOf(claim, call.language) + "\n";
    }
    JIAMEI_CHECK(addReminders(call, state, statement.household, answer));
    JIAMEI_TRY(const auto frozenUntil, frozenUntilOf(state, statement.household));
    answer.json["frozen_until"] = frozenUntil.empty() ? Json() : Json(frozenUntil);
    answer.text += io::fillIn(call.say({"[冻结兑换，到 {until}。\n]", "[Redemption is frozen until {until}.\n]"}),
                              {{"until", frozenUntil}}, call.language);
    return answer;
}

} // namespace jiamei::cli
