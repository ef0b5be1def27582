#include "db/sqlite/site_folder.hpp"

#include "core/household/identify.hpp"
#include "db/sqlite/machine.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

namespace jiamei::db {

namespace {

constexpr std::string_view kDatabase = "site.db";
constexpr std::int64_t kRowsBetweenCopies = 200;
constexpr std::string_view kHeadMark = "JMH1";
constexpr std::size_t kMaxHeadBytes = 256;

/// `JMH1 <epoch> <seq> <head>`: one line, for eyes as well.
std::string headLine(const journal::Head& head)
{
    return std::string(kHeadMark) + ' ' + epochText(head.epoch) + ' ' + std::to_string(head.seq.value()) + ' ' +
           hexText(head.digest) + '\n';
}

struct HeadCopy {
    EpochId epoch;
    Seq seq;
    Digest digest{};
};

/// Nothing for a line that cannot be read as one; it is no sign of anything.
std::optional<HeadCopy> headCopyIn(std::string_view line)
{
    constexpr std::size_t kEpochDigits = 16;
    constexpr std::size_t kEpochEnd = kHeadMark.size() + 1 + kEpochDigits;
    if (!line.starts_with(kHeadMark) || line.size() < kEpochEnd + 2)
        return std::nullopt;
    const auto epoch = parseEpoch(line.substr(kHeadMark.size() + 1, kEpochDigits));
    line.remove_prefix(kEpochEnd + 1);
    const auto space = std::min(line.find(' '), line.size() - 1);
    const auto seq = parseInteger(line.substr(0, space));
    const auto bytes = parseHex(line.substr(space + 1, line.find('\n') - space - 1));
    const auto digest = bytes ? asDigest(*bytes) : std::nullopt;
    if (!epoch || !seq || !digest)
        return std::nullopt;
    return HeadCopy{*epoch, Seq(*seq), *digest};
}

/// The same evidence asks for the same epoch only once, whatever is interrupted in between.
RequestId requestFor(std::string_view evidence)
{
    const auto digest = blake2b(evidence);
    RequestId::Bytes bytes{};
    std::copy_n(digest.begin(), bytes.size(), bytes.begin());
    return RequestId(bytes);
}

KeyPairSigner signerOf(const Bytes& seed)
{
    KeySeed key;
    std::copy_n(seed.begin(), key.bytes.size(), key.bytes.begin());
    return KeyPairSigner(KeyPair::fromSeed(key));
}

Done writeSeed(const std::filesystem::path& file, const KeySeed& seed)
{
    const std::string_view bytes(reinterpret_cast<const char*>(seed.bytes.data()), seed.bytes.size());
    return writeWhole(file, bytes, FileSecrecy::OwnerOnly);
}

Result<Bytes> readSeed(const std::filesystem::path& file)
{
    JIAMEI_TRY(const auto seed, readWhole(file, KeySeed::kSize + 1));
    if (!seed || seed->size() != KeySeed::kSize)
        return refuse(ErrorCode::KeysMissing, {{"file", file.filename().string()}});
    return *seed;
}

} // namespace

SiteFolder::SiteFolder(std::filesystem::path folder, const FolderOptions& options)
    : m_folder(std::move(folder)), m_options(options)
{
    if (!m_options.machine)
        m_options.machine = machineText;
}

Result<std::unique_ptr<SiteFolder>> SiteFolder::create(const std::filesystem::path& folder, const Clock& clock,
                                                       Random& random, const FolderOptions& options)
{
    std::unique_ptr<SiteFolder> site(new SiteFolder(folder, options));
    if (isSite(folder)) {
        JIAMEI_CHECK(site->openStore(Connection::Existence::MustExist, clock.now()));
        JIAMEI_TRY(const auto head, site->head());
        if (head.seq.value() > 0)
            return refuse(ErrorCode::SiteExists, {{"folder", folder.string()}});
    }
    JIAMEI_CHECK(makeFolder(folder, FileSecrecy::OwnerOnly));
    JIAMEI_CHECK(site->lockKiosk(options.user));
    JIAMEI_CHECK(makeFolder(site->keys(), FileSecrecy::OwnerOnly));
    for (const auto& inner : {site->media(), site->outbox(), site->backup()})
        JIAMEI_CHECK(makeFolder(inner, FileSecrecy::Shared));
    JIAMEI_CHECK(site->makeKeys(random));
    JIAMEI_CHECK(site->bindMachine(random));
    JIAMEI_CHECK(site->openStore(Connection::Existence::MayBeNew, clock.now()));
    JIAMEI_CHECK(syncFolder(folder));
    return site;
}

Result<std::unique_ptr<SiteFolder>> SiteFolder::open(const std::filesystem::path& folder, const Clock& clock,
                                                     Random& random, const FolderOptions& options)
{
    std::unique_ptr<SiteFolder> site(new SiteFolder(folder, options));
    if (!isSite(folder))
        return refuse(ErrorCode::SiteMissing, {{"folder", folder.string()}});
    JIAMEI_CHECK(site->lockKiosk(options.user));
    JIAMEI_CHECK(site->openStore(Connection::Existence::MustExist, clock.now()));
    JIAMEI_TRY(const auto head, site->head());
    if (head.seq.value() == 0)
        return refuse(ErrorCode::SiteMissing, {{"folder", folder.string()}});
    JIAMEI_CHECK(site->loadKeys());
    JIAMEI_CHECK(site->checkKeys());
    if (options.user == FolderUser::Inspector)
        return site;
    JIAMEI_CHECK(site->checkHeadCopy(clock, random));
    JIAMEI_CHECK(site->checkMachine(clock, random));
    return site;
}

bool SiteFolder::isSite(const std::filesystem::path& folder)
{
    std::error_code ignored;
    return std::filesystem::exists(folder / kDatabase, ignored);
}

Done SiteFolder::lockKiosk(FolderUser user)
{
    if (user != FolderUser::Kiosk)
        return {};
    const auto file = m_folder / "kiosk.lock";
    Descriptor lock(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!lock.isOpen())
        return refuse(systemError(errno, file));
    if (::flock(lock.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return refuse(ErrorCode::KioskAlreadyRunning);
        return refuse(systemError(errno, file));
    }
    m_lock = std::move(lock);
    return {};
}

Done SiteFolder::makeKeys(Random& random)
{
    for (const auto* name : {"card.key", "sync.key"}) {
        const auto file = keys() / name;
        if (readSeed(file))
            continue; // of a creation that was interrupted
        KeySeed seed;
        random.fill(seed.bytes);
        JIAMEI_CHECK(writeSeed(file, seed));
    }
    return loadKeys();
}

Done SiteFolder::renewKeys(const Clock& clock, Random& random)
{
    std::vector<PublicKey> known;
    JIAMEI_CHECK(m_store->read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(known, household::cardKeysOf(state));
        return {};
    }));
    const auto card = household::drawCardSeed(known, random);
    KeySeed sync;
    random.fill(sync.bytes);
    // The journal first: a key that only the journal knows is replaced by the next try, but what a key signs that the
    // journal does not know is nothing.
    m_keys.emplace(Keys{KeyPairSigner(KeyPair::fromSeed(card)), KeyPairSigner(KeyPair::fromSeed(sync))});
    const auto evidence = Bytes(asBytes(m_keys->card.publicKey())) + Bytes(asBytes(m_keys->sync.publicKey()));
    JIAMEI_CHECK(openEpoch(journal::EpochReason::Restored, evidence, clock, random));
    JIAMEI_CHECK(writeSeed(keys() / "card.key", card));
    return writeSeed(keys() / "sync.key", sync);
}

Done SiteFolder::loadKeys()
{
    JIAMEI_TRY(const auto card, readSeed(keys() / "card.key"));
    JIAMEI_TRY(const auto sync, readSeed(keys() / "sync.key"));
    m_keys.emplace(Keys{signerOf(card), signerOf(sync)});
    return {};
}

/// What a key signs that the journal does not know is nothing: such cards would be refused as forged.
Done SiteFolder::checkKeys() const
{
    return m_store->read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(const auto facts, state.site());
        if (asBytes(m_keys->card.publicKey()) != facts.cardKey)
            return refuse(ErrorCode::KeysMissing, {{"file", "card.key"}});
        if (asBytes(m_keys->sync.publicKey()) != facts.syncKey)
            return refuse(ErrorCode::KeysMissing, {{"file", "sync.key"}});
        return {};
    });
}

Done SiteFolder::openStore(Connection::Existence existence, UtcTime now)
{
    if (m_store)
        return {};
    JIAMEI_TRY(m_store, SqliteSiteStore::open(m_folder / kDatabase, existence, m_options.connection, now,
                                              {m_options.schema, backup()}));
    m_store->afterWrite([this](const journal::Head& head, const journal::StoredDocument& document) {
        const auto& payload = document.payload;
        const bool closesDay =
            payload.has_day_closed() || (payload.has_day_opened() && payload.day_opened().has_closed_previous());
        if (!closesDay && head.seq.value() - m_copied.value() < kRowsBetweenCopies)
            return;
        // A copy that cannot be written lags; the rows are on the disk all the same.
        static_cast<void>(copyHead(head));
    });
    return {};
}

Result<journal::Head> SiteFolder::head() const
{
    journal::Head head;
    JIAMEI_CHECK(m_store->read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(head, state.head());
        return {};
    }));
    return head;
}

Done SiteFolder::copyHead(const journal::Head& head)
{
    JIAMEI_CHECK(writeWhole(m_folder / "head", headLine(head), FileSecrecy::Shared));
    m_copied = head.seq;
    return {};
}

Done SiteFolder::writeHeadCopy()
{
    JIAMEI_TRY(const auto head, this->head());
    return copyHead(head);
}

/// Of all differences only "copy ahead" tells of rows that were lost; a copy that lags or is unreadable is replaced
/// at the next occasion.
Done SiteFolder::checkHeadCopy(const Clock& clock, Random& random)
{
    JIAMEI_TRY(const auto line, readWhole(m_folder / "head", kMaxHeadBytes));
    const auto copied = line ? headCopyIn(*line) : std::nullopt;
    JIAMEI_TRY(const auto head, this->head());
    m_copied = copied ? std::min(copied->seq, head.seq) : Seq();
    if (!copied || copied->seq <= head.seq)
        return {};
    JIAMEI_CHECK(openEpoch(journal::EpochReason::HeadCopyAhead, *line, clock, random));
    return writeHeadCopy();
}

Result<journal::VerifyReport> SiteFolder::verify() const
{
    // Read first: the copy never leads, so what it knows is in every later snapshot.
    JIAMEI_TRY(const auto line, readWhole(m_folder / "head", kMaxHeadBytes));
    const auto copied = line ? headCopyIn(*line) : std::nullopt;
    JIAMEI_TRY(auto report, m_store->verify());
    if (!report.ok || !copied)
        return report;
    const auto head = report.head.seq;
    if (copied->seq <= head) {
        std::vector<journal::Row> rows;
        JIAMEI_CHECK(m_store->read([&](const ports::SiteState& state) -> Done {
            JIAMEI_TRY(rows, state.rows(copied->seq, copied->seq));
            return {};
        }));
        // A row of another epoch in this place: its beginning told of the loss.
        if (rows.empty() || rows.front().epoch != copied->epoch || rows.front().hash == copied->digest)
            return report;
    }
    report.ok = false;
    report.what = kHeadCopyDiffers;
    report.detail = std::to_string(copied->seq.value());
    report.firstBad = std::min(copied->seq, Seq(head.value() + 1));
    return report;
}

Done SiteFolder::bindMachine(Random& random)
{
    const auto machine = m_options.machine(m_folder);
    if (machine.empty())
        return {};
    std::array<std::uint8_t, 16> salt{};
    random.fill(salt);
    const std::string_view saltBytes(reinterpret_cast<const char*>(salt.data()), salt.size());
    const auto line = hexText(saltBytes) + ' ' + hexText(blake2b(Bytes(saltBytes) + machine)) + '\n';
    return writeWhole(keys() / "binding", line, FileSecrecy::OwnerOnly);
}

Done SiteFolder::checkMachine(const Clock& clock, Random& random)
{
    const auto machine = m_options.machine(m_folder);
    JIAMEI_TRY(const auto line, readWhole(keys() / "binding", 256));
    constexpr std::size_t kSaltDigits = 32;
    constexpr std::size_t kLineSize = kSaltDigits + 1 + 64 + 1;
    if (machine.empty())
        return {};
    if (!line || line->size() != kLineSize)
        return bindMachine(random);
    const auto salt = parseHex(std::string_view(*line).substr(0, kSaltDigits));
    const auto known = std::string_view(*line).substr(kSaltDigits + 1, 64);
    if (salt && hexText(blake2b(*salt + machine)) == known)
        return {};
    JIAMEI_CHECK(openEpoch(journal::EpochReason::MachineChanged, *line + machine, clock, random));
    return bindMachine(random);
}

Done SiteFolder::openEpoch(journal::EpochReason reason, std::string_view evidence, const Clock& clock, Random& random)
{
    const auto moment = momentOf(clock);
    const journal::DeviceKeys keys{m_keys->card.publicKey(), m_keys->sync.publicKey()};
    const ports::Request request{requestFor(evidence), blake2b(evidence)};
    const EpochId epoch(random.next64());
    JIAMEI_TRY(const auto written, m_store->write(request, moment, [&](const ports::SiteState& state) {
        return journal::openEpoch(state, reason, epoch, keys);
    }));
    m_openedEpoch = reason;
    return {};
}

} // namespace jiamei::db
