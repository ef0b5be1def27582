// A new epoch: the same journal goes on, but what the hub may hold beyond the parent's last row is another branch.
#pragma once

#include "core/base/ed25519.hpp"
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

/// The device's Ed25519 public keys.
struct DeviceKeys {
    PublicKey card;
    PublicKey sync;
};

/// The record that opens `epoch` behind the present head and says which keys hold from there on. Written by the program
/// itself; needs no operator. Errors: SiteMissing before the first document.
[[nodiscard]] Result<Document> openEpoch(const ports::SiteState& state, EpochReason reason, EpochId epoch,
                                         const DeviceKeys& keys);

} // namespace jiamei::journal
