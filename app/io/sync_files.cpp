#include "app/io/sync_files.hpp"

#include "core/sync/file.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jiamei::io {

namespace {

constexpr std::size_t kStep = std::size_t{64} << 10U;

tl::unexpected<Error> failed(const std::filesystem::path& path)
{
    const int number = errno;
    const auto code = number == ENOSPC || number == EDQUOT                     ? ErrorCode::StorageFull
                      : number == EROFS || number == EACCES || number == EPERM ? ErrorCode::StorageReadOnly
                                                                               : ErrorCode::StorageFailed;
    return refuse(code, {{"file", path.filename().string()}, {"detail", std::string(std::strerror(number))}});
}

std::filesystem::path partOf(const std::filesystem::path& path)
{
    auto part = path;
    part += ".part";
    return part;
}

Done syncFolderOf(const std::filesystem::path& path)
{
    const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return failed(folder);
    const int result = ::fsync(descriptor);
    ::close(descriptor);
    // Some sticks' file systems cannot flush a folder; they say so and have written it already.
    return result == 0 || errno == EINVAL ? Done{} : Done(failed(folder));
}

} // namespace

Result<std::unique_ptr<FileSource>> FileSource::open(const std::filesystem::path& path)
{
    const auto name = path.filename().string();
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return refuse(errno == ENOENT ? ErrorCode::FileMissing : ErrorCode::FileUnreadable, {{"file", name}});
    struct stat status {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return refuse(ErrorCode::FileUnreadable, {{"file", name}});
    }
    return std::unique_ptr<FileSource>(new FileSource(descriptor, static_cast<std::uint64_t>(status.st_size), name));
}

FileSource::~FileSource()
{
    ::close(m_descriptor);
}

Done FileSource::readAt(std::uint64_t offset, std::span<char> into) const
{
    std::size_t done = 0;
    while (done < into.size()) {
        const auto count =
            ::pread(m_descriptor, into.data() + done, into.size() - done, static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return refuse(ErrorCode::FileUnreadable, {{"file", m_name}});
        done += static_cast<std::size_t>(count);
    }
    return {};
}

Result<std::unique_ptr<DurableFile>> DurableFile::create(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (path.has_parent_path())
        std::filesystem::create_directories(path.parent_path(), ignored);
    const auto part = partOf(path);
    const int descriptor = ::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (descriptor < 0)
        return failed(path);
    return std::unique_ptr<DurableFile>(new DurableFile(path, descriptor));
}

DurableFile::~DurableFile()
{
    if (m_descriptor < 0)
        return;
    ::close(m_descriptor);
    ::unlink(partOf(m_path).c_str());
}

Done DurableFile::write(std::string_view bytes)
{
    m_hash.update(bytes);
    while (!bytes.empty()) {
        const auto count = ::write(m_descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failed(m_path);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return {};
}

Done DurableFile::finish()
{
    if (::fsync(m_descriptor) != 0)
        return failed(m_path);
    // Without the cached pages, so that the medium itself is read.
    ::posix_fadvise(m_descriptor, 0, 0, POSIX_FADV_DONTNEED);
    JIAMEI_TRY(const auto source, FileSource::open(partOf(m_path)));
    JIAMEI_TRY(const auto found, sync::wholeDigest(*source));
    if (found != m_hash.finish())
        return refuse(ErrorCode::StorageFailed,
                      {{"file", m_path.filename().string()}, {"detail", "the medium gives other bytes back"}});
    if (::rename(partOf(m_path).c_str(), m_path.c_str()) != 0)
        return failed(m_path);
    ::close(m_descriptor);
    m_descriptor = -1;
    return syncFolderOf(m_path);
}

Done writeDurably(std::string_view bytes, const std::filesystem::path& to)
{
    JIAMEI_TRY(const auto file, DurableFile::create(to));
    JIAMEI_CHECK(file->write(bytes));
    return file->finish();
}

Done copyDurably(const sync::ByteSource& source, const std::filesystem::path& to)
{
    JIAMEI_TRY(const auto file, DurableFile::create(to));
    Bytes buffer;
    for (std::uint64_t offset = 0; offset < source.size(); offset += buffer.size()) {
        buffer.resize(std::min<std::uint64_t>(kStep, source.size() - offset));
        JIAMEI_CHECK(source.readAt(offset, buffer));
        JIAMEI_CHECK(file->write(buffer));
    }
    return file->finish();
}

} // namespace jiamei::io
