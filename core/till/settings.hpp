// The settings of a site: names, defaults and limits in one table.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

#include <optional>
#include <span>

namespace jiamei::till {

enum class SettingKey {
    SecondPersonPoints, ///< kind-1 sum per operator, household and day, and reversals, above which two must sign
    PublicityDays,      ///< calendar days on the notice
    PointValueFen,      ///< what one point is worth
    VisitLimitPoints,   ///< most points in one redemption; 0 = no limit
    LowStockPieces,     ///< the screen warns below this
    MeetingMinimum,     ///< fewest voices that may decide on an item
    ClosingPoints,      ///< household::ClosingPoints: what becomes of the points of a household that leaves
    HouseholdMonthCap,  ///< most points awarded to one household in a calendar month; 0 = no cap
    RoundBestRule,      ///< number of the rule for 最清洁; 0 = A01 when there is one
    RoundCleanRule,     ///< the same for 清洁 and A02
    Ranking,            ///< first day of the red list; none = off (design 6)
    NoticeMaskNames,    ///< 1 = notices hide one character of each name
    StocktakeMonths,    ///< the whole shop is counted every so many months; 0 = no plan
    TopUpPercent,       ///< most of a redemption that may be paid in cash; 0 = nothing
    TopUpFund,          ///< number of the fund that takes it; 0 = none
    HouseholdPin,       ///< 1 = a household that has a PIN says it at a redemption
};

struct Setting {
    SettingKey key;
    std::string_view name; ///< as the command line and the journal write it
    std::int64_t standard;
    std::int64_t minimum;
    std::int64_t maximum;
    bool isDate = false; ///< the value is a date as YYYYMMDD, 0 = none
};

[[nodiscard]] std::span<const Setting> allSettings();
/// As the command line and the journal write it.
[[nodiscard]] std::string_view nameOf(SettingKey key);
/// Nothing when unknown.
[[nodiscard]] const Setting* findSetting(std::string_view name);
/// The setting, if it may have this value. Errors: SettingUnknown {name}, SettingOutOfRange {name, value, min, max},
/// DateOutOfRange {date}.
[[nodiscard]] Result<const Setting*> checkValue(std::string_view name, std::int64_t value);
/// The value in force on the date of the last day, else the default.
[[nodiscard]] Result<std::int64_t> settingValue(const ports::SiteState& state, SettingKey key);
/// The value that will be in force on the date, as far as it is known now.
[[nodiscard]] Result<std::int64_t> settingOn(const ports::SiteState& state, SettingKey key, BusinessDate date);

/// The date that a setting of dates has; nothing when there is none.
[[nodiscard]] Result<std::optional<BusinessDate>> settingDate(const ports::SiteState& state, SettingKey key);
/// 2026-04-01 as 20260401, the way such a setting holds it.
[[nodiscard]] std::int64_t settingValueOf(BusinessDate date);

/// At once, or from a first business day on. Of what has begun the later beginning holds; a value set at once begins
/// with the right date of the day on which it was set.
struct SetSetting {
    std::string name;
    std::int64_t value = 0;
    std::optional<BusinessDate> from = {};
};

/// Errors: checkValue's, NothingToDo, PolicyStartInPast {name, first, date} for a first day that is not after the last
/// business day, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const SetSetting& command);
void describe(CanonicalWriter& out, const SetSetting& command);

} // namespace jiamei::till
