// The pictures of what belongs to the shop, of collection slips and of slips for days without power.
#include "tests/qml/screen_session.hpp"

namespace jiamei::screens {

namespace {

void enter(Session& s, const char* entry, const QString& name, const QString& place, const QString& keeper)
{
    auto& assets = *s.shop().kiosk().assets();
    s.touch("newAsset");
    s.wait("saveAsset");
    if (entry != nullptr)
        s.shoot(entry);
    assets.setName(name);
    assets.setPlace(place);
    if (!keeper.isEmpty())
        assets.setKeeper(QString::fromLatin1(PracticeShop::kOperator), keeper);
    assets.setYuan(u"280"_s);
}

void showAssets(Session& s)
{
    s.signIn(PracticeShop::kManager);
    s.touch("goodsGroup");
    s.on("menuPage");
    s.shoot("menu-shop");
    s.touch("assets");
    s.wait("noAsset");
    s.shoot("assets-empty");
    enter(s, "asset-new", u"四层货架"_s, u"前厅"_s, u"赵玉霞"_s);
    s.shoot("asset-written");
    s.touch("assetKeeper");
    s.wait("keeperNobody");
    s.shoot("asset-keeper");
    s.touch("keeperCancel");
    s.touch("saveAsset");
    s.wait("asset_1");
    enter(s, nullptr, u"台式电脑"_s, u"柜台"_s, u"赵玉霞"_s);
    s.touch("saveAsset");
    s.wait("asset_2");
    enter(s, nullptr, u"扫码枪"_s, u"柜台"_s, {});
    s.touch("saveAsset");
    s.wait("asset_3");
    s.touch("asset_3");
    s.wait("state_1");
    s.touch("state_1");
    s.shoot("asset-broken");
    s.touch("help");
    s.wait("helpCard");
    s.shoot("help-asset");
    s.touch("helpClose");
    s.touch("saveAsset");
    s.wait("assetWords");
    s.shoot("assets");
    s.touch("back");
}

void writeSlip(Session& s, int household, const char* relation, const QString& collector, const char* points)
{
    auto& kiosk = s.shop().kiosk();
    s.touch("newSlip");
    s.wait("slipNext");
    s.rest();
    s.scan(s.shop().cardOf(household));
    s.until([&] { return kiosk.household()->number() == household; }, "the household of the slip");
    kiosk.slipForm()->setCollector(collector);
    s.touch(relation);
    s.touch("slipNext");
    s.digits(points);
}

void showSlips(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    s.on("menuPage");
    s.touch("back");
    s.touch("householdGroup");
    s.on("menuPage");
    s.touch("slips");
    s.wait("noSlip");
    s.shoot("slips-empty");
    s.touch("newSlip");
    s.wait("slipNext");
    s.shoot("slip-who");
    s.touch("back");
    writeSlip(s, 12, "relation_neighbour", u"解玉兰"_s, "15");
    s.shoot("slip-terms");
    s.touch("issueSlip");
    s.on("slipPage");
    s.until([&] { return !kiosk.slips()->digits().isEmpty(); }, "the digits of the slip");
    s.shoot("slip");
    s.touch("printSlip");
    s.wait("slipFile");
    s.shoot("slip-printed");
    s.touch("slipDone");
    s.on("slipsPage");
    writeSlip(s, 16, "relation_child", u"马国强"_s, "30");
    s.touch("issueSlip");
    s.on("slipPage");
    s.touch("slipDone");
    s.on("slipsPage");
    s.wait("slip_2");
    s.touch("slip_2");
    s.shoot("slips-chosen");
    s.touch("cancelSlip");
    s.wait("reason_0");
    s.shoot("slip-cancel");
    s.touch("reason_0");
    s.until([&] { return !kiosk.slips()->doneWords().isEmpty(); }, "the cancelled slip");
    s.shoot("slips-cancelled");
    s.rest();
    s.scan(s.shop().cardOf(12));
    s.wait("refusalOk");
    s.shoot("slips-no-slip");
    s.touch("refusalOk");
    s.touch("back");
    s.on("menuPage");
    s.touch("back");
}

void showSlip(Session& s, int number)
{
    s.rest();
    s.scan(s.shop().paperCode(number));
    s.on("paperSlipPage");
    s.until([&] { return s.shop().kiosk().paperKit()->number() == number; }, "the hand-written slip");
}

void showConflict(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    showSlip(s, 5);
    s.touch("paperConflict");
    s.on("paperConflictPage");
    s.shoot("paper-conflict-whose");
    s.rest();
    s.scan(s.shop().cardOf(12));
    s.until([&] { return kiosk.household()->number() == 12; }, "the household of the conflict");
    s.digits("80");
    s.shoot("paper-conflict");
    s.touch("recordConflict");
    s.wait("reason_0");
    s.shoot("paper-conflict-why");
    s.touch("reason_0");
    s.on("paperSlipPage");
    s.wait("paperDone");
    s.shoot("paper-conflict-done");
    s.touch("paperDone");
    s.on("paperKitPage");
    s.wait("conflict_5");
    s.shoot("paper-kit-conflicts");
}

void showPaperKit(Session& s)
{
    auto& kit = *s.shop().kiosk().paperKit();
    s.touch("goodsGroup");
    s.on("menuPage");
    s.touch("paperKit");
    s.wait("noConflict");
    s.shoot("paper-kit-empty");
    s.touch("paperMore");
    s.wait("paperPrint");
    s.shoot("paper-print");
    s.touch("paperPrint");
    s.until([&] { return kit.unused() == 40; }, "the new slips");
    s.shoot("paper-kit-printed");
    s.touch("paperType");
    s.wait("digitsKeep");
    s.shoot("paper-number");
    s.touch("digitsCancel");
    showSlip(s, 7);
    s.shoot("paper-slip");
    s.touch("help");
    s.wait("helpCard");
    s.shoot("help-paper-slip");
    s.touch("helpClose");
    s.touch("paperSpoil");
    s.wait("reason_0");
    s.shoot("paper-spoil");
    s.touch("reason_0");
    s.wait("paperDone");
    s.shoot("paper-spoiled");
    showSlip(s, 7);
    s.until([&] { return !kit.isSettled(); }, "the used slip");
    s.shoot("paper-used");
    s.touch("paperDone");
    s.on("paperKitPage");
    s.rest();
    s.scan(s.shop().paperCode(99));
    s.wait("refusalOk");
    s.shoot("paper-unknown");
    s.touch("refusalOk");
    showConflict(s);
}

} // namespace

bool showPaper(const Look& look, const QString& folder)
{
    Session session(look, folder, {});
    showAssets(session);
    showSlips(session);
    showPaperKit(session);
    return session.isGood();
}

} // namespace jiamei::screens
