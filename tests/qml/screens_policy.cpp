// The pictures of rules, settings, budget and year end.
#include "tests/qml/screen_session.hpp"

namespace jiamei::screens {

namespace {

void showRules(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    s.signIn(PracticeShop::kManager);
    s.touch("pointsGroup");
    s.on("menuPage");
    s.touch("rules");
    s.wait("ruleCard_A01");
    s.shoot("rules");
    s.touch("ruleCampaigns");
    s.wait("noRules");
    s.shoot("rules-no-campaign");
    s.touch("ruleCampaigns");
    s.touch("changeRules");
    s.wait("ruleCard_A01");
    s.touch("ruleCard_A01");
    s.on("ruleEditPage");
    s.touch("most_more");
    s.shoot("rule-edit-points");
    s.touch("field_1");
    s.shoot("rule-edit-limit");
    s.touch("cap_more");
    s.touch("field_2");
    s.shoot("rule-edit-review");
    s.touch("editTitle");
    s.on("ruleTitlePage");
    s.touch("key_y");
    s.touch("key_u");
    s.touch("key_a");
    s.touch("key_n");
    s.wait("character_1");
    s.shoot("rule-edit-title");
    s.touch("back");
    s.touch("ruleReady");
    s.touch("ruleCard_A02");
    s.touch("dropRule");
    s.shoot("rule-dropped");
    s.touch("ruleReady");
    s.touch("addRule");
    s.on("ruleEditPage");
    s.shoot("rule-new");
    s.touch("field_4");
    s.touch("time_1");
    s.shoot("rule-edit-time");
    s.touch("field_5");
    s.shoot("rule-edit-unit");
    s.touch("field_6");
    s.shoot("rule-edit-proof");
    s.touch("ruleReady");
    s.on("ruleDraftPage");
    s.shoot("rule-draft");
    kiosk.ruleDraft()->drop();
    s.touch("draftNext");
    s.shoot("rule-draft-day");
    s.touch("saveDraft");
    s.on("ruleVersionsPage");
    s.until([&] { return kiosk.ruleBook()->openDrafts() == 1; }, "the draft");
}

void showVote(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    const auto* items = kiosk.ruleBook()->items();
    const auto draft = items->data(items->index(0, 0), Qt::UserRole).toString();
    s.touch("ruleSet_" + draft.toUtf8());
    s.shoot("rule-versions");
    s.touch("compareRules");
    s.on("ruleDifferencePage");
    s.shoot("rule-difference");
    s.touch("voteFromDifference");
    s.until([&] { return kiosk.ruleVote()->isLoaded(); }, "the draft to vote on");
    s.digits("61");
    s.touch("count_1");
    s.digits("12");
    s.shoot("rule-vote");
    s.touch("voteNext");
    s.shoot("rule-vote-days");
    s.touch("voteConfirm");
    s.wait("secondApprove");
    s.enterSecond(PracticeShop::kOperator);
    s.wait("voteDone");
    s.shoot("rule-vote-done");
    s.touch("voteFinish");
    s.on("ruleVersionsPage");
    s.shoot("rule-versions-adopted");
    s.touch("back");
    s.touch("back");
    s.touch("toHome");
}

void showSettings(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    s.touch("staff");
    s.touch("insightGroup");
    s.on("menuPage");
    s.shoot("menu-insight");
    s.touch("settings");
    s.wait("setting_ranking");
    s.shoot("settings");
    s.touch("setting_household_month_cap");
    s.digits("20");
    s.shoot("setting-number");
    s.touch("settingPreview");
    s.until([&] { return kiosk.settings()->isPreviewed(); }, "the preview");
    s.shoot("setting-losses");
    s.touch("settingConfirm");
    s.wait("setting_household_month_cap_later");
    s.shoot("settings-planned");
    s.touch("setting_ranking");
    kiosk.settings()->switchDate(true);
    s.shoot("setting-date");
    s.touch("back");
    s.touch("setting_closing_points");
    s.touch("option_2");
    s.shoot("setting-choice");
    s.touch("settingPreview");
    s.until([&] { return kiosk.settings()->isPreviewed(); }, "the preview");
    s.shoot("setting-nothing-lost");
    s.touch("back");
    s.touch("back");
    s.touch("setting_point_value_fen");
    s.digits("250");
    s.touch("settingPreview");
    s.until([&] { return kiosk.settings()->isPreviewed(); }, "the preview");
    s.shoot("setting-worth");
    s.touch("back");
    s.touch("back");
    s.on("settingsPage");
    s.touch("settingPager_next");
    s.shoot("settings-more");
    s.touch("back");
    s.touch("gauge");
    s.until([&] { return kiosk.gauge()->isLoaded(); }, "the budget");
    s.shoot("gauge");
    s.touch("back");
}

void showYearEnd(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    s.touch("yearEnd");
    s.until([&] { return kiosk.yearEnd()->isLoaded(); }, "the year end");
    s.shoot("year-end");
    s.touch("yearEndHistory");
    s.wait("noYearEnds");
    s.shoot("year-ends-none");
    s.touch("back");
    s.until([&] { return kiosk.yearEnd()->isLoaded(); }, "the year end");
    s.touch("recordYearEnd");
    s.on("yearEndDonePage");
    s.shoot("year-end-recorded");
    s.touch("yearEndFinish");
    s.until([&] { return !kiosk.yearEnd()->from().isEmpty(); }, "the year end");
    s.shoot("year-end-published");
    s.shop().turnDays(30);
    kiosk.yearEnd()->start();
    s.until([&] { return kiosk.yearEnd()->isDue(); }, "thirty days");
    s.shoot("year-end-due");
    s.touch("runYearEnd");
    s.wait("secondApprove");
    s.shoot("year-end-second");
    s.enterSecond(PracticeShop::kOperator);
    s.on("yearEndDonePage");
    s.shoot("year-end-done");
    s.touch("yearEndFinish");
    s.until([&] { return kiosk.yearEnd()->isRun(); }, "the year end");
    s.shoot("year-end-over");
    s.touch("yearEndHistory");
    s.until([&] { return kiosk.yearEnd()->history()->total() == 2; }, "what was done before");
    s.shoot("year-ends");
}

} // namespace

bool showPolicy(const Look& look, const QString& folder)
{
    Session session(look, folder, {.hasClaims = true});
    showRules(session);
    showVote(session);
    showSettings(session);
    showYearEnd(session);
    return session.isGood();
}

} // namespace jiamei::screens
