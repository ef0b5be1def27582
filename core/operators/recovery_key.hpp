// The key that the village committee keeps: opens a locked shop and its backups, once, then a new one is made.
#pragma once

#include "core/base/bytes.hpp"
#include "core/base/time.hpp"

#include <array>
#include <string>
#include <string_view>

namespace jiamei::operators {

/// An X25519 secret with its public half.
struct RecoveryKey {
    std::array<std::uint8_t, 32> secret{};
    Bytes publicKey;
};

[[nodiscard]] RecoveryKey makeRecoveryKey(Random& random);
/// 24 groups of four digits, each group 12 bits; the last four of the 36 bytes are check bytes.
[[nodiscard]] std::string recoveryKeyText(const RecoveryKey& key);
/// Takes digits with any spaces, dashes and line ends between. Errors: RecoveryKeyWrong {what}: "form" or "check".
[[nodiscard]] Result<RecoveryKey> parseRecoveryKey(std::string_view text);

} // namespace jiamei::operators
