#include "tests/support/power_cut_vfs.hpp"

#include <cstring>
#include <new>

namespace jiamei::support {

namespace {
constexpr int kJournals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL | SQLITE_OPEN_SUPER_JOURNAL;
}

/// An open file as SQLite holds it; SQLite gives the memory, open() constructs and close() destroys.
struct PowerCutFile {
    sqlite3_file base{};
    PowerCutVfs* vfs = nullptr;
    PowerCutDisk::FileNumber file = 0;
    std::uint32_t boot = 0;
    std::string path;
    int lock = SQLITE_LOCK_NONE;
    bool syncsFolder = false; ///< a new journal: its first sync makes its name lasting as well
    bool isTemporary = false;
    bool mapsMemory = false;
    unsigned sharedSlots = 0;
    unsigned exclusiveSlots = 0;

    static PowerCutFile& of(sqlite3_file* file) { return *reinterpret_cast<PowerCutFile*>(file); }
    [[nodiscard]] PowerCutDisk& disk() const { return vfs->disk(); }
    [[nodiscard]] bool isAlive() const { return boot == disk().boot() && !disk().isCut(); }
    [[nodiscard]] PowerCutVfs::Sharing& sharing() const { return vfs->m_sharing[{boot, file}]; }

    int relock(int level);
    void letGoOfSlots();

    static int close(sqlite3_file* file);
    static int read(sqlite3_file* file, void* into, int amount, sqlite3_int64 offset);
    static int write(sqlite3_file* file, const void* bytes, int amount, sqlite3_int64 offset);
    static int truncate(sqlite3_file* file, sqlite3_int64 size);
    static int sync(sqlite3_file* file, int flags);
    static int fileSize(sqlite3_file* file, sqlite3_int64* size);
    static int lockFile(sqlite3_file* file, int level);
    static int unlockFile(sqlite3_file* file, int level);
    static int checkReserved(sqlite3_file* file, int* answer);
    static int control(sqlite3_file* file, int code, void* argument);
    static int shmMap(sqlite3_file* file, int region, int size, int extend, void volatile** out);
    static int shmLock(sqlite3_file* file, int offset, int count, int flags);
    static int shmUnmap(sqlite3_file* file, int deleteToo);
};

int PowerCutFile::close(sqlite3_file* file)
{
    auto& self = of(file);
    if (self.boot == self.disk().boot()) {
        self.relock(SQLITE_LOCK_NONE);
        shmUnmap(file, 0);
        if (self.isTemporary)
            self.disk().remove(self.path);
        self.disk().release(self.file);
    }
    self.~PowerCutFile();
    return SQLITE_OK;
}

int PowerCutFile::read(sqlite3_file* file, void* into, int amount, sqlite3_int64 offset)
{
    const auto& self = of(file);
    if (!self.isAlive())
        return SQLITE_IOERR_READ;
    const auto wanted = static_cast<std::size_t>(amount);
    auto* bytes = static_cast<char*>(into);
    const auto got = self.disk().read(self.file, static_cast<std::size_t>(offset), {bytes, wanted});
    std::memset(bytes + got, 0, wanted - got);
    return got == wanted ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int PowerCutFile::write(sqlite3_file* file, const void* bytes, int amount, sqlite3_int64 offset)
{
    const auto& self = of(file);
    const std::string_view text(static_cast<const char*>(bytes), static_cast<std::size_t>(amount));
    const bool isDone = self.isAlive() && self.disk().write(self.file, static_cast<std::size_t>(offset), text);
    return isDone ? SQLITE_OK : SQLITE_IOERR_WRITE;
}

int PowerCutFile::truncate(sqlite3_file* file, sqlite3_int64 size)
{
    const auto& self = of(file);
    const bool isDone = self.isAlive() && self.disk().truncate(self.file, static_cast<std::size_t>(size));
    return isDone ? SQLITE_OK : SQLITE_IOERR_TRUNCATE;
}

int PowerCutFile::sync(sqlite3_file* file, int)
{
    auto& self = of(file);
    if (!self.isAlive() || !self.disk().sync(self.file))
        return SQLITE_IOERR_FSYNC;
    if (self.syncsFolder && !self.disk().syncFolderOf(self.path))
        return SQLITE_IOERR_DIR_FSYNC;
    self.syncsFolder = false;
    return SQLITE_OK;
}

int PowerCutFile::fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    const auto& self = of(file);
    if (!self.isAlive())
        return SQLITE_IOERR_FSTAT;
    *size = static_cast<sqlite3_int64>(self.disk().sizeOf(self.file));
    return SQLITE_OK;
}

// SHARED by many; RESERVED by one beside them; PENDING keeps new readers out; EXCLUSIVE when the last has left.
int PowerCutFile::relock(int level)
{
    auto& all = sharing();
    if (level < SQLITE_LOCK_EXCLUSIVE && all.exclusive == this)
        all.exclusive = nullptr;
    if (level < SQLITE_LOCK_PENDING && all.pending == this)
        all.pending = nullptr;
    if (level < SQLITE_LOCK_RESERVED && all.reserved == this)
        all.reserved = nullptr;
    if (level == SQLITE_LOCK_NONE && lock != SQLITE_LOCK_NONE)
        --all.readers;
    lock = level;
    return SQLITE_OK;
}

int PowerCutFile::lockFile(sqlite3_file* file, int level)
{
    auto& self = of(file);
    if (!self.isAlive())
        return SQLITE_IOERR_LOCK;
    if (self.lock >= level)
        return SQLITE_OK;
    auto& all = self.sharing();
    const auto isAnothers = [&](const void* holder) { return holder != nullptr && holder != &self; };
    if (level == SQLITE_LOCK_SHARED) {
        if (isAnothers(all.pending) || isAnothers(all.exclusive))
            return SQLITE_BUSY;
        ++all.readers;
    } else if (level == SQLITE_LOCK_RESERVED) {
        if (isAnothers(all.reserved) || isAnothers(all.pending))
            return SQLITE_BUSY;
        all.reserved = &self;
    } else {
        if (isAnothers(all.pending) || isAnothers(all.reserved))
            return SQLITE_BUSY;
        all.pending = &self;
        if (all.readers > 1) {
            self.lock = SQLITE_LOCK_PENDING;
            return SQLITE_BUSY;
        }
        all.exclusive = &self;
    }
    self.lock = level;
    return SQLITE_OK;
}

int PowerCutFile::unlockFile(sqlite3_file* file, int level)
{
    auto& self = of(file);
    return self.isAlive() && self.lock > level ? self.relock(level) : SQLITE_OK;
}

int PowerCutFile::checkReserved(sqlite3_file* file, int* answer)
{
    const auto& self = of(file);
    if (!self.isAlive())
        return SQLITE_IOERR_CHECKRESERVEDLOCK;
    const auto& all = self.sharing();
    *answer = all.reserved != nullptr || all.pending != nullptr ? 1 : 0;
    return SQLITE_OK;
}

int PowerCutFile::control(sqlite3_file* file, int code, void* argument)
{
    if (code == SQLITE_FCNTL_LOCKSTATE) {
        *static_cast<int*>(argument) = of(file).lock;
        return SQLITE_OK;
    }
    return SQLITE_NOTFOUND;
}

int PowerCutFile::shmMap(sqlite3_file* file, int region, int size, int extend, void volatile** out)
{
    auto& self = of(file);
    *out = nullptr;
    if (!self.isAlive())
        return SQLITE_IOERR_SHMMAP;
    auto& all = self.sharing();
    if (!self.mapsMemory) {
        self.mapsMemory = true;
        ++all.mappers;
    }
    const auto index = static_cast<std::size_t>(region);
    if (index >= all.memory.size() && extend == 0)
        return SQLITE_OK;
    while (index >= all.memory.size())
        all.memory.push_back(std::make_unique<std::vector<char>>(static_cast<std::size_t>(size), '\0'));
    *out = all.memory[index]->data();
    return SQLITE_OK;
}

int PowerCutFile::shmLock(sqlite3_file* file, int offset, int count, int flags)
{
    auto& self = of(file);
    if (!self.isAlive())
        return SQLITE_IOERR_SHMLOCK;
    auto& all = self.sharing();
    const auto first = static_cast<std::size_t>(offset);
    const auto end = first + static_cast<std::size_t>(count);
    const bool wantsExclusive = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    if ((flags & SQLITE_SHM_LOCK) != 0) {
        for (auto slot = first; slot < end; ++slot) {
            const auto* holder = all.exclusiveSlots[slot];
            const int others = all.shared[slot] - ((self.sharedSlots >> slot & 1U) != 0 ? 1 : 0);
            if ((holder != nullptr && holder != &self) || (wantsExclusive && others > 0))
                return SQLITE_BUSY;
        }
    }
    for (auto slot = first; slot < end; ++slot) {
        const auto bit = 1U << slot;
        if ((self.sharedSlots & bit) != 0 && (flags & SQLITE_SHM_SHARED) != 0 && (flags & SQLITE_SHM_LOCK) != 0)
            continue;
        if ((flags & SQLITE_SHM_LOCK) != 0 && wantsExclusive) {
            all.exclusiveSlots[slot] = &self;
            self.exclusiveSlots |= bit;
        } else if ((flags & SQLITE_SHM_LOCK) != 0) {
            ++all.shared[slot];
            self.sharedSlots |= bit;
        } else if ((self.exclusiveSlots & bit) != 0) {
            all.exclusiveSlots[slot] = nullptr;
            self.exclusiveSlots &= ~bit;
        } else if ((self.sharedSlots & bit) != 0) {
            --all.shared[slot];
            self.sharedSlots &= ~bit;
        }
    }
    return SQLITE_OK;
}

void PowerCutFile::letGoOfSlots()
{
    auto& all = sharing();
    for (std::size_t slot = 0; slot < SQLITE_SHM_NLOCK; ++slot) {
        if ((sharedSlots >> slot & 1U) != 0)
            --all.shared[slot];
        if (all.exclusiveSlots[slot] == this)
            all.exclusiveSlots[slot] = nullptr;
    }
    sharedSlots = exclusiveSlots = 0;
}

int PowerCutFile::shmUnmap(sqlite3_file* file, int)
{
    auto& self = of(file);
    if (!self.mapsMemory || self.boot != self.disk().boot())
        return SQLITE_OK;
    self.letGoOfSlots();
    self.mapsMemory = false;
    // The memory goes with its last user, as the -shm file does.
    if (auto& all = self.sharing(); --all.mappers == 0)
        all.memory.clear();
    return SQLITE_OK;
}

namespace {

const sqlite3_io_methods kMethods = {
    .iVersion = 2,
    .xClose = PowerCutFile::close,
    .xRead = PowerCutFile::read,
    .xWrite = PowerCutFile::write,
    .xTruncate = PowerCutFile::truncate,
    .xSync = PowerCutFile::sync,
    .xFileSize = PowerCutFile::fileSize,
    .xLock = PowerCutFile::lockFile,
    .xUnlock = PowerCutFile::unlockFile,
    .xCheckReservedLock = PowerCutFile::checkReserved,
    .xFileControl = PowerCutFile::control,
    // As the operating system's own VFS answers, so that the same code paths run.
    .xSectorSize = [](sqlite3_file*) { return 4096; },
    .xDeviceCharacteristics = [](sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; },
    .xShmMap = PowerCutFile::shmMap,
    .xShmLock = PowerCutFile::shmLock,
    .xShmBarrier = [](sqlite3_file*) {},
    .xShmUnmap = PowerCutFile::shmUnmap,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

PowerCutVfs& vfsOf(sqlite3_vfs* vfs)
{
    return *static_cast<PowerCutVfs*>(vfs->pAppData);
}

int fullPathname(sqlite3_vfs*, const char* name, int size, char* out)
{
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}

// The same in every run; a till's own clock and chance are injected above SQLite.
int randomness(sqlite3_vfs*, int size, char* out)
{
    for (int i = 0; i < size; ++i)
        out[i] = static_cast<char>(i * 31 + 7);
    return size;
}

int currentTime(sqlite3_vfs*, sqlite3_int64* julianMs)
{
    *julianMs = 212'000'000'000'000;
    return SQLITE_OK;
}

std::string uniqueName()
{
    static int count = 0;
    return "power-cut-" + std::to_string(++count);
}

} // namespace

PowerCutVfs::PowerCutVfs(PowerCutDisk& disk, VfsRank rank)
    : m_disk(&disk), m_former(sqlite3_vfs_find(nullptr)), m_name(uniqueName())
{
    m_vfs.iVersion = 2;
    m_vfs.szOsFile = sizeof(PowerCutFile);
    m_vfs.mxPathname = 512;
    m_vfs.zName = m_name.c_str();
    m_vfs.pAppData = this;
    m_vfs.xOpen = open;
    m_vfs.xDelete = remove;
    m_vfs.xAccess = access;
    m_vfs.xFullPathname = fullPathname;
    m_vfs.xRandomness = randomness;
    m_vfs.xSleep = [](sqlite3_vfs*, int microseconds) { return microseconds; };
    m_vfs.xGetLastError = [](sqlite3_vfs*, int, char*) { return 0; };
    m_vfs.xCurrentTimeInt64 = currentTime;
    sqlite3_vfs_register(&m_vfs, rank == VfsRank::Default ? 1 : 0);
}

PowerCutVfs::~PowerCutVfs()
{
    const bool wasDefault = sqlite3_vfs_find(nullptr) == &m_vfs;
    sqlite3_vfs_unregister(&m_vfs);
    if (wasDefault)
        sqlite3_vfs_register(m_former, 1);
}

int PowerCutVfs::open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto& self = vfsOf(vfs);
    auto& disk = self.disk();
    auto* opened = new (file) PowerCutFile;
    opened->path = name != nullptr ? name : "temporary/" + std::to_string(++self.m_anonymous);
    opened->isTemporary = (flags & SQLITE_OPEN_DELETEONCLOSE) != 0;
    auto number = disk.isCut() ? std::nullopt : disk.find(opened->path);
    if (!number && (flags & SQLITE_OPEN_CREATE) != 0) {
        number = disk.create(opened->path);
        opened->syncsFolder = disk.model() != DirectoryModel::OwnName && (flags & kJournals) != 0;
    }
    if (!number) {
        opened->~PowerCutFile();
        file->pMethods = nullptr;
        return SQLITE_CANTOPEN;
    }
    opened->vfs = &self;
    opened->file = *number;
    opened->boot = disk.boot();
    disk.hold(*number);
    opened->base.pMethods = &kMethods;
    if (outFlags != nullptr)
        *outFlags = flags;
    return SQLITE_OK;
}

int PowerCutVfs::remove(sqlite3_vfs* vfs, const char* name, int alsoSyncFolder)
{
    auto& disk = vfsOf(vfs).disk();
    if (disk.isCut())
        return SQLITE_IOERR_DELETE;
    if (!disk.find(name))
        return SQLITE_IOERR_DELETE_NOENT;
    if (!disk.remove(name))
        return SQLITE_IOERR_DELETE;
    return alsoSyncFolder == 0 || disk.syncFolderOf(name) ? SQLITE_OK : SQLITE_IOERR_DIR_FSYNC;
}

int PowerCutVfs::access(sqlite3_vfs* vfs, const char* name, int flags, int* answer)
{
    const auto& disk = vfsOf(vfs).disk();
    if (disk.isCut())
        return SQLITE_IOERR_ACCESS;
    const auto file = disk.find(name);
    // As the operating system's own VFS: an empty journal counts as none.
    *answer = file && (flags != SQLITE_ACCESS_EXISTS || disk.sizeOf(*file) > 0) ? 1 : 0;
    return SQLITE_OK;
}

} // namespace jiamei::support
