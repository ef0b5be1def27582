// From the catalogue of core to what a screen shows, and back. Writer thread.
#pragma once

#include "core/ports/site_state.hpp"
#include "core/stock/catalogue.hpp"
#include "qml/viewmodels/catalogue_desk.hpp"

namespace jiamei::kiosk {

/// Where a kept picture lies; empty when nobody knows.
using PhotoFile = std::function<QString(const Bytes& hash)>;

/// By number. Errors: the store's.
[[nodiscard]] Result<QList<CatalogueLine>> catalogueOf(const ports::SiteState& state, BusinessDate today,
                                                       const PhotoFile& photoFile);
/// Errors: GoodsUnknown {goods}, DatabaseDamaged.
[[nodiscard]] Result<GoodsCard> goodsCardOf(const ports::SiteState& state, GoodsNumber goods, BusinessDate today,
                                            const PhotoFile& photoFile);
/// Errors: DatabaseDamaged.
[[nodiscard]] Result<PriceListView> priceListViewOf(const ports::SiteState& state, BusinessDate today);

/// The fields as core takes them, without a price unless they are of new goods. Errors: OutOfRange for amounts.
[[nodiscard]] Result<stock::GoodsForm> goodsFormOf(const GoodsOrder& order);

} // namespace jiamei::kiosk
