// The pictures of funds, of money in and out, and of donors.
#include "tests/qml/screen_session.hpp"

namespace jiamei::screens {

namespace {

void openShop(Session& s, const char* entry)
{
    s.touch("staff");
    s.touch("goodsGroup");
    s.on("menuPage");
    s.touch(entry);
}

QByteArray named(const char* prefix, const kiosk::RowsModel* rows)
{
    return prefix + rows->data(rows->index(0, 0), Qt::UserRole).toString().toUtf8();
}

void agreeToMoney(Session& s)
{
    s.touch("moneyNext");
    s.wait("secondApprove");
    s.enterSecond(PracticeShop::kOperator);
    s.until([&] { return s.shop().kiosk().money()->document() > 0; }, "the booked money");
}

void showEmptyMoney(const Look& look, const QString& folder, bool& isGood)
{
    Session s(look, folder, {.isFurnished = false, .isDayOpen = false});
    s.signIn(PracticeShop::kManager);
    s.touch("goodsGroup");
    s.on("menuPage");
    s.touch("funds");
    s.wait("noFunds");
    s.shoot("funds-empty");
    s.touch("back");
    s.touch("donors");
    s.wait("noDonors");
    s.shoot("donors-empty");
    isGood = s.isGood() && isGood;
}

void showFunds(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    openShop(s, "funds");
    s.until([&] { return kiosk.funds()->funds()->total() == 2; }, "the funds");
    s.shoot("funds");
    s.touch("help");
    s.wait("helpCard");
    s.shoot("help-funds");
    s.touch("helpClose");
    s.touch("newFund");
    s.wait("source_government");
    s.shoot("fund-source");
    s.touch("source_government");
    s.wait("fundName");
    s.shoot("fund-words");
    kiosk.funds()->setName(u"家美行动专项资金"_s);
    kiosk.funds()->setProject(u"巾帼家美积分超市"_s);
    kiosk.funds()->setPaper(u"漳妇发〔2026〕3号"_s);
    s.shoot("fund-words-written");
    s.touch("saveFund");
    s.on("fundPage");
    s.wait("noMovement");
    s.shoot("fund-empty");
    s.touch("back");
    s.on("fundsPage");
    s.touch("fund_2");
    s.wait("closeFund");
    s.touch("closeFund");
    s.wait("refusalOk");
    s.shoot("fund-holds-money");
    s.touch("refusalOk");
    s.touch("back");
    s.touch("fund_1");
    s.wait("moneyOut");
    s.shoot("fund");
}

void showMoney(Session& s)
{
    auto& money = *s.shop().kiosk().money();
    s.touch("moneyIn");
    s.wait("kind_grant");
    s.shoot("money-kind-in");
    s.touch("kind_donation");
    s.until([&] { return money.donors()->total() > 0; }, "the donor");
    s.shoot("money-donor");
    s.touch("back");
    s.touch("back");
    s.touch("moneyOut");
    s.wait("kind_spending");
    s.shoot("money-kind-out");
    s.touch("kind_spending");
    s.wait("moneyAmount_typed");
    s.digits("860");
    s.shoot("money-amount");
    s.touch("moneyNext");
    s.wait("moneyPurpose");
    s.shoot("money-words");
    money.setPurpose(u"付供销社货款"_s);
    money.setPaper(u"收据 0012"_s);
    s.touch("moneyGoods");
    s.until([&] { return money.receipts()->total() > 0; }, "the goods");
    s.shoot("money-goods");
    s.touch(named("receipt_", money.receipts()));
    s.wait("moneyPurpose");
    s.shoot("money-words-written");
    s.touch("moneyNext");
    s.wait("stockFactsSum");
    s.shoot("money-sum");
    s.refuse(ErrorCode::FundShort, {{"name", "妇联专项"}, {"needed_yuan", "2600.00"}, {"available_yuan", "2000.00"}});
    s.shoot("money-short");
    s.touch("refusalOk");
    agreeToMoney(s);
    s.shoot("money-done");
    s.touch("moneyDone");
    s.on("fundPage");
    s.until([&] { return s.shop().kiosk().funds()->movements()->total() == 2; }, "both movements");
    s.shoot("fund-movements");
    s.touch("back");
    s.touch("back");
    s.touch("toHome");
}

void giveMoney(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    s.touch("giveMoney");
    s.until([&] { return kiosk.money()->funds()->total() > 0; }, "the funds");
    s.shoot("money-fund");
    s.touch("fund_2");
    s.wait("moneyAmount_typed");
    s.digits("500");
    s.touch("moneyNext");
    kiosk.money()->setPurpose(u"给孩子买书包"_s);
    s.touch("moneyNext");
    agreeToMoney(s);
    s.touch("moneyDone");
    s.on("donorPage");
}

/// Soap that is to be used today leaves before all other soap.
void giveGoods(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    s.touch("giveGoods");
    s.on("receivePage");
    s.until([&] { return !kiosk.receive()->party().isEmpty(); }, "the donor");
    s.shoot("receive-gift");
    s.touch("receiveNext");
    s.wait("stockCategories");
    s.rest();
    s.scan(u"2900000000032"_s);
    s.wait("receivePieces_typed");
    s.digits("24");
    s.touch("receiveNext");
    s.touch("receiveNext");
    s.touch("receiveUntil_say");
    s.touch("receiveNext");
    s.wait("stockLine_0");
    s.touch("receiveNext");
    s.wait("stockFactsSum");
    s.touch("receiveNext");
    s.wait("secondApprove");
    s.enterSecond(PracticeShop::kOperator);
    s.on("stockSlipPage");
    s.touch("stockSlipDone");
    s.on("donorPage");
    s.until([&] { return kiosk.donors()->received() == 24; }, "the gift");
}

void bringGoods(Session& s)
{
    auto& issue = *s.shop().kiosk().issue();
    s.touch("issue");
    s.wait("kind_care");
    s.touch("kind_care");
    for (const int household : {12, 16}) {
        s.rest();
        s.scan(s.shop().cardOf(household));
        s.until([&] { return s.shop().kiosk().household()->number() == household; }, "the household");
    }
    s.until([&] { return issue.aim()->homes()->total() == 2; }, "the two");
    s.touch("issueNext");
    s.until([&] { return !issue.shelf()->categories().isEmpty(); }, "the shelf");
    s.rest();
    s.scan(u"2900000000032"_s);
    s.wait("issuePieces_typed");
    s.digits("10");
    s.touch("issueNext");
    s.wait("stockLine_0");
    s.touch("issueNext");
    s.wait("fund_1");
    s.touch("issueNext");
    s.wait("stockFactsSum");
    s.touch("issueNext");
    s.wait("secondApprove");
    s.enterSecond(PracticeShop::kOperator);
    s.on("stockSlipPage");
    s.touch("stockSlipDone");
    s.on("menuPage");
}

void showDonors(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    openShop(s, "donors");
    s.until([&] { return kiosk.donors()->donors()->total() == 1; }, "the donor");
    s.shoot("donors");
    s.touch("newDonor");
    s.wait("kind_person");
    s.shoot("donor-kind");
    s.touch("kind_person");
    s.wait("donorName");
    kiosk.donors()->setName(u"程先生"_s);
    s.shoot("donor-words");
    s.touch("donorPhone");
    s.wait("digitsKeep");
    s.digits("09327654321");
    s.shoot("donor-phone");
    s.touch("digitsKeep");
    s.touch("saveDonor");
    s.on("donorPage");
    s.wait("noGift");
    s.shoot("donor-empty");
    s.touch("back");
    s.on("donorsPage");
    s.touch(named("donor_", kiosk.donors()->donors()));
    s.wait("giveMoney");
    giveMoney(s);
    giveGoods(s);
    s.touch("back");
    s.touch("back");
    bringGoods(s);
    s.touch("donors");
    s.wait("newDonor");
    s.touch(named("donor_", kiosk.donors()->donors()));
    s.until([&] { return kiosk.donors()->given() == 10; }, "what became of it");
    s.shoot("donor");
    s.touch("choice_1");
    s.shoot("donor-gifts");
    s.touch("printThanks");
    s.until([&] { return !kiosk.donors()->printedFile().isEmpty(); }, "the thanks");
    s.shoot("donor-thanks-printed");
}

} // namespace

bool showMoneyAndDonors(const Look& look, const QString& folder)
{
    bool isGood = true;
    showEmptyMoney(look, folder, isGood);
    Session session(look, folder, {.hasStock = true});
    session.signIn(PracticeShop::kManager);
    session.touch("toHome");
    showFunds(session);
    showMoney(session);
    showDonors(session);
    Session helper(look, folder, {.hasStock = true});
    helper.signIn(PracticeShop::kHelper);
    helper.touch("toHome");
    openShop(helper, "funds");
    helper.touch("fund_1");
    helper.on("fundPage");
    helper.shoot("fund-helper");
    return session.isGood() && helper.isGood() && isGood;
}

} // namespace jiamei::screens
