// A site's sync file: everything since the last head that its hub acknowledged. Appends no row to the journal.
#pragma once

#include "core/ports/site_state.hpp"
#include "core/sync/file.hpp"

namespace jiamei::sync {

struct SiteReportOptions {
    std::int64_t number = 1; ///< of the file; rises within the site
    Moment moment;
    std::string program;    ///< name and version
    bool withDetail = true; ///< rows without names; the first hub needs them to rebuild a lost shop
};

/// What a file would cover, or covers.
struct SiteRange {
    journal::Head from; ///< seq 0 = from the beginning
    journal::Head to;
    std::optional<PublicKey> addressee; ///< absent before the hub's answer was read
    friend bool operator==(const SiteRange&, const SiteRange&) = default;
};

/// Errors: those of the state; SiteMissing.
[[nodiscard]] Result<SiteRange> rangeOf(const ports::SiteState& state);
/// The range that a file of this site says it covers. Errors: SyncSectionDamaged.
[[nodiscard]] Result<SiteRange> rangeOf(const pb::Header& header);

struct SiteReport {
    SiteRange range;
    std::int64_t number = 0;
    std::int64_t rows = 0; ///< journal rows in the range
    Digest digest{};       ///< names the file
};

/// Writes the file. The register goes along sealed to the addressee. Reads the journal once from its beginning, since
/// the cumulative totals are the fold of all of it.
/// Errors: SiteMissing; ChainBroken {seq} when the journal does not add up; those of state and sink.
[[nodiscard]] Result<SiteReport> writeSiteReport(const ports::SiteState& state, const Signer& signer, Random& random,
                                                 const SiteReportOptions& options, ByteSink& sink);

} // namespace jiamei::sync
