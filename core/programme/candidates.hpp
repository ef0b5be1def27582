// Who might be named: households with months of awards in the categories of an honour and not one deduction.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

#include <span>

namespace jiamei::programme {

/// An honour that the programme knows, and the rule categories that speak for it; none = all.
struct HonourKind {
    std::string_view name;
    std::vector<std::string_view> categories;
};

/// The usual ones, the most usual first; any other name may be entered too.
[[nodiscard]] const std::vector<HonourKind>& honourKinds();

struct CandidateQuestion {
    std::string kind;
    points::DateSpan span;
    std::vector<std::string> categories; ///< empty = those of the kind
};

struct Candidate {
    HouseholdNumber household;
    std::int32_t months = 0;                    ///< with an award in the categories
    std::int64_t points = 0;                    ///< of these awards
    std::vector<points::PostedPoints> evidence; ///< the awards themselves
    std::optional<HonourLevel> holds;           ///< the highest level of the honour in the last year of the span
};

struct CandidateList {
    std::int32_t monthsInSpan = 0;
    std::int32_t monthsNeeded = 0;     ///< half of them, rounded up
    std::int32_t disqualified = 0;     ///< households with enough months, but a deduction in the span
    std::vector<Candidate> households; ///< most months first, then most points
};

/// Errors: DateOutOfRange {date} for a span that ends before it begins.
[[nodiscard]] Result<CandidateList> candidates(const ports::SiteState& state, const CandidateQuestion& question);

} // namespace jiamei::programme
