// What a household may still be awarded: by the cap of the rule, by its month, by what campaigns may promise. Whatever
// awards asks here.
#pragma once

#include "core/ports/site_state.hpp"

#include <map>

namespace jiamei::points {

/// Points awarded in the month of the date to the household and to numbers merged into it, pending ones too.
/// Errors: Overflow, the store's.
[[nodiscard]] Result<Points> awardedInMonth(const ports::SiteState& state, HouseholdNumber household,
                                            BusinessDate date);

/// Weighs the deeds of one document one after the other: those before count beside those of the journal.
class Allowance {
public:
    Allowance(const ports::SiteState& state, BusinessDate date) : m_state(state), m_date(date) {}

    /// Units that are left of the rule's cap; nothing when it has none.
    [[nodiscard]] Result<std::optional<std::int64_t>> unitsLeft(HouseholdNumber household, const Rule& rule) const;
    /// Counts a deed of `total` points in all; a deduction counts against the cap of its rule alone. What is refused is
    /// not counted.
    /// Errors: RuleCapReached {code, title, cap, used, wanted, period}, HouseholdMonthCapReached {household, cap, used,
    /// wanted, month}.
    [[nodiscard]] Done take(HouseholdNumber household, const Rule& rule, std::int64_t units, Points total);
    /// Points awarded by what was counted.
    [[nodiscard]] Points takenBy(HouseholdNumber household) const;
    /// Whether goods and money cover what campaigns promise in all that was counted; asked once, at the end.
    /// Errors: CampaignNotCovered {percent, promised, wanted, cover}.
    [[nodiscard]] Done requireCover() const;

private:
    [[nodiscard]] Result<std::optional<std::int64_t>> unitsUsed(HouseholdNumber household, const Rule& rule) const;
    [[nodiscard]] Done checkMonth(HouseholdNumber household, Points total) const;

    const ports::SiteState& m_state;
    BusinessDate m_date;
    std::map<std::pair<HouseholdNumber, RuleNumber>, std::int64_t> m_units;
    std::map<HouseholdNumber, Points> m_points;
    Points m_campaigns;
};

} // namespace jiamei::points
