import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// Everything that is touched is at least 15 mm in both directions, in both languages: on the pages of stocktakes, of
// the hand-over and of the day's opening.
Targets {
    name: "TargetsOfCounts"

    function languages() {
        return [{ tag: "zh_CN" }, { tag: "en" }]
    }
    function openShop(entry) {
        touch("staff")
        touch("goodsGroup")
        page("menuPage")
        check(flow, "shop menu")
        touch(entry)
    }
    function agree() {
        touch("person_zhaoyx")
        typePin(shop.pin())
        touch("secondApprove")
    }
    function test_everyTargetOfAStocktakeIsLargeEnough_data() { return languages() }
    function test_everyTargetOfAStocktakeIsLargeEnough(row) {
        kiosk.language.use(row.tag)
        openShop("stocktakes")
        has("area_7")
        check(flow, "stocktakes")
        touch("area_7")
        touch("beginStocktake")
        page("stocktakeCountPage")
        has("shelf_43")
        check(flow, "count")
        touch("shelf_43")
        has("key_1")
        check(flow, "count, pieces")
        apart(["key_1", "key_2"])
        typePin("38")
        touch("keepCount")
        tryCompare(kiosk.count, "counted", 1)
        touch("choice_1")
        check(flow, "counted")
        touch("shelf_43")
        has("againWords")
        check(flow, "count again")
        touch("leaveAsCounted")
        touch("back")
        page("stocktakePage")
        tryCompare(kiosk.stocktakes, "counted", 1)
        check(flow, "stocktake")
        touch("dropStocktake")
        has("reason_0")
        check(flow, "give up")
        touch("reasonCancel")
        touch("finishStocktake")
        has("restCount")
        check(flow, "the rest")
        touch("restLeave")
        touch("showDifferences")
        has("difference_43")
        check(flow, "differences")
        touch("difference_43")
        has("cause_lost")
        check(flow, "causes")
        touch("cause_lost")
        touch("acceptStocktake")
        agree()
        has("differencesDone")
        check(flow, "accepted")
    }
    function test_everyTargetOfTheHandOverIsLargeEnough_data() { return languages() }
    function test_everyTargetOfTheHandOverIsLargeEnough(row) {
        kiosk.language.use(row.tag)
        openShop("stocktakes")
        touch("area_0")
        touch("beginStocktake")
        tryCompare(kiosk.count, "total", 45)
        kiosk.count.choose(1)
        kiosk.count.type("4")
        kiosk.count.type("0")
        kiosk.count.keep()
        tryCompare(kiosk.count, "counted", 1)
        touch("back")
        tryCompare(kiosk.stocktakes, "counted", 1)
        touch("finishStocktake")
        touch("restLeave")
        touch("showDifferences")
        touch("acceptStocktake")
        agree()
        touch("differencesDone")
        touch("back")
        touch("keeper")
        tryCompare(kiosk.keeper, "stage", "sheet")
        check(flow, "what is handed over")
        touch("keeperNext")
        check(flow, "who takes over")
        touch("person_zhaoyx")
        touch("keeperNext")
        has("keeperOverseer")
        check(flow, "overseer")
        kiosk.keeper.overseer = "马建国"
        touch("keeperNext")
        has("signatureField")
        check(flow, "signature")
        for (let who = 0; who < 3; ++who) {
            touch("signatureField")
            touch("signatureDone")
        }
        has("keeperConfirm")
        check(flow, "three signatures")
        touch("keeperConfirm")
        agree()
        has("keeperDone")
        check(flow, "handed over")
    }
    function test_everyTargetOfTheOpeningIsLargeEnough_data() { return languages() }
    function test_everyTargetOfTheOpeningIsLargeEnough(row) {
        kiosk.language.use(row.tag)
        touch("staff")
        touch("day")
        touch("closeDay")
        has("slipQr")
        touch("finish")
        page("homePage")
        signIn("wangxl")
        touch("staff")
        touch("day")
        page("dayOpenPage")
        check(flow, "date")
        touch("dateRight")
        has("duty_zhaoyx")
        check(flow, "duty")
    }
}
