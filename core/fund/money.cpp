#include "core/fund/money.hpp"

#include "core/base/spaces.hpp"
#include "core/fund/register.hpp"
#include "core/operators/authority.hpp"
#include "core/points/opening.hpp"
#include "core/ports/history_walk.hpp"
#include "core/till/day.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace jiamei::fund {

namespace {

using journal::AccountKind;
using journal::Entry;
using journal::EntryKind;
using ports::HistoryItem;

constexpr std::size_t kPurposeBytes = 200;
constexpr std::size_t kPaperBytes = 60;

Result<DayNumber> requireTime(const ports::SiteState& state, MoneyKind kind)
{
    if (kind == MoneyKind::Opening)
        return points::requireOpeningTime(state);
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    return day.number;
}

template <class Look>
Done walkMoney(const ports::SiteState& state, const Look& look)
{
    return ports::walkHistory([&](Seq before, std::size_t limit) { return state.moneyMoves(before, limit); }, look);
}

/// An opening that was reversed may be entered again.
Done requireNoOpening(const ports::SiteState& state, const Fund& fund)
{
    std::set<Seq> undone;
    return walkMoney(state, [&](const HistoryItem& item) -> Result<bool> {
        const auto& entry = std::get<Entry>(item.row.body);
        if (entry.kind == EntryKind::Reversal && entry.refersTo)
            undone.insert(*entry.refersTo);
        const bool isOpening =
            entry.debit.kind == AccountKind::OpeningMoney && entry.credit == journal::fundAccount(fund.number);
        if (isOpening && !undone.contains(item.row.seq))
            return refuse(ErrorCode::OpeningTwice, {{"fund", fund.number.value()}, {"name", fund.name}});
        return true;
    });
}

Done checkTexts(const MoveMoney& command)
{
    JIAMEI_CHECK(checkText(command.purpose, "purpose", kPurposeBytes));
    JIAMEI_CHECK(checkText(command.paper, "paper", kPaperBytes));
    if (command.kind == MoneyKind::Spending && isBlank(command.purpose))
        return refuse(ErrorCode::ReasonMissing);
    return {};
}

Done checkNamed(const ports::SiteState& state, const MoveMoney& command)
{
    if (command.kind == MoneyKind::Donation && !command.donor)
        return refuse(ErrorCode::DonorMissing, {{"source", std::string(textOf(command.kind))}});
    if (command.donor)
        JIAMEI_CHECK(requireDonor(state, *command.donor));
    if (command.receipt) {
        JIAMEI_TRY(const auto receipt, state.document(*command.receipt));
        if (!receipt || !receipt->payload.has_stock_received())
            return refuse(ErrorCode::DocumentUnknown, {{"document", command.receipt->value()}});
    }
    return {};
}

/// What the fund holds afterwards.
Result<Money> balanceAfter(const ports::SiteState& state, const MoveMoney& command)
{
    if (!comesIn(command.kind))
        JIAMEI_CHECK(requireMoney(state, command.fund, command.amount));
    JIAMEI_TRY(const auto before, balanceOf(state, command.fund));
    return comesIn(command.kind) ? before.plus(command.amount) : Result<Money>(before.lessOrZero(command.amount));
}

Entry entryOf(const MoveMoney& command)
{
    Entry entry;
    const auto fund = journal::fundAccount(command.fund);
    switch (command.kind) {
    case MoneyKind::Opening:
        entry.debit = journal::moneyAccount(AccountKind::OpeningMoney);
        entry.credit = fund;
        break;
    case MoneyKind::Grant:
    case MoneyKind::Donation:
    case MoneyKind::TopUp:
        entry.debit = journal::moneyAccount(AccountKind::MoneyGiven);
        entry.credit = fund;
        break;
    case MoneyKind::Spending:
        entry.debit = fund;
        entry.credit = journal::moneyAccount(AccountKind::Spent);
        break;
    case MoneyKind::PaidBack:
        entry.debit = fund;
        entry.credit = journal::moneyAccount(AccountKind::MoneyGiven);
        break;
    }
    entry.amount = command.amount.value();
    entry.line = 1;
    return entry;
}

/// What a line says beside its figures.
void describeLine(MoneyLine& line, const journal::pb::Payload& payload)
{
    if (payload.has_reversal()) {
        line.kind = "reversal";
        line.purpose = payload.reversal().reason();
    } else if (payload.has_money_moved()) {
        const auto& moved = payload.money_moved();
        line.kind = textOf(moneyKindOf(moved.kind()).value_or(MoneyKind::Grant));
        line.purpose = moved.purpose();
        line.paper = moved.paper();
        if (moved.donor() != 0)
            line.donor = DocumentNumber(moved.donor());
        if (moved.receipt() != 0)
            line.receipt = DocumentNumber(moved.receipt());
    } else if (payload.has_stock_received()) {
        const auto& received = payload.stock_received();
        line.kind = "receipt";
        line.purpose = received.supplier().empty() ? received.note() : received.supplier();
        line.paper = received.paper();
    } else if (payload.has_stock_issued()) {
        const auto& issued = payload.stock_issued();
        line.kind = "care";
        line.purpose = issued.recipient().empty() ? issued.reason() : issued.recipient();
        line.paper = issued.paper();
    } else if (payload.has_redemption()) {
        line.kind = textOf(MoneyKind::TopUp);
    } else {
        line.kind = "other";
    }
}

/// Walks back from what the funds hold now.
class Ledger {
public:
    explicit Ledger(const ports::SiteState& state) : m_state(state) {}

    Done addSide(const HistoryItem& item, const journal::Account& account, std::vector<MoneyLine>& lines)
    {
        if (account.kind != AccountKind::FundingSource)
            return {};
        const auto movement = movementOf(std::get<Entry>(item.row.body), account);
        JIAMEI_TRY(auto* const balance, balanceBehind(account));
        MoneyLine line;
        line.document = item.document.number;
        line.day = item.row.day;
        JIAMEI_TRY(line.date, till::dateOf(m_state, line.day));
        line.fund = FundNumber(account.owner);
        JIAMEI_TRY(line.in, Money::of(std::max<std::int64_t>(movement, 0)));
        JIAMEI_TRY(line.out, Money::of(std::max<std::int64_t>(-movement, 0)));
        JIAMEI_TRY(line.balance, Money::of(*balance));
        describeLine(line, item.document.payload);
        *balance -= movement;
        lines.push_back(std::move(line));
        return {};
    }

private:
    Result<std::int64_t*> balanceBehind(const journal::Account& account)
    {
        const auto known = m_balances.find(account.owner);
        if (known != m_balances.end())
            return &known->second;
        JIAMEI_TRY(const auto now, m_state.balance(account));
        return &m_balances.emplace(account.owner, now.net()).first->second;
    }

    const ports::SiteState& m_state;
    std::map<std::int32_t, std::int64_t> m_balances; ///< behind the row that comes next
};

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const MoveMoney& command)
{
    const bool isOpening = command.kind == MoneyKind::Opening;
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManageStock));
    JIAMEI_TRY(const auto day, requireTime(state, command.kind));
    JIAMEI_CHECK(operators::requireSecondPerson(
        state, authority, isOpening ? operators::WitnessRule::WhileNobodyElse : operators::WitnessRule::None));
    JIAMEI_CHECK(checkTexts(command));
    if (command.amount.isZero() || command.amount.value() > kMaxRowAmount)
        return refuse(ErrorCode::NumberInvalid, {{"field", "amount"}, {"value", command.amount.value()}});
    JIAMEI_TRY(const auto fund, requireFund(state, command.fund));
    if (isOpening)
        JIAMEI_CHECK(requireNoOpening(state, fund));
    JIAMEI_CHECK(checkNamed(state, command));
    JIAMEI_TRY(const auto balance, balanceAfter(state, command));

    journal::Document document;
    document.authority = authority;
    document.day = day;
    operators::nameWitness(document);
    auto& payload = *document.payload.mutable_money_moved();
    payload.set_kind(static_cast<std::uint32_t>(command.kind));
    payload.set_fund(command.fund.value());
    payload.set_fen(command.amount.value());
    payload.set_donor(command.donor ? command.donor->value() : 0);
    payload.set_purpose(command.purpose);
    payload.set_paper(command.paper);
    payload.set_photo(command.photo);
    payload.set_receipt(command.receipt ? command.receipt->value() : 0);
    payload.set_balance(balance.value());
    document.rows.push_back({entryOf(command), {}});
    return document;
}

void describe(CanonicalWriter& out, const MoveMoney& command)
{
    out.text("money");
    out.integer(static_cast<std::int64_t>(command.kind));
    out.integer(command.fund.value());
    out.integer(command.amount.value());
    out.optionalInteger(command.donor ? std::optional(command.donor->value()) : std::nullopt);
    out.text(command.purpose);
    out.text(command.paper);
    out.text(command.photo);
    out.optionalInteger(command.receipt ? std::optional(command.receipt->value()) : std::nullopt);
}

Result<std::vector<MoneyLine>> linesOf(const ports::SiteState& state, std::optional<FundNumber> fund, std::size_t limit)
{
    Ledger ledger(state);
    std::vector<MoneyLine> lines;
    const auto addItem = [&](const HistoryItem& item) -> Result<bool> {
        const auto& entry = std::get<Entry>(item.row.body);
        for (const auto& account : {entry.credit, entry.debit}) {
            if (lines.size() < limit && (!fund || account == journal::fundAccount(*fund)))
                JIAMEI_CHECK(ledger.addSide(item, account, lines));
        }
        return lines.size() < limit;
    };
    JIAMEI_CHECK(walkMoney(state, addItem));
    return lines;
}

Result<std::optional<Money>> standingCost(const ports::SiteState& state, const journal::StoredDocument& receipt)
{
    std::optional<Money> cost;
    if (!receipt.payload.has_stock_received())
        return cost;
    JIAMEI_TRY(const auto rows, state.rowsOf(receipt.number));
    for (const auto& row : rows) {
        const auto* entry = std::get_if<Entry>(&row.body);
        if (entry == nullptr || !entry->lot)
            continue;
        JIAMEI_TRY(const auto reversed, state.reversalOf(row.seq));
        if (reversed)
            continue;
        JIAMEI_TRY(const auto lot, state.lot(*entry->lot));
        JIAMEI_TRY(const auto line, (lot ? lot->unitCost : Money()).times(entry->amount));
        JIAMEI_TRY(cost, cost.value_or(Money()).plus(line));
    }
    return cost;
}

Result<MoneySources> sourcesOf(const ports::SiteState& state)
{
    MoneySources found;
    std::map<FundSource, Money> sources;
    JIAMEI_TRY(const auto funds, state.funds());
    for (const auto& fund : funds) {
        JIAMEI_TRY(const auto balance, balanceOf(state, fund.number));
        found.funds.push_back({fund, balance});
        auto& source = sources[fund.source];
        JIAMEI_TRY(source, source.plus(balance));
        JIAMEI_TRY(found.total, found.total.plus(balance));
    }
    found.sources.assign(sources.begin(), sources.end());
    return found;
}

Result<std::map<FundNumber, Money>> incomeOf(const ports::SiteState& state)
{
    std::map<FundNumber, std::int64_t> fen;
    JIAMEI_CHECK(walkMoney(state, [&](const HistoryItem& item) -> Result<bool> {
        const auto& entry = std::get<Entry>(item.row.body);
        const bool isReversal = entry.kind == EntryKind::Reversal;
        // The reversal of what came in takes it out again; that of what went out brings nothing new.
        if (!isReversal && entry.credit.kind == AccountKind::FundingSource)
            fen[FundNumber(entry.credit.owner)] += entry.amount;
        if (isReversal && entry.debit.kind == AccountKind::FundingSource)
            fen[FundNumber(entry.debit.owner)] -= entry.amount;
        return true;
    }));
    std::map<FundNumber, Money> income;
    for (const auto& [fund, amount] : fen) {
        JIAMEI_TRY(income[fund], Money::of(amount));
    }
    return income;
}

} // namespace jiamei::fund
