// Volunteer teams: adding one, and households whose people join or leave it.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::programme {

inline constexpr std::int32_t kMaxPersons = 50; ///< of one household whose size the register does not know

struct AddTeam {
    std::string name;
    BusinessDate founded;
};

/// Errors: TextInvalid {field}, TeamDuplicate {name}, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const AddTeam& command);
void describe(CanonicalWriter& out, const AddTeam& command);

/// From now on so many people of the household are in the team.
struct JoinTeam {
    DocumentNumber team;
    HouseholdNumber household;
    std::int32_t persons = 1;
};

/// Errors: TeamUnknown {team}, HouseholdUnknown, HouseholdClosed, PersonsNotAllowed {household, persons, max},
/// NothingToDo {household} when it is so already, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const JoinTeam& command);
void describe(CanonicalWriter& out, const JoinTeam& command);

/// Nobody of the household is in the team any more; a household that was closed can leave, too.
struct LeaveTeam {
    DocumentNumber team;
    HouseholdNumber household;
};

/// Errors: TeamUnknown {team}, NothingToDo {household} when nobody of it is in the team, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const LeaveTeam& command);
void describe(CanonicalWriter& out, const LeaveTeam& command);

/// Errors: TeamUnknown {team}.
[[nodiscard]] Result<Team> requireTeam(const ports::SiteState& state, DocumentNumber number);

/// How many people of the household there can be: its members, as the register knows them.
[[nodiscard]] Result<std::int32_t> personsOf(const ports::SiteState& state, HouseholdNumber household);

} // namespace jiamei::programme
