// A stocktake and what was counted in it, as they stand now.
#pragma once

#include "core/base/amounts.hpp"
#include "core/base/ids.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jiamei::stock {

/// The numbers are stored.
enum class StocktakeState : std::uint8_t { Counting = 1, Finished = 2, Accepted = 3, Dropped = 4 };

struct Stocktake {
    DocumentNumber number; ///< document that opened it
    DayNumber day;
    std::string area; ///< category; empty = the whole shop
    StocktakeState state = StocktakeState::Counting;
    std::vector<GoodsNumber> goods; ///< what is to be counted
    DocumentNumber changed;         ///< document that changed its state last
    friend bool operator==(const Stocktake&, const Stocktake&) = default;
};

/// The last count of one goods.
struct StocktakeCount {
    DocumentNumber stocktake;
    GoodsNumber goods;
    Quantity counted;
    Quantity book; ///< when it was counted
    OperatorNumber counter;
    DocumentNumber document;
    friend bool operator==(const StocktakeCount&, const StocktakeCount&) = default;
};

/// Why book and shelf differ. The numbers are stored and hashed.
enum class DifferenceReason : std::uint8_t {
    Lost = 1,
    Damaged = 2,
    Expired = 3,
    EntryMistake = 4, ///< a receipt or redemption was entered wrongly
    Found = 5,
    Unknown = 6,
};

[[nodiscard]] std::optional<StocktakeState> stocktakeStateOf(std::uint32_t number);
[[nodiscard]] std::optional<DifferenceReason> differenceReasonOf(std::uint32_t number);

/// `counting`, `finished`, `accepted`, `dropped`.
[[nodiscard]] std::string_view textOf(StocktakeState state);
/// `lost`, `damaged`, `expired`, `entry-mistake`, `found`, `unknown`. Nothing when unknown.
[[nodiscard]] std::optional<DifferenceReason> parseDifferenceReason(std::string_view text);
[[nodiscard]] std::string_view textOf(DifferenceReason reason);

} // namespace jiamei::stock
