#include "core/operators/pin.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace jiamei::operators {

namespace {

// Design section 7. The figures are part of the stored text, so that they can rise later.
constexpr unsigned long long kPasses = 3;
constexpr std::size_t kMemoryBytes = 32UL * 1024 * 1024;
constexpr std::string_view kScheme = "argon2id-32m-3";

constexpr std::size_t kMinDigits = 6;
constexpr std::size_t kMaxDigits = 12;

bool isRun(std::string_view pin, int step)
{
    for (std::size_t i = 1; i < pin.size(); ++i) {
        if (pin[i] - pin[i - 1] != step)
            return false;
    }
    return true;
}

bool repeats(std::string_view pin, std::size_t period)
{
    for (std::size_t i = period; i < pin.size(); ++i) {
        if (pin[i] != pin[i - period])
            return false;
    }
    return true;
}

std::string derive(std::string_view pin, std::string_view salt)
{
    std::array<unsigned char, 32> key{};
    if (crypto_pwhash(key.data(), key.size(), pin.data(), pin.size(),
                      reinterpret_cast<const unsigned char*>(salt.data()), kPasses, kMemoryBytes,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    return {reinterpret_cast<const char*>(key.data()), key.size()};
}

} // namespace

Done checkPinStrength(std::string_view pin)
{
    const auto weak = [](std::string_view reason) -> Done {
        return refuse(ErrorCode::PinWeak, {{"reason", std::string(reason)}});
    };
    if (pin.size() < kMinDigits)
        return weak("short");
    if (pin.size() > kMaxDigits)
        return weak("long");
    const auto weakness = weaknessOf(pin);
    return weakness.empty() ? Done() : weak(weakness);
}

std::string_view weaknessOf(std::string_view pin)
{
    if (pin.find_first_not_of("0123456789") != std::string_view::npos)
        return "digits";
    for (std::size_t period = 1; period <= 3 && period * 2 <= pin.size(); ++period) {
        if (repeats(pin, period))
            return "repeated";
    }
    return isRun(pin, 1) || isRun(pin, -1) ? "run" : std::string_view();
}

Result<std::string> hashPin(std::string_view pin, Random& random)
{
    std::array<std::uint8_t, crypto_pwhash_SALTBYTES> salt{};
    random.fill(salt);
    const std::string_view saltBytes(reinterpret_cast<const char*>(salt.data()), salt.size());
    const auto key = derive(pin, saltBytes);
    if (key.empty())
        return refuse(ErrorCode::StorageFailed, {{"what", "memory"}});
    return std::string(kScheme) + "$" + hexText(saltBytes) + "$" + hexText(key);
}

Result<bool> matchesPin(std::string_view hash, std::string_view pin)
{
    const auto saltStart = hash.find('$');
    const auto keyStart = hash.rfind('$');
    if (saltStart == std::string_view::npos || keyStart == saltStart || hash.substr(0, saltStart) != kScheme)
        return false;
    const auto salt = parseHex(hash.substr(saltStart + 1, keyStart - saltStart - 1));
    const auto key = parseHex(hash.substr(keyStart + 1));
    if (!salt || salt->size() != crypto_pwhash_SALTBYTES || !key)
        return false;
    const auto derived = derive(pin, *salt);
    if (derived.empty())
        return refuse(ErrorCode::StorageFailed, {{"what", "memory"}});
    return derived.size() == key->size() && sodium_memcmp(derived.data(), key->data(), key->size()) == 0;
}

std::chrono::seconds delayAfter(std::uint32_t attempts)
{
    constexpr std::array<int, 6> kSeconds{0, 0, 5, 30, 120, 600};
    if (attempts == 0)
        return std::chrono::seconds(0);
    return std::chrono::seconds(kSeconds.at(std::min<std::size_t>(attempts, kSeconds.size()) - 1));
}

std::chrono::seconds remainingWait(const ports::SignInState& state, const PoweredOn& now)
{
    const auto delay = delayAfter(state.attempts);
    const bool sameBoot = now.boot == state.lastAttempt.boot && now.uptime >= state.lastAttempt.uptime;
    const auto waited = sameBoot ? now.uptime - state.lastAttempt.uptime : now.uptime;
    if (waited >= delay)
        return std::chrono::seconds(0);
    return std::chrono::ceil<std::chrono::seconds>(delay - waited);
}

} // namespace jiamei::operators
