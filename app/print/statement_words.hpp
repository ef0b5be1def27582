// What the lines of a statement say, for the command line and for paper.
#pragma once

#include "app/io/messages.hpp"
#include "core/points/statement.hpp"

namespace jiamei::print {

/// "+5", "-3", "0".
[[nodiscard]] std::string signedText(std::int64_t value);

/// 加分 A03 垃圾分类, "award A03 sorted rubbish" ...
[[nodiscard]] std::string wordsOf(const points::StatementLine& line, io::Language language);
/// A sentence: when, what, its state and why.
[[nodiscard]] std::string wordsOf(const points::StatementClaim& claim, io::Language language);

/// 待审核, "waits for review" ...
[[nodiscard]] std::string wordOf(points::ClaimState state, io::Language language);

} // namespace jiamei::print
