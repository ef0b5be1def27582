// The pictures of what a household and a volunteer meet: statement, freeze, reminders, restoration, teams, totals.
#include "tests/qml/screen_session.hpp"

namespace jiamei::screens {

namespace {

QByteArray firstOf(const char* prefix, const kiosk::RowsModel* rows)
{
    return prefix + rows->data(rows->index(0, 0), Qt::UserRole).toString().toUtf8();
}

void openEntry(Session& s, const char* group, const char* entry)
{
    s.touch("staff");
    s.touch(group);
    s.on("menuPage");
    s.touch(entry);
}

void find(Session& s, const char* digits, const char* hit)
{
    s.on("findPage");
    s.digits(digits);
    s.touch(hit);
}

void agree(Session& s)
{
    s.wait("secondApprove");
    s.enterSecond(PracticeShop::kOperator);
}

void showBalance(Session& s, int household, const char* name)
{
    s.rest();
    s.scan(s.shop().cardOf(household));
    s.on("balancePage");
    s.touch("stay");
    s.until([&] { return s.shop().kiosk().statement()->isLoaded(); }, "the statement");
    s.shoot(name);
}

void showStatement(Session& s)
{
    auto& statement = *s.shop().kiosk().statement();
    showBalance(s, 7, "statement-debt");
    s.touch("back");
    showBalance(s, 3, "statement-pending");
    s.touch("printStatement");
    s.until([&] { return !statement.printedFile().isEmpty(); }, "the paper");
    s.shoot("statement-printed");
    s.touch("back");
}

void showFreeze(Session& s)
{
    auto& freeze = *s.shop().kiosk().freeze();
    openEntry(s, "householdGroup", "freeze");
    find(s, "12", "hit_0012");
    s.on("freezePage");
    s.until([&] { return freeze.isLoaded(); }, "the household");
    s.shoot("freeze");
    s.touch("setFreeze");
    s.wait("reason_0");
    s.shoot("freeze-reasons");
    s.touch("reason_1");
    agree(s);
    s.until([&] { return freeze.isFrozen(); }, "the freeze");
    s.shoot("freeze-done");
    s.touch("back");
    s.touch("toHome");
    showBalance(s, 12, "statement-frozen");
    s.touch("back");
}

void enterHouseholdPin(Session& s, const char* digits)
{
    s.digits(digits);
    s.touch("enterPin");
}

void showHouseholdPin(Session& s)
{
    auto& pins = *s.shop().kiosk().householdPin();
    openEntry(s, "householdGroup", "householdPin");
    find(s, "12", "hit_0012");
    s.on("householdPinPage");
    s.until([&] { return pins.isLoaded(); }, "the household");
    s.shoot("household-pin");
    enterHouseholdPin(s, "2846");
    s.until([&] { return pins.stage() == u"again"_s; }, "the second time");
    enterHouseholdPin(s, "2845");
    s.wait("pinDiffered");
    s.shoot("household-pin-differed");
    for (const auto* const digits : {"1234", "1234"}) {
        s.wait("enterPin");
        enterHouseholdPin(s, digits);
    }
    s.wait("refusalOk");
    s.shoot("household-pin-refused");
    s.touch("refusalOk");
    enterHouseholdPin(s, "2846");
    s.until([&] { return pins.stage() == u"again"_s; }, "the second time");
    s.shoot("household-pin-again");
    enterHouseholdPin(s, "2846");
    s.until([&] { return pins.hasPin(); }, "the PIN");
    s.shoot("household-pin-done");
    s.touch("removePin");
    s.wait("reason_0");
    s.shoot("household-pin-reasons");
    s.touch("reason_0");
    s.until([&] { return !pins.hasPin(); }, "the removal");
    s.touch("pinDone");
    s.touch("toHome");
}

void showReminders(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    openEntry(s, "pointsGroup", "reminders");
    s.wait("noReminder");
    s.shoot("reminders-none");
    s.touch("newReminder");
    s.on("reminderNewPage");
    s.wait("reminderRule_N01");
    s.shoot("reminder-new");
    s.rest();
    s.scan(s.shop().cardOf(9));
    s.wait("householdName");
    s.shoot("reminder-new-chosen");
    s.touch("remind");
    s.wait("reason_0");
    s.shoot("reminder-reasons");
    s.touch("reason_0");
    s.on("remindersPage");
    s.shop().turnDays(4);
    s.touch("newReminder");
    s.wait("reminderRule_N01");
    s.rest();
    s.scan(s.shop().cardOf(16));
    s.wait("householdName");
    s.touch("remind");
    s.touch("reason_2");
    s.on("remindersPage");
    s.until([&] { return kiosk.reminders()->items()->total() == 2; }, "both reminders");
    s.shoot("reminders");
    s.touch("reminder_0009");
    s.shoot("reminders-due");
    s.touch("deduct");
    s.wait("reason_0");
    s.shoot("reminders-deduct");
    s.touch("reason_0");
    s.until([&] { return kiosk.reminders()->items()->total() == 1; }, "the deduction");
    s.shoot("reminders-deducted");
    s.touch("back");
    s.touch("toHome");
    showBalance(s, 16, "statement-reminder");
    s.touch("back");
}

void showRestoration(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    s.touch("award");
    s.wait("rule_A03");
    s.rest();
    s.scan(s.shop().cardOf(11));
    s.wait("householdName");
    kiosk.award()->choose(u"N07"_s);
    s.touch("confirm");
    s.on("resultPage");
    s.touch("finish");
    openEntry(s, "pointsGroup", "restore");
    find(s, "11", "hit_0011");
    s.on("restorePage");
    s.until([&] { return kiosk.restore()->items()->total() == 1; }, "the deduction");
    s.touch(firstOf("deduction_", kiosk.restore()->items()));
    s.shoot("restore");
    s.touch("giveBack");
    s.wait("reason_0");
    s.shoot("restore-reasons");
    s.touch("reason_0");
    agree(s);
    s.wait("noDeduction_words");
    s.shoot("restore-done");
    s.touch("back");
    s.touch("toHome");
}

void showTeams(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    openEntry(s, "programmeGroup", "teams");
    s.wait("noTeam_words");
    s.shoot("teams-none");
    s.touch("newTeam");
    s.touch("teamName_0");
    s.shoot("team-new");
    s.touch("addTeam");
    s.on("teamPage");
    s.wait("noMember_words");
    s.shoot("team-empty");
    for (const char* number : {"12", "15"}) {
        s.touch("addMember");
        find(s, number, qPrintable(u"hit_00"_s + QString::fromLatin1(number)));
        s.on("teamPage");
        s.wait(qPrintable(u"memberOut_00"_s + QString::fromLatin1(number)));
    }
    s.touch("persons_0012_more");
    s.until([&] { return kiosk.teams()->members() == 3; }, "three people");
    s.shoot("team");
    s.touch("back");
    s.on("teamsPage");
    s.shoot("teams");
    s.touch("back");
}

void showPlaceAndTotals(Session& s)
{
    auto& activity = *s.shop().kiosk().activity();
    s.touch("activityTotals");
    s.wait("noTotals_words");
    s.shoot("totals-none");
    s.touch("back");
    s.touch("activities");
    s.touch("newActivity");
    s.wait("activityRule_A03");
    s.touch("choice_1");
    s.touch("activityRule_A03");
    s.touch("whereAndWho");
    s.touch("place_1");
    s.touch("teamOf_0");
    s.shoot("activity-place");
    s.touch("placeDone");
    s.shoot("activity-new-place");
    s.touch("openActivity");
    s.on("activityPage");
    s.shoot("activity-first-place");
    s.rest();
    s.scan(s.shop().cardOf(12));
    s.until([&] { return activity.households() == 1; }, "the first household");
    s.touch("heads");
    s.digits("128");
    s.touch("headsKeep");
    s.until([&] { return activity.headcount() == 128; }, "the heads");
    s.shoot("activity-counts");
    s.touch("closeActivity");
    s.shoot("activity-close-whom");
    s.touch("endConfirm");
    s.until([&] { return activity.isEnded(); }, "the close");
    s.touch("endConfirm");
    s.on("activitiesPage");
    s.touch("back");
    s.touch("activityTotals");
    s.wait("total_all");
    s.shoot("totals");
    s.touch("back");
    s.touch("teams");
    s.on("teamsPage");
    s.until([&] { return s.shop().kiosk().teams()->teams()->total() == 1; }, "the team");
    s.shoot("teams-worked");
    s.touch("back");
    s.touch("toHome");
}

void showSplit(Session& s)
{
    s.shop().media.plugged = {{u"/media/stick"_s, u"USB"_s, true, 1'000'000}};
    openEntry(s, "householdGroup", "householdChange");
    find(s, "14", "hit_0014");
    s.wait("changeSplit");
    s.touch("changeSplit");
    s.on("householdSplitPage");
    s.wait("agreement");
    s.shoot("split-agreement");
    s.touch("agreement");
    s.wait("photoUse");
    s.shoot("split-agreement-none");
    s.touch("photoCancel");
    s.touch("back");
}

} // namespace

bool showPeople(const Look& look, const QString& folder)
{
    Session session(look, folder, {.hasDebtor = true, .hasClaims = true});
    session.signIn(PracticeShop::kManager);
    session.touch("toHome");
    showStatement(session);
    showFreeze(session);
    showHouseholdPin(session);
    showReminders(session);
    showRestoration(session);
    showTeams(session);
    showPlaceAndTotals(session);
    showSplit(session);
    return session.isGood();
}

} // namespace jiamei::screens
