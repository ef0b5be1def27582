// The pictures of what a redemption may need beside its goods.
#include "tests/qml/screen_session.hpp"

namespace jiamei::screens {

namespace {

constexpr const char* kSoap = "goods_2900000000032";

void openHousehold(Session& s, int household)
{
    s.rest();
    s.touch("redeem");
    s.on("redeemPage");
    s.wait(kSoap);
    s.scan(s.shop().cardOf(household));
    s.until([&] { return s.shop().kiosk().household()->number() == household; }, "the household");
}

void chooseCollector(Session& s)
{
    s.touch("redeemMore");
    s.wait("moreCollector");
    s.shoot("redeem-more");
    s.touch("moreCollector");
    s.on("collectorPage");
    s.shoot("collector");
    s.touch("help");
    s.wait("helpCard");
    s.shoot("help-collector");
    s.touch("helpClose");
    s.touch("relation_neighbour");
    s.touch("collectorName");
    s.on("textPage");
    s.shoot("collector-name");
    s.touch("back");
    s.shop().kiosk().redeem()->pickup()->setName(u"解玉兰"_s);
    s.shoot("collector-chosen");
    s.touch("collectorKeep");
    s.on("redeemPage");
}

void showCollector(Session& s)
{
    openHousehold(s, 5);
    s.touch(kSoap);
    s.touch(kSoap);
    chooseCollector(s);
    s.shoot("redeem-collector");
    s.touch("confirm");
    s.on("signaturePage");
    s.shoot("redeem-signature");
    s.touch("signatureField");
    s.shoot("redeem-signature-thumb");
    s.touch("signatureDone");
    s.on("resultPage");
    s.touch("stay");
    s.shoot("result-collector");
    s.touch("finish");
    openHousehold(s, 5);
    s.wait("visitBanner");
    s.shoot("redeem-visit");
    s.touch("redeemMore");
    s.touch("moreCollector");
    s.wait("known_0");
    s.shoot("collector-known");
    s.touch("back");
    s.touch("back");
}

void showSlips(Session& s)
{
    s.shop().printPaperKit(3);
    const QString slip = s.shop().issueSlip(8, 12, 7);
    s.scan(slip);
    s.on("redeemPage");
    s.wait("slipChip");
    s.touch(kSoap);
    s.shoot("redeem-slip");
    s.touch("redeemMore");
    s.touch("morePaper");
    s.digits("2");
    s.shoot("redeem-paper-number");
    s.touch("digitsKeep");
    s.wait("paperChip");
    s.shoot("redeem-two-slips");
    s.touch("goods_2900000000049");
    s.touch("confirm");
    s.touch("signatureOther");
    s.wait("refusalOk");
    s.shoot("redeem-slip-ceiling");
    s.touch("refusalOk");
    s.touch("removeSlip");
    s.touch("confirm");
    s.on("resultPage");
    s.touch("stay");
    s.shoot("result-paper");
    s.touch("finish");
}

void showCashAndPin(Session& s)
{
    s.shop().takeCash(50);
    s.shop().reservePin(7, u"2580"_s);
    openHousehold(s, 7);
    for (int piece = 0; piece < 4; ++piece)
        s.touch(kSoap);
    s.wait("payRest");
    s.shoot("redeem-cash");
    s.touch("payRest");
    s.wait("householdPinKeep");
    s.shoot("redeem-pin");
    s.digits("1379");
    s.touch("householdPinKeep");
    s.wait("householdPinWrong");
    s.shoot("redeem-pin-wrong");
    s.digits("2580");
    s.touch("householdPinKeep");
    s.on("resultPage");
    s.touch("stay");
    s.shoot("result-cash");
    s.touch("finish");
}

void showHelper(const Look& look, const QString& folder, bool& isGood)
{
    Session s(look, folder, {});
    s.signIn(PracticeShop::kHelper);
    s.touch("toHome");
    openHousehold(s, 5);
    s.touch(kSoap);
    s.touch("confirm");
    s.on("resultPage");
    s.touch("stay");
    s.shoot("result-helper");
    s.touch("takeBack");
    s.until([&] { return s.shop().kiosk().receipt()->kind() == u"reversal"_s; }, "the way back");
    s.shoot("result-helper-taken-back");
    isGood = s.isGood() && isGood;
}

} // namespace

bool showRedeeming(const Look& look, const QString& folder)
{
    bool isGood = true;
    showHelper(look, folder, isGood);
    Session session(look, folder, {});
    session.signIn(PracticeShop::kOperator);
    session.touch("toHome");
    showCollector(session);
    showSlips(session);
    showCashAndPin(session);
    return session.isGood() && isGood;
}

} // namespace jiamei::screens
