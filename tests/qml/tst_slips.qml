import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// Collection slips: written for somebody who collects, shown and printed, cancelled, found by their code.
Counter {
    name: "Slips"

    function init() { begin() }

    function openSlips() {
        touch("staff")
        page("staffPage")
        touch("householdGroup")
        page("menuPage")
        touch("slips")
        page("slipsPage")
        tryCompare(kiosk.slips, "loaded", true)
    }
    function role(row, place) {
        return kiosk.slips.slips.data(kiosk.slips.slips.index(row, 0), Qt.UserRole + place)
    }
    function sayWho(household) {
        touch("newSlip")
        page("slipNewPage")
        verify(!has("slipNext").enabled)
        shop.pass(1600)
        shop.scan(shop.cardOf(household, 1))
        tryCompare(kiosk.household, "number", household)
        touch("slipCollector")
        page("textPage")
        for (const key of ["key_w", "key_a", "key_n", "key_g"])
            touch(key)
        touch("character_0")
        touch("key_5")
        touch("key_5")
        touch("changeConfirm")
        page("slipNewPage")
        touch("relation_neighbour")
        touch("slipNext")
    }
    function write(household, points) {
        sayWho(household)
        typePin(points)
        touch("issueSlip")
        page("slipPage")
        tryVerify(() => kiosk.slips.digits.length === 191)
    }
    function test_aSlipIsWrittenShownAndPrinted() {
        signIn("zhaoyx")
        openSlips()
        has("noSlip")
        write(12, "15")
        compare(kiosk.slips.number, 1)
        compare(kiosk.slips.ceiling, 15)
        compare(kiosk.slips.issued, "2026-03-09")
        compare(kiosk.slips.until, "2026-03-16")
        compare(kiosk.slips.relation, "neighbour")
        compare(has("slipState").text, "good, once")
        compare(shop.codeOn(has("collectionQr")), kiosk.slips.digits)
        touch("printSlip")
        tryCompare(kiosk.slips, "printState", "done")
        compare(shop.slipsPrinted(), 1)
        has("slipFile")
        touch("slipDone")
        page("slipsPage")
        has("slip_1")
        compare([role(0, 0), role(0, 1), role(0, 5), role(0, 7)], [1, "0012", 15, "open"])
    }
    function test_onTheListNamesHideACharacter() {
        signIn("zhaoyx")
        openSlips()
        write(12, "15")
        verify(kiosk.slips.collector.length >= 3)
        verify(kiosk.slips.household.includes("*"), kiosk.slips.household)
        touch("slipDone")
        page("slipsPage")
        tryVerify(() => kiosk.slips.slips.total === 1)
        compare(role(0, 3), kiosk.slips.collector[0] + "*" + kiosk.slips.collector.slice(2))
        verify(role(0, 2).includes("*"))
    }
    function test_theLastDayIsWithinAMonthAndTheCeilingIsFree() {
        signIn("zhaoyx")
        openSlips()
        sayWho(12)
        verify(!has("issueSlip").enabled)
        for (let day = 0; day < 30; ++day)
            kiosk.slipForm.setDays(kiosk.slipForm.days + 1)
        compare(kiosk.slipForm.days, 31)
        verify(!has("slipDays_more").enabled)
        compare(has("slipUntil").text, "good until 9 April")
        // More than the household has: it may earn meanwhile.
        typePin("900")
        touch("issueSlip")
        page("slipPage")
        tryCompare(kiosk.slips, "ceiling", 900)
    }
    function test_goingBackFromTheTermsKeepsWhatWasSaid() {
        signIn("zhaoyx")
        openSlips()
        sayWho(12)
        touch("back")
        has("relation_neighbour")
        compare(kiosk.slipForm.relation, "neighbour")
        touch("slipNext")
        has("issueSlip")
        touch("back")
        touch("back")
        page("slipsPage")
        compare(kiosk.slips.slips.total, 0)
    }
    function test_theHouseholdIsFoundWithoutACard() {
        signIn("zhaoyx")
        openSlips()
        touch("newSlip")
        page("slipNewPage")
        touch("findHousehold")
        page("findPage")
        for (const digit of "12")
            touch("key_" + digit)
        touch("hit_0012")
        page("slipNewPage")
        tryCompare(kiosk.household, "number", 12)
    }
    function test_aSlipIsFoundByItsCodeAndCancelled() {
        signIn("zhaoyx")
        openSlips()
        write(12, "15")
        const first = kiosk.slips.digits
        touch("slipDone")
        page("slipsPage")
        write(16, "20")
        touch("slipDone")
        page("slipsPage")
        tryVerify(() => kiosk.slips.slips.total === 2)
        shop.pass(1600)
        shop.scan(first)
        tryCompare(kiosk.slips, "chosen", 1)
        touch("cancelSlip")
        touch("reason_1")
        tryCompare(kiosk.slips, "doneWords", "Slip no. 1 is cancelled. Nobody can use it any more.")
        // The open one stands first.
        compare([role(0, 0), role(0, 7)], [2, "open"])
        compare([role(1, 0), role(1, 7)], [1, "cancelled"])
        touch("slip_1")
        verify(!has("cancelSlip").enabled)
        touch("showSlip")
        page("slipPage")
        compare(has("slipState").text, "cancelled")
        verify(!has("printSlip").enabled)
    }
    function test_aCardIsNoSlip() {
        signIn("zhaoyx")
        openSlips()
        shop.pass(1600)
        shop.scan(shop.cardOf(12, 1))
        has("refusalOk")
        compare(kiosk.refusals.code, "SlipNotASlip")
        touch("refusalOk")
        compare(kiosk.slips.chosen, 0)
        page("slipsPage")
    }
    function test_afterItsLastDayASlipIsExpired() {
        signIn("zhaoyx")
        openSlips()
        write(12, "15")
        touch("slipDone")
        page("slipsPage")
        touch("back")
        touch("toHome")
        page("homePage")
        shop.turnDays(8)
        openSlips()
        tryVerify(() => role(0, 7) === "expired")
        compare(kiosk.slips.slips.total, 1)
    }
    function test_aBrokenPrinterLeavesTheSlipGood() {
        signIn("zhaoyx")
        shop.breakPrinter()
        openSlips()
        write(12, "15")
        touch("printSlip")
        tryCompare(kiosk.slips, "printState", "failed")
        compare(has("printSlip").text, "Not printed, try again")
        shop.mendPrinter()
        touch("printSlip")
        tryCompare(kiosk.slips, "printState", "done")
        compare(kiosk.slips.mark, "open")
    }
    function test_aHelperWritesNoSlip() {
        signIn("liujf")
        touch("staff")
        touch("householdGroup")
        page("menuPage")
        verify(!has("slips").enabled)
    }
    function test_whileTheDayIsClosedNoneIsWritten() {
        signIn("wangxl")
        touch("staff")
        touch("day")
        page("dayClosePage")
        touch("closeDay")
        has("slipQr")
        touch("finish")
        page("homePage")
        signIn("wangxl")
        openSlips()
        touch("newSlip")
        has("wayOut")
        compare(kiosk.refusals.code, "DayNotOpen")
    }
}
