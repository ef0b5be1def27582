#include "core/points/award.hpp"

#include "core/operators/authority.hpp"
#include "core/till/day.hpp"
#include "core/till/settings.hpp"

#include <algorithm>

namespace jiamei::points {

namespace {

constexpr std::int64_t kMaxUnits = 1'000;

/// Everything that an award is decided on, loaded and checked.
struct Case {
    till::BusinessDay day;
    Rule rule;
    Points each;
    Points total;
    Points sumToday; ///< of kind-1 awards of this operator to this household, this one included
    Points secondPersonLimit;
};

std::string stepsText(const Rule& rule)
{
    std::string text;
    for (const auto step : rule.steps)
        text += (text.empty() ? "" : ";") + std::to_string(step.value());
    return text;
}

Result<Points> pointsEach(const Rule& rule, const Award& command)
{
    const bool noChoice = rule.minimum == rule.maximum;
    const auto each = command.pointsEach.value_or(noChoice ? rule.minimum : Points());
    const bool onStep = rule.steps.empty() || std::ranges::find(rule.steps, each) != rule.steps.end();
    if (each < rule.minimum || each > rule.maximum || !onStep)
        return refuse(ErrorCode::PointsOutsideRule, {{"code", rule.code},
                                                     {"points", each.value()},
                                                     {"min", rule.minimum.value()},
                                                     {"max", rule.maximum.value()},
                                                     {"steps", stepsText(rule)}});
    return each;
}

Result<Rule> ruleInForce(const ports::SiteState& state, const std::string& code, BusinessDate date)
{
    JIAMEI_TRY(const auto rule, state.ruleByCode(code));
    if (!rule)
        return refuse(ErrorCode::RuleUnknown, {{"code", code.substr(0, 40)}});
    if (rule->validFrom > date)
        return refuse(ErrorCode::RuleNotInForce, {{"code", code}, {"from", rule->validFrom.text()}});
    // An honour is counted by name, level and year; its own register awards it.
    if (rule->review != ReviewKind::OnePerson || rule->capPeriod == CapPeriod::EachHonour)
        return refuse(ErrorCode::RuleNeedsReview,
                      {{"code", code}, {"review", static_cast<std::int64_t>(rule->review)}});
    return *rule;
}

Done checkCap(const ports::SiteState& state, const Award& command, const Case& award)
{
    const auto span = spanOf(award.rule.capPeriod, award.day.date);
    if (!span || !award.rule.capCount)
        return {};
    JIAMEI_TRY(const auto used, state.capUnits(command.household, award.rule.number, *span));
    const auto cap = *award.rule.capCount;
    if (command.units > std::max<std::int64_t>(0, cap - used))
        return refuse(ErrorCode::RuleCapReached, {{"code", award.rule.code},
                                                  {"title", award.rule.title},
                                                  {"cap", cap},
                                                  {"used", used},
                                                  {"wanted", command.units},
                                                  {"period", std::string(textOf(award.rule.capPeriod))}});
    return {};
}

Result<Case> examine(const ports::SiteState& state, const operators::Authority& authority, const Award& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    Case award;
    JIAMEI_TRY(award.day, till::requireOpenDay(state));
    JIAMEI_TRY(const auto household, state.household(command.household));
    if (!household)
        return refuse(ErrorCode::HouseholdUnknown, {{"household", command.household.text()}});
    if (household->state != household::HouseholdState::Open)
        return refuse(ErrorCode::HouseholdClosed, {{"household", command.household.text()}});
    JIAMEI_TRY(award.rule, ruleInForce(state, command.ruleCode, award.day.date));
    JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, command.household));
    JIAMEI_CHECK(checkText(command.proposer, "proposer", 60));
    if (command.units < 1 || command.units > kMaxUnits)
        return refuse(ErrorCode::QuantityOutsideLimits, {{"quantity", command.units}, {"max", kMaxUnits}});
    JIAMEI_TRY(award.each, pointsEach(award.rule, command));
    JIAMEI_TRY(award.total, award.each.times(command.units));
    JIAMEI_CHECK(checkCap(state, command, award));

    JIAMEI_TRY(const auto limit, till::settingValue(state, till::SettingKey::SecondPersonPoints));
    JIAMEI_TRY(award.secondPersonLimit, Points::of(limit));
    if (!award.rule.isDeduction) {
        JIAMEI_TRY(const auto before, state.awardedBy(authority.actor, command.household, award.day.date));
        JIAMEI_TRY(award.sumToday, before.plus(award.total));
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
}

} // namespace jiamei::points
