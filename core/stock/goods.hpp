// Goods, prices and lots.
#pragma once

#include "core/base/amounts.hpp"
#include "core/base/ids.hpp"
#include "core/base/time.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace jiamei::stock {

struct Goods {
    GoodsNumber number;
    std::string barcode; ///< empty for goods without one
    std::string category;
    std::string name;
    std::string spec;
    std::string unit;
    std::optional<Quantity> householdMonthLimit;
    Money usualCost; ///< what a piece usually costs; a lot keeps its own
    friend bool operator==(const Goods&, const Goods&) = default;
};

/// Points for one unit from a date on. Past redemptions keep what they were made with.
struct Price {
    GoodsNumber goods;
    PriceVersion version;
    Points points;
    BusinessDate validFrom;
    friend bool operator==(const Price&, const Price&) = default;
};

struct Lot {
    LotNumber number;
    GoodsNumber goods;
    Quantity quantity; ///< still on the shelf
    Money unitCost;
    std::optional<BusinessDate> expiry; ///< last good day
    friend bool operator==(const Lot&, const Lot&) = default;
};

/// The order in which lots leave the shelf: first to expire first, those that never expire last, else the older number.
[[nodiscard]] bool leavesBefore(const Lot& a, const Lot& b);

/// Where goods come from. The numbers are stored and hashed.
enum class Source : std::uint8_t { Purchase = 1, Donation = 2, Transfer = 3, Support = 4, Workshop = 5, Opening = 6 };

/// Digits of EAN-8, UPC-A, EAN-13 or ITF-14 with a right check digit.
[[nodiscard]] bool isBarcode(std::string_view text);

} // namespace jiamei::stock
