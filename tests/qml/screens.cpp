// Takes a picture of every page in both sizes and both languages, so that people can look at them:
// screens DIR [NAME-PART]. Pages are reached as a person reaches them.
#include "tests/qml/screen_session.hpp"

#include <QtCore/QDir>

namespace {

using namespace jiamei;
using namespace Qt::Literals::StringLiterals;
using screens::Look;
using screens::Session;
using screens::showCatalogue;
using screens::showCounts;
using screens::showHonoursAndInsight;
using screens::showMoneyAndDonors;
using screens::showPeople;
using screens::showPolicy;
using screens::showProgramme;
using screens::showRedeeming;
using screens::showStock;
using support::PracticeShop;

void showCounter(Session& s)
{
    s.on("homePage");
    s.shoot("home");
    s.touch("help");
    s.wait("helpCard");
    s.shoot("help-home");
    s.touch("helpClose");
    s.scan(s.shop().cardOf(3));
    s.on("balancePage");
    s.touch("stay");
    s.shoot("balance");
    s.touch("back");
    s.touch("balance");
    s.on("findPage");
    s.shoot("find-number");
    s.digits("1");
    s.wait("hit_0001");
    s.shoot("find-number-hits");
    s.touch("switchPad");
    s.shoot("find-letters");
    s.touch("key_w");
    s.wait("hitPager_next");
    s.shoot("find-letters-hits");
    s.touch("key_q");
    s.touch("key_q");
    s.waitForSearch();
    s.shoot("find-nobody");
    s.touch("back");
    s.touch("redeem");
    s.on("signInPage");
    s.shoot("sign-in");
    s.touch("person_zhaoyx");
    s.digits("268");
    s.shoot("sign-in-typing");
    s.digits("499");
    s.touch("signIn");
    s.wait("refusalOk");
    s.shoot("sign-in-wrong");
    s.touch("refusalOk");
    s.enterPin(PracticeShop::kOperator);
    s.wait("goods_2900000000032");
    s.shoot("redeem-no-household");
}

void showRedemption(Session& s)
{
    s.scan(s.shop().cardOf(5));
    s.wait("householdName");
    s.touch("goods_2900000000032");
    s.touch("goods_2900000000032");
    s.scan(u"2900000000254"_s);
    s.shoot("redeem");
    s.touch("line_2900000000032");
    s.shoot("redeem-line");
    s.touch("lineBin");
    s.shoot("redeem-undo");
    s.touch("undo");
    s.scan(u"2900000000278"_s);
    s.shoot("redeem-short");
    s.scan(s.shop().cardOf(8));
    s.wait("wayOut");
    s.shoot("refusal-other-basket");
    s.touch("wayOut");
    s.wait("parked_0");
    for (const int household : {11, 14, 17, 20, 23}) {
        s.touch("goods_2900000000032");
        s.scan(s.shop().cardOf(household));
        s.wait("wayOut");
        s.touch("wayOut");
    }
    s.wait("parked_5");
    s.touch("choice_3");
    s.shoot("redeem-parked");
    s.touch("goods_2900000000285");
    s.touch("confirm");
    s.on("resultPage");
    s.touch("stay");
    s.shoot("result-redeem");
    s.touch("takeBack");
    s.wait("countdownText");
    s.shoot("result-taken-back");
    s.touch("finish");
}

void showAward(Session& s)
{
    s.touch("award");
    s.on("awardPage");
    s.wait("rule_A03");
    s.shoot("award-empty");
    s.touch("help");
    s.wait("helpCard");
    s.shoot("help-award");
    s.touch("helpClose");
    s.scan(s.shop().cardOf(12));
    s.wait("householdName");
    s.touch("rule_A03");
    s.shoot("award");
    s.touch("quantity_more");
    s.touch("quantity_more");
    s.touch("quantity_more");
    s.shoot("award-quantity");
    s.touch("confirm");
    s.wait("takeBack");
    s.touch("stay");
    s.shoot("result-award");
    s.touch("finish");
    s.rest();
    s.scan(s.shop().cardOf(12));
    s.on("balancePage");
    s.touch("stay");
    s.shoot("balance-signed-in");
    s.touch("back");
    s.rest();
    s.scan(s.shop().cardOf(7));
    s.on("balancePage");
    s.touch("stay");
    s.shoot("balance-owing");
    s.touch("back");
    s.touch("award");
    s.rest();
    s.scan(s.shop().cardOf(12));
    s.wait("householdName");
    s.touch("rule_A06");
    s.touch("confirm");
    s.wait("wayOut");
    s.shoot("refusal-second");
    s.touch("wayOut");
    s.wait("secondApprove");
    s.touch("person_wangxl");
    s.digits("26");
    s.shoot("second-person");
    s.touch("secondCancel");
    s.touch("back");
}

void showRefusals(Session& s)
{
    s.refuse(ErrorCode::InsufficientPoints, {{"needed", std::int64_t{47}}, {"spendable", std::int64_t{35}}});
    s.shoot("refusal-points");
    s.refuse(ErrorCode::OutOfStock,
             {{"name", "肥皂"}, {"unit", "组"}, {"available", std::int64_t{2}}, {"wanted", std::int64_t{3}}});
    s.shoot("refusal-stock");
    s.refuse(ErrorCode::CardReplaced);
    s.shoot("refusal-card-replaced");
    s.refuse(ErrorCode::RuleCapReached, {{"title", "门前三包"}, {"cap", std::int64_t{4}}});
    s.shoot("refusal-cap");
    s.refuse(ErrorCode::StorageFull);
    s.shoot("refusal-disk");
    s.refuse(ErrorCode::OutcomeUnknown);
    s.shoot("refusal-unknown");
    s.touch("refusalOk");
}

void showStaff(Session& s)
{
    s.scan(s.shop().forgedCard(3));
    s.wait("refusalOk");
    s.shoot("refusal-forged");
    s.touch("refusalOk");
    s.touch("staff");
    s.wait("signOut");
    s.touch("signOut");
    s.signIn(PracticeShop::kManager);
    s.shoot("staff");
    s.touch("newCard");
    s.on("findPage");
    s.digits("12");
    s.touch("hit_0012");
    s.on("newCardPage");
    s.shoot("new-card");
    s.touch("giveCard");
    s.wait("newCardFile");
    s.shoot("new-card-done");
    s.touch("finish");
}

void showHandover(Session& s)
{
    s.touch("staff");
    s.touch("handover");
    s.wait("noStick");
    s.shoot("handover-none");
    s.shop().media.plugged = {{u"/media/stick"_s, u"U 盘（16 GB）"_s, true, 1'000'000'000}};
    s.wait("carrier_0");
    s.shoot("handover");
    s.touch("writeFile");
    s.wait("safeToRemove");
    s.shoot("handover-done");
    s.touch("finish");
    s.shop().bringAnswer();
    s.touch("staff");
    s.touch("handover");
    s.wait("readAnswer");
    s.shoot("handover-answer");
    s.touch("readAnswer");
    s.wait("digitsAgree");
    s.shoot("handover-compare");
    s.touch("digitsAgree");
    s.wait("answerRead");
    s.shoot("handover-receipt");
    s.touch("finish");
}

void showDay(Session& s)
{
    s.touch("staff");
    s.touch("signOut");
    s.shop().clock().advance(std::chrono::hours(24));
    s.touch("staff");
    s.enterPin(PracticeShop::kManager);
    s.wait("sameDayClose");
    s.shoot("same-day");
    s.touch("sameDayClose");
    s.wait("closeDay");
    s.shoot("day-close");
    s.touch("countGoods");
    s.digits("38");
    s.touch("countNext");
    s.digits("4");
    s.shoot("day-count");
    s.touch("key_0");
    s.touch("countNext");
    s.touch("countLater");
    s.touch("closeDay");
    s.wait("slipQr");
    s.shoot("day-closed");
    s.touch("finish");
    s.on("homePage");
    s.shoot("home-closed");
    s.touch("redeem");
    s.wait("wayOut");
    s.shoot("refusal-closed");
    s.touch("wayOut");
    s.enterPin(PracticeShop::kManager);
    s.wait("dateRight");
    s.shoot("day-open");
    s.touch("dateEarlier");
    s.touch("dateEarlier");
    s.shoot("day-open-other");
    s.touch("dateLater");
    s.touch("dateLater");
    s.touch("dateRight");
    s.wait("openDay");
    s.until([&] { return s.shop().kiosk().day()->isLastLoaded(); }, "the last close");
    s.touch("duty_zhaoyx");
    s.shoot("day-open-duty");
}

void agree(Session& s, const char* person)
{
    s.wait("secondApprove");
    s.touch(qPrintable(u"person_"_s + QString::fromLatin1(person)));
    s.digits(PracticeShop::kPin);
    s.touch("secondApprove");
    s.on("householdChangedPage");
}

void openChanges(Session& s, const char* digits, const char* hit)
{
    s.touch("staff");
    s.touch("householdGroup");
    s.touch("householdChange");
    s.on("findPage");
    s.digits(digits);
    s.touch(hit);
    s.on("householdChangePage");
    s.wait("changeSplit");
}

void showHouseholds(Session& s)
{
    s.signIn(PracticeShop::kManager);
    s.touch("toHome");
    openChanges(s, "12", "hit_0012");
    s.shoot("household-changes");
    s.touch("changeMembers");
    s.on("householdMembersPage");
    s.shoot("household-members");
    s.touch("back");
    s.touch("changeHead");
    s.on("householdHeadPage");
    s.shoot("household-head");
    s.touch("back");
    s.touch("changeSplit");
    s.on("householdSplitPage");
    s.wait("members_more");
    s.touch("choice_1");
    s.shoot("household-split");
    s.touch("splitNext");
    for (const char* key : {"key_w", "key_a", "key_n", "key_g"})
        s.touch(key);
    s.wait("character_0");
    s.touch("character_0");
    for (const char* key : {"key_q", "key_i"})
        s.touch(key);
    s.wait("character_3");
    s.shoot("household-name");
    s.touch("character_3");
    s.touch("changeConfirm");
    s.wait("secondApprove");
    s.shoot("household-second");
    agree(s, PracticeShop::kOperator);
    s.shoot("household-split-done");
    s.touch("finish");
    openChanges(s, "14", "hit_0014");
    s.touch("changeMerge");
    s.on("householdMergePage");
    s.shoot("household-merge");
    s.touch("findOther");
    s.on("findPage");
    s.digits("15");
    s.touch("hit_0015");
    s.on("householdMergePage");
    s.shoot("household-merge-chosen");
    s.touch("changeConfirm");
    agree(s, PracticeShop::kOperator);
    s.shoot("household-merge-done");
    s.touch("finish");
    openChanges(s, "16", "hit_0016");
    s.touch("changeClose");
    s.on("householdClosePage");
    s.wait("closeExpire");
    s.shoot("household-close");
    s.touch("closeKeep");
    s.shoot("household-close-redeem");
    s.touch("closeExpire");
    s.shoot("household-close-expire");
}

// A crowd from the first card to the close.
void showActivities(Session& s)
{
    auto& activity = *s.shop().kiosk().activity();
    s.signIn(PracticeShop::kOperator);
    s.touch("programmeGroup");
    s.on("menuPage");
    s.shoot("programme-menu");
    s.touch("activities");
    s.wait("noActivity");
    s.shoot("activities-none");
    s.touch("newActivity");
    s.on("activityNewPage");
    s.wait("activityRule_A03");
    s.shoot("activity-new");
    s.touch("choice_1");
    s.touch("activityRule_A03");
    s.shoot("activity-new-chosen");
    s.touch("openActivity");
    s.on("activityPage");
    s.shoot("activity-first");
    s.scan(s.shop().cardOf(12));
    s.touch("people_more");
    s.until([&] { return activity.persons() == 2; }, "two of a household");
    s.shoot("activity-in");
    s.scan(s.shop().cardOf(15));
    s.until([&] { return activity.households() == 2; }, "the second household");
    s.rest();
    s.scan(s.shop().cardOf(12));
    s.until([&] { return activity.lastState() == u"again"_s; }, "the second scan");
    s.shoot("activity-again");
    s.touch("heads");
    s.digits("42");
    s.touch("heads_1");
    s.digits("2");
    s.shoot("activity-heads");
    s.touch("headsKeep");
    s.until([&] { return activity.headcount() == 42; }, "the heads");
    s.touch("back");
    s.on("activitiesPage");
    s.wait(qPrintable(u"activity_%1"_s.arg(activity.number())));
    s.shoot("activities");
    s.touch(qPrintable(u"activity_%1"_s.arg(activity.number())));
    s.touch("closeActivity");
    s.shoot("activity-close");
    s.touch("endConfirm");
    s.until([&] { return activity.isEnded(); }, "the close");
    s.shoot("activity-closed");
}

bool showRounds(const Look& look, const QString& folder)
{
    Session s(look, folder, {});
    s.signIn(PracticeShop::kOperator);
    s.touch("programmeGroup");
    s.on("menuPage");
    s.touch("rounds");
    s.wait("group_0");
    s.shoot("rounds");
    s.touch("group_0");
    s.touch("person_o1");
    s.touch("person_o3");
    s.shoot("round-judges");
    s.digits("40");
    s.wait("villager_0040");
    s.shoot("round-judges-hits");
    s.touch("villager_0040");
    s.shoot("round-judges-chosen");
    s.touch("primary");
    s.touch("grade_0001_1");
    s.touch("grade_0002_2");
    s.touch("grade_0003_3");
    s.touch("grade_0004_4");
    s.shoot("round-grades");
    s.touch("sheet_0005");
    s.digits("181918");
    s.shoot("round-scores");
    s.digits("1989");
    s.shoot("round-scores-whole");
    s.touch("back");
    s.wait("row_0005");
    s.shoot("round-grades-scored");
    s.touch("primary");
    s.wait("submittedWords");
    s.shoot("round-summary");
    s.touch("primary");
    s.wait("roundDone");
    s.shoot("round-done");
    return s.isGood();
}

bool showAll(const Look& look, const QString& folder)
{
    Session busy(look, folder, {.hasDebtor = true});
    showCounter(busy);
    showRedemption(busy);
    showAward(busy);
    showRefusals(busy);
    showStaff(busy);
    showHandover(busy);
    showDay(busy);
    Session empty(look, folder, {.isFurnished = false, .isPractice = true, .isDayOpen = true});
    empty.signIn(PracticeShop::kOperator);
    empty.touch("toHome");
    empty.shoot("practice-home");
    empty.touch("redeem");
    empty.wait("noGoods");
    empty.shoot("practice-redeem-empty");
    empty.touch("back");
    empty.touch("award");
    empty.wait("noRules");
    empty.shoot("practice-award-empty");
    Session changes(look, folder, {});
    showHouseholds(changes);
    Session crowd(look, folder, {});
    showActivities(crowd);
    const bool hasRounds = showRounds(look, folder);
    return busy.isGood() && empty.isGood() && changes.isGood() && crowd.isGood() && hasRounds;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"build/screens"_s;
    const QString only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    QDir().mkpath(folder);
    bool isGood = true;
    for (const QSize size : {QSize(1280, 800), QSize(1024, 600)})
        for (const QString& language : {u"zh_CN"_s, u"en"_s}) {
            const Look look{size, language};
            if (!look.name().contains(only))
                continue;
            for (const auto show : {showAll, showProgramme, showPolicy, showHonoursAndInsight, showPeople, showCounts,
                                    screens::showPaper, showStock, showMoneyAndDonors, showCatalogue, showRedeeming})
                isGood = show(look, folder) && isGood;
        }
    return isGood ? 0 : 1;
}
