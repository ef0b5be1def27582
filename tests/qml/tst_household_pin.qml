import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// The PIN of a household: typed twice, changed by who knows it, taken away by a manager.
Counter {
    name: "HouseholdPin"

    function init() { begin() }

    function open(number) {
        touch("staff")
        page("staffPage")
        touch("householdGroup")
        touch("householdPin")
        page("findPage")
        typePin(number)
        touch("hit_00" + number)
        page("householdPinPage")
        tryCompare(kiosk.householdPin, "loaded", true)
    }
    function enter(pin) {
        typePin(pin)
        touch("enterPin")
    }
    function choose(pin) {
        enter(pin)
        tryCompare(kiosk.householdPin, "stage", "again")
        enter(pin)
    }
    function leave() {
        touch("pinDone")
        page("menuPage")
        touch("toHome")
        page("homePage")
    }
    function test_theHouseholdTypesItTwice() {
        signIn("zhaoyx")
        open("12")
        compare(kiosk.householdPin.stage, "new")
        verify(!has("enterPin").enabled)
        typePin("284")
        verify(!has("enterPin").enabled)
        typePin("69")
        compare(has("pinPad").pin, "2846")
        touch("enterPin")
        tryCompare(kiosk.householdPin, "stage", "again")
        compare(has("pinPad").pin, "")
        enter("2846")
        tryCompare(kiosk.householdPin, "hasPin", true)
        verify(has("pinWords").text.startsWith("Saved. The shop does not ask for it yet"))
        verify(!has("removePin").enabled, "an operator takes no PIN away")
        leave()
    }
    function test_aCardOnTheScannerIsNoDigit() {
        signIn("zhaoyx")
        open("12")
        shop.scan(shop.cardOf(9, 1))
        compare(has("pinPad").pin, "")
    }
    function test_noDigitsStayWhenTheKioskGoesHomeByItself() {
        signIn("zhaoyx")
        open("12")
        enter("2846")
        tryCompare(kiosk.householdPin, "stage", "again")
        flow.home()
        page("homePage")
        tryCompare(kiosk.householdPin, "stage", "new")
    }
    function test_twoThatDifferBeginAgain() {
        signIn("zhaoyx")
        open("12")
        enter("2846")
        tryCompare(kiosk.householdPin, "stage", "again")
        enter("2845")
        tryCompare(kiosk.householdPin, "stage", "new")
        has("pinDiffered")
        choose("2846")
        tryCompare(kiosk.householdPin, "hasPin", true)
    }
    function test_whatEverybodyTriesFirstIsRefused() {
        signIn("zhaoyx")
        open("12")
        choose("1234")
        tryCompare(kiosk.refusals, "code", "HouseholdPinInvalid")
        touch("refusalOk")
        compare(kiosk.householdPin.stage, "new")
        verify(!kiosk.householdPin.hasPin)
    }
    function test_anotherIsChosenByWhoKnowsThePresentOne() {
        signIn("zhaoyx")
        open("12")
        choose("2846")
        tryCompare(kiosk.householdPin, "hasPin", true)
        leave()
        open("12")
        compare(kiosk.householdPin.stage, "present")
        enter("7305")
        tryCompare(kiosk.refusals, "code", "HouseholdPinWrong")
        compare(kiosk.refusals.happened, "This is not the PIN of the household. 9 tries are left.")
        touch("refusalOk")
        compare(kiosk.householdPin.stage, "present")
        enter("2846")
        tryCompare(kiosk.householdPin, "stage", "new")
        choose("7305")
        tryCompare(kiosk.householdPin, "stage", "done")
    }
    function test_aManagerTakesItAwayAndSaysWhy() {
        signIn("wangxl")
        open("12")
        compare(item("removePin"), null)
        choose("2846")
        tryCompare(kiosk.householdPin, "hasPin", true)
        touch("removePin")
        touch("reason_0")
        tryCompare(kiosk.householdPin, "hasPin", false)
        verify(has("pinWords").text.startsWith("The PIN is gone."))
        leave()
    }
    function test_theShopSaysWhetherItAsks() {
        signIn("wangxl")
        touch("staff")
        touch("insightGroup")
        touch("settings")
        page("settingsPage")
        kiosk.settings.items.pageSize = 40
        tryVerify(() => has("setting_household_pin_value").text === "It is not asked for")
    }
}
