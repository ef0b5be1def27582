import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// The keeper's hand-over: after a count of everything, with three signatures and the PIN of the one who takes over.
Stocktaking {
    name: "Keeper"

    function init() { begin() }

    // Everything as the book has it: 40 pieces of each item, of every eleventh 3.
    function countEverything() {
        beginStocktake("area_0")
        tryCompare(kiosk.count, "total", 45)
        for (let goods = 1; goods <= 45; ++goods) {
            kiosk.count.choose(goods)
            for (const digit of goods % 11 === 0 ? "3" : "40")
                kiosk.count.type(digit)
            kiosk.count.keep()
            tryCompare(kiosk.count, "counted", goods)
        }
        finish()
        showDifferences()
        touch("acceptStocktake")
        agree("zhaoyx")
        tryCompare(kiosk.differences, "accepted", true)
        touch("differencesDone")
        page("stocktakePage")
    }
    function openSheet() {
        countEverything()
        toCounter()
        open("keeper")
        page("keeperPage")
        tryCompare(kiosk.keeper, "stage", "sheet")
    }
    function chooseReceiver() {
        touch("keeperNext")
        tryCompare(kiosk.keeper, "stage", "receiver")
        touch("person_zhaoyx")
        tryCompare(kiosk.keeper, "receiver", "zhaoyx")
    }
    function writeOverseer() {
        chooseReceiver()
        touch("keeperNext")
        tryCompare(kiosk.keeper, "stage", "words")
        touch("keeperOverseer")
        page("textPage")
        for (const key of ["key_w", "key_a", "key_n", "key_g"])
            touch(key)
        touch("character_0")
        touch("changeConfirm")
        page("keeperPage")
        touch("keeperNext")
        tryCompare(kiosk.keeper, "stage", "sign")
    }
    function draw() {
        const field = has("signatureField")
        settle()
        mouseDrag(field, field.width * 0.2, field.height * 0.3, field.width * 0.4, field.height * 0.3)
        tryCompare(field, "empty", false)
    }
    function sign() {
        draw()
        touch("signatureDone")
    }
    function test_withoutACountOfTodayThePageLeadsToTheStocktake() {
        signIn("wangxl")
        open("keeper")
        page("keeperPage")
        tryCompare(kiosk.keeper, "stage", "count")
        has("keeperCount")
        touch("keeperStocktake")
        page("stocktakePage")
        touch("back")
        page("keeperPage")
        touch("back")
        page("menuPage")
    }
    function test_onlyAManagerHandsOver() {
        signIn("zhaoyx")
        touch("staff")
        touch("goodsGroup")
        page("menuPage")
        verify(!has("keeper").enabled)
    }
    function test_aClosedShopIsNotHandedOver() {
        signIn("wangxl")
        touch("staff")
        touch("day")
        touch("closeDay")
        has("slipQr")
        touch("finish")
        page("homePage")
        signIn("wangxl")
        open("keeper")
        has("wayOut")
        compare(kiosk.refusals.code, "DayNotOpen")
        touch("refusalOk")
        has("keeperClosed")
    }
    function test_theShopIsHandedOverWithThreeSignaturesAndAPin() {
        signIn("wangxl")
        openSheet()
        compare(kiosk.keeper.pieces, 1652)
        compare(kiosk.keeper.stockYuan, "8260.00")
        compare(kiosk.keeper.moneyYuan, "0.00")
        const promised = kiosk.keeper.points
        verify(promised > 0)
        writeOverseer()
        verify(kiosk.keeper.overseer !== "")
        kiosk.keeper.openMatters = "订的二十袋面粉下周到"
        verify(has("signatureTitle").text.includes("王秀兰"))
        sign()
        tryCompare(kiosk.keeper, "signing", 1)
        verify(has("signatureTitle").text.includes("赵玉霞"))
        sign()
        tryCompare(kiosk.keeper, "signing", 2)
        sign()
        tryCompare(kiosk.keeper, "stage", "confirm")
        has("signature_2")
        for (const picture of kiosk.keeper.signatures)
            verify(picture.startsWith("data:image/png;base64,"))
        verify(has("keeperOpenMatters").text.includes("订的二十袋面粉下周到"))
        touch("keeperConfirm")
        compare(has("secondMatter").text, kiosk.keeper.matter)
        verify(kiosk.keeper.matter.includes("订的二十袋面粉下周到"))
        agree("zhaoyx")
        tryCompare(kiosk.keeper, "stage", "done")
        verify(kiosk.keeper.document > 0)
        compare(kiosk.keeper.from, "王秀兰")
        compare(kiosk.keeper.to, "赵玉霞")
        compare(kiosk.keeper.pieces, 1652)
        compare(kiosk.keeper.points, promised)
        verify(has("keeperOpenMatters").text.includes("订的二十袋面粉下周到"))
        compare(item("back"), null)
        touch("keeperDone")
        page("homePage")
    }
    function test_aSignatureIsDrawnOrAThumbIsPressedAndMayBeDoneAgain() {
        signIn("wangxl")
        openSheet()
        touch("keeperNext")
        tryCompare(kiosk.keeper, "stage", "receiver")
        // Nobody signs before it is said who takes over, and who hands over is not in the list.
        verify(!has("keeperNext").enabled)
        compare(item("person_wangxl"), null)
        touch("person_zhaoyx")
        touch("keeperNext")
        tryCompare(kiosk.keeper, "stage", "words")
        verify(!has("keeperNext").enabled)
        touch("back")
        tryCompare(kiosk.keeper, "stage", "receiver")
        touch("back")
        tryCompare(kiosk.keeper, "stage", "sheet")
        writeOverseer()
        // An empty one cannot be done.
        verify(!has("signatureDone").enabled)
        draw()
        verify(!item("signatureField").thumb)
        touch("signatureAgain")
        tryCompare(item("signatureField"), "empty", true)
        verify(!item("signatureDone").enabled)
        touch("signatureField")
        verify(item("signatureField").thumb)
        touch("signatureDone")
        tryCompare(kiosk.keeper, "signing", 1)
        // The next one begins with nothing.
        verify(item("signatureField").empty)
        touch("back")
        tryCompare(kiosk.keeper, "signing", 0)
        compare(kiosk.keeper.signatures, ["", "", ""])
    }
    function test_withoutTheOneWhoTakesOverNothingIsHandedOver() {
        signIn("wangxl")
        openSheet()
        writeOverseer()
        for (let who = 0; who < 3; ++who)
            sign()
        tryCompare(kiosk.keeper, "stage", "confirm")
        touch("keeperConfirm")
        // Only the one who was named can agree.
        has("person_zhaoyx")
        compare(item("peoplePager"), null)
        touch("secondCancel")
        kiosk.keeper.confirmWith("liujf", shop.pin())
        verify(!kiosk.keeper.busy)
        compare(kiosk.keeper.document, 0)
        kiosk.keeper.confirmWith("", "")
        has("refusalOk")
        compare(kiosk.refusals.code, "SecondPersonNeeded")
        touch("refusalOk")
        compare(kiosk.keeper.stage, "confirm")
        compare(kiosk.keeper.document, 0)
        // The last signature can be drawn once more.
        touch("back")
        tryCompare(kiosk.keeper, "stage", "sign")
        compare(kiosk.keeper.signing, 2)
        verify(item("signatureField").empty)
    }
}
