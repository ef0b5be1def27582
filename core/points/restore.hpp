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

} // namespace jiamei::points
