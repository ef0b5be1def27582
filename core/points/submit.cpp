#include "core/points/submit.hpp"

#include "core/operators/authority.hpp"
#include "core/points/posting.hpp"
#include "core/points/rule_case.hpp"
#include "core/till/day.hpp"

#include <map>

namespace jiamei::points {

namespace {

/// What earlier lines of the same submission take of the caps.
struct TakenHere {
    std::map<std::pair<HouseholdNumber, RuleNumber>, std::int64_t> units;
    std::map<HouseholdNumber, Points> points;
    Points campaigns; ///< under rules that stop when the gauge is full
};

struct SubmittedCase {
    Rule rule;
    Points each;
    Points total;
};

Result<SubmittedCase> examine(const ports::SiteState& state, const operators::Authority& authority, const Award& award,
                              BusinessDate date, TakenHere& taken)
{
    JIAMEI_CHECK(requireOpenHousehold(state, award.household));
    SubmittedCase result;
    JIAMEI_TRY(result.rule, ruleInForce(state, award.ruleCode, date, award.ruleVersion));
    if (result.rule.capPeriod == CapPeriod::EachHonour)
        return refuse(ErrorCode::RuleNeedsReview, {{"code", result.rule.code}, {"review", 1}});
    if (result.rule.review == ReviewKind::OnePerson)
        return refuse(ErrorCode::RuleOfOnePerson, {{"code", result.rule.code}});
    JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, award.household));
    JIAMEI_CHECK(checkText(award.proposer, "proposer", 60));
    if (award.units < 1 || award.units > kMaxUnits)
        return refuse(ErrorCode::QuantityOutsideLimits, {{"quantity", award.units}, {"max", kMaxUnits}});
    JIAMEI_TRY(result.each, pointsEach(result.rule, award.pointsEach));
    JIAMEI_TRY(result.total, result.each.times(award.units));
    auto& here = taken.units[{award.household, result.rule.number}];
    JIAMEI_CHECK(checkCap(state, award.household, result.rule, award.units, date, here));
    here += award.units;
    if (!result.rule.isDeduction) {
        auto& points = taken.points[award.household];
        JIAMEI_CHECK(checkMonthCap(state, award.household, result.total, date, points));
        JIAMEI_TRY(points, points.plus(result.total));
        if (result.rule.isCampaign()) {
            JIAMEI_TRY(taken.campaigns, taken.campaigns.plus(result.total));
        }
    }
    return result;
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const Submit& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_TRY(const auto version, state.ruleSetVersion());
    if (command.awards.empty())
        return refuse(ErrorCode::NothingToDo);
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_claims_submitted();
    payload.set_evidence(command.evidence);
    TakenHere taken;
    for (const auto& award : command.awards) {
        JIAMEI_TRY(const auto found, examine(state, authority, award, day.date, taken));
        auto& line = *payload.add_lines();
        line.set_household(award.household.value());
        line.set_rule(found.rule.number.value());
        line.set_code(found.rule.code);
        line.set_title(found.rule.title);
        line.set_deduction(found.rule.isDeduction);
        line.set_points_each(found.each.value());
        line.set_units(award.units);
        line.set_points(found.total.value());
        line.set_proposer(award.proposer);
        line.set_review(static_cast<std::uint32_t>(found.rule.review));
        line.set_publicity(found.rule.publicity);
        line.set_rule_version(version.value());
        if (found.rule.isDeduction) {
            const journal::Record record{journal::RecordType::ClaimSubmitted, award.household.value(), {}};
            document.rows.push_back({record, version});
            continue;
        }
        journal::Entry entry;
        entry.kind = journal::EntryKind::Pending;
        entry.debit = journal::issueAccount();
        entry.credit = journal::householdAccount(award.household);
        entry.amount = found.total.value();
        entry.rule = found.rule.number;
        entry.units = award.units;
        entry.line = payload.lines_size();
        document.rows.push_back({entry, version});
    }
    JIAMEI_CHECK(checkCampaigns(state, taken.campaigns));
    return document;
}

void describe(CanonicalWriter& out, const Submit& command)
{
    out.text("submit");
    out.text(command.evidence);
    for (const auto& award : command.awards)
        describe(out, award);
}

} // namespace jiamei::points
