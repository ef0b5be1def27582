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
        compare(has("payDue").mood, "bad")
        verify(!has("receiveNext").enabled)
        compare(item("receiveNext").text, kiosk.receive.payment.lack + " yuan too little")
        // The book refuses it as well.
        kiosk.receive.goOn()
        tryCompare(kiosk.receive, "stage", "sum")
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
        for (const pieces of ["97", "1", "1", "1"])
            addSoap(pieces)
        toStage("pay")
        touch("fund_2")
        touch("fund_2")
        has("amountPanel")
        type("299.5")
        touch("digitsKeep")
        compare(kiosk.receive.payment.open, "220.50")
        verify(has("payDue").text.includes("220.50"))
        touch("fund_1")
        compare(has("fundAmount_1").text, "pays 220.50 yuan")
        compare(kiosk.receive.payment.open, "")
        toStage("sum")
        touch("receiveNext")
        agree()
        page("stockSlipPage")
        compare(kiosk.stockSlip.notes.filter(note => note.includes("pays")).length, 2)
        // The goods can be compared with the paper here, all four lines of them.
        compare(kiosk.stockSlip.lines.total, 4)
        has("slipLine_3")
        compare(item("moreStockLines"), null)
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
