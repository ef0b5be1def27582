// Private reminders (提醒单): what is to be mended before a deduction may be made. They hang out nowhere.
#pragma once

#include "core/operators/operator.hpp"
#include "core/points/claim.hpp"
#include "core/ports/site_state.hpp"

#include <set>

namespace jiamei::points {

/// A reminder runs at most so many days, or as many as its rule says when that is more: one that runs for years would
/// only keep the rule from being applied (decision 0016).
inline constexpr std::int32_t kMostReminderDays = 90;

/// Reminds a household under a rule that wants it. By one operator, not of its own or a kin household.
struct Remind {
    HouseholdNumber household;
    std::string ruleCode;
    std::string reason;
    std::optional<BusinessDate> until; ///< last day to mend it; left out: as many days from today as the rule says
    Bytes photo;                       ///< BLAKE2b-256, or nothing
};

/// Errors: RuleWithoutReminder {code}, ReminderOpen {document, until} while another one runs, EndTooEarly {until, from}
/// for fewer days than the rule says, EndTooLate {until, last} for more than kMostReminderDays, ReasonMissing,
/// HouseholdUnknown, HouseholdClosed, ruleInForce's, OwnHousehold, KinHousehold, DayNotOpen, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const Remind& command);
void describe(CanonicalWriter& out, const Remind& command);

/// The household put it right: no deduction follows.
struct MendReminder {
    DocumentNumber reminder;
};

/// Errors: ReminderUnknown {document}, ReminderClosed {document, reminder_state}, OwnHousehold, KinHousehold,
/// DayNotOpen, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const MendReminder& command);
void describe(CanonicalWriter& out, const MendReminder& command);

/// The last day that a reminder under the rule may name, given today. Errors: DateOutOfRange.
[[nodiscard]] Result<BusinessDate> latestEnd(const Rule& rule, BusinessDate today);

/// Whether a deduction may still follow: neither mended nor served. One that was rejected or withdrawn gives its
/// reminder back.
[[nodiscard]] Result<bool> isRunning(const ports::SiteState& state, const Reminder& reminder);
/// All that run, oldest first.
[[nodiscard]] Result<std::vector<Reminder>> runningReminders(const ports::SiteState& state);
/// The first business date on which a deduction may follow.
[[nodiscard]] Result<BusinessDate> servesFrom(const Reminder& reminder);

/// The reminder that a deduction under this rule follows, of the household or of one merged into it; nothing where none
/// is needed. `taken` ones serve others of the same document. Errors: ReminderMissing {code, title, household, days,
/// from}, ReminderNotOver {document, code, household, until, from}.
[[nodiscard]] Result<std::optional<Reminder>> requireReminder(const ports::SiteState& state, HouseholdNumber household,
                                                              const Rule& rule, BusinessDate date,
                                                              const std::set<DocumentNumber>& taken = {});

/// `open`, `mended`, `served`.
[[nodiscard]] std::string_view textOf(ReminderState state);

} // namespace jiamei::points
