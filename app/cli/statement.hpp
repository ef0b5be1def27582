// The history of a household's points in plain words.
#pragma once

#include "app/cli/call.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::cli {

/// Newest first; one line a document that moved points. Errors: HouseholdUnknown {household}.
[[nodiscard]] Result<Answer> statementOf(const Call& call, const ports::SiteState& state, HouseholdNumber number);

} // namespace jiamei::cli
