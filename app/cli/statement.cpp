#include "app/cli/statement.hpp"

#include "app/cli/claim_names.hpp"
#include "app/cli/wording.hpp"
#include "core/points/posting.hpp"

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

/// What one document posted for the household: a line of the statement, however many deeds.
Words wordsOf(const Call& call, const journal::pb::Posting& posting, HouseholdNumber household)
{
    std::string text;
    bool isDeduction = false;
    for (const auto& line : posting.lines()) {
        if (line.household() != household.value())
            continue;
        isDeduction = line.deduction();
        text += (text.empty() ? "" : ", ") + line.code() + " " + line.title();
    }
    const std::string word = isDeduction ? call.say({"扣分", "deduction"}) : call.say({"加分", "award"});
    return {isDeduction ? "deduction" : "award", word + " " + text};
}

/// A split or merge names the other number in the statement of each.
Words changeOf(const Call& call, const journal::pb::Payload& payload, HouseholdNumber household)
{
    const auto named = [&](const Phrase& phrase, std::uint32_t other) {
        const auto number = HouseholdNumber::of(other);
        return io::fillIn(call.say(phrase), {{"other", number ? number->text() : std::string()}}, call.language);
    };
    if (payload.has_household_split()) {
        const auto& split = payload.household_split();
        if (split.kept().number() == household.value())
            return {"split", named({"分户，分出 {other} 户", "split, the other part is household {other}"},
                                   split.part().number())};
        return {"split", named({"从 {other} 户分出", "split from household {other}"}, split.kept().number())};
    }
    if (payload.has_households_merged()) {
        const auto& merged = payload.households_merged();
        if (merged.into().number() == household.value())
            return {"merge",
                    named({"{other} 户并入", "household {other} was merged into this one"}, merged.closed().number())};
        return {"merge", named({"并入 {other} 户", "merged into household {other}"}, merged.into().number())};
    }
    if (payload.has_household_reopened())
        return {"reopen", call.say({"重新立户", "reopened"})};
    const bool isMove = payload.household_closed().household().state() ==
                        static_cast<std::uint32_t>(household::HouseholdState::MovedAway);
    return {"close", isMove ? call.say({"迁出", "moved away"}) : call.say({"销户", "closed"})};
}

Words wordsOf(const Call& call, const journal::pb::Payload& payload, HouseholdNumber household)
{
    if (const auto* posting = points::postingOf(payload))
        return wordsOf(call, *posting, household);
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
    case journal::pb::Payload::kObjectionSettled:
        return {"reversal",
                std::string(call.say({"异议成立：", "objection upheld: "})) + payload.objection_settled().reason()};
    case journal::pb::Payload::kHouseholdSplit:
    case journal::pb::Payload::kHouseholdsMerged:
    case journal::pb::Payload::kHouseholdClosed:
    case journal::pb::Payload::kHouseholdReopened:
        return changeOf(call, payload, household);
    case journal::pb::Payload::kOpeningPoints:
        return {"opening", call.say({"期初", "opening balance"})};
    default:
        return {"other", call.say({"其他", "other"})};
    }
}

bool changesHousehold(const journal::pb::Payload& payload)
{
    return payload.has_household_split() || payload.has_households_merged() || payload.has_household_closed() ||
           payload.has_household_reopened();
}

Result<std::vector<Movement>> movementsOf(const ports::SiteState& state, HouseholdNumber number)
{
    JIAMEI_TRY(const auto history, state.history(number, kMostRows));
    const auto account = journal::householdAccount(number);
    std::vector<Movement> movements;
    for (const auto& item : history) {
        const auto* entry = std::get_if<journal::Entry>(&item.row.body);
        const bool isBooked = entry != nullptr && (entry->debit == account || entry->credit == account);
        if (!isBooked && !changesHousehold(item.document.payload))
            continue;
        if (movements.empty() || movements.back().document.number != item.document.number)
            movements.push_back({item.document, 0});
        if (isBooked)
            movements.back().points += journal::movementOf(*entry, account);
    }
    // What waits, or ended without being posted, moved nothing; the list of claims tells it.
    std::erase_if(movements, [](const Movement& movement) {
        const auto& payload = movement.document.payload;
        return movement.points == 0 &&
               (payload.has_claims_submitted() || payload.has_claims_reviewed() || payload.has_meeting_held() ||
                payload.has_claims_withdrawn() || payload.has_objection_settled());
    });
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

/// Why it ended, in the words of whoever decided.
std::string reasonOf(const Call& call, const journal::pb::Payload& payload)
{
    if (payload.has_claims_reviewed())
        return payload.claims_reviewed().reason();
    if (payload.has_claims_withdrawn())
        return payload.claims_withdrawn().reason();
    if (payload.has_household_closed())
        return call.say({"这一户迁出或销户", "the household left"});
    return payload.has_objection_settled() ? payload.objection_settled().reason() : std::string();
}

/// What others review: on its way, posted, or refused and why.
Done addClaims(const Call& call, const ports::SiteState& state, HouseholdNumber number, Answer& answer)
{
    answer.json["claims"] = Json::array();
    JIAMEI_TRY(const auto claims, state.claimsOf(number));
    for (const auto& claim : claims) {
        JIAMEI_TRY(auto json, jsonOf(state, claim));
        const bool isOver = claim.state == points::ClaimState::Rejected || claim.state == points::ClaimState::Voided;
        JIAMEI_TRY(const auto changed, state.document(claim.changed));
        json["reason"] = isOver && changed ? reasonOf(call, changed->payload) : std::string();
        if (claim.state != points::ClaimState::Posted && claim.state != points::ClaimState::Reversed)
            answer.text +=
                io::fillIn(call.say({"{day} 单据 {document} {title} {points} 分：{state}[，{reason}]。\n",
                                     "{day}, document {document}, {title}, {points} points: "
                                     "{state}[, {reason}].\n"}),
                           {{"day", json["day"].get<std::string>()},
                            {"document", textOf(claim.id)},
                            {"title", json["title"].get<std::string>()},
                            {"points", signedText(claim.isDeduction ? -claim.points.value() : claim.points.value())},
                            {"state", wordOf(call, claim.state)},
                            {"reason", json["reason"].get<std::string>()}},
                           call.language);
        answer.json["claims"].push_back(std::move(json));
    }
    return {};
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
        const auto words = wordsOf(call, document.payload, number);
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
    JIAMEI_CHECK(addClaims(call, state, number, answer));
    return answer;
}

} // namespace jiamei::cli
