// Sync files on disks and sticks: read without holding them whole, written so that what is said to be there is there.
#pragma once

#include "core/sync/streams.hpp"

#include <filesystem>
#include <memory>

namespace jiamei::io {

/// An open file. Links are not followed, devices and folders are no files.
class FileSource final : public sync::ByteSource {
public:
    /// Errors: FileMissing {file}, FileUnreadable {file}.
    [[nodiscard]] static Result<std::unique_ptr<FileSource>> open(const std::filesystem::path& path);
    ~FileSource() override;
    FileSource(const FileSource&) = delete;
    FileSource& operator=(const FileSource&) = delete;

    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] Done readAt(std::uint64_t offset, std::span<char> into) const override;

private:
    FileSource(int descriptor, std::uint64_t size, std::string name)
        : m_descriptor(descriptor), m_size(size), m_name(std::move(name))
    {
    }

    int m_descriptor;
    std::uint64_t m_size;
    std::string m_name;
};

/// Writes NAME.part; `finish` flushes it, reads it back through a fresh descriptor, renames it and flushes the folder.
/// Without `finish` nothing is left behind.
class DurableFile final : public sync::ByteSink {
public:
    /// Makes the folder when it is missing. Errors: StorageFull, StorageReadOnly, StorageFailed.
    [[nodiscard]] static Result<std::unique_ptr<DurableFile>> create(const std::filesystem::path& path);
    ~DurableFile() override;
    DurableFile(const DurableFile&) = delete;
    DurableFile& operator=(const DurableFile&) = delete;

    [[nodiscard]] Done write(std::string_view bytes) override;
    /// Errors: those of create; StorageFailed {file} when the medium gives other bytes back.
    [[nodiscard]] Done finish();

private:
    DurableFile(std::filesystem::path path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}

    std::filesystem::path m_path;
    int m_descriptor;
    Blake2bStream m_hash;
};

/// Errors: those of DurableFile.
[[nodiscard]] Done writeDurably(std::string_view bytes, const std::filesystem::path& to);
/// Copies a file durably. Errors: those of both.
[[nodiscard]] Done copyDurably(const sync::ByteSource& source, const std::filesystem::path& to);

} // namespace jiamei::io
