// What a household's statement on paper says, in Chinese.
#pragma once

#include "app/print/statement.hpp"
#include "core/points/statement.hpp"

namespace jiamei::print {

/// 武阳镇董家庄村 and the shop's name, unless the name says the village itself.
[[nodiscard]] std::string shownShopName(const ports::SiteFacts& facts);

/// Oldest first; the name hides one character. Errors: HouseholdUnknown {household}.
[[nodiscard]] Result<Statement> statementSheet(const ports::SiteState& state, const points::Statement& statement,
                                               UtcTime printedAt);

} // namespace jiamei::print
