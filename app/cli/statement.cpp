#include "app/cli/statement.hpp"

#include "app/cli/claim_names.hpp"
#include "app/cli/wording.hpp"
#include "core/household/masking.hpp"
#include "core/points/reminder.hpp"

#include <algorithm>

namespace jiamei::cli {

namespace {

using points::StatementClaim;
using points::StatementKind;
using points::StatementLine;

std::string itemsText(const StatementLine& line)
{
    std::string text;
    for (const auto& item : line.items) {
        text += text.empty() ? "" : ", ";
        text += item.code.empty() ? item.title : item.code + " " + item.title;
        // Goods always say how many, deeds only when there are several.
        if (item.count > 1 || item.code.empty())
            text += " x" + std::to_string(item.count);
    }
    return text;
}

std::string wordOf(const Call& call, StatementKind kind)
{
    switch (kind) {
    case StatementKind::Opening:
        return call.say({"期初", "opening balance"});
    case StatementKind::Award:
        return call.say({"加分", "award"});
    case StatementKind::Deduction:
        return call.say({"扣分", "deduction"});
    case StatementKind::Redemption:
        return call.say({"兑换", "redemption:"});
    case StatementKind::Expiry:
        return call.say({"年终失效", "expired at the year end"});
    case StatementKind::Reversal:
        return call.say({"冲正", "reversal"});
    case StatementKind::Restoration:
        return call.say({"整改返还", "restored after mending"});
    case StatementKind::Split:
        return call.say({"分户", "split"});
    case StatementKind::Merge:
        return call.say({"并户", "merge"});
    case StatementKind::Close:
        return call.say({"销户", "closed"});
    case StatementKind::Reopen:
        return call.say({"重新立户", "reopened"});
    case StatementKind::Other:
        break;
    }
    return call.say({"其他", "other"});
}

/// A split or merge names the other number in the statement of each.
std::string changeText(const Call& call, const StatementLine& line)
{
    const bool isSplit = line.kind == StatementKind::Split;
    const Phrase stays = isSplit ? Phrase{"分户，分出 {other} 户", "split, the other part is household {other}"}
                                 : Phrase{"{other} 户并入", "household {other} was merged into this one"};
    const Phrase goes = isSplit ? Phrase{"从 {other} 户分出", "split from household {other}"}
                                : Phrase{"并入 {other} 户", "merged into household {other}"};
    return io::fillIn(call.say(line.isGoing ? goes : stays), {{"other", line.other->text()}}, call.language);
}

std::string textOf(const Call& call, const StatementLine& line)
{
    if (line.other)
        return changeText(call, line);
    if (line.kind == StatementKind::Close && line.isGoing)
        return call.say({"迁出", "moved away"});
    if (line.kind == StatementKind::Restoration)
        return io::fillIn(call.say({"整改返还（单据 {document}）：{reason}",
                                    "restored after mending (document {document}): {reason}"}),
                          {{"document", line.about.value()}, {"reason", line.reason}}, call.language);
    if (line.kind == StatementKind::Reversal)
        return io::fillIn(call.say({"冲正单据 {document}[：{reason}]", "reversal of document {document}[: {reason}]"}),
                          {{"document", line.about.value()}, {"reason", line.reason}}, call.language);
    if (line.year != 0)
        return io::fillIn(call.say({"{year} 年年终失效", "expired at the year end of {year}"}),
                          {{"year", std::int64_t(line.year)}}, call.language);
    const auto items = itemsText(line);
    return wordOf(call, line.kind) + (items.empty() ? "" : " " + items);
}

std::string dateText(const std::optional<BusinessDate>& date)
{
    return date ? date->text() : std::string();
}

std::string sentenceOf(const Call& call, const StatementClaim& claim)
{
    const auto points = claim.claim.points.value();
    return io::fillIn(
        call.say(
            {"{day} 单据 {document} {title} {points} 分：{state}[，{reason}][，有异议：{objection}]。",
             "{day}, document {document}, {title}, {points} points: {state}[, {reason}][, objection: {objection}]."}),
        {{"day", dateText(claim.submitted)},
         {"document", cli::textOf(claim.claim.id)},
         {"title", claim.code + " " + claim.title},
         {"points", signedText(claim.claim.isDeduction ? -points : points)},
         {"state", cli::wordOf(call, claim.claim.state)},
         {"reason", claim.reason},
         {"objection", claim.objectionReason}},
        call.language);
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

/// What adds up on paper: the parts that are not zero between the first and the last balance.
std::vector<print::PrintedLine> totalLines(const points::Statement& statement)
{
    const auto& totals = statement.totals;
    std::vector<print::PrintedLine> lines{{"此前余额", std::to_string(statement.opening)}};
    const auto add = [&](const char* word, std::int64_t value) {
        if (value != 0)
            lines.push_back({word, signedText(value)});
    };
    add("期初", totals.opening);
    add("加分", totals.awarded);
    add("扣分", -totals.deducted);
    add("兑换", -totals.redeemed);
    add("年终失效", -totals.expired);
    add("冲正", totals.reversed);
    add("分户并户", totals.moved);
    add("调整", totals.adjusted);
    add("欠分垫付与归还", totals.debt);
    lines.push_back({"可用积分", std::to_string(statement.closing)});
    return lines;
}

/// What the household was reminded of in private.
Done addReminders(const Call& call, const ports::SiteState& state, HouseholdNumber number, Answer& answer)
{
    answer.json["reminders"] = Json::array();
    JIAMEI_TRY(const auto reminders, state.reminders());
    for (const auto& reminder : reminders) {
        if (reminder.household != number)
            continue;
        JIAMEI_TRY(auto json, reminderJson(state, reminder));
        JIAMEI_TRY(const bool runs, points::isRunning(state, reminder));
        if (runs)
            answer.text += io::fillIn(call.say({"提醒：{title}，{reason}，请在 {until} 前改好。\n",
                                                "Reminder: {title}, {reason}; to be mended by {until}.\n"}),
                                      {{"title", json["title"].get<std::string>()},
                                       {"reason", json["reason"].get<std::string>()},
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
        const auto words = textOf(call, line);
        answer.json["lines"].push_back({{"date", dateText(line.date)},
                                        {"document", line.document.value()},
                                        {"kind", points::textOf(line.kind)},
                                        {"points", line.points},
                                        {"spendable", line.spendable},
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
            answer.text += sentenceOf(call, claim) + "\n";
    }
    JIAMEI_CHECK(addReminders(call, state, statement.household, answer));
    JIAMEI_TRY(const auto frozenUntil, frozenUntilOf(state, statement.household));
    answer.json["frozen_until"] = frozenUntil.empty() ? Json() : Json(frozenUntil);
    answer.text += io::fillIn(call.say({"[冻结兑换，到 {until}。\n]", "[Redemption is frozen until {until}.\n]"}),
                              {{"until", frozenUntil}}, call.language);
    return answer;
}

Result<print::Statement> printedStatement(const Call& asked, const ports::SiteState& state,
                                          const points::Statement& statement)
{
    const Call call{asked.console, asked.clock, asked.random, io::Language::Chinese, {}}; // the sheet's own words are
    JIAMEI_TRY(const auto details, requireHousehold(state, statement.household));
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto head, state.head());
    const auto& figures = statement.figures;
    print::Statement printed;
    printed.shopName = shownShopName(facts);
    printed.household = statement.household.text() + " " + household::hideOneCharacter(details.name);
    printed.printedAt = chinaTimeText(call.clock.now());
    printed.spendable = std::to_string(figures.spendable.value());
    printed.pending = std::to_string(figures.pending.value());
    printed.honour = std::to_string(figures.honour.value());
    printed.owed = std::to_string(figures.owed.value());
    printed.totals = totalLines(statement);
    printed.isPractice = facts.isPractice;
    for (auto line = statement.lines.rbegin(); line != statement.lines.rend(); ++line)
        printed.rows.push_back({dateText(line->date), std::to_string(line->document.value()), textOf(call, *line),
                                signedText(line->points), std::to_string(line->spendable)});
    for (const auto& claim : statement.claims) {
        if (!isStanding(claim))
            (points::isOpen(claim.claim.state) ? printed.waiting : printed.refused).push_back(sentenceOf(call, claim));
    }
    printed.head.fingerprint = fingerprintText(head.digest);
    printed.head.qrText = facts.site.text() + " " + epochText(head.epoch) + " " + std::to_string(head.seq.value()) +
                          " " + hexText(head.digest);
    return printed;
}

} // namespace jiamei::cli
