// Restoration (整改返还): a posted deduction given back once, after the household mended what it was for.
#pragma once

#include "core/operators/operator.hpp"
#include "core/points/claim.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::points {

struct RestoreDeduction {
    ClaimId deduction;
    std::string reason;
};

/// By two persons. Mirrors the deduction as a reversal does: honour and cap come back too.
/// Errors: DocumentUnknown {document}, DeductionNotPosted {document, line} for anything else than a posted deduction,
/// AlreadyReversed {document, line}, ReasonMissing, OwnHousehold, KinHousehold, SecondPersonNeeded, DayNotOpen,
/// authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const RestoreDeduction& command);
void describe(CanonicalWriter& out, const RestoreDeduction& command);

/// A posted deduction that may be given back.
struct StandingDeduction {
    ClaimId id;
    DayNumber day; ///< on which it was submitted or made
    std::string code;
    std::string title;
    Points points;
    friend bool operator==(const StandingDeduction&, const StandingDeduction&) = default;
};

/// Those of the household, newest first; direct ones as far as its newest 1,000 rows tell.
[[nodiscard]] Result<std::vector<StandingDeduction>> standingDeductions(const ports::SiteState& state,
                                                                        HouseholdNumber household);

} // namespace jiamei::points
