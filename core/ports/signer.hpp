// Who signs: one signer for cards, another for sync files. Where the secret half lies is the implementation's matter.
#pragma once

#include "core/base/ed25519.hpp"

#include <string_view>

namespace jiamei {

class Signer {
public:
    virtual ~Signer() = default;
    [[nodiscard]] virtual const PublicKey& publicKey() const = 0;
    /// Signs the bytes as they are; the caller puts its purpose's five-byte prefix in front.
    [[nodiscard]] virtual Signature sign(std::string_view message) const = 0;
};

/// Signs with a key pair in memory.
class KeyPairSigner final : public Signer {
public:
    explicit KeyPairSigner(const KeyPair& pair) : m_pair(pair) {}
    [[nodiscard]] const PublicKey& publicKey() const override { return m_pair.publicKey(); }
    [[nodiscard]] Signature sign(std::string_view message) const override { return m_pair.sign(message); }

private:
    KeyPair m_pair;
};

} // namespace jiamei
