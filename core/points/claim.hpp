// An award or deduction on its way from submission to its post, and what lies beside it: notices, objections, rounds
// and reminders.
#pragma once

#include "core/base/bytes.hpp"
#include "core/points/rule.hpp"

namespace jiamei::points {

/// The states of design section 6. The numbers are stored.
enum class ClaimState : std::uint8_t {
    Submitted = 1,
    Reviewed = 2, ///< waits for a notice
    InPublicity = 3,
    Posted = 4,
    Rejected = 5,
    Voided = 6, ///< withdrawn, or an objection was upheld
    Reversed = 7,
};

[[nodiscard]] constexpr bool isOpen(ClaimState state)
{
    return state == ClaimState::Submitted || state == ClaimState::Reviewed || state == ClaimState::InPublicity;
}

/// Names one claim: the document it was submitted with and its line there. A directly posted award (review kind 1)
/// is named the same way.
struct ClaimId {
    DocumentNumber document;
    std::int32_t line = 1;
    friend constexpr auto operator<=>(const ClaimId&, const ClaimId&) = default;
};

struct Claim {
    Seq seq; ///< of the row it was submitted with: a pending entry, for a deduction a record
    ClaimId id;
    DayNumber day; ///< of submission; its date says in which period the cap counts
    HouseholdNumber household;
    RuleNumber rule;
    RuleSetVersion ruleVersion;
    bool isDeduction = false;
    Points points;
    std::int64_t units = 1;
    ReviewKind review = ReviewKind::TwoPersons;
    bool publicity = true;
    OperatorNumber submitter;
    ClaimState state = ClaimState::Submitted;
    DocumentNumber notice;  ///< that lists it; 0 = none
    Seq posted;             ///< the entry that posted it; 0 = none
    DocumentNumber changed; ///< the last document that moved it
    friend bool operator==(const Claim&, const Claim&) = default;
};

/// A list that hangs out (公示). Its dates follow from the business day it was opened on.
struct Notice {
    DocumentNumber document;
    DayNumber day;
    std::int32_t days = 0; ///< calendar days, the first included
    Seq upTo;              ///< directly posted awards are listed up to this row, from the notice before on
    Bytes photo;           ///< BLAKE2b-256 of the newest picture of the posted notice; empty = none
    friend bool operator==(const Notice&, const Notice&) = default;
};

enum class ObjectionState : std::uint8_t { Open = 1, Upheld = 2, Dismissed = 3 };

struct Objection {
    DocumentNumber document;
    ClaimId about;
    std::optional<HouseholdNumber> by; ///< the household that objects, if it says so
    ObjectionState state = ObjectionState::Open;
    friend bool operator==(const Objection&, const Objection&) = default;
};

/// An inspection that was entered (入户评分). Several documents may carry one sheet: the first leaves what its operator
/// may not enter, the others complete it.
struct Round {
    DocumentNumber document;
    DayNumber day;
    std::string group;
    BusinessDate date; ///< of the inspection
    Bytes sheet;       ///< BLAKE2b-256 of the sheet
    friend bool operator==(const Round&, const Round&) = default;
};

enum class ReminderState : std::uint8_t {
    Open = 1,
    Mended = 2,
    Served = 3, ///< a deduction followed
};

/// A private reminder (提醒单) to one household under one rule; it serves one deduction.
struct Reminder {
    DocumentNumber document;
    DayNumber day;
    HouseholdNumber household;
    RuleNumber rule;
    BusinessDate until; ///< last day to mend it
    Bytes photo;        ///< BLAKE2b-256; empty = none
    ReminderState state = ReminderState::Open;
    ClaimId served = {DocumentNumber(), 0}; ///< the deduction; document 0 = none
    friend bool operator==(const Reminder&, const Reminder&) = default;
};

} // namespace jiamei::points
