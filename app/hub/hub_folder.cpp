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
constexpr std::size_t kStep = std::size_t{64} << 10U;

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
    Blake2bStream hash;
    Bytes buffer;
    for (std::uint64_t offset = 0; offset < source->size(); offset += buffer.size()) {
        buffer.resize(std::min<std::uint64_t>(kStep, source->size() - offset));
        JIAMEI_CHECK(source->readAt(offset, buffer));
        hash.update(buffer);
    }
    const auto digest = hash.finish();
    std::error_code ignored;
    if (!fs::exists(keptPath(digest), ignored))
        JIAMEI_CHECK(io::copyDurably(*source, keptPath(digest)));
    return digest;
}

Result<std::unique_ptr<sync::ByteSource>> HubFolder::openKept(const Digest& digest) const
{
    JIAMEI_TRY(auto source, io::FileSource::open(keptPath(digest)));
    return std::unique_ptr<sync::ByteSource>(std::move(source));
}

} // namespace jiamei::hub
