// Reversal: a posted document undone by another that names it, whole or by line, once. Nothing is deleted.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::till {

/// Awards, deductions, redemptions, received stock and year ends can be reversed; a year end only whole, by a
/// manager and another, of all households alike, so that the rule of the own household does not apply to it. Of any
/// other document about several households only the lines of one.
struct Reverse {
    DocumentNumber document;
    std::vector<std::int32_t> lines; ///< from 1; empty = everything not yet reversed
    std::string reason;
};

/// Errors: DayNotOpen, DocumentUnknown {document}, DocumentNotReversible {document}, AlreadyReversed {document, line},
/// ReversalNeedsLine {document}, ReversalWholeOnly {document}, ReasonMissing, OwnHousehold, SecondPersonNeeded above
/// the limit, OutOfStock when received goods have left the shelf, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const Reverse& command);
void describe(CanonicalWriter& out, const Reverse& command);

} // namespace jiamei::till
