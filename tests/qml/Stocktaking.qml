import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// A kiosk in which things are counted.
Counter {
    id: counting

    // The category of three items on the shelf: 43 and 45 have 40 pieces, 44 has 3.
    readonly property string crafts: "area_7"

    function open(entry) {
        touch("staff")
        page("staffPage")
        touch("goodsGroup")
        page("menuPage")
        touch(entry)
    }
    function openStocktakes() {
        open("stocktakes")
        page("stocktakePage")
        tryCompare(kiosk.stocktakes, "loaded", true)
    }
    function beginStocktake(area) {
        openStocktakes()
        touch(area)
        touch("beginStocktake")
        page("stocktakeCountPage")
        tryCompare(kiosk.count, "loaded", true)
    }
    function count(goods, pieces) {
        touch("shelf_" + goods)
        typePin(String(pieces))
        touch("keepCount")
        tryVerify(() => !kiosk.count.busy && kiosk.count.chosen === 0, 10000, kiosk.refusals.code)
    }
    function toCounter() {
        while (flow.pageName !== "menuPage") {
            const before = flow.pageName
            touch("back")
            tryVerify(() => flow.pageName !== before)
        }
        touch("toHome")
        page("homePage")
    }
    function finish() {
        touch("countFinished")
        page("stocktakePage")
        touch("finishStocktake")
        tryCompare(kiosk.stocktakes, "stage", "finished")
    }
    function showDifferences() {
        touch("showDifferences")
        page("stocktakeDifferencesPage")
        tryCompare(kiosk.differences, "loaded", true)
    }
    function explain(goods, cause) {
        touch("difference_" + goods)
        touch("cause_" + cause)
    }
    function agree(person) {
        touch("person_" + person)
        typePin(shop.pin())
        touch("secondApprove")
    }
}
