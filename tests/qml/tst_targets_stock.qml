import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// Everything that is touched is at least 15 mm in both directions, in both languages: on the pages of goods in and out.
Targets {
    name: "TargetsOfStock"
    shop.stock: true

    readonly property string soap: "2900000000032"

    function languages() {
        return [{ tag: "zh_CN" }, { tag: "en" }]
    }
    function openShop(entry) {
        touch("staff")
        check(flow, "staff")
        touch("goodsGroup")
        page("menuPage")
        check(flow, "shop menu")
        touch(entry)
    }
    function test_everyTargetOfGoodsInIsLargeEnough_data() { return languages() }
    function test_everyTargetOfGoodsInIsLargeEnough(row) {
        kiosk.language.use(row.tag)
        openShop("receive")
        has("source_purchase")
        check(flow, "source")
        touch("source_donation")
        has("donor_" + kiosk.receive.donors.data(kiosk.receive.donors.index(0, 0), Qt.UserRole))
        check(flow, "donors")
        touch("back")
        touch("source_transfer")
        check(flow, "other shop")
        touch("receiveSupplier")
        has("digitsKeep")
        check(flow, "number of the shop")
        touch("digitsCancel")
        touch("back")
        touch("source_purchase")
        check(flow, "from")
        touch("receiveNext")
        has("stockCategories")
        check(flow, "goods")
        shop.scan(soap)
        tryCompare(kiosk.receive, "stage", "pieces")
        check(flow, "pieces")
        touch("receiveNext")
        apart(["key_point", "key_0"])
        check(flow, "cost")
        touch("receiveNext")
        check(flow, "no dates")
        touch("receiveProduced_say")
        touch("receiveUntil_say")
        check(flow, "dates")
        touch("receiveUntil_type")
        check(flow, "date typed")
        touch("digitsCancel")
        touch("receiveNext")
        tryCompare(kiosk.receive, "stage", "goods")
        check(flow, "a line")
        touch("stockLine_0")
        check(flow, "a line again")
        touch("back")
        touch("receiveAnew")
        check(flow, "throw away")
        touch("reasonCancel")
        touch("receiveNext")
        tryCompare(kiosk.receive, "stage", "pay")
        touch("fund_1")
        touch("fund_1")
        has("amountPanel")
        check(flow, "amount")
        touch("digitsCancel")
        check(flow, "pay")
        touch("receiveNext")
        check(flow, "sum")
        kiosk.receive.confirmWith("zhaoyx", shop.pin())
        page("stockSlipPage")
        check(flow, "slip")
    }
    function test_everyTargetOfGoodsOutIsLargeEnough_data() { return languages() }
    function test_everyTargetOfGoodsOutIsLargeEnough(row) {
        kiosk.language.use(row.tag)
        shop.turnDays(20)
        openShop("issue")
        has("kind_care")
        check(flow, "kinds")
        for (const kind of ["prize", "transfer", "return", "care"]) {
            touch("kind_" + kind)
            check(flow, kind)
            touch("back")
        }
        touch("kind_care")
        shop.scan(shop.cardOf(12, 1))
        has("visited_0012")
        check(flow, "households")
        touch("issueNext")
        shop.scan(soap)
        tryCompare(kiosk.issue, "stage", "pieces")
        check(flow, "pieces")
        touch("issueNext")
        check(flow, "goods")
        touch("issueNext")
        check(flow, "money")
        touch("issueNext")
        check(flow, "sum")
        touch("back")
        touch("back")
        touch("issueAnew")
        touch("reason_0")
        touch("kind_write-off")
        touch("cause_damaged")
        touch("issueReason")
        check(flow, "reasons")
        touch("reason_1")
        check(flow, "write-off")
        touch("issueNext")
        tryVerify(() => kiosk.issue.shelf.categories.length === 8)
        check(flow, "past its date")
    }
    function test_everyTargetOfDatesAndOutlookIsLargeEnough_data() { return languages() }
    function test_everyTargetOfDatesAndOutlookIsLargeEnough(row) {
        kiosk.language.use(row.tag)
        openShop("expiring")
        tryCompare(kiosk.expiring.lots, "total", 3)
        check(flow, "dates")
        touch("back")
        touch("outlook")
        tryCompare(kiosk.outlook, "loaded", true)
        check(flow, "outlook")
        touch("toShopping")
        tryCompare(kiosk.outlook, "shoppingLoaded", true)
        check(flow, "shopping list")
    }
}
