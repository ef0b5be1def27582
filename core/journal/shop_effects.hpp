// What documents about funds, donors, assets, stocktakes and received goods do to the derived state; a part of effects.
#pragma once

#include "core/journal/effects.hpp"

namespace jiamei::journal {

/// Appends the changes of `sealed` to `out`, nothing when its payload says nothing of the kind.
/// Errors: ChainBroken {seq} for a payload that names what is not there; whatever `before` fails with.
[[nodiscard]] Done shopChanges(const ports::SiteState& before, const SealedDocument& sealed, std::vector<Change>& out);

/// The lots that the document makes, still empty: their pieces come by its entries.
[[nodiscard]] Result<std::vector<stock::Lot>> newLots(const StoredDocument& document);

/// The prices that the document sets.
[[nodiscard]] Result<std::vector<stock::Price>> pricesSetBy(const StoredDocument& document);

} // namespace jiamei::journal
