// Goods and their prices brought in or changed.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::stock {

/// Goods as a list or a form gives them. Known ones are found by `goods.number` when the form names one, else by their
/// first barcode, without one by name and specification; then a code that the shop gave them stays.
struct GoodsForm {
    Goods goods;
    Points points; ///< price of one unit, at least 1
    /// A list without columns for codes, limit period, minimum stock, shelf life, picture and withdrawal: of known
    /// goods stays what it leaves empty, and its points are the price without campaigns.
    bool keepsUnsaid = false;
    bool wantsOwnBarcode = false; ///< without a barcode they get one that only this shop gives
    bool keepsPrice = false;      ///< of known goods: `points` says nothing
    bool isNew = false;           ///< known ones are refused, so that no form overwrites them unseen
};

struct SetGoods {
    std::vector<GoodsForm> goods;
    BusinessDate validFrom;                      ///< of the prices; on day 0 they are in force at once
    std::optional<BusinessDate> validUntil = {}; ///< the last day of a campaign; then the price before it holds again
    bool startsToday = false; ///< nobody named `validFrom`: it is no part of what is asked for, and a retry after
                              ///< midnight asks for the same
};

struct CatalogueDifference {
    std::vector<Goods> added;    ///< with their new numbers
    std::vector<Goods> changed;  ///< with the numbers they have
    std::vector<Price> prices;   ///< only those that differ from the price in force on validFrom
    std::size_t changedRows = 0; ///< rows that change goods, price or both, without the added ones
};

/// Every barcode, first or further, belongs to one goods.
/// Errors: PriceInPast {date, last}, PriceEndTooEarly {date, until}, TextInvalid {field}, BarcodeInvalid {barcode,
/// name}, NumberInvalid {field, value, name}, GoodsUnknown {goods}, GoodsDuplicate {barcode, name}, BarcodeTaken
/// {barcode, name of who has it}.
[[nodiscard]] Result<CatalogueDifference> compare(const ports::SiteState& state, const SetGoods& command);
/// On day 0 by one person; later a new or changed price needs a second one (decision 0011).
/// Errors: compare's, NothingToDo, SecondPersonNeeded, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const SetGoods& command);
void describe(CanonicalWriter& out, const SetGoods& command);

} // namespace jiamei::stock
