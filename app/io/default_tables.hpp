// The lists that came with the program, as the bytes of their CSV files (packaging/data).
#pragma once

#include <string_view>

namespace jiamei::io {

extern const std::string_view kDefaultRulesCsv;
extern const std::string_view kDefaultGoodsCsv;
/// 260 invented households for the practice village.
extern const std::string_view kPracticeHouseholdsCsv;

} // namespace jiamei::io
