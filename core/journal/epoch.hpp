// A new epoch: the same journal goes on, but what the hub may hold beyond the parent's last row is another branch.
#pragma once

#include "core/ports/site_state.hpp"

namespace jiamei::journal {

/// Why an epoch was opened. The numbers are stored and hashed.
enum class EpochReason : std::uint8_t {
    HeadCopyAhead = 1,  ///< the copy outside the database knows more rows than the database
    MachineChanged = 2, ///< the folder woke up on another machine or disk
    Restored = 3,       ///< from a backup
    CountyOrder = 4,
    ReceiptNotInChain = 5, ///< the hub acknowledged a row that this journal does not have
};

/// The record that opens `epoch` behind the present head. Written by the program itself; needs no operator.
/// Errors: SiteMissing before the first document.
[[nodiscard]] Result<Document> openEpoch(const ports::SiteState& state, EpochReason reason, EpochId epoch);

} // namespace jiamei::journal
