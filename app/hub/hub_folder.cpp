#include "app/hub/hub_folder.hpp"

#include "app/io/sync_files.hpp"
#include "core/sync/file.hpp"
#include "db/sqlite/files.hpp"

#include <algorithm>

namespace jiamei::hub {

namespace {

namespace fs = std::filesystem;

constexpr auto kDatabase = "hub.db";
constexpr auto kKeyFolder = "keys";
constexpr auto kKeyFile = "sync.key";

/// A name alone does not say that the disk still gives back what was kept.
bool isWhole(const fs::path& kept, const Digest& digest)
{
    const auto source = io::FileSource::open(kept);
    const auto found = source ? sync::wholeDigest(**source) : tl::unexpected(source.error());
    return found && *found == digest;
}

} // namespace

Result<std::unique_ptr<HubFolder>> HubFolder::create(const fs::path& folder, ports::HubFacts facts, const Clock& clock,
                                                     Random& random)
{
    const auto name = folder.filename().string();
    std::error_code ignored;
    if (fs::exists(folder / kDatabase, ignored))
        return refuse(ErrorCode::SiteExists, {{"site", name}, {"folder", name}});
    JIAMEI_CHECK(db::makeFolder(folder, db::FileSecrecy::Shared));
    JIAMEI_CHECK(db::makeFolder(folder / kKeyFolder, db::FileSecrecy::OwnerOnly));
    JIAMEI_CHECK(db::makeFolder(folder / "raw", db::FileSecrecy::Shared));
    // A key that is there survived an earlier attempt and may already have been shown to somebody.
    if (!fs::exists(folder / kKeyFolder / kKeyFile, ignored)) {
        KeySeed seed;
        random.fill(seed.bytes);
        const std::string_view bytes(reinterpret_cast<const char*>(seed.bytes.data()), seed.bytes.size());
        JIAMEI_CHECK(db::writeWhole(folder / kKeyFolder / kKeyFile, bytes, db::FileSecrecy::OwnerOnly));
    }
    std::unique_ptr<HubFolder> hub(new HubFolder(folder));
    JIAMEI_CHECK(hub->openParts(db::Connection::Existence::MayBeNew, clock.now()));
    facts.epoch = EpochId(random.next64());
    facts.key = hub->signer().publicKey();
    JIAMEI_CHECK(hub->store().write([&](ports::HubTransaction& transaction) { return transaction.putFacts(facts); }));
    return hub;
}

Result<std::unique_ptr<HubFolder>> HubFolder::open(const fs::path& folder, const Clock& clock)
{
    std::error_code ignored;
    if (!fs::exists(folder / kDatabase, ignored))
        return refuse(ErrorCode::SiteMissing, {{"folder", folder.filename().string()}});
    std::unique_ptr<HubFolder> hub(new HubFolder(folder));
    JIAMEI_CHECK(hub->openParts(db::Connection::Existence::MustExist, clock.now()));
    return hub;
}

Done HubFolder::openParts(db::Connection::Existence existence, UtcTime now)
{
    const auto path = m_folder / kKeyFolder / kKeyFile;
    JIAMEI_TRY(const auto bytes, db::readWhole(path, KeySeed::kSize + 1));
    if (!bytes || bytes->size() != KeySeed::kSize)
        return refuse(ErrorCode::KeysMissing, {{"file", path.filename().string()}});
    KeySeed seed;
    std::copy(bytes->begin(), bytes->end(), seed.bytes.begin());
    m_signer.emplace(KeyPair::fromSeed(seed));
    db::ConnectionOptions options;
    options.syncFolder = db::syncFolder;
    JIAMEI_TRY(m_store, db::SqliteHubStore::open(m_folder / kDatabase, existence, options, now));
    return {};
}

fs::path HubFolder::keptPath(const Digest& digest) const
{
    const auto name = hexText(digest);
    return m_folder / "raw" / name.substr(0, 2) / name;
}

Result<Digest> HubFolder::keep(const fs::path& file) const
{
    JIAMEI_TRY(const auto source, io::FileSource::open(file));
    if (source->size() > sync::kMaxFileBytes)
        return refuse(ErrorCode::FileTooLarge,
                      {{"file", file.filename().string()}, {"max", static_cast<std::int64_t>(sync::kMaxFileBytes)}});
    JIAMEI_TRY(const auto digest, sync::wholeDigest(*source));
    if (!isWhole(keptPath(digest), digest))
        JIAMEI_CHECK(io::copyDurably(*source, keptPath(digest)));
    return digest;
}

Result<std::optional<std::string>> HubFolder::firstDamagedFile() const
{
    std::vector<fs::path> files;
    std::error_code failed;
    for (fs::recursive_directory_iterator entry(m_folder / "raw", failed), end; !failed && entry != end;
         entry.increment(failed)) {
        // What a power cut left half written was never said to be kept.
        if (!entry->is_directory() && entry->path().extension() != ".part")
            files.push_back(entry->path());
    }
    if (failed)
        return refuse(ErrorCode::FileUnreadable, {{"file", std::string("raw")}});
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        const auto name = file.filename().string();
        const auto source = io::FileSource::open(file);
        const auto digest = source ? sync::wholeDigest(**source) : tl::unexpected(source.error());
        if (!digest || hexText(*digest) != name || file != keptPath(*digest))
            return std::optional(name);
    }
    return std::optional<std::string>();
}

bool HubFolder::isKept(const Digest& digest) const
{
    std::error_code ignored;
    return fs::is_regular_file(keptPath(digest), ignored);
}

Result<std::unique_ptr<sync::ByteSource>> HubFolder::openKept(const Digest& digest) const
{
    JIAMEI_TRY(auto source, io::FileSource::open(keptPath(digest)));
    return std::unique_ptr<sync::ByteSource>(std::move(source));
}

} // namespace jiamei::hub
