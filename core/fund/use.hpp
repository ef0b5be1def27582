// Money that funds pay within a document about goods: a receipt, a care visit.
#pragma once

#include "core/ports/site_state.hpp"

#include <vector>

namespace jiamei::fund {

/// What one fund pays.
struct FundUse {
    FundNumber fund;
    Money amount; ///< at least one fen
};

/// What they pay together.
/// Errors: NumberInvalid {field, value, name}, FundNamedTwice {fund, name}, requireMoney's (FundUnknown, FundIsClosed,
/// FundShort), Overflow.
[[nodiscard]] Result<Money> checkUses(const ports::SiteState& state, const std::vector<FundUse>& uses);

/// An entry for each, from its fund to `to`, with the lines behind `lastLine`: reversed, the money goes back.
void addUses(journal::Document& document, const std::vector<FundUse>& uses, journal::AccountKind to,
             std::int32_t lastLine);

void describe(CanonicalWriter& out, const std::vector<FundUse>& uses);

} // namespace jiamei::fund
