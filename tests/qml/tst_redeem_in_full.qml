import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// What a redemption may need beside card, goods and one tap: a word about an earlier visit, cash for the rest, the
// household's PIN, and a way back within a minute for whoever made it.
Counter {
    name: "RedeemInFull"

    readonly property string soap: "2900000000032"

    function init() { begin() }

    function open(household) {
        shop.pass(1600)
        touch("redeem")
        page("redeemPage")
        has("goods_" + soap)
        shop.scan(shop.cardOf(household, 1))
        tryCompare(kiosk.household, "number", household)
    }
    function take(pieces) {
        for (let piece = 0; piece < pieces; ++piece)
            kiosk.redeem.add(soap)
        compare(kiosk.redeem.pieces, pieces)
    }
    function redeemOnce() {
        take(1)
        touch("confirm")
        page("resultPage")
    }

    function test_whoeverWasHereTodayIsNamedWithTimeAndSumAndServedAllTheSame() {
        signIn("zhaoyx")
        open(5)
        compare(item("visitBanner"), null)
        redeemOnce()
        touch("finish")
        open(5)
        tryCompare(kiosk.redeem.pickup, "visits", 1)
        verify(/^Here today already at \d\d:\d\d: 6 points\.$/.test(has("visitBanner").text), item("visitBanner").text)
        redeemOnce()
        touch("finish")
        open(5)
        tryCompare(kiosk.redeem.pickup, "visits", 2)
        compare(kiosk.redeem.pickup.visitPoints, 12)
    }
    function test_anotherHouseholdHasItsOwnVisits() {
        signIn("zhaoyx")
        open(5)
        redeemOnce()
        touch("finish")
        open(5)
        has("visitBanner")
        shop.scan(shop.cardOf(6, 1))
        tryCompare(kiosk.household, "number", 6)
        tryVerify(() => item("visitBanner") === null)
    }
    function test_whatWasTakenBackIsNoVisit() {
        signIn("zhaoyx")
        open(5)
        redeemOnce()
        touch("takeBack")
        tryCompare(kiosk.receipt, "kind", "reversal")
        touch("finish")
        open(5)
        has("confirm")
        shop.waitForAnswers()
        compare(kiosk.redeem.pickup.visits, 0)
    }
    function test_withoutAPolicyNobodyIsOfferedToPay() {
        signIn("zhaoyx")
        open(7)
        take(4)
        compare(kiosk.redeem.missing, 4)
        shop.waitForAnswers()
        compare(kiosk.redeem.cash, "")
        compare(item("payRest"), null)
    }
    function test_whatIsLackingIsPaidInCashWhereTheShopAllowsIt() {
        shop.takeCash(50)
        signIn("zhaoyx")
        open(7)
        take(4)
        tryCompare(kiosk.redeem, "cash", "4.00")
        verify(!has("confirm").enabled)
        compare(item("confirm").text, "4 points short")
        compare(has("payRest").text, "Pay 4.00 yuan in cash and confirm")
        touch("payRest")
        page("resultPage")
        compare(kiosk.receipt.before, 20)
        compare(kiosk.receipt.after, 0)
        compare(kiosk.receipt.notes, ["4 points paid in cash: 4.00 yuan"])
    }
    function test_moreThanTheAllowedShareIsNotOffered() {
        shop.takeCash(10)
        signIn("zhaoyx")
        open(7)
        take(4)
        shop.waitForAnswers()
        compare(kiosk.redeem.cash, "")
        // With less in the basket it is little enough.
        kiosk.redeem.removeSelected()
        take(3)
        compare(kiosk.redeem.missing, 0)
        verify(has("confirm").enabled)
    }
    function test_aHelperTakesBackWhatTheyMadeAMomentAgo() {
        signIn("liujf")
        verify(!kiosk.session.mayAward)
        open(5)
        redeemOnce()
        verify(has("takeBack").note.indexOf("second") > 0)
        touch("takeBack")
        tryCompare(kiosk.receipt, "kind", "reversal")
        compare(kiosk.receipt.after, 95)
        compare(item("takeBack"), null)
    }
    function test_aLargeOneIsTakenBackAtOnceByOnePersonAlone() {
        signIn("zhaoyx")
        open(6)
        take(6)
        touch("confirm")
        page("resultPage")
        touch("takeBack")
        tryCompare(kiosk.receipt, "kind", "reversal")
        compare(kiosk.receipt.after, 110)
    }
    function test_afterTheMinuteAHelperCannotTakeItBack() {
        signIn("liujf")
        open(5)
        redeemOnce()
        shop.advanceSeconds(61)
        touch("takeBack")
        has("refusalOk")
        compare(kiosk.refusals.code, "TakeBackTooLate")
        touch("refusalOk")
        compare(item("takeBack"), null)
        compare(kiosk.receipt.after, 89)
    }
    function test_afterTheMinuteItIsAReversalByWhoMayAward() {
        signIn("zhaoyx")
        open(5)
        redeemOnce()
        shop.advanceSeconds(61)
        touch("takeBack")
        has("refusalOk")
        compare(kiosk.refusals.code, "TakeBackTooLate")
        touch("refusalOk")
        touch("takeBack")
        tryCompare(kiosk.receipt, "kind", "reversal")
        compare(kiosk.receipt.after, 95)
    }
    function test_theHouseholdsPinIsAskedForAndTheSameActGoesOn() {
        shop.reservePin(5, "2580")
        signIn("zhaoyx")
        open(5)
        take(1)
        touch("confirm")
        has("householdPinPanel")
        compare(flow.pageName, "redeemPage")
        verify(!kiosk.refusals.active)
        // A scan is no digit and adds nothing.
        shop.pass(450)
        shop.scan(soap)
        compare(kiosk.redeem.pieces, 1)
        verify(!has("householdPinKeep").enabled)
        typePin("1379")
        touch("householdPinKeep")
        tryVerify(() => kiosk.redeem.pinPrompt.left > 0)
        has("householdPinWrong")
        typePin("2580")
        touch("householdPinKeep")
        page("resultPage")
        compare(kiosk.receipt.before, 95)
        compare(kiosk.receipt.after, 89)
    }
    function test_withoutThePinNothingIsTakenAndTheBasketStays() {
        shop.reservePin(5, "2580")
        signIn("zhaoyx")
        open(5)
        take(1)
        touch("confirm")
        touch("householdPinCancel")
        tryVerify(() => item("householdPinPanel") === null)
        compare(kiosk.redeem.pieces, 1)
        compare(kiosk.household.spendable, 95)
        verify(has("confirm").enabled)
    }
    function test_aHouseholdWithoutAPinIsServedAsBefore() {
        shop.reservePin(5, "2580")
        signIn("zhaoyx")
        open(6)
        redeemOnce()
        compare(kiosk.receipt.after, 104)
    }
}
