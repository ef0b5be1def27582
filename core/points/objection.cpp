#include "core/points/objection.hpp"

#include "core/operators/authority.hpp"
#include "core/points/carry.hpp"
#include "core/points/mirror.hpp"
#include "core/points/notice.hpp"
#include "core/till/day.hpp"

namespace jiamei::points {

namespace {

/// What an objection is about: a claim, or the entry of a direct award.
struct Target {
    std::optional<Claim> claim;
    std::optional<journal::Row> direct;
    HouseholdNumber household;
    Seq seq;
};

Result<Target> targetOf(const ports::SiteState& state, const ClaimId& id)
{
    Target target;
    JIAMEI_TRY(const auto document, state.document(id.document));
    if (!document)
        return refuse(ErrorCode::DocumentUnknown, {{"document", id.document.value()}});
    const auto* award = journal::awardOn(document->payload, id.line);
    if (award == nullptr) {
        JIAMEI_TRY(target.claim, requireClaim(state, id));
        target.household = target.claim->household;
        target.seq = target.claim->seq;
        return target;
    }
    JIAMEI_TRY(target.household, HouseholdNumber::of(award->household()));
    JIAMEI_TRY(target.direct, directRow(state, id));
    if (!target.direct)
        return refuse(ErrorCode::NotForReview, {{"document", id.document.value()}, {"line", id.line}});
    target.seq = target.direct->seq;
    return target;
}

Done requireObjectable(const ClaimId& id, const Claim& claim)
{
    const Context context{
        {"document", id.document.value()}, {"line", id.line}, {"state", std::string(textOf(claim.state))}};
    switch (claim.state) {
    case ClaimState::InPublicity:
        return {};
    case ClaimState::Posted:
        return refuse(ErrorCode::ObjectionLinePosted, context);
    case ClaimState::Submitted:
    case ClaimState::Reviewed:
        return refuse(ErrorCode::NotPublic, context);
    case ClaimState::Rejected:
    case ClaimState::Voided:
    case ClaimState::Reversed:
        break;
    }
    return refuse(ErrorCode::AlreadyDecided, context);
}

/// Until the last day of the notice that lists it; before it is listed, too.
Done requireInTime(const ports::SiteState& state, const ClaimId& id, const journal::Row& direct, BusinessDate today)
{
    JIAMEI_TRY(const auto reversal, state.reversalOf(direct.seq));
    if (reversal)
        return refuse(ErrorCode::AlreadyReversed, {{"document", id.document.value()}});
    JIAMEI_TRY(const auto listed, state.noticeReaching(direct.seq));
    if (!listed)
        return {};
    JIAMEI_TRY(const auto dates, datesOf(state, *listed));
    if (today > dates.last)
        return refuse(ErrorCode::ObjectionTooLate,
                      {{"document", id.document.value()}, {"last", dates.last.text()}, {"date", today.text()}});
    return {};
}

journal::Record recordAbout(journal::RecordType type, const Target& target)
{
    return {type, target.household.value(), target.seq};
}

/// Takes a direct award back, or gives a direct deduction back, once.
Done reverseDirect(const ports::SiteState& state, const journal::Row& direct, HouseholdNumber household,
                   journal::Document& document, journal::pb::ObjectionSettled& payload)
{
    JIAMEI_TRY(const auto reversal, state.reversalOf(direct.seq));
    if (reversal)
        return {};
    JIAMEI_TRY(const auto done, mirror(state, direct, household, document));
    payload.set_taken_back(done.takesBack ? done.amount.value() : -done.amount.value());
    payload.set_advanced(done.advanced.value());
    payload.set_settled(done.settled.value());
    JIAMEI_CHECK(carryToSurvivors(state, document));
    JIAMEI_TRY(const auto left, spendableAfter(state, document, household));
    payload.set_spendable_after(left.value());
    return {};
}

Result<Objection> requireObjection(const ports::SiteState& state, DocumentNumber number)
{
    JIAMEI_TRY(const auto found, state.objection(number));
    if (!found)
        return refuse(ErrorCode::ObjectionUnknown, {{"document", number.value()}});
    if (found->state != ObjectionState::Open)
        return refuse(ErrorCode::ObjectionDecided, {{"document", number.value()}});
    return *found;
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const Object& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_CHECK(requireReason(command.reason));
    if (command.by) {
        JIAMEI_TRY(const auto household, state.household(*command.by));
        if (!household)
            return refuse(ErrorCode::HouseholdUnknown, {{"household", command.by->text()}});
    }
    JIAMEI_TRY(const auto target, targetOf(state, command.about));
    if (target.claim)
        JIAMEI_CHECK(requireObjectable(command.about, *target.claim));
    else
        JIAMEI_CHECK(requireInTime(state, command.about, *target.direct, day.date));
    JIAMEI_TRY(const auto open, openObjection(state, command.about));
    if (open)
        return refuse(ErrorCode::ObjectionOpen,
                      {{"document", command.about.document.value()}, {"objection", open->document.value()}});

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_objection_raised();
    *payload.mutable_about() = reference(command.about);
    payload.set_reason(command.reason);
    payload.set_household(command.by ? command.by->value() : 0);
    payload.set_of(target.household.value());
    document.rows.push_back({recordAbout(journal::RecordType::ObjectionRaised, target), {}});
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const SettleObjection& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_CHECK(requireReason(command.reason));
    JIAMEI_TRY(const auto objection, requireObjection(state, command.objection));
    JIAMEI_TRY(const auto target, targetOf(state, objection.about));
    JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, target.household));
    if (objection.by)
        JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, *objection.by));
    JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::None));

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_objection_settled();
    payload.set_objection(objection.document.value());
    *payload.mutable_about() = reference(objection.about);
    payload.set_household(target.household.value());
    payload.set_upheld(command.uphold);
    payload.set_reason(command.reason);
    document.rows.push_back({recordAbout(journal::RecordType::ObjectionSettled, target), {}});
    if (!command.uphold)
        return document;
    if (target.claim)
        endPending(document, *target.claim);
    else
        JIAMEI_CHECK(reverseDirect(state, *target.direct, target.household, document, payload));
    return document;
}

void describe(CanonicalWriter& out, const Object& command)
{
    out.text("object");
    out.integer(command.about.document.value());
    out.integer(command.about.line);
    out.text(command.reason);
    out.integer(command.by ? command.by->value() : 0);
}

void describe(CanonicalWriter& out, const SettleObjection& command)
{
    out.text("objection-settle");
    out.integer(command.objection.value());
    out.integer(command.uphold ? 1 : 0);
    out.text(command.reason);
}

} // namespace jiamei::points
