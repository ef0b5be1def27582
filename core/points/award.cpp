#include "core/points/award.hpp"

#include "core/household/merged.hpp"
#include "core/operators/authority.hpp"
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
    Rule rule;
    Points each;
    Points total;
    Points sumToday; ///< of kind-1 awards of this operator to this household, this one included
    Points secondPersonLimit;
    std::optional<Reminder> reminder; ///< that a deduction follows
};

Result<Case> examine(const ports::SiteState& state, const operators::Authority& authority, const Award& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    Case award;
    JIAMEI_TRY(award.day, till::requireOpenDay(state));
    JIAMEI_CHECK(requireOpenHousehold(state, command.household));
    JIAMEI_TRY(award.rule, ruleInForce(state, command.ruleCode, award.day.date, command.ruleVersion));
    // An honour is counted by name, level and year; its own register awards it.
    if (award.rule.review != ReviewKind::OnePerson || award.rule.capPeriod == CapPeriod::EachHonour)
        return refuse(ErrorCode::RuleNeedsReview,
                      {{"code", award.rule.code}, {"review", static_cast<std::int64_t>(award.rule.review)}});
    JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, command.household));
    JIAMEI_CHECK(checkText(command.proposer, "proposer", 60));
    if (command.units < 1 || command.units > kMaxUnits)
        return refuse(ErrorCode::QuantityOutsideLimits, {{"quantity", command.units}, {"max", kMaxUnits}});
    JIAMEI_TRY(award.each, pointsEach(award.rule, command.pointsEach));
    JIAMEI_TRY(award.total, award.each.times(command.units));
    JIAMEI_CHECK(checkCap(state, command.household, award.rule, command.units, award.day.date));
    JIAMEI_TRY(award.reminder, requireReminder(state, command.household, award.rule, award.day.date));

    JIAMEI_TRY(const auto limit, till::settingValue(state, till::SettingKey::SecondPersonPoints));
    JIAMEI_TRY(award.secondPersonLimit, Points::of(limit));
    if (!award.rule.isDeduction) {
        JIAMEI_CHECK(checkMonthCap(state, command.household, award.total, award.day.date));
        if (award.rule.isCampaign())
            JIAMEI_CHECK(checkCampaigns(state, award.total));
        award.sumToday = award.total;
        JIAMEI_TRY(const auto numbers, household::numbersOf(state, command.household));
        for (const auto number : numbers) {
            JIAMEI_TRY(const auto before, state.awardedBy(authority.actor, number, award.day.date));
            JIAMEI_TRY(award.sumToday, award.sumToday.plus(before));
        }
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

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const Award& command)
{
    JIAMEI_TRY(const auto award, examine(state, authority, command));
    if (award.sumToday > award.secondPersonLimit)
        JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::None));
    JIAMEI_TRY(const auto before, figuresOf(state, command.household));
    JIAMEI_TRY(const auto version, state.ruleSetVersion());

    journal::Document document;
    document.authority = authority;
    document.day = award.day.number;
    auto& payload = *document.payload.mutable_award();
    journal::Entry entry;
    entry.debit = journal::issueAccount();
    entry.credit = journal::householdAccount(command.household);
    entry.amount = award.total.value();
    entry.rule = award.rule.number;
    entry.units = command.units;
    entry.line = 1;

    Points after;
    if (award.rule.isDeduction) {
        std::swap(entry.debit, entry.credit);
        const auto advanced = advance(document, command.household, before.spendable, award.total);
        document.rows.push_back({entry, version});
        payload.set_advanced(advanced.value());
        after = before.spendable.lessOrZero(award.total);
    } else {
        document.rows.push_back({entry, version});
        JIAMEI_TRY(after, before.spendable.plus(award.total));
        const auto settled = settle(document, command.household, before.owed, after);
        payload.set_settled(settled.value());
        after = after.lessOrZero(settled);
    }
    payload.set_household(command.household.value());
    payload.set_rule(award.rule.number.value());
    payload.set_code(award.rule.code);
    payload.set_title(award.rule.title);
    payload.set_deduction(award.rule.isDeduction);
    payload.set_points_each(award.each.value());
    payload.set_units(command.units);
    payload.set_points(award.total.value());
    payload.set_proposer(command.proposer);
    payload.set_spendable_after(after.value());
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
