// What a hub does with one sync file. In any order, any number of times, the totals are the same.
#pragma once

#include "core/ports/hub_store.hpp"
#include "core/sync/file.hpp"

#include <functional>
#include <memory>

namespace jiamei::sync {

struct ImportOutcome {
    ports::FileState state = ports::FileState::Bad;
    std::optional<Error> reason; ///< why it was not counted
    std::string owner;           ///< site or unit
    std::int64_t number = 0;
    Digest digest{};
};

/// Opens a file that was kept, for those that waited behind a gap.
using OpenKept = std::function<Result<std::unique_ptr<ByteSource>>(const Digest& digest)>;

/// Imports one file and then whatever waited for it. A duplicate is known by one look-up, before anything is decoded.
/// Nothing of a file that is not new is counted. Errors: only those of the disk; all other failures are states.
[[nodiscard]] Result<ImportOutcome> importFile(ports::HubTransaction& hub, const ByteSource& source, UtcTime now,
                                               const OpenKept& openKept);

} // namespace jiamei::sync
