#include "app/cli/spans.hpp"

namespace jiamei::cli {

void addSpan(CLI::App& command, SpanInputs& inputs, SpanForm form)
{
    auto* from = command.add_option("--from", inputs.from, "first business date")->type_name("DATE");
    auto* to = command.add_option("--to", inputs.to, "last business date")->type_name("DATE");
    if (form == SpanForm::Whole) {
        from->required();
        to->required();
    }
}

Result<points::DateSpan> spanOf(const SpanInputs& inputs)
{
    points::DateSpan span;
    JIAMEI_TRY(span.first, BusinessDate::parse(inputs.from.empty() ? "2020-01-01" : inputs.from));
    JIAMEI_TRY(span.last, BusinessDate::parse(inputs.to.empty() ? "2100-12-31" : inputs.to));
    if (span.last < span.first)
        return refuse(ErrorCode::DateOutOfRange, {{"date", span.last.text()}});
    return span;
}

} // namespace jiamei::cli
