// Writes what a sealed document says and does. Inside the caller's transaction; throws SQLite::Exception.
#pragma once

#include "core/journal/effects.hpp"
#include "db/sqlite/connection.hpp"
#include "db/sqlite/site_reader.hpp"

namespace jiamei::db {

void writeDocument(Connection& connection, const journal::SealedDocument& sealed, const Digest& input);
void writeEffects(Connection& connection, const journal::SealedDocument& sealed, const journal::Effects& effects);
/// Of every document, anew. Errors: ChainBroken {document, seq} for a payload that cannot be read.
[[nodiscard]] Done writeEvidence(Connection& connection);
/// Which document brought each lot and set each price, from the documents themselves; for databases that did not say
/// so.
[[nodiscard]] Done writeOrigins(Connection& connection);
void writePersonal(Connection& connection, const std::vector<journal::PersonalRecord>& records);

} // namespace jiamei::db
