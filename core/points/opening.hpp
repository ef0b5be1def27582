// Opening balances (期初): what households held on paper before the first day.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::points {

/// One document for the site, before its first redemption, two persons or a witness. Honour is untouched.
struct OpeningBalances {
    struct Line {
        HouseholdNumber household;
        Points points;
    };
    std::vector<Line> lines;
};

/// Errors: OpeningTwice, OpeningTooLate, HouseholdUnknown, HouseholdMerged, HouseholdClosed, HouseholdDuplicate
/// {household}, NumberInvalid for zero points, SecondPersonNeeded, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const OpeningBalances& command);
void describe(CanonicalWriter& out, const OpeningBalances& command);

/// Day 0 or an open day, and nothing redeemed yet. Errors: OpeningTooLate, DayNotOpen.
[[nodiscard]] Result<DayNumber> requireOpeningTime(const ports::SiteState& state);

} // namespace jiamei::points
