// The three judges of a round, of three households, and who of them does not judge which household.
#pragma once

#include "core/household/household.hpp"
#include "core/points/round_sheet.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::points {

inline constexpr std::size_t kJudges = 3;
inline constexpr std::size_t kFewestJudges = 2; ///< of one household, when one does not judge it

class Judges {
public:
    /// Errors: RoundJudgesWrong {count, needed, household} unless they are three of different households,
    /// OperatorUnknown, OperatorBlocked, HouseholdUnknown, HouseholdClosed.
    [[nodiscard]] static Result<Judges> of(const ports::SiteState& state, const std::vector<RoundJudge>& judges);

    [[nodiscard]] std::size_t size() const { return m_judges.size(); }
    /// Places of the judges that are of this household or its kin, from 0.
    [[nodiscard]] std::vector<std::size_t> recusedFor(HouseholdNumber household) const;
    void write(journal::pb::RoundEntered& payload) const;

private:
    std::vector<RoundJudge> m_judges; ///< with their households
    std::vector<household::KinTie> m_ties;
};

} // namespace jiamei::points
