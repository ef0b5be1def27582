// The pictures of goods in and out, of what expires and of how long the stock lasts.
#include "tests/qml/screen_session.hpp"

namespace jiamei::screens {

namespace {

constexpr const char16_t* kSoap = u"2900000000032";
constexpr const char16_t* kFlour = u"2900000000261";

void openShop(Session& s, const char* entry)
{
    s.touch("staff");
    s.touch("goodsGroup");
    s.on("menuPage");
    s.touch(entry);
}

void scanGoods(Session& s, const char16_t* barcode)
{
    s.rest();
    s.scan(QString::fromUtf16(barcode));
}

QByteArray named(const char* prefix, const kiosk::RowsModel* rows, int role = 0)
{
    return prefix + rows->data(rows->index(0, 0), Qt::UserRole + role).toString().toUtf8();
}

void agree(Session& s)
{
    s.wait("secondApprove");
    s.enterSecond(PracticeShop::kOperator);
    s.on("stockSlipPage");
    s.touch("stay");
}

void showEmptyShop(const Look& look, const QString& folder, bool& isGood)
{
    Session s(look, folder, {.isFurnished = false, .isDayOpen = false});
    s.signIn(PracticeShop::kManager);
    s.touch("goodsGroup");
    s.on("menuPage");
    s.shoot("menu-shop");
    s.touch("receive");
    s.wait("source_opening");
    s.shoot("receive-source-opening");
    s.touch("source_purchase");
    s.wait("refusalOk");
    s.shoot("receive-closed");
    s.touch("refusalOk");
    s.touch("source_opening");
    s.wait("noStockGoods");
    s.shoot("receive-no-goods");
    s.touch("back");
    s.touch("back");
    s.touch("expiring");
    s.wait("nothingExpires");
    s.shoot("expiring-empty");
    s.touch("back");
    s.touch("outlook");
    s.wait("noOutlook");
    s.shoot("outlook-empty");
    s.touch("toShopping");
    s.wait("nothingToBuy");
    s.shoot("shopping-empty");
    isGood = s.isGood() && isGood;
}

void showReceiving(Session& s)
{
    auto& form = *s.shop().kiosk().receive();
    openShop(s, "receive");
    s.wait("source_purchase");
    s.shoot("receive-source");
    s.touch("help");
    s.wait("helpCard");
    s.shoot("help-receive");
    s.touch("helpClose");
    s.touch("source_donation");
    s.until([&] { return form.donors()->total() > 0; }, "the donor");
    s.touch(named("donor_", form.donors()));
    s.shoot("receive-donor");
    s.touch("back");
    s.touch("source_transfer");
    s.touch("receiveSupplier");
    s.wait("digitsKeep");
    s.digits("621125100202");
    s.shoot("receive-site");
    s.touch("digitsCancel");
    s.touch("back");
    s.touch("source_purchase");
    s.wait("receivePaper");
    s.shoot("receive-from");
    s.touch("receiveNext");
    s.wait("stockCategories");
    s.shoot("receive-goods");
    scanGoods(s, kFlour);
    s.wait("receivePieces_typed");
    s.digits("24");
    s.shoot("receive-pieces");
    s.touch("receiveNext");
    s.wait("receiveCost_typed");
    s.shoot("receive-cost");
    s.touch("receiveNext");
    s.wait("receiveUntil_monthMore");
    s.touch("receiveProduced_dayLess");
    s.shoot("receive-dates");
    s.touch("receiveProduced_type");
    s.digits("20261332");
    s.touch("digitsKeep");
    s.shoot("receive-date-wrong");
    s.touch("digitsCancel");
    s.touch("receiveProduced_monthMore");
    s.touch("receiveNext");
    s.wait("refusalOk");
    s.shoot("receive-date-refused");
    s.touch("refusalOk");
    s.touch("noDates");
    s.shoot("receive-no-dates");
    s.touch("receiveNext");
    s.wait("stockLine_0");
    for (int line = 1; line < 4; ++line) {
        scanGoods(s, kSoap);
        s.wait("receivePieces_typed");
        for (int step = 0; step < 3; ++step)
            s.touch("receiveNext");
        s.until([&] { return form.lines()->total() == line + 1; }, "another line");
    }
    s.shoot("receive-lines");
    s.touch("receiveAnew");
    s.wait("reason_0");
    s.shoot("receive-anew");
    s.touch("reasonCancel");
    s.touch("receiveNext");
    s.wait("fund_2");
    s.shoot("receive-pay");
    s.touch("fund_2");
    s.shoot("receive-pay-short");
    s.touch("fund_2");
    s.wait("digitsKeep");
    s.digits("299");
    s.touch("key_point");
    s.digits("5");
    s.shoot("receive-amount");
    s.touch("digitsKeep");
    s.touch("fund_1");
    s.shoot("receive-pay-two");
    s.touch("receiveNext");
    s.wait("stockFactsSum");
    s.shoot("receive-sum");
    s.touch("receiveNext");
    s.wait("secondApprove");
    s.shoot("receive-second");
    agree(s);
    s.shoot("receive-slip");
    s.touch("printStockSlip");
    s.shoot("receive-slip-printed");
    s.touch("stockSlipDone");
    s.on("menuPage");
    s.touch("toHome");
}

void showCare(Session& s)
{
    auto& form = *s.shop().kiosk().issue();
    openShop(s, "issue");
    s.wait("kind_care");
    s.shoot("issue-kind");
    s.touch("kind_care");
    s.wait("noVisited");
    s.shoot("issue-nobody");
    for (const int household : {12, 16, 20}) {
        s.rest();
        s.scan(s.shop().cardOf(household));
        s.until([&] { return s.shop().kiosk().household()->number() == household; }, "the household");
    }
    s.until([&] { return form.aim()->homes()->total() == 3; }, "the three");
    s.shoot("issue-care");
    s.touch("issueNext");
    s.until([&] { return !form.shelf()->categories().isEmpty(); }, "the shelf");
    s.shoot("issue-goods");
    scanGoods(s, kSoap);
    s.wait("issuePieces_typed");
    s.digits("99");
    s.shoot("issue-pieces");
    s.touch("issueNext");
    s.wait("refusalOk");
    s.shoot("issue-out-of-stock");
    s.touch("refusalOk");
    s.touch("key_erase");
    s.touch("issueNext");
    s.wait("stockLine_0");
    s.touch("issueNext");
    s.wait("fund_1");
    s.touch("fund_1");
    s.wait("digitsKeep");
    s.digits("600");
    s.touch("digitsKeep");
    s.shoot("issue-money");
    s.touch("issueNext");
    s.wait("stockFactsSum");
    s.shoot("issue-sum");
    s.touch("issueNext");
    agree(s);
    s.shoot("issue-slip");
    s.touch("stockSlipDone");
}

void showOtherKinds(Session& s)
{
    s.touch("issue");
    for (const char* kind : {"prize", "transfer", "return"}) {
        s.touch(QByteArray("kind_") + kind);
        s.wait("issueNext");
        s.shoot((QByteArray("issue-") + kind).constData());
        s.touch("back");
    }
    s.touch("kind_write-off");
    s.touch("cause_damaged");
    s.touch("issueReason");
    s.wait("reason_0");
    s.shoot("issue-reasons");
    s.touch("reason_1");
    s.shoot("issue-write-off");
    s.touch("back");
    s.touch("back");
    s.touch("toHome");
}

void showDates(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    s.shop().turnDays(20);
    openShop(s, "expiring");
    s.until([&] { return kiosk.expiring()->lots()->total() == 1; }, "what is past its date");
    s.touch(named("lot_", kiosk.expiring()->lots()));
    s.shoot("expiring-past");
    s.touch("band_90");
    s.until([&] { return kiosk.expiring()->lots()->total() == 2; }, "what expires soon");
    s.shoot("expiring");
    s.touch("band_past");
    s.touch(named("lot_", kiosk.expiring()->lots()));
    s.touch("writeOffLot");
    s.on("issuePage");
    s.until([&] { return kiosk.issue()->lines()->total() == 1; }, "the lot");
    s.touch("issueNext");
    s.wait("stockLine_0");
    s.shoot("issue-past");
    s.touch("back");
    s.touch("back");
    s.on("expiringPage");
    s.touch("back");
    s.touch("outlook");
    s.until([&] { return kiosk.outlook()->isLoaded(); }, "the outlook");
    s.shoot("outlook");
    s.touch("choice_1");
    s.shoot("outlook-short");
    s.touch("toShopping");
    s.until([&] { return kiosk.outlook()->isShoppingLoaded(); }, "the shopping list");
    s.shoot("shopping");
    s.touch("shoppingDone");
    s.touch("back");
    s.touch("toHome");
}

} // namespace

bool showStock(const Look& look, const QString& folder)
{
    bool isGood = true;
    showEmptyShop(look, folder, isGood);
    Session session(look, folder, {.hasStock = true});
    session.signIn(PracticeShop::kManager);
    session.touch("toHome");
    showReceiving(session);
    showCare(session);
    showOtherKinds(session);
    showDates(session);
    return session.isGood() && isGood;
}

} // namespace jiamei::screens
