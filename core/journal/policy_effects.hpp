// What documents about settings and year ends do to the derived state; a part of effects.
#pragma once

#include "core/journal/effects.hpp"

namespace jiamei::journal {

/// Appends the changes of `sealed` to `out`, nothing when its payload is of another kind.
/// Errors: ChainBroken {seq} for a policy that nobody knows; whatever `before` fails with.
[[nodiscard]] Done policyChanges(const ports::SiteState& before, const SealedDocument& sealed,
                                 std::vector<Change>& out);

} // namespace jiamei::journal
