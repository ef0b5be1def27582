// The four digits that a household may have to say at a redemption (预留密码): set, changed, taken away, checked.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_store.hpp"

#include <string_view>

namespace jiamei::household {

/// Attempts after which a household's PIN opens nothing more until a manager took it away.
inline constexpr std::uint32_t kPinAttempts = 10;

/// Four digits, no single repeated digit, no run up or down, no repeated pair. Errors: HouseholdPinInvalid.
[[nodiscard]] Done checkHouseholdPinStrength(std::string_view pin);

/// What SetHouseholdPin keeps of the digits: hashed and salted as operators' PINs are. About 50-90 ms, so never inside
/// a write and never on the screen's thread. Errors: HouseholdPinInvalid, StorageFailed {what}.
[[nodiscard]] Result<PersonalValue> hashHouseholdPin(std::string_view pin, Random& random);

/// The first PIN, or another one. The hash goes to the personal table and to no sync file; the journal says that there
/// is one.
struct SetHouseholdPin {
    HouseholdNumber household;
    PersonalValue pinHash;          ///< of hashHouseholdPin
    bool presentPinChecked = false; ///< checkHouseholdPin said yes to the one that is replaced
};

/// A PIN that was forgotten, or is not wanted any longer. By a manager.
struct RemoveHouseholdPin {
    HouseholdNumber household;
    std::string reason;
};

/// Whether a redemption asks this household for its PIN: it has one, and the shop's setting `household_pin` is on.
[[nodiscard]] Result<bool> asksForPin(const ports::SiteState& state, HouseholdNumber household);

/// Succeeds when this is the household's PIN, or when it has none. The attempt is on disk before the check, so pulling
/// the plug gives no free tries; between attempts 0, 0, 5, 30, 120, then 600 seconds of powered-on time pass.
/// Errors: HouseholdUnknown, HouseholdPinWait {household, seconds} (not counted), HouseholdPinWrong {household, left};
/// with `left` 0 nothing is checked any more, StorageFailed {what}, and the store's. Writer thread; about 90 ms,
/// outside every transaction.
[[nodiscard]] Done checkHouseholdPin(ports::SiteStore& store, const Clock& clock, HouseholdNumber household,
                                     std::string_view pin);

/// Errors: HouseholdUnknown, HouseholdMerged, HouseholdClosed, HouseholdPinNeeded {household} when there is one that
/// was not checked, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const SetHouseholdPin& command);
void describe(CanonicalWriter& out, const SetHouseholdPin& command);
/// Errors: HouseholdUnknown, HouseholdMerged, HouseholdClosed, ReasonMissing, TextInvalid {field}, NothingToDo
/// {household} without a PIN, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const RemoveHouseholdPin& command);
void describe(CanonicalWriter& out, const RemoveHouseholdPin& command);

} // namespace jiamei::household
