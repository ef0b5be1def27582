// What documents do to households, their cards, ties and people; part of effectsOf.
#pragma once

#include "core/journal/effects.hpp"

namespace jiamei::journal {

/// Errors: ChainBroken {seq} when the document names what is not there.
[[nodiscard]] Done householdChanges(const ports::SiteState& before, const SealedDocument& sealed,
                                    std::vector<Change>& out);

} // namespace jiamei::journal
