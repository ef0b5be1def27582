// The shop's hand-over: sync files kept in the site's outbox and copied to a stick or folder.
#pragma once

#include "core/ports/site_store.hpp"
#include "core/sync/site_report.hpp"

#include <filesystem>

namespace jiamei::io {

struct HandOver {
    const ports::SiteStore& store;
    const Signer& signer; ///< of sync files
    Random& random;
    Moment moment;
    std::string program;
    std::filesystem::path outbox;
    std::filesystem::path to;
};

struct HandedOver {
    std::filesystem::path file; ///< where it lies now, safe to remove
    std::int64_t number = 0;
    sync::SiteRange range;
    bool isAgain = false; ///< nothing happened since; the stored file was handed out again, byte for byte
};

/// Writes what the hub does not yet have. Appends no row. Errors: SiteMissing, those of the store, StorageFull,
/// StorageReadOnly, StorageFailed.
[[nodiscard]] Result<HandedOver> handOver(const HandOver& order);

/// Writes the site's enrolment, `jiamei-<site>.jme`, into the folder. Errors: as handOver.
[[nodiscard]] Result<std::filesystem::path> writeSiteEnrolment(const ports::SiteStore& store, const Signer& signer,
                                                               const std::filesystem::path& folder);

} // namespace jiamei::io
