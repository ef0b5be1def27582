#include "core/points/statement.hpp"

#include "core/points/notice.hpp"
#include "core/points/posting.hpp"
#include "core/till/day.hpp"

#include <algorithm>
#include <map>

namespace jiamei::points {

namespace {

using journal::AccountKind;
using journal::EntryKind;

/// Where an entry's points came from or went to.
std::int64_t& partOf(StatementParts& parts, const journal::Entry& entry, AccountKind other)
{
    if (other == AccountKind::Owed)
        return parts.debt;
    if (entry.kind == EntryKind::Reversal)
        return parts.reversed;
    switch (other) {
    case AccountKind::Issue:
        return entry.credit.kind == AccountKind::Issue ? parts.deducted : parts.awarded;
    case AccountKind::Redeemed:
        return parts.redeemed;
    case AccountKind::Expired:
        return parts.expired;
    case AccountKind::OpeningPoints:
        return parts.opening;
    case AccountKind::Household:
        return parts.moved;
    default:
        return parts.adjusted;
    }
}

void addEntry(StatementParts& parts, const journal::Entry& entry, const journal::Account& account)
{
    const auto moved = journal::movementOf(entry, account);
    if (moved == 0)
        return;
    auto& part = partOf(parts, entry, entry.debit == account ? entry.credit.kind : entry.debit.kind);
    const bool isPositiveLoss = &part == &parts.deducted || &part == &parts.redeemed || &part == &parts.expired;
    part += isPositiveLoss ? -moved : moved;
}

StatementKind kindOf(const journal::pb::Payload& payload, const StatementParts& parts)
{
    switch (payload.body_case()) {
    case journal::pb::Payload::kDeductionRestored:
        return StatementKind::Restoration;
    case journal::pb::Payload::kHouseholdSplit:
        return StatementKind::Split;
    case journal::pb::Payload::kHouseholdsMerged:
        return StatementKind::Merge;
    case journal::pb::Payload::kHouseholdClosed:
        return StatementKind::Close;
    case journal::pb::Payload::kHouseholdReopened:
        return StatementKind::Reopen;
    default:
        break;
    }
    if (payload.has_reversal() || payload.has_objection_settled() || parts.reversed != 0)
        return StatementKind::Reversal;
    if (parts.redeemed != 0)
        return StatementKind::Redemption;
    if (parts.expired != 0)
        return StatementKind::Expiry;
    if (parts.awarded != 0 || parts.deducted != 0)
        return parts.awarded >= parts.deducted ? StatementKind::Award : StatementKind::Deduction;
    return parts.opening != 0 ? StatementKind::Opening : StatementKind::Other;
}

/// What a posting, an award or a redemption says in its own words.
std::vector<StatementItem> itemsOf(const journal::pb::Payload& payload, HouseholdNumber household)
{
    std::vector<StatementItem> items;
    if (const auto* posting = postingOf(payload)) {
        for (const auto& line : posting->lines()) {
            if (line.household() == household.value())
                items.push_back({line.code(), line.title(), 1, line.deduction() ? -line.points() : line.points()});
        }
    }
    const auto addAward = [&](const journal::pb::Award& made) {
        if (made.household() == household.value())
            items.push_back(
                {made.code(), made.title(), made.units(), made.deduction() ? -made.points() : made.points()});
    };
    if (payload.has_award())
        addAward(payload.award());
    for (const auto& award : payload.activity_closed().awards())
        addAward(award);
    for (const auto& line : payload.redemption().lines())
        items.push_back({{}, line.name(), line.quantity(), -line.points()});
    return items;
}

/// Said in the statement even when it moved no points.
bool changesHousehold(const journal::pb::Payload& payload)
{
    return payload.has_household_split() || payload.has_households_merged() || payload.has_household_closed() ||
           payload.has_household_reopened();
}

/// Reads a household's rows and makes lines of them.
class Reader {
public:
    Reader(const ports::SiteState& state, HouseholdNumber household)
        : m_state(state), m_household(household), m_account(journal::householdAccount(household))
    {
    }

    /// Rows of whole documents, newest first; `more` tells that older ones follow.
    Result<std::vector<ports::HistoryItem>> rowsOf(const StatementPage& page, Seq& next) const
    {
        // A document has a few rows of one household: the entry, and what was advanced or settled.
        constexpr std::size_t kRowsOfLine = 3;
        for (auto limit = page.lines * kRowsOfLine + 1;; limit *= 2) {
            JIAMEI_TRY(auto items, page.before.value() == 0 ? m_state.history(m_household, limit)
                                                            : m_state.historyBefore(m_household, page.before, limit));
            const bool isAll = items.size() < limit;
            auto end = items.begin();
            std::size_t documents = 0;
            for (auto item = items.begin(); item != items.end();) {
                const auto number = item->document.number;
                const auto after =
                    std::find_if(item, items.end(), [&](const auto& other) { return other.document.number != number; });
                const bool isWhole = after != items.end() || isAll;
                if (!isWhole || documents == page.lines)
                    break;
                ++documents;
                item = end = after;
            }
            if (documents == 0 && !isAll)
                continue;
            next = end == items.end() && isAll ? Seq() : std::prev(end)->row.seq;
            items.erase(end, items.end());
            return items;
        }
    }

    /// Nothing for a document that moved no points: what waits, or ended without being posted, the claims tell.
    Result<std::vector<StatementLine>> linesOf(const std::vector<ports::HistoryItem>& items)
    {
        std::vector<StatementLine> lines;
        const journal::StoredDocument* document = nullptr;
        for (const auto& item : items) {
            const auto* entry = std::get_if<journal::Entry>(&item.row.body);
            const bool moves = entry != nullptr && journal::movementOf(*entry, m_account) != 0;
            if (!moves && !changesHousehold(item.document.payload))
                continue;
            if (document == nullptr || document->number != item.document.number) {
                if (document != nullptr)
                    JIAMEI_CHECK(finish(lines.back(), *document));
                document = &item.document;
                lines.emplace_back();
                lines.back().document = document->number;
                JIAMEI_TRY(lines.back().date, till::dateOf(m_state, document->day));
                m_rules.clear();
            }
            if (!moves)
                continue;
            addEntry(lines.back().parts, *entry, m_account);
            if (entry->rule)
                m_rules.push_back(*entry);
        }
        if (document != nullptr)
            JIAMEI_CHECK(finish(lines.back(), *document));
        return lines;
    }

private:
    /// A split or merge names the other number in the statement of each.
    Done nameOther(StatementLine& line, const journal::pb::Payload& payload) const
    {
        std::optional<std::pair<std::uint32_t, std::uint32_t>> stayingAndGoing;
        if (payload.has_household_split())
            stayingAndGoing = {payload.household_split().kept().number(), payload.household_split().part().number()};
        if (payload.has_households_merged())
            stayingAndGoing = {payload.households_merged().into().number(),
                               payload.households_merged().closed().number()};
        if (stayingAndGoing) {
            const auto [staying, going] = *stayingAndGoing;
            line.isGoing = going == m_household.value();
            JIAMEI_TRY(line.other, HouseholdNumber::of(line.isGoing ? staying : going));
        }
        if (payload.has_household_closed())
            line.isGoing = payload.household_closed().household().state() ==
                           static_cast<std::uint32_t>(household::HouseholdState::MovedAway);
        return {};
    }

    Done finish(StatementLine& line, const journal::StoredDocument& document)
    {
        const auto& payload = document.payload;
        line.points = line.parts.sum();
        line.kind = kindOf(payload, line.parts);
        line.items = itemsOf(payload, m_household);
        if (payload.has_reversal()) {
            line.about = DocumentNumber(payload.reversal().document());
            line.reason = payload.reversal().reason();
        }
        if (payload.has_objection_settled()) {
            line.about = DocumentNumber(payload.objection_settled().about().document());
            line.reason = payload.objection_settled().reason();
        }
        if (payload.has_deduction_restored()) {
            line.about = DocumentNumber(payload.deduction_restored().deduction().document());
            line.reason = payload.deduction_restored().reason();
        }
        JIAMEI_CHECK(nameOther(line, payload));
        line.toppedUp = payload.redemption().topped_up();
        if (payload.has_year_end_run())
            line.year = static_cast<std::int32_t>(payload.year_end_run().year());
        if (line.items.empty() && line.kind != StatementKind::Reversal)
            return addRules(line);
        return {};
    }

    /// Documents of other kinds name the rule at the entry.
    Done addRules(StatementLine& line)
    {
        if (m_rules.empty())
            return {};
        if (m_ever.empty()) {
            JIAMEI_TRY(const auto ever, m_state.allRulesEver());
            for (const auto& rule : ever)
                m_ever.emplace(rule.number, rule);
        }
        for (const auto& entry : m_rules) {
            const auto rule = m_ever.find(*entry.rule);
            if (rule != m_ever.end())
                line.items.push_back({rule->second.code, rule->second.title, entry.units.value_or(1),
                                      journal::movementOf(entry, m_account)});
        }
        return {};
    }

    const ports::SiteState& m_state;
    HouseholdNumber m_household;
    journal::Account m_account;
    std::map<RuleNumber, Rule> m_ever;
    std::vector<journal::Entry> m_rules; ///< of the line being made
};

/// Why it ended, in the words of whoever decided.
std::string reasonOf(const journal::pb::Payload& payload)
{
    if (payload.has_claims_reviewed())
        return payload.claims_reviewed().reason();
    if (payload.has_claims_withdrawn())
        return payload.claims_withdrawn().reason();
    if (payload.has_reversal())
        return payload.reversal().reason();
    if (payload.has_deduction_restored())
        return payload.deduction_restored().reason();
    return payload.has_objection_settled() ? payload.objection_settled().reason() : std::string();
}

Result<StatementClaim> tell(const ports::SiteState& state, const Claim& claim)
{
    StatementClaim told;
    told.claim = claim;
    JIAMEI_TRY(const auto wording, wordingOf(state, claim.id));
    told.code = wording.code();
    told.title = wording.title();
    JIAMEI_TRY(told.submitted, till::dateOf(state, claim.day));
    JIAMEI_TRY(const auto changed, state.document(claim.changed));
    if (changed) {
        JIAMEI_TRY(told.changed, till::dateOf(state, changed->day));
        const bool isRefused = claim.state == ClaimState::Rejected || claim.state == ClaimState::Voided ||
                               claim.state == ClaimState::Reversed;
        told.reason = isRefused ? reasonOf(changed->payload) : std::string();
    }
    if (claim.state == ClaimState::InPublicity) {
        JIAMEI_TRY(const auto notice, requireNotice(state, claim.notice));
        JIAMEI_TRY(const auto dates, datesOf(state, notice));
        told.until = dates.last;
    }
    JIAMEI_TRY(const auto objections, state.objectionsAbout(claim.id));
    if (objections.empty())
        return told;
    told.objection = objections.back();
    JIAMEI_TRY(const auto raised, state.document(told.objection->document));
    if (raised)
        told.objectionReason = raised->payload.objection_raised().reason();
    return told;
}

Result<std::vector<StatementClaim>> claimsFor(const ports::SiteState& state, HouseholdNumber household)
{
    JIAMEI_TRY(const auto claims, state.claimsOf(household));
    std::vector<StatementClaim> told;
    for (auto claim = claims.rbegin(); claim != claims.rend(); ++claim) {
        JIAMEI_TRY(auto one, tell(state, *claim));
        told.push_back(std::move(one));
    }
    return told;
}

} // namespace

StatementParts& StatementParts::operator+=(const StatementParts& other)
{
    opening += other.opening;
    awarded += other.awarded;
    deducted += other.deducted;
    redeemed += other.redeemed;
    expired += other.expired;
    reversed += other.reversed;
    moved += other.moved;
    adjusted += other.adjusted;
    debt += other.debt;
    return *this;
}

std::string_view textOf(StatementKind kind)
{
    switch (kind) {
    case StatementKind::Opening:
        return "opening";
    case StatementKind::Award:
        return "award";
    case StatementKind::Deduction:
        return "deduction";
    case StatementKind::Redemption:
        return "redemption";
    case StatementKind::Expiry:
        return "expiry";
    case StatementKind::Reversal:
        return "reversal";
    case StatementKind::Restoration:
        return "restoration";
    case StatementKind::Split:
        return "split";
    case StatementKind::Merge:
        return "merge";
    case StatementKind::Close:
        return "close";
    case StatementKind::Reopen:
        return "reopen";
    case StatementKind::Other:
        break;
    }
    return "other";
}

Result<Statement> statementOf(const ports::SiteState& state, HouseholdNumber household, const StatementPage& page)
{
    JIAMEI_TRY(const auto known, state.household(household));
    if (!known)
        return refuse(ErrorCode::HouseholdUnknown, {{"household", household.text()}});
    Statement statement;
    statement.household = household;
    JIAMEI_TRY(statement.figures, figuresOf(state, household));
    Reader reader(state, household);
    JIAMEI_TRY(const auto items, reader.rowsOf(page, statement.next));
    JIAMEI_TRY(statement.lines, reader.linesOf(items));
    for (const auto& line : statement.lines)
        statement.totals += line.parts;
    statement.closing = statement.figures.spendable.value();
    if (page.before.value() == 0) {
        JIAMEI_TRY(statement.claims, claimsFor(state, household));
    } else {
        statement.closing = page.closing;
    }
    auto left = statement.closing;
    for (auto& line : statement.lines) {
        line.spendable = left;
        left -= line.points;
    }
    statement.opening = left;
    return statement;
}

StatementPage pageAfter(const Statement& statement, std::size_t lines)
{
    return {lines, statement.next, statement.opening};
}

Result<Statement> wholeStatementOf(const ports::SiteState& state, HouseholdNumber household)
{
    constexpr std::size_t kEverything = 1'000'000;
    return statementOf(state, household, {kEverything, {}, 0});
}

} // namespace jiamei::points
