// Red list (红榜) and list of progress (进步榜) of a month, quarter or year; of the black list (黑榜) counts only.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

#include <set>

namespace jiamei::programme {

/// A line of a list. Equal figures have equal places, and the next place counts all before it: 1, 1, 3.
struct Place {
    std::int32_t place = 0;
    HouseholdNumber household;
    std::int64_t points = 0;  ///< what the list is ordered by: awarded less deducted, or how much more than before
    std::int64_t awarded = 0; ///< in the period
    std::int64_t deducted = 0;
    std::int64_t honour = 0; ///< of all time; this and the rest are filled in by rank
    std::string name = {};   ///< one character hidden where the village wants it so on what hangs out
    std::string group = {};
    friend bool operator==(const Place&, const Place&) = default;
};

struct BlackCounts {
    std::int64_t households = 0; ///< open ones with a deduction in the period
    std::int64_t deductions = 0;
    std::int64_t points = 0; ///< deducted less given back
    friend bool operator==(const BlackCounts&, const BlackCounts&) = default;
};

/// The first `top` places of those who gained points; all that share the last place are in.
[[nodiscard]] std::vector<Place> redList(const std::vector<points::HouseholdPoints>& sums,
                                         const std::set<HouseholdNumber>& open, std::int32_t top);
/// The same by how much more than in the period before; only who improved.
[[nodiscard]] std::vector<Place> progressList(const std::vector<points::HouseholdPoints>& before,
                                              const std::vector<points::HouseholdPoints>& sums,
                                              const std::set<HouseholdNumber>& open, std::int32_t top);
[[nodiscard]] BlackCounts countsOf(const std::vector<points::HouseholdPoints>& sums,
                                   const std::set<HouseholdNumber>& open);

struct RankingQuestion {
    points::CapPeriod period = points::CapPeriod::Month; ///< month, quarter or year
    BusinessDate date;                                   ///< any date in the period
    std::int32_t top = 10;                               // domain 2d: a red list of ten
    bool isProgress = false;
};

struct Ranking {
    points::DateSpan span;                  ///< from the first day of the lists on
    std::optional<points::DateSpan> before; ///< what progress is measured against
    std::vector<Place> places;
    BlackCounts counts;
};

/// Errors: RankingOff while the village has not switched the lists on, RankingTooEarly {from} for a period that ended
/// before their first day; for progress also when the period before began earlier than that day.
[[nodiscard]] Result<Ranking> rank(const ports::SiteState& state, const RankingQuestion& question);

} // namespace jiamei::programme
