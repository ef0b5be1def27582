#include "core/sync/totals.hpp"

#include "core/till/tally.hpp"

namespace jiamei::sync {

namespace {

using journal::AccountKind;
using journal::Entry;
using journal::EntryKind;

/// How the row moves what the account kind holds: 1 into it, -1 out of it, 0 not at all.
std::int64_t direction(const Entry& entry, AccountKind kind)
{
    if (entry.kind == EntryKind::Assertion)
        return 0;
    return (entry.credit.kind == kind ? 1 : 0) - (entry.debit.kind == kind ? 1 : 0);
}

/// Spendable plus pending: a pending entry counts when made, its post moves it over, its void takes it back.
std::int64_t outstandingOf(const Entry& entry)
{
    if (entry.kind == EntryKind::Post)
        return 0;
    const auto into = direction(entry, AccountKind::Household);
    return entry.kind == EntryKind::Void ? -into * entry.amount : into * entry.amount;
}

} // namespace

Done addTo(Totals& sum, const Totals& more)
{
    for (const auto member : kTotals) {
        const auto value = sum.*member + more.*member;
        if (value > kMaxTotal || value < -kMaxTotal)
            return refuse(ErrorCode::Overflow);
        sum.*member = value;
    }
    return {};
}

Totals difference(const Totals& after, const Totals& before)
{
    Totals result;
    for (const auto member : kTotals)
        result.*member = after.*member - before.*member;
    return result;
}

pb::Measures toMessage(const Totals& totals)
{
    pb::Measures out;
    out.set_points_awarded(totals.pointsAwarded);
    out.set_points_deducted(totals.pointsDeducted);
    out.set_points_redeemed(totals.pointsRedeemed);
    out.set_redemptions(totals.redemptions);
    out.set_points_outstanding(totals.pointsOutstanding);
    out.set_households(totals.households);
    out.set_stock_value_fen(totals.stockValueFen);
    out.set_opening_points(totals.openingPoints);
    out.set_opening_stock_fen(totals.openingStockFen);
    out.set_points_expired(totals.pointsExpired);
    return out;
}

Result<Totals> fromMessage(const pb::Measures& in)
{
    const Totals totals{
        .pointsAwarded = in.points_awarded(),
        .pointsDeducted = in.points_deducted(),
        .pointsRedeemed = in.points_redeemed(),
        .redemptions = in.redemptions(),
        .pointsOutstanding = in.points_outstanding(),
        .households = in.households(),
        .stockValueFen = in.stock_value_fen(),
        .openingPoints = in.opening_points(),
        .openingStockFen = in.opening_stock_fen(),
        .pointsExpired = in.points_expired(),
    };
    for (const auto member : kTotals) {
        if (totals.*member > kMaxTotal || totals.*member < -kMaxTotal)
            return refuse(ErrorCode::Overflow);
    }
    return totals;
}

Result<std::int64_t> TotalsFold::valueOf(const journal::Row& row, const Entry& entry) const
{
    std::optional<Money> cost;
    if (entry.lot) {
        if (const auto known = m_lots.find(*entry.lot); known != m_lots.end())
            cost = known->second;
        else if (m_before != nullptr) {
            JIAMEI_TRY(cost, m_before->lotCost(*entry.lot));
        }
    }
    if (!cost)
        return refuse(ErrorCode::ChainBroken, {{"seq", row.seq.value()}});
    JIAMEI_TRY(const auto value, cost->times(entry.amount));
    return value.value();
}

Done TotalsFold::addEntry(const journal::Row& row, const Entry& entry, Totals& totals)
{
    totals.pointsOutstanding += outstandingOf(entry);
    totals.openingPoints -= direction(entry, AccountKind::OpeningPoints) * entry.amount;
    totals.pointsExpired += direction(entry, AccountKind::Expired) * entry.amount;
    if (const auto shelf = direction(entry, AccountKind::Shelf); shelf != 0) {
        JIAMEI_TRY(const auto value, valueOf(row, entry));
        totals.stockValueFen += shelf * value;
        totals.openingStockFen -= direction(entry, AccountKind::OpeningStock) * value;
    }
    return {};
}

Done TotalsFold::addHouseholds(const journal::pb::Payload& payload, const journal::Row& first, Totals& totals)
{
    for (const auto* item : journal::householdsIn(payload)) {
        JIAMEI_TRY(const auto number, HouseholdNumber::of(item->number()));
        const auto known = m_households.find(number);
        bool was = known != m_households.end() && known->second;
        if (known == m_households.end() && m_before != nullptr) {
            JIAMEI_TRY(was, m_before->isOpen(number));
        }
        const bool is = item->state() == static_cast<std::uint32_t>(household::HouseholdState::Open);
        totals.households += (is ? 1 : 0) - (was ? 1 : 0);
        m_households[number] = is;
        if (is != was)
            m_turns.push_back({first.epoch, first.seq, number, is});
    }
    return {};
}

Done TotalsFold::addLot(LotNumber lot, std::int64_t unitCostFen, const journal::Row& first)
{
    JIAMEI_TRY(const auto cost, Money::of(unitCostFen));
    m_lots[lot] = cost;
    m_newLots.push_back({first.epoch, first.seq, lot, cost});
    return {};
}

Done TotalsFold::add(const journal::pb::Payload& payload, std::span<const journal::Row> rows)
{
    if (rows.empty())
        return {};
    for (const auto& line : payload.stock_received().lines())
        JIAMEI_CHECK(addLot(LotNumber(line.lot()), line.unit_cost_fen(), rows.front()));
    for (const auto& line : payload.stocktake_accepted().lines()) {
        if (line.new_lot() != 0)
            JIAMEI_CHECK(addLot(LotNumber(line.new_lot()), line.unit_cost_fen(), rows.front()));
    }
    till::Tally tally;
    tally.add(payload, rows);
    Totals totals{
        .pointsAwarded = tally.pointsAwarded,
        .pointsDeducted = tally.pointsDeducted,
        .pointsRedeemed = tally.pointsRedeemed,
        .redemptions = tally.redemptions,
    };
    for (const auto& row : rows) {
        if (const auto* entry = std::get_if<Entry>(&row.body))
            JIAMEI_CHECK(addEntry(row, *entry, totals));
    }
    JIAMEI_CHECK(addHouseholds(payload, rows.front(), totals));
    JIAMEI_CHECK(addTo(m_days[rows.front().day], totals));
    return addTo(m_sum, totals);
}

} // namespace jiamei::sync
