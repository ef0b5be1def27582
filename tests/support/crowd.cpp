#include "tests/support/crowd.hpp"

namespace jiamei::support {

programme::OpenActivity Crowd::aCleanup(std::string rule)
{
    programme::OpenActivity command;
    command.type = programme::ActivityType::Cleanup;
    command.title = "清理河道";
    command.place = "村口";
    command.minutes = 90;
    command.ruleCode = std::move(rule);
    return command;
}

DocumentNumber Crowd::open(const programme::OpenActivity& command)
{
    return valueOf(m_committee.village.run(command, m_committee.clerk)).number;
}

DocumentNumber Crowd::addTeam(std::string name, std::string_view founded)
{
    return valueOf(m_committee.village.run(programme::AddTeam{std::move(name), date(founded)}, m_committee.clerk))
        .number;
}

Crowd::Answer Crowd::scan(DocumentNumber activity, std::int64_t household, std::optional<std::int32_t> persons)
{
    programme::SignInHousehold command;
    command.activity = activity;
    command.household = householdNo(household);
    command.persons = persons;
    return m_committee.village.run(command, m_committee.clerk);
}

Crowd::Answer Crowd::count(DocumentNumber activity, std::int32_t heads, std::int32_t women)
{
    return m_committee.village.run(programme::CountHeads{activity, heads, women}, m_committee.clerk);
}

Crowd::Answer Crowd::close(DocumentNumber activity, const operators::Authority& authority)
{
    return m_committee.village.run(programme::CloseActivity{activity, face(activity)}, authority);
}

programme::Activity Crowd::activity(DocumentNumber number) const
{
    return *valueOf(m_committee.village.look([&](const auto& state) { return state.activity(number); }));
}

programme::SignIn Crowd::signIn(DocumentNumber activity, std::int64_t household) const
{
    return *valueOf(
        m_committee.village.look([&](const auto& state) { return state.signIn(activity, householdNo(household)); }));
}

std::string Crowd::face(DocumentNumber number) const
{
    return m_committee.village.look([&](const ports::SiteState& state) -> std::string {
        const auto activity = programme::requireActivity(state, number);
        return activity ? valueOf(programme::faceOf(state, *activity)) : std::string();
    });
}

} // namespace jiamei::support
