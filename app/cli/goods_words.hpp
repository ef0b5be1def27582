// Words about goods that their commands share.
#pragma once

#include "app/cli/session.hpp"
#include "core/journal/account.hpp"

namespace jiamei::cli {

/// `ten-days`, `month`, `quarter`, `term`, `year`, `lifetime`, or as lists write it: 月. Nothing when unknown.
[[nodiscard]] std::optional<points::CapPeriod> parseLimitPeriod(std::string_view text);
/// As scripts read it.
[[nodiscard]] std::string_view nameOf(points::CapPeriod period);
/// "2/月"; empty without a limit.
[[nodiscard]] std::string limitText(const Call& call, const stock::Goods& goods);

/// The other side of a movement, as scripts read it: `supplier`, `donor`, `redeemed` ...
[[nodiscard]] std::string_view nameOf(journal::AccountKind kind);
[[nodiscard]] std::string wordOf(const Call& call, journal::AccountKind kind);

/// Errors: GoodsUnknown {goods}.
[[nodiscard]] Result<stock::Goods> requireGoods(const ports::SiteState& state, GoodsNumber number);

} // namespace jiamei::cli
