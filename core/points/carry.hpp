// What passes from one household number to another when a household is split or merged, and what reaches a merged
// number afterwards. Spendable points and debt pass by entries, honour beside them; no total counts any of it.
#pragma once

#include "core/points/award.hpp"

namespace jiamei::points {

/// What a household holds once the rows of `document` so far are booked.
[[nodiscard]] Result<Figures> figuresAfter(const ports::SiteState& state, const journal::Document& document,
                                           HouseholdNumber household);

/// What passes; pending stays where it is.
struct Share {
    Points spendable;
    Points owed;
    PointsDelta honour;
};

/// Books the share from one number to the other, then settles what the other one owes. Nothing for an empty share.
[[nodiscard]] Done carry(const ports::SiteState& state, journal::Document& document, HouseholdNumber from,
                         HouseholdNumber to, const Share& share);

/// The last step of every document that may book on a merged number: an award that waited is posted there, a reversal
/// mirrors its original there, and all of it goes on to the survivor in the same document.
[[nodiscard]] Done carryToSurvivors(const ports::SiteState& state, journal::Document& document);

/// What can be spent once the document is booked: by the household, or by whom it was merged into.
[[nodiscard]] Result<Points> spendableAfter(const ports::SiteState& state, const journal::Document& document,
                                            HouseholdNumber household);

} // namespace jiamei::points
