// The journal of one site as core sees it: decide and append in one commit, or read one snapshot.
#pragma once

#include "core/ports/round_drafts.hpp"
#include "core/ports/site_state.hpp"

#include <functional>

namespace jiamei::ports {

/// Made before the first write; the input's digest tells a retry from another command under the same id.
struct Request {
    RequestId id;
    Digest input{};
};

using Decide = std::function<Result<journal::Document>(const SiteState&)>;

/// Whose PIN it is: an operator's or a household's.
struct PinOwner {
    PinOwner(journal::PersonalRecord::Owner kind, std::int64_t itsNumber) : owner(kind), number(itsNumber) {}
    PinOwner(OperatorNumber person) : owner(journal::PersonalRecord::Owner::Operator), number(person.value()) {}
    PinOwner(HouseholdNumber household) : owner(journal::PersonalRecord::Owner::Household), number(household.value()) {}
    journal::PersonalRecord::Owner owner;
    std::int64_t number;
    friend auto operator<=>(const PinOwner&, const PinOwner&) = default;
};

/// Attempts at a PIN. Written and committed before the PIN is checked, outside the journal; an operator's
/// failure that was checked is also a record.
struct SignInState {
    std::uint32_t attempts = 0; ///< begun in a row without a success
    PoweredOn lastAttempt;
    friend bool operator==(const SignInState&, const SignInState&) = default;
};

/// Implementations: db/sqlite, and an in-memory one for tests that passes the same contract suite. Writer thread only.
class SiteStore {
public:
    virtual ~SiteStore() = default;

    /// Loads the state, decides, seals and appends in one transaction. A known request id with the same input gives
    /// the first answer again (isRepeat), with other input RequestReused. A refusal of `decide` is passed on and
    /// nothing is written. What is answered is on disk.
    /// Errors: StorageFull, StorageReadOnly, StorageFailed, StorageBusy; OutcomeUnknown only when the database could
    /// not be reopened after a failed commit. Cost: one fsync.
    [[nodiscard]] virtual Result<journal::StoredDocument> write(const Request& request, const Moment& moment,
                                                                const Decide& decide) = 0;

    /// Runs `look` on one snapshot.
    [[nodiscard]] virtual Done read(const std::function<Done(const SiteState&)>& look) const = 0;

    [[nodiscard]] virtual Result<SignInState> signInState(const PinOwner& owner) const = 0;
    /// Counts one more attempt, if `mayTry` agrees to the present state, in one transaction: of many processes that try
    /// at once each is counted. What is answered, the state with this attempt in it, is on disk.
    /// Errors: those of `mayTry`, and the store's.
    [[nodiscard]] virtual Result<SignInState> beginAttempt(const PinOwner& owner, const PoweredOn& now,
                                                           const std::function<Done(const SignInState&)>& mayTry) = 0;
    /// After a success. A document that stores a new PIN hash does the same within its own commit.
    [[nodiscard]] virtual Done clearAttempts(const PinOwner& owner) = 0;

    /// What is being entered on a screen; outside the journal.
    [[nodiscard]] virtual RoundDrafts& roundDrafts() = 0;
};

} // namespace jiamei::ports
