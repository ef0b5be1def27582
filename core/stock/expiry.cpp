#include "core/stock/expiry.hpp"

#include <algorithm>
#include <array>

namespace jiamei::stock {

namespace {

Done add(ExpirySummary::Part& part, const ExpiringLot& lot)
{
    JIAMEI_TRY(part.pieces, part.pieces.plus(lot.lot.quantity));
    JIAMEI_TRY(part.value, part.value.plus(lot.value));
    return {};
}

} // namespace

Result<std::vector<ExpiringLot>> expiringLots(const ports::SiteState& state, BusinessDate date, std::int64_t days)
{
    JIAMEI_TRY(const auto everything, state.goods());
    std::vector<ExpiringLot> found;
    for (const auto& goods : everything) {
        JIAMEI_TRY(const auto lots, state.lots(goods.number));
        for (const auto& lot : lots) {
            if (!lot.expiry || lot.expiry->daysAfter(date) > days)
                continue;
            JIAMEI_TRY(const auto value, lot.unitCost.times(lot.quantity.value()));
            found.push_back({goods, lot, lot.expiry->daysAfter(date), value});
        }
    }
    std::ranges::sort(found, leavesBefore, &ExpiringLot::lot);
    return found;
}

Result<ExpirySummary> expirySummary(const ports::SiteState& state, BusinessDate date)
{
    ExpirySummary summary;
    const std::array<std::pair<std::int64_t, ExpirySummary::Part*>, 3> spans{
        {{30, &summary.within30}, {60, &summary.within60}, {90, &summary.within90}}};
    JIAMEI_TRY(const auto lots, expiringLots(state, date, spans.back().first));
    for (const auto& lot : lots) {
        if (lot.daysLeft < 0)
            JIAMEI_CHECK(add(summary.expired, lot));
        for (const auto& [days, part] : spans) {
            if (lot.daysLeft >= 0 && lot.daysLeft <= days)
                JIAMEI_CHECK(add(*part, lot));
        }
    }
    return summary;
}

} // namespace jiamei::stock
