#include "app/print/statement_sheet.hpp"

#include "app/print/statement_words.hpp"
#include "core/household/divisions.hpp"
#include "core/household/masking.hpp"

namespace jiamei::print {

namespace {

constexpr auto kChinese = io::Language::Chinese;

/// What adds up on paper: the parts that are not zero between the first and the last balance.
std::vector<PrintedLine> totalLines(const points::Statement& statement)
{
    const auto& totals = statement.totals;
    std::vector<PrintedLine> lines{{"此前余额", std::to_string(statement.opening)}};
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
    add("现金补分", totals.adjusted);
    add("欠分垫付与归还", totals.debt);
    lines.push_back({"可用积分", std::to_string(statement.closing)});
    return lines;
}

void fillLines(Statement& sheet, const points::Statement& statement)
{
    for (auto line = statement.lines.rbegin(); line != statement.lines.rend(); ++line)
        sheet.rows.push_back({line->date ? line->date->text() : std::string(), std::to_string(line->document.value()),
                              wordsOf(*line, kChinese), signedText(line->points), std::to_string(line->spendable)});
    for (const auto& claim : statement.claims) {
        if (claim.claim.state != points::ClaimState::Posted)
            (points::isOpen(claim.claim.state) ? sheet.waiting : sheet.refused).push_back(wordsOf(claim, kChinese));
    }
}

} // namespace

std::string shownShopName(const ports::SiteFacts& facts)
{
    const auto path = household::Divisions::gansu().pathOf(facts.site.village());
    if (!path || facts.name.find(path->village->shownName()) != std::string::npos)
        return facts.name;
    return path->township->shownName() + path->village->shownName() + facts.name;
}

Result<Statement> statementSheet(const ports::SiteState& state, const points::Statement& statement, UtcTime printedAt)
{
    JIAMEI_TRY(const auto details, state.householdDetails(statement.household));
    if (!details)
        return refuse(ErrorCode::HouseholdUnknown, {{"household", statement.household.text()}});
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto head, state.head());
    const auto& figures = statement.figures;
    Statement sheet;
    sheet.shopName = shownShopName(facts);
    sheet.household = statement.household.text() + " " + household::hideOneCharacter(details->name);
    sheet.printedAt = chinaTimeText(printedAt);
    sheet.spendable = std::to_string(figures.spendable.value());
    sheet.pending = std::to_string(figures.pending.value());
    sheet.honour = std::to_string(figures.honour.value());
    sheet.owed = std::to_string(figures.owed.value());
    sheet.totals = totalLines(statement);
    sheet.isPractice = facts.isPractice;
    fillLines(sheet, statement);
    sheet.head.fingerprint = fingerprintText(head.digest);
    sheet.head.qrText = journal::proofText(facts.site, head.epoch, head.seq, head.digest);
    return sheet;
}

} // namespace jiamei::print
