// A site is one folder: database, keys, media, outbox, backups, and a copy of the last head outside the database.
#pragma once

#include "core/journal/epoch.hpp"
#include "core/ports/signer.hpp"
#include "db/sqlite/files.hpp"
#include "db/sqlite/schema.hpp"
#include "db/sqlite/sqlite_site_store.hpp"

namespace jiamei::db {

/// What a report of SiteFolder::verify names when the journal is not the one whose head was copied.
inline constexpr std::string_view kHeadCopyDiffers = "head_copy";

/// Who opens the folder. One kiosk at a time; the command line beside it is welcome.
enum class FolderUser {
    CommandLine,
    Kiosk,
    Inspector, ///< only looks: not even an epoch is opened, whatever is found
};

struct FolderOptions {
    FolderUser user = FolderUser::CommandLine;
    ConnectionOptions connection{{}, ConnectionOptions::Synchronous::Extra, syncFolder};
    /// What names this machine; empty = unknown, then nothing is concluded from it.
    std::function<std::string(const std::filesystem::path& folder)> machine; ///< nothing = machineText
    SchemaPlan schema = siteSchema();
};

class SiteFolder {
public:
    /// Makes folder, keys and an empty journal; its first document is the caller's (till::OpenSite). A folder whose
    /// journal has no document yet is taken up again.
    /// Errors: SiteExists {folder}, nothing is changed then; KioskAlreadyRunning; those of the disk.
    [[nodiscard]] static Result<std::unique_ptr<SiteFolder>>
    create(const std::filesystem::path& folder, const Clock& clock, Random& random, const FolderOptions& options = {});

    /// Opens a site. A head copy ahead of the database or another machine opens a new epoch first, for an inspector
    /// not. Errors: SiteMissing {folder}, KeysMissing {file} also for a key that is not the journal's, NewerDatabase,
    /// DatabaseDamaged, KioskAlreadyRunning; those of the disk.
    [[nodiscard]] static Result<std::unique_ptr<SiteFolder>>
    open(const std::filesystem::path& folder, const Clock& clock, Random& random, const FolderOptions& options = {});

    /// New keys for a new machine, and an epoch that says so; what the old ones signed can still be read. The enrolment
    /// has to be done again. Errors: those of the disk.
    [[nodiscard]] Done renewKeys(const Clock& clock, Random& random);

    /// Whether there is a site's database, whatever its state.
    [[nodiscard]] static bool isSite(const std::filesystem::path& folder);

    [[nodiscard]] SqliteSiteStore& store() { return *m_store; }
    [[nodiscard]] const Signer& cardSigner() const { return m_keys->card; }
    [[nodiscard]] const Signer& syncSigner() const { return m_keys->sync; }
    /// Why opening the folder opened an epoch; people are told.
    [[nodiscard]] std::optional<journal::EpochReason> openedEpoch() const { return m_openedEpoch; }

    [[nodiscard]] const std::filesystem::path& path() const { return m_folder; }
    [[nodiscard]] std::filesystem::path media() const { return m_folder / "media"; }
    [[nodiscard]] std::filesystem::path outbox() const { return m_folder / "outbox"; }
    [[nodiscard]] std::filesystem::path backup() const { return m_folder / "backup"; }
    [[nodiscard]] std::filesystem::path keys() const { return m_folder / "keys"; }

    /// Recomputes the journal and everything derived from it, and holds it against the head copy: a journal that was
    /// cut at its end is whole in itself. Errors: those of the disk.
    [[nodiscard]] Result<journal::VerifyReport> verify() const;

    /// After a sync file; day closes and every 200 rows are seen by themselves. The copy may lag, never lead.
    [[nodiscard]] Done writeHeadCopy();

private:
    struct Keys {
        KeyPairSigner card;
        KeyPairSigner sync;
    };

    SiteFolder(std::filesystem::path folder, const FolderOptions& options);

    [[nodiscard]] Done lockKiosk(FolderUser user);
    [[nodiscard]] Done makeKeys(Random& random);
    [[nodiscard]] Done loadKeys();
    [[nodiscard]] Done checkKeys() const;
    [[nodiscard]] Done openStore(Connection::Existence existence, UtcTime now);
    [[nodiscard]] Done checkHeadCopy(const Clock& clock, Random& random);
    [[nodiscard]] Done checkMachine(const Clock& clock, Random& random);
    [[nodiscard]] Done bindMachine(Random& random);
    [[nodiscard]] Done openEpoch(journal::EpochReason reason, std::string_view evidence, const Clock& clock,
                                 Random& random);
    [[nodiscard]] Result<journal::Head> head() const;
    [[nodiscard]] Done copyHead(const journal::Head& head);

    std::filesystem::path m_folder;
    FolderOptions m_options;
    Descriptor m_lock{-1};
    std::optional<Keys> m_keys;
    std::unique_ptr<SqliteSiteStore> m_store;
    std::optional<journal::EpochReason> m_openedEpoch;
    Seq m_copied;
};

} // namespace jiamei::db
