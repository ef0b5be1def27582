#include "core/sync/hub_import.hpp"

#include "core/sync/hub_disputes.hpp"
#include "core/sync/hub_site_file.hpp"
#include "core/sync/hub_sites.hpp"

#include <array>

namespace jiamei::sync {

namespace {

using ports::FileState;
using ports::HubFile;
using ports::Sender;

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
            if (known->state == FileState::Gap || known->state == FileState::Fork)
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
        const auto done = m_hub.attempt([&]() -> Done {
            JIAMEI_TRY(verdict, site->import(m_hub, last + 1));
            // What is not counted leaves nothing behind; the code itself goes no further.
            return verdict.state == FileState::New ? Done{} : Done(refuse(ErrorCode::NothingToDo));
        });
        if (!done && done.error().code != ErrorCode::NothingToDo)
            return stopped(file, FileState::Bad, done.error());
        if (verdict.state == FileState::New)
            return counted(file);
        if (verdict.state == FileState::Fork) {
            for (const auto& fork : verdict.forks)
                JIAMEI_CHECK(
                    m_hub.addFork(*sender.site, {fork.epoch, fork.first, file.digest, fork.common, fork.isOfChildren}));
            JIAMEI_CHECK(settleLines(m_hub, *sender.site));
        }
        return stopped(file, verdict.state, std::nullopt);
    }

    Result<ImportOutcome> ofHub(FileReader& reader, const Sender& sender, HubFile file)
    {
        const auto& header = reader.header();
        if (header.unit() != sender.owner())
            return stopped(file, FileState::Bad, Error{ErrorCode::SyncOtherSite, {{"unit", header.unit()}}});
        file.epoch = EpochId(header.to().epoch());
        file.from = Seq(header.from().seq());
        file.to = Seq(header.to().seq());
        JIAMEI_TRY(const auto newest, m_hub.newestFile(file.owner));
        const Seq known = newest ? newest->to : Seq(0);
        if (file.from > known)
            return stopped(file, FileState::Gap, std::nullopt);
        if (newest && file.to <= known)
            return stopped(file, FileState::Duplicate, std::nullopt);
        JIAMEI_TRY(const auto last, m_hub.lastChange());
        const auto done = m_hub.attempt([&] { return takeSites(reader, file.digest, last + 1); });
        return done ? counted(file) : stopped(file, FileState::Bad, done.error());
    }

    Done takeSites(FileReader& reader, const Digest& digest, std::int64_t change)
    {
        while (true) {
            JIAMEI_TRY(const auto section, reader.next());
            if (!section)
                return {};
            if (section->type != SectionType::Sites)
                continue;
            JIAMEI_TRY(const auto sites, parseSection<pb::Sites>(*section));
            for (const auto& site : sites.sites())
                JIAMEI_CHECK(mergeSiteReport(m_hub, site, digest, change));
        }
    }

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
                JIAMEI_TRY(const auto source, m_openKept(file.digest));
                JIAMEI_TRY(const auto digests, digestsOf(*source));
                JIAMEI_TRY(const auto outcome, one(*source, digests));
                moved = moved || outcome.state != FileState::Gap;
            }
        }
        return {};
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
