// The names that people, goods, documents and rows keep for ever. Each is its own type.
#pragma once

#include "core/base/result.hpp"

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace jiamei {

/// A lasting number of the kind that Tag names.
template <class Tag, class Rep>
class Id {
public:
    using Value = Rep;

    constexpr Id() = default;
    explicit constexpr Id(Rep value) : m_value(value) {}
    [[nodiscard]] constexpr Rep value() const { return m_value; }
    friend constexpr auto operator<=>(Id, Id) = default;

private:
    Rep m_value{};
};

using Seq = Id<struct SeqTag, std::int64_t>;                       ///< place of a row in the journal, from 1
using EpochId = Id<struct EpochTag, std::uint64_t>;                ///< random generation of a journal
using DocumentNumber = Id<struct DocumentTag, std::int64_t>;       ///< from 1, never reused
using DayNumber = Id<struct DayTag, std::int32_t>;                 ///< business day; 0 lies before the first opening
using OperatorNumber = Id<struct OperatorTag, std::int32_t>;       ///< from 1
using GoodsNumber = Id<struct GoodsTag, std::int32_t>;             ///< from 1
using LotNumber = Id<struct LotTag, std::int32_t>;                 ///< from 1 within the site
using RuleNumber = Id<struct RuleTag, std::int32_t>;               ///< lasting number of a rule code
using RuleSetVersion = Id<struct RuleSetTag, std::int32_t>;        ///< from 1
using PriceVersion = Id<struct PriceTag, std::int32_t>;            ///< from 1
using FundNumber = Id<struct FundTag, std::int32_t>;               ///< from 1
using AssetNumber = Id<struct AssetTag, std::int32_t>;             ///< from 1
using SlipNumber = Id<struct SlipTag, std::int32_t>;               ///< collection slip, from 1
using PaperSlipNumber = Id<struct PaperSlipTag, std::int32_t>;     ///< slip written by hand, from 1
using CardGeneration = Id<struct CardGenerationTag, std::uint8_t>; ///< from 1; a higher one kills the lower

/// 1 to 65535, shown with at least four digits; `7` means `0007`.
class HouseholdNumber {
public:
    constexpr HouseholdNumber() = default;
    /// Errors: NumberInvalid {value}.
    [[nodiscard]] static Result<HouseholdNumber> of(std::int64_t value);
    [[nodiscard]] static Result<HouseholdNumber> parse(std::string_view text);
    [[nodiscard]] constexpr std::uint16_t value() const { return m_value; }
    [[nodiscard]] std::string text() const;
    friend constexpr auto operator<=>(HouseholdNumber, HouseholdNumber) = default;

private:
    explicit constexpr HouseholdNumber(std::uint16_t value) : m_value(value) {}
    std::uint16_t m_value = 1;
};

/// Twelve digits of the 2023 statistical division code.
class VillageCode {
public:
    constexpr VillageCode() = default;
    /// Errors: VillageUnknown {village} when not twelve digits. Whether it exists is the division table's matter.
    [[nodiscard]] static Result<VillageCode> parse(std::string_view text);
    [[nodiscard]] static Result<VillageCode> of(std::int64_t value);
    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    [[nodiscard]] std::string text() const;
    friend constexpr auto operator<=>(VillageCode, VillageCode) = default;

private:
    explicit constexpr VillageCode(std::int64_t value) : m_value(value) {}
    std::int64_t m_value = 0;
};

/// `621125100201-01`: village and two-digit shop, given once, unchanged by mergers and renames.
class SiteId {
public:
    constexpr SiteId() = default;
    /// Errors: SiteUnknown {site}.
    [[nodiscard]] static Result<SiteId> parse(std::string_view text);
    /// Errors: NumberInvalid {value} when the shop is not 1 to 99.
    [[nodiscard]] static Result<SiteId> of(VillageCode village, std::int64_t shop);
    [[nodiscard]] constexpr VillageCode village() const { return m_village; }
    [[nodiscard]] constexpr std::uint8_t shop() const { return m_shop; }
    [[nodiscard]] std::string text() const;
    /// Whether there is room for this shop's household numbers: shops 01 to 06.
    [[nodiscard]] bool givesNumbers() const;
    /// Whether this shop gives the number: (shop-1)*10000+1 to shop*10000-1, shops 01 to 06.
    [[nodiscard]] bool gives(HouseholdNumber household) const;
    /// Which shop of its village gives the number, whether there is such a shop or not.
    [[nodiscard]] static std::int64_t shopGiving(HouseholdNumber household);
    friend constexpr auto operator<=>(SiteId, SiteId) = default;

private:
    constexpr SiteId(VillageCode village, std::uint8_t shop) : m_village(village), m_shop(shop) {}
    VillageCode m_village;
    std::uint8_t m_shop = 1;
};

/// What an operator types to sign in: 1 to 32 bytes of UTF-8 without spaces or control characters.
class OperatorId {
public:
    OperatorId() = default;
    /// Errors: TextInvalid {field}.
    [[nodiscard]] static Result<OperatorId> parse(std::string_view text);
    [[nodiscard]] const std::string& text() const { return m_text; }
    friend auto operator<=>(const OperatorId&, const OperatorId&) = default;

private:
    explicit OperatorId(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

/// Made by the caller before the first write; 128 random bits. The same id and input give the first answer again.
class RequestId {
public:
    static constexpr std::size_t kSize = 16;
    using Bytes = std::array<std::uint8_t, kSize>;

    constexpr RequestId() = default;
    explicit constexpr RequestId(Bytes bytes) : m_bytes(bytes) {}
    /// 32 hexadecimal digits, or any other text of 1 to 200 bytes, which is hashed to an id.
    /// Errors: TextInvalid {field}.
    [[nodiscard]] static Result<RequestId> parse(std::string_view text);
    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }
    [[nodiscard]] std::string text() const;
    friend constexpr auto operator<=>(const RequestId&, const RequestId&) = default;

private:
    Bytes m_bytes{};
};

/// With zeros in front up to so many digits; a longer number stays whole.
[[nodiscard]] std::string padded(std::int64_t value, std::size_t digits);

/// Sixteen lower-case hexadecimal digits.
[[nodiscard]] std::string epochText(EpochId epoch);
[[nodiscard]] Result<EpochId> parseEpoch(std::string_view text);

} // namespace jiamei
