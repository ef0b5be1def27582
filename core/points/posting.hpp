// What every step of a claim shares: finding it, the face that is shown and signed for, posting and ending it.
#pragma once

#include "core/operators/operator.hpp"
#include "core/points/award.hpp"

#include <map>
#include <span>

namespace jiamei::points {

/// A claim and the face it was shown with; who decides signs for exactly that.
struct SeenClaim {
    ClaimId id;
    std::string face; ///< of faceOf
};

/// The claim. Errors: DocumentUnknown {document}, NotForReview {document, line} when it is no submission.
[[nodiscard]] Result<Claim> requireClaim(const ports::SiteState& state, const ClaimId& id);

/// Ten characters that change whenever anything about the claim does: its row, its state, its objections.
[[nodiscard]] Result<std::string> faceOf(const ports::SiteState& state, const Claim& claim);

/// Loads the claims in order. Errors: NothingToDo for none, ItemTwice {document, line}, ItemChanged {document, line}
/// when a claim no longer has the face that was seen; requireClaim's.
[[nodiscard]] Result<std::vector<Claim>> requireSeen(const ports::SiteState& state, std::span<const SeenClaim> seen);

/// The objection that stops the claim or direct award now; nothing when none is open.
[[nodiscard]] Result<std::optional<Objection>> openObjection(const ports::SiteState& state, const ClaimId& id);

/// The entry that booked this line of direct awards; nothing when the document has no such line.
[[nodiscard]] Result<std::optional<journal::Row>> directRow(const ports::SiteState& state, const ClaimId& id);

/// What was submitted, in words. Errors: DatabaseDamaged when the document is not there.
[[nodiscard]] Result<journal::pb::ClaimsSubmitted::Line> wordingOf(const ports::SiteState& state, const ClaimId& id);

/// `submitted`, `reviewed`, `in_publicity`, `posted`, `rejected`, `voided`, `reversed`.
[[nodiscard]] std::string_view textOf(ClaimState state);

/// Ends a pending entry without posting it; nothing for a deduction, which is no entry yet.
void endPending(journal::Document& document, const Claim& claim);

/// A record about the claim's household that names the claim's row.
[[nodiscard]] journal::NewRow recordAbout(journal::RecordType type, const Claim& claim);

[[nodiscard]] journal::pb::ClaimRef reference(const ClaimId& id);

/// Posts claims: awards first, then deductions with what must be advanced, at the end what debtors pay back.
[[nodiscard]] Done postClaims(const ports::SiteState& state, std::vector<Claim> claims, journal::Document& document,
                              journal::pb::Posting& posting);

/// What the document posted; null when it is of a kind that posts nothing.
[[nodiscard]] const journal::pb::Posting* postingOf(const journal::pb::Payload& payload);

/// A reason is text of at most 300 bytes and says something. Errors: ReasonMissing, TextInvalid.
[[nodiscard]] Done requireReason(const std::string& reason);

} // namespace jiamei::points
