// What belongs to the shop entered into its register or changed there (资产登记台账).
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::stock {

/// Number 0 = a new asset, else the whole new entry of a known one.
struct SetAsset {
    Asset asset;
};

/// Errors: TextInvalid {field}, NumberInvalid {field, value, name}, AssetUnknown {asset}, OperatorUnknown {operator}
/// for the keeper, NothingToDo, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const SetAsset& command);
void describe(CanonicalWriter& out, const SetAsset& command);

} // namespace jiamei::stock
