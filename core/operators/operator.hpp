// The people who sign in: roles and what each may do.
#pragma once

#include "core/household/household.hpp"

#include <optional>

namespace jiamei::operators {

enum class Role : std::uint8_t {
    Helper = 1,     ///< redeems
    Operator = 2,   ///< also awards, reverses and issues cards
    Manager = 3,    ///< also stock, people, settings, day
    Supervisor = 4, ///< reads everything, changes nothing but answers what the radar shows
};

enum class OperatorState : std::uint8_t { Active = 1, Blocked = 2 };

struct Operator {
    OperatorNumber number;
    OperatorId id;
    Role role = Role::Helper;
    std::optional<HouseholdNumber> household;
    OperatorState state = OperatorState::Active;
    std::vector<household::Commitment> commitments;
    friend bool operator==(const Operator&, const Operator&) = default;
};

/// What an operator may be asked to do; one place decides who may.
enum class Duty {
    Redeem,
    Award,
    ManageStock,
    ManagePeople,
    ManageSettings,
    RunDay,
    Reverse,
    IssueCards,
    HandOver,
    Import,
    AnswerFlags
};

[[nodiscard]] bool may(Role role, Duty duty);

/// Who carries out a command, after PINs were checked. A witness is a person without an account; the
/// name comes salted, so that the payload can hold its commitment only.
struct Authority {
    OperatorNumber actor;
    std::optional<OperatorNumber> approver;
    std::optional<household::PersonalValue> witness;
};

} // namespace jiamei::operators
