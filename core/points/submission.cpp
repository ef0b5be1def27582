#include "core/points/submission.hpp"

#include "core/operators/authority.hpp"
#include "core/points/reminder.hpp"
#include "core/points/rule_case.hpp"

namespace jiamei::points {

Result<CheckedClaim> Submission::check(const Award& award)
{
    JIAMEI_CHECK(requireOpenHousehold(m_state, award.household));
    CheckedClaim result{award, {}, {}, {}, {}};
    JIAMEI_TRY(result.rule, ruleInForce(m_state, award.ruleCode, m_date, award.ruleVersion));
    if (result.rule.capPeriod == CapPeriod::EachHonour)
        return refuse(ErrorCode::RuleOfHonours, {{"code", result.rule.code}});
    if (result.rule.review == ReviewKind::OnePerson)
        return refuse(ErrorCode::RuleOfOnePerson, {{"code", result.rule.code}});
    JIAMEI_CHECK(operators::requireForeignHousehold(m_state, m_authority, award.household));
    JIAMEI_CHECK(checkText(award.proposer, "proposer", 60));
    if (award.units < 1 || award.units > kMaxUnits)
        return refuse(ErrorCode::QuantityOutsideLimits, {{"quantity", award.units}, {"max", kMaxUnits}});
    JIAMEI_TRY(result.each, pointsEach(result.rule, award.pointsEach));
    JIAMEI_TRY(result.total, result.each.times(award.units));
    JIAMEI_CHECK(m_allowance.take(award.household, result.rule, award.units, result.total));
    JIAMEI_TRY(result.reminder, requireReminder(m_state, award.household, result.rule, m_date, m_reminders));
    if (result.reminder)
        m_reminders.insert(result.reminder->document);
    return result;
}

Done Submission::requireCover() const
{
    return m_allowance.requireCover();
}

void addClaim(journal::Document& document, journal::pb::ClaimsSubmitted& payload, const CheckedClaim& claim,
              RuleSetVersion version)
{
    const auto& [award, rule, each, total, reminder] = claim;
    auto& line = *payload.add_lines();
    line.set_household(award.household.value());
    line.set_rule(rule.number.value());
    line.set_code(rule.code);
    line.set_title(rule.title);
    line.set_deduction(rule.isDeduction);
    line.set_points_each(each.value());
    line.set_units(award.units);
    line.set_points(total.value());
    line.set_proposer(award.proposer);
    line.set_review(static_cast<std::uint32_t>(rule.review));
    line.set_publicity(rule.publicity);
    line.set_rule_version(version.value());
    line.set_reminder(reminder ? reminder->document.value() : 0);
    if (rule.isDeduction) {
        const journal::Record record{journal::RecordType::ClaimSubmitted, award.household.value(), {}};
        document.rows.push_back({record, version});
        return;
    }
    journal::Entry entry;
    entry.kind = journal::EntryKind::Pending;
    entry.debit = journal::issueAccount();
    entry.credit = journal::householdAccount(award.household);
    entry.amount = total.value();
    entry.rule = rule.number;
    entry.units = award.units;
    entry.line = payload.lines_size();
    document.rows.push_back({entry, version});
}

} // namespace jiamei::points
