#include "core/points/award.hpp"

#include "core/household/merged.hpp"
#include "core/operators/authority.hpp"
#include "core/points/allowance.hpp"
#include "core/points/reminder.hpp"
#include "core/points/rule_case.hpp"
#include "core/till/day.hpp"
#include "core/till/settings.hpp"

#include <algorithm>

namespace jiamei::points {

namespace {

/// Everything that an award is decided on, loaded and checked.
struct Case {
    till::BusinessDay day;
    Deed deed;
    std::optional<OverLimit> over;
    std::optional<Reminder> reminder; ///< that a deduction follows
};

Result<Case> examine(const ports::SiteState& state, const operators::Authority& authority, const Award& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    Case award;
    auto& deed = award.deed;
    JIAMEI_TRY(award.day, till::requireOpenDay(state));
    JIAMEI_CHECK(requireOpenHousehold(state, command.household));
    JIAMEI_TRY(deed.rule, ruleInForce(state, command.ruleCode, award.day.date, command.ruleVersion));
    if (deed.rule.capPeriod == CapPeriod::EachHonour)
        return refuse(ErrorCode::RuleOfHonours, {{"code", deed.rule.code}});
    if (deed.rule.review != ReviewKind::OnePerson)
        return refuse(ErrorCode::RuleNeedsReview,
                      {{"code", deed.rule.code}, {"review", static_cast<std::int64_t>(deed.rule.review)}});
    JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, command.household));
    JIAMEI_CHECK(checkText(command.proposer, "proposer", 60));
    if (command.units < 1 || command.units > kMaxUnits)
        return refuse(ErrorCode::QuantityOutsideLimits, {{"quantity", command.units}, {"max", kMaxUnits}});
    deed.household = command.household;
    deed.units = command.units;
    deed.proposer = command.proposer;
    JIAMEI_TRY(deed.ruleVersion, state.ruleSetVersion());
    JIAMEI_TRY(deed.each, pointsEach(deed.rule, command.pointsEach));
    JIAMEI_TRY(deed.total, deed.each.times(command.units));
    Allowance allowance(state, award.day.date);
    JIAMEI_CHECK(allowance.take(command.household, deed.rule, command.units, deed.total));
    JIAMEI_CHECK(allowance.requireCover());
    JIAMEI_TRY(award.reminder, requireReminder(state, command.household, deed.rule, award.day.date));
    if (!deed.rule.isDeduction) {
        JIAMEI_TRY(award.over, overLimit(state, authority.actor, command.household, award.day.date, deed.total));
    }
    return award;
}

} // namespace

Result<Figures> figuresOf(const ports::SiteState& state, HouseholdNumber household)
{
    JIAMEI_TRY(const auto balance, state.balance(journal::householdAccount(household)));
    JIAMEI_TRY(const auto debt, state.balance(journal::owedAccount(household)));
    Figures figures;
    JIAMEI_TRY(figures.spendable, Points::of(balance.net()));
    JIAMEI_TRY(figures.pending, Points::of(balance.pending));
    figures.honour = PointsDelta(balance.honour);
    JIAMEI_TRY(figures.owed, Points::of(-debt.net()));
    return figures;
}

Points advance(journal::Document& document, HouseholdNumber household, Points spendable, Points amount)
{
    const auto lacking = amount.lessOrZero(spendable);
    if (!lacking.isZero()) {
        journal::Entry entry;
        entry.debit = journal::owedAccount(household);
        entry.credit = journal::householdAccount(household);
        entry.amount = lacking.value();
        document.rows.push_back({entry, {}});
    }
    return lacking;
}

Points settle(journal::Document& document, HouseholdNumber household, Points owed, Points spendable)
{
    const auto settled = std::min(owed, spendable);
    if (!settled.isZero()) {
        journal::Entry entry;
        entry.debit = journal::householdAccount(household);
        entry.credit = journal::owedAccount(household);
        entry.amount = settled.value();
        document.rows.push_back({entry, {}});
    }
    return settled;
}

Result<std::optional<OverLimit>> overLimit(const ports::SiteState& state, OperatorNumber actor,
                                           HouseholdNumber household, BusinessDate date, Points more)
{
    JIAMEI_TRY(const auto limit, till::settingValue(state, till::SettingKey::SecondPersonPoints));
    JIAMEI_TRY(const auto numbers, household::numbersOf(state, household));
    auto sum = more;
    for (const auto number : numbers) {
        JIAMEI_TRY(const auto before, state.awardedBy(actor, number, date));
        JIAMEI_TRY(sum, sum.plus(before));
    }
    return sum.value() > limit ? std::optional(OverLimit{sum, limit}) : std::nullopt;
}

Done requireSecondPersonFor(const ports::SiteState& state, const operators::Authority& authority,
                            const std::optional<OverLimit>& over)
{
    if (!over)
        return {};
    return operators::requireSecondPerson(state, authority, operators::WitnessRule::None,
                                          {{"sum", over->sum.value()}, {"limit", over->limit}});
}

Done book(const ports::SiteState& state, const Deed& deed, std::int32_t line, journal::Document& document,
          journal::pb::Award& out)
{
    JIAMEI_TRY(const auto before, figuresOf(state, deed.household));
    journal::Entry entry;
    entry.debit = journal::issueAccount();
    entry.credit = journal::householdAccount(deed.household);
    entry.amount = deed.total.value();
    entry.rule = deed.rule.number;
    entry.units = deed.units;
    entry.line = line;

    Points after;
    if (deed.rule.isDeduction) {
        std::swap(entry.debit, entry.credit);
        const auto advanced = advance(document, deed.household, before.spendable, deed.total);
        document.rows.push_back({entry, deed.ruleVersion});
        out.set_advanced(advanced.value());
        after = before.spendable.lessOrZero(deed.total);
    } else {
        document.rows.push_back({entry, deed.ruleVersion});
        JIAMEI_TRY(after, before.spendable.plus(deed.total));
        const auto settled = settle(document, deed.household, before.owed, after);
        out.set_settled(settled.value());
        after = after.lessOrZero(settled);
    }
    out.set_household(deed.household.value());
    out.set_rule(deed.rule.number.value());
    out.set_code(deed.rule.code);
    out.set_title(deed.rule.title);
    out.set_deduction(deed.rule.isDeduction);
    out.set_points_each(deed.each.value());
    out.set_units(deed.units);
    out.set_points(deed.total.value());
    out.set_proposer(deed.proposer);
    out.set_spendable_after(after.value());
    return {};
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const Award& command)
{
    JIAMEI_TRY(const auto award, examine(state, authority, command));
    JIAMEI_CHECK(requireSecondPersonFor(state, authority, award.over));
    journal::Document document;
    document.authority = authority;
    document.day = award.day.number;
    auto& payload = *document.payload.mutable_award();
    JIAMEI_CHECK(book(state, award.deed, 1, document, payload));
    payload.set_reminder(award.reminder ? award.reminder->document.value() : 0);
    return document;
}

void describe(CanonicalWriter& out, const Award& command)
{
    out.text("award");
    out.integer(command.household.value());
    out.text(command.ruleCode);
    out.integer(command.units);
    out.optionalInteger(command.pointsEach ? std::optional(command.pointsEach->value()) : std::nullopt);
    out.text(command.proposer);
    if (command.ruleVersion)
        out.integer(command.ruleVersion->value());
}

} // namespace jiamei::points
