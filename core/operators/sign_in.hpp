// Checking a PIN: the attempt is on disk before the check, so pulling the plug gives no free tries.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_store.hpp"

namespace jiamei::operators {

/// The operator whose PIN this is.
/// Errors: OperatorUnknown, OperatorBlocked, PinDelayed {seconds} (not counted), PinWrong {left}, PinLocked.
/// Writer thread; about 90 ms.
[[nodiscard]] Result<Operator> signIn(ports::SiteStore& store, const Clock& clock, Random& random, const OperatorId& id,
                                      std::string_view pin);

/// The state of an operator's attempts as a screen shows it before a PIN is typed.
/// Errors: PinDelayed, PinLocked, as signIn.
[[nodiscard]] Done mayTryPin(const ports::SignInState& state, const PoweredOn& now);

} // namespace jiamei::operators
