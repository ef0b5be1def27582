// A village that inspects its households: what tests of rounds, reminders and restorations begin with.
#pragma once

#include "core/points/reminder.hpp"
#include "core/points/restore.hpp"
#include "core/points/round.hpp"
#include "core/till/freeze.hpp"
#include "tests/support/committee.hpp"

namespace jiamei::support {

/// On the village of day 0 it adopts A01 (+5) and A02 (+3), by a meeting, with publicity, 1 a month; N10 (-5, two
/// persons, no publicity, 3 days after a reminder) and N11 (-8, one person, 2 days after a reminder); then it is a
/// committee. Group 1组 has households 1 to 6, 2组 has 7 to 12.
class Inspection {
public:
    using Answer = Committee::Answer;

    explicit Inspection(Village& theVillage) : village(theVillage), committee(withRules(theVillage)) {}

    static points::RoundJudge judge(std::int64_t household) { return {std::nullopt, householdNo(household)}; }
    static points::RoundJudge judge(OperatorNumber person) { return {person, std::nullopt}; }
    static points::RoundLine line(std::int64_t household, points::Grade grade)
    {
        return {householdNo(household), std::nullopt, grade, "", std::nullopt};
    }
    static points::RoundLine line(std::int64_t household, points::Scores scores)
    {
        return {householdNo(household), scores, std::nullopt, "", std::nullopt};
    }

    /// Of group 1组 on the day that is open, judged by households 7, 8 and 9.
    [[nodiscard]] points::RoundSheet sheet(std::vector<points::RoundLine> lines) const
    {
        points::RoundSheet sheet;
        sheet.group = "1组";
        sheet.date = today();
        sheet.judges = {judge(7), judge(8), judge(9)};
        sheet.lines = std::move(lines);
        return sheet;
    }
    Answer enter(const points::RoundSheet& sheet) { return enter(sheet, committee.clerk); }
    Answer enter(const points::RoundSheet& sheet, const operators::Authority& authority)
    {
        return village.run(points::EnterRound{sheet}, authority);
    }
    Answer remind(std::int64_t household, std::string rule)
    {
        return remind(household, std::move(rule), committee.clerk);
    }
    Answer remind(std::int64_t household, std::string rule, const operators::Authority& authority)
    {
        return village.run(points::Remind{householdNo(household), std::move(rule), "门前柴草", std::nullopt, {}},
                           authority);
    }
    Answer restore(DocumentNumber document) { return restore(document, committee.both); }
    Answer restore(DocumentNumber document, const operators::Authority& authority)
    {
        return village.run(points::RestoreDeduction{{document, 1}, "已清理，复查合格"}, authority);
    }
    Answer freeze(std::int64_t household, std::optional<std::string> until)
    {
        return freeze(household, std::move(until), committee.both);
    }
    /// Without a date it ends.
    Answer freeze(std::int64_t household, std::optional<std::string> until, const operators::Authority& authority)
    {
        return village.run(till::FreezeRedemption{householdNo(household),
                                                  until ? std::optional(date(*until)) : std::nullopt, "法律文书"},
                           authority);
    }
    [[nodiscard]] BusinessDate today() const
    {
        return valueOf(village.look([](const auto& state) { return state.lastDay(); })).date;
    }
    /// `submitted`, `left` ... of the lines of the document, in their order.
    static std::vector<std::string> outcomes(const journal::StoredDocument& document)
    {
        std::vector<std::string> texts;
        for (const auto& line : document.payload.round_entered().lines())
            texts.emplace_back(points::textOf(static_cast<points::RoundOutcome>(line.outcome())));
        return texts;
    }

    Village& village;
    Committee committee;

private:
    static Village& withRules(Village& village)
    {
        auto rules = valueOf(village.look([](const auto& state) { return state.rules(); }));
        for (auto rule : {aRule("A01", 5, 1), aRule("A02", 3, 1)}) {
            rule.review = points::ReviewKind::Meeting;
            rule.publicity = true;
            rules.push_back(rule);
        }
        auto reviewed = aDeduction("N10", 5);
        reviewed.review = points::ReviewKind::TwoPersons;
        reviewed.reminderDays = 3;
        rules.push_back(reviewed);
        auto direct = aDeduction("N11", 8);
        direct.reminderDays = 2;
        rules.push_back(direct);
        valueOf(village.run(points::AdoptRules{rules}, {Village::kManager, std::nullopt, {}}));
        return village;
    }
};

} // namespace jiamei::support
