import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// Slips for days without power: printed ahead, entered afterwards in any order, each number once.
Storekeeping {
    name: "PaperKit"
    shop.stock: false

    function openKit(person) {
        begun(person)
        open("paperKit")
        page("paperKitPage")
        tryCompare(kiosk.paperKit, "loaded", true)
    }
    function printSlips(less) {
        touch("paperMore")
        for (let step = 0; step < less; ++step)
            touch("paperCount_less")
        touch("paperPrint")
        tryVerify(() => kiosk.paperKit.first > 0 && !kiosk.paperKit.busy)
    }
    function look(number) {
        shop.pass(1600)
        shop.scan(shop.paperCode(number))
        page("paperSlipPage")
        tryCompare(kiosk.paperKit, "number", number)
    }
    function test_newSlipsArePrintedFourToASheet() {
        openKit("wangxl")
        compare(has("paperUnused_value").text, "0")
        has("noConflict")
        touch("paperMore")
        compare(has("paperCount_value").text, "40")
        touch("paperCount_less")
        compare(has("paperCount_value").text, "36")
        touch("paperPrint")
        tryCompare(kiosk.paperKit, "unused", 36)
        compare([kiosk.paperKit.first, kiosk.paperKit.last, kiosk.paperKit.fileName], [1, 36, "paper-1-36.pdf"])
        compare(shop.paperSlipsPrinted(), 36)
        // The same sheets once more are no new numbers.
        touch("paperAgain")
        tryVerify(() => shop.paperSlipsPrinted() === 72)
        compare(kiosk.paperKit.unused, 36)
        printSlips(0)
        compare([kiosk.paperKit.first, kiosk.paperKit.last], [37, 76])
    }
    function test_withoutAPrinterTheNumbersStandAndTheSheetsFollow() {
        openKit("wangxl")
        shop.breakPrinter()
        printSlips(0)
        compare(kiosk.paperKit.unused, 40)
        compare(has("paperWords").text, "The numbers 1 to 40 are booked, but the sheets could not be made.")
        shop.mendPrinter()
        touch("paperAgain")
        tryCompare(kiosk.paperKit, "fileName", "paper-1-40.pdf")
        compare(kiosk.paperKit.unused, 40)
    }
    function test_aSpoiledSlipIsSpentAndSaysWhen() {
        openKit("wangxl")
        printSlips(0)
        look(7)
        compare(has("paperState").text, "not used yet")
        touch("paperSpoil")
        touch("reason_0")
        tryCompare(kiosk.paperKit, "settled", true)
        compare(kiosk.paperKit.state, "spoiled")
        touch("paperDone")
        page("paperKitPage")
        tryCompare(kiosk.paperKit, "unused", 39)
        compare(kiosk.paperKit.spoiled, 1)
        // Once more: what became of it, and nothing to do.
        look(7)
        compare(has("paperState").text, "spoiled")
        compare(has("paperTold").text, "On 9 March, document no. " + kiosk.paperKit.document + ".")
        compare(has("paperReason").text, "Written wrongly, torn up")
        compare(item("paperEnter"), null)
        compare(item("paperConflict"), null)
    }
    function test_whatEndsASlipAfterMidnightBelongsToTheDayThatIsOpen() {
        openKit("wangxl")
        printSlips(0)
        look(7)
        shop.advanceHours(24)
        touch("paperSpoil")
        touch("reason_0")
        tryCompare(kiosk.paperKit, "settled", true)
        touch("paperDone")
        page("paperKitPage")
        look(7)
        compare(has("paperTold").text, "On 9 March, document no. " + kiosk.paperKit.document + ".")
    }
    function test_slipsAreScannedInAnyOrderOneAfterTheOther() {
        openKit("wangxl")
        printSlips(0)
        look(9)
        look(2)
        touch("back")
        page("paperKitPage")
        // Or by the number that is printed large.
        touch("paperType")
        type("31")
        touch("digitsKeep")
        page("paperSlipPage")
        tryCompare(kiosk.paperKit, "number", 31)
    }
    function test_aConflictKeepsHouseholdPointsAndReason() {
        openKit("wangxl")
        printSlips(0)
        look(5)
        touch("paperConflict")
        page("paperConflictPage")
        verify(!has("recordConflict").enabled)
        shop.pass(1600)
        shop.scan(shop.cardOf(12, 1))
        tryCompare(kiosk.household, "number", 12)
        const before = kiosk.household.spendable
        type("80")
        touch("recordConflict")
        touch("reason_0")
        page("paperSlipPage")
        compare(kiosk.paperKit.state, "conflict")
        compare([kiosk.paperKit.household, kiosk.paperKit.points, kiosk.paperKit.reason], ["0012", 80, "The points were not enough"])
        touch("paperDone")
        page("paperKitPage")
        has("conflict_5")
        compare(has("paperConflicts_value").text, "1")
        // No points were taken.
        kiosk.household.reload()
        compare(kiosk.household.spendable, before)
    }
    function test_aConflictFindsItsHouseholdWithoutACard() {
        openKit("wangxl")
        printSlips(0)
        look(5)
        touch("paperConflict")
        page("paperConflictPage")
        touch("findHousehold")
        page("findPage")
        type("12")
        touch("hit_0012")
        page("paperConflictPage")
        tryCompare(kiosk.household, "number", 12)
    }
    function test_anUnusedSlipGoesOnToTheRedemptionWithItsNumber() {
        openKit("wangxl")
        printSlips(0)
        look(3)
        touch("paperEnter")
        page("redeemPage")
        tryCompare(kiosk.redeem.pickup, "paper", 3)
        verify(!kiosk.household.known)
        shop.pass(1600)
        shop.scan(shop.cardOf(12, 1))
        tryCompare(kiosk.household, "number", 12)
        shop.scan(soap)
        tryCompare(kiosk.redeem, "pieces", 1)
        touch("confirm")
        page("resultPage")
        const document = kiosk.receipt.document
        const points = Math.abs(kiosk.receipt.points)
        touch("finish")
        page("homePage")
        open("paperKit")
        page("paperKitPage")
        tryCompare(kiosk.paperKit, "entered", 1)
        look(3)
        compare(kiosk.paperKit.state, "entered")
        compare([kiosk.paperKit.document, kiosk.paperKit.household], [document, "0012"])
        compare(kiosk.paperKit.points, points)
    }
    function test_whatWasFoundForAConflictIsForgottenWhenAnotherSlipIsEntered() {
        openKit("wangxl")
        printSlips(0)
        look(5)
        touch("paperConflict")
        page("paperConflictPage")
        shop.pass(1600)
        shop.scan(shop.cardOf(12, 1))
        tryCompare(kiosk.household, "number", 12)
        touch("back")
        page("paperSlipPage")
        touch("back")
        page("paperKitPage")
        look(6)
        touch("paperEnter")
        page("redeemPage")
        tryCompare(kiosk.redeem.pickup, "paper", 6)
        verify(!kiosk.household.known)
        shop.pass(1600)
        shop.scan(shop.cardOf(6, 1))
        tryCompare(kiosk.household, "number", 6)
        compare(kiosk.redeem.pickup.paper, 6)
        shop.scan(soap)
        tryCompare(kiosk.redeem, "pieces", 1)
        touch("confirm")
        page("resultPage")
        compare(kiosk.receipt.notes, ["Written by hand on slip no. 6"])
    }
    function test_whileTheDayIsClosedNothingIsEntered() {
        openKit("wangxl")
        printSlips(0)
        touch("back")
        touch("back")
        page("staffPage")
        touch("day")
        page("dayClosePage")
        touch("closeDay")
        has("slipQr")
        touch("finish")
        page("homePage")
        signIn("wangxl")
        open("paperKit")
        look(3)
        touch("paperEnter")
        has("wayOut")
        compare(kiosk.refusals.code, "DayNotOpen")
        compare(kiosk.redeem.pickup.paper, 0)
    }
    function test_aStrangeCodeOrNumberIsRefused_data() {
        return [{ tag: "a card", code: () => shop.cardOf(12, 1), refusal: "SlipNotASlip" },
                { tag: "never printed", code: () => shop.paperCode(41), refusal: "PaperSlipUnknown" },
                { tag: "smudged", code: () => shop.paperCode(4).slice(0, 28) + (Number(shop.paperCode(4)[28]) + 1) % 10, refusal: "PaperSlipDamaged" }]
    }
    function test_aStrangeCodeOrNumberIsRefused(row) {
        openKit("wangxl")
        printSlips(0)
        shop.pass(1600)
        shop.scan(row.code())
        has("refusalOk")
        compare(kiosk.refusals.code, row.refusal)
        touch("refusalOk")
        page("paperKitPage")
    }
    function test_aHelperEntersAndOnlyAManagerPrintsAndSettles() {
        openKit("wangxl")
        printSlips(0)
        touch("back")
        touch("toHome")
        kiosk.session.signOut()
        page("homePage")
        signIn("liujf")
        open("paperKit")
        page("paperKitPage")
        compare(item("paperMore"), null)
        look(3)
        verify(has("paperEnter").enabled)
        verify(!has("paperSpoil").enabled)
        verify(!has("paperConflict").enabled)
    }
}
