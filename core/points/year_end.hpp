// Year end (年终结转): what becomes of points that were not spent, announced by a preview long before it is run.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::points {

inline constexpr std::int32_t kYearEndNoticeDays = 30; ///< business dates between preview and run

/// What a household has and what of it would expire.
struct YearEndLine {
    HouseholdNumber household;
    Points spendable;
    Points expires;
    friend bool operator==(const YearEndLine&, const YearEndLine&) = default;
};

struct YearEndEffect {
    std::vector<YearEndLine> lines; ///< every household that has something to spend, by number
    Points spendable;
    Points expires;
};

/// Of so many spendable points what expires: nothing, the smaller half, all.
[[nodiscard]] Points expiring(YearEndPolicy policy, Points spendable);

/// Spendable as it stands now. Pending points, debts and honour are not looked at: no policy touches them.
[[nodiscard]] Result<YearEndEffect> effectOf(const ports::SiteState& state, YearEndPolicy policy);

/// Records who would lose how many points.
struct PreviewYearEnd {
    YearEndPolicy policy = YearEndPolicy::Carry;
    std::int32_t year = 0;
};

/// Errors: YearEndWrongYear {year, date, from, to} unless the last business day lies in the year or the next,
/// YearEndDone {year, document}, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const PreviewYearEnd& command);
void describe(CanonicalWriter& out, const PreviewYearEnd& command);

/// Carries the policy out for all households alike, by two persons. Nobody chooses a household in it: the rule of the
/// own household does not apply.
struct RunYearEnd {
    YearEndPolicy policy = YearEndPolicy::Carry;
    std::int32_t year = 0;
};

/// Errors: YearEndWrongYear {year, date, from, to} unless the day lies between the last of the year and the end of the
/// next, YearEndDone {year, document}, YearEndNotPreviewed {year, policy}, YearEndTooSoon {year, policy, preview,
/// shown, from, date} before the oldest such preview is 30 days old, SecondPersonNeeded, DayNotOpen, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const RunYearEnd& command);
void describe(CanonicalWriter& out, const RunYearEnd& command);

/// Where a policy stands for a year.
struct YearEndStanding {
    std::optional<YearEnd> run;        ///< carried out and not reversed, by whatever policy
    std::optional<YearEnd> preview;    ///< the oldest of this policy
    std::optional<BusinessDate> shown; ///< its date
    std::optional<BusinessDate> from;  ///< the first date on which it may be run
};
[[nodiscard]] Result<YearEndStanding> standingOf(const ports::SiteState& state, YearEndPolicy policy,
                                                 std::int32_t year);

} // namespace jiamei::points
