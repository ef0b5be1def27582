// Commands about the register: households brought in or changed, cards issued and blocked.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::household {

/// A household as a list or a form gives it; `personal` is salted already, and a field it does not name stays as it is.
struct HouseholdForm {
    HouseholdNumber number;
    std::string group;
    std::uint32_t members = 0;
    std::uint32_t residents = 0;
    std::uint32_t women = 0;
    std::vector<PersonalValue> personal;
    std::optional<std::string> grid; ///< nothing = as it is
    std::optional<Liaison> liaison;  ///< nothing = as it is
};

/// Whether a register may hold it. Errors: HouseholdOutsideShop {household, site}, TextInvalid {field, household}.
[[nodiscard]] Done checkForm(const SiteId& site, const HouseholdForm& form);
/// The entry as the form sets it; `known` gives what the form leaves out, a new household has nothing to keep.
[[nodiscard]] Household householdOf(const HouseholdForm& form, const Household& known);
/// The household's next card; the older ones are dead. Errors: Overflow after generation 255.
[[nodiscard]] Result<CardRecord> nextCard(const ports::SiteState& state, HouseholdNumber household,
                                          BusinessDate issueDay);

/// Adds the households that are not there and changes those that differ; all or none. From the first day on another
/// name is a matter of two persons of other households, and members who come or go of two persons.
struct SetHouseholds {
    std::vector<HouseholdForm> households;
    bool isNewHead = false; ///< another name is another head (新户主) and the old card dies; else it is a correction
};

/// How a list differs from the register, for a dry run and for the answer.
struct RegisterDifference {
    std::vector<HouseholdNumber> added;
    std::vector<HouseholdNumber> changed;
};

/// Errors: HouseholdOutsideShop {household, site}, HouseholdDuplicate {household}, TextInvalid {field, household}.
[[nodiscard]] Result<RegisterDifference> compare(const ports::SiteState& state, const SetHouseholds& command);

/// Errors: compare's, OperatorUnknown or HouseholdUnknown for a liaison who is not there, NothingToDo when nothing
/// differs, SecondPersonNeeded, OwnHousehold, KinHousehold, Overflow, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const SetHouseholds& command);
void describe(CanonicalWriter& out, const SetHouseholds& command);

/// A new card generation for each; the older card is dead from then on.
struct IssueCards {
    std::vector<HouseholdNumber> households;
    BusinessDate issueDay; ///< today, whenever that is: no part of what is asked for
};

struct BlockCard {
    HouseholdNumber household;
};

/// Takes a card into the register that is newer than the register knows, as after a restore. By a manager.
struct EnterCard {
    std::string text; ///< its digits
};

/// Errors: HouseholdUnknown, HouseholdMerged, HouseholdClosed, NothingToDo for an empty list, Overflow after generation
/// 255.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const IssueCards& command);
void describe(CanonicalWriter& out, const IssueCards& command);
/// Errors: CardUnknown {household} without a card, NothingToDo when blocked already.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const BlockCard& command);
void describe(CanonicalWriter& out, const BlockCard& command);
/// Errors: cardAheadOfRegister's (identify.hpp), authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const EnterCard& command);
void describe(CanonicalWriter& out, const EnterCard& command);

} // namespace jiamei::household
