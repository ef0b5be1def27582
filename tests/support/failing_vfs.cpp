#include "tests/support/failing_vfs.hpp"

namespace jiamei::support {

/// Ours in front, the real file behind it in the same piece of memory.
struct FailingFile {
    sqlite3_file base{};
    FailingVfs* vfs = nullptr;

    static FailingFile& of(sqlite3_file* file) { return *reinterpret_cast<FailingFile*>(file); }
    static sqlite3_file* realOf(sqlite3_file* file)
    {
        return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + sizeof(FailingFile));
    }
    static int verdict(sqlite3_file* file, DiskCall call) { return of(file).vfs->verdict(call); }

    static int close(sqlite3_file* file) { return realOf(file)->pMethods->xClose(realOf(file)); }
    static int read(sqlite3_file* file, void* into, int amount, sqlite3_int64 offset)
    {
        const int code = verdict(file, DiskCall::Read);
        return code != SQLITE_OK ? code : realOf(file)->pMethods->xRead(realOf(file), into, amount, offset);
    }
    static int write(sqlite3_file* file, const void* bytes, int amount, sqlite3_int64 offset)
    {
        const int code = verdict(file, DiskCall::Write);
        if (code == SQLITE_OK)
            return realOf(file)->pMethods->xWrite(realOf(file), bytes, amount, offset);
        if (code == SQLITE_FULL)
            realOf(file)->pMethods->xWrite(realOf(file), bytes, amount / 2, offset);
        return code;
    }
    static int truncate(sqlite3_file* file, sqlite3_int64 size)
    {
        const int code = verdict(file, DiskCall::Truncate);
        return code != SQLITE_OK ? code : realOf(file)->pMethods->xTruncate(realOf(file), size);
    }
    static int sync(sqlite3_file* file, int flags)
    {
        const int code = verdict(file, DiskCall::Sync);
        return code != SQLITE_OK ? code : realOf(file)->pMethods->xSync(realOf(file), flags);
    }
    static int fileSize(sqlite3_file* file, sqlite3_int64* size)
    {
        return realOf(file)->pMethods->xFileSize(realOf(file), size);
    }
    static int lock(sqlite3_file* file, int level) { return realOf(file)->pMethods->xLock(realOf(file), level); }
    static int unlock(sqlite3_file* file, int level) { return realOf(file)->pMethods->xUnlock(realOf(file), level); }
    static int checkReserved(sqlite3_file* file, int* answer)
    {
        return realOf(file)->pMethods->xCheckReservedLock(realOf(file), answer);
    }
    static int control(sqlite3_file* file, int code, void* argument)
    {
        return realOf(file)->pMethods->xFileControl(realOf(file), code, argument);
    }
    static int sectorSize(sqlite3_file* file) { return realOf(file)->pMethods->xSectorSize(realOf(file)); }
    static int characteristics(sqlite3_file* file)
    {
        return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
    }
    static int shmMap(sqlite3_file* file, int region, int size, int extend, void volatile** out)
    {
        return realOf(file)->pMethods->xShmMap(realOf(file), region, size, extend, out);
    }
    static int shmLock(sqlite3_file* file, int offset, int count, int flags)
    {
        return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
    }
    static void shmBarrier(sqlite3_file* file) { realOf(file)->pMethods->xShmBarrier(realOf(file)); }
    static int shmUnmap(sqlite3_file* file, int deleteToo)
    {
        return realOf(file)->pMethods->xShmUnmap(realOf(file), deleteToo);
    }

    static int open(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags);
    static int remove(sqlite3_vfs* vfs, const char* path, int alsoSyncFolder);
};

namespace {

const sqlite3_io_methods kMethods = {
    .iVersion = 2, // no memory-mapped reads: they would pass the failures by
    .xClose = FailingFile::close,
    .xRead = FailingFile::read,
    .xWrite = FailingFile::write,
    .xTruncate = FailingFile::truncate,
    .xSync = FailingFile::sync,
    .xFileSize = FailingFile::fileSize,
    .xLock = FailingFile::lock,
    .xUnlock = FailingFile::unlock,
    .xCheckReservedLock = FailingFile::checkReserved,
    .xFileControl = FailingFile::control,
    .xSectorSize = FailingFile::sectorSize,
    .xDeviceCharacteristics = FailingFile::characteristics,
    .xShmMap = FailingFile::shmMap,
    .xShmLock = FailingFile::shmLock,
    .xShmBarrier = FailingFile::shmBarrier,
    .xShmUnmap = FailingFile::shmUnmap,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

FailingVfs& vfsOf(sqlite3_vfs* vfs)
{
    return *static_cast<FailingVfs*>(vfs->pAppData);
}

std::string uniqueName()
{
    static int count = 0;
    return "failing-" + std::to_string(++count);
}

} // namespace

int FailingFile::open(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    auto& self = vfsOf(vfs);
    file->pMethods = nullptr;
    if (const int code = self.verdict(DiskCall::Open); code != SQLITE_OK)
        return code;
    auto* real = realOf(file);
    const int code = self.m_real->xOpen(self.m_real, path, real, flags, outFlags);
    if (code == SQLITE_OK) {
        of(file).vfs = &self;
        file->pMethods = &kMethods;
    }
    return code;
}

int FailingFile::remove(sqlite3_vfs* vfs, const char* path, int alsoSyncFolder)
{
    auto& self = vfsOf(vfs);
    const int code = self.verdict(DiskCall::Delete);
    return code != SQLITE_OK ? code : self.m_real->xDelete(self.m_real, path, alsoSyncFolder);
}

FailingVfs::FailingVfs(VfsRank rank) : m_real(sqlite3_vfs_find(nullptr)), m_name(uniqueName())
{
    m_vfs.iVersion = 2;
    m_vfs.szOsFile = static_cast<int>(sizeof(FailingFile)) + m_real->szOsFile;
    m_vfs.mxPathname = m_real->mxPathname;
    m_vfs.zName = m_name.c_str();
    m_vfs.pAppData = this;
    m_vfs.xOpen = FailingFile::open;
    m_vfs.xDelete = FailingFile::remove;
    m_vfs.xAccess = [](sqlite3_vfs* vfs, const char* path, int flags, int* answer) {
        return vfsOf(vfs).m_real->xAccess(vfsOf(vfs).m_real, path, flags, answer);
    };
    m_vfs.xFullPathname = [](sqlite3_vfs* vfs, const char* path, int size, char* out) {
        return vfsOf(vfs).m_real->xFullPathname(vfsOf(vfs).m_real, path, size, out);
    };
    m_vfs.xRandomness = [](sqlite3_vfs* vfs, int size, char* out) {
        return vfsOf(vfs).m_real->xRandomness(vfsOf(vfs).m_real, size, out);
    };
    m_vfs.xSleep = [](sqlite3_vfs* vfs, int microseconds) {
        return vfsOf(vfs).m_real->xSleep(vfsOf(vfs).m_real, microseconds);
    };
    m_vfs.xGetLastError = [](sqlite3_vfs* vfs, int size, char* out) {
        return vfsOf(vfs).m_real->xGetLastError(vfsOf(vfs).m_real, size, out);
    };
    m_vfs.xCurrentTimeInt64 = [](sqlite3_vfs* vfs, sqlite3_int64* julianMs) {
        return vfsOf(vfs).m_real->xCurrentTimeInt64(vfsOf(vfs).m_real, julianMs);
    };
    sqlite3_vfs_register(&m_vfs, rank == VfsRank::Default ? 1 : 0);
}

FailingVfs::~FailingVfs()
{
    const bool wasDefault = sqlite3_vfs_find(nullptr) == &m_vfs;
    sqlite3_vfs_unregister(&m_vfs);
    if (wasDefault)
        sqlite3_vfs_register(m_real, 1);
}

void FailingVfs::fail(const DiskFailure& failure)
{
    m_failure = failure;
    m_hasFailed = false;
    restartCount();
}

int FailingVfs::verdict(DiskCall call)
{
    if (m_before)
        m_before(call);
    const auto count = ++m_counts[static_cast<std::size_t>(call)];
    if (!m_failure || m_failure->call != call)
        return SQLITE_OK;
    const bool fails = m_failure->isLasting ? count >= m_failure->nth : count == m_failure->nth;
    m_hasFailed = m_hasFailed || fails;
    return fails ? m_failure->code : SQLITE_OK;
}

} // namespace jiamei::support
