// What the desks are given by the program.
#pragma once

#include "core/base/time.hpp"
#include "core/ports/site_store.hpp"
#include "core/sync/streams.hpp"
#include "qml/viewmodels/counter_notes.hpp"
#include "qml/viewmodels/shop_desk.hpp"

#include <memory>
#include <vector>

namespace jiamei::kiosk {

/// A picture that was put into the site.
struct KeptPhoto {
    Bytes hash;             ///< BLAKE2b-256
    std::uint64_t look = 0; ///< difference hash, alike for pictures that look alike; 0 = without any structure
};

/// All of it is used on the writer thread only.
struct DeskTools {
    /// Opens the site before the first command; asked again as long as it fails.
    std::function<Result<std::shared_ptr<ports::SiteStore>>()> open;
    std::function<Result<SyncFileDone>(ports::SiteStore& store, const QString& folder)> writeSyncFile;
    /// The paper of a household's card, and where it went.
    std::function<Result<QString>(ports::SiteStore& store, HouseholdNumber household)> printCard;
    /// The sheet of a notice, and where it went.
    std::function<Result<QString>(ports::SiteStore& store, DocumentNumber notice)> printNotice;
    /// A household's whole statement, and where it went.
    std::function<Result<QString>(ports::SiteStore& store, HouseholdNumber household)> printStatement;
    /// The newest picture on a carrier; empty when there is none.
    std::function<QString(const QString& folder)> newestPhoto;
    /// Puts a picture into the site.
    std::function<Result<KeptPhoto>(const QString& file)> keepPhoto;
    /// The files of a carrier that may be answers of the township.
    std::function<std::vector<std::unique_ptr<sync::ByteSource>>(const QString& folder)> answers;
    CounterFile& counterFile;
    const Clock& clock;
    Random& random;
};

} // namespace jiamei::kiosk
