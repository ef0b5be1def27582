// One JSON line per run: a figure without its line is not claimed.
#pragma once

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jiamei::fault {

/// What a checker found after so many cuts, kills or failures.
struct Tally {
    std::uint64_t trials = 0;
    std::uint64_t lost = 0;    ///< acknowledged and not there
    std::uint64_t half = 0;    ///< there in part
    std::uint64_t corrupt = 0; ///< cannot be read, or does not verify

    [[nodiscard]] std::uint64_t violations() const { return lost + half + corrupt; }
    friend bool operator==(const Tally&, const Tally&) = default;
};

class Report {
public:
    Report(std::string_view name, std::uint64_t seed) : m_name(name), m_seed(seed) {}

    void print(const Tally& tally) const
    {
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - m_start;
        const char* commit = std::getenv("JIAMEI_COMMIT");
        std::printf("{\"name\":\"%s\",\"seed\":%llu,\"trials\":%llu,\"lost\":%llu,\"half\":%llu,\"corrupt\":%llu,"
                    "\"seconds\":%.2f,\"commit\":\"%s\"}\n",
                    m_name.c_str(), number(m_seed), number(tally.trials), number(tally.lost), number(tally.half),
                    number(tally.corrupt), seconds.count(), commit != nullptr ? commit : "");
        std::fflush(stdout);
    }

private:
    static unsigned long long number(std::uint64_t value) { return value; }

    std::string m_name;
    std::uint64_t m_seed;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace jiamei::fault
