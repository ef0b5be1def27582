#include "db/sqlite/files.hpp"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace jiamei::db {

namespace {

Done writeAll(int descriptor, std::string_view bytes, const std::filesystem::path& file)
{
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return refuse(systemError(errno, file));
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

} // namespace

Descriptor::~Descriptor()
{
    if (isOpen())
        ::close(m_number);
}

Error systemError(int number, const std::filesystem::path& file)
{
    auto code = ErrorCode::StorageFailed;
    if (number == ENOSPC || number == EDQUOT)
        code = ErrorCode::StorageFull;
    else if (number == EROFS || number == EACCES || number == EPERM)
        code = ErrorCode::StorageReadOnly;
    return {code,
            {{"code", std::int64_t(number)},
             {"detail", std::generic_category().message(number)},
             {"file", file.filename().string()}}};
}

Done makeFolder(const std::filesystem::path& folder, FileSecrecy secrecy)
{
    if (folder.has_parent_path() && !std::filesystem::exists(folder.parent_path()))
        JIAMEI_CHECK(makeFolder(folder.parent_path(), FileSecrecy::Shared));
    const mode_t mode = secrecy == FileSecrecy::OwnerOnly ? 0700 : 0755;
    if (::mkdir(folder.c_str(), mode) != 0 && errno != EEXIST)
        return refuse(systemError(errno, folder));
    if (!std::filesystem::is_directory(folder))
        return refuse(systemError(ENOTDIR, folder));
    return {};
}

Done syncFolder(const std::filesystem::path& folder)
{
    const Descriptor descriptor(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.isOpen() || ::fsync(descriptor.number()) != 0)
        return refuse(systemError(errno, folder));
    return {};
}

Done syncFile(const std::filesystem::path& file)
{
    {
        const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
        if (!descriptor.isOpen() || ::fsync(descriptor.number()) != 0)
            return refuse(systemError(errno, file));
    }
    return syncFolder(file.parent_path());
}

Done writeWhole(const std::filesystem::path& file, std::string_view bytes, FileSecrecy secrecy)
{
    auto temporary = file;
    temporary += ".new";
    {
        const mode_t mode = secrecy == FileSecrecy::OwnerOnly ? 0600 : 0644;
        const Descriptor descriptor(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode));
        if (!descriptor.isOpen())
            return refuse(systemError(errno, file));
        JIAMEI_CHECK(writeAll(descriptor.number(), bytes, file));
        if (::fsync(descriptor.number()) != 0)
            return refuse(systemError(errno, file));
    }
    if (::rename(temporary.c_str(), file.c_str()) != 0)
        return refuse(systemError(errno, file));
    return syncFolder(file.parent_path());
}

Result<std::optional<Bytes>> readWhole(const std::filesystem::path& file, std::size_t maxBytes)
{
    const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!descriptor.isOpen()) {
        if (errno == ENOENT)
            return std::optional<Bytes>();
        return refuse(systemError(errno, file));
    }
    Bytes bytes(maxBytes, '\0');
    std::size_t size = 0;
    while (size < maxBytes) {
        const auto got = ::read(descriptor.number(), bytes.data() + size, maxBytes - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return refuse(systemError(errno, file));
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    bytes.resize(size);
    return std::optional(std::move(bytes));
}

} // namespace jiamei::db
