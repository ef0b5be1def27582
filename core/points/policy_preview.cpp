#include "core/points/policy_preview.hpp"

#include "core/household/merged.hpp"
#include "core/points/allowance.hpp"

#include <set>

namespace jiamei::points {

namespace {

Result<CapMonth> lossesIn(const ports::SiteState& state, const DateSpan& month, Points cap)
{
    CapMonth result{month, {}, {}};
    JIAMEI_TRY(const auto balances, state.balancesOf(journal::AccountKind::Household));
    std::set<HouseholdNumber> holders;
    for (const auto& [account, balance] : balances) {
        JIAMEI_TRY(const auto number, HouseholdNumber::of(account.owner));
        JIAMEI_TRY(const auto holder, household::survivorOf(state, number));
        holders.insert(holder);
    }
    for (const auto holder : holders) {
        CapLoss loss;
        loss.household = holder;
        JIAMEI_TRY(loss.awarded, awardedInMonth(state, holder, month.first));
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
