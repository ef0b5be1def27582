// Rounds, reminders and freezes as their tables have them. Throws SQLite::Exception.
#pragma once

#include "core/household/household.hpp"
#include "core/points/claim.hpp"
#include "db/sqlite/connection.hpp"

namespace jiamei::db {

[[nodiscard]] Result<std::vector<points::Round>> readRounds(Cursor& cursor);
[[nodiscard]] Result<std::vector<points::Reminder>> readReminders(Cursor& cursor);
/// All, by household.
[[nodiscard]] Result<std::vector<household::Freeze>> readFreezes(Connection& connection);
[[nodiscard]] Result<std::optional<household::Freeze>> readFreeze(Connection& connection, HouseholdNumber household);

} // namespace jiamei::db
