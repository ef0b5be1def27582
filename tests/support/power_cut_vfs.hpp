// SQLite on a PowerCutDisk.
#pragma once

#include "tests/support/power_cut_disk.hpp"

#include <sqlite3.h>

namespace jiamei::support {

/// Whether connections that name no VFS get this one.
enum class VfsRank { Named, Default };

/// Registered as an SQLite VFS for as long as it lives; connections are closed before. Locks and shared memory hold
/// between the connections of this process and are lost with the power. One thread at a time.
class PowerCutVfs {
public:
    explicit PowerCutVfs(PowerCutDisk& disk, VfsRank rank = VfsRank::Named);
    ~PowerCutVfs();
    PowerCutVfs(const PowerCutVfs&) = delete;
    PowerCutVfs& operator=(const PowerCutVfs&) = delete;

    [[nodiscard]] const char* name() const { return m_name.c_str(); }
    [[nodiscard]] PowerCutDisk& disk() { return *m_disk; }

private:
    friend struct PowerCutFile;

    /// What the connections to one database file share while the power is on.
    struct Sharing {
        int readers = 0;
        const void* reserved = nullptr;
        const void* pending = nullptr;
        const void* exclusive = nullptr;
        std::vector<std::unique_ptr<std::vector<char>>> memory;
        std::array<int, SQLITE_SHM_NLOCK> shared{};
        std::array<const void*, SQLITE_SHM_NLOCK> exclusiveSlots{};
        int mappers = 0;
    };

    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags);
    static int remove(sqlite3_vfs* vfs, const char* name, int alsoSyncFolder);
    static int access(sqlite3_vfs* vfs, const char* name, int flags, int* answer);

    [[nodiscard]] Sharing& sharingOf(PowerCutDisk::FileNumber file);

    PowerCutDisk* m_disk;
    sqlite3_vfs* m_former; ///< the default before us
    std::string m_name;
    sqlite3_vfs m_vfs{};
    std::map<std::pair<std::uint32_t, PowerCutDisk::FileNumber>, Sharing> m_sharing;
    std::uint64_t m_anonymous = 0;
};

} // namespace jiamei::support
