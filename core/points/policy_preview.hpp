// What a policy would take from whom, shown before somebody confirms it. Writes nothing.
#pragma once

#include "core/ports/site_state.hpp"

namespace jiamei::points {

struct CapLoss {
    HouseholdNumber household;
    Points awarded; ///< in the month
    Points over;    ///< of it beyond the cap
    friend bool operator==(const CapLoss&, const CapLoss&) = default;
};

/// A month as it would have been under the cap.
struct CapMonth {
    DateSpan month;
    std::vector<CapLoss> losses; ///< by household
    Points over;
};

/// The month of the last business day and the one before it. A cap of 0 takes nothing.
[[nodiscard]] Result<std::vector<CapMonth>> lossesUnder(const ports::SiteState& state, std::int64_t monthCap);

} // namespace jiamei::points
