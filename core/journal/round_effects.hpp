// What documents about rounds, reminders and freezes do to the derived state; a part of effects.
#pragma once

#include "core/journal/effects.hpp"

namespace jiamei::journal {

/// Appends the changes of `sealed` to `out`, nothing when its payload is of another kind.
/// Errors: ChainBroken {seq} for a payload that names what is not there; whatever `before` fails with.
[[nodiscard]] Done roundChanges(const ports::SiteState& before, const SealedDocument& sealed, std::vector<Change>& out);

/// The reminders that deductions of the document follow. Errors: as above.
[[nodiscard]] Done remindersServed(const ports::SiteState& before, const SealedDocument& sealed,
                                   std::vector<Change>& out);

} // namespace jiamei::journal
