// Points, pieces and money: whole numbers that cannot be mixed up, cannot be negative and cannot overflow.
#pragma once

#include "core/base/result.hpp"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace jiamei {

/// No single amount or balance of a site is larger. Source: schema check of table `journal` (10^8 per row), times
/// ten thousand rows of headroom for balances and sums.
inline constexpr std::int64_t kMaxRowAmount = 100'000'000;
inline constexpr std::int64_t kMaxTotalAmount = 1'000'000'000'000;

/// A whole number from 0 to kMaxTotalAmount in the unit that Tag names. Arithmetic is checked.
template <class Tag>
class Amount {
public:
    constexpr Amount() = default;

    /// Errors: NumberInvalid {value} when negative or above kMaxTotalAmount.
    [[nodiscard]] static Result<Amount> of(std::int64_t value)
    {
        if (value < 0 || value > kMaxTotalAmount)
            return refuse(ErrorCode::NumberInvalid, {{"value", value}});
        return Amount(value);
    }

    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    [[nodiscard]] constexpr bool isZero() const { return m_value == 0; }

    /// Errors: Overflow.
    [[nodiscard]] Result<Amount> plus(Amount other) const
    {
        if (m_value > kMaxTotalAmount - other.m_value)
            return refuse(ErrorCode::Overflow);
        return Amount(m_value + other.m_value);
    }

    /// Errors: Overflow.
    [[nodiscard]] Result<Amount> times(std::int64_t factor) const
    {
        if (factor < 0 || (factor > 0 && m_value > kMaxTotalAmount / factor))
            return refuse(ErrorCode::Overflow);
        return Amount(m_value * factor);
    }

    /// What is left after taking `other`, at least zero.
    [[nodiscard]] constexpr Amount lessOrZero(Amount other) const
    {
        return Amount(m_value > other.m_value ? m_value - other.m_value : 0);
    }

    friend constexpr auto operator<=>(Amount, Amount) = default;

private:
    explicit constexpr Amount(std::int64_t value) : m_value(value) {}

    std::int64_t m_value = 0;
};

using Points = Amount<struct PointsTag>;     ///< whole points, 分
using Quantity = Amount<struct QuantityTag>; ///< pieces of a goods in its own unit
using Money = Amount<struct MoneyTag>;       ///< fen, one hundredth of a yuan

/// A difference of points; the honour figure may be negative after deductions.
class PointsDelta {
public:
    constexpr PointsDelta() = default;
    explicit constexpr PointsDelta(std::int64_t value) : m_value(value) {}
    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    friend constexpr auto operator<=>(PointsDelta, PointsDelta) = default;

private:
    std::int64_t m_value = 0;
};

/// Reads yuan with at most two decimals ("8.50", "66", "0.5"). Errors: NumberInvalid {value}.
[[nodiscard]] Result<Money> parseYuan(std::string_view text);
/// "8.50"; always two decimals.
[[nodiscard]] std::string yuanText(Money money);
/// Reads a whole number written in plain digits with an optional minus sign. Errors: NumberInvalid {value}.
[[nodiscard]] Result<std::int64_t> parseInteger(std::string_view text);

} // namespace jiamei
