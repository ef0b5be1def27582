import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// Who pays for goods that come in.
Receiving {
    name: "GoodsInPay"

    function test_aFundThatHoldsLessIsRefusedAndAnotherOnePays() {
        receiveFrom("purchase")
        toStage("goods")
        addSoap("100")
        toStage("pay")
        touch("fund_2")
        verify(has("fund_2").lacks)
        toStage("sum")
        touch("receiveNext")
        agree()
        tryCompare(kiosk.refusals, "code", "FundShort")
        touch("refusalOk")
        touch("back")
        touch("fund_1")
        verify(!item("fund_2").chosen)
        compare(kiosk.receive.payment.paid, "520.00")
        toStage("sum")
        touch("receiveNext")
        agree()
        page("stockSlipPage")
    }
    function test_twoFundsPayTogether() {
        receiveFrom("purchase")
        toStage("goods")
        addSoap("100")
        toStage("pay")
        touch("fund_2")
        touch("fund_2")
        has("amountPanel")
        type("299.5")
        touch("digitsKeep")
        compare(kiosk.receive.payment.open, "220.50")
        touch("fund_1")
        compare(has("fundAmount_1").text, "pays 220.50")
        compare(kiosk.receive.payment.open, "")
        toStage("sum")
        touch("receiveNext")
        agree()
        page("stockSlipPage")
        compare(kiosk.stockSlip.notes.filter(note => note.includes("pays")).length, 2)
    }
    function test_whatNobodyKnowsThePriceOfComesInWithoutOne() {
        receiveFrom("purchase")
        toStage("goods")
        shop.scan(soap)
        toStage("cost")
        touch("costUnknown")
        tryCompare(kiosk.receive, "stage", "dates")
        toStage("goods")
        compare(kiosk.receive.total, "0.00")
        toStage("sum")
    }
}
