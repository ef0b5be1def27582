// The radar: patterns in a month's awards that a supervisor should ask about. A flag accuses nobody; it opens its
// documents and waits for a written answer. Pure figures over what radar_input gathers; each threshold has its reason.
#pragma once

#include "core/programme/radar_input.hpp"

namespace jiamei::programme {

inline constexpr std::int64_t kFewestToOneHousehold = 5; ///< fewer are a good month of one family
inline constexpr std::int64_t kShareToOneHousehold = 30; ///< percent of points; of 260 households each has 0.4
inline constexpr std::int64_t kUnderLimit = 2;           ///< points below the limit that still count as just under it
inline constexpr std::int64_t kFewestUnderLimit = 4;     ///< once a week; the same sum may come by chance
inline constexpr std::int64_t kShareUnderLimit = 25;     ///< percent of the operator's cases
inline constexpr std::int64_t kFewestAtNight = 5;        ///< one or two are a late evening's leftovers
inline constexpr std::int64_t kLastDays = 2;
inline constexpr std::int64_t kFewestAtEnd = 10;    ///< documents; a round or an activity is one
inline constexpr std::int64_t kShareAtEnd = 50;     ///< percent of the operator's month in a fifteenth of its days
inline constexpr std::int64_t kFewestEachOther = 5; ///< in each direction
inline constexpr std::int64_t kShareEachOther = 80; ///< percent of what one submits; others could review too
inline constexpr std::chrono::milliseconds kFastest{3'000}; ///< nobody reads household, deed, points and picture faster
inline constexpr std::int64_t kFewestFast = 3;              ///< on one day; a single one may be a second touch
inline constexpr int kAlikeBits = 5; ///< of 64; a photo scaled or saved again differs by 0 to 4, another by 20 to 40
inline constexpr int kLeastStructure = 8; ///< bits set or clear; flat pictures all look alike

struct Flag {
    std::string id; ///< ten characters of kind and documents: with another entry it is another flag
    FlagKind kind = FlagKind::OneSubmitter;
    BusinessDate month;                      ///< its first day
    std::vector<DocumentNumber> documents;   ///< in order, each once
    std::vector<OperatorNumber> people;      ///< whom it is about
    std::vector<HouseholdNumber> households; ///< whom it is about or for
    std::string proposer;                    ///< as written, for OneProposer
    std::int64_t count = 0;
    std::int64_t percent = 0; ///< of what, the kind says; 0 where it has none
    friend bool operator==(const Flag&, const Flag&) = default;
};

/// All flags of the month, by kind, then by their first document.
[[nodiscard]] std::vector<Flag> detect(const MonthOfActs& month);

/// All flags of the calendar month that the date lies in.
[[nodiscard]] Result<std::vector<Flag>> flagsOfMonth(const ports::SiteState& state, BusinessDate date);
/// Flags of every month that the span touches, newest month first.
[[nodiscard]] Result<std::vector<Flag>> flagsOf(const ports::SiteState& state, const points::DateSpan& span);
/// The present month and the two before it, by the last business date.
[[nodiscard]] Result<points::DateSpan> watchedSpan(const ports::SiteState& state);

/// `one_submitter`, `one_proposer`, `just_under_limit`, `at_night`, `period_end`, `each_other`, `too_fast`,
/// `same_picture`, `alike_picture`.
[[nodiscard]] std::string_view textOf(FlagKind kind);

} // namespace jiamei::programme
