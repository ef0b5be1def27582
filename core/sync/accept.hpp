// What a shop does with its hub's answer: trust the key once, take receipts, and say how much still waits for one.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"
#include "core/sync/enrolment.hpp"

namespace jiamei::sync {

/// The hub's key, accepted once.
struct TrustHub {
    std::string unit;
    PublicKey key;
    bool isCompared = false; ///< a person compared the sixteen digits
};

/// Errors: AlreadyEnrolled {unit} when another key is trusted, NothingToDo when this one is; authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const TrustHub& command);
void describe(CanonicalWriter& out, const TrustHub& command);

struct AcceptReceipt {
    std::string unit;
    ports::HubReceipt receipt;
};

/// Receipts only rise; an older one changes nothing, nor does one for rows that an earlier epoch wrote behind the place
/// where this journal left it, its lost tail (NothingToDo).
/// Errors: SyncNotEnrolled; ReceiptNotInChain {seq} when the hub acknowledges what this journal does not hold: the
/// journal was rolled back; authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const AcceptReceipt& command);
void describe(CanonicalWriter& out, const AcceptReceipt& command);

struct SiteSyncStatus {
    /// Rows that the hub has yet to learn of. What only tells of the hub itself, a receipt or its key, is no news to
    /// it.
    std::int64_t unsent = 0;
    std::optional<UtcTime> oldestAt;       ///< of the oldest of them
    std::optional<BusinessDate> oldestDay; ///< of the oldest business day with such a row
    std::optional<ports::HubReceipt> receipt;
    std::string hubUnit; ///< empty before the hub's answer was read
    bool isCompared = false;
};

/// Beyond a few hundred rows the count includes receipts that lie among them: nobody counts by the row then, and the
/// kiosk asks after every act.
[[nodiscard]] Result<SiteSyncStatus> syncStatus(const ports::SiteState& state);

} // namespace jiamei::sync
