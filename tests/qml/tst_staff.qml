import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

Counter {
    name: "Staff"

    function init() { begin() }

    function test_aWrongPinIsRefusedAndTheDigitsAreGone() {
        touch("staff")
        touch("person_zhaoyx")
        typePin("777888")
        touch("signIn")
        has("refusalOk")
        compare(kiosk.refusals.code, "PinWrong")
        touch("refusalOk")
        verify(!item("signIn").enabled)
        verify(!kiosk.session.signedIn)
    }
    function test_afterThreeWrongPinsTheWaitIsShownInSeconds() {
        for (let attempt = 0; attempt < 3; ++attempt) {
            kiosk.session.signIn("zhaoyx", "777888")
            tryCompare(kiosk.session, "busy", false, 10000)
            kiosk.refusals.dismiss()
        }
        kiosk.session.signIn("zhaoyx", shop.pin())
        tryCompare(kiosk.refusals, "code", "PinDelayed", 10000)
        verify(kiosk.session.waitSeconds > 0)
    }
    function test_aScanNeverBecomesAPin() {
        touch("staff")
        touch("person_zhaoyx")
        shop.press("268413", 10)
        shop.pass(200)
        compare(has("pinPad").pin, "")
        shop.press("26", 300)
        shop.pass(200)
        compare(has("pinPad").pin, "26")
    }
    function test_awardingNeedsSomebodyWhoServes() {
        touch("award")
        page("signInPage")
        touch("person_zhaoyx")
        typePin(shop.pin())
        touch("signIn")
        page("awardPage")
    }
    function test_anAwardWithAQuantity() {
        signIn("zhaoyx")
        touch("award")
        page("awardPage")
        shop.scan(shop.cardOf(12, 1))
        tryCompare(kiosk.household, "number", 12)
        touch("rule_A03")
        touch("quantity_more")
        compare(has("awardTotal").text, "+10")
        touch("confirm")
        page("resultPage")
        compare(kiosk.receipt.after - kiosk.receipt.before, 10)
    }
    function test_aboveTheLimitASecondPersonSaysYes() {
        signIn("zhaoyx")
        touch("award")
        shop.scan(shop.cardOf(12, 1))
        tryCompare(kiosk.household, "number", 12)
        touch("rule_A03")
        touch("quantity_more")
        touch("quantity_more")
        touch("quantity_more")
        touch("confirm")
        page("resultPage")
        touch("finish")
        touch("award")
        shop.pass(1600)
        shop.scan(shop.cardOf(12, 1))
        tryCompare(kiosk.household, "number", 12)
        touch("rule_A06")
        touch("confirm")
        has("wayOut")
        compare(kiosk.refusals.code, "SecondPersonNeeded")
        touch("wayOut")
        touch("person_wangxl")
        typePin(shop.pin())
        touch("secondApprove")
        page("resultPage")
    }
    function test_aHelperMayNotAward() {
        signIn("liujf")
        touch("award")
        shop.scan(shop.cardOf(12, 1))
        tryCompare(kiosk.household, "number", 12)
        touch("rule_A03")
        touch("confirm")
        has("refusalOk")
        compare(kiosk.refusals.code, "RoleNotAllowed")
    }
    function test_theDayIsClosedWithAFingerprintAndOpenedAgainByAPerson() {
        signIn("wangxl")
        touch("staff")
        touch("day")
        page("dayClosePage")
        touch("closeDay")
        has("slipQr")
        verify(kiosk.day.fingerprint.length === 10)
        touch("finish")
        page("homePage")
        tryVerify(() => !kiosk.session.dayOpen)
        verify(!kiosk.session.signedIn)
        touch("redeem")
        has("wayOut")
        compare(kiosk.refusals.code, "DayNotOpen")
        touch("wayOut")
        page("signInPage")
        touch("person_wangxl")
        typePin(shop.pin())
        touch("signIn")
        page("dayOpenPage")
        touch("openDay")
        page("homePage")
        verify(kiosk.session.dayOpen)
    }
    function test_aFarDateAsksTwice() {
        signIn("wangxl")
        touch("staff")
        touch("day")
        touch("closeDay")
        touch("finish")
        tryVerify(() => !kiosk.session.dayOpen)
        verify(!kiosk.session.signedIn)
        signIn("wangxl")
        touch("staff")
        touch("day")
        page("dayOpenPage")
        for (let day = 0; day < 5; ++day)
            touch("dateLater")
        touch("openDay")
        has("wayOut")
        compare(kiosk.refusals.code, "DateNeedsConfirmation")
        touch("wayOut")
        page("homePage")
        verify(kiosk.session.dayOpen)
    }
    function test_handOverFindsTheStickByItselfAndSaysWhenItIsSafe() {
        signIn("wangxl")
        touch("staff")
        touch("handover")
        has("noStick")
        verify(!item("writeFile").enabled)
        shop.plugStick()
        touch("writeFile")
        has("safeToRemove")
        verify(kiosk.session.delivery !== "delivered")
    }
    function test_aFullStickIsSaidAndNothingIsCalledSafe() {
        signIn("wangxl")
        touch("staff")
        touch("handover")
        shop.plugStick()
        shop.failSync()
        touch("writeFile")
        has("refusalOk")
        compare(kiosk.refusals.code, "StorageFull")
        touch("refusalOk")
        compare(item("safeToRemove"), null)
    }
    function test_signingOutGoesHome() {
        signIn("wangxl")
        touch("staff")
        touch("signOut")
        page("homePage")
        verify(!kiosk.session.signedIn)
    }
}
