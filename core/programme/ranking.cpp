#include "core/programme/ranking.hpp"

#include "core/household/masking.hpp"
#include "core/household/merged.hpp"
#include "core/points/board.hpp"
#include "core/till/settings.hpp"

#include <algorithm>
#include <map>

namespace jiamei::programme {

namespace {

std::int64_t netOf(const points::HouseholdPoints& sum)
{
    return sum.awarded - sum.deducted;
}

/// Orders, gives places and cuts behind the last one that is shown.
std::vector<Place> ordered(std::vector<Place> lines, std::int32_t top)
{
    std::erase_if(lines, [](const Place& line) { return line.points <= 0; });
    std::ranges::sort(lines, [](const Place& one, const Place& other) {
        return one.points != other.points ? one.points > other.points : one.household < other.household;
    });
    std::vector<Place> list;
    for (auto& line : lines) {
        const bool isTied = !list.empty() && list.back().points == line.points;
        line.place = isTied ? list.back().place : static_cast<std::int32_t>(list.size()) + 1;
        if (line.place > top)
            break;
        list.push_back(line);
    }
    return list;
}

Result<std::set<HouseholdNumber>> openHouseholds(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto all, state.households());
    std::set<HouseholdNumber> open;
    for (const auto& details : all) {
        if (details.household.state == household::HouseholdState::Open)
            open.insert(details.household.number);
    }
    return open;
}

/// Sums of the span, those of a merged number under the number that holds its points now.
Result<std::vector<points::HouseholdPoints>> sumsIn(const ports::SiteState& state, const points::DateSpan& span)
{
    JIAMEI_TRY(const auto rows, state.pointsIn(span));
    std::map<HouseholdNumber, points::HouseholdPoints> sums;
    for (const auto& row : rows) {
        JIAMEI_TRY(const auto holder, household::survivorOf(state, row.household));
        auto& sum = sums[holder];
        sum.household = holder;
        sum.awarded += row.awarded;
        sum.deducted += row.deducted;
        sum.deductions += row.deductions;
    }
    std::vector<points::HouseholdPoints> folded;
    folded.reserve(sums.size());
    for (const auto& [household, sum] : sums)
        folded.push_back(sum);
    return folded;
}

Done addWords(const ports::SiteState& state, std::vector<Place>& places)
{
    JIAMEI_TRY(const bool isHidden, points::hidesNames(state));
    for (auto& line : places) {
        JIAMEI_TRY(const auto balance, state.balance(journal::householdAccount(line.household)));
        line.honour = balance.honour;
        JIAMEI_TRY(const auto details, state.householdDetails(line.household));
        if (!details)
            continue;
        line.name = isHidden ? household::hideOneCharacter(details->name) : details->name;
        line.group = details->household.group;
    }
    return {};
}

Result<points::DateSpan> spanBefore(points::CapPeriod period, const points::DateSpan& span)
{
    JIAMEI_TRY(const auto lastBefore, BusinessDate::ofDaysSince2020(span.first.daysSince2020() - 1));
    return points::spanOf(period, lastBefore).value_or(points::DateSpan());
}

} // namespace

std::vector<Place> redList(const std::vector<points::HouseholdPoints>& sums, const std::set<HouseholdNumber>& open,
                           std::int32_t top)
{
    std::vector<Place> lines;
    for (const auto& sum : sums) {
        if (open.contains(sum.household))
            lines.push_back({0, sum.household, netOf(sum), sum.awarded, sum.deducted});
    }
    return ordered(std::move(lines), top);
}

std::vector<Place> progressList(const std::vector<points::HouseholdPoints>& before,
                                const std::vector<points::HouseholdPoints>& sums, const std::set<HouseholdNumber>& open,
                                std::int32_t top)
{
    std::map<HouseholdNumber, Place> lines;
    for (const auto& sum : sums)
        lines[sum.household] = {0, sum.household, netOf(sum), sum.awarded, sum.deducted};
    for (const auto& sum : before) {
        auto& line = lines[sum.household];
        line.household = sum.household;
        line.points -= netOf(sum);
    }
    std::vector<Place> improved;
    for (const auto& [household, line] : lines) {
        if (open.contains(household))
            improved.push_back(line);
    }
    return ordered(std::move(improved), top);
}

BlackCounts countsOf(const std::vector<points::HouseholdPoints>& sums, const std::set<HouseholdNumber>& open)
{
    BlackCounts counts;
    for (const auto& sum : sums) {
        if (sum.deductions == 0 || !open.contains(sum.household))
            continue;
        ++counts.households;
        counts.deductions += sum.deductions;
        counts.points += sum.deducted;
    }
    return counts;
}

Result<Ranking> rank(const ports::SiteState& state, const RankingQuestion& question)
{
    JIAMEI_TRY(const auto first, till::settingDate(state, till::SettingKey::Ranking));
    if (!first)
        return refuse(ErrorCode::RankingOff);
    const auto whole = points::spanOf(question.period, question.date);
    if (!whole || whole->last < *first)
        return refuse(ErrorCode::RankingTooEarly, {{"from", first->text()}});
    Ranking ranking;
    ranking.span = {std::max(whole->first, *first), whole->last};
    JIAMEI_TRY(const auto open, openHouseholds(state));
    JIAMEI_TRY(const auto sums, sumsIn(state, ranking.span));
    ranking.counts = countsOf(sums, open);
    if (!question.isProgress) {
        ranking.places = redList(sums, open, question.top);
        JIAMEI_CHECK(addWords(state, ranking.places));
        return ranking;
    }
    JIAMEI_TRY(ranking.before, spanBefore(question.period, *whole));
    if (ranking.before->first < *first)
        return refuse(ErrorCode::RankingTooEarly, {{"from", first->text()}});
    JIAMEI_TRY(const auto before, sumsIn(state, *ranking.before));
    ranking.places = progressList(before, sums, open, question.top);
    JIAMEI_CHECK(addWords(state, ranking.places));
    return ranking;
}

} // namespace jiamei::programme
