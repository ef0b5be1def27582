#include "core/points/round_judges.hpp"

#include "core/points/rule_case.hpp"

#include <algorithm>
#include <set>

namespace jiamei::points {

namespace {

/// A judge who is a person, with the household the register of operators knows.
Result<RoundJudge> known(const ports::SiteState& state, const RoundJudge& judge)
{
    if (!judge.person) {
        JIAMEI_CHECK(requireOpenHousehold(state, judge.household.value_or(HouseholdNumber())));
        return judge;
    }
    JIAMEI_TRY(const auto person, state.operatorByNumber(*judge.person));
    if (!person)
        return refuse(ErrorCode::OperatorUnknown, {{"operator", judge.person->value()}});
    if (person->state != operators::OperatorState::Active)
        return refuse(ErrorCode::OperatorBlocked, {{"operator", person->id.text()}});
    return RoundJudge{judge.person, person->household};
}

} // namespace

Result<Judges> Judges::of(const ports::SiteState& state, const std::vector<RoundJudge>& judges)
{
    const auto wrong = [&](const std::string& household) {
        return refuse(
            ErrorCode::RoundJudgesWrong,
            {{"count", std::ssize(judges)}, {"needed", static_cast<std::int64_t>(kJudges)}, {"household", household}});
    };
    if (judges.size() != kJudges)
        return wrong({});
    Judges result;
    std::set<HouseholdNumber> households;
    std::set<OperatorNumber> persons;
    for (const auto& judge : judges) {
        JIAMEI_TRY(const auto found, known(state, judge));
        if (found.household && !households.insert(*found.household).second)
            return wrong(found.household->text());
        if (found.person && !persons.insert(*found.person).second)
            return wrong({});
        result.m_judges.push_back(found);
    }
    JIAMEI_TRY(result.m_ties, state.kin());
    return result;
}

std::vector<std::size_t> Judges::recusedFor(HouseholdNumber household) const
{
    std::vector<std::size_t> recused;
    for (std::size_t i = 0; i < m_judges.size(); ++i) {
        const auto& own = m_judges[i].household;
        if (own && (*own == household || std::ranges::binary_search(m_ties, household::kinTie(*own, household))))
            recused.push_back(i);
    }
    return recused;
}

void Judges::write(journal::pb::RoundEntered& payload) const
{
    for (const auto& judge : m_judges) {
        auto& out = *payload.add_judges();
        out.set_operator_(judge.person ? judge.person->value() : 0);
        out.set_household(judge.household ? judge.household->value() : 0);
    }
}

} // namespace jiamei::points
