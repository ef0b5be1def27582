// A shop with a journal for tests of sync and hub: documents made by hand, appended to a store in memory.
#pragma once

#include "core/sync/site_report.hpp"
#include "tests/support/clocks.hpp"
#include "tests/support/memory_store.hpp"

#include <map>

namespace jiamei::sync::testing {

class Shop {
public:
    enum class Kind : std::uint8_t { Real, Practice };

    /// Opens the site `62112510020x-01` on day 0. The seed makes keys, epoch and commitments.
    explicit Shop(const std::string& site = "621125100201-01", std::uint8_t seed = 1, Kind kind = Kind::Real);

    void addHouseholds(int first, int count);
    void closeHousehold(int number);
    void openPoints(int household, std::int64_t points);
    /// A lot of the goods; stock on day 0 is opening stock.
    void receive(int goods, int lot, std::int64_t quantity, std::int64_t unitCostFen, bool opening = false);
    void openDay(const std::string& date);
    void closeDay();
    /// Over a day that was left open: the same document closes that one.
    void openOverOpenDay(const std::string& date);
    DocumentNumber award(int household, std::int64_t points);
    DocumentNumber deduct(int household, std::int64_t points, std::int64_t advanced = 0);
    DocumentNumber pend(int household, std::int64_t points);
    void post(DocumentNumber pending);
    void voidPending(DocumentNumber pending);
    DocumentNumber redeem(int household, std::int64_t points, int goods, int lot, std::int64_t quantity);
    /// Mirrors every entry of the document, or those of one line.
    void reverse(DocumentNumber document, std::optional<int> line = std::nullopt);
    void correctDay(int number, const std::string& wrong, const std::string& right);
    void openEpoch(std::uint64_t epoch, const journal::Head& parent);
    void trust(const std::string& unit, const PublicKey& key);
    void acknowledge(const journal::Head& head, std::int64_t number);
    /// A quarter's worth of random but valid work on the open day, repeated by the seed.
    void work(std::uint64_t seed, int documents);

    /// The sync file of this moment.
    [[nodiscard]] Bytes file(bool withDetail = true);
    [[nodiscard]] journal::Head head() const;
    [[nodiscard]] const journal::SiteModel& state() const { return m_store->state(); }
    [[nodiscard]] const KeyPairSigner& signer() const { return m_signer; }
    [[nodiscard]] const std::string& site() const { return m_site; }
    [[nodiscard]] DayNumber day() const { return m_day; }
    /// The same shop in the same state, for branches and clones.
    [[nodiscard]] Shop copy() const;

    DocumentNumber append(journal::pb::Payload payload, std::vector<journal::NewRow> rows);

private:
    std::string m_site;
    std::uint8_t m_seed;
    KeyPairSigner m_signer;
    std::shared_ptr<support::MemoryStore> m_store = std::make_shared<support::MemoryStore>();
    support::ManualClock m_clock;
    support::SeededRandom m_random;
    DayNumber m_day;
    std::int64_t m_number = 0;
};

} // namespace jiamei::sync::testing
