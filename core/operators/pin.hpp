// PIN policy: what is accepted, how it is kept, and how long to wait after failures.
#pragma once

#include "core/base/time.hpp"
#include "core/ports/site_store.hpp"

#include <string>
#include <string_view>

namespace jiamei::operators {

/// Attempts after which an operator is locked until a recovery key or a county file opens the shop again.
inline constexpr std::uint32_t kAttemptsUntilLocked = 10;

/// Six to twelve digits, no single repeated digit, no run up or down, no repeated pair or triple.
/// Errors: PinWeak {reason}: "short", "long", "digits", "repeated" or "run".
[[nodiscard]] Done checkPinStrength(std::string_view pin);
/// What everybody would try first: "digits" for anything else than digits, "repeated" or "run"; empty for a good PIN.
[[nodiscard]] std::string_view weaknessOf(std::string_view pin);

/// argon2id, 32 MiB, 3 passes; the salt comes from `random`. About 50-90 ms; never on the screen's thread.
[[nodiscard]] Result<std::string> hashPin(std::string_view pin, Random& random);
/// Errors: StorageFailed {what} when there is no memory for the derivation, which says nothing about the PIN.
[[nodiscard]] Result<bool> matchesPin(std::string_view hash, std::string_view pin);

/// Powered-on time to wait after so many attempts in a row: 0, 0, 5, 30, 120, then 600 seconds.
[[nodiscard]] std::chrono::seconds delayAfter(std::uint32_t attempts);
/// What is left of the wait. After a restart the wait begins again, for nobody knows how long the power was off.
[[nodiscard]] std::chrono::seconds remainingWait(const ports::SignInState& state, const PoweredOn& now);

} // namespace jiamei::operators
