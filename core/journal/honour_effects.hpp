// What documents about honours, village flags, publications, evidence and the radar's flags do to the derived state; a
// part of effects.
#pragma once

#include "core/journal/effects.hpp"

namespace jiamei::journal {

/// The picture or sheet that a submission or an honour brought, if it brought one.
[[nodiscard]] std::optional<programme::EvidenceUse> evidenceOf(const StoredDocument& document);

/// Appends the changes of `sealed` to `out`, nothing when its payload says nothing of the kind.
/// Errors: ChainBroken {seq} for a payload that names what is not there; whatever `before` fails with.
[[nodiscard]] Done honourChanges(const ports::SiteState& before, const SealedDocument& sealed,
                                 std::vector<Change>& out);

} // namespace jiamei::journal
