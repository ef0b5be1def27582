// Teams, activities and sign-ins as their tables have them. Throws SQLite::Exception.
#pragma once

#include "core/programme/activity.hpp"
#include "core/programme/team.hpp"
#include "db/sqlite/connection.hpp"

namespace jiamei::db {

[[nodiscard]] Result<std::vector<programme::Team>> readTeams(Connection& connection);
[[nodiscard]] Result<std::vector<programme::Activity>> readActivities(Cursor& cursor);
[[nodiscard]] Result<std::vector<programme::SignIn>> readSignIns(Cursor& cursor);

} // namespace jiamei::db
