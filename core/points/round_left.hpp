// Lines of a sheet that its operator may not enter: they are left to another operator, who enters the same sheet.
#pragma once

#include "core/points/round_sheet.hpp"
#include "core/ports/site_state.hpp"

#include <set>

namespace jiamei::points {

inline constexpr std::int32_t kMostDaysBefore = 31; ///< a round is entered within a month, or its month's cap is over

/// What the documents of one sheet say.
struct EnteredSheet {
    DocumentNumber first;           ///< that entered it
    std::set<HouseholdNumber> left; ///< not entered yet
};

/// Nothing for a sheet that was never entered.
[[nodiscard]] Result<std::optional<EnteredSheet>> enteredSheet(const ports::SiteState& state, const RoundSheet& sheet);

/// A sheet that left lines, word for word as it was entered.
struct UnfinishedRound {
    RoundSheet sheet;
    std::set<HouseholdNumber> left; ///< not entered yet
};

/// The last one of the group that may still be entered on this date.
[[nodiscard]] Result<std::optional<UnfinishedRound>> unfinishedRound(const ports::SiteState& state,
                                                                     std::string_view group, BusinessDate today);

} // namespace jiamei::points
