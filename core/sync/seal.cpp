#include "core/sync/seal.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace jiamei::sync {

namespace {

using Curve = std::array<unsigned char, crypto_box_PUBLICKEYBYTES>;

const unsigned char* asUnsigned(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* asUnsigned(Bytes& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace

Result<Bytes> sealTo(const PublicKey& key, std::string_view bytes, Random& random)
{
    Curve recipient{};
    if (crypto_sign_ed25519_pk_to_curve25519(recipient.data(), key.bytes.data()) != 0)
        return refuse(ErrorCode::SyncKeyUnknown);
    // What crypto_box_seal does, with chance from our Random: an ephemeral pair and a nonce made of both keys.
    std::array<std::uint8_t, crypto_box_SEEDBYTES> seed{};
    random.fill(seed);
    Curve ephemeral{};
    std::array<unsigned char, crypto_box_SECRETKEYBYTES> secret{};
    crypto_box_seed_keypair(ephemeral.data(), secret.data(), seed.data());
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES * 2> both{};
    std::copy(ephemeral.begin(), ephemeral.end(), both.begin());
    std::copy(recipient.begin(), recipient.end(), both.begin() + crypto_box_PUBLICKEYBYTES);
    std::array<unsigned char, crypto_box_NONCEBYTES> nonce{};
    crypto_generichash(nonce.data(), nonce.size(), both.data(), both.size(), nullptr, 0);

    Bytes sealed(ephemeral.size() + crypto_box_MACBYTES + bytes.size(), '\0');
    std::copy(ephemeral.begin(), ephemeral.end(), sealed.begin());
    const int failed = crypto_box_easy(asUnsigned(sealed) + ephemeral.size(), asUnsigned(bytes), bytes.size(),
                                       nonce.data(), recipient.data(), secret.data());
    sodium_memzero(secret.data(), secret.size());
    sodium_memzero(seed.data(), seed.size());
    if (failed != 0)
        return refuse(ErrorCode::SyncKeyUnknown);
    return sealed;
}

Result<Bytes> openSealed(const KeySeed& seed, std::string_view sealed)
{
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> signPublic{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> signSecret{};
    crypto_sign_seed_keypair(signPublic.data(), signSecret.data(), seed.bytes.data());
    Curve publicKey{};
    Curve secret{};
    const bool converted = crypto_sign_ed25519_pk_to_curve25519(publicKey.data(), signPublic.data()) == 0 &&
                           crypto_sign_ed25519_sk_to_curve25519(secret.data(), signSecret.data()) == 0;
    Bytes bytes(sealed.size() < crypto_box_SEALBYTES ? 0 : sealed.size() - crypto_box_SEALBYTES, '\0');
    const bool opened = converted && sealed.size() >= crypto_box_SEALBYTES &&
                        crypto_box_seal_open(asUnsigned(bytes), asUnsigned(sealed), sealed.size(), publicKey.data(),
                                             secret.data()) == 0;
    sodium_memzero(signSecret.data(), signSecret.size());
    sodium_memzero(secret.data(), secret.size());
    if (!opened)
        return refuse(ErrorCode::SyncSectionDamaged);
    return bytes;
}

} // namespace jiamei::sync
