// What was posted in a span of dates: sums of a household, and single awards and deductions.
#pragma once

#include "core/points/rule.hpp"

namespace jiamei::points {

/// Posted in the span less what was reversed in it; either figure may be negative.
struct HouseholdPoints {
    HouseholdNumber household;
    std::int64_t awarded = 0;
    std::int64_t deducted = 0;
    std::int64_t deductions = 0; ///< how many were posted in the span, reversed or not
    friend bool operator==(const HouseholdPoints&, const HouseholdPoints&) = default;
};

/// An award or deduction that was posted in the span and never reversed.
struct PostedPoints {
    Seq seq;
    DocumentNumber document; ///< that posted it
    DayNumber day;
    HouseholdNumber household;
    RuleNumber rule;
    bool isDeduction = false;
    Points points;
    friend bool operator==(const PostedPoints&, const PostedPoints&) = default;
};

} // namespace jiamei::points
