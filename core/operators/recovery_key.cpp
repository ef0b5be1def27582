#include "core/operators/recovery_key.hpp"

#include "core/base/bytes.hpp"

#include <sodium.h>

#include <algorithm>

namespace jiamei::operators {

namespace {

constexpr std::size_t kSecretBytes = 32;
constexpr std::size_t kCheckBytes = 4;
constexpr std::size_t kGroups = 24;
constexpr std::size_t kDigitsPerGroup = 4;
constexpr unsigned kBitsPerGroup = 12;
constexpr unsigned kGroupLimit = 1U << kBitsPerGroup;

RecoveryKey withPublicHalf(std::array<std::uint8_t, kSecretBytes> secret)
{
    RecoveryKey key{secret, Bytes(crypto_scalarmult_BYTES, '\0')};
    crypto_scalarmult_base(reinterpret_cast<unsigned char*>(key.publicKey.data()), key.secret.data());
    return key;
}

std::array<std::uint8_t, kSecretBytes + kCheckBytes> withCheck(const std::array<std::uint8_t, kSecretBytes>& secret)
{
    std::array<std::uint8_t, kSecretBytes + kCheckBytes> bytes{};
    std::copy(secret.begin(), secret.end(), bytes.begin());
    const auto check = blake2b({reinterpret_cast<const char*>(secret.data()), secret.size()});
    std::copy_n(check.begin(), kCheckBytes, bytes.begin() + kSecretBytes);
    return bytes;
}

} // namespace

RecoveryKey makeRecoveryKey(Random& random)
{
    std::array<std::uint8_t, kSecretBytes> secret{};
    random.fill(secret);
    return withPublicHalf(secret);
}

std::string recoveryKeyText(const RecoveryKey& key)
{
    const auto bytes = withCheck(key.secret);
    std::string text;
    for (std::size_t group = 0; group < kGroups; ++group) {
        // Two groups share three bytes.
        const auto at = group / 2 * 3;
        const unsigned three =
            static_cast<unsigned>(bytes[at]) << 16U | static_cast<unsigned>(bytes[at + 1]) << 8U | bytes[at + 2];
        const unsigned value = group % 2 == 0 ? three >> kBitsPerGroup : three & (kGroupLimit - 1);
        auto digits = std::to_string(value);
        digits.insert(0, kDigitsPerGroup - digits.size(), '0');
        text += (group == 0 ? "" : " ") + digits;
    }
    return text;
}

Result<RecoveryKey> parseRecoveryKey(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digits.push_back(c);
        else if (std::string_view(" -\r\n\t").find(c) == std::string_view::npos)
            return refuse(ErrorCode::RecoveryKeyWrong, {{"what", "form"}});
    }
    if (digits.size() != kGroups * kDigitsPerGroup)
        return refuse(ErrorCode::RecoveryKeyWrong, {{"what", "form"}});
    std::array<std::uint8_t, kSecretBytes + kCheckBytes> bytes{};
    for (std::size_t pair = 0; pair < kGroups / 2; ++pair) {
        unsigned three = 0;
        for (std::size_t half = 0; half < 2; ++half) {
            unsigned value = 0;
            for (std::size_t i = 0; i < kDigitsPerGroup; ++i)
                value = value * 10 + static_cast<unsigned>(digits[(pair * 2 + half) * kDigitsPerGroup + i] - '0');
            if (value >= kGroupLimit)
                return refuse(ErrorCode::RecoveryKeyWrong, {{"what", "check"}});
            three = three << kBitsPerGroup | value;
        }
        for (std::size_t i = 0; i < 3; ++i)
            bytes[pair * 3 + i] = static_cast<std::uint8_t>(three >> (16U - 8U * i) & 255U);
    }
    std::array<std::uint8_t, kSecretBytes> secret{};
    std::copy_n(bytes.begin(), kSecretBytes, secret.begin());
    if (withCheck(secret) != bytes)
        return refuse(ErrorCode::RecoveryKeyWrong, {{"what", "check"}});
    return withPublicHalf(secret);
}

} // namespace jiamei::operators
