// Which lots pieces leave from. Whatever takes goods off the shelf asks here.
#pragma once

#include "core/ports/site_state.hpp"

#include <utility>
#include <vector>

namespace jiamei::stock {

/// Pieces of lots, in the order in which they leave, and what they cost.
struct TakenPieces {
    std::vector<std::pair<LotNumber, Quantity>> lots;
    Money value;
};

enum class ExpiredLots {
    Stay,  ///< what is past its date is not handed out
    Leave, ///< in their place in the order, which is before all others
};

/// First to expire leaves first.
/// Errors: OutOfStock {barcode, name, unit, wanted, available}, LotExpired {barcode, name, unit, wanted, available,
/// expired}.
[[nodiscard]] Result<TakenPieces> takeFromShelf(const ports::SiteState& state, const Goods& goods, Quantity wanted,
                                                BusinessDate date, ExpiredLots expired);

/// All pieces from one lot, expired or not.
/// Errors: LotUnknown {lot, name} when it is none of the goods, OutOfStock {barcode, name, unit, wanted, available}.
[[nodiscard]] Result<TakenPieces> takeFromLot(const ports::SiteState& state, const Goods& goods, LotNumber lot,
                                              Quantity wanted);

/// Adds the entries that move `taken` from the shelf to `to`, all under one line of the document.
void addShelfEntries(journal::Document& document, GoodsNumber goods, const TakenPieces& taken, journal::AccountKind to,
                     std::int32_t line);

} // namespace jiamei::stock
