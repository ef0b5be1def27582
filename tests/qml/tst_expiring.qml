import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// What expires, how long the stock lasts, and what to buy.
Storekeeping {
    name: "Expiring"

    function init() { begun("wangxl") }

    function openDates() {
        open("expiring")
        page("expiringPage")
        tryCompare(kiosk.expiring, "loaded", true)
    }
    function test_theBarsSayHowMuchExpiresSoon() {
        openDates()
        compare(kiosk.expiring.band, "90")
        compare(kiosk.expiring.lots.total, 3)
        compare(has("band_past_figures").text, "0 pieces · 0.00 yuan")
        compare(has("band_30_figures").text, "12 pieces · 60.00 yuan")
        compare(has("band_90_figures").text, "36 pieces · 180.00 yuan")
        verify(has("band_30_bar").width < has("band_60_bar").width)
        touch("band_30")
        compare(kiosk.expiring.lots.total, 1)
        compare(first(kiosk.expiring.lots, 7), 10)
        touch("band_past")
        has("nothingExpires")
        compare(item("writeOffLot"), null)
    }
    function test_whatIsPastItsDateIsWrittenOffFromTheList() {
        shop.turnDays(20)
        openDates()
        compare(kiosk.expiring.band, "past")
        verify(!has("writeOffLot").enabled)
        touch("lot_" + first(kiosk.expiring.lots, 0))
        touch("writeOffLot")
        page("issuePage")
        tryCompare(kiosk.issue, "stage", "to")
        compare(kiosk.issue.aim.cause, "expired")
        compare(kiosk.issue.aim.reason, "It is past its date")
        // Back leads to the list, not to another kind of issue.
        touch("back")
        page("expiringPage")
        touch("writeOffLot")
        page("issuePage")
        tryVerify(() => kiosk.issue.lines.total === 1)
        touch("issueNext")
        tryCompare(kiosk.issue, "stage", "goods")
        touch("issueNext")
        tryCompare(kiosk.issue, "stage", "sum")
        touch("issueNext")
        agree()
        page("stockSlipPage")
        touch("stockSlipDone")
        page("expiringPage")
        tryCompare(kiosk.expiring.lots, "total", 0)
        has("nothingExpires")
    }
    function test_aLotBeforeItsDateIsWrittenOffForAnotherCause() {
        openDates()
        touch("band_30")
        const lot = first(kiosk.expiring.lots, 0)
        touch("lot_" + lot)
        touch("writeOffLot")
        page("issuePage")
        compare(kiosk.issue.aim.cause, "")
        verify(!has("issueNext").enabled)
        touch("cause_other")
        touch("issueReason")
        touch("reason_2")
        touch("issueNext")
        tryCompare(kiosk.issue, "stage", "goods")
        touch("stockLine_0")
        compare(has("issuePieces_typed").text, "12 袋")
        type("5")
        touch("issueNext")
        tryCompare(kiosk.issue, "stage", "goods")
        compare(kiosk.issue.pieces, 5)
        // Beside a certain lot the rest of the goods is not meant.
        shop.scan(flour)
        tryCompare(kiosk.refusals, "code", "GoodsDuplicate")
        touch("refusalOk")
    }
    function test_aHelperLooksButWritesNothingOff() {
        touch("staff")
        touch("signOut")
        page("homePage")
        signIn("liujf")
        openDates()
        compare(item("writeOffLot"), null)
    }
    function test_theOutlookShowsWhatIsShortAndLeadsToTheListAndTheBudget() {
        open("outlook")
        page("outlookPage")
        tryCompare(kiosk.outlook, "loaded", true)
        compare(kiosk.outlook.allOnes, 45)
        compare(kiosk.outlook.shortOnes, 4)
        touch("choice_1")
        compare(kiosk.outlook.goods.total, 4)
        const goods = first(kiosk.outlook.goods, 0)
        compare(has("outlook_" + goods).health, "below")
        // Nobody took any: there is no pace, so no bar.
        compare(item("outlook_" + goods).days, -1)
        compare(item("outlook_" + goods + "_bar"), null)
        touch("choice_2")
        has("noOutlook")
        touch("toShopping")
        page("shoppingListPage")
        tryCompare(kiosk.outlook, "shoppingLoaded", true)
        compare(kiosk.outlook.budget, "2300.00")
        compare(kiosk.outlook.shopping.total, 4)
        touch("choice_2")
        tryCompare(kiosk.outlook, "targetDays", 90)
        touch("shoppingDone")
        page("outlookPage")
        touch("toGauge")
        page("gaugePage")
        touch("back")
        page("outlookPage")
    }
}
