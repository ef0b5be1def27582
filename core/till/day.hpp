// Opening and closing the business day. Only people open and close it, never the clock.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"
#include "core/till/tally.hpp"

#include <chrono>
#include <optional>

namespace jiamei::till {

/// The right date of the day as it is known now; nothing for day 0 and for one that was never opened.
[[nodiscard]] Result<std::optional<BusinessDate>> dateOf(const ports::SiteState& state, DayNumber number);

/// Errors: DayNotOpen {last}.
[[nodiscard]] Result<BusinessDay> requireOpenDay(const ports::SiteState& state);

struct OpenDay {
    BusinessDate date;
    Moment now;
    bool isConfirmed = false;              ///< a person said yes again to a date more than one day from the clock
    std::vector<OperatorNumber> duty = {}; ///< who else is on duty; the opener always is
};

/// What the program may offer: the clock's date when the clock is sure, else nothing.
[[nodiscard]] Result<std::optional<BusinessDate>> offeredDate(const ports::SiteState& state, const Moment& now);

/// The date for what is written down today: the open day's, else the clock's when it is sure and not behind the last
/// day's, else the last day's. Errors: DateNeedsConfirmation on day 0 when nobody knows the date.
[[nodiscard]] Result<BusinessDate> todayOf(const ports::SiteState& state, const Moment& now);

/// Closes the day that is still open, marked, then opens the next. Whoever is named twice is on duty once.
/// Errors: DayBeforeLastDay {date, last}, DateNeedsConfirmation {date, today}, OperatorUnknown and OperatorBlocked
/// {operator} for who is on duty, authority's.
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

/// The goods that the close of this day asks for, at most five. Of those with something on the book when it opened,
/// else of those that have something now, in an order by chance that only the row that opened the day knows: nobody
/// foresees the choice or changes it, and it is the same all day, whatever was restarted or redeemed meanwhile.
[[nodiscard]] Result<std::vector<stock::Goods>> goodsToCount(const ports::SiteState& state, const BusinessDay& day);
/// Of the open day. Errors: DayNotOpen {last}.
[[nodiscard]] Result<std::vector<stock::Goods>> goodsToCount(const ports::SiteState& state);

struct CountedGoods {
    GoodsNumber goods;
    Quantity counted;
};

struct CountedDifference {
    GoodsNumber goods;
    Quantity book;
    Quantity counted;
    friend bool operator==(const CountedDifference&, const CountedDifference&) = default;
};

struct CloseDay {
    std::vector<CountedGoods> counts; ///< blind counts; differences are noted, stock is not changed by them
};

/// Errors: DayNotOpen, GoodsUnknown, GoodsDuplicate, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const CloseDay& command);
void describe(CanonicalWriter& out, const CloseDay& command);

/// What the close of a day wrote down.
struct DayClose {
    BusinessDay day;
    DocumentNumber document;
    Tally tally;
    std::vector<CountedDifference> differences; ///< of goods that were counted and did not agree
    Seq seq;                                    ///< of the row that closed it
    Digest head{};                              ///< hash of that row
    bool byNextOpener = false;                  ///< nobody closed it, the next opening did
};

/// The last close there was; nothing before the first.
[[nodiscard]] Result<std::optional<DayClose>> lastCloseOf(const ports::SiteState& state);

/// Who is on duty on the day, the opener first; nobody before the first day.
[[nodiscard]] Result<std::vector<OperatorNumber>> dutyOf(const ports::SiteState& state, DayNumber day);

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
