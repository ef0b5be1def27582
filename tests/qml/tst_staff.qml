import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// Signing in, second persons, cards.
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
    function test_signingOutGoesHome() {
        signIn("wangxl")
        touch("staff")
        touch("signOut")
        page("homePage")
        verify(!kiosk.session.signedIn)
    }
    function test_aCardIsReplacedInThreeTapsFromTheStaffMenu() {
        signIn("wangxl")
        touch("staff")
        touch("newCard")
        page("findPage")
        typePin("12")
        touch("hit_0012")
        page("newCardPage")
        touch("giveCard")
        has("finish")
        compare(kiosk.card.generation, 2)
        compare(shop.cardsPrinted(), 1)
        touch("finish")
        shop.scan(shop.cardOf(12, 1))
        has("refusalOk")
        compare(kiosk.refusals.code, "CardReplaced")
        shop.scan(shop.cardOf(12, 2))
        page("balancePage")
        compare(kiosk.household.number, 12)
    }
    function test_thePinShowsHowManyDigitsAreMissing() {
        touch("staff")
        touch("person_zhaoyx")
        typePin("26")
        const rings = Array.from(has("pinDots").children).filter(each => each.filled !== undefined)
        compare(rings.length, 6)
        compare(rings.filter(each => each.filled).length, 2)
        verify(!item("signIn").enabled)
    }
    function test_aNewCardIsPrintedOnceMore() {
        signIn("wangxl")
        touch("staff")
        touch("newCard")
        typePin("12")
        touch("hit_0012")
        page("newCardPage")
        compare(item("printCard"), null)
        touch("giveCard")
        touch("printCard")
        tryVerify(() => shop.cardsPrinted() === 2)
        compare(kiosk.card.generation, 2)
        tryCompare(kiosk.card, "busy", false)
        verify(kiosk.card.fileName !== "")
    }
    function alive(root, name) {
        let found = root.objectName === name ? 1 : 0
        for (let index = 0; index < root.children.length; ++index)
            found += alive(root.children[index], name)
        return found
    }
    function test_aPageThatWasLeftIsGone() {
        signIn("wangxl")
        for (let time = 0; time < 2; ++time) {
            touch("staff")
            touch("pointsGroup")
            touch("objections")
            page("objectionsPage")
            touch("back")
            page("menuPage")
            tryVerify(() => alive(flow, "objectionsPage") === 0)
            touch("toHome")
            page("homePage")
            tryVerify(() => alive(flow, "menuPage") + alive(flow, "staffPage") === 0)
        }
    }
}
