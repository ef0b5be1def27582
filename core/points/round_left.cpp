#include "core/points/round_left.hpp"

#include "core/points/round.hpp"

#include <ranges>

namespace jiamei::points {

namespace {

Result<RoundLine> lineOf(const journal::pb::RoundEntered::Line& in)
{
    RoundLine line;
    JIAMEI_TRY(line.household, HouseholdNumber::of(in.household()));
    if (in.scores_size() == static_cast<int>(kSheetParts.size())) {
        Scores scores{};
        std::ranges::transform(in.scores(), scores.begin(),
                               [](auto score) { return static_cast<std::int32_t>(score); });
        line.scores = scores;
    } else {
        line.grade = static_cast<Grade>(in.grade());
    }
    line.problem = in.problem();
    if (in.mend_by() > 0) {
        JIAMEI_TRY(line.mendBy, BusinessDate::ofDaysSince2020(in.mend_by()));
    }
    return line;
}

/// Grades beside scores follow from them, so the document does not say whether the sheet named them too: its hash does.
std::optional<RoundSheet> asHashed(RoundSheet sheet, std::string_view hash)
{
    if (asBytes(hashOf(sheet)) == hash)
        return sheet;
    for (auto& line : sheet.lines) {
        if (line.scores)
            line.grade = gradeOf(totalOf(*line.scores));
    }
    return asBytes(hashOf(sheet)) == hash ? std::optional(std::move(sheet)) : std::nullopt;
}

/// The sheet as it was filled; nothing when it named some grades beside their scores and others not.
Result<std::optional<RoundSheet>> sheetOf(const journal::pb::RoundEntered& round)
{
    RoundSheet sheet;
    sheet.group = round.group();
    JIAMEI_TRY(sheet.date, BusinessDate::ofDaysSince2020(round.date()));
    for (const auto& in : round.judges()) {
        RoundJudge judge;
        if (in.operator_() != 0) {
            judge.person = OperatorNumber(in.operator_());
        } else {
            JIAMEI_TRY(judge.household, HouseholdNumber::of(in.household()));
        }
        sheet.judges.push_back(judge);
    }
    for (const auto& in : round.lines()) {
        JIAMEI_TRY(auto line, lineOf(in));
        sheet.lines.push_back(std::move(line));
    }
    return asHashed(std::move(sheet), round.sheet());
}

} // namespace

Result<std::optional<EnteredSheet>> enteredSheet(const ports::SiteState& state, const RoundSheet& sheet)
{
    std::optional<EnteredSheet> entered;
    const auto hash = hashOf(sheet);
    JIAMEI_TRY(const auto rounds, state.roundsIn({sheet.date, sheet.date}));
    for (const auto& round : rounds) {
        if (round.sheet != asBytes(hash))
            continue;
        JIAMEI_TRY(const auto document, requireRound(state, round.document));
        if (!entered)
            entered = EnteredSheet{round.document, {}};
        for (const auto& line : document.payload.round_entered().lines()) {
            JIAMEI_TRY(const auto household, HouseholdNumber::of(line.household()));
            if (line.outcome() == static_cast<std::uint32_t>(RoundOutcome::Left))
                entered->left.insert(household);
            else
                entered->left.erase(household);
        }
    }
    return entered;
}

Result<std::optional<UnfinishedRound>> unfinishedRound(const ports::SiteState& state, std::string_view group,
                                                       BusinessDate today)
{
    JIAMEI_TRY(const auto first, BusinessDate::ofDaysSince2020(std::max(0, today.daysSince2020() - kMostDaysBefore)));
    JIAMEI_TRY(const auto rounds, state.roundsIn({first, today}));
    for (const auto& round : rounds | std::views::reverse) {
        if (round.group != group)
            continue;
        JIAMEI_TRY(const auto document, requireRound(state, round.document));
        if (document.payload.round_entered().completes() != 0)
            continue;
        JIAMEI_TRY(auto sheet, sheetOf(document.payload.round_entered()));
        if (!sheet)
            continue;
        JIAMEI_TRY(auto entered, enteredSheet(state, *sheet));
        if (entered && !entered->left.empty())
            return std::optional(UnfinishedRound{std::move(*sheet), std::move(entered->left)});
    }
    return std::optional<UnfinishedRound>();
}

} // namespace jiamei::points
