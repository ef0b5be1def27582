// From the state of core to what the pages about goods in and out show; writer thread.
#pragma once

#include "core/ports/site_state.hpp"
#include "qml/viewmodels/stock_desk.hpp"

namespace jiamei::kiosk {

[[nodiscard]] Result<ReceivingView> receivingOf(const ports::SiteState& state);
[[nodiscard]] Result<IssuingView> issuingOf(const ports::SiteState& state);
[[nodiscard]] Result<ExpiringView> expiringOf(const ports::SiteState& state);
[[nodiscard]] Result<OutlookView> outlookViewOf(const ports::SiteState& state);
[[nodiscard]] Result<ShoppingView> shoppingOf(const ports::SiteState& state, int days);
/// Of a document that received or issued goods. Errors: DocumentUnknown {document}.
[[nodiscard]] Result<StockSlip> stockSlipOf(const ports::SiteState& state, const journal::StoredDocument& document);

} // namespace jiamei::kiosk
