// Opening and closing the business day. Only people open and close it, never the clock.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"
#include "core/till/tally.hpp"

namespace jiamei::till {

/// Errors: DayNotOpen {last}.
[[nodiscard]] Result<BusinessDay> requireOpenDay(const ports::SiteState& state);

struct OpenDay {
    BusinessDate date;
    Moment now;
    bool isConfirmed = false; ///< a person said yes again to a date more than one day from the clock
};

/// What the program may offer: the clock's date when the clock is sure, else nothing.
[[nodiscard]] Result<std::optional<BusinessDate>> offeredDate(const ports::SiteState& state, const Moment& now);

/// Closes the day that is still open, marked, then opens the next.
/// Errors: DayBeforeLastDay {date, last}, DateNeedsConfirmation {date, today}, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const OpenDay& command);
void describe(CanonicalWriter& out, const OpenDay& command);

struct CountedGoods {
    GoodsNumber goods;
    Quantity counted;
};

struct CloseDay {
    std::vector<CountedGoods> counts; ///< blind counts; differences are noted, stock is not changed by them
};

/// Errors: DayNotOpen, GoodsUnknown, GoodsDuplicate, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const CloseDay& command);
void describe(CanonicalWriter& out, const CloseDay& command);

/// What the day adds up to so far.
[[nodiscard]] Result<Tally> tallyOf(const ports::SiteState& state, DayNumber day);

} // namespace jiamei::till
