// What a day of a site adds to the figures of design section 10: the one place that says so, for site and hub.
#pragma once

#include "core/base/amounts.hpp"
#include "core/journal/document.hpp"

#include "core/sync/sync.pb.h"

#include <array>
#include <map>
#include <span>
#include <vector>

namespace jiamei::sync {

/// Changes. Flows (awarded, deducted, redeemed ...) of a period are the sum over its days; levels (outstanding,
/// households, stock value) at a date are the sum over all days up to it. Advances and settlements of `owed` count
/// only in what is outstanding. A figure may be negative.
struct Totals {
    std::int64_t pointsAwarded = 0;
    std::int64_t pointsDeducted = 0;
    std::int64_t pointsRedeemed = 0;
    std::int64_t redemptions = 0;
    std::int64_t pointsOutstanding = 0; ///< level: spendable and pending
    std::int64_t households = 0;        ///< level: open ones
    std::int64_t stockValueFen = 0;     ///< level: lot quantity times lot cost
    std::int64_t openingPoints = 0;
    std::int64_t openingStockFen = 0;
    std::int64_t pointsExpired = 0;

    friend bool operator==(const Totals&, const Totals&) = default;
};

/// All members in the order they are stored in.
inline constexpr std::array kTotals{
    &Totals::pointsAwarded,     &Totals::pointsDeducted, &Totals::pointsRedeemed, &Totals::redemptions,
    &Totals::pointsOutstanding, &Totals::households,     &Totals::stockValueFen,  &Totals::openingPoints,
    &Totals::openingStockFen,   &Totals::pointsExpired,
};

/// No honest figure of a site is larger; sums over a province stay far from overflow.
inline constexpr std::int64_t kMaxTotal = 1'000'000'000'000'000;

/// Errors: Overflow when a figure leaves kMaxTotal.
[[nodiscard]] Done addTo(Totals& sum, const Totals& more);
[[nodiscard]] Totals difference(const Totals& after, const Totals& before);

[[nodiscard]] pb::Measures toMessage(const Totals& totals);
/// Errors: Overflow.
[[nodiscard]] Result<Totals> fromMessage(const pb::Measures& measures);

/// A lot at the first row of the document that brought it.
struct LotReceived {
    EpochId epoch;
    Seq seq;
    LotNumber lot;
    Money cost;
};

/// A household that was opened or closed, at the first row of the document.
struct HouseholdTurn {
    EpochId epoch;
    Seq seq;
    HouseholdNumber household;
    bool isOpen = false;
};

/// What rows before the first folded one left behind.
class FoldMemory {
public:
    virtual ~FoldMemory() = default;
    [[nodiscard]] virtual Result<std::optional<Money>> lotCost(LotNumber lot) const = 0;
    [[nodiscard]] virtual Result<bool> isOpen(HouseholdNumber household) const = 0;
};

/// Adds up documents in the order of the journal, day by day.
class TotalsFold {
public:
    /// Without a memory the fold begins at the first row. The memory outlives the fold.
    explicit TotalsFold(const FoldMemory* before = nullptr) : m_before(before) {}

    /// `rows` are those of the document. Errors: ChainBroken {seq} when a lot is unknown; Overflow; the memory's.
    [[nodiscard]] Done add(const journal::pb::Payload& payload, std::span<const journal::Row> rows);

    [[nodiscard]] const std::map<DayNumber, Totals>& days() const { return m_days; }
    [[nodiscard]] const Totals& sum() const { return m_sum; }
    /// In the order of the journal.
    [[nodiscard]] const std::vector<LotReceived>& newLots() const { return m_newLots; }
    [[nodiscard]] const std::vector<HouseholdTurn>& turns() const { return m_turns; }

private:
    Done addEntry(const journal::Row& row, const journal::Entry& entry, Totals& totals);
    Done addLot(LotNumber lot, std::int64_t unitCostFen, const journal::Row& first);
    Done addHouseholds(const journal::pb::Payload& payload, const journal::Row& first, Totals& totals);
    [[nodiscard]] Result<std::int64_t> valueOf(const journal::Row& row, const journal::Entry& entry) const;

    const FoldMemory* m_before;
    std::map<DayNumber, Totals> m_days;
    Totals m_sum;
    std::map<LotNumber, Money> m_lots;
    std::map<HouseholdNumber, bool> m_households;
    std::vector<LotReceived> m_newLots;
    std::vector<HouseholdTurn> m_turns;
};

} // namespace jiamei::sync
