// The pictures of stocktakes and of the keeper's hand-over.
#include "tests/qml/screen_session.hpp"

namespace jiamei::screens {

namespace {

constexpr int kGoods = 45; // of the default list

void openShop(Session& s, const char* entry)
{
    s.touch("staff");
    s.touch("goodsGroup");
    s.on("menuPage");
    s.touch(entry);
}

/// Typed as a person would, only faster.
void count(Session& s, int goods, const QString& pieces)
{
    auto& model = *s.shop().kiosk().count();
    const int before = model.counted();
    model.choose(goods);
    for (const QChar digit : pieces)
        model.type(digit);
    model.keep();
    s.until([&] { return !model.isBusy() && model.counted() > before; }, "the count");
}

void accept(Session& s)
{
    s.touch("acceptStocktake");
    s.wait("secondApprove");
    s.enterSecond(PracticeShop::kOperator);
    s.wait("differencesDone");
}

void showCounting(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    s.signIn(PracticeShop::kManager);
    s.touch("goodsGroup");
    s.on("menuPage");
    s.touch("stocktakes");
    s.wait("area_7");
    s.shoot("stocktakes");
    s.touch("area_7");
    s.shoot("stocktakes-chosen");
    s.touch("help");
    s.wait("helpCard");
    s.shoot("help-stocktake");
    s.touch("helpClose");
    s.touch("beginStocktake");
    s.wait("shelf_43");
    s.shoot("count");
    s.touch("choice_1");
    s.wait("noneCounted");
    s.shoot("count-none");
    s.touch("choice_0");
    s.touch("shelf_43");
    s.digits("38");
    s.shoot("count-typed");
    s.touch("keepCount");
    s.until([&] { return kiosk.count()->counted() == 1; }, "the first count");
    s.shoot("count-next");
    s.touch("choice_1");
    s.touch("shelf_43");
    s.wait("againWords");
    s.shoot("count-again");
    s.touch("leaveAsCounted");
    s.scan(u"2900000000032"_s);
    s.wait("refusalOk");
    s.shoot("count-outside");
    s.touch("refusalOk");
    s.touch("back");
    s.until([&] { return kiosk.stocktakes()->counted() == 1; }, "the progress");
    s.shoot("stocktake-counting");
    s.touch("finishStocktake");
    s.wait("restCount");
    s.shoot("stocktake-rest");
    s.touch("restCount");
    s.touch("countStocktake");
    s.wait("shelf_44");
    count(s, 44, u"3"_s);
    count(s, 45, u"41"_s);
    s.wait("allCounted");
    s.shoot("count-complete");
    s.touch("countFinished");
    s.wait("finishStocktake");
    s.until([&] { return kiosk.stocktakes()->counted() == 3; }, "the whole progress");
    s.shoot("stocktake-complete");
}

void showDifferences(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    s.touch("finishStocktake");
    s.wait("showDifferences");
    s.shoot("stocktake-finished");
    s.touch("dropStocktake");
    s.wait("reason_0");
    s.shoot("stocktake-drop");
    s.touch("reasonCancel");
    s.touch("showDifferences");
    s.wait("difference_43");
    s.shoot("differences");
    s.touch("difference_43");
    s.wait("cause_lost");
    s.shoot("differences-why");
    s.touch("cause_lost");
    s.touch("difference_45");
    s.touch("cause_found");
    s.until([&] { return kiosk.differences()->unexplained() == 0; }, "both reasons");
    s.shoot("differences-explained");
    s.touch("acceptStocktake");
    s.wait("secondApprove");
    s.shoot("differences-second");
    s.touch("secondCancel");
    s.refuse(ErrorCode::StocktakeOwnCount, {{"operator", "zhaoyx"}});
    s.shoot("differences-own-count");
    s.touch("refusalOk");
    accept(s);
    s.shoot("differences-accepted");
    s.touch("differencesDone");
    s.on("stocktakePage");
    s.touch("back");
}

void countEverything(Session& s)
{
    s.touch("stocktakes");
    s.touch("area_0");
    s.touch("beginStocktake");
    s.until([&] { return s.shop().kiosk().count()->total() == kGoods; }, "the sheet of everything");
    s.shoot("count-everything");
    for (int goods = 1; goods <= kGoods; ++goods)
        count(s, goods, goods % 11 == 0 ? u"3"_s : u"40"_s);
    s.touch("countFinished");
    s.touch("finishStocktake");
    s.touch("showDifferences");
    s.wait("acceptStocktake");
    s.shoot("differences-many");
    // A copy: every reason given shows the rows anew.
    const auto rows = s.shop().kiosk().differences()->items()->rows();
    for (const auto& row : rows)
        if (row.value(u"difference"_s).toInt() != 0) {
            s.shop().kiosk().differences()->choose(row.value(u"goods"_s).toInt());
            s.shop().kiosk().differences()->giveReason(u"unknown"_s);
        }
    accept(s);
    s.touch("differencesDone");
    s.on("stocktakePage");
    s.touch("back");
}

void showKeeper(Session& s)
{
    auto& keeper = *s.shop().kiosk().keeper();
    s.on("menuPage");
    s.touch("keeper");
    s.wait("keeperCount");
    s.shoot("keeper-count");
    s.touch("back");
    countEverything(s);
    s.touch("keeper");
    s.wait("heldGoods_figure");
    s.shoot("keeper-sheet");
    s.touch("keeperNext");
    s.wait("keeperReceivers");
    s.shoot("keeper-receiver");
    keeper.chooseReceiver(QString::fromLatin1(PracticeShop::kOperator), u"赵玉霞"_s);
    s.touch("keeperNext");
    s.wait("keeperOverseer");
    s.shoot("keeper-words");
    keeper.setOverseer(u"马建国"_s);
    keeper.setOpenMatters(u"订的二十袋面粉下周到"_s);
    s.shoot("keeper-words-written");
    s.touch("keeperNext");
    s.wait("signatureField");
    s.shoot("keeper-sign");
    s.touch("signatureField");
    s.shoot("keeper-thumb");
    s.touch("signatureDone");
    for (int who = 1; who < 3; ++who) {
        s.until([&] { return keeper.signing() == who; }, "the next signature");
        s.touch("signatureField");
        s.touch("signatureDone");
    }
    s.wait("keeperConfirm");
    s.shoot("keeper-confirm");
    s.touch("keeperConfirm");
    s.wait("secondApprove");
    s.shoot("keeper-second");
    s.enterSecond(PracticeShop::kOperator);
    s.wait("keeperDone");
    s.shoot("keeper-done");
    s.touch("keeperDone");
    s.on("homePage");
}

} // namespace

bool showCounts(const Look& look, const QString& folder)
{
    Session session(look, folder, {});
    showCounting(session);
    showDifferences(session);
    showKeeper(session);
    Session helper(look, folder, {});
    helper.signIn(PracticeShop::kHelper);
    helper.touch("toHome");
    openShop(helper, "stocktakes");
    helper.wait("noStocktake");
    helper.shoot("stocktakes-helper");
    Session empty(look, folder, {.isFurnished = false});
    empty.signIn(PracticeShop::kManager);
    empty.touch("toHome");
    openShop(empty, "stocktakes");
    empty.wait("nothingToCount");
    empty.shoot("stocktakes-empty");
    Session closed(look, folder, {.isDayOpen = false});
    closed.signIn(PracticeShop::kManager);
    closed.touch("toHome");
    openShop(closed, "keeper");
    closed.wait("refusalOk");
    closed.shoot("keeper-closed");
    return session.isGood() && helper.isGood() && empty.isGood() && closed.isGood();
}

} // namespace jiamei::screens
