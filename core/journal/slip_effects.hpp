// What documents about collection slips and paper slips do to the derived state; a part of effects.
#pragma once

#include "core/journal/effects.hpp"

namespace jiamei::journal {

/// Appends the changes of `sealed` to `out`, nothing when its payload says nothing of the kind.
/// Errors: ChainBroken {seq} for a payload that names what is not there; whatever `before` fails with.
[[nodiscard]] Done slipChanges(const ports::SiteState& before, const SealedDocument& sealed, std::vector<Change>& out);

} // namespace jiamei::journal
