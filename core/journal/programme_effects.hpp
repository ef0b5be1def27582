// What documents about teams and activities do to the derived state; a part of effects.
#pragma once

#include "core/journal/effects.hpp"

namespace jiamei::journal {

/// Appends the changes of `sealed` to `out`, nothing when its payload is of another kind.
/// Errors: ChainBroken {seq} for a payload that names what is not there; whatever `before` fails with.
[[nodiscard]] Done programmeChanges(const ports::SiteState& before, const SealedDocument& sealed,
                                    std::vector<Change>& out);

} // namespace jiamei::journal
