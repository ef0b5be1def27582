// The pictures of honours, the village's names, articles, lists and the radar.
#include "tests/qml/screen_session.hpp"

namespace jiamei::screens {

namespace {

QByteArray firstOf(const char* prefix, const kiosk::RowsModel* rows)
{
    return prefix + rows->data(rows->index(0, 0), Qt::UserRole).toString().toUtf8();
}

void write(Session& s, const char* letters, const char* character)
{
    for (const char* letter = letters; *letter != '\0'; ++letter)
        s.touch(QByteArray("key_") + *letter);
    s.wait(character);
    s.touch(character);
}

void showHonours(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    s.signIn(PracticeShop::kManager);
    s.touch("programmeGroup");
    s.on("menuPage");
    s.shoot("menu-programme");
    s.touch("honours");
    s.wait("noHonour");
    s.shoot("honours-empty");
    s.touch("candidates");
    s.until([&] { return kiosk.honourForm()->areCandidatesLoaded(); }, "the candidates");
    s.shoot("candidates");
    s.touch("candidate_0003");
    s.on("honourNewPage");
    s.wait("householdName");
    s.shoot("honour-new");
    kiosk.honourForm()->chooseLevel(u"county"_s);
    s.until([&] { return kiosk.honourForm()->isPromised(); }, "the bonus");
    s.touch("certificate");
    s.on("textPage");
    write(s, "gan", "character_1");
    s.digits("2026018");
    for (const char letter : {'k', 'a'})
        s.touch(QByteArray("key_") + letter);
    s.wait("character_3");
    s.shoot("honour-certificate");
    s.touch("key_erase");
    s.touch("key_erase");
    s.touch("changeConfirm");
    s.on("honourNewPage");
    s.shoot("honour-new-bonus");
    s.touch("enterHonour");
    s.on("candidatesPage");
    s.touch("candidate_0003");
    s.on("honourNewPage");
    s.wait("householdName");
    kiosk.honourForm()->chooseLevel(u"city"_s);
    s.until([&] { return !kiosk.honourForm()->obstacle().isEmpty(); }, "the obstacle");
    s.shoot("honour-new-waits");
    s.touch("back");
    s.touch("candidate_0005");
    s.on("honourNewPage");
    s.wait("householdName");
    kiosk.honourForm()->chooseLevel(u"village"_s);
    s.touch("withBonus");
    s.touch("enterHonour");
    s.on("candidatesPage");
    s.touch("back");
    s.on("honoursPage");
    s.until([&] { return kiosk.honours()->items()->total() == 2; }, "the register");
    s.touch(firstOf("honour_", kiosk.honours()->items()));
    s.shoot("honours");
    s.touch("takeBackHonour");
    s.wait("reason_0");
    s.shoot("honour-back");
    s.touch("reason_3");
    s.wait("secondApprove");
    s.shoot("honour-back-second");
    s.touch("secondCancel");
    s.touch("back");
}

void showVillage(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    s.touch("village");
    s.wait("changeFlag_demonstration");
    s.shoot("village-empty");
    s.touch("changeFlag_demonstration");
    s.on("villageFlagPage");
    s.shoot("village-flag");
    s.touch("flagSince");
    s.wait("digitsKeep");
    s.digits("202507");
    s.shoot("village-since");
    s.digits("01");
    s.touch("digitsKeep");
    s.touch("flagContact");
    s.on("textPage");
    write(s, "bao", "character_1");
    write(s, "cun", "character_1");
    s.touch("changeConfirm");
    s.on("villageFlagPage");
    s.touch("flagPhone");
    s.wait("digitsKeep");
    s.digits("09321234567");
    s.touch("digitsKeep");
    s.shoot("village-flag-filled");
    s.touch("saveFlag");
    s.on("villagePage");
    s.until(
        [&] {
            return kiosk.village()->flags()->data(kiosk.village()->flags()->index(0, 0), Qt::UserRole + 1).toBool();
        },
        "the name of the village");
    s.shoot("village");
    s.touch("back");
}

void showArticles(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    s.touch("articles");
    s.wait("noArticle");
    s.shoot("articles-empty");
    s.touch("newArticle");
    s.on("articleNewPage");
    s.touch("choice_2");
    s.shoot("article-new");
    kiosk.articles()->setTitle(u"积分小超市兑出乡村新风尚：武阳镇董家庄村的一年"_s);
    kiosk.articles()->setNewReads(1280);
    s.shoot("article-new-filled");
    s.touch("addArticle");
    s.on("articlesPage");
    s.until([&] { return kiosk.articles()->items()->total() == 1; }, "the article");
    s.shoot("articles");
    s.touch(firstOf("article_", kiosk.articles()->items()));
    s.wait("digitsKeep");
    s.shoot("article-reads");
    s.touch("digitsCancel");
    s.touch("back");
    s.touch("toHome");
}

void showLiaison(Session& s)
{
    s.touch("staff");
    s.touch("householdGroup");
    s.on("menuPage");
    s.touch("liaison");
    s.on("findPage");
    s.digits("12");
    s.touch("hit_0012");
    s.on("liaisonPage");
    s.touch("person_zhaoyx");
    s.shoot("liaison");
    s.touch("otherHousehold");
    s.on("findPage");
    s.digits("7");
    s.touch("hit_0007");
    s.on("liaisonPage");
    s.shoot("liaison-household");
    s.touch("saveLiaison");
    s.on("menuPage");
    s.touch("toHome");
}

void showRankings(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    s.signIn(PracticeShop::kManager);
    s.touch("insightGroup");
    s.on("menuPage");
    s.shoot("menu-insight");
    s.touch("rankings");
    s.wait("rankingOff");
    s.shoot("rankings-off");
    s.touch("switchOn");
    s.until([&] { return kiosk.ranking()->state() == u"on"_s; }, "the list");
    s.shoot("rankings");
    kiosk.ranking()->chooseList(1);
    s.wait("tooEarly");
    s.shoot("rankings-early");
    kiosk.ranking()->chooseList(2);
    s.until([&] { return kiosk.ranking()->state() == u"on"_s; }, "the counts");
    s.shoot("rankings-counts");
    s.touch("back");
}

void showRadar(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    s.touch("radar");
    s.until([&] { return kiosk.radar()->waiting() == 3; }, "the questions");
    s.shoot("radar");
    s.touch(firstOf("flag_", kiosk.radar()->items()));
    s.on("flagPage");
    s.until([&] { return !kiosk.radar()->isOpening(); }, "the entries");
    s.shoot("flag");
    s.touch("answerFlag");
    s.wait("reason_0");
    s.shoot("flag-answer");
    s.touch("reason_3");
    s.until([&] { return kiosk.radar()->isAnswered() || kiosk.refusals()->isActive(); }, "the answer");
    s.shoot("flag-answered");
    s.touch("back");
    s.on("radarPage");
    s.shoot("radar-answered");
    s.touch("choice_1");
    s.wait("noFlag");
    s.shoot("radar-quiet");
}

} // namespace

bool showHonoursAndInsight(const Look& look, const QString& folder)
{
    Session session(look, folder, {.hasSpring = true});
    showHonours(session);
    showVillage(session);
    showArticles(session);
    showLiaison(session);
    // The bonus of an honour would outweigh what the radar asks about.
    Session insight(look, folder, {.hasSpring = true});
    showRankings(insight);
    showRadar(insight);
    return session.isGood() && insight.isGood();
}

} // namespace jiamei::screens
