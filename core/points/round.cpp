#include "core/points/round.hpp"

#include "core/operators/authority.hpp"
#include "core/points/posting.hpp"
#include "core/points/round_judges.hpp"
#include "core/points/round_left.hpp"
#include "core/points/rule_case.hpp"
#include "core/points/submission.hpp"
#include "core/till/day.hpp"
#include "core/till/settings.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace jiamei::points {

namespace {

constexpr std::size_t kMostLines = 2'000;

/// The sheet as a whole. Errors: see decide.
Done checkSheet(const ports::SiteState& state, const RoundSheet& sheet)
{
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_CHECK(checkText(sheet.group, "group", 60));
    if (sheet.lines.empty())
        return refuse(ErrorCode::NothingToDo, {{"what", "round"}});
    if (sheet.lines.size() > kMostLines)
        return refuse(ErrorCode::QuantityOutsideLimits,
                      {{"quantity", std::ssize(sheet.lines)}, {"max", static_cast<std::int64_t>(kMostLines)}});
    if (sheet.date <= day.date && day.date.daysAfter(sheet.date) <= kMostDaysBefore)
        return {};
    JIAMEI_TRY(const auto from, BusinessDate::ofDaysSince2020(std::max(0, day.date.daysSince2020() - kMostDaysBefore)));
    return refuse(ErrorCode::RoundDateWrong,
                  {{"date", sheet.date.text()}, {"from", from.text()}, {"to", day.date.text()}});
}

/// Looks at one line after the other and notes what is wrong.
class LineExaminer {
public:
    LineExaminer(const ports::SiteState& state, const RoundSheet& sheet, const Judges& judges)
        : m_state(state), m_sheet(sheet), m_judges(judges)
    {
    }

    Result<std::vector<RoundProblem>> problems()
    {
        JIAMEI_TRY(const auto entered, enteredSheet(m_state, m_sheet));
        for (m_line = 0; m_line < m_sheet.lines.size(); ++m_line) {
            const auto& line = m_sheet.lines[m_line];
            // A household may have closed or moved since its line was entered.
            if (entered && !entered->left.contains(line.household))
                continue;
            JIAMEI_CHECK(examineHousehold(line));
            examineScores(line);
            if (!checkText(line.problem, "problem", 40))
                note(RoundField::Problem, ErrorCode::TextInvalid, {{"max", 40}});
            if (line.mendBy && *line.mendBy < m_sheet.date)
                note(RoundField::MendBy, ErrorCode::EndTooEarly,
                     {{"until", line.mendBy->text()}, {"from", m_sheet.date.text()}});
        }
        return std::move(m_problems);
    }

private:
    Done examineHousehold(const RoundLine& line)
    {
        const auto number = line.household.text();
        auto open = requireOpenHousehold(m_state, line.household);
        if (!open) {
            const auto code = open.error().code;
            if (code != ErrorCode::HouseholdUnknown && code != ErrorCode::HouseholdClosed &&
                code != ErrorCode::HouseholdMerged)
                return open;
            note(RoundField::Household, code, open.error().context);
            return {};
        }
        JIAMEI_TRY(const auto household, m_state.household(line.household));
        if (household->group != m_sheet.group)
            note(RoundField::Household, ErrorCode::RoundHouseholdOutside,
                 {{"household", number}, {"group", m_sheet.group}});
        if (!m_seen.insert(line.household).second)
            note(RoundField::Household, ErrorCode::RoundHouseholdTwice, {{"household", number}});
        const auto left = m_judges.size() - m_judges.recusedFor(line.household).size();
        if (left < kFewestJudges)
            note(RoundField::Household, ErrorCode::RoundJudgesTooFew,
                 {{"household", number}, {"judges", static_cast<std::int64_t>(left)}});
        return {};
    }

    void examineScores(const RoundLine& line)
    {
        if (!line.scores) {
            if (!line.grade)
                note(RoundField::Grade, ErrorCode::RoundGradeMissing, {{"household", line.household.text()}});
            return;
        }
        bool isInside = true;
        for (std::size_t part = 0; part < kSheetParts.size(); ++part) {
            const auto score = (*line.scores)[part];
            if (score >= 0 && score <= kSheetParts[part].most)
                continue;
            isInside = false;
            note(static_cast<RoundField>(part), ErrorCode::RoundScoreOutOfRange,
                 {{"value", score}, {"max", kSheetParts[part].most}});
        }
        const auto total = totalOf(*line.scores);
        if (isInside && line.grade && *line.grade != gradeOf(total))
            note(RoundField::Grade, ErrorCode::RoundGradeDiffers,
                 {{"grade", std::string(textOf(*line.grade))}, {"total", total}});
    }

    static std::string nameOf(RoundField field)
    {
        switch (field) {
        case RoundField::Household:
            return "household";
        case RoundField::Grade:
            return "grade";
        case RoundField::Problem:
            return "problem";
        case RoundField::MendBy:
            return "mend_by";
        }
        return std::string(kSheetParts[static_cast<std::size_t>(field)].name);
    }

    void note(RoundField field, ErrorCode code, Context context)
    {
        context.add("row", static_cast<std::int64_t>(m_line + 1));
        context.add("field", nameOf(field));
        m_problems.push_back({m_line, field, {code, std::move(context)}});
    }

    const ports::SiteState& m_state;
    const RoundSheet& m_sheet;
    const Judges& m_judges;
    std::size_t m_line = 0;
    std::set<HouseholdNumber> m_seen;
    std::vector<RoundProblem> m_problems;
};

/// Documents of the rounds of the sheet's month, whatever their group: a household may have moved in between.
Result<std::set<DocumentNumber>> roundsOfMonth(const ports::SiteState& state, const RoundSheet& sheet)
{
    std::set<DocumentNumber> documents;
    JIAMEI_TRY(const auto rounds, state.roundsIn(*spanOf(CapPeriod::Month, sheet.date)));
    for (const auto& round : rounds)
        documents.insert(round.document);
    return documents;
}

/// Whether an award of one of these rounds waits or stands.
Result<bool> isGraded(const ports::SiteState& state, const std::set<DocumentNumber>& rounds, HouseholdNumber household)
{
    if (rounds.empty())
        return false;
    JIAMEI_TRY(const auto claims, state.claimsOf(household));
    return std::ranges::any_of(claims, [&](const Claim& claim) {
        return rounds.contains(claim.id.document) && (isOpen(claim.state) || claim.state == ClaimState::Posted);
    });
}

/// A sheet that may be entered, its awards checked.
struct Plan {
    std::optional<DocumentNumber> completes;
    std::vector<RoundFate> fates;
    std::vector<CheckedClaim> claims; ///< of the submitted ones, in their order
};

class Planner {
public:
    Planner(const ports::SiteState& state, const std::optional<operators::Authority>& authority,
            const RoundSheet& sheet, const Judges& judges, BusinessDate date)
        : m_state(state), m_sheet(sheet), m_judges(judges), m_authority(authority.value_or(operators::Authority())),
          m_submission(state, m_authority, date), m_date(date)
    {
    }

    Result<Plan> plan()
    {
        JIAMEI_TRY(m_ofMonth, roundsOfMonth(m_state, m_sheet));
        JIAMEI_TRY(const auto entered, enteredSheet(m_state, m_sheet));
        if (entered)
            m_plan.completes = entered->first;
        for (std::size_t i = 0; i < m_sheet.lines.size(); ++i) {
            const auto& line = m_sheet.lines[i];
            if (entered && !entered->left.contains(line.household))
                continue;
            RoundFate fate;
            fate.line = i;
            fate.grade = line.scores ? gradeOf(totalOf(*line.scores)) : line.grade.value_or(Grade::Poor);
            fate.recused = m_judges.recusedFor(line.household);
            JIAMEI_CHECK(decideFate(line, fate));
            m_plan.fates.push_back(std::move(fate));
        }
        JIAMEI_CHECK(m_submission.requireCover());
        return std::move(m_plan);
    }

private:
    Done decideFate(const RoundLine& line, RoundFate& fate)
    {
        auto foreign = operators::requireForeignHousehold(m_state, m_authority, line.household);
        if (!foreign) {
            const auto code = foreign.error().code;
            if (code != ErrorCode::OwnHousehold && code != ErrorCode::KinHousehold)
                return foreign;
            fate.outcome = RoundOutcome::Left;
            fate.why = foreign.error();
            return {};
        }
        JIAMEI_TRY(const auto rule, ruleFor(fate.grade));
        if (!rule)
            return {};
        fate.code = rule->code;
        JIAMEI_TRY(const bool graded, isGraded(m_state, m_ofMonth, line.household));
        if (graded) {
            fate.outcome = RoundOutcome::Graded;
            return {};
        }
        Award award;
        award.household = line.household;
        award.ruleCode = rule->code;
        auto claim = m_submission.check(award);
        if (!claim) {
            const auto code = claim.error().code;
            if (code != ErrorCode::RuleCapReached && code != ErrorCode::HouseholdMonthCapReached)
                return refuse(claim.error());
            fate.outcome = RoundOutcome::CapReached;
            fate.why = claim.error();
            return {};
        }
        fate.outcome = RoundOutcome::Submitted;
        fate.points = claim->total;
        m_plan.claims.push_back(std::move(*claim));
        return {};
    }

    Result<std::optional<Rule>> ruleFor(Grade grade)
    {
        if (!m_rules.contains(grade)) {
            JIAMEI_TRY(auto rule, ruleOf(m_state, grade, m_date));
            m_rules.emplace(grade, std::move(rule));
        }
        return m_rules.at(grade);
    }

    const ports::SiteState& m_state;
    const RoundSheet& m_sheet;
    const Judges& m_judges;
    operators::Authority m_authority; ///< of nobody when only looking
    Submission m_submission;
    BusinessDate m_date;
    std::map<Grade, std::optional<Rule>> m_rules;
    std::set<DocumentNumber> m_ofMonth;
    Plan m_plan;
};

Result<Plan> planOf(const ports::SiteState& state, const std::optional<operators::Authority>& authority,
                    const RoundSheet& sheet, const Judges& judges)
{
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_TRY(auto plan, Planner(state, authority, sheet, judges, day.date).plan());
    if (plan.fates.empty())
        return refuse(ErrorCode::RoundEntered, {{"document", plan.completes.value_or(DocumentNumber()).value()},
                                                {"group", sheet.group},
                                                {"month", monthOf(sheet.date)}});
    const auto isLeft = [](const RoundFate& fate) { return fate.outcome == RoundOutcome::Left; };
    if (std::ranges::all_of(plan.fates, isLeft))
        return refuse(*plan.fates.front().why);
    return plan;
}

void addLine(journal::pb::RoundEntered& payload, const RoundLine& line, const RoundFate& fate)
{
    auto& out = *payload.add_lines();
    out.set_household(line.household.value());
    if (line.scores) {
        for (const auto score : *line.scores)
            out.add_scores(static_cast<std::uint32_t>(score));
    }
    out.set_grade(static_cast<std::uint32_t>(fate.grade));
    out.set_problem(line.problem);
    out.set_mend_by(line.mendBy ? static_cast<std::uint32_t>(line.mendBy->daysSince2020()) : 0);
    for (const auto judge : fate.recused)
        out.add_recused(static_cast<std::uint32_t>(judge + 1));
    out.set_outcome(static_cast<std::uint32_t>(fate.outcome));
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const EnterRound& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    const auto& sheet = command.sheet;
    JIAMEI_TRY(const auto problems, problemsOf(state, sheet));
    if (!problems.empty())
        return refuse(problems.front().error);
    JIAMEI_TRY(const auto judges, Judges::of(state, sheet.judges));
    JIAMEI_TRY(const auto plan, planOf(state, authority, sheet, judges));
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto version, state.ruleSetVersion());

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    document.rows.push_back({journal::Record{journal::RecordType::RoundEntered, {}, {}}, version});
    auto& payload = *document.payload.mutable_round_entered();
    payload.set_group(sheet.group);
    payload.set_date(static_cast<std::uint32_t>(sheet.date.daysSince2020()));
    payload.set_sheet(Bytes(asBytes(hashOf(sheet))));
    payload.set_completes(plan.completes.value_or(DocumentNumber()).value());
    judges.write(payload);
    payload.mutable_submitted()->set_evidence(payload.sheet());
    auto claim = plan.claims.begin();
    for (const auto& fate : plan.fates) {
        addLine(payload, sheet.lines[fate.line], fate);
        if (fate.outcome != RoundOutcome::Submitted)
            continue;
        addClaim(document, *payload.mutable_submitted(), *claim++, version);
        payload.mutable_lines()->rbegin()->set_claim(payload.submitted().lines_size());
    }
    return document;
}

void describe(CanonicalWriter& out, const EnterRound& command)
{
    out.text("round");
    out.text(asBytes(hashOf(command.sheet)));
}

Result<std::vector<RoundProblem>> problemsOf(const ports::SiteState& state, const RoundSheet& sheet)
{
    JIAMEI_CHECK(checkSheet(state, sheet));
    JIAMEI_TRY(const auto judges, Judges::of(state, sheet.judges));
    return LineExaminer(state, sheet, judges).problems();
}

Result<std::vector<RoundFate>> foresee(const ports::SiteState& state,
                                       const std::optional<operators::Authority>& authority, const RoundSheet& sheet)
{
    JIAMEI_TRY(const auto problems, problemsOf(state, sheet));
    if (!problems.empty())
        return refuse(problems.front().error);
    JIAMEI_TRY(const auto judges, Judges::of(state, sheet.judges));
    JIAMEI_TRY(auto plan, planOf(state, authority, sheet, judges));
    return std::move(plan.fates);
}

Digest hashOf(const RoundSheet& sheet)
{
    CanonicalWriter out;
    out.text("round-sheet");
    out.text(sheet.group);
    out.integer(sheet.date.daysSince2020());
    out.integer(std::ssize(sheet.judges));
    for (const auto& judge : sheet.judges) {
        out.optionalInteger(judge.person ? std::optional<std::int64_t>(judge.person->value()) : std::nullopt);
        // Of a person the household is looked up, and may change between two entries of one sheet.
        out.optionalInteger(!judge.person && judge.household ? std::optional<std::int64_t>(judge.household->value())
                                                             : std::nullopt);
    }
    for (const auto& line : sheet.lines) {
        out.integer(line.household.value());
        out.integer(line.scores ? 1 : 0);
        for (const auto score : line.scores.value_or(Scores{}))
            out.integer(score);
        out.integer(line.grade ? static_cast<std::int64_t>(*line.grade) : 0);
        out.text(line.problem);
        out.integer(line.mendBy ? line.mendBy->daysSince2020() : -1);
    }
    return blake2b(out.bytes());
}

Result<std::vector<household::HouseholdDetails>> householdsOf(const ports::SiteState& state, std::string_view group)
{
    JIAMEI_TRY(auto all, state.households());
    std::erase_if(all, [&](const household::HouseholdDetails& details) {
        return details.household.group != group || details.household.state != household::HouseholdState::Open;
    });
    return all;
}

std::string monthOf(BusinessDate date)
{
    return date.text().substr(0, 7);
}

Result<journal::StoredDocument> requireRound(const ports::SiteState& state, DocumentNumber number)
{
    JIAMEI_TRY(auto document, state.document(number));
    if (!document || !document->payload.has_round_entered())
        return refuse(ErrorCode::RoundUnknown, {{"document", number.value()}});
    return std::move(*document);
}

Result<std::optional<Rule>> ruleOf(const ports::SiteState& state, Grade grade, BusinessDate date)
{
    if (grade != Grade::Best && grade != Grade::Clean)
        return std::optional<Rule>();
    const bool isBest = grade == Grade::Best;
    JIAMEI_TRY(const auto number,
               till::settingValue(state, isBest ? till::SettingKey::RoundBestRule : till::SettingKey::RoundCleanRule));
    if (number == 0) {
        JIAMEI_TRY(auto rule, state.ruleByCode(isBest ? "A01" : "A02"));
        return rule && holdsOn(*rule, date) ? rule : std::nullopt;
    }
    JIAMEI_TRY(const auto ever, state.allRulesEver());
    const auto named = std::ranges::find_if(ever, [&](const Rule& rule) { return rule.number.value() == number; });
    JIAMEI_TRY(auto rule, ruleInForce(state, named == ever.end() ? std::string() : named->code, date, {}));
    return std::optional(std::move(rule));
}

std::string_view textOf(Grade grade)
{
    switch (grade) {
    case Grade::Best:
        return "best";
    case Grade::Clean:
        return "clean";
    case Grade::Fair:
        return "fair";
    case Grade::Poor:
        return "poor";
    }
    return {};
}

std::string_view textOf(RoundOutcome outcome)
{
    switch (outcome) {
    case RoundOutcome::Submitted:
        return "submitted";
    case RoundOutcome::NoAward:
        return "no_award";
    case RoundOutcome::CapReached:
        return "cap_reached";
    case RoundOutcome::Graded:
        return "graded";
    case RoundOutcome::Left:
        return "left";
    }
    return {};
}

} // namespace jiamei::points
