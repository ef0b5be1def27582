// Forks: how far a site's journal is beyond doubt, and what counts up to there. A pure function of what is known, so
// that the order in which the branches came makes no difference.
#pragma once

#include "core/ports/hub_store.hpp"

namespace jiamei::sync {

/// After a line or a fork of the site changed: which of its days count.
[[nodiscard]] Done settleLines(ports::HubTransaction& hub, const SiteId& site);

} // namespace jiamei::sync
