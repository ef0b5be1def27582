// The history of a household's points in plain words: for a script, for a screen and for paper.
#pragma once

#include "app/cli/call.hpp"
#include "app/print/statement.hpp"
#include "core/points/statement.hpp"

namespace jiamei::cli {

/// Newest first; one line a document that moved points, then what others review and why it ended.
[[nodiscard]] Result<Answer> shownStatement(const Call& call, const ports::SiteState& state,
                                            const points::Statement& statement);

/// The same for A4, oldest first, in Chinese.
[[nodiscard]] Result<print::Statement> printedStatement(const Call& call, const ports::SiteState& state,
                                                        const points::Statement& statement);

} // namespace jiamei::cli
