#include "core/points/reminder.hpp"

#include "core/household/merged.hpp"
#include "core/operators/authority.hpp"
#include "core/points/posting.hpp"
#include "core/points/rule_case.hpp"
#include "core/till/day.hpp"

#include <algorithm>

namespace jiamei::points {

namespace {

Result<BusinessDate> daysLater(BusinessDate date, std::int32_t days)
{
    return BusinessDate::ofDaysSince2020(date.daysSince2020() + days);
}

/// The running ones of the household and of those that were merged into it, under the rule, oldest first.
Result<std::vector<Reminder>> runningOf(const ports::SiteState& state, HouseholdNumber household, RuleNumber rule)
{
    JIAMEI_TRY(const auto numbers, household::numbersOf(state, household));
    std::vector<Reminder> running;
    for (const auto number : numbers) {
        JIAMEI_TRY(const auto given, state.remindersOf(number));
        for (const auto& reminder : given) {
            if (reminder.rule != rule)
                continue;
            JIAMEI_TRY(const bool runs, isRunning(state, reminder));
            if (runs)
                running.push_back(reminder);
        }
    }
    std::ranges::sort(running, {}, &Reminder::document);
    return running;
}

/// The last day to mend it. Errors: EndTooEarly, EndTooLate.
Result<BusinessDate> untilOf(const Remind& command, const Rule& rule, BusinessDate today)
{
    JIAMEI_TRY(const auto earliest, daysLater(today, rule.reminderDays));
    const auto until = command.until.value_or(earliest);
    if (until < earliest)
        return refuse(ErrorCode::EndTooEarly, {{"until", until.text()}, {"from", earliest.text()}});
    JIAMEI_TRY(const auto last, latestEnd(rule, today));
    if (until > last)
        return refuse(ErrorCode::EndTooLate, {{"until", until.text()}, {"last", last.text()}});
    return until;
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const Remind& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_CHECK(requireOpenHousehold(state, command.household));
    JIAMEI_TRY(const auto rule, ruleInForce(state, command.ruleCode, day.date, {}));
    if (!rule.isDeduction || rule.reminderDays == 0)
        return refuse(ErrorCode::RuleWithoutReminder, {{"code", rule.code}, {"title", rule.title}});
    JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, command.household));
    JIAMEI_CHECK(requireReason(command.reason));
    JIAMEI_TRY(const auto until, untilOf(command, rule, day.date));
    // Several at once would let as many deductions follow one warning.
    JIAMEI_TRY(const auto running, runningOf(state, command.household, rule.number));
    if (!running.empty())
        return refuse(ErrorCode::ReminderOpen, {{"document", running.front().document.value()},
                                                {"household", command.household.text()},
                                                {"code", rule.code},
                                                {"until", running.front().until.text()}});

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_reminder_given();
    payload.set_household(command.household.value());
    payload.set_rule(rule.number.value());
    payload.set_code(rule.code);
    payload.set_title(rule.title);
    payload.set_reason(command.reason);
    payload.set_until(static_cast<std::uint32_t>(until.daysSince2020()));
    payload.set_photo(command.photo);
    JIAMEI_TRY(const auto version, state.ruleSetVersion());
    document.rows.push_back(
        {journal::Record{journal::RecordType::ReminderGiven, command.household.value(), {}}, version});
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const MendReminder& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_TRY(const auto reminder, state.reminder(command.reminder));
    if (!reminder)
        return refuse(ErrorCode::ReminderUnknown, {{"document", command.reminder.value()}});
    JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, reminder->household));
    JIAMEI_TRY(const bool runs, isRunning(state, *reminder));
    if (!runs)
        return refuse(ErrorCode::ReminderClosed, {{"document", command.reminder.value()},
                                                  {"reminder_state", std::string(textOf(reminder->state))}});
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_reminder_mended();
    payload.set_reminder(command.reminder.value());
    payload.set_household(reminder->household.value());
    document.rows.push_back(
        {journal::Record{journal::RecordType::ReminderMended, reminder->household.value(), {}}, {}});
    return document;
}

void describe(CanonicalWriter& out, const Remind& command)
{
    out.text("remind");
    out.integer(command.household.value());
    out.text(command.ruleCode);
    out.text(command.reason);
    out.optionalInteger(command.until ? std::optional<std::int64_t>(command.until->daysSince2020()) : std::nullopt);
    out.text(command.photo);
}

void describe(CanonicalWriter& out, const MendReminder& command)
{
    out.text("reminder-mended");
    out.integer(command.reminder.value());
}

Result<BusinessDate> latestEnd(const Rule& rule, BusinessDate today)
{
    return daysLater(today, std::max(rule.reminderDays, kMostReminderDays));
}

Result<bool> isRunning(const ports::SiteState& state, const Reminder& reminder)
{
    if (reminder.state != ReminderState::Served)
        return reminder.state == ReminderState::Open;
    JIAMEI_TRY(const auto claim, state.claim(reminder.served));
    return claim && (claim->state == ClaimState::Rejected || claim->state == ClaimState::Voided);
}

Result<std::vector<Reminder>> runningReminders(const ports::SiteState& state)
{
    JIAMEI_TRY(auto running, state.remindersIn(ReminderState::Open));
    for (const auto ended : {ClaimState::Rejected, ClaimState::Voided}) {
        JIAMEI_TRY(const auto given, state.remindersServing(ended));
        running.insert(running.end(), given.begin(), given.end());
    }
    std::ranges::sort(running, {}, &Reminder::document);
    return running;
}

Result<BusinessDate> servesFrom(const Reminder& reminder)
{
    return daysLater(reminder.until, 1);
}

Result<std::optional<Reminder>> requireReminder(const ports::SiteState& state, HouseholdNumber household,
                                                const Rule& rule, BusinessDate date,
                                                const std::set<DocumentNumber>& taken)
{
    if (!rule.isDeduction || rule.reminderDays == 0)
        return std::optional<Reminder>();
    JIAMEI_TRY(auto running, runningOf(state, household, rule.number));
    std::erase_if(running, [&](const Reminder& reminder) { return taken.contains(reminder.document); });
    if (running.empty()) {
        JIAMEI_TRY(const auto from, daysLater(date, rule.reminderDays + 1));
        return refuse(ErrorCode::ReminderMissing, {{"code", rule.code},
                                                   {"title", rule.title},
                                                   {"household", household.text()},
                                                   {"days", rule.reminderDays},
                                                   {"from", from.text()}});
    }
    const auto first = std::ranges::min_element(running, {}, &Reminder::until);
    if (date > first->until)
        return std::optional(*first);
    JIAMEI_TRY(const auto from, servesFrom(*first));
    return refuse(ErrorCode::ReminderNotOver, {{"document", first->document.value()},
                                               {"code", rule.code},
                                               {"household", household.text()},
                                               {"until", first->until.text()},
                                               {"from", from.text()}});
}

std::string_view textOf(ReminderState state)
{
    switch (state) {
    case ReminderState::Open:
        return "open";
    case ReminderState::Mended:
        return "mended";
    case ReminderState::Served:
        return "served";
    }
    return {};
}

} // namespace jiamei::points
