// What documents about claims, notices, objections, kin and votes do to the derived state; a part of effects.
#pragma once

#include "core/journal/effects.hpp"

namespace jiamei::journal {

/// Appends the changes of `sealed` to `out`, nothing when its payload is of another kind.
/// Errors: ChainBroken {seq} for a payload that names what is not there; whatever `before` fails with.
[[nodiscard]] Done claimChanges(const ports::SiteState& before, const SealedDocument& sealed, std::vector<Change>& out);

/// The claims that the document submits, alone or beside something else (submissionOf). Errors: ChainBroken {seq}.
[[nodiscard]] Done claimsSubmitted(const SealedDocument& sealed, std::vector<Change>& out);

/// The version, its first day and its rules, as adopted at once or by a vote.
[[nodiscard]] Result<RuleSetChange> ruleSetOf(const pb::RuleSetAdopted& in);

} // namespace jiamei::journal
