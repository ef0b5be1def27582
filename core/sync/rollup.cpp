#include "core/sync/rollup.hpp"

#include <algorithm>
#include <map>

namespace jiamei::sync {

namespace {

using household::DivisionCode;
using household::DivisionLevel;

using Units = std::map<DivisionCode, Totals>;

/// Adds to the village and everything above it up to `top`; nothing when it lies outside.
Done addUpward(Units& units, DivisionCode top, VillageCode village, const Totals& totals)
{
    auto code = DivisionCode::of(village);
    if (!top.contains(code))
        return {};
    while (true) {
        JIAMEI_CHECK(addTo(units[code], totals));
        if (code == top || code.level() == DivisionLevel::Province)
            return {};
        code = code.parent();
    }
}

/// What moves with the date, and what stands at the end.
Totals flowsOf(Totals totals)
{
    totals.pointsOutstanding = 0;
    totals.households = 0;
    totals.stockValueFen = 0;
    return totals;
}

/// A site that changed its village: each span of dates to the village it then belonged to.
Done addMoved(Units& units, DivisionCode top, const ports::HubState& hub, const ports::Period& period,
              const std::vector<ports::Placement>& placements, const ports::SiteSum& sum)
{
    std::vector<BusinessDate> changes;
    for (const auto& placement : placements) {
        const bool inside =
            (!period.from || placement.from > *period.from) && (!period.to || placement.from <= *period.to);
        // From the first date of all on there is nothing before.
        if (placement.site == sum.site && inside && placement.from.daysSince2020() > 0)
            changes.push_back(placement.from);
    }
    Totals rest = sum.totals;
    auto from = period.from;
    for (const auto& change : changes) {
        JIAMEI_TRY(const auto before, BusinessDate::ofDaysSince2020(change.daysSince2020() - 1));
        JIAMEI_TRY(const auto span, hub.sums({from, before}, sum.site));
        const auto flows = flowsOf(span.empty() ? Totals{} : span.front().totals);
        JIAMEI_CHECK(addUpward(units, top, villageOn(placements, sum.site, before), flows));
        rest = difference(rest, flows);
        from = change;
    }
    return addUpward(units, top, villageOn(placements, sum.site, period.to), rest);
}

} // namespace

VillageCode villageOn(const std::vector<ports::Placement>& placements, const SiteId& site,
                      std::optional<BusinessDate> date)
{
    auto village = site.village();
    for (const auto& placement : placements) {
        if (placement.site == site && (!date || placement.from <= *date))
            village = placement.village;
    }
    return village;
}

bool isEverIn(const std::vector<ports::Placement>& placements, const SiteId& site, DivisionCode unit)
{
    return unit.contains(DivisionCode::of(site.village())) ||
           std::any_of(placements.begin(), placements.end(), [&](const ports::Placement& placement) {
               return placement.site == site && unit.contains(DivisionCode::of(placement.village));
           });
}

Result<std::vector<UnitTotals>> unitTotals(const ports::HubState& hub, const household::Divisions& divisions,
                                           const ports::Period& period, std::optional<DivisionCode> unit)
{
    JIAMEI_TRY(const auto facts, hub.facts());
    const auto top = unit.value_or(facts.unit);
    if (!facts.unit.contains(top))
        return refuse(ErrorCode::UnitUnknown, {{"unit", top.text()}});
    JIAMEI_TRY(const auto placements, hub.placements());
    JIAMEI_TRY(const auto expected, hub.expectedSites());
    JIAMEI_TRY(const auto sums, hub.sums(period));

    Units units;
    units[top];
    for (const auto& site : expected)
        JIAMEI_CHECK(addUpward(units, top, villageOn(placements, site.site, period.to), {}));
    for (const auto& sum : sums) {
        const auto moves = std::count_if(placements.begin(), placements.end(),
                                         [&](const ports::Placement& placement) { return placement.site == sum.site; });
        if (moves == 0)
            JIAMEI_CHECK(addUpward(units, top, sum.site.village(), sum.totals));
        else
            JIAMEI_CHECK(addMoved(units, top, hub, period, placements, sum));
    }

    std::vector<UnitTotals> all;
    for (const auto& [code, totals] : units) {
        const auto* division = period.to ? divisions.findOn(code, *period.to) : divisions.find(code);
        all.push_back({code, division == nullptr ? code.text() : division->name, totals});
    }
    return all;
}

} // namespace jiamei::sync
