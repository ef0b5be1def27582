// Claims, notices, objections, kin, rule drafts, dated settings and year ends as their tables have them. Throws
// SQLite::Exception.
#pragma once

#include "core/household/household.hpp"
#include "core/points/claim.hpp"
#include "core/points/policy.hpp"
#include "core/ports/site_state.hpp"
#include "db/sqlite/connection.hpp"

#include <map>

namespace jiamei::db {

[[nodiscard]] Result<std::vector<points::Claim>> readClaims(Cursor& cursor);
[[nodiscard]] Result<std::vector<points::Notice>> readNotices(Cursor& cursor);
[[nodiscard]] Result<std::vector<points::Objection>> readObjections(Cursor& cursor);
[[nodiscard]] Result<std::vector<household::KinTie>> readKin(Connection& connection);
[[nodiscard]] Result<std::vector<points::RuleSet>> readRuleSets(Connection& connection);
[[nodiscard]] Result<std::vector<points::RuleDraft>> readDrafts(Connection& connection);
[[nodiscard]] Result<std::map<std::string, ports::SettingAtOnce, std::less<>>> readSettings(Connection& connection);
/// By key and first day.
[[nodiscard]] Result<std::map<std::pair<std::string, BusinessDate>, std::int64_t>>
readDatedSettings(Connection& connection);
[[nodiscard]] Result<std::vector<points::YearEnd>> readYearEnds(Connection& connection);

} // namespace jiamei::db
