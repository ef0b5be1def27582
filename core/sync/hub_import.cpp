#include "core/sync/hub_import.hpp"

#include "core/sync/hub_disputes.hpp"
#include "core/sync/hub_site_file.hpp"
#include "core/sync/hub_sites.hpp"
#include "core/sync/rollup.hpp"
#include "core/sync/sender_kind.hpp"

#include <array>
#include <map>

namespace jiamei::sync {

namespace {

using ports::ChangeNumber;
using ports::FileState;
using ports::HubFile;
using ports::Sender;
using Outcome = ports::HubTransaction::Outcome;

constexpr std::array kAccepted{Purpose::Sync};

bool isOfTheDisk(const Error& error)
{
    return familyOf(error.code) == ErrorFamily::Device || error.code == ErrorCode::DatabaseDamaged;
}

class Import {
public:
    Import(ports::HubTransaction& hub, UtcTime now, const OpenKept& openKept)
        : m_hub(hub), m_now(now), m_openKept(openKept)
    {
    }

    Result<ImportOutcome> run(const ByteSource& source)
    {
        const auto digests = digestsOf(source);
        if (!digests)
            return refuseWhole(source, digests.error());
        JIAMEI_TRY(const auto known, m_hub.file(digests->whole));
        if (known) {
            // Bad, unknown and revoked files are looked at again: the key may be enrolled by now.
            if (known->state == FileState::New || known->state == FileState::Duplicate)
                return ImportOutcome{FileState::Duplicate, std::nullopt, known->owner, known->number, known->digest};
            // A file that waits with a reason could not be read again; what came now is kept in its place.
            if ((known->state == FileState::Gap && known->reason.empty()) || known->state == FileState::Fork)
                return ImportOutcome{known->state, std::nullopt, known->owner, known->number, known->digest};
        }
        JIAMEI_TRY(const auto outcome, one(source, *digests));
        if (outcome.state == FileState::New)
            JIAMEI_CHECK(closeGaps(outcome.owner));
        return outcome;
    }

private:
    Result<ImportOutcome> refuseWhole(const ByteSource& source, const Error& error)
    {
        if (isOfTheDisk(error))
            return refuse(error);
        JIAMEI_TRY(const auto digest, wholeDigest(source));
        HubFile file;
        file.digest = digest;
        return stopped(file, FileState::Bad, error);
    }

    /// Notes a file that is not counted.
    Result<ImportOutcome> stopped(HubFile file, FileState state, std::optional<Error> error)
    {
        if (error && isOfTheDisk(*error))
            return refuse(*error);
        file.state = state;
        file.reason = error ? std::string(nameOf(error->code)) : std::string();
        file.receivedAt = m_now;
        JIAMEI_CHECK(m_hub.putFile(file));
        return ImportOutcome{state, std::move(error), file.owner, file.number, file.digest};
    }

    Result<ImportOutcome> one(const ByteSource& source, const FileDigests& digests)
    {
        HubFile file;
        file.digest = digests.whole;
        std::optional<Sender> sender;
        auto reader = FileReader::open(source, digests, kAccepted, [&](Purpose, const PublicKey& key) -> Result<bool> {
            JIAMEI_TRY(sender, m_hub.sender(key));
            return sender.has_value();
        });
        if (!reader) {
            const bool isUnknown = reader.error().code == ErrorCode::SyncKeyUnknown;
            file.owner = sender ? sender->owner() : std::string();
            return stopped(file, isUnknown ? FileState::Unknown : FileState::Bad, reader.error());
        }
        file.owner = sender->owner();
        file.number = reader->header().number();
        if (const auto kind = checkKind(reader->header(), *sender); !kind)
            return stopped(file, FileState::Bad, kind.error());
        return sender->site ? ofSite(*reader, *sender, file) : ofHub(*reader, *sender, file);
    }

    Result<ImportOutcome> ofSite(FileReader& reader, const Sender& sender, HubFile file)
    {
        auto site = SiteFile::read(reader, *sender.site);
        if (!site)
            return stopped(file, FileState::Bad, site.error());
        file.epoch = site->range().to.epoch;
        file.from = site->range().from.seq;
        file.to = site->range().to.seq;
        if (sender.revokedAfter && file.to > *sender.revokedAfter)
            return stopped(file, FileState::Revoked, std::nullopt);
        JIAMEI_TRY(const auto last, m_hub.lastChange());
        Verdict verdict;
        const auto done = m_hub.attempt([&]() -> Result<Outcome> {
            JIAMEI_TRY(verdict, site->import(m_hub, next(last)));
            // What is not counted leaves nothing behind.
            return verdict.state == FileState::New ? Outcome::Keep : Outcome::Drop;
        });
        if (!done)
            return stopped(file, FileState::Bad, done.error());
        if (verdict.state == FileState::New)
            return counted(file);
        if (verdict.state == FileState::Fork) {
            const auto noted = m_hub.attempt([&]() -> Result<Outcome> {
                for (const auto& fork : verdict.forks)
                    JIAMEI_CHECK(m_hub.addFork(*sender.site,
                                               {fork.epoch, fork.first, file.digest, fork.common, fork.isOfChildren}));
                JIAMEI_CHECK(settleLines(m_hub, *sender.site));
                return Outcome::Keep;
            });
            if (!noted)
                return stopped(file, FileState::Bad, noted.error());
        }
        return stopped(file, verdict.state, std::nullopt);
    }

    Result<ImportOutcome> ofHub(FileReader& reader, const Sender& sender, HubFile file)
    {
        const auto& header = reader.header();
        if (header.unit() != sender.owner())
            return stopped(file, FileState::Bad, Error{ErrorCode::SyncOtherSite, {{"unit", header.unit()}}});
        file.epoch = EpochId(header.to().epoch());
        file.fromChange = ChangeNumber(header.from().seq());
        file.toChange = ChangeNumber(header.to().seq());
        const auto heads = logHeadsOf(reader);
        if (!heads)
            return stopped(file, FileState::Bad, heads.error());
        // A hub that was made anew has another epoch, and its log begins again.
        JIAMEI_TRY(const auto known, m_hub.knownChange(*sender.unit, file.epoch));
        for (const auto& [change, digest] : *heads) {
            JIAMEI_TRY(const auto head, m_hub.logHeadAt(*sender.unit, file.epoch, change));
            if (head && *head != digest)
                return stopped(file, FileState::Fork, std::nullopt);
        }
        if (file.fromChange > known)
            return stopped(file, FileState::Gap, std::nullopt);
        if (file.toChange <= known && !heads->empty())
            return stopped(file, FileState::Duplicate, std::nullopt);
        JIAMEI_TRY(const auto last, m_hub.lastChange());
        const auto done = m_hub.attempt([&]() -> Result<Outcome> {
            for (const auto& [change, digest] : *heads)
                JIAMEI_CHECK(m_hub.addLogHead(*sender.unit, file.epoch, change, digest));
            JIAMEI_CHECK(takeSites(reader, *sender.unit, file.digest, next(last)));
            return Outcome::Keep;
        });
        return done ? counted(file) : stopped(file, FileState::Bad, done.error());
    }

    /// Where the report begins, and the head after each change of it.
    static Result<std::map<ChangeNumber, Digest>> logHeadsOf(FileReader& reader)
    {
        const auto damaged = [] {
            return refuse(ErrorCode::SyncSectionDamaged, {{"section", std::int64_t(SectionType::Sites)}});
        };
        const auto& from = reader.header().from();
        const auto& to = reader.header().to();
        std::map<ChangeNumber, Digest> heads;
        const auto begin = asDigest(from.digest());
        if (from.seq() < 0 || to.seq() < from.seq() || (from.seq() > 0 && (!begin || from.epoch() != to.epoch())))
            return damaged();
        if (from.seq() > 0)
            heads[ChangeNumber(from.seq())] = *begin;
        if (to.seq() == from.seq())
            return heads;
        JIAMEI_TRY(const auto section, reader.next());
        if (!section || section->type != SectionType::Sites)
            return damaged();
        JIAMEI_TRY(const auto sites, parseSection<pb::Sites>(*section));
        reader.rewind();
        auto change = from.seq();
        for (const auto& bytes : sites.log_heads()) {
            const auto head = asDigest(bytes);
            if (!head)
                return damaged();
            heads[ChangeNumber(++change)] = *head;
        }
        if (change != to.seq() || heads.rbegin()->second != asDigest(to.digest()))
            return damaged();
        return heads;
    }

    Done takeSites(FileReader& reader, household::DivisionCode unit, const Digest& digest, ChangeNumber change)
    {
        JIAMEI_TRY(const auto placements, m_hub.placements());
        while (true) {
            JIAMEI_TRY(const auto section, reader.next());
            if (!section)
                return {};
            if (section->type != SectionType::Sites)
                continue;
            JIAMEI_TRY(const auto sites, parseSection<pb::Sites>(*section));
            for (const auto& site : sites.sites()) {
                // A hub answers for its own subtree; nobody else's figures rest on its word.
                if (const auto id = SiteId::parse(site.site()); id && !isEverIn(placements, *id, unit))
                    return refuse(ErrorCode::UnitUnknown, {{"unit", id->village().text()}});
                JIAMEI_CHECK(mergeSiteReport(m_hub, site, digest, change));
            }
        }
    }

    static ChangeNumber next(ChangeNumber change) { return ChangeNumber(change.value() + 1); }

    Result<ImportOutcome> counted(HubFile file)
    {
        file.state = FileState::New;
        file.receivedAt = m_now;
        JIAMEI_CHECK(m_hub.putFile(file));
        return ImportOutcome{FileState::New, std::nullopt, file.owner, file.number, file.digest};
    }

    /// Files that waited are tried again until none moves.
    Done closeGaps(const std::string& owner)
    {
        for (bool moved = true; moved;) {
            moved = false;
            JIAMEI_TRY(const auto waiting, m_hub.filesOf(owner, FileState::Gap));
            for (const auto& file : waiting) {
                JIAMEI_TRY(const bool isOver, tryAgain(file));
                moved = moved || isOver;
            }
        }
        return {};
    }

    /// Whether the file waits no longer. One whose kept copy cannot be read waits on and says why; it stops no other.
    Result<bool> tryAgain(HubFile file)
    {
        const auto source = m_openKept(file.digest);
        const auto digests = source ? digestsOf(**source) : tl::unexpected(source.error());
        std::optional<ImportOutcome> outcome;
        Done done = digests ? Done{} : refuse(digests.error());
        if (digests && digests->whole != file.digest)
            done = refuse(ErrorCode::FileUnreadable, {{"file", hexText(file.digest)}});
        if (done) {
            done = m_hub.attempt([&]() -> Result<Outcome> {
                JIAMEI_TRY(outcome, one(**source, *digests));
                return Outcome::Keep;
            });
            if (!done && done.error().code != ErrorCode::FileUnreadable)
                return refuse(done.error());
        }
        if (done)
            return outcome->state != FileState::Gap;
        file.reason = nameOf(done.error().code);
        JIAMEI_CHECK(m_hub.putFile(file));
        return false;
    }

    ports::HubTransaction& m_hub;
    UtcTime m_now;
    const OpenKept& m_openKept;
};

} // namespace

Result<ImportOutcome> importFile(ports::HubTransaction& hub, const ByteSource& source, UtcTime now,
                                 const OpenKept& openKept)
{
    return Import(hub, now, openKept).run(source);
}

} // namespace jiamei::sync

namespace jiamei::ports {

Digest nextLogHead(const Digest& before, const Digest& file, FileState state)
{
    CanonicalWriter entry;
    entry.text(asBytes(before));
    entry.text(asBytes(file));
    entry.integer(static_cast<std::int64_t>(state));
    return blake2b(entry.bytes());
}

std::string_view nameOf(FileState state)
{
    switch (state) {
    case FileState::New:
        return "new";
    case FileState::Duplicate:
        return "duplicate";
    case FileState::Gap:
        return "gap";
    case FileState::Fork:
        return "fork";
    case FileState::Revoked:
        return "revoked";
    case FileState::Unknown:
        return "unknown";
    case FileState::Bad:
        return "bad";
    }
    return "bad";
}

} // namespace jiamei::ports
