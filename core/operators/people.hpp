// Commands about operators: added, given a PIN, blocked, unlocked.
#pragma once

#include "core/ports/site_state.hpp"

namespace jiamei::operators {

/// What was done to an operator, as the payload says it.
enum class OperatorChange : std::uint8_t { Added = 1, PinSet = 2, Blocked = 3, Unlocked = 4, Changed = 5 };

/// Name and PIN hash come salted, so that the decision itself needs no chance.
struct AddOperator {
    OperatorId id;
    Role role = Role::Helper;
    std::optional<HouseholdNumber> household;
    household::PersonalValue name;
    household::PersonalValue pinHash;
};

struct SetPin {
    OperatorId id;
    household::PersonalValue pinHash;
};

struct BlockOperator {
    OperatorId id;
};

/// Gives an operator another role or household; what is left out stays.
struct ChangeOperator {
    OperatorId id;
    std::optional<Role> role;
    std::optional<HouseholdNumber> household;
};

/// Opens a locked or blocked operator with a new PIN. By a manager, or by the recovery key whose public half is
/// presented; that one works once, `newRecoveryKey` replaces it, and the authority's actor is 0.
struct UnlockOperator {
    OperatorId id;
    household::PersonalValue pinHash;
    Bytes presentedRecoveryKey; ///< X25519 public key, empty when a manager unlocks
    Bytes newRecoveryKey;
};

/// Errors: OperatorExists {operator}, TextInvalid, HouseholdUnknown, HouseholdMerged, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const Authority& authority,
                                               const AddOperator& command);
/// Own PIN by anyone, another's by a manager. Errors: OperatorUnknown, RoleNotAllowed.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const Authority& authority,
                                               const SetPin& command);
/// Errors: OperatorUnknown, NothingToDo when already blocked or the last active manager.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const Authority& authority,
                                               const BlockOperator& command);
/// By a manager and a second person, for it decides about whom someone may decide.
/// Errors: OperatorUnknown, HouseholdUnknown, HouseholdMerged, NothingToDo when nothing changes or the last manager
/// would go.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const Authority& authority,
                                               const ChangeOperator& command);
/// Errors: OperatorUnknown, RecoveryKeyWrong {what}: "old" when it is not the site's, "form" for a bad new one.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const Authority& authority,
                                               const UnlockOperator& command);

void describe(CanonicalWriter& out, const AddOperator& command);
void describe(CanonicalWriter& out, const SetPin& command);
void describe(CanonicalWriter& out, const BlockOperator& command);
void describe(CanonicalWriter& out, const ChangeOperator& command);
void describe(CanonicalWriter& out, const UnlockOperator& command);

/// `helper`, `operator`, `manager`, `supervisor`. Nothing when unknown.
[[nodiscard]] std::optional<Role> parseRole(std::string_view text);
[[nodiscard]] std::string_view textOf(Role role);

} // namespace jiamei::operators
