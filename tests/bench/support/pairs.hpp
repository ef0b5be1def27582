// Ours against a limit or peer, measured in turn in one run (A B A B ...), reported as one JSON line.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <type_traits>
#include <vector>

namespace jiamei::bench {

/// What the ratio compares. Speed: limit's time / our time, to be at least `must`. Time: our time / limit's time, to be
/// at most `must`.
enum class RatioOf { Speed, Time };

struct Measure {
    std::string name; ///< "P11"
    RatioOf ratio = RatioOf::Speed;
    double must = 1.0;
    int pairs = 7; ///< at least 5
    std::uint64_t seed = 1;
};

struct Outcome {
    double oursSeconds = 0;
    double limitSeconds = 0;
    double ratio = 0; ///< median of the pairs' ratios
    bool isMet = false;
};

/// Seconds that one round takes: measured here, or what the round itself returns when it times only a part of itself.
template <class Round>
double secondsOf(Round& round)
{
    if constexpr (std::is_void_v<std::invoke_result_t<Round&>>) {
        const auto start = std::chrono::steady_clock::now();
        round();
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    } else {
        return std::chrono::duration<double>(round()).count();
    }
}

inline double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

inline void printLine(const Measure& measure, const Outcome& outcome)
{
    const char* commit = std::getenv("JIAMEI_COMMIT");
    std::printf("{\"name\":\"%s\",\"ours\":%.9f,\"limit\":%.9f,\"ratio\":%.4f,\"must\":%.2f,\"met\":%s,\"pairs\":%d,"
                "\"seed\":%llu,\"commit\":\"%s\"}\n",
                measure.name.c_str(), outcome.oursSeconds, outcome.limitSeconds, outcome.ratio, measure.must,
                outcome.isMet ? "true" : "false", measure.pairs, static_cast<unsigned long long>(measure.seed),
                commit != nullptr ? commit : "");
    std::fflush(stdout);
}

/// Runs both rounds once to warm up, then `pairs` times alternately, and prints the line. Each round does the same
/// amount of work and lasts long enough for the clock (a millisecond or more).
template <class Ours, class Limit>
Outcome comparePairs(Measure measure, Ours&& ours, Limit&& limit)
{
    constexpr int kFewestPairs = 5;
    measure.pairs = std::max(measure.pairs, kFewestPairs);
    secondsOf(ours);
    secondsOf(limit);
    std::vector<double> oursSeconds;
    std::vector<double> limitSeconds;
    std::vector<double> ratios;
    for (int pair = 0; pair < measure.pairs; ++pair) {
        const double a = secondsOf(ours);
        const double b = secondsOf(limit);
        oursSeconds.push_back(a);
        limitSeconds.push_back(b);
        ratios.push_back(measure.ratio == RatioOf::Speed ? b / a : a / b);
    }
    Outcome outcome{medianOf(oursSeconds), medianOf(limitSeconds), medianOf(ratios)};
    outcome.isMet = measure.ratio == RatioOf::Speed ? outcome.ratio >= measure.must : outcome.ratio <= measure.must;
    printLine(measure, outcome);
    return outcome;
}

} // namespace jiamei::bench
