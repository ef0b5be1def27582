// The machine's own clock and randomness, for the programs to hand to core.
#pragma once

#include "core/base/time.hpp"

namespace jiamei::io {

/// Wall time of the system, powered-on time by CLOCK_BOOTTIME under the kernel's boot id, and the day of the build.
class SystemClock final : public Clock {
public:
    SystemClock();
    [[nodiscard]] UtcTime now() const override;
    [[nodiscard]] PoweredOn poweredOn() const override;
    [[nodiscard]] UtcTime buildTime() const override;

private:
    BootId m_boot{};
};

/// libsodium's generator, seeded by the kernel.
class SystemRandom final : public Random {
public:
    SystemRandom();
    void fill(std::span<std::uint8_t> bytes) override;
};

} // namespace jiamei::io
