// Sealed boxes to a hub's key: only the holder of its secret half reads what is inside (libsodium's crypto_box_seal).
#pragma once

#include "core/base/ed25519.hpp"
#include "core/base/time.hpp"

namespace jiamei::sync {

/// Errors: SyncKeyUnknown when the key is no point of the curve.
[[nodiscard]] Result<Bytes> sealTo(const PublicKey& key, std::string_view bytes, Random& random);
/// Opens with the seed of the Ed25519 pair. Errors: SyncSectionDamaged when it was sealed to another key or altered.
[[nodiscard]] Result<Bytes> openSealed(const KeySeed& seed, std::string_view sealed);

} // namespace jiamei::sync
