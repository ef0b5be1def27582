// What a lower hub says of its sites, both ways: per site and day the totals, heads and forks; no rows, no register.
#pragma once

#include "core/ports/hub_store.hpp"
#include "core/ports/site_state.hpp"
#include "core/sync/file.hpp"

namespace jiamei::sync {

struct HubReportOptions {
    Moment moment;
    std::string program;
};

/// What changed since the hub above acknowledged, for all sites. Errors: those of state and sink.
[[nodiscard]] Result<Digest> writeHubReport(const ports::HubState& hub, const Signer& signer,
                                            const HubReportOptions& options, ByteSink& sink);

/// Takes over one site's report. A day comes from the file with the greatest end, by whatever road; unequal heads are a
/// fork. Errors: SyncSectionDamaged; those of the disk.
[[nodiscard]] Done mergeSiteReport(ports::HubTransaction& hub, const pb::SiteReport& report, const Digest& file,
                                   ports::ChangeNumber change);

/// Up to which change the hub above has everything, once its receipt is taken. Receipts only rise: one that is older,
/// of another epoch, or without a head (older programs wrote none) changes nothing. Errors: ReceiptNotInChain {seq}
/// when it acknowledges what this log does not hold: the hub was rolled back; those of the disk.
[[nodiscard]] Result<ports::ChangeNumber> acknowledgedBy(const ports::HubState& hub, const ports::HubReceipt& receipt);

} // namespace jiamei::sync
