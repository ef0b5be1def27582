// What becomes of points that were not spent: the policies of a year end and where each year stands.
#pragma once

#include "core/base/ids.hpp"

#include <optional>
#include <string_view>

namespace jiamei::points {

/// The numbers are stored and hashed.
enum class YearEndPolicy : std::uint8_t {
    Carry = 1, ///< 结转: nothing expires
    Halve = 2, ///< 折半: the smaller half expires
    Clear = 3, ///< 清零: everything expires
};

/// `carry`, `halve`, `clear`; nothing when unknown.
[[nodiscard]] constexpr std::optional<YearEndPolicy> parseYearEndPolicy(std::string_view text)
{
    if (text == "carry")
        return YearEndPolicy::Carry;
    if (text == "halve")
        return YearEndPolicy::Halve;
    return text == "clear" ? std::optional(YearEndPolicy::Clear) : std::nullopt;
}

[[nodiscard]] constexpr std::string_view textOf(YearEndPolicy policy)
{
    return policy == YearEndPolicy::Carry ? "carry" : policy == YearEndPolicy::Halve ? "halve" : "clear";
}

/// A preview that was recorded, or a year end that was run.
struct YearEnd {
    enum class State : std::uint8_t { Previewed = 1, Run = 2, Reversed = 3 };
    DocumentNumber document;
    std::int32_t year = 0;
    YearEndPolicy policy = YearEndPolicy::Carry;
    State state = State::Previewed;
    DayNumber day; ///< its date is the right date of the preview
    friend bool operator==(const YearEnd&, const YearEnd&) = default;
};

} // namespace jiamei::points
