// Claims, notices, objections, kin and rule drafts as their tables have them. Throws SQLite::Exception.
#pragma once

#include "core/household/household.hpp"
#include "core/points/claim.hpp"
#include "db/sqlite/connection.hpp"

namespace jiamei::db {

[[nodiscard]] Result<std::vector<points::Claim>> readClaims(Cursor& cursor);
[[nodiscard]] Result<std::vector<points::Notice>> readNotices(Connection& connection);
[[nodiscard]] Result<std::vector<points::Objection>> readObjections(Connection& connection);
[[nodiscard]] Result<std::vector<household::KinTie>> readKin(Connection& connection);
[[nodiscard]] Result<std::vector<points::RuleSet>> readRuleSets(Connection& connection);
[[nodiscard]] Result<std::vector<points::RuleDraft>> readDrafts(Connection& connection);

} // namespace jiamei::db
