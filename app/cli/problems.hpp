// The answer to a list with faulty rows: every row and column by name, and nothing was taken over.
#pragma once

#include "app/cli/call.hpp"
#include "app/io/row_reader.hpp"

namespace jiamei::cli {

/// {"rows","added","changed","errors":[{"row","column","message","code"}],"error"}, status refused.
[[nodiscard]] Answer problemsAnswer(const Call& call, std::size_t rows, const std::vector<io::RowProblem>& problems);

} // namespace jiamei::cli
