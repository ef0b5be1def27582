import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// Everything that is touched is at least 15 mm in both directions, in both languages: on the pages of the goods list.
Targets {
    name: "TargetsOfTheCatalogue"
    shop.stock: true

    readonly property string soap: "2900000000032"

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
    function test_everyTargetOfTheListIsLargeEnough_data() { return languages() }
    function test_everyTargetOfTheListIsLargeEnough(row) {
        kiosk.language.use(row.tag)
        openShop("catalogue")
        has("goods_" + soap)
        check(flow, "list")
        shop.scan("6901234567892")
        has("unknownPanel")
        check(flow, "unknown code")
        touch("reasonCancel")
        touch("findGoods")
        page("goodsFindPage")
        touch("key_x")
        tryCompare(kiosk.catalogue, "searched", true)
        has("hit_" + kiosk.catalogue.hits.data(kiosk.catalogue.hits.index(0, 0), Qt.UserRole))
        check(flow, "found")
    }
    function test_everyTargetOfGoodsIsLargeEnough_data() { return languages() }
    function test_everyTargetOfGoodsIsLargeEnough(row) {
        kiosk.language.use(row.tag)
        openShop("catalogue")
        tryCompare(kiosk.catalogue, "loaded", true)
        shop.scan(soap)
        page("goodsPage")
        tryCompare(kiosk.goods, "loaded", true)
        check(flow, "goods")
        for (const field of ["category", "unit", "period"]) {
            touch("field_" + field)
            has("option_0")
            check(flow, field)
            touch("optionCancel")
        }
        touch("field_cost")
        check(flow, "cost")
        touch("digitsCancel")
        touch("field_photo")
        has("photoAgain")
        check(flow, "photo")
        touch("photoCancel")
        touch("field_codes")
        shop.scan("6901234567892")
        has("code_6901234567892")
        check(flow, "codes")
        touch("code_6901234567892")
        check(flow, "a code")
        touch("optionCancel")
        touch("codesDone")
        touch("back")
        has("reasonCancel")
        check(flow, "leaving")
        touch("reasonCancel")
        touch("field_price")
        page("goodsPricePage")
        touch("kind_1")
        has("priceUntil_dayMore")
        check(flow, "price")
        touch("pricePoints")
        check(flow, "points")
    }
    function test_everyTargetOfNewGoodsIsLargeEnough_data() { return languages() }
    function test_everyTargetOfNewGoodsIsLargeEnough(row) {
        kiosk.language.use(row.tag)
        openShop("catalogue")
        touch("newGoods")
        has("newName")
        check(flow, "new goods")
        touch("newCode")
        has("option_1")
        check(flow, "which barcode")
        touch("option_1")
        tryVerify(() => kiosk.goods.ownBarcode)
        check(flow, "own barcode")
    }
    function test_everyTargetOfPricesAndLabelsIsLargeEnough_data() { return languages() }
    function test_everyTargetOfPricesAndLabelsIsLargeEnough(row) {
        kiosk.language.use(row.tag)
        openShop("prices")
        tryCompare(kiosk.priceList, "loaded", true)
        check(flow, "price list")
        touch("printPrices")
        has("priceListFile")
        check(flow, "price list printed")
        touch("toLabels")
        page("shelfLabelsPage")
        check(flow, "labels")
        touch("labels_1")
        has("labelsSince_dayLess")
        check(flow, "labels since")
    }
}
