import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// Before the day is open nothing comes in or leaves, but opening stock while it may still be entered.
Storekeeping {
    name: "GoodsClosed"
    shop.stock: false
    shop.dayOpen: false
    shop.furnished: false

    function init() { begun("wangxl") }

    function test_onAClosedDayOnlyOpeningStockIsTaken() {
        open("receive")
        page("receivePage")
        touch("source_purchase")
        tryCompare(kiosk.refusals, "code", "DayNotOpen")
        touch("refusalOk")
        page("receivePage")
        touch("source_opening")
        tryCompare(kiosk.receive, "stage", "goods")
        has("noStockGoods")
        touch("back")
        tryCompare(kiosk.receive, "stage", "source")
    }
    function test_onAClosedDayNothingLeaves() {
        open("issue")
        page("issuePage")
        touch("kind_care")
        tryCompare(kiosk.refusals, "code", "DayNotOpen")
        touch("refusalOk")
        compare(kiosk.issue.stage, "kind")
    }
    function test_withoutFundsDonorsAndGoodsThePagesSaySo() {
        open("expiring")
        page("expiringPage")
        has("nothingExpires")
        touch("back")
        touch("outlook")
        page("outlookPage")
        has("noOutlook")
        touch("toShopping")
        page("shoppingListPage")
        has("nothingToBuy")
        compare(kiosk.outlook.budget, "0.00")
    }
}
