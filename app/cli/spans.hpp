// --from and --to of commands that look at a span of business dates.
#pragma once

#include "app/cli/call.hpp"
#include "core/points/rule.hpp"

namespace jiamei::cli {

struct SpanInputs {
    std::string from;
    std::string to;
};

enum class SpanForm {
    Whole, ///< both must be given
    Open,  ///< what is missing is open: everything before, everything after
};
void addSpan(CLI::App& command, SpanInputs& inputs, SpanForm form);

/// Errors: DateOutOfRange {date}, also for a span that ends before it begins.
[[nodiscard]] Result<points::DateSpan> spanOf(const SpanInputs& inputs);

} // namespace jiamei::cli
