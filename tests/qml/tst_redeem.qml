import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

Counter {
    name: "Redeem"

    readonly property string soap: "2900000000032"
    readonly property string oil: "2900000000278"

    function init() {
        begin()
        signIn("zhaoyx")
        shop.sounds()
    }
    function open(household) {
        touch("redeem")
        page("redeemPage")
        has("goods_" + soap)
        shop.scan(shop.cardOf(household, 1))
        tryCompare(kiosk.household, "number", household)
    }

    function test_cardGoodsAndOneTapRedeem() {
        open(5)
        shop.scan(soap)
        compare(kiosk.redeem.total, 6)
        compare(has("after").text, "89")
        touch("confirm")
        page("resultPage")
        compare(kiosk.receipt.before, 95)
        compare(kiosk.receipt.after, 89)
        verify(kiosk.receipt.proof.indexOf("621125100201-01 ") === 0)
        verify(kiosk.receipt.maskedName.indexOf("*") > 0)
    }
    function test_theNextCardServesTheNextHousehold() {
        open(5)
        shop.scan(soap)
        touch("confirm")
        page("resultPage")
        shop.scan(shop.cardOf(6, 1))
        page("balancePage")
        compare(kiosk.household.number, 6)
    }
    function test_aGoodsOnTheHomeScreenStartsARedemption() {
        shop.scan(soap)
        page("redeemPage")
        tryCompare(kiosk.redeem, "pieces", 1)
        verify(!item("confirm").enabled)
        shop.scan(shop.cardOf(5, 1))
        tryVerify(() => item("confirm").enabled)
    }
    function test_theSameGoodsAgainAfterAWhileIsOneMore() {
        open(5)
        shop.scan(soap)
        shop.scan(soap)
        compare(kiosk.redeem.pieces, 1)
        shop.pass(450)
        shop.scan(soap)
        compare(kiosk.redeem.pieces, 2)
    }
    function test_tooFewPointsCannotBeConfirmedAndTheButtonSaysHowManyAreMissing() {
        open(7)
        compare(kiosk.household.spendable, 20)
        shop.scan(oil)
        compare(kiosk.redeem.after, -55)
        compare(kiosk.redeem.missing, 55)
        verify(!item("confirm").enabled)
        compare(item("confirm").text, "55 points short")
        compare(item("confirm").background.color, Theme.off)
        kiosk.redeem.removeSelected()
        shop.scan(soap)
        tryVerify(() => item("confirm").enabled)
        compare(item("confirm").text, "Confirm")
    }
    function test_theReceiptOnTheScreenCarriesAReadableProofOnTheSmallestScreen_data() {
        return [{ tag: "1024x600", width: 1024, height: 600 }, { tag: "1280x800", width: 1280, height: 800 }]
    }
    function test_theReceiptOnTheScreenCarriesAReadableProofOnTheSmallestScreen(row) {
        flow.anchors.fill = undefined
        flow.width = row.width
        flow.height = row.height
        Theme.measure(row.width, row.height)
        open(5)
        for (let goods = 0; goods < 7; ++goods)
            kiosk.redeem.add(["2900000000032", "2900000000285", "2900000000049", "2900000000018", "2900000000025", "2900000000056", "2900000000063"][goods])
        kiosk.refusals.dismiss()
        const lines = kiosk.redeem.basket.total
        touch("confirm")
        page("resultPage")
        settle()
        compare(shop.codeOn(has("receiptQr")), kiosk.receipt.proof)
        verify(lines < 7 || row.height > 600 || has("moreLines").text !== "")
    }
    function test_theLastPageOfTheBasketIsFullAndTheKeySaysHowManyAreNotShown() {
        open(5)
        flow.anchors.fill = undefined
        flow.width = 1024
        flow.height = 600
        Theme.measure(1024, 600)
        settle()
        for (const goods of ["2900000000032", "2900000000285", "2900000000049", "2900000000018"])
            kiosk.redeem.add(goods)
        kiosk.refusals.dismiss()
        const shown = kiosk.redeem.basket.pageSize
        verify(shown < 4)
        compare(kiosk.redeem.basket.page + 1, kiosk.redeem.basket.pages)
        compare(kiosk.redeem.basket.rowCount(), shown)
        compare(has("otherLines").text, (4 - shown) + " hidden")
        has("line_2900000000018")
    }
    function test_moreThanTheShelfHoldsIsRefusedInNumbers() {
        open(5)
        for (let piece = 0; piece < 4; ++piece)
            kiosk.redeem.add("2900000000117")
        compare(kiosk.redeem.pieces, 3)
        compare(kiosk.refusals.code, "OutOfStock")
        verify(kiosk.refusals.happened.indexOf("3") >= 0)
    }
    function test_whatWasTakenOutCanBePutBack() {
        open(5)
        shop.scan(soap)
        touch("lineBin")
        compare(kiosk.redeem.pieces, 0)
        touch("undo")
        compare(kiosk.redeem.pieces, 1)
    }
    function test_theWholeBasketIsGivenUpByOneKeyAndTheHouseholdStays() {
        open(5)
        shop.scan(soap)
        kiosk.redeem.add(oil)
        touch("redeemMore")
        touch("moreGiveUp")
        compare([kiosk.redeem.pieces, kiosk.household.number], [0, 5])
        touch("undo")
        compare(kiosk.redeem.pieces, 2)
        touch("redeemMore")
        touch("moreGiveUp")
        has("undo")
        // What one household gave back is not put into the basket of the next.
        shop.scan(shop.cardOf(6, 1))
        tryCompare(kiosk.household, "number", 6)
        compare(item("undo"), null)
    }
    function test_anotherCardLeavesTheBasketAloneAndOffersToParkIt() {
        open(5)
        shop.scan(soap)
        shop.scan(shop.cardOf(6, 1))
        has("wayOut")
        compare(kiosk.household.number, 5)
        compare(kiosk.redeem.pieces, 1)
        touch("wayOut")
        compare(kiosk.household.number, 6)
        compare(kiosk.redeem.pieces, 0)
        touch("parked_0")
        tryCompare(kiosk.household, "number", 5)
        compare(kiosk.redeem.pieces, 1)
    }
    function test_whatIsBeingBookedIsNotPutAside() {
        open(5)
        shop.scan(soap)
        kiosk.redeem.confirm()
        // No answer comes before this function waits.
        verify(kiosk.redeem.busy)
        kiosk.redeem.park()
        flow.home()
        kiosk.redeem.undo()
        compare(flow.pageName, "redeemPage")
        compare([kiosk.redeem.parked.total, kiosk.redeem.pieces, kiosk.household.number], [0, 1, 5])
        page("resultPage")
        compare(kiosk.receipt.after, 89)
        touch("finish")
        page("homePage")
        shop.waitForAnswers()
        compare(kiosk.redeem.parked.total, 0)
    }
    function test_whoIsSignedOutMeanwhileSeesTheReceiptAllTheSame() {
        open(5)
        shop.scan(soap)
        kiosk.redeem.confirm()
        kiosk.session.signOut()
        page("resultPage")
        compare(kiosk.receipt.after, 89)
        compare(kiosk.redeem.parked.total, 0)
        verify(!kiosk.household.known)
    }
    function test_parkedBasketsOutliveAPowerCut() {
        open(5)
        shop.scan(soap)
        kiosk.redeem.park()
        compare(kiosk.redeem.parked.total, 1)
        kiosk.redeem.loadParked()
        shop.waitForAnswers()
        compare(kiosk.redeem.parked.total, 1)
        cutPower()
        tryCompare(kiosk.redeem.parked, "total", 1, 10000)
        signIn("zhaoyx")
        touch("redeem")
        has("goods_" + soap)
        touch("parked_0")
        tryCompare(kiosk.household, "number", 5)
        compare(kiosk.redeem.pieces, 1)
        compare(kiosk.redeem.changes.length, 0)
    }
    function test_aTornNoteOfParkedBasketsIsNoneAndNothingElseIsLost() {
        open(5)
        shop.scan(soap)
        kiosk.redeem.park()
        kiosk.redeem.loadParked()
        shop.waitForAnswers()
        compare(kiosk.redeem.parked.total, 1)
        shop.tearNote()
        cutPower()
        shop.waitForAnswers()
        compare(kiosk.redeem.parked.total, 0)
        shop.scan(shop.cardOf(5, 1))
        page("balancePage")
        compare(kiosk.household.spendable, 95)
    }
    function test_aBasketThatIsCalledBackSaysWhatChanged() {
        const towel = "2900000000117"
        open(5)
        for (let piece = 0; piece < 3; ++piece)
            kiosk.redeem.add(towel)
        kiosk.redeem.park()
        shop.scan(shop.cardOf(6, 1))
        tryCompare(kiosk.household, "number", 6)
        kiosk.redeem.add(towel)
        kiosk.redeem.add(towel)
        touch("confirm")
        page("resultPage")
        touch("finish")
        touch("redeem")
        has("goods_" + soap)
        touch("parked_0")
        has("changesOk")
        compare(item("change_0").text.slice(-11), "only 1 left")
        touch("changesOk")
        compare(item("changesPanel"), null)
        compare(kiosk.redeem.pieces, 1)
    }
    function test_theSeventhBasketFindsNoPlaceAndStays() {
        open(5)
        for (let basket = 0; basket < 7; ++basket) {
            kiosk.household.openNumber(5 + basket)
            tryCompare(kiosk.household, "number", 5 + basket)
            kiosk.redeem.add(soap)
            kiosk.redeem.park()
        }
        compare(kiosk.redeem.parked.total, 6)
        compare(kiosk.refusals.code, "NoPlace")
        compare(kiosk.redeem.pieces, 1)
        // Whoever closes the day is led to them.
        touch("refusalOk")
        flow.enter("day")
        page("dayClosePage")
        has("parkedNote")
        touch("toParked")
        page("redeemPage")
        has("parkedRow")
    }
    function test_takeBackRestoresPointsAndGoodsOnce() {
        open(5)
        shop.scan(soap)
        touch("confirm")
        page("resultPage")
        touch("takeBack")
        tryCompare(kiosk.receipt, "kind", "reversal")
        compare(kiosk.receipt.after, 95)
        compare(item("takeBack"), null)
    }
    function test_aPrinterThatFailsLeavesTheRedemptionAlone() {
        open(5)
        shop.scan(soap)
        touch("confirm")
        page("resultPage")
        shop.breakPrinter()
        touch("print")
        compare(kiosk.receipt.printState, "failed")
        compare(kiosk.receipt.after, 89)
    }
    function test_anUnknownGoodsIsNotInTheList() {
        open(5)
        shop.scan("6901234567892")
        has("refusalOk")
        compare(kiosk.refusals.code, "GoodsUnknown")
    }
    function test_idlenessParksTheBasketAndGoesHome() {
        open(5)
        shop.scan(soap)
        flow.idleAskMs = 50
        has("stillThere")
        page("homePage")
        compare(kiosk.redeem.parked.total, 1)
    }
}
