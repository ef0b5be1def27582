// Time and chance as tests want them: a clock that moves when told, randomness that a seed repeats.
#pragma once

#include "core/base/time.hpp"

#include <random>

namespace jiamei::support {

/// Starts at 2026-03-09 01:00 UTC, nine in the morning in China, one hour after the machine was switched on.
class ManualClock final : public Clock {
public:
    [[nodiscard]] UtcTime now() const override { return m_now; }
    [[nodiscard]] PoweredOn poweredOn() const override { return {m_boot, m_uptime}; }
    [[nodiscard]] UtcTime buildTime() const override { return m_build; }
    [[nodiscard]] Moment moment() const { return {m_now, m_now < m_build ? TimeQuality::Unsure : TimeQuality::Sure}; }

    /// Both clocks go on.
    void advance(std::chrono::milliseconds by)
    {
        m_now += by;
        m_uptime += by;
    }
    /// Somebody sets the wall clock; powered-on time knows nothing of it.
    void setWall(UtcTime now) { m_now = now; }
    void setBuildTime(UtcTime build) { m_build = build; }
    void reboot()
    {
        m_uptime = {};
        ++m_boot[0];
    }

private:
    UtcTime m_now{std::chrono::milliseconds(1'773'018'000'000)};
    UtcTime m_build{std::chrono::milliseconds(1'767'225'600'000)};
    std::chrono::milliseconds m_uptime = std::chrono::hours(1);
    BootId m_boot{1};
};

class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed = 1) : m_engine(seed) {}

    void fill(std::span<std::uint8_t> bytes) override
    {
        for (auto& byte : bytes)
            byte = static_cast<std::uint8_t>(m_engine());
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace jiamei::support
