#include "core/points/posting.hpp"

#include "core/base/spaces.hpp"
#include "core/points/carry.hpp"

#include <algorithm>
#include <set>

namespace jiamei::points {

namespace {

journal::Entry pendingOf(const Claim& claim)
{
    journal::Entry entry;
    entry.debit = journal::issueAccount();
    entry.credit = journal::householdAccount(claim.household);
    entry.amount = claim.points.value();
    entry.rule = claim.rule;
    entry.refersTo = claim.seq;
    return entry;
}

/// What a household holds while a document is being written.
struct Purse {
    Points spendable;
    Points owed;
    bool wasCredited = false;
};

class Poster {
public:
    Poster(const ports::SiteState& state, journal::Document& document, journal::pb::Posting& posting)
        : m_state(state), m_document(document), m_posting(posting)
    {
    }

    Done post(const Claim& claim)
    {
        JIAMEI_TRY(auto* const purse, purseOf(claim.household));
        JIAMEI_TRY(const auto wording, wordingOf(m_state, claim.id));
        auto& line = *m_posting.add_lines();
        *line.mutable_claim() = reference(claim.id);
        line.set_household(claim.household.value());
        line.set_deduction(claim.isDeduction);
        line.set_points(claim.points.value());
        line.set_code(wording.code());
        line.set_title(wording.title());
        auto entry = pendingOf(claim);
        entry.line = m_posting.lines_size();
        if (claim.isDeduction) {
            const auto advanced = advance(m_document, claim.household, purse->spendable, claim.points);
            line.set_advanced(advanced.value());
            JIAMEI_TRY(purse->owed, purse->owed.plus(advanced));
            purse->spendable = purse->spendable.lessOrZero(claim.points);
            std::swap(entry.debit, entry.credit);
            entry.refersTo.reset(); // there is no pending entry to refer to
        } else {
            entry.kind = journal::EntryKind::Post;
            JIAMEI_TRY(purse->spendable, purse->spendable.plus(claim.points));
            purse->wasCredited = true;
        }
        m_document.rows.push_back({entry, claim.ruleVersion});
        return {};
    }

    void finish()
    {
        for (auto& [household, purse] : m_purses) {
            auto& out = *m_posting.add_households();
            out.set_household(household.value());
            Points settled;
            if (purse.wasCredited)
                settled = settle(m_document, household, purse.owed, purse.spendable);
            out.set_settled(settled.value());
        }
    }

private:
    Result<Purse*> purseOf(HouseholdNumber household)
    {
        const auto known = m_purses.find(household);
        if (known != m_purses.end())
            return &known->second;
        JIAMEI_TRY(const auto figures, figuresOf(m_state, household));
        return &m_purses.emplace(household, Purse{figures.spendable, figures.owed, false}).first->second;
    }

    const ports::SiteState& m_state;
    journal::Document& m_document;
    journal::pb::Posting& m_posting;
    std::map<HouseholdNumber, Purse> m_purses;
};

Context contextOf(const ClaimId& id)
{
    return {{"document", id.document.value()}, {"line", id.line}};
}

} // namespace

Result<Claim> requireClaim(const ports::SiteState& state, const ClaimId& id)
{
    JIAMEI_TRY(const auto claim, state.claim(id));
    if (claim)
        return *claim;
    JIAMEI_TRY(const auto document, state.document(id.document));
    if (!document)
        return refuse(ErrorCode::DocumentUnknown, {{"document", id.document.value()}});
    return refuse(ErrorCode::NotForReview, contextOf(id));
}

Result<std::string> faceOf(const ports::SiteState& state, const Claim& claim)
{
    JIAMEI_TRY(const auto rows, state.rows(claim.seq, claim.seq));
    JIAMEI_TRY(const auto objection, openObjection(state, claim.id));
    CanonicalWriter out;
    out.text("claim-face");
    out.text(rows.empty() ? std::string_view() : asBytes(rows.front().hash));
    out.integer(claim.id.line);
    out.integer(static_cast<std::int64_t>(claim.state));
    out.integer(claim.changed.value());
    out.integer(objection ? objection->document.value() : 0);
    return fingerprintText(blake2b(out.bytes()));
}

Result<std::vector<Claim>> requireSeen(const ports::SiteState& state, std::span<const SeenClaim> seen)
{
    if (seen.empty())
        return refuse(ErrorCode::NothingToDo);
    std::set<ClaimId> known;
    std::vector<Claim> claims;
    for (const auto& item : seen) {
        if (!known.insert(item.id).second)
            return refuse(ErrorCode::ItemTwice, contextOf(item.id));
        JIAMEI_TRY(const auto claim, requireClaim(state, item.id));
        JIAMEI_TRY(const auto face, faceOf(state, claim));
        if (face != item.face)
            return refuse(ErrorCode::ItemChanged, contextOf(item.id));
        claims.push_back(claim);
    }
    return claims;
}

Result<std::optional<Objection>> openObjection(const ports::SiteState& state, const ClaimId& id)
{
    JIAMEI_TRY(const auto all, state.objectionsAbout(id));
    const auto found = std::ranges::find(all, ObjectionState::Open, &Objection::state);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Result<std::optional<journal::Row>> directRow(const ports::SiteState& state, const ClaimId& id)
{
    JIAMEI_TRY(const auto document, state.document(id.document));
    if (!document || journal::awardOn(document->payload, id.line) == nullptr)
        return std::nullopt;
    const Seq last(document->firstSeq.value() + document->rowCount - 1);
    JIAMEI_TRY(const auto rows, state.directAwards(document->firstSeq, last));
    const auto row = std::ranges::find_if(
        rows, [&](const journal::Row& candidate) { return std::get<journal::Entry>(candidate.body).line == id.line; });
    return row == rows.end() ? std::nullopt : std::optional(*row);
}

Result<journal::pb::ClaimsSubmitted::Line> wordingOf(const ports::SiteState& state, const ClaimId& id)
{
    JIAMEI_TRY(const auto document, state.document(id.document));
    const auto* submission = document ? journal::submissionOf(document->payload) : nullptr;
    if (submission == nullptr || id.line < 1 || id.line > submission->lines_size())
        return refuse(ErrorCode::DatabaseDamaged, {{"what", "claim"}, {"document", id.document.value()}});
    return submission->lines(id.line - 1);
}

std::string_view textOf(ClaimState state)
{
    switch (state) {
    case ClaimState::Submitted:
        return "submitted";
    case ClaimState::Reviewed:
        return "reviewed";
    case ClaimState::InPublicity:
        return "in_publicity";
    case ClaimState::Posted:
        return "posted";
    case ClaimState::Rejected:
        return "rejected";
    case ClaimState::Voided:
        return "voided";
    case ClaimState::Reversed:
        return "reversed";
    }
    return {};
}

void endPending(journal::Document& document, const Claim& claim)
{
    if (claim.isDeduction)
        return;
    auto entry = pendingOf(claim);
    entry.kind = journal::EntryKind::Void;
    document.rows.push_back({entry, claim.ruleVersion});
}

journal::NewRow recordAbout(journal::RecordType type, const Claim& claim)
{
    return {journal::Record{type, claim.household.value(), claim.seq}, claim.ruleVersion};
}

journal::pb::ClaimRef reference(const ClaimId& id)
{
    journal::pb::ClaimRef out;
    out.set_document(id.document.value());
    out.set_line(id.line);
    return out;
}

Done postClaims(const ports::SiteState& state, std::vector<Claim> claims, journal::Document& document,
                journal::pb::Posting& posting)
{
    std::ranges::stable_partition(claims, [](const Claim& claim) { return !claim.isDeduction; });
    Poster poster(state, document, posting);
    for (const auto& claim : claims)
        JIAMEI_CHECK(poster.post(claim));
    poster.finish();
    JIAMEI_CHECK(carryToSurvivors(state, document));
    // What a merged number passed on counts for its survivor, and for whoever asks under the old number.
    for (auto& household : *posting.mutable_households()) {
        JIAMEI_TRY(const auto number, HouseholdNumber::of(household.household()));
        JIAMEI_TRY(const auto after, spendableAfter(state, document, number));
        household.set_spendable_after(after.value());
    }
    return {};
}

const journal::pb::Posting* postingOf(const journal::pb::Payload& payload)
{
    if (payload.has_claims_reviewed())
        return &payload.claims_reviewed().posting();
    if (payload.has_meeting_held())
        return &payload.meeting_held().posting();
    return payload.has_notice_posted() ? &payload.notice_posted().posting() : nullptr;
}

Done requireReason(const std::string& reason)
{
    JIAMEI_CHECK(checkText(reason, "reason", 300));
    if (isBlank(reason))
        return refuse(ErrorCode::ReasonMissing);
    return {};
}

} // namespace jiamei::points
