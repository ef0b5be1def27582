import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// Counting for a stocktake: by anybody, blind, on and off, while the shop serves.
Stocktaking {
    name: "Stocktake"

    function init() { begin() }

    function test_onlyAManagerBeginsAndEverybodyCounts() {
        signIn("liujf")
        openStocktakes()
        has("noStocktake")
        compare(item("beginStocktake"), null)
        toCounter()
        kiosk.session.signOut()
        signIn("wangxl")
        beginStocktake(crafts)
        toCounter()
        kiosk.session.signOut()
        signIn("liujf")
        openStocktakes()
        touch("countStocktake")
        page("stocktakeCountPage")
        tryCompare(kiosk.count, "total", 3)
        count(43, 39)
        count(44, 3)
        count(45, 40)
        touch("countFinished")
        page("stocktakePage")
        verify(!has("finishStocktake").enabled)
        toCounter()
        kiosk.session.signOut()
        // Who did not count accepts alone.
        signIn("wangxl")
        openStocktakes()
        touch("finishStocktake")
        showDifferences()
        explain(43, "damaged")
        touch("acceptStocktake")
        tryCompare(kiosk.differences, "accepted", true)
    }
    function written(root) {
        if (!root.visible)
            return []
        let all = typeof root.text === "string" ? [root.text] : []
        for (let index = 0; index < root.children.length; ++index)
            all = all.concat(written(root.children[index]))
        return all
    }
    function test_whoeverCountsSeesNoFigureOfTheBook() {
        signIn("wangxl")
        beginStocktake(crafts)
        count(43, 38)
        for (const words of written(flow.page))
            verify(!/(^|[^0-9])40([^0-9]|$)/.test(words), words)
        touch("choice_1")
        has("shelf_43")
        // Nor what somebody counted before.
        touch("shelf_43")
        has("againWords")
        // An empty number would push the words onto the border of the card.
        compare(item("countedPieces"), null)
    }
    function test_whatWasCountedAsksBeforeItIsCountedAgain() {
        signIn("wangxl")
        beginStocktake(crafts)
        count(43, 38)
        shop.pass(500)
        shop.scan("2900000000438")
        tryCompare(kiosk.count, "chosen", 43)
        has("againWords")
        compare(item("key_3"), null)
        touch("leaveAsCounted")
        tryCompare(kiosk.count, "chosen", 0)
        shop.pass(500)
        shop.scan("2900000000438")
        tryCompare(kiosk.count, "asksAgain", true)
        touch("countAgain")
        typePin("40")
        touch("keepCount")
        tryVerify(() => !kiosk.count.busy && kiosk.count.chosen === 0)
        compare(kiosk.count.counted, 1)
        compare(has("countDone").text, "手工布鞋: 40 双 written down.")
    }
    function test_scanningTheNextItemKeepsWhatWasTyped() {
        signIn("wangxl")
        beginStocktake(crafts)
        shop.scan("2900000000438")
        tryCompare(kiosk.count, "chosen", 43)
        typePin("40")
        shop.scan("2900000000445")
        tryCompare(kiosk.count, "chosen", 44)
        tryCompare(kiosk.count, "counted", 1)
        compare(kiosk.count.typed, "")
    }
    function test_anItemOfAnotherCategoryIsRefusedAndAnUnknownOneToo() {
        signIn("wangxl")
        beginStocktake(crafts)
        shop.scan("2900000000032")
        has("refusalOk")
        compare(kiosk.refusals.code, "StocktakeOutside")
        touch("refusalOk")
        shop.scan("2911111111111")
        has("refusalOk")
        compare(kiosk.refusals.code, "GoodsUnknown")
        touch("refusalOk")
        compare(kiosk.count.chosen, 0)
    }
    function test_countingGoesOnAfterLeavingAndAfterAPowerCut() {
        signIn("wangxl")
        beginStocktake(crafts)
        count(43, 40)
        // What is typed when somebody leaves is not lost.
        touch("shelf_44")
        typePin("3")
        touch("back")
        page("stocktakePage")
        tryCompare(kiosk.stocktakes, "counted", 2)
        cutPower()
        signIn("wangxl")
        openStocktakes()
        compare(kiosk.stocktakes.stage, "counting")
        touch("countStocktake")
        tryCompare(kiosk.count, "counted", 2)
        compare(item("shelf_43"), null)
        has("shelf_45")
    }
    function test_aMonthLaterItIsDue() {
        signIn("wangxl")
        shop.turnDays(32)
        openStocktakes()
        tryCompare(kiosk.stocktakes, "isDue", true)
        compare(has("stocktakePlan").text, "A stocktake is due since 9 April.")
    }
    function test_noneIsBegunWhileTheDayIsClosed() {
        signIn("wangxl")
        touch("staff")
        touch("day")
        page("dayClosePage")
        touch("closeDay")
        has("slipQr")
        touch("finish")
        page("homePage")
        signIn("wangxl")
        openStocktakes()
        touch(crafts)
        touch("beginStocktake")
        has("wayOut")
        compare(kiosk.refusals.code, "DayNotOpen")
    }
}
