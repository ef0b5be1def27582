import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// Everything that is touched is at least 15 mm in both directions, in both languages: on the pages of money and donors.
Targets {
    name: "TargetsOfMoney"
    shop.stock: true

    function languages() {
        return [{ tag: "zh_CN" }, { tag: "en" }]
    }
    function openShop(entry) {
        touch("staff")
        touch("goodsGroup")
        page("menuPage")
        check(flow, "shop menu")
        touch(entry)
    }
    function type(digits) {
        for (const digit of digits)
            touch("key_" + digit)
    }
    function write(digits) {
        page("textPage")
        type(digits)
        touch("changeConfirm")
    }
    function first(rows, role) {
        return rows.data(rows.index(0, 0), Qt.UserRole + role)
    }
    function next(stage) {
        touch("moneyNext")
        tryCompare(kiosk.money, "stage", stage)
        check(flow, stage)
    }
    function test_everyTargetOfFundsIsLargeEnough_data() { return languages() }
    function test_everyTargetOfFundsIsLargeEnough(row) {
        kiosk.language.use(row.tag)
        openShop("funds")
        tryCompare(kiosk.funds.funds, "total", 2)
        check(flow, "funds")
        touch("newFund")
        has("source_government")
        check(flow, "sources")
        touch("source_village")
        check(flow, "words of a fund")
        touch("back")
        touch("back")
        touch("fund_1")
        tryCompare(kiosk.funds, "opened", true)
        check(flow, "fund")
        touch("moneyIn")
        has("kind_grant")
        check(flow, "kinds")
        touch("kind_donation")
        tryVerify(() => kiosk.money.donors.total > 0)
        check(flow, "donors to choose")
        touch("back")
        touch("back")
        page("fundPage")
        touch("moneyOut")
        has("kind_spending")
        check(flow, "kinds out")
        touch("kind_spending")
        tryCompare(kiosk.money, "stage", "amount")
        check(flow, "amount")
        apart(["key_point", "key_0"])
        type("60")
        next("words")
        touch("moneyPurpose")
        write("8")
        touch("moneyGoods")
        tryVerify(() => kiosk.money.receipts.total > 0)
        check(flow, "goods to choose")
        touch("receipt_" + first(kiosk.money.receipts, 0))
        next("sum")
        kiosk.money.confirmWith("zhaoyx", shop.pin())
        tryCompare(kiosk.money, "stage", "done")
        check(flow, "booked")
        touch("moneyDone")
        page("fundPage")
        tryCompare(kiosk.funds.movements, "total", 2)
        check(flow, "fund with movements")
    }
    function test_everyTargetOfDonorsIsLargeEnough_data() { return languages() }
    function test_everyTargetOfDonorsIsLargeEnough(row) {
        kiosk.language.use(row.tag)
        openShop("donors")
        tryCompare(kiosk.donors.donors, "total", 1)
        check(flow, "donors")
        touch("newDonor")
        has("kind_person")
        check(flow, "firm or person")
        touch("kind_person")
        check(flow, "words of a donor")
        touch("donorPhone")
        has("phonePanel")
        check(flow, "telephone")
        touch("digitsCancel")
        touch("back")
        touch("back")
        touch("donor_" + first(kiosk.donors.donors, 0))
        tryCompare(kiosk.donors, "opened", true)
        check(flow, "donor")
        touch("giveMoney")
        tryVerify(() => kiosk.money.funds.total > 0)
        check(flow, "funds to choose")
        touch("fund_1")
        type("20")
        next("words")
        next("sum")
        kiosk.money.confirmWith("zhaoyx", shop.pin())
        tryCompare(kiosk.money, "stage", "done")
        touch("moneyDone")
        page("donorPage")
        has("printThanks")
        touch("choice_1")
        check(flow, "donor with gifts")
    }
}
