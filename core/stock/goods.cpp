#include "core/stock/goods.hpp"

#include <algorithm>
#include <tuple>

namespace jiamei::stock {

namespace {

constexpr std::int64_t kInStoreCodes = 290'000'000'000; ///< twelve digits, the check digit follows
constexpr std::int64_t kInStoreTurn = 1'000'000;

} // namespace

bool isBarcode(std::string_view text)
{
    const auto size = text.size();
    const bool knownLength = size == 8 || size == 12 || size == 13 || size == 14;
    if (!knownLength || text.find_first_not_of("0123456789") != std::string_view::npos)
        return false;
    // From the right, every second digit counts three times; the whole is a multiple of ten (GS1).
    int sum = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const int digit = text[size - 1 - i] - '0';
        sum += i % 2 == 0 ? digit : 3 * digit;
    }
    return sum % 10 == 0;
}

std::string inStoreBarcode(GoodsNumber goods, std::int64_t turn)
{
    auto digits = std::to_string(kInStoreCodes + turn * kInStoreTurn + goods.value());
    for (char check = '0'; check <= '9'; ++check) {
        if (isBarcode(digits + check))
            return digits + check;
    }
    return {};
}

bool carriesInStoreBarcode(const Goods& goods)
{
    constexpr std::size_t kDigits = 13;
    if (goods.barcode.size() != kDigits || !goods.barcode.starts_with("29"))
        return false;
    const auto digits = parseInteger(std::string_view(goods.barcode).substr(0, kDigits - 1));
    return digits && (*digits - kInStoreCodes - goods.number.value()) % kInStoreTurn == 0;
}

std::optional<Quantity> piecesUnder(const Goods& goods, std::string_view barcode)
{
    if (barcode.empty())
        return std::nullopt;
    if (goods.barcode == barcode)
        return *Quantity::of(1);
    const auto found = std::ranges::find(goods.codes, barcode, &GoodsCode::barcode);
    return found == goods.codes.end() ? std::nullopt : std::optional(found->pieces);
}

bool holdsOn(const Price& price, BusinessDate date)
{
    return price.validFrom <= date && (!price.validUntil || date <= *price.validUntil);
}

bool overrides(const Price& price, const Price& other)
{
    return std::tie(price.validFrom, price.version) > std::tie(other.validFrom, other.version);
}

bool isExpired(const Lot& lot, BusinessDate date)
{
    return lot.expiry && *lot.expiry < date;
}

Result<OnShelf> onShelf(const std::vector<Lot>& lots, BusinessDate date)
{
    OnShelf sum;
    for (const auto& lot : lots) {
        auto& part = isExpired(lot, date) ? sum.expired : sum.givable;
        JIAMEI_TRY(part, part.plus(lot.quantity));
    }
    return sum;
}

Quantity minimumOf(const Goods& goods, Quantity shopMinimum)
{
    return goods.minimumStock.value_or(shopMinimum);
}

bool isLow(const Goods& goods, Quantity givable, Quantity shopMinimum)
{
    return !goods.isWithdrawn && givable < minimumOf(goods, shopMinimum);
}

Result<BusinessDate> lastGoodDay(BusinessDate produced, std::int32_t shelfLifeDays)
{
    return BusinessDate::ofDaysSince2020(std::int64_t{produced.daysSince2020()} + shelfLifeDays);
}

bool leavesBefore(const Lot& a, const Lot& b)
{
    if (a.expiry != b.expiry)
        return a.expiry && (!b.expiry || *a.expiry < *b.expiry);
    return a.number < b.number;
}

} // namespace jiamei::stock
