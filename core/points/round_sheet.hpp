// The sheet of a round (入户评分): who judged which households of a group, by six parts or by grade only.
#pragma once

#include "core/base/bytes.hpp"
#include "core/base/ids.hpp"
#include "core/base/time.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jiamei::points {

/// 最清洁, 清洁, 一般, 较差. The numbers are stored.
enum class Grade : std::uint8_t { Best = 1, Clean = 2, Fair = 3, Poor = 4 };

struct SheetPart {
    std::string_view name; ///< for scripts
    std::int32_t most;
};

/// 院落, 居室, 厨房, 厕所, 家风, 知晓率. Source: domain 2a, S19; together 100.
inline constexpr std::array<SheetPart, 6> kSheetParts{
    {{"yard", 20}, {"rooms", 20}, {"kitchen", 20}, {"toilet", 20}, {"manners", 10}, {"knowledge", 10}}};

/// In the order of kSheetParts.
using Scores = std::array<std::int32_t, kSheetParts.size()>;

[[nodiscard]] constexpr std::int32_t totalOf(const Scores& scores)
{
    std::int32_t total = 0;
    for (const auto score : scores)
        total += score;
    return total;
}

/// From 90 best, from 80 clean, from 60 fair.
[[nodiscard]] constexpr Grade gradeOf(std::int32_t total)
{
    return total >= 90 ? Grade::Best : total >= 80 ? Grade::Clean : total >= 60 ? Grade::Fair : Grade::Poor;
}

/// An operator, or a villager who attends, by household.
struct RoundJudge {
    std::optional<OperatorNumber> person;
    std::optional<HouseholdNumber> household; ///< of a person it is looked up
    friend bool operator==(const RoundJudge&, const RoundJudge&) = default;
};

struct RoundLine {
    HouseholdNumber household;
    std::optional<Scores> scores;
    std::optional<Grade> grade; ///< beside scores it must be theirs
    std::string problem;        ///< a code, no sentence
    std::optional<BusinessDate> mendBy;
    friend bool operator==(const RoundLine&, const RoundLine&) = default;
};

struct RoundSheet {
    std::string group;
    BusinessDate date; ///< of the inspection
    std::vector<RoundJudge> judges;
    std::vector<RoundLine> lines;
    friend bool operator==(const RoundSheet&, const RoundSheet&) = default;
};

/// What became of a line. The numbers are stored.
enum class RoundOutcome : std::uint8_t {
    Submitted = 1,  ///< its award waits for its review
    NoAward = 2,    ///< the grade earns none, or no rule for it is in force
    CapReached = 3, ///< of the rule, in its period
    Graded = 4,     ///< an award of another round of the month stands
    Left = 5,       ///< own or kin household of whoever entered it: another operator enters it
};

} // namespace jiamei::points
