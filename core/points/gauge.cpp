#include "core/points/gauge.hpp"

#include "core/till/settings.hpp"

#include <algorithm>

namespace jiamei::points {

namespace {

constexpr std::int64_t kMostPercent = 999;

Done addStock(const ports::SiteState& state, Gauge& gauge)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto goods, state.goods());
    for (const auto& item : goods) {
        JIAMEI_TRY(const auto lots, state.lots(item.number));
        for (const auto& lot : lots) {
            // What is past its date is not given out and covers nothing.
            if (stock::isExpired(lot, day.date))
                continue;
            gauge.lotsWithoutCost += lot.unitCost.isZero() ? 1 : 0;
            JIAMEI_TRY(const auto value, lot.unitCost.times(lot.quantity.value()));
            JIAMEI_TRY(gauge.stock, gauge.stock.plus(value));
        }
    }
    return {};
}

} // namespace

Money Gauge::cover() const
{
    // Both are bounded far below the limit, so that their sum is an amount.
    return stock.plus(funds).value_or(Money());
}

std::int64_t Gauge::percent() const
{
    if (promised.isZero())
        return 0;
    if (cover().isZero())
        return kMostPercent;
    return std::min(promised.value() * 100 / cover().value(), kMostPercent);
}

Gauge::Level Gauge::level() const
{
    if (percent() >= kFullPercent && lotsWithoutCost == 0)
        return Level::Full;
    return percent() >= kWarnPercent ? Level::Warning : Level::Calm;
}

Result<bool> Gauge::covers(Points more) const
{
    JIAMEI_TRY(const auto worth, pointValue.times(more.value()));
    JIAMEI_TRY(const auto all, promised.plus(worth));
    return lotsWithoutCost > 0 || all <= cover();
}

std::string_view textOf(Gauge::Level level)
{
    return level == Gauge::Level::Full ? "full" : level == Gauge::Level::Warning ? "warning" : "calm";
}

Result<Gauge> gaugeOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto fen, till::settingValue(state, till::SettingKey::PointValueFen));
    JIAMEI_TRY(const auto pointValue, Money::of(fen));
    return gaugeAt(state, pointValue);
}

Result<Gauge> gaugeAt(const ports::SiteState& state, Money pointValue)
{
    Gauge gauge;
    gauge.pointValue = pointValue;
    JIAMEI_TRY(const auto households, state.balancesOf(journal::AccountKind::Household));
    for (const auto& [account, balance] : households) {
        JIAMEI_TRY(const auto spendable, Points::of(balance.net()));
        JIAMEI_TRY(const auto pending, Points::of(balance.pending));
        JIAMEI_TRY(gauge.spendable, gauge.spendable.plus(spendable));
        JIAMEI_TRY(gauge.pending, gauge.pending.plus(pending));
    }
    JIAMEI_TRY(const auto unspent, gauge.spendable.plus(gauge.pending));
    JIAMEI_TRY(gauge.promised, gauge.pointValue.times(unspent.value()));
    JIAMEI_CHECK(addStock(state, gauge));
    JIAMEI_TRY(const auto funds, state.balancesOf(journal::AccountKind::FundingSource));
    for (const auto& [account, balance] : funds) {
        JIAMEI_TRY(const auto held, Money::of(balance.net()));
        JIAMEI_TRY(gauge.funds, gauge.funds.plus(held));
    }
    return gauge;
}

} // namespace jiamei::points
