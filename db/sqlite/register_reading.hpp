// Rows of the register's tables as the types of core. Errors: NumberInvalid and its like for values that no document
// of ours can have written; storage errors come as exceptions (db/sqlite/connection.hpp).
#pragma once

#include "core/journal/effects.hpp"
#include "db/sqlite/connection.hpp"

#include <map>

namespace jiamei::db {

using Commitments = std::vector<household::Commitment>;

[[nodiscard]] Result<std::optional<ports::SiteFacts>> readSite(Connection& connection);
[[nodiscard]] Result<std::vector<till::BusinessDay>> readDays(Cursor& cursor);
[[nodiscard]] Result<std::vector<operators::Operator>> readOperators(Connection& connection);
[[nodiscard]] Result<std::vector<household::HouseholdDetails>> readHouseholds(Connection& connection);
[[nodiscard]] Result<std::optional<household::Household>> readHousehold(Connection& connection, HouseholdNumber number);
[[nodiscard]] Result<household::CardRecord> readCard(const Cursor& cursor);
[[nodiscard]] Result<std::vector<points::Rule>> readRules(Connection& connection, RuleSetVersion version);
[[nodiscard]] Result<std::vector<points::Rule>> readRulesEver(Connection& connection);
/// The fields of one owner from columns field, salt, text.
[[nodiscard]] household::PersonalValue readPersonal(const Cursor& cursor, int firstColumn);
[[nodiscard]] journal::Balance readBalance(const Cursor& cursor, int firstColumn);

} // namespace jiamei::db
