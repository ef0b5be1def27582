// Ed25519 keys and signatures, as libsodium computes them.
#pragma once

#include "core/base/bytes.hpp"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace jiamei {

struct PublicKey {
    static constexpr std::size_t kSize = 32;
    std::array<std::uint8_t, kSize> bytes{};
    friend auto operator<=>(const PublicKey&, const PublicKey&) = default;
};

struct Signature {
    static constexpr std::size_t kSize = 64;
    std::array<std::uint8_t, kSize> bytes{};
    friend auto operator<=>(const Signature&, const Signature&) = default;
};

/// The 32 secret bytes a key pair is made from.
struct KeySeed {
    static constexpr std::size_t kSize = 32;
    std::array<std::uint8_t, kSize> bytes{};
};

[[nodiscard]] inline std::string_view asBytes(const PublicKey& key)
{
    return {reinterpret_cast<const char*>(key.bytes.data()), key.bytes.size()};
}
[[nodiscard]] inline std::string_view asBytes(const Signature& signature)
{
    return {reinterpret_cast<const char*>(signature.bytes.data()), signature.bytes.size()};
}
/// Absent when the length is not that of a key (32) or signature (64).
[[nodiscard]] std::optional<PublicKey> asPublicKey(std::string_view bytes);
[[nodiscard]] std::optional<Signature> asSignature(std::string_view bytes);

/// A key pair in memory; its secret half is wiped when the object ends.
class KeyPair {
public:
    [[nodiscard]] static KeyPair fromSeed(const KeySeed& seed);
    ~KeyPair();
    KeyPair(const KeyPair&) = default;
    KeyPair& operator=(const KeyPair&) = default;

    [[nodiscard]] const PublicKey& publicKey() const { return m_public; }
    [[nodiscard]] Signature sign(std::string_view message) const;

private:
    KeyPair() = default;

    PublicKey m_public;
    std::array<std::uint8_t, KeySeed::kSize + PublicKey::kSize> m_secret{};
};

/// Strict verification: small-order keys and non-canonical signatures are refused.
[[nodiscard]] bool verify(const PublicKey& key, std::string_view message, const Signature& signature);

} // namespace jiamei
