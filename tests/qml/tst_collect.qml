import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// Somebody else collects, with a signature; by a collection slip; and slips that were written by hand are entered.
Counter {
    name: "Collect"

    readonly property string soap: "2900000000032"

    function init() {
        begin()
        signIn("zhaoyx")
    }
    function open(household) {
        shop.pass(1600)
        touch("redeem")
        page("redeemPage")
        has("goods_" + soap)
        shop.scan(shop.cardOf(household, 1))
        tryCompare(kiosk.household, "number", household)
    }
    function takeOne() {
        has("goods_" + soap)
        kiosk.redeem.add(soap)
        compare(kiosk.redeem.pieces, 1)
    }
    function more(tile) {
        touch("redeemMore")
        touch(tile)
    }
    function writeName() {
        touch("collectorName")
        page("textPage")
        for (const key of ["key_w", "key_a", "key_n", "key_g"])
            touch(key)
        touch("character_0")
        touch("changeConfirm")
        page("collectorPage")
    }
    function nameCollector() {
        more("moreCollector")
        page("collectorPage")
        touch("relation_neighbour")
        writeName()
        touch("collectorKeep")
        page("redeemPage")
    }
    function draw() {
        const field = has("signatureField")
        settle()
        mouseDrag(field, field.width * 0.2, field.height * 0.3, field.width * 0.4, field.height * 0.3)
        tryCompare(field, "empty", false)
    }
    function refused(code) {
        has("refusalOk")
        compare(kiosk.refusals.code, code)
        touch("refusalOk")
    }

    function test_theFastWayAsksForNothing() {
        open(5)
        takeOne()
        touch("confirm")
        page("resultPage")
        compare(kiosk.receipt.notes, [])
    }
    function test_whoCollectsSignsAndStandsOnTheReceipt() {
        open(5)
        takeOne()
        more("moreCollector")
        page("collectorPage")
        verify(!has("collectorKeep").enabled)
        compare(item("collectorKeep").text, "First the name")
        writeName()
        compare(item("collectorKeep").text, "First what they are")
        touch("relation_neighbour")
        touch("collectorKeep")
        page("redeemPage")
        const name = kiosk.redeem.pickup.signer
        verify(name !== "")
        compare(has("collectorLine").text, "Collects: " + name + " (neighbour)")
        touch("confirm")
        page("signaturePage")
        verify(has("signatureTitle").text.indexOf(name) === 0)
        draw()
        touch("signatureDone")
        page("resultPage")
        compare(kiosk.receipt.notes, ["Collected by: " + name + " (neighbour)"])
        compare(kiosk.receipt.after, 89)
        // Whoever came once is offered the next time.
        touch("finish")
        open(5)
        compare(item("collectorLine"), null)
        more("moreCollector")
        touch("known_0")
        compare(kiosk.redeem.pickup.chosenName, name)
        verify(has("collectorKeep").enabled)
    }
    function test_twoParkedBasketsOfOneHouseholdKeepWhoCollectsEach() {
        open(5)
        takeOne()
        nameCollector()
        const name = kiosk.redeem.pickup.signer
        verify(name !== "")
        kiosk.redeem.park()
        kiosk.household.openNumber(5)
        tryCompare(kiosk.household, "number", 5)
        takeOne()
        compare(kiosk.redeem.pickup.signer, "")
        kiosk.redeem.park()
        compare(kiosk.redeem.parked.total, 2)
        kiosk.redeem.recall(0)
        tryCompare(kiosk.redeem, "pieces", 1)
        compare(kiosk.redeem.pickup.signer, name)
        kiosk.redeem.clear()
        kiosk.redeem.recall(0)
        tryCompare(kiosk.redeem, "pieces", 1)
        compare(kiosk.redeem.pickup.signer, "")
    }
    function test_itGoesWithoutASignatureToo() {
        open(5)
        takeOne()
        nameCollector()
        touch("confirm")
        page("signaturePage")
        touch("back")
        page("redeemPage")
        compare(kiosk.household.spendable, 95)
        touch("confirm")
        page("signaturePage")
        touch("signatureOther")
        page("resultPage")
        compare(kiosk.receipt.after, 89)
    }
    function test_theHouseholdItselfMaySignAndIsNotAskedTo() {
        open(5)
        takeOne()
        more("moreSignature")
        page("signaturePage")
        compare(item("signatureOther"), null)
        touch("signatureField")
        touch("signatureDone")
        page("redeemPage")
        verify(kiosk.redeem.pickup.isSigned)
        compare(kiosk.redeem.pieces, 1)
        touch("confirm")
        page("resultPage")
    }
    function test_anotherHouseholdKnowsNothingOfTheCollector() {
        open(5)
        nameCollector()
        shop.scan(shop.cardOf(6, 1))
        tryCompare(kiosk.household, "number", 6)
        compare(kiosk.redeem.pickup.collector, "")
        shop.pass(1600)
        shop.scan(shop.cardOf(5, 1))
        tryCompare(kiosk.household, "number", 5)
        compare(kiosk.redeem.pickup.collector, "")
    }
    function test_theHouseholdComesItselfAfterAll() {
        open(5)
        nameCollector()
        more("moreCollector")
        touch("collectorNobody")
        page("redeemPage")
        compare(kiosk.redeem.pickup.collector, "")
        takeOne()
        touch("confirm")
        page("resultPage")
        compare(kiosk.receipt.notes, [])
    }
    function test_aBasketThatIsPutAsideKeepsItsCollector() {
        open(5)
        takeOne()
        nameCollector()
        const who = kiosk.redeem.pickup.collector
        kiosk.redeem.park()
        compare(kiosk.redeem.pickup.collector, "")
        touch("parked_0")
        tryCompare(kiosk.household, "number", 5)
        compare(kiosk.redeem.pickup.collector, who)
    }
    function test_aSlipOnTheHomeScreenOpensItsHouseholdForGoods() {
        const slip = shop.issueSlip(5, 30, 7)
        shop.scan(slip)
        page("redeemPage")
        compare(kiosk.household.number, 5)
        compare(kiosk.redeem.pickup.ceiling, 30)
        has("slipChip")
        verify(has("collectorLine").text.indexOf("解玉兰") > 0)
        takeOne()
        touch("confirm")
        page("signaturePage")
        draw()
        touch("signatureDone")
        page("resultPage")
        compare(kiosk.receipt.notes, ["Collected by: 解玉兰 (neighbour)", "Collection slip no. 1"])
        touch("finish")
        page("homePage")
        shop.pass(1600)
        shop.scan(slip)
        refused("SlipUsed")
    }
    function test_aSlipInTheRedeemPageIsTakenAndCanBePutAway() {
        const slip = shop.issueSlip(5, 30, 7)
        touch("redeem")
        page("redeemPage")
        shop.scan(slip)
        tryCompare(kiosk.household, "number", 5)
        compare(kiosk.redeem.pickup.slip, 1)
        touch("redeemMore")
        verify(!has("moreCollector").enabled)
        touch("moreClose")
        touch("removeSlip")
        compare(kiosk.redeem.pickup.slip, 0)
        compare(item("slipChip"), null)
    }
    function test_moreThanTheSlipAllowsIsRefusedAndTheBasketStays() {
        shop.scan(shop.issueSlip(5, 5, 7))
        page("redeemPage")
        takeOne()
        touch("confirm")
        touch("signatureOther")
        refused("SlipAboveCeiling")
        page("redeemPage")
        compare(kiosk.redeem.pieces, 1)
        compare(kiosk.redeem.pickup.slip, 1)
    }
    function test_aCancelledSlipOpensNothing() {
        const slip = shop.issueSlip(5, 30, 7)
        shop.cancelSlip(1)
        shop.scan(slip)
        refused("SlipIsCancelled")
        compare(flow.pageName, "homePage")
        verify(!kiosk.household.known)
    }
    function test_aSlipPastItsLastDayOpensNothing() {
        const slip = shop.issueSlip(5, 30, 0)
        shop.turnDays(1)
        shop.scan(slip)
        refused("SlipExpired")
        verify(!kiosk.household.known)
    }
    function test_aSlipOfAnotherHouseholdLeavesTheBasketAlone() {
        const slip = shop.issueSlip(5, 30, 7)
        open(6)
        takeOne()
        shop.scan(slip)
        has("wayOut")
        compare(kiosk.refusals.code, "OtherBasket")
        compare(kiosk.household.number, 6)
        compare(kiosk.redeem.pickup.slip, 0)
        touch("wayOut")
        tryCompare(kiosk.household, "number", 5)
        compare(kiosk.redeem.pickup.slip, 1)
    }
    function test_aSlipGivesNoPoints() {
        const slip = shop.issueSlip(5, 30, 7)
        touch("award")
        page("awardPage")
        shop.scan(slip)
        refused("CardNotACard")
        verify(!kiosk.household.known)
    }
    function test_aHandWrittenSlipIsEnteredWithTheRedemption() {
        shop.printPaperKit(3)
        open(5)
        shop.scan(shop.paperCode(2))
        tryCompare(kiosk.redeem.pickup, "paper", 2)
        has("paperChip")
        takeOne()
        touch("confirm")
        page("resultPage")
        compare(kiosk.receipt.notes, ["Written by hand on slip no. 2"])
        touch("finish")
        open(5)
        shop.scan(shop.paperCode(2))
        refused("PaperSlipUsed")
        shop.scan(shop.paperCode(7))
        refused("PaperSlipUnknown")
        compare(kiosk.redeem.pickup.paper, 0)
    }
    function test_aHandWrittenSlipStaysForTheNextHousehold() {
        shop.printPaperKit(3)
        open(5)
        shop.scan(shop.paperCode(2))
        tryCompare(kiosk.redeem.pickup, "paper", 2)
        shop.scan(shop.cardOf(6, 1))
        tryCompare(kiosk.household, "number", 6)
        compare(kiosk.redeem.pickup.paper, 2)
        takeOne()
        touch("confirm")
        page("resultPage")
        compare(kiosk.receipt.notes, ["Written by hand on slip no. 2"])
        compare(kiosk.redeem.pickup.paper, 0)
    }
    function test_aHandWrittenSlipStaysWhenABasketIsTakenUp() {
        shop.printPaperKit(3)
        open(5)
        takeOne()
        kiosk.redeem.park()
        shop.scan(shop.paperCode(2))
        tryCompare(kiosk.redeem.pickup, "paper", 2)
        touch("parked_0")
        tryCompare(kiosk.household, "number", 5)
        compare(kiosk.redeem.pickup.paper, 2)
    }
    function test_aHandWrittenSlipOnTheHomeScreenIsEntered() {
        shop.printPaperKit(3)
        shop.scan(shop.paperCode(2))
        page("redeemPage")
        tryCompare(kiosk.redeem.pickup, "paper", 2)
        has("paperChip")
        verify(!kiosk.household.known)
    }
    function test_aHandWrittenSlipAfterAReceiptBelongsToNobodyYet() {
        shop.printPaperKit(3)
        open(5)
        takeOne()
        touch("confirm")
        page("resultPage")
        shop.scan(shop.paperCode(2))
        page("redeemPage")
        tryCompare(kiosk.redeem.pickup, "paper", 2)
        verify(!kiosk.household.known)
    }
    function test_aTypedNumberBelongsToTheBasketForWhichItWasTyped() {
        shop.printPaperKit(3)
        open(5)
        kiosk.redeem.pickup.typePaper("3")
        flow.home()
        page("homePage")
        shop.waitForAnswers()
        compare(kiosk.redeem.pickup.paper, 0)
        open(5)
        kiosk.redeem.card(shop.paperCode(2))
        flow.home()
        shop.waitForAnswers()
        compare(kiosk.redeem.pickup.paper, 0)
    }
    function test_theNumberOfAHandWrittenSlipCanBeTypedAndTakenAwayAgain() {
        shop.printPaperKit(3)
        open(5)
        more("morePaper")
        has("digitsKeep")
        typePin("3")
        touch("digitsKeep")
        tryCompare(kiosk.redeem.pickup, "paper", 3)
        touch("removePaper")
        compare(kiosk.redeem.pickup.paper, 0)
        compare(item("paperChip"), null)
    }
}
