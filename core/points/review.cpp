#include "core/points/review.hpp"

#include "core/operators/authority.hpp"
#include "core/operators/other_person.hpp"
#include "core/till/day.hpp"

namespace jiamei::points {

namespace {

Context contextOf(const Claim& claim)
{
    return {
        {"document", claim.id.document.value()}, {"line", claim.id.line}, {"state", std::string(textOf(claim.state))}};
}

/// Another person, and one of another household, than who submitted it.
Done requireOther(const ports::SiteState& state, const operators::Operator& reviewer, const Claim& claim)
{
    JIAMEI_TRY(const auto submitter, state.operatorByNumber(claim.submitter));
    if (!submitter)
        return refuse(ErrorCode::OperatorUnknown, {{"operator", claim.submitter.value()}});
    auto other = operators::requireOtherPerson(state, *submitter, reviewer);
    if (!other && other.error().code == ErrorCode::SecondPersonSame)
        return refuse(ErrorCode::ReviewSamePerson,
                      {{"operator", reviewer.id.text()}, {"document", claim.id.document.value()}});
    return other;
}

void addLine(journal::pb::ClaimsReviewed::Line& line, const Claim& claim)
{
    *line.mutable_claim() = reference(claim.id);
    line.set_household(claim.household.value());
}

void describeClaims(CanonicalWriter& out, const std::vector<SeenClaim>& claims)
{
    // The faces stay out: a retry after the first success sees others.
    out.integer(static_cast<std::int64_t>(claims.size()));
    for (const auto& claim : claims) {
        out.integer(claim.id.document.value());
        out.integer(claim.id.line);
    }
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const Review& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_CHECK(checkText(command.reason, "reason", 300));
    if (!command.approve)
        JIAMEI_CHECK(requireReason(command.reason));
    JIAMEI_TRY(const auto claims, requireSeen(state, command.claims));

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_claims_reviewed();
    payload.set_approved(command.approve);
    payload.set_reason(command.reason);
    std::vector<Claim> atOnce;
    for (const auto& claim : claims) {
        if (claim.state != ClaimState::Submitted)
            return refuse(ErrorCode::AlreadyDecided, contextOf(claim));
        if (claim.review == ReviewKind::Meeting)
            return refuse(ErrorCode::ReviewNeedsMeeting, contextOf(claim));
        JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, claim.household));
        JIAMEI_CHECK(requireOther(state, actor, claim));
        addLine(*payload.add_lines(), claim);
        document.rows.push_back(recordAbout(journal::RecordType::ClaimReviewed, claim));
        if (!command.approve)
            endPending(document, claim);
        else if (!claim.publicity)
            atOnce.push_back(claim);
    }
    if (!atOnce.empty())
        JIAMEI_CHECK(postClaims(state, std::move(atOnce), document, *payload.mutable_posting()));
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const Withdraw& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_CHECK(requireReason(command.reason));
    JIAMEI_TRY(const auto claims, requireSeen(state, command.claims));

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_claims_withdrawn();
    payload.set_reason(command.reason);
    for (const auto& claim : claims) {
        if (!isOpen(claim.state))
            return refuse(ErrorCode::AlreadyDecided, contextOf(claim));
        JIAMEI_TRY(const auto objection, openObjection(state, claim.id));
        if (objection)
            return refuse(ErrorCode::ObjectionOpen,
                          {{"document", claim.id.document.value()}, {"objection", objection->document.value()}});
        if (actor.number != claim.submitter && actor.role != operators::Role::Manager)
            return refuse(ErrorCode::RoleNotAllowed,
                          {{"operator", actor.id.text()}, {"role", static_cast<std::int64_t>(actor.role)}});
        JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, claim.household));
        if (claim.state != ClaimState::Submitted)
            JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::None));
        addLine(*payload.add_lines(), claim);
        document.rows.push_back(recordAbout(journal::RecordType::ClaimWithdrawn, claim));
        endPending(document, claim);
    }
    return document;
}

void describe(CanonicalWriter& out, const Review& command)
{
    out.text("review");
    out.integer(command.approve ? 1 : 0);
    out.text(command.reason);
    describeClaims(out, command.claims);
}

void describe(CanonicalWriter& out, const Withdraw& command)
{
    out.text("withdraw");
    out.text(command.reason);
    describeClaims(out, command.claims);
}

} // namespace jiamei::points
