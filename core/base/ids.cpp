#include "core/base/ids.hpp"

#include "core/base/amounts.hpp"
#include "core/base/bytes.hpp"

#include <algorithm>

namespace jiamei {

namespace {

constexpr std::size_t kVillageDigits = 12;
constexpr std::int64_t kNumbersPerShop = 10'000;
constexpr int kShopsWithNumbers = 6;

bool isDigits(std::string_view text)
{
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace

std::string padded(std::int64_t value, std::size_t digits)
{
    auto text = std::to_string(value);
    if (text.size() < digits)
        text.insert(0, digits - text.size(), '0');
    return text;
}

Result<HouseholdNumber> HouseholdNumber::of(std::int64_t value)
{
    if (value < 1 || value > 65'535)
        return refuse(ErrorCode::NumberInvalid, {{"value", value}, {"field", "household"}});
    return HouseholdNumber(static_cast<std::uint16_t>(value));
}

Result<HouseholdNumber> HouseholdNumber::parse(std::string_view text)
{
    constexpr std::size_t kMaxDigits = 8;
    if (text.empty() || text.size() > kMaxDigits || !isDigits(text))
        return refuse(ErrorCode::NumberInvalid, {{"value", std::string(text.substr(0, 40))}, {"field", "household"}});
    JIAMEI_TRY(const auto value, parseInteger(text));
    return of(value);
}

std::string HouseholdNumber::text() const
{
    return padded(m_value, 4);
}

Result<VillageCode> VillageCode::parse(std::string_view text)
{
    if (text.size() != kVillageDigits || !isDigits(text))
        return refuse(ErrorCode::VillageUnknown, {{"village", std::string(text.substr(0, 40))}});
    JIAMEI_TRY(const auto value, parseInteger(text));
    return of(value);
}

Result<VillageCode> VillageCode::of(std::int64_t value)
{
    constexpr std::int64_t kLowest = 100'000'000'000;
    constexpr std::int64_t kHighest = 999'999'999'999;
    if (value < kLowest || value > kHighest)
        return refuse(ErrorCode::VillageUnknown, {{"village", std::to_string(value)}});
    return VillageCode(value);
}

std::string VillageCode::text() const
{
    return std::to_string(m_value); // never shorter than its twelve digits
}

Result<SiteId> SiteId::of(VillageCode village, std::int64_t shop)
{
    if (shop < 1 || shop > 99)
        return refuse(ErrorCode::NumberInvalid, {{"value", shop}, {"field", "shop"}});
    return SiteId(village, static_cast<std::uint8_t>(shop));
}

Result<SiteId> SiteId::parse(std::string_view text)
{
    const auto unknown = [&] { return refuse(ErrorCode::SiteUnknown, {{"site", std::string(text.substr(0, 40))}}); };
    if (text.size() != kVillageDigits + 3 || text[kVillageDigits] != '-')
        return unknown();
    const auto village = VillageCode::parse(text.substr(0, kVillageDigits));
    const auto shop = parseInteger(text.substr(kVillageDigits + 1));
    if (!village || !shop)
        return unknown();
    const auto site = of(*village, *shop);
    return site ? *site : Result<SiteId>(unknown());
}

std::string SiteId::text() const
{
    // Every row of a journal is hashed with this text.
    auto text = m_village.text();
    text.push_back('-');
    text.push_back(static_cast<char>('0' + m_shop / 10));
    text.push_back(static_cast<char>('0' + m_shop % 10));
    return text;
}

bool SiteId::givesNumbers() const
{
    return m_shop <= kShopsWithNumbers;
}

bool SiteId::gives(HouseholdNumber household) const
{
    // The number between two shops' ranges is nobody's.
    return givesNumbers() && shopGiving(household) == m_shop && household.value() % kNumbersPerShop != 0;
}

std::int64_t SiteId::shopGiving(HouseholdNumber household)
{
    return household.value() / kNumbersPerShop + 1;
}

Result<OperatorId> OperatorId::parse(std::string_view text)
{
    constexpr std::size_t kMaxBytes = 32;
    JIAMEI_CHECK(checkText(text, "operator", kMaxBytes));
    if (text.empty() || text.find(' ') != std::string_view::npos)
        return refuse(ErrorCode::TextInvalid, {{"field", "operator"}});
    return OperatorId(std::string(text));
}

Result<RequestId> RequestId::parse(std::string_view text)
{
    constexpr std::size_t kMaxBytes = 200;
    if (text.empty() || text.size() > kMaxBytes)
        return refuse(ErrorCode::TextInvalid, {{"field", "request"}});
    Bytes bytes{};
    const auto raw = parseHex(text);
    if (raw && raw->size() == kSize) {
        std::copy(raw->begin(), raw->end(), bytes.begin());
    } else {
        const auto digest = blake2b(text);
        std::copy_n(digest.begin(), kSize, bytes.begin());
    }
    return RequestId(bytes);
}

std::string RequestId::text() const
{
    return hexText(std::string_view(reinterpret_cast<const char*>(m_bytes.data()), m_bytes.size()));
}

std::string epochText(EpochId epoch)
{
    jiamei::Bytes bytes;
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<char>(epoch.value() >> static_cast<unsigned>(shift) & 255U));
    return hexText(bytes);
}

Result<EpochId> parseEpoch(std::string_view text)
{
    const auto bytes = parseHex(text);
    if (!bytes || bytes->size() != 8)
        return refuse(ErrorCode::TextInvalid, {{"field", "epoch"}});
    std::uint64_t value = 0;
    for (const char c : *bytes)
        value = value << 8U | static_cast<unsigned char>(c);
    return EpochId(value);
}

} // namespace jiamei
