#include "db/sqlite/programme_reading.hpp"

#include "db/sqlite/site_sql.hpp"

namespace jiamei::db {

namespace {

Result<programme::Activity> readActivity(const Cursor& cursor)
{
    programme::Activity activity;
    activity.number = DocumentNumber(cursor.integer(0));
    activity.day = DayNumber(cursor.number<std::int32_t>(1));
    activity.type = static_cast<programme::ActivityType>(cursor.integer(2));
    activity.unit = static_cast<programme::ActivityUnit>(cursor.integer(3));
    activity.title = cursor.bytes(4);
    if (!cursor.isNull(5))
        activity.team = DocumentNumber(cursor.integer(5));
    activity.place = cursor.bytes(6);
    activity.minutes = cursor.number<std::int32_t>(7);
    if (!cursor.isNull(8))
        activity.rule = RuleNumber(cursor.number<std::int32_t>(8));
    activity.ruleVersion = RuleSetVersion(cursor.number<std::int32_t>(9));
    JIAMEI_TRY(activity.pointsEach, Points::of(cursor.integer(10)));
    activity.headcount = cursor.number<std::int32_t>(11);
    activity.women = cursor.number<std::int32_t>(12);
    activity.state = static_cast<programme::ActivityState>(cursor.integer(13));
    activity.changed = DocumentNumber(cursor.integer(14));
    return activity;
}

Result<programme::SignIn> readSignIn(const Cursor& cursor)
{
    programme::SignIn signIn;
    signIn.activity = DocumentNumber(cursor.integer(0));
    JIAMEI_TRY(signIn.household, HouseholdNumber::of(cursor.integer(1)));
    signIn.seq = Seq(cursor.integer(2));
    signIn.persons = cursor.number<std::int32_t>(3);
    signIn.state = static_cast<programme::SignInState>(cursor.integer(4));
    signIn.document = DocumentNumber(cursor.integer(5));
    signIn.line = cursor.number<std::int32_t>(6);
    signIn.changed = DocumentNumber(cursor.integer(7));
    return signIn;
}

Done readMembers(Connection& connection, programme::Team& team)
{
    auto cursor = connection.query(sql::kTeamMembers, team.number.value());
    while (cursor.next()) {
        programme::TeamMember member;
        JIAMEI_TRY(member.household, HouseholdNumber::of(cursor.integer(0)));
        member.persons = cursor.number<std::int32_t>(1);
        team.members.push_back(member);
    }
    return {};
}

} // namespace

Result<std::vector<programme::Team>> readTeams(Connection& connection)
{
    std::vector<programme::Team> teams;
    auto cursor = connection.query(sql::kTeams);
    while (cursor.next()) {
        programme::Team team;
        team.number = DocumentNumber(cursor.integer(0));
        team.name = cursor.bytes(1);
        JIAMEI_TRY(team.founded, BusinessDate::ofDaysSince2020(cursor.integer(2)));
        teams.push_back(std::move(team));
    }
    for (auto& team : teams)
        JIAMEI_CHECK(readMembers(connection, team));
    return teams;
}

Result<std::vector<programme::Activity>> readActivities(Cursor& cursor)
{
    std::vector<programme::Activity> activities;
    while (cursor.next()) {
        JIAMEI_TRY(auto activity, readActivity(cursor));
        activities.push_back(std::move(activity));
    }
    return activities;
}

Result<std::vector<programme::SignIn>> readSignIns(Cursor& cursor)
{
    std::vector<programme::SignIn> signIns;
    while (cursor.next()) {
        JIAMEI_TRY(const auto signIn, readSignIn(cursor));
        signIns.push_back(signIn);
    }
    return signIns;
}

} // namespace jiamei::db
