// Opening and closing the business day. Only people open and close it, never the clock.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"
#include "core/till/tally.hpp"

#include <chrono>
#include <optional>

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

/// How long the machine has been on under the open day; kept by whoever runs the counter, also over a power cut.
struct DayWatch {
    DayNumber day;
    std::chrono::milliseconds on{};        ///< since the opening, or since a person last said that it is the same day
    PoweredOn seen;                        ///< when it was last followed
    std::optional<BusinessDate> confirmed; ///< what the clock said when a person said so
    friend bool operator==(const DayWatch&, const DayWatch&) = default;
};

/// Adds the powered-on time since the last look; another day begins at nothing.
[[nodiscard]] DayWatch followDay(const DayWatch& watch, const BusinessDay& day, const PoweredOn& now);

/// Whether the next sign-in asks "still the same day?": the day is open, and the clock is sure and past its date, or
/// the machine was on for twenty hours. A person's yes holds for that date of the clock and twenty hours more.
[[nodiscard]] Result<bool> asksForSameDay(const ports::SiteState& state, const Moment& now, const DayWatch& watch);

/// A person said yes.
[[nodiscard]] Result<DayWatch> confirmSameDay(const ports::SiteState& state, const Moment& now, DayWatch watch);

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

/// The right date of a day that was opened with a wrong one; two persons say so. The days stay in the order of their
/// dates. What the day counted for, caps and reports, counts for the right date from then on.
struct CorrectDay {
    DayNumber day;
    BusinessDate date;
};

/// Errors: DayUnknown {day}, NothingToDo, DayBeforeLastDay {date, last}, DayAfterNextDay {date, next},
/// SecondPersonNeeded {candidates, witness}, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const CorrectDay& command);
void describe(CanonicalWriter& out, const CorrectDay& command);

/// What the day adds up to so far.
[[nodiscard]] Result<Tally> tallyOf(const ports::SiteState& state, DayNumber day);

} // namespace jiamei::till
