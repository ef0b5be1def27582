// A hub is for real senders or for practice ones, never for both: a practice shop bears the number of a real village,
// and what it does would count as that village's. Shops, lower hubs and their files are judged alike.
#pragma once

#include "core/ports/hub_store.hpp"
#include "core/sync/file.hpp"

namespace jiamei::sync {

/// Whether the hub collects practice figures. A hub without senders is neither and does not. Errors: those of the disk.
[[nodiscard]] Result<bool> isForPractice(const ports::HubState& hub);

/// Whether the sender may join those that are enrolled.
/// Errors: SyncPurposeWrong {purpose} that names the sender's own kind; those of the disk.
[[nodiscard]] Done checkKind(const ports::HubState& hub, const ports::Sender& sender);

/// Whether a file is of the kind that its sender was enrolled as. Errors: SyncPurposeWrong {purpose} of the file.
[[nodiscard]] Done checkKind(const pb::Header& header, const ports::Sender& sender);

} // namespace jiamei::sync
