#include "db/sqlite/site_folder.hpp"

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

/// `JMH1 <epoch> <seq> <head>`: one line, for eyes as well.
std::string headLine(const journal::Head& head)
{
    return std::string(kHeadMark) + ' ' + epochText(head.epoch) + ' ' + std::to_string(head.seq.value()) + ' ' +
           hexText(head.digest) + '\n';
}

std::optional<Seq> seqOf(std::string_view line)
{
    constexpr std::size_t kEpochEnd = kHeadMark.size() + 1 + 16;
    if (!line.starts_with(kHeadMark) || line.size() < kEpochEnd + 2)
        return std::nullopt;
    line.remove_prefix(kEpochEnd + 1);
    const auto number = parseInteger(line.substr(0, line.find(' ')));
    if (!number)
        return std::nullopt;
    return Seq(*number);
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
        Bytes seed(KeySeed::kSize, '\0');
        random.fill({reinterpret_cast<std::uint8_t*>(seed.data()), seed.size()});
        JIAMEI_CHECK(writeWhole(file, seed, FileSecrecy::OwnerOnly));
    }
    return loadKeys();
}

Done SiteFolder::loadKeys()
{
    JIAMEI_TRY(const auto card, readSeed(keys() / "card.key"));
    JIAMEI_TRY(const auto sync, readSeed(keys() / "sync.key"));
    m_keys.emplace(Keys{signerOf(card), signerOf(sync)});
    return {};
}

Done SiteFolder::openStore(Connection::Existence existence, UtcTime now)
{
    if (m_store)
        return {};
    JIAMEI_TRY(m_store, SqliteSiteStore::open(m_folder / kDatabase, existence, m_options.connection, now));
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
    JIAMEI_TRY(const auto line, readWhole(m_folder / "head", 256));
    const auto copied = line ? seqOf(*line) : std::nullopt;
    JIAMEI_TRY(const auto head, this->head());
    m_copied = copied ? std::min(*copied, head.seq) : Seq();
    if (!copied || *copied <= head.seq)
        return {};
    JIAMEI_CHECK(openEpoch(journal::EpochReason::HeadCopyAhead, *line, clock, random));
    return writeHeadCopy();
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
    const auto now = clock.now();
    const Moment moment{now, now < clock.buildTime() ? TimeQuality::Unsure : TimeQuality::Sure};
    const ports::Request request{requestFor(evidence), blake2b(evidence)};
    const EpochId epoch(random.next64());
    JIAMEI_TRY(const auto written, m_store->write(request, moment, [&](const ports::SiteState& state) {
        return journal::openEpoch(state, reason, epoch);
    }));
    m_openedEpoch = reason;
    return {};
}

} // namespace jiamei::db
