#include "core/points/policy_preview.hpp"

namespace jiamei::points {

namespace {

Result<CapMonth> lossesIn(const ports::SiteState& state, const DateSpan& month, Points cap)
{
    CapMonth result{month, {}, {}};
    JIAMEI_TRY(const auto balances, state.balancesOf(journal::AccountKind::Household));
    for (const auto& [account, balance] : balances) {
        CapLoss loss;
        JIAMEI_TRY(loss.household, HouseholdNumber::of(account.owner));
        JIAMEI_TRY(loss.awarded, state.awardedIn(loss.household, month));
        loss.over = loss.awarded.lessOrZero(cap);
        if (loss.over.isZero())
            continue;
        JIAMEI_TRY(result.over, result.over.plus(loss.over));
        result.losses.push_back(loss);
    }
    return result;
}

} // namespace

Result<std::vector<CapMonth>> lossesUnder(const ports::SiteState& state, std::int64_t monthCap)
{
    std::vector<CapMonth> months;
    JIAMEI_TRY(const auto cap, Points::of(monthCap));
    JIAMEI_TRY(const auto day, state.lastDay());
    const auto present = spanOf(CapPeriod::Month, day.date);
    if (!present || cap.isZero())
        return months;
    if (const auto eve = BusinessDate::ofDaysSince2020(present->first.daysSince2020() - 1)) {
        if (const auto before = spanOf(CapPeriod::Month, *eve)) {
            JIAMEI_TRY(auto month, lossesIn(state, *before, cap));
            months.push_back(std::move(month));
        }
    }
    JIAMEI_TRY(auto month, lossesIn(state, *present, cap));
    months.push_back(std::move(month));
    return months;
}

} // namespace jiamei::points
