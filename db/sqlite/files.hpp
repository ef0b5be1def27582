// Files that must be whole or not there: written under a temporary name, synced, renamed, their folder synced.
#pragma once

#include "core/base/bytes.hpp"

#include <filesystem>
#include <utility>

namespace jiamei::db {

enum class FileSecrecy { Shared, OwnerOnly };

/// Errors of these: StorageFull, StorageReadOnly, StorageFailed {code, detail}.
[[nodiscard]] Done makeFolder(const std::filesystem::path& folder, FileSecrecy secrecy);
[[nodiscard]] Done syncFolder(const std::filesystem::path& folder);
/// Makes a file that is complete, and its name, lasting.
[[nodiscard]] Done syncFile(const std::filesystem::path& file);
[[nodiscard]] Done writeWhole(const std::filesystem::path& file, std::string_view bytes, FileSecrecy secrecy);
/// Nothing when there is no such file. At most `maxBytes`; a longer one is cut there.
[[nodiscard]] Result<std::optional<Bytes>> readWhole(const std::filesystem::path& file, std::size_t maxBytes);

/// The failure that `errno` names.
[[nodiscard]] Error systemError(int number, const std::filesystem::path& file);

/// An open file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor();
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

} // namespace jiamei::db
