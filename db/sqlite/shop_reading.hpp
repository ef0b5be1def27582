// Goods, prices, lots, stocktakes, assets, funds, donors and slips as their tables have them. Throws SQLite::Exception.
#pragma once

#include "core/ports/site_state.hpp"
#include "db/sqlite/connection.hpp"

namespace jiamei::db {

[[nodiscard]] Result<std::vector<stock::Goods>> readGoods(Connection& connection);
/// By goods, version, date.
[[nodiscard]] Result<std::vector<stock::Price>> readPrices(Connection& connection);
[[nodiscard]] Result<stock::Lot> readLot(const Cursor& cursor);
[[nodiscard]] Result<std::vector<stock::Stocktake>> readStocktakes(Cursor& cursor);
[[nodiscard]] Result<std::vector<stock::StocktakeCount>> readStocktakeCounts(Cursor& cursor);
[[nodiscard]] Result<std::vector<stock::Asset>> readAssets(Connection& connection);
[[nodiscard]] Result<std::vector<fund::Fund>> readFunds(Connection& connection);
[[nodiscard]] Result<std::vector<fund::Donor>> readDonors(Cursor& cursor);
[[nodiscard]] Result<std::vector<till::Slip>> readSlips(Cursor& cursor);
[[nodiscard]] std::vector<till::PaperSlip> readPaperSlips(Cursor& cursor);

/// The rows between which the days of a span lie; an empty range when no day does.
[[nodiscard]] std::pair<std::int64_t, std::int64_t> rowsBetween(Connection& connection, const points::DateSpan& span);

} // namespace jiamei::db
