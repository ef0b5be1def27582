// Put between a program and the system by LD_PRELOAD: below the folder JIAMEI_DISK_FOLDER the disk is read-only
// (JIAMEI_DISK=read-only) or full once its files have grown by JIAMEI_DISK_ROOM bytes (JIAMEI_DISK=full); what is
// removed gives its room back. Everywhere else nothing changes. C linkage and the system's own names, since it stands
// in for the system.
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

std::atomic<long long> taken{0};

const char* setting(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

bool isReadOnly()
{
    return std::strcmp(setting("JIAMEI_DISK"), "read-only") == 0;
}

bool isFull()
{
    return std::strcmp(setting("JIAMEI_DISK"), "full") == 0;
}

bool isBelow(const char* path)
{
    const char* folder = setting("JIAMEI_DISK_FOLDER");
    const auto length = std::strlen(folder);
    return length > 0 && std::strncmp(path, folder, length) == 0 && (path[length] == '/' || path[length] == '\0');
}

bool isBelow(int descriptor)
{
    char link[32];
    char path[PATH_MAX];
    std::strcpy(link, "/proc/self/fd/");
    char digits[12];
    int count = 0;
    for (int rest = descriptor; rest > 0 || count == 0; rest /= 10)
        digits[count++] = static_cast<char>('0' + rest % 10);
    char* end = link + std::strlen(link);
    while (count > 0)
        *end++ = digits[--count];
    *end = '\0';
    const auto length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return false;
    path[length] = '\0';
    return isBelow(path);
}

/// The system's own function of that name.
template <class Function>
Function next(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool refusesChange(const char* path)
{
    if (!isReadOnly() || !isBelow(path))
        return false;
    errno = EROFS;
    return true;
}

/// Whether the disk has no room for the file to reach `end`; what lies inside it already costs nothing.
bool refusesGrowth(int descriptor, long long end)
{
    struct stat status {};
    if (!isFull() || !isBelow(descriptor) || fstat(descriptor, &status) != 0 || end <= status.st_size)
        return false;
    const auto growth = end - static_cast<long long>(status.st_size);
    if (taken.fetch_add(growth) + growth <= std::atoll(setting("JIAMEI_DISK_ROOM")))
        return false;
    taken -= growth;
    errno = ENOSPC;
    return true;
}

long long sizeOf(const char* path)
{
    struct stat status {};
    return stat(path, &status) == 0 ? static_cast<long long>(status.st_size) : 0;
}

/// Where a write without an offset ends.
long long endAfter(int descriptor, std::size_t bytes)
{
    struct stat status {};
    const auto position = (fcntl(descriptor, F_GETFL) & O_APPEND) != 0 && fstat(descriptor, &status) == 0
                              ? static_cast<long long>(status.st_size)
                              : static_cast<long long>(lseek(descriptor, 0, SEEK_CUR));
    return position + static_cast<long long>(bytes);
}

template <class Open>
int openWith(const char* name, const char* path, int flags, mode_t mode)
{
    if ((flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) != 0 && refusesChange(path))
        return -1;
    return next<Open>(name)(path, flags, mode);
}

mode_t modeOf(int flags, va_list list)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(list, unsigned int)) : mode_t{0};
}

using Open = int (*)(const char*, int, ...);
using OpenAt = int (*)(int, const char*, int, ...);

} // namespace

#define JIAMEI_EXPORT extern "C" __attribute__((visibility("default")))

JIAMEI_EXPORT int open(const char* path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const auto mode = modeOf(flags, list);
    va_end(list);
    return openWith<Open>("open", path, flags, mode);
}

JIAMEI_EXPORT int open64(const char* path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const auto mode = modeOf(flags, list);
    va_end(list);
    return openWith<Open>("open64", path, flags, mode);
}

JIAMEI_EXPORT int openat(int folder, const char* path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const auto mode = modeOf(flags, list);
    va_end(list);
    if ((flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) != 0 && refusesChange(path))
        return -1;
    return next<OpenAt>("openat")(folder, path, flags, mode);
}

JIAMEI_EXPORT ssize_t write(int descriptor, const void* bytes, size_t size)
{
    if (refusesGrowth(descriptor, endAfter(descriptor, size)))
        return -1;
    return next<ssize_t (*)(int, const void*, size_t)>("write")(descriptor, bytes, size);
}

JIAMEI_EXPORT ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t offset)
{
    if (refusesGrowth(descriptor, static_cast<long long>(offset) + static_cast<long long>(size)))
        return -1;
    return next<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite")(descriptor, bytes, size, offset);
}

JIAMEI_EXPORT ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t offset)
{
    if (refusesGrowth(descriptor, static_cast<long long>(offset) + static_cast<long long>(size)))
        return -1;
    return next<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64")(descriptor, bytes, size, offset);
}

JIAMEI_EXPORT ssize_t writev(int descriptor, const struct iovec* pieces, int count)
{
    std::size_t size = 0;
    for (int i = 0; i < count; ++i)
        size += pieces[i].iov_len;
    if (refusesGrowth(descriptor, endAfter(descriptor, size)))
        return -1;
    return next<ssize_t (*)(int, const struct iovec*, int)>("writev")(descriptor, pieces, count);
}

JIAMEI_EXPORT int ftruncate64(int descriptor, off64_t size)
{
    struct stat status {};
    // Longer costs nothing: a hole takes no room.
    if (isFull() && isBelow(descriptor) && fstat(descriptor, &status) == 0 && size < status.st_size)
        taken -= static_cast<long long>(status.st_size) - size;
    return next<int (*)(int, off64_t)>("ftruncate64")(descriptor, size);
}

JIAMEI_EXPORT int posix_fallocate(int descriptor, off_t offset, off_t size)
{
    if (refusesGrowth(descriptor, static_cast<long long>(offset) + static_cast<long long>(size)))
        return ENOSPC;
    return next<int (*)(int, off_t, off_t)>("posix_fallocate")(descriptor, offset, size);
}

JIAMEI_EXPORT int mkdir(const char* path, mode_t mode)
{
    struct stat known {};
    // A read-only system says first what is there already.
    if (stat(path, &known) != 0 && refusesChange(path))
        return -1;
    return next<int (*)(const char*, mode_t)>("mkdir")(path, mode);
}

JIAMEI_EXPORT int rename(const char* from, const char* to)
{
    if (refusesChange(to))
        return -1;
    return next<int (*)(const char*, const char*)>("rename")(from, to);
}

JIAMEI_EXPORT int unlink(const char* path)
{
    if (refusesChange(path))
        return -1;
    const auto freed = isFull() && isBelow(path) ? sizeOf(path) : 0;
    const auto result = next<int (*)(const char*)>("unlink")(path);
    if (result == 0)
        taken -= freed;
    return result;
}
