import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// Prices with their first and last day and who approved them, the price list, and the labels for the shelf.
Storekeeping {
    name: "Prices"

    function init() { begun("wangxl") }

    function openPrice() {
        open("catalogue")
        page("cataloguePage")
        tryCompare(kiosk.catalogue, "loaded", true)
        shop.scan(soap)
        page("goodsPage")
        touch("field_price")
        page("goodsPricePage")
        tryCompare(kiosk.goodsPrice, "loaded", true)
    }
    function setPoints(points) {
        touch("pricePoints")
        type(points)
        touch("digitsKeep")
    }
    function setWithTwo() {
        touch("setPrice")
        tryCompare(kiosk.refusals, "code", "SecondPersonNeeded")
        touch("wayOut")
        agree()
        tryCompare(kiosk.goodsPrice, "done", true)
    }

    function test_aPriceIsSetByTwoAndSaysWhoApprovedIt() {
        openPrice()
        compare(kiosk.goodsPrice.present, 6)
        compare(kiosk.goodsPrice.prices.total, 1)
        setPoints("7")
        touch("setPrice")
        tryCompare(kiosk.refusals, "code", "SecondPersonNeeded")
        touch("wayOut")
        compare(has("secondMatter").text, "肥皂: 7 points for one, from 9 March")
        agree()
        tryCompare(kiosk.goodsPrice, "done", true)
        compare(item("pricePoints"), null)
        tryCompare(kiosk.goodsPrice, "present", 7)
        tryCompare(kiosk.goodsPrice.prices, "total", 2)
        compare(first(kiosk.goodsPrice.prices, 3), "赵玉霞")
        touch("priceDone")
        page("goodsPage")
        tryCompare(kiosk.goods, "points", 7)
    }
    function test_withoutTheSecondPersonThePriceStays() {
        openPrice()
        setPoints("7")
        touch("setPrice")
        tryCompare(kiosk.refusals, "code", "SecondPersonNeeded")
        touch("refusalOk")
        verify(!kiosk.goodsPrice.done)
        touch("back")
        page("goodsPage")
        compare(kiosk.goods.points, 6)
    }
    function test_aPriceInThePastIsRefusedAndNothingChanges() {
        openPrice()
        setPoints("7")
        touch("priceFrom_dayLess")
        compare(kiosk.goodsPrice.from, "2026-03-08")
        touch("setPrice")
        tryCompare(kiosk.refusals, "code", "PriceInPast")
        touch("refusalOk")
        compare(kiosk.goodsPrice.prices.total, 1)
        touch("priceFrom_dayMore")
        setWithTwo()
        tryCompare(kiosk.goodsPrice.prices, "total", 2)
    }
    function test_aCampaignEndsAndCannotEndBeforeItBegins() {
        openPrice()
        setPoints("3")
        touch("kind_1")
        compare(kiosk.goodsPrice.until, "2026-04-09")
        touch("priceUntil_monthLess")
        touch("priceUntil_dayLess")
        touch("setPrice")
        tryCompare(kiosk.refusals, "code", "PriceEndTooEarly")
        touch("refusalOk")
        touch("priceUntil_dayMore")
        touch("priceUntil_monthMore")
        setWithTwo()
        touch("priceDone")
        page("goodsPage")
        tryCompare(kiosk.goods, "points", 3)
        compare(kiosk.goods.campaignUntil, "2026-04-09")
        touch("back")
        tryVerify(() => has("goods_" + soap + "_mark").text === "Until 9 April")
        shop.turnDays(40)
        touch("toPrices")
        tryVerify(() => item("priceLine_3") !== null && item("priceLine_3").points === 6)
    }
    function test_theSamePriceAgainIsNothingToDo() {
        openPrice()
        touch("setPrice")
        tryCompare(kiosk.refusals, "code", "NothingToDo")
        touch("refusalOk")
        compare(kiosk.goodsPrice.prices.total, 1)
    }
    function test_aPriceOfNextMonthIsPlannedAndDoesNotHoldYet() {
        openPrice()
        setPoints("9")
        touch("priceFrom_monthMore")
        setWithTwo()
        tryCompare(kiosk.goodsPrice.prices, "total", 2)
        compare(kiosk.goodsPrice.present, 6)
        compare(first(kiosk.goodsPrice.prices, 1), "2026-04-09")
    }
    function test_theListSaysSinceWhenAndByWhomAndIsPrinted() {
        open("prices")
        page("priceListPage")
        tryCompare(kiosk.priceList, "loaded", true)
        verify(kiosk.priceList.lines.total > 40)
        compare(has("priceLine_3").cells[0], "6 / 组")
        compare(item("priceLine_3").cells[1], "2026-03-09")
        compare(item("priceLine_3").cells[3], "王秀兰")
        touch("printPrices")
        tryVerify(() => has("printPrices").text === "Made")
        compare(shop.priceListsPrinted(), 1)
        compare(has("priceListFile").text, "The manager prints it in the office.")
    }
    function test_labelsAreOfAllGoodsOrOfNewPrices() {
        openPrice()
        setPoints("7")
        touch("priceFrom_dayMore")
        setWithTwo()
        touch("priceDone")
        touch("back")
        page("cataloguePage")
        shop.turnDays(1)
        touch("toLabels")
        page("shelfLabelsPage")
        tryVerify(() => kiosk.priceList.labels.total > 40)
        const all = kiosk.priceList.labels.total
        touch("labels_1")
        tryCompare(kiosk.priceList.labels, "total", 1)
        compare(has("label_3").points, 7)
        touch("printLabels")
        tryVerify(() => has("printLabels").text === "Made")
        compare(shop.labelsPrinted(), 1)
        touch("labelsSince_dayMore")
        tryCompare(kiosk.priceList.labels, "total", 0)
        verify(!has("printLabels").enabled)
        has("noLabels")
        touch("labels_0")
        tryCompare(kiosk.priceList.labels, "total", all)
        touch("printLabels")
        tryVerify(() => shop.labelsPrinted() === all + 1)
    }
    function test_oneLabelIsPrintedOnThePageOfItsGoods() {
        open("catalogue")
        tryCompare(kiosk.catalogue, "loaded", true)
        shop.scan(soap)
        page("goodsPage")
        touch("labelGoods")
        tryVerify(() => has("labelGoods").text === "Label made")
        compare(shop.labelsPrinted(), 1)
    }
}
