// Byte strings: canonical writing, hexadecimal, hashing.
#pragma once

#include "core/base/result.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace jiamei {

using Bytes = std::string; ///< raw bytes; std::string because protobuf, zstd and SQLite all speak it
using Digest = std::array<std::uint8_t, 32>;

/// BLAKE2b-256 of the bytes.
[[nodiscard]] Digest blake2b(std::string_view bytes);
/// Hash of a file or stream in pieces, in one pass.
class Blake2bStream {
public:
    Blake2bStream();
    void update(std::string_view bytes);
    [[nodiscard]] Digest finish();

private:
    alignas(64) std::array<unsigned char, 384> m_state{};
};

[[nodiscard]] std::string hexText(std::string_view bytes);
[[nodiscard]] std::string hexText(const Digest& digest);
[[nodiscard]] std::optional<Bytes> parseHex(std::string_view text);
[[nodiscard]] inline std::string_view asBytes(const Digest& digest)
{
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}
[[nodiscard]] std::optional<Digest> asDigest(std::string_view bytes);
/// The first ten characters of Crockford base32 of a head, for the eye on paper.
[[nodiscard]] std::string fingerprintText(const Digest& head);

/// Writes canonical bytes: integers as 8 bytes little-endian, text and blobs with a 4-byte little-endian length,
/// a nullable field preceded by 0 (absent, nothing follows) or 1.
class CanonicalWriter {
public:
    CanonicalWriter() { m_bytes.reserve(kUsual); }
    void byte(std::uint8_t value) { m_bytes.push_back(static_cast<char>(value)); }
    void integer(std::int64_t value);
    void text(std::string_view value);
    void optionalInteger(std::optional<std::int64_t> value);
    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }
    /// The bytes themselves; the writer is empty afterwards.
    [[nodiscard]] Bytes take() { return std::exchange(m_bytes, {}); }

private:
    static constexpr std::size_t kUsual = 320; ///< no journal row is longer, so none grows its buffer
    Bytes m_bytes;
};

/// Whether the bytes are well-formed UTF-8 (no overlong forms, no surrogates).
[[nodiscard]] bool isUtf8(std::string_view bytes);
/// UTF-8 of at most `maxBytes` without control characters and marks that turn the writing direction.
/// Errors: TextInvalid {field, max}.
[[nodiscard]] Done checkText(std::string_view text, std::string_view field, std::size_t maxBytes);

} // namespace jiamei
