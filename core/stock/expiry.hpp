// Which lots on the shelf are past their date or soon will be.
#pragma once

#include "core/ports/site_state.hpp"

namespace jiamei::stock {

/// A lot with something left.
struct ExpiringLot {
    Goods goods;
    Lot lot;
    std::int64_t daysLeft = 0; ///< 0 = the date is its last good day; negative = past
    Money value;               ///< of what is left, at its cost
};

/// Those that are past on the date or will be within `days` of it, soonest first, then by number of the lot.
/// Errors: Overflow, the store's.
[[nodiscard]] Result<std::vector<ExpiringLot>> expiringLots(const ports::SiteState& state, BusinessDate date,
                                                            std::int64_t days);

/// What lies on the shelf, by how long it is still good. Within 60 days counts what is within 30, too; none of the
/// three counts what is past.
struct ExpirySummary {
    struct Part {
        Quantity pieces;
        Money value;
        friend bool operator==(const Part&, const Part&) = default;
    };
    Part expired;
    Part within30;
    Part within60;
    Part within90;
    friend bool operator==(const ExpirySummary&, const ExpirySummary&) = default;
};

/// Errors: Overflow, the store's.
[[nodiscard]] Result<ExpirySummary> expirySummary(const ports::SiteState& state, BusinessDate date);

} // namespace jiamei::stock
