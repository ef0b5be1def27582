// Verification derives teams, activities and sign-ins again and finds whoever touched them.
#include "tests/db/site_on_disk.hpp"
#include "tests/support/crowd.hpp"

namespace jiamei::tests {

namespace {

using support::valueOf;

class VerifyProgramme : public SiteOnDisk {
protected:
    VerifyProgramme()
    {
        const auto store = open();
        support::Village village(*store);
        support::Committee committee(village);
        support::Crowd crowd(committee);
        m_team = crowd.addTeam("巾帼志愿服务队").value();
        valueOf(village.run(programme::JoinTeam{DocumentNumber(m_team), support::householdNo(3), 2}, committee.clerk));
        const auto direct = crowd.open("A03");
        for (const int household : {1, 2, 4})
            valueOf(crowd.scan(direct, household));
        valueOf(crowd.scan(direct, 5));
        valueOf(crowd.scan(direct, 5, 0));
        valueOf(crowd.close(direct, committee.neighbour));
        valueOf(crowd.close(direct, committee.clerk));
        const auto reviewed = crowd.open("F01");
        valueOf(crowd.scan(reviewed, 1));
        m_submission = valueOf(crowd.close(reviewed)).number.value();
        m_open = crowd.open("").value();
        valueOf(crowd.count(DocumentNumber(m_open), 20, 9));
        valueOf(crowd.scan(DocumentNumber(m_open), 6));
        m_direct = direct.value();
    }

    std::int64_t m_team = 0;
    std::int64_t m_direct = 0;
    std::int64_t m_submission = 0;
    std::int64_t m_open = 0;
};

} // namespace

TEST_F(VerifyProgramme, FindsNothingWrongWithWhatTheProgramWrote)
{
    const auto report = valueOf(open()->verify());

    EXPECT_TRUE(report.ok) << report.what << " " << report.detail;
}

// The database was closed and opened again since: a power cut between two cards loses none.
TEST_F(VerifyProgramme, KnowsWhoSignedInAcrossARestart)
{
    const auto store = open();
    support::ManualClock clock;
    journal::Bookkeeper books(*store, clock);
    const operators::Authority clerk{support::Village::kOperator, std::nullopt, {}};
    programme::SignInHousehold again;
    again.activity = DocumentNumber(m_open);
    again.household = support::householdNo(6);
    auto next = again;
    next.household = support::householdNo(7);

    EXPECT_EQ(support::codeOf(books.run(RequestId({1}), clerk, again)), ErrorCode::AlreadySignedIn);
    EXPECT_TRUE(books.run(RequestId({2}), clerk, next));
    EXPECT_TRUE(books.run(RequestId({2}), clerk, next)) << "a retry of the same card is the first answer again";
}

TEST_F(VerifyProgramme, NamesTheDerivedTableThatDisagrees)
{
    const auto named = [](const std::string& table, std::int64_t number) { return table + std::to_string(number); };
    const auto signIn = [&](const char* household) { return named("attendance ", m_direct) + "/" + household; };
    const std::vector<std::pair<std::string, std::string>> changes{
        {"UPDATE team SET name = 'x'", named("team ", m_team)},
        {"UPDATE team SET founded = 1", named("team ", m_team)},
        {"UPDATE team_member SET persons = 1", named("team ", m_team)},
        {"DELETE FROM team_member", named("team ", m_team)},
        {"UPDATE activity SET headcount = 21 WHERE document = " + std::to_string(m_open), named("activity ", m_open)},
        {"UPDATE activity SET women = 0", named("activity ", m_open)},
        {"UPDATE activity SET title = 'x' WHERE document = " + std::to_string(m_open), named("activity ", m_open)},
        {"UPDATE activity SET minutes = 1 WHERE document = " + std::to_string(m_open), named("activity ", m_open)},
        {"UPDATE activity SET state = 2", named("activity ", m_open)},
        {"UPDATE activity SET points_each = 9 WHERE document = " + std::to_string(m_direct),
         named("activity ", m_direct)},
        {"DELETE FROM activity WHERE document = " + std::to_string(m_open), named("activity ", m_open)},
        {"UPDATE attendance SET persons = 3 WHERE household = 2", signIn("0002")},
        {"UPDATE attendance SET line = 7 WHERE household = 4", signIn("0004")},
        {"UPDATE attendance SET persons = 1 WHERE household = 5", signIn("0005")},
        {"UPDATE attendance SET state = 1, document = 0, line = 0 WHERE household = 2", signIn("0002")},
        {"DELETE FROM attendance WHERE household = 4", signIn("0004")},
        {"UPDATE claim SET units = 2", named("claim ", m_submission) + "/1"},
    };
    const auto original = support::bytesOf(m_folder.path() / "site.db");
    for (const auto& [change, where] : changes) {
        tamper(change);

        const auto report = valueOf(open()->verify());

        EXPECT_FALSE(report.ok) << change;
        EXPECT_EQ(report.what + " " + report.detail, where) << change;
        m_folder.write("site.db", original);
    }
}

} // namespace jiamei::tests
