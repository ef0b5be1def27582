#include "app/print/statement_words.hpp"

#include "app/io/reasons.hpp"

namespace jiamei::print {

namespace {

using io::fillIn;
using io::in;
using io::Language;
using io::Phrase;
using io::reasonText;
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

Phrase phraseOf(StatementKind kind)
{
    switch (kind) {
    case StatementKind::Opening:
        return {"期初", "opening balance"};
    case StatementKind::Award:
        return {"加分", "award"};
    case StatementKind::Deduction:
        return {"扣分", "deduction"};
    case StatementKind::Redemption:
        return {"兑换", "redemption:"};
    case StatementKind::Expiry:
        return {"年终失效", "expired at the year end"};
    case StatementKind::Reversal:
        return {"冲正", "reversal"};
    case StatementKind::Restoration:
        return {"整改返还", "restored after mending"};
    case StatementKind::Split:
        return {"分户", "split"};
    case StatementKind::Merge:
        return {"并户", "merge"};
    case StatementKind::Close:
        return {"销户", "closed"};
    case StatementKind::Reopen:
        return {"重新立户", "reopened"};
    case StatementKind::Other:
        break;
    }
    return {"其他", "other"};
}

/// A split or merge names the other number in the statement of each.
std::string changeText(const StatementLine& line, Language language)
{
    const bool isSplit = line.kind == StatementKind::Split;
    const Phrase stays = isSplit ? Phrase{"分户，分出 {other} 户", "split, the other part is household {other}"}
                                 : Phrase{"{other} 户并入", "household {other} was merged into this one"};
    const Phrase goes = isSplit ? Phrase{"从 {other} 户分出", "split from household {other}"}
                                : Phrase{"并入 {other} 户", "merged into household {other}"};
    return fillIn(in(language, line.isGoing ? goes : stays), {{"other", line.other->text()}}, language);
}

} // namespace

std::string signedText(std::int64_t value)
{
    return (value > 0 ? "+" : "") + std::to_string(value);
}

std::string wordsOf(const StatementLine& line, Language language)
{
    if (line.other)
        return changeText(line, language);
    if (line.kind == StatementKind::Close && line.isGoing)
        return in(language, {"迁出", "moved away"});
    if (line.kind == StatementKind::Restoration)
        return fillIn(in(language, {"整改返还（单据 {document}）：{reason}",
                                    "restored after mending (document {document}): {reason}"}),
                      {{"document", line.about.value()}, {"reason", reasonText(line.reason, language)}}, language);
    if (line.kind == StatementKind::Reversal)
        return fillIn(in(language, {"冲正单据 {document}[：{reason}]", "reversal of document {document}[: {reason}]"}),
                      {{"document", line.about.value()}, {"reason", reasonText(line.reason, language)}}, language);
    if (line.year != 0)
        return fillIn(in(language, {"{year} 年年终失效", "expired at the year end of {year}"}),
                      {{"year", std::int64_t(line.year)}}, language);
    const auto items = itemsText(line);
    auto words = in(language, phraseOf(line.kind)) + (items.empty() ? "" : " " + items);
    if (line.toppedUp > 0)
        words += fillIn(in(language, {"（其中 {points} 分付现金）", " ({points} points of it paid in cash)"}),
                        {{"points", line.toppedUp}}, language);
    return words;
}

std::string wordsOf(const points::StatementClaim& claim, Language language)
{
    const auto points = claim.claim.points.value();
    const auto& id = claim.claim.id;
    return fillIn(
        in(language, {"{day} 单据 {document} {title} {points} 分：{state}[，到 {until} "
                      "为止][，{reason}][，有异议：{objection}]。",
                      "{day}, document {document}, {title}, {points} points: {state}[ until {until}][, {reason}]"
                      "[, objection: {objection}]."}),
        {{"day", claim.submitted ? claim.submitted->text() : std::string()},
         {"document",
          std::to_string(id.document.value()) + (id.line == 1 ? std::string() : "/" + std::to_string(id.line))},
         {"title", claim.code + " " + claim.title},
         {"points", signedText(claim.claim.isDeduction ? -points : points)},
         {"state", wordOf(claim.claim.state, language)},
         {"until", claim.until ? claim.until->text() : std::string()},
         {"reason", reasonText(claim.reason, language)},
         {"objection", reasonText(claim.objectionReason, language)}},
        language);
}

std::string wordOf(points::ClaimState state, Language language)
{
    using points::ClaimState;
    switch (state) {
    case ClaimState::Submitted:
        return in(language, {"待审核", "waits for review"});
    case ClaimState::Reviewed:
        return in(language, {"待公示", "waits for the notice"});
    case ClaimState::InPublicity:
        return in(language, {"公示中", "on the notice"});
    case ClaimState::Posted:
        return in(language, {"已入账", "posted"});
    case ClaimState::Rejected:
        return in(language, {"已驳回", "rejected"});
    case ClaimState::Voided:
        return in(language, {"已撤回", "withdrawn or void"});
    case ClaimState::Reversed:
        return in(language, {"已冲正", "reversed"});
    }
    return {};
}

} // namespace jiamei::print
