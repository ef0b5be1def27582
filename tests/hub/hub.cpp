#include "tests/hub/hub.hpp"

#include "core/sync/hub_sites.hpp"
#include "tests/support/results.hpp"

#include <algorithm>
#include <atomic>
#include <sstream>
#include <unistd.h>

namespace jiamei::sync::testing {

using support::valueOf;

namespace {

class Borrowed final : public ByteSource {
public:
    explicit Borrowed(const Bytes& bytes) : m_source(bytes) {}
    std::uint64_t size() const override { return m_source.size(); }
    Done readAt(std::uint64_t offset, std::span<char> into) const override { return m_source.readAt(offset, into); }

private:
    MemorySource m_source;
};

void require(const Done& done)
{
    if (!done)
        throw std::runtime_error("unexpected refusal: " + std::string(nameOf(done.error().code)));
}

std::filesystem::path freshFolder()
{
    static std::atomic<int> count = 0;
    // In memory where the system offers it: no test here cuts the power, and waiting for the disk is most of their
    // time.
    const std::filesystem::path memory("/dev/shm");
    std::error_code missing;
    auto folder = (std::filesystem::is_directory(memory, missing) ? memory : std::filesystem::temp_directory_path()) /
                  ("jiamei-hub-" + std::to_string(getpid()) + "-" + std::to_string(++count));
    std::filesystem::create_directories(folder);
    return folder;
}

KeySeed seedOf(std::uint8_t seed)
{
    KeySeed out;
    out.bytes.fill(seed);
    return out;
}

} // namespace

Hub::Hub(const std::string& unit, std::uint8_t seed)
    : m_folder(freshFolder()), m_signer(KeyPair::fromSeed(seedOf(seed))), m_unit(unit)
{
    const db::ConnectionOptions options;
    m_store = valueOf(
        db::SqliteHubStore::open(m_folder / "hub.db", db::Connection::Existence::MayBeNew, options, m_clock.now()));
    require(m_store->write([&](ports::HubTransaction& hub) {
        ports::HubFacts facts;
        facts.unit = valueOf(household::DivisionCode::parse(unit));
        facts.epoch = EpochId(seed);
        facts.key = m_signer.publicKey();
        return hub.putFacts(facts);
    }));
}

Hub::~Hub()
{
    m_store.reset();
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

void Hub::enrol(const Shop& shop)
{
    ports::Sender sender;
    sender.key = shop.signer().publicKey();
    sender.site = valueOf(SiteId::parse(shop.site()));
    require(m_store->write([&](ports::HubTransaction& hub) { return hub.putSender(sender); }));
}

void Hub::enrol(const Hub& lower)
{
    ports::Sender sender;
    sender.key = lower.signer().publicKey();
    sender.unit = valueOf(household::DivisionCode::parse(lower.m_unit));
    require(m_store->write([&](ports::HubTransaction& hub) { return hub.putSender(sender); }));
}

ImportOutcome Hub::import(const Bytes& file)
{
    m_clock.advance(std::chrono::minutes(1));
    m_kept[blake2b(file)] = file;
    std::optional<ImportOutcome> outcome;
    require(m_store->write([&](ports::HubTransaction& hub) -> Done {
        const auto open = [&](const Digest& digest) -> Result<std::unique_ptr<ByteSource>> {
            if (!m_kept.contains(digest))
                return refuse(ErrorCode::FileMissing, {{"file", hexText(digest)}});
            return std::unique_ptr<ByteSource>(std::make_unique<Borrowed>(m_kept.at(digest)));
        };
        JIAMEI_TRY(outcome, importFile(hub, MemorySource(file), m_clock.now(), open));
        return {};
    }));
    return *outcome;
}

Bytes Hub::report()
{
    MemorySink sink;
    require(m_store->read([&](const ports::HubState& hub) -> Done {
        JIAMEI_CHECK(writeHubReport(hub, m_signer, {.moment = m_clock.moment(), .program = "test"}, sink));
        return {};
    }));
    return sink.bytes();
}

Totals Hub::totals(std::optional<std::string> site, const ports::Period& period)
{
    Totals all;
    require(m_store->read([&](const ports::HubState& hub) -> Done {
        std::optional<SiteId> id;
        if (site) {
            JIAMEI_TRY(id, SiteId::parse(*site));
        }
        JIAMEI_TRY(const auto sums, hub.sums(period, id));
        for (const auto& sum : sums)
            JIAMEI_CHECK(addTo(all, sum.totals));
        return {};
    }));
    return all;
}

std::string Hub::picture()
{
    std::ostringstream out;
    require(m_store->read([&](const ports::HubState& hub) -> Done {
        JIAMEI_TRY(const auto sums, hub.sums({}));
        for (const auto& sum : sums) {
            out << sum.site.text();
            for (const auto member : kTotals)
                out << ' ' << sum.totals.*member;
            out << '\n';
            JIAMEI_TRY(const auto lines, hub.lines(sum.site));
            JIAMEI_TRY(const auto days, hub.days(sum.site));
            // A day before a child began counts from the child when it carries it too.
            const auto isTakenFrom = [&](const ports::Line& line, DayNumber number) {
                return line.lastDay && std::ranges::any_of(days, [&](const ports::SiteDay& day) {
                           return day.number == number && std::ranges::any_of(lines, [&](const ports::Line& later) {
                                      return later.epoch == day.epoch && later.parentSeq > line.parentSeq;
                                  });
                       });
            };
            for (const auto& day : days) {
                // What is disputed or replaced may differ by order; what counts may not.
                for (const auto& line : lines) {
                    const bool counts = line.epoch == day.epoch &&
                                        (!line.counted || (day.closed > Seq(0) && day.closed <= *line.counted)) &&
                                        (!line.lastDay || day.number <= *line.lastDay) &&
                                        !isTakenFrom(line, day.number);
                    if (counts)
                        out << day.epoch.value() << ' ' << day.number.value() << ' '
                            << (day.date ? day.date->text() : "-") << ' ' << day.totals.pointsAwarded << ' '
                            << day.closed.value() << '\n';
                }
            }
        }
        return {};
    }));
    return out.str();
}

} // namespace jiamei::sync::testing
