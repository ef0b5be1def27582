// A hub is one folder: database, its key, and every file that ever came, kept by hash. That archive is the record; the
// database can be made again from it.
#pragma once

#include "core/sync/hub_import.hpp"
#include "db/hub/sqlite_hub_store.hpp"

#include <filesystem>

namespace jiamei::hub {

class HubFolder {
public:
    /// Makes folder, key and an empty database. Errors: SiteExists {folder}; those of the disk.
    [[nodiscard]] static Result<std::unique_ptr<HubFolder>>
    create(const std::filesystem::path& folder, ports::HubFacts facts, const Clock& clock, Random& random);
    /// Errors: SiteMissing {folder}, KeysMissing {file}, NewerDatabase, DatabaseDamaged; those of the disk.
    [[nodiscard]] static Result<std::unique_ptr<HubFolder>> open(const std::filesystem::path& folder,
                                                                 const Clock& clock);

    [[nodiscard]] db::SqliteHubStore& store() { return *m_store; }
    [[nodiscard]] const Signer& signer() const { return *m_signer; }
    /// Copies the file into the archive unless it is there whole; a damaged copy is replaced. Errors: FileTooLarge
    /// {file, max}; those of both disks.
    [[nodiscard]] Result<Digest> keep(const std::filesystem::path& file) const;
    [[nodiscard]] bool isKept(const Digest& digest) const;
    /// The first file of the archive whose bytes are not those that its name says, if any.
    [[nodiscard]] Result<std::optional<std::string>> firstDamagedFile() const;
    [[nodiscard]] Result<std::unique_ptr<sync::ByteSource>> openKept(const Digest& digest) const;

private:
    explicit HubFolder(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    [[nodiscard]] Done openParts(db::Connection::Existence existence, UtcTime now);
    [[nodiscard]] std::filesystem::path keptPath(const Digest& digest) const;

    std::filesystem::path m_folder;
    std::unique_ptr<db::SqliteHubStore> m_store;
    std::optional<KeyPairSigner> m_signer;
};

} // namespace jiamei::hub
