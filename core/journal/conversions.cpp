// Payload messages to the types of core and back.
#include "core/journal/effects.hpp"

namespace jiamei::journal {

namespace {

template <class Message>
void writeCommitments(const std::vector<household::Commitment>& commitments, Message& message)
{
    for (const auto& commitment : commitments) {
        auto* out = message.add_personal();
        out->set_field(static_cast<std::uint32_t>(commitment.field));
        out->set_digest(Bytes(asBytes(commitment.digest)));
    }
}

template <class Messages>
Result<std::vector<household::Commitment>> readCommitments(const Messages& messages)
{
    std::vector<household::Commitment> commitments;
    for (const auto& in : messages) {
        const auto digest = asDigest(in.digest());
        if (!digest)
            return refuse(ErrorCode::ChainBroken);
        commitments.push_back({static_cast<household::PersonalField>(in.field()), *digest});
    }
    return commitments;
}

std::uint32_t dateNumber(BusinessDate date)
{
    return static_cast<std::uint32_t>(date.daysSince2020());
}

} // namespace

pb::Rule toPayload(const points::Rule& rule)
{
    pb::Rule out;
    out.set_number(rule.number.value());
    out.set_code(rule.code);
    out.set_category(rule.category);
    out.set_title(rule.title);
    out.set_deduction(rule.isDeduction);
    out.set_points_min(rule.minimum.value());
    out.set_points_max(rule.maximum.value());
    for (const auto step : rule.steps)
        out.add_steps(step.value());
    out.set_unit(rule.unit);
    out.set_cap_count(rule.capCount.value_or(0));
    out.set_cap_period(static_cast<std::uint32_t>(rule.capPeriod));
    out.set_evidence(rule.evidence);
    out.set_proposer(static_cast<std::uint32_t>(rule.proposer));
    out.set_review(static_cast<std::uint32_t>(rule.review));
    out.set_publicity(rule.publicity);
    out.set_valid_from(dateNumber(rule.validFrom));
    if (rule.validUntil)
        out.set_valid_until(dateNumber(*rule.validUntil));
    out.set_reminder_days(static_cast<std::uint32_t>(rule.reminderDays));
    return out;
}

Result<points::Rule> fromPayload(const pb::Rule& in)
{
    points::Rule rule;
    rule.number = RuleNumber(in.number());
    rule.code = in.code();
    rule.category = in.category();
    rule.title = in.title();
    rule.isDeduction = in.deduction();
    JIAMEI_TRY(rule.minimum, Points::of(in.points_min()));
    JIAMEI_TRY(rule.maximum, Points::of(in.points_max()));
    for (const auto step : in.steps()) {
        JIAMEI_TRY(const auto points, Points::of(step));
        rule.steps.push_back(points);
    }
    rule.unit = in.unit();
    if (in.cap_count() > 0)
        rule.capCount = in.cap_count();
    rule.capPeriod = static_cast<points::CapPeriod>(in.cap_period());
    rule.evidence = in.evidence();
    rule.proposer = static_cast<points::Proposer>(in.proposer());
    rule.review = static_cast<points::ReviewKind>(in.review());
    rule.publicity = in.publicity();
    JIAMEI_TRY(rule.validFrom, BusinessDate::ofDaysSince2020(in.valid_from()));
    if (in.valid_until() != 0) {
        JIAMEI_TRY(rule.validUntil, BusinessDate::ofDaysSince2020(in.valid_until()));
    }
    rule.reminderDays = static_cast<std::int32_t>(in.reminder_days());
    return rule;
}

pb::Household toPayload(const household::Household& household)
{
    pb::Household out;
    out.set_number(household.number.value());
    out.set_group(household.group);
    out.set_members(household.members);
    out.set_residents(household.residents);
    out.set_women(household.women);
    out.set_state(static_cast<std::uint32_t>(household.state));
    out.set_merged_into(household.mergedInto ? household.mergedInto->value() : 0);
    writeCommitments(household.commitments, out);
    out.set_grid(household.grid);
    out.set_liaison_operator(household.liaison.person ? household.liaison.person->value() : 0);
    out.set_liaison_household(household.liaison.household ? household.liaison.household->value() : 0);
    return out;
}

Result<household::Household> fromPayload(const pb::Household& in)
{
    household::Household household;
    JIAMEI_TRY(household.number, HouseholdNumber::of(in.number()));
    household.group = in.group();
    household.members = in.members();
    household.residents = in.residents();
    household.women = in.women();
    household.state = static_cast<household::HouseholdState>(in.state());
    if (in.merged_into() != 0) {
        JIAMEI_TRY(household.mergedInto, HouseholdNumber::of(in.merged_into()));
    }
    JIAMEI_TRY(household.commitments, readCommitments(in.personal()));
    household.grid = in.grid();
    if (in.liaison_operator() != 0)
        household.liaison.person = OperatorNumber(in.liaison_operator());
    if (in.liaison_household() != 0) {
        JIAMEI_TRY(household.liaison.household, HouseholdNumber::of(in.liaison_household()));
    }
    return household;
}

pb::Card toPayload(const household::CardRecord& card)
{
    pb::Card out;
    out.set_household(card.household.value());
    out.set_generation(card.generation.value());
    out.set_issue_day(dateNumber(card.issueDay));
    return out;
}

pb::Goods toPayload(const stock::Goods& goods)
{
    pb::Goods out;
    out.set_number(goods.number.value());
    out.set_barcode(goods.barcode);
    out.set_category(goods.category);
    out.set_name(goods.name);
    out.set_spec(goods.spec);
    out.set_unit(goods.unit);
    out.set_household_month_limit(goods.householdLimit ? goods.householdLimit->value() : 0);
    out.set_usual_cost_fen(goods.usualCost.value());
    for (const auto& code : goods.codes) {
        auto& written = *out.add_codes();
        written.set_barcode(code.barcode);
        written.set_pieces(code.pieces.value());
    }
    const bool isMonthly = goods.limitPeriod == points::CapPeriod::Month;
    out.set_limit_period(isMonthly ? 0 : static_cast<std::uint32_t>(goods.limitPeriod));
    out.set_minimum_stock(goods.minimumStock ? goods.minimumStock->value() : 0);
    out.set_shelf_life_days(goods.shelfLifeDays);
    out.set_picture(goods.picture);
    out.set_withdrawn(goods.isWithdrawn);
    return out;
}

Result<stock::Goods> fromPayload(const pb::Goods& in)
{
    stock::Goods goods;
    goods.number = GoodsNumber(in.number());
    goods.barcode = in.barcode();
    goods.category = in.category();
    goods.name = in.name();
    goods.spec = in.spec();
    goods.unit = in.unit();
    if (in.household_month_limit() > 0) {
        JIAMEI_TRY(goods.householdLimit, Quantity::of(in.household_month_limit()));
    }
    JIAMEI_TRY(goods.usualCost, Money::of(in.usual_cost_fen()));
    for (const auto& code : in.codes()) {
        JIAMEI_TRY(const auto pieces, Quantity::of(code.pieces()));
        goods.codes.push_back({code.barcode(), pieces});
    }
    if (in.limit_period() != 0)
        goods.limitPeriod = static_cast<points::CapPeriod>(in.limit_period());
    if (in.minimum_stock() > 0) {
        JIAMEI_TRY(goods.minimumStock, Quantity::of(in.minimum_stock()));
    }
    goods.shelfLifeDays = in.shelf_life_days();
    goods.picture = in.picture();
    goods.isWithdrawn = in.withdrawn();
    return goods;
}

pb::OperatorSet toPayload(const operators::Operator& person)
{
    pb::OperatorSet out;
    out.set_number(person.number.value());
    out.set_id(person.id.text());
    out.set_role(static_cast<std::uint32_t>(person.role));
    out.set_household(person.household ? person.household->value() : 0);
    out.set_state(static_cast<std::uint32_t>(person.state));
    writeCommitments(person.commitments, out);
    return out;
}

Result<operators::Operator> fromPayload(const pb::OperatorSet& in)
{
    operators::Operator person;
    person.number = OperatorNumber(in.number());
    JIAMEI_TRY(person.id, OperatorId::parse(in.id()));
    person.role = static_cast<operators::Role>(in.role());
    if (in.household() != 0) {
        JIAMEI_TRY(person.household, HouseholdNumber::of(in.household()));
    }
    person.state = static_cast<operators::OperatorState>(in.state());
    JIAMEI_TRY(person.commitments, readCommitments(in.personal()));
    return person;
}

Result<std::vector<household::Commitment>> namedIn(const pb::Payload& payload)
{
    if (payload.has_village_flag_set())
        return readCommitments(payload.village_flag_set().contact());
    if (payload.has_donor_set())
        return readCommitments(payload.donor_set().named());
    if (payload.has_redemption())
        return readCommitments(payload.redemption().collector());
    if (payload.has_slip_issued())
        return readCommitments(payload.slip_issued().collector());
    if (payload.has_keeper_handed_over())
        return readCommitments(payload.keeper_handed_over().overseer());
    return readCommitments(payload.witness());
}

} // namespace jiamei::journal
