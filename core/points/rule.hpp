// Rules of the points programme and the periods in which their caps count.
#pragma once

#include "core/base/amounts.hpp"
#include "core/base/ids.hpp"
#include "core/base/time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jiamei::points {

/// In whose span a cap counts. The numbers are stored and hashed.
enum class CapPeriod : std::uint8_t {
    None = 0,
    TenDays = 1,    ///< 旬: 1-10, 11-20, 21-end
    Month = 2,      ///< 月
    Quarter = 3,    ///< 季
    Term = 4,       ///< 学期: 1 March-31 August, 1 September-end of February
    Year = 5,       ///< 年
    ThreeYears = 6, ///< 三年: this and the two calendar years before
    Lifetime = 7,   ///< 终身
    EachHonour = 8, ///< 每项荣誉: name, level, year
};

/// Who decides. `Meeting` and `TwoPersons` go through publicity unless the rule says no.
enum class ReviewKind : std::uint8_t { OnePerson = 1, TwoPersons = 2, Meeting = 3 };

/// The proposer of an award that a sign-in proposes by itself.
inline constexpr std::string_view kProposedByRecord = "record";

/// Who brings the deed forward: 户主, 网格员, 妇联, the sign-in record itself.
enum class Proposer : std::uint8_t { Household = 1, GroupLeader = 2, WomensFederation = 3, Record = 4 };

struct Rule {
    RuleNumber number;
    std::string code;
    std::string category;
    std::string title;
    bool isDeduction = false;
    Points minimum;
    Points maximum;
    std::vector<Points> steps; ///< when not empty, only these values between minimum and maximum
    std::string unit;
    std::optional<std::int64_t> capCount; ///< units per household and period
    CapPeriod capPeriod = CapPeriod::None;
    std::string evidence;
    Proposer proposer = Proposer::Household;
    ReviewKind review = ReviewKind::OnePerson;
    bool publicity = false;
    BusinessDate validFrom;
    std::optional<BusinessDate> validUntil; ///< the last day; only a campaign has one
    /// An optional one, valid between two dates; it is the first to stop when points outgrow what stands behind them.
    [[nodiscard]] bool isCampaign() const { return validUntil.has_value(); }
    std::int32_t reminderDays = 0; ///< a deduction needs a reminder so many days before; 0 = none
    friend bool operator==(const Rule&, const Rule&) = default;
};

/// Whether the rule has begun on the date and, if it is a campaign, has not ended.
[[nodiscard]] bool holdsOn(const Rule& rule, BusinessDate date);

/// A version of the rule set and the first business date on which it holds; a later version holds from its own date.
struct RuleSet {
    RuleSetVersion version;
    BusinessDate first;
    friend bool operator==(const RuleSet&, const RuleSet&) = default;
};

/// The version that holds on the date: the highest of those that have begun; 0 = none.
[[nodiscard]] RuleSetVersion versionOn(const std::vector<RuleSet>& sets, BusinessDate date);

/// A proposed version; it takes effect by the village's recorded vote.
struct RuleDraft {
    enum class State : std::uint8_t { Open = 1, Adopted = 2, Refused = 3 };
    DocumentNumber document;
    BusinessDate first;
    State state = State::Open;
    std::string offeredBy;  ///< division code of the hub that offered it; empty = drafted here
    std::int64_t offer = 0; ///< its number there
    friend bool operator==(const RuleDraft&, const RuleDraft&) = default;
};

struct DateSpan {
    BusinessDate first;
    BusinessDate last;
    friend bool operator==(const DateSpan&, const DateSpan&) = default;
};

/// The period that contains `date`; nothing for None and EachHonour, which no span of dates can tell.
[[nodiscard]] std::optional<DateSpan> spanOf(CapPeriod period, BusinessDate date);

/// `月`, `季`, `旬`, `学期`, `年`, `三年`, `终身`, `每项荣誉`, empty = None; nothing when unknown.
[[nodiscard]] std::optional<CapPeriod> parseCapPeriod(std::string_view text);
[[nodiscard]] std::string_view textOf(CapPeriod period);

} // namespace jiamei::points
