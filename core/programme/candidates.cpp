#include "core/programme/candidates.hpp"

#include "core/household/merged.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace jiamei::programme {

namespace {

std::int32_t monthOf(BusinessDate date)
{
    const auto ymd = date.ymd();
    return static_cast<int>(ymd.year()) * 12 + static_cast<int>(static_cast<unsigned>(ymd.month()));
}

std::set<std::string, std::less<>> categoriesOf(const CandidateQuestion& question)
{
    if (!question.categories.empty())
        return {question.categories.begin(), question.categories.end()};
    const auto kind = std::ranges::find(honourKinds(), honourName(question.kind), &HonourKind::name);
    if (kind == honourKinds().end())
        return {};
    return {kind->categories.begin(), kind->categories.end()};
}

/// Rules that speak for the honour.
Result<std::set<RuleNumber>> speakingRules(const ports::SiteState& state, const CandidateQuestion& question)
{
    const auto categories = categoriesOf(question);
    JIAMEI_TRY(const auto rules, state.allRulesEver());
    std::set<RuleNumber> numbers;
    for (const auto& rule : rules) {
        if (!rule.isDeduction && (categories.empty() || categories.contains(rule.category)))
            numbers.insert(rule.number);
    }
    return numbers;
}

struct Collected {
    std::map<HouseholdNumber, std::vector<points::PostedPoints>> awards;
    std::set<HouseholdNumber> deducted;
};

Result<Collected> collect(const ports::SiteState& state, const CandidateQuestion& question)
{
    JIAMEI_TRY(const auto rules, speakingRules(state, question));
    JIAMEI_TRY(const auto posted, state.postedIn(question.span));
    Collected collected;
    for (const auto& item : posted) {
        JIAMEI_TRY(const auto holder, household::survivorOf(state, item.household));
        if (item.isDeduction)
            collected.deducted.insert(holder);
        else if (rules.contains(item.rule))
            collected.awards[holder].push_back(item);
    }
    return collected;
}

Result<std::map<HouseholdNumber, HonourLevel>> holders(const ports::SiteState& state, const CandidateQuestion& question)
{
    JIAMEI_TRY(const auto honours, state.honours());
    const auto kind = honourName(question.kind);
    const auto year = static_cast<int>(question.span.last.ymd().year());
    std::map<HouseholdNumber, HonourLevel> levels;
    for (const auto& honour : honours) {
        if (honour.isTakenBack || honourName(honour.kind) != kind || honour.year != year)
            continue;
        JIAMEI_TRY(const auto holder, household::survivorOf(state, honour.household));
        auto& level = levels.emplace(holder, honour.level).first->second;
        level = std::max(level, honour.level);
    }
    return levels;
}

} // namespace

// Categories as the packaged rules name them (packaging/data/points-rules.csv).
const std::vector<HonourKind>& honourKinds()
{
    static const std::vector<HonourKind> kKinds{
        {"美丽庭院示范户", {"人居环境", "垃圾分类"}},
        {"最美家庭", {"孝老爱亲", "家庭教育", "邻里和谐", "移风易俗", "志愿服务"}},
        {"五好家庭", {}},
        {"绿色家庭", {"人居环境", "垃圾分类"}},
        {"好婆婆好媳妇", {"孝老爱亲", "邻里和谐"}},
        {"优秀巾帼志愿者", {"志愿服务"}},
    };
    return kKinds;
}

Result<CandidateList> candidates(const ports::SiteState& state, const CandidateQuestion& question)
{
    if (question.span.last < question.span.first)
        return refuse(ErrorCode::DateOutOfRange, {{"date", question.span.last.text()}});
    JIAMEI_TRY(auto collected, collect(state, question));
    JIAMEI_TRY(const auto levels, holders(state, question));
    JIAMEI_TRY(const auto days, state.days());
    std::map<DayNumber, std::int32_t> months;
    for (const auto& day : days)
        months[day.number] = monthOf(day.date);

    CandidateList list;
    list.monthsInSpan = monthOf(question.span.last) - monthOf(question.span.first) + 1;
    list.monthsNeeded = (list.monthsInSpan + 1) / 2;
    for (auto& [number, awards] : collected.awards) {
        JIAMEI_TRY(const auto household, state.household(number));
        if (!household || household->state != household::HouseholdState::Open)
            continue;
        Candidate candidate;
        candidate.household = number;
        std::set<std::int32_t> seen;
        for (const auto& award : awards) {
            seen.insert(months[award.day]);
            candidate.points += award.points.value();
        }
        candidate.months = static_cast<std::int32_t>(seen.size());
        if (candidate.months < list.monthsNeeded)
            continue;
        if (collected.deducted.contains(number)) {
            ++list.disqualified;
            continue;
        }
        candidate.evidence = std::move(awards);
        if (const auto level = levels.find(number); level != levels.end())
            candidate.holds = level->second;
        list.households.push_back(std::move(candidate));
    }
    std::ranges::stable_sort(list.households, [](const Candidate& one, const Candidate& other) {
        return std::pair(one.months, one.points) > std::pair(other.months, other.points);
    });
    return list;
}

} // namespace jiamei::programme
