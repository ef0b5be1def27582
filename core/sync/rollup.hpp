// The figures of villages added up through townships, counties and cities to the province.
#pragma once

#include "core/ports/hub_store.hpp"

namespace jiamei::sync {

struct UnitTotals {
    household::DivisionCode unit;
    std::string name;
    Totals totals;
};

/// The unit and every unit below it that has a site, each before those inside it; a unit is the sum of its children.
/// A site that moved counts in each village for the dates it belonged there, its levels where it is at the end.
/// Errors: UnitUnknown {unit} outside the hub's own subtree; Overflow; those of the disk.
[[nodiscard]] Result<std::vector<UnitTotals>> unitTotals(const ports::HubState& hub,
                                                         const household::Divisions& divisions,
                                                         const ports::Period& period,
                                                         std::optional<household::DivisionCode> unit);

/// The village that the site belongs to on the date; by its own code when nothing else is said.
[[nodiscard]] VillageCode villageOn(const std::vector<ports::Placement>& placements, const SiteId& site,
                                    std::optional<BusinessDate> date);

/// Whether the site belongs to the unit on any date; who had it once goes on telling of that time.
[[nodiscard]] bool isEverIn(const std::vector<ports::Placement>& placements, const SiteId& site,
                            household::DivisionCode unit);

} // namespace jiamei::sync
