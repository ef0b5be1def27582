#include "core/base/ed25519.hpp"

#include <sodium.h>

#include <cstring>

namespace jiamei {

namespace {

static_assert(PublicKey::kSize == crypto_sign_PUBLICKEYBYTES);
static_assert(Signature::kSize == crypto_sign_BYTES);
static_assert(KeySeed::kSize == crypto_sign_SEEDBYTES);
static_assert(KeySeed::kSize + PublicKey::kSize == crypto_sign_SECRETKEYBYTES);

const unsigned char* asUnsigned(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

template <class Wrapped>
std::optional<Wrapped> wrap(std::string_view bytes)
{
    Wrapped wrapped;
    if (bytes.size() != Wrapped::kSize)
        return std::nullopt;
    std::memcpy(wrapped.bytes.data(), bytes.data(), bytes.size());
    return wrapped;
}

} // namespace

std::optional<PublicKey> asPublicKey(std::string_view bytes)
{
    return wrap<PublicKey>(bytes);
}

std::optional<Signature> asSignature(std::string_view bytes)
{
    return wrap<Signature>(bytes);
}

KeyPair KeyPair::fromSeed(const KeySeed& seed)
{
    KeyPair pair;
    crypto_sign_seed_keypair(pair.m_public.bytes.data(), pair.m_secret.data(), seed.bytes.data());
    return pair;
}

KeyPair::~KeyPair()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

Signature KeyPair::sign(std::string_view message) const
{
    Signature signature;
    crypto_sign_detached(signature.bytes.data(), nullptr, asUnsigned(message), message.size(), m_secret.data());
    return signature;
}

bool verify(const PublicKey& key, std::string_view message, const Signature& signature)
{
    return crypto_sign_verify_detached(signature.bytes.data(), asUnsigned(message), message.size(), key.bytes.data()) ==
           0;
}

} // namespace jiamei
