// From the state of core to what the pages about money and donors show; writer thread.
#pragma once

#include "core/ports/site_state.hpp"
#include "qml/viewmodels/funds_desk.hpp"

namespace jiamei::kiosk {

[[nodiscard]] Result<FundsView> fundsViewOf(const ports::SiteState& state);
/// Errors: FundUnknown {fund}, the store's.
[[nodiscard]] Result<FundStory> fundStoryOf(const ports::SiteState& state, FundNumber number);
[[nodiscard]] Result<MoneyChoices> moneyChoicesOf(const ports::SiteState& state);
[[nodiscard]] Result<QList<DonorItem>> donorItemsOf(const ports::SiteState& state);
/// Errors: DonorUnknown {donor}, Overflow, the store's.
[[nodiscard]] Result<DonorStory> donorStoryOf(const ports::SiteState& state, DocumentNumber number);

} // namespace jiamei::kiosk
