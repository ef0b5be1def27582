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

/// Slips on paper, in the language of this tag: "zh_CN" or "en".
struct SlipPaper {
    /// The digits of a collection slip, signed again from the register.
    std::function<Result<QString>(ports::SiteStore& store, SlipNumber slip)> text;
    /// A collection slip, and where it went.
    std::function<Result<QString>(ports::SiteStore& store, SlipNumber slip, const QString& language)> print;
    /// So many slips to write on by hand, and where they went.
    std::function<Result<QString>(ports::SiteStore& store, PaperSlipNumber first, int count, const QString& language)>
        printKit;
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
    SlipPaper slips;
    /// The newest picture on a carrier; empty when there is none.
    std::function<QString(const QString& folder)> newestPhoto;
    /// Puts a picture into the site.
    std::function<Result<KeptPhoto>(const QString& file)> keepPhoto;
    /// The files of a carrier that may be answers of the township.
    std::function<std::vector<std::unique_ptr<sync::ByteSource>>(const QString& folder)> answers;
    CounterFile& counterFile;
    const Clock& clock;
    Random& random;
    /// Puts a picture of goods into the site, small and without what the camera wrote into it; its hash.
    std::function<Result<Bytes>(const QString& file)> keepSmallPhoto = {};
    /// The file of a picture that was put into the site; empty when it is not there.
    std::function<QString(const Bytes& hash)> photoFile = {};
    /// Shelf labels of these goods, and where they went.
    std::function<Result<QString>(ports::SiteStore& store, const std::vector<GoodsNumber>& goods, BusinessDate date)>
        printLabels = {};
    /// The list of prices, and where it went.
    std::function<Result<QString>(ports::SiteStore& store, BusinessDate date)> printPriceList = {};
    /// The letter of thanks to a donor, and where it went.
    std::function<Result<QString>(ports::SiteStore& store, DocumentNumber donor)> printThanks = {};
};

} // namespace jiamei::kiosk
