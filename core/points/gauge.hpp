// The budget gauge: what unspent points are worth against what stands behind them, goods on the shelf and money.
#pragma once

#include "core/ports/site_state.hpp"

namespace jiamei::points {

struct Gauge {
    static constexpr std::int64_t kWarnPercent = 80;
    static constexpr std::int64_t kFullPercent = 100;
    enum class Level {
        Calm,
        Warning, ///< from kWarnPercent on
        Full,    ///< from kFullPercent on: campaigns stop; never while goods without a cost leave open what covers
    };

    Points spendable;                 ///< of all households
    Points pending;                   ///< submitted and neither posted nor ended: promised as well
    Money pointValue;                 ///< of one point
    Money promised;                   ///< all of them at this value
    Money stock;                      ///< what lies on the shelf and is within its date, at its cost
    Money funds;                      ///< what all funds hold
    std::int64_t lotsWithoutCost = 0; ///< on the shelf: given goods, whose worth nobody wrote down

    [[nodiscard]] Money cover() const;
    /// Whole percent of the cover that is promised, rounded down; 999 at most, also where nothing covers anything.
    [[nodiscard]] std::int64_t percent() const;
    [[nodiscard]] Level level() const;
    /// Whether so many points more can still be promised for a campaign.
    [[nodiscard]] Result<bool> covers(Points more) const;
};

/// `calm`, `warning`, `full`.
[[nodiscard]] std::string_view textOf(Gauge::Level level);

/// By the point value in force. Errors: Overflow; the store's.
[[nodiscard]] Result<Gauge> gaugeOf(const ports::SiteState& state);
/// As it would stand if a point were worth this. Errors: gaugeOf's.
[[nodiscard]] Result<Gauge> gaugeAt(const ports::SiteState& state, Money pointValue);

} // namespace jiamei::points
