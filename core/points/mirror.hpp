// Undoing one booked award or deduction by its mirror, with what must be advanced or what a debtor pays back.
#pragma once

#include "core/points/award.hpp"

namespace jiamei::points {

/// What the mirror did.
struct Mirrored {
    bool takesBack = false; ///< an award was taken back; else a deduction was given back
    Points amount;
    Points advanced;
    Points settled;
};

/// Appends the reversal of the row, an entry between `issue` and the household, to the document. The row must not have
/// been reversed before.
[[nodiscard]] Result<Mirrored> mirror(const ports::SiteState& state, const journal::Row& row, HouseholdNumber household,
                                      journal::Document& document);

} // namespace jiamei::points
