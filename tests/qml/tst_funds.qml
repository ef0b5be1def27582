import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// Funds: what they hold, new ones, money in and out with a second person, and closing.
Storekeeping {
    name: "Funds"

    function init() {
        shop.stock = true
        begun("wangxl")
    }

    function openFunds() {
        open("funds")
        page("fundsPage")
        tryCompare(kiosk.funds, "loaded", true)
    }
    function openFund(number) {
        openFunds()
        touch("fund_" + number)
        page("fundPage")
        tryCompare(kiosk.funds, "opened", true)
    }
    function toStage(stage) {
        touch("moneyNext")
        tryCompare(kiosk.money, "stage", stage)
    }
    function enter(key, kind) {
        touch(key)
        page("moneyPage")
        touch("kind_" + kind)
        tryCompare(kiosk.money, "stage", "amount")
    }
    function book() {
        toStage("sum")
        touch("moneyNext")
        compare(has("secondMatter").text, kiosk.money.matter)
        agree()
        tryCompare(kiosk.money, "stage", "done")
        has("moneyBooked")
        touch("moneyDone")
        page("fundPage")
    }
    function test_theListShowsWhatEachFundHoldsAndAllTogether() {
        openFunds()
        tryCompare(kiosk.funds.funds, "total", 2)
        compare(has("fund_1_balance").text, "2000.00 yuan")
        compare(has("fund_2_balance").text, "300.00 yuan")
        compare(has("fundsTotal").text, "All together 2300.00 yuan")
        compare(has("fund_1_bar_left").width, has("fund_1_bar").width)
        compare(item("fund_1_closed"), null)
    }
    function test_aNewFundHasASourceANameAndAPaper() {
        openFunds()
        touch("newFund")
        page("fundFormPage")
        touch("source_government")
        verify(!has("saveFund").enabled)
        touch("fundName")
        write("2026")
        page("fundFormPage")
        touch("fundPaper")
        write("12")
        touch("saveFund")
        page("fundPage")
        tryCompare(kiosk.funds, "name", "2026")
        compare(kiosk.funds.note, "Government · Paper no. 12")
        has("noMovement")
        touch("back")
        page("fundsPage")
        tryCompare(kiosk.funds.funds, "total", 3)
    }
    function test_anAnswerComesToNoOtherFund() {
        openFund(1)
        const name = kiosk.funds.name
        kiosk.funds.beginEdit()
        kiosk.funds.setProject("2027")
        kiosk.funds.save()
        verify(kiosk.funds.busy)
        kiosk.funds.open(2)
        shop.waitForAnswers()
        compare(kiosk.refusals.code, "")
        compare(kiosk.funds.number, 2)
        verify(kiosk.funds.opened)
        verify(kiosk.funds.name !== name)
    }
    function test_theSourceMayBeChosenAgain() {
        openFunds()
        touch("newFund")
        touch("source_village")
        touch("back")
        tryCompare(kiosk.funds, "stage", "source")
        touch("source_support")
        tryCompare(kiosk.funds, "stage", "words")
        compare(kiosk.funds.formSource, "Partner organisation")
        touch("back")
        touch("back")
        page("fundsPage")
    }
    function test_twoOpenFundsNeverHaveOneName() {
        for (let time = 0; time < 2; ++time) {
            if (time === 0)
                openFunds()
            touch("newFund")
            touch("source_village")
            touch("fundName")
            write("2026")
            touch("saveFund")
            if (time === 0) {
                page("fundPage")
                touch("back")
                page("fundsPage")
            }
        }
        has("refusalOk")
        compare(kiosk.refusals.code, "FundDuplicate")
        touch("refusalOk")
        page("fundFormPage")
        compare(kiosk.funds.formName, "2026")
    }
    function test_aFundIsChanged() {
        openFund(1)
        touch("editFund")
        page("fundFormPage")
        compare(kiosk.funds.stage, "words")
        compare(kiosk.funds.formName, "妇联专项")
        touch("fundProject")
        write("5")
        touch("saveFund")
        page("fundPage")
        tryCompare(kiosk.funds, "note", "Women's federation · 5")
    }
    function test_moneyComesInWithASecondPerson() {
        openFund(1)
        enter("moneyIn", "grant")
        verify(!has("moneyNext").enabled)
        type("100.5")
        compare(has("moneyAmount_typed").text, "100.5 yuan")
        toStage("words")
        touch("moneyPaper")
        write("77")
        compare(item("moneyGoods"), null)
        book()
        tryCompare(kiosk.funds, "balance", "2100.50")
        compare(kiosk.funds.percent, 100)
        compare(first(kiosk.funds.movements, 5), "+100.50")
        compare(first(kiosk.funds.movements, 4), "paper 77")
        compare(kiosk.money.left, "2100.50")
    }
    function test_whatGoesOutSaysWhatForAndMayPayGoods() {
        openFund(1)
        enter("moneyOut", "spending")
        type("60")
        toStage("words")
        verify(!has("moneyNext").enabled)
        touch("moneyPurpose")
        write("8")
        touch("moneyGoods")
        tryCompare(kiosk.money, "stage", "goods")
        tryVerify(() => kiosk.money.receipts.total > 0)
        const receipt = first(kiosk.money.receipts, 0)
        touch("receipt_" + receipt)
        tryCompare(kiosk.money, "stage", "words")
        compare(kiosk.money.receipt, receipt)
        book()
        tryCompare(kiosk.funds, "balance", "1940.00")
        compare(kiosk.funds.came, "2000.00")
        compare(kiosk.funds.percent, 97)
        compare(first(kiosk.funds.movements, 5), "−60.00")
        compare(first(kiosk.funds.movements, 4), "8 · for the goods of no. " + receipt)
    }
    function test_goodsThatWereNamedAreTakenAwayAgain() {
        openFund(1)
        enter("moneyOut", "spending")
        type("1")
        toStage("words")
        for (let time = 0; time < 2; ++time) {
            touch("moneyGoods")
            tryVerify(() => kiosk.money.receipts.total > 0)
            touch("receipt_" + first(kiosk.money.receipts, 0))
            tryCompare(kiosk.money, "stage", "words")
        }
        compare(kiosk.money.receipt, 0)
        touch("back")
        tryCompare(kiosk.money, "stage", "amount")
        touch("back")
        tryCompare(kiosk.money, "stage", "kind")
        touch("back")
        page("fundPage")
    }
    function test_aFundNeverPaysMoreThanItHolds() {
        openFund(2)
        enter("moneyOut", "spending")
        type("300.01")
        toStage("words")
        touch("moneyPurpose")
        write("8")
        toStage("sum")
        touch("moneyNext")
        agree()
        has("refusalOk")
        compare(kiosk.refusals.code, "FundShort")
        touch("refusalOk")
        compare(kiosk.money.stage, "sum")
        touch("back")
        touch("back")
        tryCompare(kiosk.money, "stage", "amount")
        touch("key_erase")
        type("0")
        toStage("words")
        book()
        tryCompare(kiosk.funds, "balance", "0.00")
    }
    function test_withoutASecondPersonNothingIsBooked() {
        openFund(1)
        enter("moneyIn", "grant")
        type("5")
        toStage("words")
        toStage("sum")
        kiosk.money.confirmWith("", "")
        has("refusalOk")
        compare(kiosk.refusals.code, "SecondPersonNeeded")
        touch("refusalOk")
        compare(kiosk.money.document, 0)
    }
    function test_aDonationNamesItsDonor() {
        openFund(2)
        touch("moneyIn")
        touch("kind_donation")
        tryCompare(kiosk.money, "stage", "donor")
        tryVerify(() => kiosk.money.donors.total === 1)
        touch("donor_" + first(kiosk.money.donors, 0))
        tryCompare(kiosk.money, "stage", "amount")
        type("20")
        toStage("words")
        book()
        tryCompare(kiosk.funds, "balance", "320.00")
        compare(first(kiosk.funds.movements, 4), "武阳供销社")
    }
    function test_aFundIsClosedWhenItIsEmptyAndOpenedAgain() {
        openFund(2)
        touch("closeFund")
        has("refusalOk")
        compare(kiosk.refusals.code, "FundHoldsMoney")
        touch("refusalOk")
        enter("moneyOut", "paid-back")
        type("300")
        toStage("words")
        book()
        tryCompare(kiosk.funds, "balance", "0.00")
        touch("closeFund")
        tryCompare(kiosk.funds, "closed", true)
        has("fundClosed")
        compare(item("moneyIn"), null)
        compare(item("editFund"), null)
        touch("back")
        has("fund_2_closed")
        touch("fund_2")
        touch("reopenFund")
        tryCompare(kiosk.funds, "closed", false)
        has("moneyIn")
    }
    function test_aHelperLooksButBooksNothing() {
        touch("staff")
        touch("signOut")
        page("homePage")
        signIn("liujf")
        openFund(1)
        compare(item("moneyIn"), null)
        compare(item("moneyOut"), null)
        compare(item("closeFund"), null)
        touch("back")
        page("fundsPage")
        compare(item("newFund"), null)
    }
    function test_aClosedShopTakesNoMoney() {
        touch("staff")
        touch("day")
        touch("closeDay")
        has("slipQr")
        touch("finish")
        page("homePage")
        signIn("wangxl")
        openFund(1)
        touch("moneyIn")
        touch("kind_grant")
        has("wayOut")
        compare(kiosk.refusals.code, "DayNotOpen")
        touch("refusalOk")
        compare(kiosk.money.stage, "kind")
    }
    function test_withoutFundsThePageSaysSo() {
        // Gone before what it shows is gone.
        flow.destroy()
        tryVerify(() => flow === null)
        shop.stock = false
        begun("wangxl")
        openFunds()
        has("noFunds")
        compare(item("fundsTotal"), null)
    }
}
