// What every store of a site promises of activities, rounds, reminders and households that change.
#include "core/household/merge.hpp"
#include "tests/db/site_store_contract.hpp"
#include "tests/support/committee.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/inspection.hpp"

namespace jiamei::tests {

TEST_P(SiteStoreContract, KeepsTeamsActivitiesAndSignIns)
{
    using programme::SignInState;
    support::Village village(*m_store);
    support::Committee committee(village);
    support::Crowd crowd(committee);
    const auto ask = [&](auto question) { return valueOf(village.look(question)); };
    const auto team = crowd.addTeam("巾帼志愿服务队");
    valueOf(village.run(programme::JoinTeam{team, household(3), 2}, committee.clerk));
    valueOf(village.run(programme::JoinTeam{team, household(1), 1}, committee.clerk));
    auto command = support::Crowd::aCleanup();
    command.team = team;
    const auto cleanup = crowd.open(command);
    const auto lecture = crowd.open("");
    valueOf(crowd.scan(cleanup, 4));
    valueOf(crowd.scan(cleanup, 2, 2));
    valueOf(crowd.scan(lecture, 2));
    valueOf(crowd.count(cleanup, 30, 12));
    const auto closed = valueOf(crowd.close(cleanup, committee.neighbour)).number;

    const auto teams = ask([](const auto& state) { return state.teams(); });
    ASSERT_EQ(teams.size(), 1U);
    EXPECT_EQ(teams[0].founded, support::date("2024-03-08"));
    EXPECT_EQ(teams[0].members, (std::vector<programme::TeamMember>{{household(1), 1}, {household(3), 2}}));
    const auto activities = ask([](const auto& state) { return state.activities(); });
    ASSERT_EQ(activities.size(), 2U);
    EXPECT_EQ(activities[0], crowd.activity(cleanup));
    EXPECT_EQ(activities[0].team, team);
    EXPECT_EQ(activities[0].title, "清理河道");
    EXPECT_EQ(activities[0].minutes, 90);
    EXPECT_EQ(activities[0].headcount, 30);
    EXPECT_EQ(activities[0].women, 12);
    EXPECT_EQ(activities[0].state, programme::ActivityState::Closed);
    EXPECT_EQ(activities[0].changed, closed);
    EXPECT_EQ(activities[1].rule, std::nullopt);
    const auto open = ask([](const auto& state) { return state.activitiesIn(programme::ActivityState::Open); });
    EXPECT_EQ(open, std::vector{activities[1]});
    EXPECT_EQ(ask([](const auto& state) { return state.activitiesWith(SignInState::Waiting); }), activities);
    EXPECT_EQ(ask([](const auto& state) { return state.activitiesWith(SignInState::Awarded); }),
              std::vector{activities[0]});
    EXPECT_EQ(ask([&](const auto& state) { return state.activitiesBy(team); }), std::vector{activities[0]});
    EXPECT_TRUE(ask([&](const auto& state) { return state.activitiesBy(cleanup); }).empty());
    const auto on = [&](const char* first, const char* last) {
        return ask([&](const auto& state) { return state.activitiesOn({support::date(first), support::date(last)}); });
    };
    EXPECT_EQ(on("2026-03-09", "2026-03-09"), activities);
    EXPECT_TRUE(on("2026-03-10", "2026-12-31").empty());
    EXPECT_FALSE(ask([](const auto& state) { return state.activity(DocumentNumber(1)); }));
    const auto there = ask([&](const auto& state) { return state.signInsAt(cleanup); });
    ASSERT_EQ(there.size(), 2U);
    EXPECT_EQ(there[0].household, household(4)) << "in the order in which they came";
    EXPECT_EQ(there[0].state, SignInState::Waiting);
    EXPECT_EQ(there[1].persons, 2);
    EXPECT_EQ(there[1].state, SignInState::Awarded);
    EXPECT_EQ(there[1].document, closed);
    EXPECT_EQ(ask([](const auto& state) { return state.signInsOf(household(2)); }).size(), 2U);
    EXPECT_FALSE(ask([&](const auto& state) { return state.signIn(lecture, household(4)); }));
}

TEST_P(SiteStoreContract, KeepsRoundsRemindersAndFreezes)
{
    support::Village village(*m_store);
    support::Inspection inspection(village);
    const auto ask = [&](auto question) { return valueOf(village.look(question)); };
    const auto sheet = inspection.sheet({inspection.line(1, points::Grade::Best)});
    const auto round = valueOf(inspection.enter(sheet));
    const auto mended = valueOf(inspection.remind(1, "N10")).number;
    valueOf(village.run(points::MendReminder{mended}, inspection.committee.clerk));
    const auto served = valueOf(inspection.remind(2, "N11")).number;
    valueOf(inspection.freeze(3, "2026-03-20"));
    valueOf(inspection.freeze(5, "2026-03-20"));
    valueOf(inspection.freeze(5, std::nullopt));
    inspection.committee.turnTo("2026-03-12");
    const auto deduction = valueOf(village.award(2, "N11")).number;

    const auto rounds = ask([](const auto& state) { return state.rounds(); });
    ASSERT_EQ(rounds.size(), 1U);
    EXPECT_EQ(rounds[0], (points::Round{round.number, DayNumber(1), "1组", support::date("2026-03-09"),
                                        Bytes(asBytes(points::hashOf(sheet)))}));
    const auto reminders = ask([](const auto& state) { return state.reminders(); });
    ASSERT_EQ(reminders.size(), 2U);
    EXPECT_EQ(reminders[0].state, points::ReminderState::Mended);
    EXPECT_EQ(reminders[1].document, served);
    EXPECT_EQ(reminders[1].state, points::ReminderState::Served);
    EXPECT_EQ(reminders[1].served, (points::ClaimId{deduction, 1}));
    EXPECT_EQ(reminders[1].until, support::date("2026-03-11"));
    EXPECT_EQ(ask([&](const auto& state) { return state.reminder(served); }), reminders[1]);
    EXPECT_FALSE(ask([&](const auto& state) { return state.reminder(deduction); }));
    EXPECT_EQ(ask([](const auto& state) { return state.remindersOf(household(1)); }), std::vector{reminders[0]});
    EXPECT_EQ(ask([](const auto& state) { return state.remindersIn(points::ReminderState::Served); }),
              std::vector{reminders[1]});
    EXPECT_TRUE(ask([](const auto& state) { return state.remindersIn(points::ReminderState::Open); }).empty());
    const auto inSpan = [&](const char* first, const char* last) {
        return ask([&](const auto& state) { return state.roundsIn({support::date(first), support::date(last)}); });
    };
    EXPECT_EQ(inSpan("2026-03-01", "2026-03-09"), rounds);
    EXPECT_TRUE(inSpan("2026-03-10", "2026-03-31").empty());
    EXPECT_EQ(ask([](const auto& state) { return state.freeze(household(3)); })->until, support::date("2026-03-20"));
    EXPECT_FALSE(ask([](const auto& state) { return state.freeze(household(5)); }));
    EXPECT_EQ(ask([](const auto& state) { return state.claimsOf(household(1)); }).size(), 1U);
    EXPECT_EQ(ask([](const auto& state) { return state.ruleByCode("N10"); })->reminderDays, 3);
}

TEST_P(SiteStoreContract, FindsRemindersByWhatBecameOfTheirDeduction)
{
    support::Village village(*m_store);
    support::Inspection inspection(village);
    auto& committee = inspection.committee;
    const auto serving = [&](points::ClaimState state) {
        return valueOf(village.look([&](const auto& site) { return site.remindersServing(state); }));
    };
    const auto reminder = valueOf(inspection.remind(1, "N10")).number;
    valueOf(inspection.remind(2, "N10"));
    committee.turnTo("2026-03-13");
    const auto deduction = valueOf(committee.submit(1, "N10")).number;

    ASSERT_EQ(serving(points::ClaimState::Submitted).size(), 1U);
    EXPECT_EQ(serving(points::ClaimState::Submitted)[0].document, reminder);
    valueOf(committee.review(deduction, false, committee.manager));

    EXPECT_TRUE(serving(points::ClaimState::Submitted).empty());
    ASSERT_EQ(serving(points::ClaimState::Rejected).size(), 1U);
    EXPECT_EQ(serving(points::ClaimState::Rejected)[0].document, reminder);
}

TEST_P(SiteStoreContract, KeepsDraftsOfRoundsOutsideTheJournal)
{
    m_shop.furnish();
    const auto head = m_shop.head();
    auto& drafts = m_store->roundDrafts();
    points::RoundSheet sheet;
    sheet.group = "2组";
    sheet.date = support::date("2026-03-13");
    sheet.judges = {support::Inspection::judge(1), support::Inspection::judge(OperatorNumber(1))};
    auto scored = support::Inspection::line(8, points::Scores{20, 0, 3, 4, 5, 6});
    scored.problem = "柴草";
    scored.mendBy = support::date("2026-03-20");
    const auto graded = support::Inspection::line(7, points::Grade::Clean);

    EXPECT_TRUE(drafts.keepRoundDraft(sheet));
    EXPECT_TRUE(drafts.keepRoundLine("2组", scored));
    EXPECT_TRUE(drafts.keepRoundLine("2组", support::Inspection::line(7, points::Grade::Poor)));
    EXPECT_TRUE(drafts.keepRoundLine("2组", graded));
    EXPECT_TRUE(drafts.keepRoundLine("2组", support::Inspection::line(9, points::Grade::Best)));
    EXPECT_TRUE(drafts.dropRoundLine("2组", household(9)));
    sheet.judges.push_back(support::Inspection::judge(3));
    EXPECT_TRUE(drafts.keepRoundDraft(sheet));

    sheet.lines = {graded, scored};
    EXPECT_EQ(valueOf(drafts.roundDraft("2组")), std::optional(sheet));
    EXPECT_EQ(valueOf(drafts.roundDraft("1组")), std::nullopt);
    EXPECT_EQ(valueOf(drafts.draftedGroups()), std::vector<std::string>{"2组"});
    EXPECT_EQ(m_shop.head(), head);
    EXPECT_TRUE(drafts.dropRoundDraft("2组"));
    EXPECT_EQ(valueOf(drafts.roundDraft("2组")), std::nullopt);
    EXPECT_TRUE(valueOf(drafts.draftedGroups()).empty());
}

TEST_P(SiteStoreContract, KnowsWhatWasMergedIntoAHousehold)
{
    support::TemporaryFolder folder;
    const auto store = GetParam().make(folder.path());
    support::Village village(*store);
    support::Committee committee(village);
    for (const auto& [closing, into] : {std::pair{7, 5}, {4, 5}, {5, 9}})
        valueOf(
            village.run(household::Merge{support::householdNo(closing), support::householdNo(into)}, committee.both));
    const auto merged = [&](int number) {
        return valueOf(village.look([&](const auto& state) { return state.mergedInto(support::householdNo(number)); }));
    };

    EXPECT_EQ(merged(5), (std::vector{support::householdNo(4), support::householdNo(7)}));
    EXPECT_EQ(merged(9), std::vector{support::householdNo(5)});
    EXPECT_TRUE(merged(4).empty());
    const auto closed = valueOf(village.look([](const auto& s) { return s.household(support::householdNo(4)); }));
    EXPECT_EQ(closed->mergedInto, support::householdNo(5));
}

} // namespace jiamei::tests
