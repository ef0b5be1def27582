// The history of a household's points in plain words: for a script and for a screen.
#pragma once

#include "app/cli/call.hpp"
#include "core/points/statement.hpp"

namespace jiamei::cli {

/// Newest first; one line a document that moved points, then what others review and why it ended.
[[nodiscard]] Result<Answer> shownStatement(const Call& call, const ports::SiteState& state,
                                            const points::Statement& statement);

} // namespace jiamei::cli
