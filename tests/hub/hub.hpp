// A hub on a database in a folder of its own, for tests.
#pragma once

#include "core/sync/hub_import.hpp"
#include "db/hub/sqlite_hub_store.hpp"
#include "tests/sync/shop.hpp"

#include <filesystem>
#include <map>

namespace jiamei::sync::testing {

class Hub {
public:
    explicit Hub(const std::string& unit = "621125", std::uint8_t seed = 100);
    ~Hub();
    Hub(const Hub&) = delete;
    Hub& operator=(const Hub&) = delete;

    void enrol(const Shop& shop);
    void enrol(const Hub& lower);
    ImportOutcome import(const Bytes& file);
    /// As if somebody had removed it from the archive.
    void loseKept(const Bytes& file) { m_kept.erase(blake2b(file)); }
    [[nodiscard]] Bytes report();
    /// Of one site; of all without.
    [[nodiscard]] Totals totals(std::optional<std::string> site = std::nullopt, const ports::Period& period = {});
    /// Everything the hub tells of its sites, for comparing hubs.
    [[nodiscard]] std::string picture();
    [[nodiscard]] ports::HubStore& store() { return *m_store; }
    [[nodiscard]] db::SqliteHubStore& sqlite() { return *m_store; }
    [[nodiscard]] const KeyPairSigner& signer() const { return m_signer; }

private:
    std::filesystem::path m_folder;
    std::unique_ptr<db::SqliteHubStore> m_store;
    KeyPairSigner m_signer;
    std::string m_unit;
    std::map<Digest, Bytes> m_kept;
    support::ManualClock m_clock;
};

} // namespace jiamei::sync::testing
