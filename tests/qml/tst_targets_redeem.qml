import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// Everything that is touched is at least 15 mm in both directions, in both languages: what a redemption may need beside
// its goods.
Targets {
    name: "TargetsOfRedemption"

    readonly property string soap: "2900000000032"

    function languages() {
        return [{ tag: "zh_CN" }, { tag: "en" }]
    }
    function take(pieces) {
        has("goods_" + soap)
        for (let piece = 0; piece < pieces; ++piece)
            kiosk.redeem.add(soap)
    }
    function test_everyTargetOfACollectionIsLargeEnough_data() { return languages() }
    function test_everyTargetOfACollectionIsLargeEnough(row) {
        kiosk.language.use(row.tag)
        shop.printPaperKit(3)
        shop.scan(shop.issueSlip(5, 30, 7))
        page("redeemPage")
        take(1)
        apart(["redeemMore", "confirm"])
        apart(["lineBin", "redeemMore"])
        touch("redeemMore")
        check(flow, "more")
        apart(["moreGiveUp", "moreClose"])
        touch("morePaper")
        has("digitsKeep")
        check(flow, "number of a slip")
        typePin("2")
        touch("digitsKeep")
        has("paperChip")
        check(flow, "two slips")
        touch("confirm")
        page("signaturePage")
        check(flow, "signature")
        touch("back")
        touch("removeSlip")
        touch("redeemMore")
        touch("moreCollector")
        page("collectorPage")
        check(flow, "collector")
        kiosk.redeem.pickup.chooseRelation("other")
        kiosk.redeem.pickup.setName("解玉兰")
        touch("collectorKeep")
        page("redeemPage")
        check(flow, "collected")
        touch("confirm")
        touch("signatureOther")
        page("resultPage")
        check(flow, "result")
        touch("finish")
        shop.pass(1600)
        touch("redeem")
        shop.scan(shop.cardOf(5, 1))
        has("visitBanner")
        check(flow, "here today")
        touch("redeemMore")
        touch("moreCollector")
        has("known_0")
        check(flow, "known collector")
    }
    function test_everyTargetOfCashAndPinIsLargeEnough_data() { return languages() }
    function test_everyTargetOfCashAndPinIsLargeEnough(row) {
        kiosk.language.use(row.tag)
        shop.takeCash(50)
        shop.reservePin(7, "2580")
        touch("redeem")
        shop.scan(shop.cardOf(7, 1))
        tryCompare(kiosk.household, "number", 7)
        take(4)
        has("payRest")
        apart(["lineBin", "payRest"])
        check(flow, "cash")
        touch("payRest")
        has("householdPinKeep")
        check(flow, "PIN")
        typePin("1379")
        touch("householdPinKeep")
        has("householdPinWrong")
        check(flow, "wrong PIN")
    }
}
