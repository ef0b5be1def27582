// Writes what a sealed document says and does. Inside the caller's transaction; throws SQLite::Exception.
#pragma once

#include "core/journal/effects.hpp"
#include "db/sqlite/connection.hpp"
#include "db/sqlite/site_reader.hpp"

namespace jiamei::db {

void writeDocument(Connection& connection, const journal::SealedDocument& sealed, const Digest& input);
void writeEffects(Connection& connection, const journal::SealedDocument& sealed, const journal::Effects& effects);
void writePersonal(Connection& connection, const std::vector<journal::PersonalRecord>& records);

} // namespace jiamei::db
