// The pictures of the goods list, of one goods, of new ones, of prices and labels.
#include "tests/qml/screen_session.hpp"

namespace jiamei::screens {

namespace {

constexpr const char16_t* kSoap = u"2900000000032";
constexpr const char16_t* kFlour = u"2900000000261";
constexpr const char16_t* kUnknown = u"6901234567892";

void scanGoods(Session& s, const char16_t* barcode)
{
    s.rest();
    s.scan(QString::fromUtf16(barcode));
}

void openShop(Session& s, const char* entry)
{
    s.touch("staff");
    s.touch("goodsGroup");
    s.on("menuPage");
    s.touch(entry);
}

bool showEmptyCatalogue(const Look& look, const QString& folder)
{
    Session s(look, folder, {.isFurnished = false, .isDayOpen = false});
    s.signIn(PracticeShop::kManager);
    s.touch("goodsGroup");
    s.on("menuPage");
    s.touch("catalogue");
    s.wait("noCatalogue");
    s.shoot("catalogue-empty");
    s.touch("toPrices");
    s.wait("noPrices");
    s.shoot("prices-empty");
    s.touch("back");
    s.touch("toLabels");
    s.wait("noLabels");
    s.shoot("labels-empty");
    return s.isGood();
}

void showList(Session& s)
{
    openShop(s, "catalogue");
    s.wait("goods_2900000000032");
    s.shoot("catalogue");
    s.touch("help");
    s.wait("helpCard");
    s.shoot("help-catalogue");
    s.touch("helpClose");
    scanGoods(s, kUnknown);
    s.wait("reason_0");
    s.shoot("catalogue-unknown");
    s.touch("reasonCancel");
    s.touch("findGoods");
    s.on("goodsFindPage");
    s.shoot("goods-find");
    s.touch("key_x");
    s.until([&] { return s.shop().kiosk().catalogue()->hits()->total() > 0; }, "the goods found");
    s.shoot("goods-found");
    s.touch("key_x");
    s.touch("key_x");
    s.until([&] { return s.shop().kiosk().catalogue()->hasSearched(); }, "the search");
    s.shoot("goods-not-found");
    s.touch("back");
}

void showGoods(Session& s)
{
    auto& form = *s.shop().kiosk().goods();
    scanGoods(s, kSoap);
    s.on("goodsPage");
    s.until([&] { return form.isLoaded(); }, "the goods");
    s.shoot("goods");
    s.touch("field_category");
    s.wait("option_0");
    s.shoot("goods-group");
    s.touch("optionCancel");
    s.touch("field_limit");
    s.digits("2");
    s.shoot("goods-limit");
    s.touch("digitsKeep");
    s.touch("field_photo");
    s.wait("photoAgain");
    s.shoot("goods-picture");
    s.touch("photoCancel");
    s.touch("field_codes");
    s.on("goodsCodesPage");
    scanGoods(s, kFlour);
    s.wait("refusalOk");
    s.shoot("goods-code-taken");
    s.touch("refusalOk");
    scanGoods(s, kUnknown);
    s.wait("code_6901234567892");
    s.touch("code_6901234567892");
    s.wait("option_1");
    s.shoot("goods-code");
    s.touch("option_1");
    s.digits("12");
    s.touch("digitsKeep");
    s.until([&] { return form.codes()->rows().size() == 2 && form.codes()->rows().at(1).value(u"pieces"_s) == 12; },
            "the pieces of the pack");
    s.shoot("goods-codes");
    s.touch("codesDone");
    s.touch("withdrawGoods");
    s.wait("goodsWithdrawn");
    s.shoot("goods-edited");
    s.touch("back");
    s.wait("reason_0");
    s.shoot("goods-leave");
    s.touch("reasonCancel");
    s.touch("saveGoods");
    s.until([&] { return !form.isEdited(); }, "the goods saved");
    s.touch("labelGoods");
    s.shoot("goods-saved");
    s.touch("withdrawGoods");
    s.touch("saveGoods");
    s.until([&] { return !form.isEdited(); }, "the goods back");
}

void showPrice(Session& s)
{
    auto& price = *s.shop().kiosk().goodsPrice();
    s.touch("field_price");
    s.on("goodsPricePage");
    s.until([&] { return price.isLoaded(); }, "the price");
    s.shoot("price");
    s.touch("pricePoints");
    s.digits("3");
    s.shoot("price-points");
    s.touch("digitsKeep");
    s.touch("kind_1");
    s.wait("priceUntil_dayMore");
    s.shoot("price-campaign");
    s.touch("priceFrom_dayLess");
    s.touch("setPrice");
    s.wait("refusalOk");
    s.shoot("price-in-past");
    s.touch("refusalOk");
    s.touch("priceFrom_dayMore");
    s.touch("setPrice");
    s.wait("wayOut");
    s.touch("wayOut");
    s.wait("secondApprove");
    s.shoot("price-second");
    s.enterSecond(PracticeShop::kOperator);
    s.until([&] { return price.isDone(); }, "the price set");
    s.shoot("price-done");
    s.touch("priceDone");
    s.touch("back");
    s.on("cataloguePage");
    s.shoot("catalogue-campaign");
}

void showNewGoods(Session& s)
{
    s.touch("newGoods");
    s.on("goodsNewPage");
    s.shoot("goods-new");
    s.touch("newName");
    s.on("textPage");
    s.digits("88");
    s.touch("changeConfirm");
    s.on("goodsNewPage");
    s.touch("newCategory");
    s.touch("option_0");
    s.touch("newUnit");
    s.wait("option_1");
    s.shoot("goods-new-unit");
    s.touch("option_1");
    s.touch("newPoints");
    s.digits("8");
    s.touch("digitsKeep");
    s.touch("newCode");
    s.touch("option_1");
    s.shoot("goods-new-ready");
    s.touch("addGoods");
    s.wait("wayOut");
    s.touch("wayOut");
    s.wait("secondApprove");
    s.enterSecond(PracticeShop::kOperator);
    s.on("goodsPage");
    s.until([&] { return s.shop().kiosk().goods()->barcode().startsWith(u"29"_s); }, "the new goods");
    s.shoot("goods-new-done");
    s.touch("back");
}

void showPapers(Session& s)
{
    auto& prices = *s.shop().kiosk().priceList();
    s.touch("toPrices");
    s.until([&] { return prices.lines()->total() > 0; }, "the prices");
    s.shoot("prices");
    s.touch("printPrices");
    s.wait("priceListFile");
    s.shoot("prices-printed");
    s.touch("toLabels");
    s.on("shelfLabelsPage");
    s.until([&] { return prices.labels()->total() > 0; }, "the labels");
    s.shoot("labels");
    s.touch("labels_1");
    s.wait("labelsSince_dayMore");
    s.touch("labelsSince_dayMore");
    s.wait("noLabels");
    s.shoot("labels-none-new");
    s.touch("labels_0");
    s.touch("printLabels");
    s.until([&] { return !prices.printedFile().isEmpty(); }, "the labels printed");
    s.shoot("labels-printed");
}

} // namespace

bool showCatalogue(const Look& look, const QString& folder)
{
    const bool isGood = showEmptyCatalogue(look, folder);
    Session session(look, folder, {.hasStock = true});
    session.signIn(PracticeShop::kManager);
    session.touch("toHome");
    showList(session);
    showGoods(session);
    showPrice(session);
    showNewGoods(session);
    showPapers(session);
    return session.isGood() && isGood;
}

} // namespace jiamei::screens
