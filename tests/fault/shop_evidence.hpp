// The part of the independent check that knows receipts, stocktakes and days: what the papers say is what was booked
// and what the derived tables hold.
#pragma once

#include "core/journal/payload.pb.h"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

struct sqlite3_stmt;

namespace jiamei::fault {

using Hash = std::array<std::uint8_t, 32>;

struct Booking { ///< one entry, as far as sums need it
    std::int64_t kind, debitKind, debitOwner, creditKind, creditOwner, amount, lot, line;
};

struct DocumentRows {
    Hash payload{};
    std::int64_t firstSeq = 0, rowCount = 0;
    std::int64_t foundRows = 0;
    std::vector<Booking> bookings;
    journal::pb::Payload content;
};

inline constexpr std::int64_t kShelf = 22; // account kinds of the format page
inline constexpr std::int64_t kFirstMoney = 40;

/// Calls `look` with every row of the statement.
using Query = std::function<void(const char* sql, const std::function<void(sqlite3_stmt*)>& look)>;

/// The first thing that is there in part; empty when nothing is.
[[nodiscard]] std::string halfOfTheShop(const std::map<std::int64_t, DocumentRows>& documents, const Query& query);

} // namespace jiamei::fault
