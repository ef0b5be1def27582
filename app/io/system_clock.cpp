#include "app/io/system_clock.hpp"

#include "core/base/bytes.hpp"

#include <sodium.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>

namespace jiamei::io {

namespace {

// Days since 1970-01-01 on which this program was built; a program cannot run before it was made.
constexpr std::int64_t kBuildDay = JIAMEI_BUILD_SECONDS / 86'400;

} // namespace

SystemClock::SystemClock()
{
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::string text;
    std::getline(file, text);
    std::erase(text, '-');
    // A machine that does not tell its boots apart waits anew after each start, which is the safe side.
    if (const auto bytes = parseHex(text); bytes && bytes->size() == m_boot.size())
        std::ranges::copy(*bytes, m_boot.begin());
}

UtcTime SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

PoweredOn SystemClock::poweredOn() const
{
    std::timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    const auto uptime = std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    return {m_boot, std::chrono::duration_cast<std::chrono::milliseconds>(uptime)};
}

UtcTime SystemClock::buildTime() const
{
    return UtcTime(std::chrono::days(kBuildDay));
}

SystemRandom::SystemRandom()
{
    // Without a source of chance no key may be made; there is nothing to go on with.
    if (sodium_init() < 0)
        std::abort();
}

void SystemRandom::fill(std::span<std::uint8_t> bytes)
{
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace jiamei::io
