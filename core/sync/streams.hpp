// Where sync files are written to and read from. Files, sockets and memory stand behind these two.
#pragma once

#include "core/base/bytes.hpp"

#include <cstdint>
#include <span>

namespace jiamei::sync {

class ByteSink {
public:
    virtual ~ByteSink() = default;
    [[nodiscard]] virtual Done write(std::string_view bytes) = 0;
};

/// Bytes that do not change while they are read.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    [[nodiscard]] virtual std::uint64_t size() const = 0;
    /// Fills `into` whole from `offset`. Errors: FileUnreadable, also when the bytes end before.
    [[nodiscard]] virtual Done readAt(std::uint64_t offset, std::span<char> into) const = 0;
};

class MemorySink final : public ByteSink {
public:
    Done write(std::string_view bytes) override
    {
        m_bytes.append(bytes);
        return {};
    }
    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }

private:
    Bytes m_bytes;
};

/// Reads bytes that somebody else keeps.
class MemorySource final : public ByteSource {
public:
    explicit MemorySource(std::string_view bytes) : m_bytes(bytes) {}
    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }
    [[nodiscard]] Done readAt(std::uint64_t offset, std::span<char> into) const override
    {
        if (offset > m_bytes.size() || into.size() > m_bytes.size() - offset)
            return refuse(ErrorCode::FileUnreadable);
        m_bytes.copy(into.data(), into.size(), offset);
        return {};
    }

private:
    std::string_view m_bytes;
};

} // namespace jiamei::sync
