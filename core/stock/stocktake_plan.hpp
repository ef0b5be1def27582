// When the next stocktake is due, by the shop's plan.
#pragma once

#include "core/ports/site_state.hpp"

#include <optional>

namespace jiamei::stock {

struct StocktakePlan {
    /// When the whole shop was accepted last, at once or area by area; of areas the one that lies back farthest
    std::optional<BusinessDate> last;
    std::optional<BusinessDate> due; ///< from this date on the next is wanted; nothing without a plan or without goods
    bool isDue = false;              ///< on the date asked for
    friend bool operator==(const StocktakePlan&, const StocktakePlan&) = default;
};

/// By the setting `stocktake_months`. A shop that was never counted as a whole is due so many months after its first
/// business day.
[[nodiscard]] Result<StocktakePlan> dueOn(const ports::SiteState& state, BusinessDate date);

} // namespace jiamei::stock
