// Honours, village flags, publications, answered flags and evidence as their tables have them. Throws
// SQLite::Exception.
#pragma once

#include "core/points/posted.hpp"
#include "core/programme/flag.hpp"
#include "core/programme/honour.hpp"
#include "db/sqlite/connection.hpp"

namespace jiamei::db {

[[nodiscard]] Result<std::vector<programme::Honour>> readHonours(Connection& connection);
[[nodiscard]] Result<std::vector<programme::VillageFlag>> readVillageFlags(Connection& connection);
[[nodiscard]] Result<std::vector<programme::Publication>> readPublications(Connection& connection);
[[nodiscard]] Result<std::vector<programme::FlagAnswer>> readFlagAnswers(Connection& connection);
[[nodiscard]] Result<std::vector<programme::EvidenceUse>> readEvidence(Connection& connection);
[[nodiscard]] Result<std::vector<points::HouseholdPoints>> readPointsIn(Connection& connection,
                                                                        const points::DateSpan& span);
[[nodiscard]] Result<std::vector<points::PostedPoints>> readPostedIn(Connection& connection,
                                                                     const points::DateSpan& span);

} // namespace jiamei::db
