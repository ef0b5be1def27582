import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// A manager who receives goods.
Storekeeping {
    id: receiving

    function init() { begun("wangxl") }

    function receiveFrom(source) {
        open("receive")
        page("receivePage")
        tryCompare(kiosk.receive.shelf, "loaded", true)
        touch("source_" + source)
    }
    function toStage(stage) {
        touch("receiveNext")
        tryCompare(kiosk.receive, "stage", stage)
    }
    // So many pieces of soap at their usual cost, without a date.
    function addSoap(pieces) {
        shop.pass(450)
        shop.scan(soap)
        tryCompare(kiosk.receive, "stage", "pieces")
        type(pieces)
        toStage("cost")
        toStage("dates")
        toStage("goods")
    }
}
