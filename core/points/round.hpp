// Rounds (入户评分): entering a sheet carries it whole and submits the awards that follow from its grades.
#pragma once

#include "core/operators/operator.hpp"
#include "core/points/round_sheet.hpp"
#include "core/points/rule.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::points {

/// Submits the awards of a sheet. What its operator may not enter is left; the same sheet entered by another operator
/// submits only that.
struct EnterRound {
    RoundSheet sheet;
};

/// Errors: the first of problemsOf, with {row} and {field}; RoundDateWrong {date, from, to}, RoundJudgesWrong {count,
/// needed, household}, RoundEntered {document, group, month}, RuleOfOnePerson {code} for a rule that needs no review,
/// NothingToDo for an empty sheet, OwnHousehold or KinHousehold when nothing else is left, OperatorUnknown,
/// HouseholdUnknown, DayNotOpen, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const EnterRound& command);
void describe(CanonicalWriter& out, const EnterRound& command);

/// Columns of a line, for whoever shows what is wrong with it: the parts of the sheet by their place first.
enum class RoundField : std::uint8_t { Household = 6, Grade = 7, Problem = 8, MendBy = 9 };

struct RoundProblem {
    std::size_t line = 0; ///< of the sheet, from 0
    RoundField field = RoundField::Household;
    Error error; ///< {row} from 1, {field}
};

/// Everything that is wrong with single lines that are not entered yet: RoundScoreOutOfRange {value, max},
/// RoundGradeMissing, RoundGradeDiffers {grade, total}, RoundHouseholdOutside {household, group}, RoundHouseholdTwice
/// {household}, RoundJudgesTooFew {household, judges}, HouseholdUnknown, HouseholdClosed, EndTooEarly {until, from},
/// TextInvalid. Errors: those of the sheet as a whole, see decide.
[[nodiscard]] Result<std::vector<RoundProblem>> problemsOf(const ports::SiteState& state, const RoundSheet& sheet);

/// What becomes of a line when it is entered now.
struct RoundFate {
    std::size_t line = 0; ///< of the sheet, from 0
    Grade grade = Grade::Poor;
    RoundOutcome outcome = RoundOutcome::NoAward;
    std::vector<std::size_t> recused; ///< judges of the sheet, from 0
    std::string code;                 ///< of the rule, where the grade has one
    Points points;                    ///< of a submitted award
    std::optional<Error> why;         ///< of a cap reached, or of a line that is left
};

/// Of every line that is not entered yet. Without an authority nobody's household is left out. The sheet must be
/// without problems. Errors: those of decide.
[[nodiscard]] Result<std::vector<RoundFate>>
foresee(const ports::SiteState& state, const std::optional<operators::Authority>& authority, const RoundSheet& sheet);

/// BLAKE2b-256 of the sheet's words, whatever file or screen they came from.
[[nodiscard]] Digest hashOf(const RoundSheet& sheet);
/// Open households of the group, by number.
[[nodiscard]] Result<std::vector<household::HouseholdDetails>> householdsOf(const ports::SiteState& state,
                                                                            std::string_view group);
/// `2026-03`.
[[nodiscard]] std::string monthOf(BusinessDate date);
/// Errors: RoundUnknown {document}.
[[nodiscard]] Result<journal::StoredDocument> requireRound(const ports::SiteState& state, DocumentNumber number);
/// `best`, `clean`, `fair`, `poor`.
[[nodiscard]] std::string_view textOf(Grade grade);
/// `submitted`, `no_award`, `cap_reached`, `graded`, `left`.
[[nodiscard]] std::string_view textOf(RoundOutcome outcome);
/// The rule for the grade, if it has one that is in force on the date of the open day. Errors: ruleInForce's, for a
/// rule that a setting names.
[[nodiscard]] Result<std::optional<Rule>> ruleOf(const ports::SiteState& state, Grade grade, BusinessDate date);

} // namespace jiamei::points
