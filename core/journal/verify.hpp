// Recomputes everything: the chain row by row, the documents, and all that is derived from them.
#pragma once

#include "core/journal/row.hpp"
#include "core/ports/verify_source.hpp"

namespace jiamei::journal {

struct VerifyReport {
    bool ok = false;
    std::int64_t entries = 0;    ///< rows that were found good
    Head head;                   ///< after the last good row
    std::optional<Seq> firstBad; ///< of the journal; nothing when only derived state differs
    /// What is wrong, for the report: "row", "hash", "payload", "document", "effect", or the derived table's name.
    std::string what;
    std::string detail; ///< the lasting number of what differs
};

/// Streams; memory grows with the register, not with the journal. A journal that is wrong is a report, not an error.
/// Errors: StorageFailed, StorageBusy.
[[nodiscard]] Result<VerifyReport> verify(ports::VerifySource& source);

} // namespace jiamei::journal
