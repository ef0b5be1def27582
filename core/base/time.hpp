// Wall time, business dates and the sources of time and chance that core is given.
#pragma once

#include "core/base/result.hpp"

#include <array>
#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace jiamei {

using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;

/// A date that a person confirmed, from 2020-01-01 to 2100-12-31.
class BusinessDate {
public:
    constexpr BusinessDate() = default;
    /// Errors: DateOutOfRange {date}.
    [[nodiscard]] static Result<BusinessDate> of(std::chrono::year_month_day date);
    [[nodiscard]] static Result<BusinessDate> ofDaysSince2020(std::int64_t days);
    /// `2026-03-09`. Errors: DateOutOfRange {date}.
    [[nodiscard]] static Result<BusinessDate> parse(std::string_view text);
    /// The same; nothing for an empty text.
    [[nodiscard]] static Result<std::optional<BusinessDate>> parseOrNone(std::string_view text);
    /// The calendar date at this instant in China (UTC+8), or an error outside the range.
    [[nodiscard]] static Result<BusinessDate> inChina(UtcTime time);

    [[nodiscard]] std::chrono::year_month_day ymd() const;
    [[nodiscard]] constexpr std::int32_t daysSince2020() const { return m_days; }
    [[nodiscard]] std::string text() const;
    /// Whole days from `earlier` to this date.
    [[nodiscard]] constexpr std::int32_t daysAfter(BusinessDate earlier) const { return m_days - earlier.m_days; }
    friend constexpr auto operator<=>(BusinessDate, BusinessDate) = default;

private:
    explicit constexpr BusinessDate(std::int32_t days) : m_days(days) {}
    std::int32_t m_days = 0;
};

/// `2026-03-09 14:05` in China.
[[nodiscard]] std::string chinaTimeText(UtcTime time);

enum class TimeQuality : std::uint8_t {
    Sure = 1,
    Unsure = 2, ///< the clock was earlier than the program's build or than the last row
};

struct Moment {
    UtcTime time;
    TimeQuality quality = TimeQuality::Sure;
};

using BootId = std::array<std::uint8_t, 16>;

/// Powered-on time: counts while the machine is on, whatever the wall clock says.
struct PoweredOn {
    BootId boot{};
    std::chrono::milliseconds uptime{};
    friend bool operator==(const PoweredOn&, const PoweredOn&) = default;
};

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual UtcTime now() const = 0;
    [[nodiscard]] virtual PoweredOn poweredOn() const = 0;
    /// No true time is earlier than this.
    [[nodiscard]] virtual UtcTime buildTime() const = 0;
};

/// Now, with the clock's word for it: a time before the program was built cannot be right.
[[nodiscard]] Moment momentOf(const Clock& clock);

/// What to think of the moment behind a row of `lastRow`: a clock that runs behind it cannot be right, whatever it
/// thinks of itself. The moment may have been taken before a store waited for its turn.
[[nodiscard]] TimeQuality qualityAfter(const Moment& moment, UtcTime lastRow);

class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
    [[nodiscard]] std::uint64_t next64();
};

} // namespace jiamei
