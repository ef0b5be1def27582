#include "core/base/bytes.hpp"

#include <sodium.h>

#include <algorithm>
#include <bit>
#include <cstring>

namespace jiamei {

namespace {

// libsodium picks the fastest code for this processor only when asked; before that it hashes with the plain one.
[[maybe_unused]] const int kSodiumStarted = sodium_init();

template <class Unsigned>
void appendLittleEndian(Bytes& bytes, Unsigned value)
{
    std::array<char, sizeof(Unsigned)> little{};
    if constexpr (std::endian::native == std::endian::little) {
        std::memcpy(little.data(), &value, sizeof(value));
    } else {
        for (std::size_t i = 0; i < little.size(); ++i)
            little[i] = static_cast<char>(value >> (8U * i) & 255U);
    }
    bytes.append(little.data(), little.size());
}

} // namespace

Digest blake2b(std::string_view bytes)
{
    Digest digest{};
    crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                       nullptr, 0);
    return digest;
}

Blake2bStream::Blake2bStream()
{
    static_assert(sizeof(crypto_generichash_state) <= sizeof(m_state));
    crypto_generichash_init(reinterpret_cast<crypto_generichash_state*>(m_state.data()), nullptr, 0, sizeof(Digest));
}

void Blake2bStream::update(std::string_view bytes)
{
    crypto_generichash_update(reinterpret_cast<crypto_generichash_state*>(m_state.data()),
                              reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
}

Digest Blake2bStream::finish()
{
    Digest digest{};
    crypto_generichash_final(reinterpret_cast<crypto_generichash_state*>(m_state.data()), digest.data(), digest.size());
    return digest;
}

std::string hexText(std::string_view bytes)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text.push_back(kDigits[byte >> 4U]);
        text.push_back(kDigits[byte & 15U]);
    }
    return text;
}

std::string hexText(const Digest& digest)
{
    return hexText(asBytes(digest));
}

std::optional<Bytes> parseHex(std::string_view text)
{
    const auto nibble = [](char c) -> int {
        if (c >= '0' && c <= '9')
            return c - '0';
        if (c >= 'a' && c <= 'f')
            return c - 'a' + 10;
        if (c >= 'A' && c <= 'F')
            return c - 'A' + 10;
        return -1;
    };
    if (text.size() % 2 != 0)
        return std::nullopt;
    Bytes bytes;
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = nibble(text[i]);
        const int low = nibble(text[i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes.push_back(static_cast<char>(high * 16 + low));
    }
    return bytes;
}

std::optional<Digest> asDigest(std::string_view bytes)
{
    Digest digest{};
    if (bytes.size() != digest.size())
        return std::nullopt;
    std::memcpy(digest.data(), bytes.data(), bytes.size());
    return digest;
}

std::string fingerprintText(const Digest& head)
{
    constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr int kCharacters = 10;
    constexpr unsigned kBits = 5;
    std::string text;
    for (unsigned i = 0; i < kCharacters; ++i) {
        const unsigned bit = i * kBits;
        const unsigned pair = static_cast<unsigned>(head[bit / 8]) << 8U | head[bit / 8 + 1];
        text.push_back(kAlphabet[pair >> (16U - kBits - bit % 8) & 31U]);
    }
    return text;
}

void CanonicalWriter::integer(std::int64_t value)
{
    appendLittleEndian(m_bytes, static_cast<std::uint64_t>(value));
}

void CanonicalWriter::text(std::string_view value)
{
    appendLittleEndian(m_bytes, static_cast<std::uint32_t>(value.size()));
    m_bytes.append(value);
}

void CanonicalWriter::optionalInteger(std::optional<std::int64_t> value)
{
    byte(value ? 1 : 0);
    if (value)
        integer(*value);
}

bool isUtf8(std::string_view bytes)
{
    std::size_t i = 0;
    while (i < bytes.size()) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const std::size_t length = lead < 0x80   ? 1
                                   : lead < 0xC2 ? 0
                                   : lead < 0xE0 ? 2
                                   : lead < 0xF0 ? 3
                                   : lead < 0xF5 ? 4
                                                 : 0;
        if (length == 0 || i + length > bytes.size())
            return false;
        char32_t point = length == 1 ? lead : lead & (0x7FU >> length);
        for (std::size_t k = 1; k < length; ++k) {
            const auto next = static_cast<unsigned char>(bytes[i + k]);
            if ((next & 0xC0U) != 0x80)
                return false;
            point = point << 6U | (next & 0x3FU);
        }
        const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
        if (overlong || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
            return false;
        i += length;
    }
    return true;
}

Done checkText(std::string_view text, std::string_view field, std::size_t maxBytes)
{
    const auto refused = [&] {
        return refuse(ErrorCode::TextInvalid,
                      {{"field", std::string(field)}, {"max", static_cast<std::int64_t>(maxBytes)}});
    };
    if (text.size() > maxBytes || !isUtf8(text))
        return refused();
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto rest = text.substr(i);
        const auto byte = static_cast<unsigned char>(rest.front());
        // U+0080-U+009F, and the marks U+200E-F, U+202A-E, U+2066-9 that turn the direction of what stands beside them.
        const bool lateControl = byte == 0xC2 && static_cast<unsigned char>(rest[1]) < 0xA0;
        const bool turns = rest.starts_with("\xE2\x80\x8E") || rest.starts_with("\xE2\x80\x8F") ||
                           (rest.starts_with("\xE2\x80") && static_cast<unsigned char>(rest[2]) >= 0xAA &&
                            static_cast<unsigned char>(rest[2]) <= 0xAE) ||
                           (rest.starts_with("\xE2\x81") && static_cast<unsigned char>(rest[2]) >= 0xA6 &&
                            static_cast<unsigned char>(rest[2]) <= 0xA9);
        if (byte < 0x20 || byte == 0x7F || lateControl || turns)
            return refused();
    }
    return {};
}

} // namespace jiamei
