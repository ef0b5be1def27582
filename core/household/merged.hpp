// Numbers that were merged: whose they are now, and which count for a household beside its own.
#pragma once

#include "core/ports/site_state.hpp"

namespace jiamei::household {

/// The number that holds what was this one's: itself, or what it was merged into, however often.
[[nodiscard]] Result<HouseholdNumber> survivorOf(const ports::SiteState& state, HouseholdNumber number);

/// The number itself, then every number that was merged into it, directly or through others. Caps and limits count all.
[[nodiscard]] Result<std::vector<HouseholdNumber>> numbersOf(const ports::SiteState& state, HouseholdNumber number);

/// The household, whose number still stands for itself. Errors: HouseholdUnknown, HouseholdMerged {household, into}.
[[nodiscard]] Result<Household> requireUnmerged(const ports::SiteState& state, HouseholdNumber number);

/// The household, open. Errors: HouseholdUnknown, HouseholdMerged {household, into}, HouseholdClosed {household}.
[[nodiscard]] Result<Household> requireOpen(const ports::SiteState& state, HouseholdNumber number);

} // namespace jiamei::household
