// A disk in memory that can lose its power: what was written is visible at once and lasting only after a sync.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jiamei::support {

/// A byte string in pieces that copies share until one of them is written to, so that a disk is copied in microseconds.
class SharedBytes {
public:
    [[nodiscard]] std::size_t size() const { return m_size; }
    void resize(std::size_t size);
    void write(std::size_t offset, std::string_view bytes);
    /// The bytes from `offset`; fewer than asked at the end.
    [[nodiscard]] std::size_t read(std::size_t offset, std::span<char> into) const;

private:
    static constexpr std::size_t kPieceSize = 4096;
    using Piece = std::array<char, kPieceSize>;

    std::vector<std::shared_ptr<Piece>> m_pieces;
    std::size_t m_size = 0;
};

/// When a file's creation, removal or renaming is lasting.
enum class DirectoryModel {
    Strict,  ///< only after its folder was synced; until then each change survives or not by itself (POSIX's promise)
    OwnName, ///< a file's sync keeps that file's name and no other change; removals need a sync of the folder
    Ordered, ///< changes survive in their order, and a sync of any file that changed its size carries them along (ext4)
};
inline constexpr std::array kDirectoryModels{DirectoryModel::Strict, DirectoryModel::OwnName, DirectoryModel::Ordered};

/// What survives of that which was not synced.
enum class Survival {
    Nothing,
    Subset, ///< each 512-byte sector by itself, so that later ones may survive without earlier ones
    Prefix, ///< everything up to one instant
    Torn,   ///< as Subset, and some sectors only up to, or only from, a byte in their middle
};
inline constexpr std::array kSurvivals{Survival::Nothing, Survival::Subset, Survival::Prefix, Survival::Torn};

/// What the disk does when it is told to sync.
enum class SyncHabit { Honest, Lying };

/// Copies are independent of each other. One thread at a time.
class PowerCutDisk {
public:
    using FileNumber = std::int32_t;
    using Watch = std::function<void(const PowerCutDisk&)>;

    explicit PowerCutDisk(DirectoryModel directory, SyncHabit syncs = SyncHabit::Honest)
        : m_model(directory), m_syncs(syncs)
    {
    }

    // Each of these is one operation. They answer nothing or false once the power is gone.
    [[nodiscard]] std::optional<FileNumber> create(const std::string& path);
    bool remove(const std::string& path);
    bool rename(const std::string& from, const std::string& to);
    bool write(FileNumber file, std::size_t offset, std::string_view bytes);
    bool truncate(FileNumber file, std::size_t size);
    bool sync(FileNumber file);
    /// Makes creations, removals and renamings inside the folder of `path` lasting.
    bool syncFolderOf(const std::string& path);

    [[nodiscard]] std::optional<FileNumber> find(const std::string& path) const;
    [[nodiscard]] std::size_t sizeOf(FileNumber file) const;
    [[nodiscard]] std::size_t read(FileNumber file, std::size_t offset, std::span<char> into) const;
    /// Whole content; empty when there is no such file.
    [[nodiscard]] std::string contentOf(const std::string& path) const;

    /// A file that has lost its name lives on while it is held.
    void hold(FileNumber file);
    void release(FileNumber file);

    [[nodiscard]] DirectoryModel model() const { return m_model; }
    [[nodiscard]] std::uint64_t operations() const { return m_operations; }
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// Rises with every restart; handles of an older boot are dead.
    [[nodiscard]] std::uint32_t boot() const { return m_boot; }

    /// The power goes instead of the `count`th operation from now, counted from 1.
    void cutAfter(std::uint64_t count) { m_cutAt = m_operations + count; }
    /// Called before every operation; the moment at which a copy shows what a cut would find.
    void watch(Watch watch) { m_watch = std::move(watch); }
    /// A copy that nobody watches and that has its power.
    [[nodiscard]] PowerCutDisk snapshot() const;
    /// Cuts the power, unless it is gone already, and switches it on again; what survived is all there is.
    void restart(Survival survival, std::mt19937_64& random);

private:
    struct File {
        SharedBytes live;
        SharedBytes durable;
        int holders = 0;
    };
    struct Change { ///< of a file's content
        std::uint64_t order = 0;
        FileNumber file = 0;
        std::size_t offset = 0;                    ///< of the sector, or the new size
        std::shared_ptr<const std::string> sector; ///< nothing: a change of size
    };
    struct Naming { ///< of a folder; no file: the name goes
        std::uint64_t order = 0;
        std::string path;
        std::optional<FileNumber> file;
    };
    using Folder = std::map<std::string, FileNumber>;

    [[nodiscard]] bool begin();
    void name(const std::string& path, std::optional<FileNumber> file);
    static void apply(Folder& folder, const Naming& naming);
    void keepNamings(const std::function<bool(const Naming&)>& isLasting);
    void survive(const Change& change, Survival survival, std::mt19937_64& random);
    void surviveNamings(Survival survival, std::uint64_t instant, std::uint32_t chance, std::mt19937_64& random);
    void forgetNameless();

    DirectoryModel m_model;
    SyncHabit m_syncs;
    std::map<FileNumber, File> m_files;
    Folder m_live;
    Folder m_durable;
    std::vector<Change> m_changes;
    std::vector<Naming> m_namings;
    std::uint64_t m_order = 0;
    std::uint64_t m_operations = 0;
    std::optional<std::uint64_t> m_cutAt;
    std::uint32_t m_boot = 1;
    FileNumber m_lastFile = 0;
    bool m_isCut = false;
    Watch m_watch;
};

} // namespace jiamei::support
