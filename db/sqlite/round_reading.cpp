#include "db/sqlite/round_reading.hpp"

#include "db/sqlite/site_sql.hpp"

namespace jiamei::db {

namespace {

Result<std::vector<household::Freeze>> freezesUnder(Cursor& cursor)
{
    std::vector<household::Freeze> freezes;
    while (cursor.next()) {
        household::Freeze freeze;
        JIAMEI_TRY(freeze.household, HouseholdNumber::of(cursor.integer(0)));
        JIAMEI_TRY(freeze.until, BusinessDate::ofDaysSince2020(cursor.integer(1)));
        freeze.document = DocumentNumber(cursor.integer(2));
        freezes.push_back(freeze);
    }
    return freezes;
}

} // namespace

Result<std::vector<points::Round>> readRounds(Cursor& cursor)
{
    std::vector<points::Round> rounds;
    while (cursor.next()) {
        points::Round round;
        round.document = DocumentNumber(cursor.integer(0));
        round.day = DayNumber(cursor.number<std::int32_t>(1));
        round.group = cursor.bytes(2);
        JIAMEI_TRY(round.date, BusinessDate::ofDaysSince2020(cursor.integer(3)));
        round.sheet = cursor.bytes(4);
        rounds.push_back(std::move(round));
    }
    return rounds;
}

Result<std::vector<points::Reminder>> readReminders(Cursor& cursor)
{
    std::vector<points::Reminder> reminders;
    while (cursor.next()) {
        points::Reminder reminder;
        reminder.document = DocumentNumber(cursor.integer(0));
        reminder.day = DayNumber(cursor.number<std::int32_t>(1));
        JIAMEI_TRY(reminder.household, HouseholdNumber::of(cursor.integer(2)));
        reminder.rule = RuleNumber(cursor.number<std::int32_t>(3));
        JIAMEI_TRY(reminder.until, BusinessDate::ofDaysSince2020(cursor.integer(4)));
        reminder.photo = cursor.bytes(5);
        reminder.state = static_cast<points::ReminderState>(cursor.integer(6));
        reminder.served = {DocumentNumber(cursor.integer(7)), cursor.number<std::int32_t>(8)};
        reminders.push_back(std::move(reminder));
    }
    return reminders;
}

Result<std::vector<household::Freeze>> readFreezes(Connection& connection)
{
    auto cursor = connection.query(sql::kFreezes);
    return freezesUnder(cursor);
}

Result<std::optional<household::Freeze>> readFreeze(Connection& connection, HouseholdNumber household)
{
    auto cursor = connection.query(sql::kFreeze, std::int32_t(household.value()));
    JIAMEI_TRY(const auto found, freezesUnder(cursor));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

} // namespace jiamei::db
