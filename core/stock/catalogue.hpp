// Goods and their prices brought in or changed.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::stock {

/// Goods as a list or a form gives them; `goods.number` is found by barcode, without one by name and specification.
struct GoodsForm {
    Goods goods;
    Points points; ///< price of one unit, at least 1
};

struct SetGoods {
    std::vector<GoodsForm> goods;
    BusinessDate validFrom; ///< of the prices; on day 0 they are in force at once
};

struct CatalogueDifference {
    std::vector<Goods> added;    ///< with their new numbers
    std::vector<Goods> changed;  ///< with the numbers they have
    std::vector<Price> prices;   ///< only those that differ from the price in force on validFrom
    std::size_t changedRows = 0; ///< rows that change goods, price or both, without the added ones
};

/// Errors: GoodsDuplicate {barcode, name}, BarcodeInvalid {barcode}, NumberInvalid {field}, TextInvalid {field},
/// PriceInPast {date, last}.
[[nodiscard]] Result<CatalogueDifference> compare(const ports::SiteState& state, const SetGoods& command);
/// On day 0 by one person; later a new or changed price needs a second one (decision 0011).
/// Errors: compare's, NothingToDo, SecondPersonNeeded, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const SetGoods& command);
void describe(CanonicalWriter& out, const SetGoods& command);

} // namespace jiamei::stock
