// How a shop or a lower hub becomes known to a hub, and how the hub answers. Sixteen digits of the key, read out by one
// person and compared by another, stand for all trust that follows.
#pragma once

#include "core/ports/hub_store.hpp"
#include "core/ports/site_state.hpp"
#include "core/sync/file.hpp"
#include "core/sync/offer.hpp"

namespace jiamei::sync {

/// The site's `.jme`: name, sync key, card key, epoch. The same state gives the same bytes. Errors: SiteMissing; those
/// of state and sink.
[[nodiscard]] Done writeEnrolment(const ports::SiteState& state, const Signer& signer, ByteSink& sink);
/// A lower hub's; a practice one's when its senders are. Errors: those of state and sink.
[[nodiscard]] Done writeEnrolment(const ports::HubState& hub, const Signer& signer, ByteSink& sink);

struct Enrolment {
    PublicKey key;
    std::optional<SiteId> site;
    std::optional<household::DivisionCode> unit;
    std::string name;
    Bytes cardKey;
    Bytes recoveryKey;
    EpochId epoch;
    bool isPractice = false;
};

/// Any key is accepted here: what it is worth is for two people to compare.
/// Errors: those of FileReader; SyncSectionDamaged when it names neither site nor unit.
[[nodiscard]] Result<Enrolment> readEnrolment(const ByteSource& source);

/// The answer to one sender, `.jmc`: who the hub is, how far it knows the sender, and the rules it offers. Errors:
/// those of state and sink.
[[nodiscard]] Done writeCountyFile(const ports::HubState& hub, const ports::Sender& sender, const Signer& signer,
                                   const Moment& moment, ByteSink& sink);

struct CountyFile {
    PublicKey key;
    std::string unit;      ///< of the hub
    std::string addressee; ///< site or unit
    std::int64_t number = 0;
    std::optional<ports::HubReceipt> receipt; ///< absent while the hub has nothing, or disputes what it has
    Seq missingFrom;                          ///< 0 = nothing is missing
    std::vector<Bytes> offers;                ///< of the hub and of those above it, as they came; see usableOffer
};

/// Reads a county file; `trusted` is the key accepted before, any key when there is none yet.
/// Errors: those of FileReader; SyncOtherSite {addressee, expected}; SyncSectionDamaged.
[[nodiscard]] Result<CountyFile> readCountyFile(const ByteSource& source, const std::optional<PublicKey>& trusted,
                                                std::string_view addressee);

} // namespace jiamei::sync
