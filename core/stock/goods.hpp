// Goods, prices and lots.
#pragma once

#include "core/base/amounts.hpp"
#include "core/base/bytes.hpp"
#include "core/base/ids.hpp"
#include "core/base/time.hpp"
#include "core/points/rule.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jiamei::stock {

/// A barcode beside the first one: of another make of the same goods, or of a pack.
struct GoodsCode {
    std::string barcode;
    Quantity pieces; ///< in what carries it, at least 1
    friend bool operator==(const GoodsCode&, const GoodsCode&) = default;
};

inline constexpr std::int64_t kMaxMinimumStock = 1'000'000;
inline constexpr std::int64_t kMaxShelfLifeDays = 3'650;

struct Goods {
    GoodsNumber number;
    std::string barcode; ///< empty for goods without one
    std::string category;
    std::string name;
    std::string spec;
    std::string unit;
    std::optional<Quantity> householdLimit; ///< most pieces for a household in one limitPeriod
    Money usualCost;                        ///< what a piece usually costs; a lot keeps its own
    std::vector<GoodsCode> codes = {};
    points::CapPeriod limitPeriod = points::CapPeriod::Month;
    std::optional<Quantity> minimumStock = {}; ///< warned below it; without one the shop's own warning holds
    std::int32_t shelfLifeDays = 0;            ///< from production; 0 = not said
    Bytes picture = {};                        ///< BLAKE2b-256; empty = none
    bool isWithdrawn = false;                  ///< no longer given out nor received
    friend bool operator==(const Goods&, const Goods&) = default;
};

/// Points for one unit from a date on. Past redemptions keep what they were made with.
struct Price {
    GoodsNumber goods;
    PriceVersion version;
    Points points;
    BusinessDate validFrom;
    std::optional<BusinessDate> validUntil = {}; ///< the last day of a campaign; then the price before it holds again
    DocumentNumber document = {};                ///< that set it; its approver approved it
    friend bool operator==(const Price&, const Price&) = default;
};

/// Whether the price holds on the date.
[[nodiscard]] bool holdsOn(const Price& price, BusinessDate date);
/// Of two prices that hold on a date: the one that began later, then the newer one.
[[nodiscard]] bool overrides(const Price& price, const Price& other);

struct Lot {
    LotNumber number;
    GoodsNumber goods;
    Quantity quantity; ///< still on the shelf
    Money unitCost;
    std::optional<BusinessDate> expiry;        ///< last good day
    std::optional<BusinessDate> produced = {}; ///< 生产日期
    DocumentNumber origin = {};                ///< document that brought it
    friend bool operator==(const Lot&, const Lot&) = default;
};

/// The order in which lots leave the shelf: first to expire first, those that never expire last, else the older number.
[[nodiscard]] bool leavesBefore(const Lot& a, const Lot& b);
/// Past its last good day.
[[nodiscard]] bool isExpired(const Lot& lot, BusinessDate date);

/// What lies on the shelf, by whether it may be given out.
struct OnShelf {
    Quantity givable;
    Quantity expired;
    friend bool operator==(const OnShelf&, const OnShelf&) = default;
};
/// Errors: Overflow.
[[nodiscard]] Result<OnShelf> onShelf(const std::vector<Lot>& lots, BusinessDate date);

/// Least pieces that should be there: its own, else the shop's.
[[nodiscard]] Quantity minimumOf(const Goods& goods, Quantity shopMinimum);
/// Whether fewer can be given out than should be there. Never of withdrawn goods, nor where the minimum is 0.
[[nodiscard]] bool isLow(const Goods& goods, Quantity givable, Quantity shopMinimum);

/// The last good day of what was produced on that day and keeps so many days. Errors: DateOutOfRange {date}.
[[nodiscard]] Result<BusinessDate> lastGoodDay(BusinessDate produced, std::int32_t shelfLifeDays);

/// Where goods come from. The numbers are stored and hashed.
enum class Source : std::uint8_t { Purchase = 1, Donation = 2, Transfer = 3, Support = 4, Workshop = 5, Opening = 6 };

/// Digits of EAN-8, UPC-A, EAN-13 or ITF-14 with a right check digit.
[[nodiscard]] bool isBarcode(std::string_view text);
/// An EAN-13 that only this shop gives: prefix 29, then the goods' number. Source: GS1 keeps 20 to 29 for in-store use.
/// Lists of goods bring codes of this range too: each further `turn` adds a million to the number.
[[nodiscard]] std::string inStoreBarcode(GoodsNumber goods, std::int64_t turn = 0);
/// Whether its first barcode is one that the shop gave it.
[[nodiscard]] bool carriesInStoreBarcode(const Goods& goods);
/// How many pieces what carries this barcode holds: 1, or those of a pack. Nothing when the goods have no such code.
[[nodiscard]] std::optional<Quantity> piecesUnder(const Goods& goods, std::string_view barcode);

} // namespace jiamei::stock
