#include "core/journal/claim_effects.hpp"

#include "core/journal/round_effects.hpp"

#include <algorithm>

namespace jiamei::journal {

namespace {

using points::Claim;
using points::ClaimId;
using points::ClaimState;

tl::unexpected<Error> broken(Seq seq)
{
    return refuse(ErrorCode::ChainBroken, {{"seq", seq.value()}});
}

/// Claims that one document moves, each loaded once and given out once.
class MovedClaims {
public:
    MovedClaims(const ports::SiteState& before, const SealedDocument& sealed) : m_before(before), m_sealed(sealed) {}

    Result<Claim*> find(const pb::ClaimRef& reference)
    {
        const ClaimId id{DocumentNumber(reference.document()), reference.line()};
        const auto known = std::ranges::find(m_claims, id, &Claim::id);
        if (known != m_claims.end())
            return &*known;
        JIAMEI_TRY(const auto loaded, m_before.claim(id));
        if (!loaded)
            return broken(m_sealed.document.firstSeq);
        m_claims.push_back(*loaded);
        m_claims.back().changed = m_sealed.document.number;
        return &m_claims.back();
    }

    Done move(const pb::ClaimRef& reference, ClaimState state)
    {
        JIAMEI_TRY(auto* const claim, find(reference));
        claim->state = state;
        return {};
    }

    /// Line n of the posting is the entry with line n.
    Done post(const pb::Posting& posting)
    {
        std::int32_t line = 0;
        for (const auto& item : posting.lines()) {
            ++line;
            const auto row = std::ranges::find_if(m_sealed.rows, [&](const Row& candidate) {
                const auto* entry = std::get_if<Entry>(&candidate.body);
                return entry != nullptr && entry->line == line &&
                       (entry->kind == EntryKind::Post || entry->kind == EntryKind::Single);
            });
            if (row == m_sealed.rows.end())
                return broken(m_sealed.document.firstSeq);
            JIAMEI_TRY(auto* const claim, find(item.claim()));
            claim->state = ClaimState::Posted;
            claim->posted = row->seq;
        }
        return {};
    }

    void moveInto(std::vector<Change>& out)
    {
        for (auto& claim : m_claims)
            out.emplace_back(claim);
        m_claims.clear();
    }

private:
    const ports::SiteState& m_before;
    const SealedDocument& m_sealed;
    std::vector<Claim> m_claims;
};

Done reviewed(MovedClaims& claims, const pb::ClaimsReviewed& in)
{
    for (const auto& line : in.lines())
        JIAMEI_CHECK(claims.move(line.claim(), in.approved() ? ClaimState::Reviewed : ClaimState::Rejected));
    return claims.post(in.posting());
}

points::Objection objectionWith(points::Objection objection, bool upheld)
{
    objection.state = upheld ? points::ObjectionState::Upheld : points::ObjectionState::Dismissed;
    return objection;
}

Result<points::Objection> objectionNumbered(const ports::SiteState& before, std::int64_t number, Seq seq)
{
    JIAMEI_TRY(const auto found, before.objection(DocumentNumber(number)));
    if (!found)
        return broken(seq);
    return *found;
}

Done meeting(const ports::SiteState& before, MovedClaims& claims, const SealedDocument& sealed,
             std::vector<Change>& out)
{
    const auto& in = sealed.document.payload.meeting_held();
    for (const auto& item : in.items()) {
        if (item.objection() == 0) {
            JIAMEI_CHECK(claims.move(item.claim(), item.approved() ? ClaimState::Reviewed : ClaimState::Rejected));
            continue;
        }
        // Approved = the award stands: the objection is dismissed and the line goes on as it was.
        JIAMEI_TRY(const auto objection, objectionNumbered(before, item.objection(), sealed.document.firstSeq));
        out.emplace_back(objectionWith(objection, !item.approved()));
        if (!item.approved())
            JIAMEI_CHECK(claims.move(item.claim(), ClaimState::Voided));
    }
    return claims.post(in.posting());
}

Done noticeOpened(MovedClaims& claims, const SealedDocument& sealed, std::vector<Change>& out)
{
    const auto& in = sealed.document.payload.notice_opened();
    out.emplace_back(points::Notice{sealed.document.number, sealed.document.day, in.days(), Seq(in.up_to()), Bytes()});
    for (const auto& line : in.lines()) {
        if (line.posted())
            continue;
        JIAMEI_TRY(auto* const claim, claims.find(line.claim()));
        claim->state = ClaimState::InPublicity;
        claim->notice = sealed.document.number;
    }
    return {};
}

Done noticePhotographed(const ports::SiteState& before, const SealedDocument& sealed, std::vector<Change>& out)
{
    const auto& in = sealed.document.payload.notice_photographed();
    JIAMEI_TRY(auto notice, before.notice(DocumentNumber(in.notice())));
    if (!notice)
        return broken(sealed.document.firstSeq);
    notice->photo = in.photo();
    out.emplace_back(std::move(*notice));
    return {};
}

Done objectionRaised(const SealedDocument& sealed, std::vector<Change>& out)
{
    const auto& in = sealed.document.payload.objection_raised();
    points::Objection objection;
    objection.document = sealed.document.number;
    objection.about = {DocumentNumber(in.about().document()), in.about().line()};
    if (in.household() != 0) {
        JIAMEI_TRY(objection.by, HouseholdNumber::of(in.household()));
    }
    out.emplace_back(objection);
    return {};
}

Done objectionSettled(const ports::SiteState& before, MovedClaims& claims, const SealedDocument& sealed,
                      std::vector<Change>& out)
{
    const auto& in = sealed.document.payload.objection_settled();
    JIAMEI_TRY(const auto objection, objectionNumbered(before, in.objection(), sealed.document.firstSeq));
    out.emplace_back(objectionWith(objection, in.upheld()));
    JIAMEI_TRY(const auto claim, before.claim(objection.about));
    if (claim && in.upheld())
        return claims.move(in.about(), ClaimState::Voided);
    return {};
}

/// A deduction under review that was restored; one that was made directly has no claim.
Done restored(const ports::SiteState& before, MovedClaims& claims, const pb::ClaimRef& reference)
{
    JIAMEI_TRY(const auto claim, before.claim({DocumentNumber(reference.document()), reference.line()}));
    return claim ? claims.move(reference, ClaimState::Reversed) : Done();
}

/// A reversal names the submission and, by line, which of its claims are undone.
Done reversed(const ports::SiteState& before, MovedClaims& claims, const pb::Reversal& in)
{
    for (std::int32_t line = 1;; ++line) {
        JIAMEI_TRY(const auto claim, before.claim({DocumentNumber(in.document()), line}));
        if (!claim)
            return {};
        const bool named = in.lines_size() == 0 || std::ranges::find(in.lines(), line) != in.lines().end();
        if (!named || claim->state != ClaimState::Posted)
            continue;
        pb::ClaimRef reference;
        reference.set_document(in.document());
        reference.set_line(line);
        JIAMEI_CHECK(claims.move(reference, ClaimState::Reversed));
    }
}

Done kinDeclared(const pb::KinDeclared& in, std::vector<Change>& out)
{
    JIAMEI_TRY(const auto first, HouseholdNumber::of(in.first()));
    JIAMEI_TRY(const auto second, HouseholdNumber::of(in.second()));
    out.emplace_back(KinChange{household::kinTie(first, second), !in.ended()});
    return {};
}

Done rulesDrafted(const SealedDocument& sealed, std::vector<Change>& out)
{
    points::RuleDraft draft;
    draft.document = sealed.document.number;
    JIAMEI_TRY(draft.first, BusinessDate::ofDaysSince2020(sealed.document.payload.rules_drafted().first_date()));
    draft.offeredBy = sealed.document.payload.rules_drafted().offered_by();
    draft.offer = sealed.document.payload.rules_drafted().offer();
    out.emplace_back(std::move(draft));
    return {};
}

Done rulesVoted(const ports::SiteState& before, const SealedDocument& sealed, std::vector<Change>& out)
{
    const auto& in = sealed.document.payload.rules_voted();
    JIAMEI_TRY(const auto drafts, before.ruleDrafts());
    const auto found = std::ranges::find(drafts, DocumentNumber(in.draft()), &points::RuleDraft::document);
    if (found == drafts.end())
        return broken(sealed.document.firstSeq);
    auto draft = *found;
    draft.state = in.has_adopted() ? points::RuleDraft::State::Adopted : points::RuleDraft::State::Refused;
    out.emplace_back(draft);
    if (in.has_adopted()) {
        JIAMEI_TRY(auto change, ruleSetOf(in.adopted()));
        out.emplace_back(std::move(change));
    }
    return {};
}

Done moves(const ports::SiteState& before, MovedClaims& claims, const SealedDocument& sealed, std::vector<Change>& out)
{
    const auto& payload = sealed.document.payload;
    switch (payload.body_case()) {
    case pb::Payload::kClaimsReviewed:
        return reviewed(claims, payload.claims_reviewed());
    case pb::Payload::kMeetingHeld:
        return meeting(before, claims, sealed, out);
    case pb::Payload::kNoticeOpened:
        return noticeOpened(claims, sealed, out);
    case pb::Payload::kNoticePosted:
        return claims.post(payload.notice_posted().posting());
    case pb::Payload::kObjectionSettled:
        return objectionSettled(before, claims, sealed, out);
    case pb::Payload::kClaimsWithdrawn:
        for (const auto& line : payload.claims_withdrawn().lines())
            JIAMEI_CHECK(claims.move(line.claim(), ClaimState::Voided));
        return {};
    case pb::Payload::kReversal:
        return reversed(before, claims, payload.reversal());
    case pb::Payload::kDeductionRestored:
        return restored(before, claims, payload.deduction_restored().deduction());
    default:
        return {};
    }
}

} // namespace

Done claimsSubmitted(const SealedDocument& sealed, std::vector<Change>& out)
{
    const auto& document = sealed.document;
    const auto* submission = submissionOf(document.payload);
    const auto before = submission == nullptr ? -1 : document.rowCount - submission->lines_size();
    if (before < 0)
        return broken(document.firstSeq);
    std::int32_t line = 0;
    for (const auto& in : submission->lines()) {
        Claim claim;
        claim.seq = Seq(document.firstSeq.value() + before + line);
        claim.id = {document.number, ++line};
        claim.day = document.day;
        JIAMEI_TRY(claim.household, HouseholdNumber::of(in.household()));
        claim.rule = RuleNumber(in.rule());
        claim.ruleVersion = RuleSetVersion(in.rule_version());
        claim.isDeduction = in.deduction();
        JIAMEI_TRY(claim.points, Points::of(in.points()));
        claim.units = in.units();
        claim.review = static_cast<points::ReviewKind>(in.review());
        claim.publicity = in.publicity();
        claim.submitter = document.actor;
        claim.changed = document.number;
        out.emplace_back(claim);
    }
    return {};
}

Result<RuleSetChange> ruleSetOf(const pb::RuleSetAdopted& in)
{
    RuleSetChange change;
    change.set.version = RuleSetVersion(in.version());
    JIAMEI_TRY(change.set.first, BusinessDate::ofDaysSince2020(in.first_date()));
    for (const auto& item : in.rules()) {
        JIAMEI_TRY(auto rule, fromPayload(item));
        change.rules.push_back(std::move(rule));
    }
    return change;
}

Done claimChanges(const ports::SiteState& before, const SealedDocument& sealed, std::vector<Change>& out)
{
    const auto& payload = sealed.document.payload;
    switch (payload.body_case()) {
    case pb::Payload::kClaimsSubmitted:
        JIAMEI_CHECK(claimsSubmitted(sealed, out));
        return remindersServed(before, sealed, out);
    case pb::Payload::kNoticePhotographed:
        return noticePhotographed(before, sealed, out);
    case pb::Payload::kObjectionRaised:
        return objectionRaised(sealed, out);
    case pb::Payload::kKinDeclared:
        return kinDeclared(payload.kin_declared(), out);
    case pb::Payload::kRulesDrafted:
        return rulesDrafted(sealed, out);
    case pb::Payload::kRulesVoted:
        return rulesVoted(before, sealed, out);
    default:
        break;
    }
    MovedClaims claims(before, sealed);
    JIAMEI_CHECK(moves(before, claims, sealed, out));
    claims.moveInto(out);
    return {};
}

} // namespace jiamei::journal
