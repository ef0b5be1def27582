// What goods cost in points, since when and by whose word: 分值对应表.
#pragma once

#include "core/ports/site_state.hpp"

namespace jiamei::stock {

struct PriceListRow {
    Goods goods; ///< with its usual cost, limit and limit period
    Price price; ///< in force on the day asked for
    OperatorNumber approvedBy;
};

/// Who stood for the price: the second person of its document, or the one who entered it alone.
/// Errors: DatabaseDamaged {what, document}.
[[nodiscard]] Result<OperatorNumber> approverOf(const ports::SiteState& state, const Price& price);

/// Goods that are given out and have a price on the date, by number. Errors: approverOf's.
[[nodiscard]] Result<std::vector<PriceListRow>> priceListOf(const ports::SiteState& state, BusinessDate date);

} // namespace jiamei::stock
