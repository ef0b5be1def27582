import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// What belongs to the shop: entered, moved, handed to somebody else, no longer there.
Storekeeping {
    name: "Assets"
    shop.stock: false

    function openRegister() {
        open("assets")
        page("assetsPage")
        tryCompare(kiosk.assets, "loaded", true)
    }
    // Words by their digits: a name need not be spelled for this.
    function enter(name, place) {
        touch("newAsset")
        page("assetPage")
        verify(!has("saveAsset").enabled)
        touch("assetName")
        write(name)
        page("assetPage")
        touch("assetPlace")
        write(place)
        page("assetPage")
    }
    function role(row, place) {
        return kiosk.assets.assets.data(kiosk.assets.assets.index(row, 0), Qt.UserRole + place)
    }
    function test_aThingIsEnteredWithItsPlaceAndItsPerson() {
        begun("wangxl")
        openRegister()
        has("noAsset")
        enter("77", "5")
        touch("assetCount_more")
        compare(has("assetCount_value").text, "2")
        touch("assetKeeper")
        touch("person_zhaoyx")
        compare(kiosk.assets.keeperName, "赵玉霞")
        touch("assetValue")
        type("280.5")
        touch("digitsKeep")
        compare(kiosk.assets.yuan, "280.50")
        touch("assetSince_dayLess")
        compare(kiosk.assets.since, "2026-03-08")
        compare(item("assetStates"), null)
        touch("saveAsset")
        page("assetsPage")
        has("asset_1")
        compare(has("assetWords").text, "77 is recorded.")
        compare([role(0, 1), role(0, 3), role(0, 4), role(0, 5), role(0, 6)], ["77", 2, "5", "赵玉霞", "in-use"])
    }
    function test_itIsMovedHandedOnAndGoneAtLast() {
        begun("wangxl")
        openRegister()
        enter("77", "5")
        touch("saveAsset")
        page("assetsPage")
        touch("newAsset")
        enterAnother()
        touch("asset_1")
        page("assetPage")
        // Nothing changed yet.
        verify(!has("saveAsset").enabled)
        touch("assetPlace")
        write("6")
        touch("assetKeeper")
        touch("person_wangxl")
        touch("saveAsset")
        page("assetsPage")
        compare([role(0, 4), role(0, 5)], ["56", "王秀兰"])
        touch("asset_1")
        page("assetPage")
        touch("assetKeeper")
        touch("keeperNobody")
        touch("state_3")
        touch("saveAsset")
        page("assetsPage")
        // What is gone stands last.
        compare([role(1, 0), role(1, 5), role(1, 6)], [1, "", "gone"])
        cutPower()
        signIn("wangxl")
        openRegister()
        compare([role(1, 0), role(1, 6)], [1, "gone"])
    }
    function enterAnother() {
        page("assetPage")
        touch("assetName")
        write("88")
        touch("assetPlace")
        write("5")
        touch("saveAsset")
        page("assetsPage")
        tryVerify(() => kiosk.assets.assets.total === 2)
    }
    function test_aPictureSaysWhatItIs_data() {
        return [{ tag: "扫码枪", art: "scan" }, { tag: "台式电脑", art: "asset-computer" }, { tag: "扫描打印机", art: "asset-printer" },
                { tag: "货架", art: "asset-shelf" }, { tag: "梯子", art: "asset" }]
    }
    function test_aPictureSaysWhatItIs(row) {
        begun("wangxl")
        openRegister()
        touch("newAsset")
        page("assetPage")
        kiosk.assets.setName(row.tag)
        compare(kiosk.assets.art, row.art)
        verify(shop.hasPicture(row.art))
        touch("back")
        page("assetsPage")
    }
    function test_onlyAManagerChangesTheRegister() {
        begun("wangxl")
        openRegister()
        enter("77", "5")
        touch("saveAsset")
        page("assetsPage")
        touch("back")
        page("menuPage")
        touch("toHome")
        kiosk.session.signOut()
        page("homePage")
        signIn("zhaoyx")
        openRegister()
        verify(!has("asset_1").enabled)
        verify(!has("newAsset").enabled)
        compare(item("newAsset").note, "a manager does this")
        // Whoever gets so far all the same is refused by the shop itself.
        kiosk.assets.beginNew()
        kiosk.assets.setName("梯子")
        kiosk.assets.setPlace("仓库")
        kiosk.assets.save()
        has("refusalOk")
        compare(kiosk.refusals.code, "RoleNotAllowed")
        touch("refusalOk")
        compare(kiosk.assets.assets.total, 1)
    }
}
