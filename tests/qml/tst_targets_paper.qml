import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// Everything that is touched is at least 15 mm in both directions, in both languages: on the pages of what belongs to the
// shop, of collection slips and of slips for days without power.
Targets {
    name: "TargetsOfPaper"
    shop.claims: false

    function languages() {
        return [{ tag: "zh_CN" }, { tag: "en" }]
    }
    function openMenu(group, entry) {
        touch("staff")
        touch(group)
        page("menuPage")
        check(flow, group)
        touch(entry)
    }
    function test_everyTargetOfAssetsIsLargeEnough_data() { return languages() }
    function test_everyTargetOfAssetsIsLargeEnough(row) {
        kiosk.language.use(row.tag)
        openMenu("goodsGroup", "assets")
        has("noAsset")
        check(flow, "empty register")
        touch("newAsset")
        check(flow, "new thing")
        touch("assetKeeper")
        check(flow, "people")
        touch("keeperCancel")
        touch("assetValue")
        check(flow, "value")
        touch("digitsCancel")
        kiosk.assets.setName("扫码枪")
        kiosk.assets.setPlace("柜台")
        touch("saveAsset")
        has("asset_1")
        check(flow, "register")
        touch("asset_1")
        has("state_3")
        check(flow, "known thing")
    }
    function test_everyTargetOfCollectionSlipsIsLargeEnough_data() { return languages() }
    function test_everyTargetOfCollectionSlipsIsLargeEnough(row) {
        kiosk.language.use(row.tag)
        openMenu("householdGroup", "slips")
        has("noSlip")
        check(flow, "no slips")
        touch("newSlip")
        has("relation_other")
        check(flow, "who collects")
        shop.pass(1600)
        shop.scan(shop.cardOf(12, 1))
        tryCompare(kiosk.household, "number", 12)
        kiosk.slipForm.setCollector("解玉兰")
        touch("relation_grid-worker")
        touch("slipNext")
        check(flow, "terms")
        typePin("20")
        touch("issueSlip")
        page("slipPage")
        touch("printSlip")
        has("slipFile")
        check(flow, "slip")
        touch("slipDone")
        touch("slip_1")
        check(flow, "slips")
        touch("cancelSlip")
        check(flow, "reasons")
    }
    function test_everyTargetOfThePaperKitIsLargeEnough_data() { return languages() }
    function test_everyTargetOfThePaperKitIsLargeEnough(row) {
        kiosk.language.use(row.tag)
        openMenu("goodsGroup", "paperKit")
        has("noConflict")
        check(flow, "empty kit")
        touch("paperMore")
        check(flow, "how many")
        touch("paperPrint")
        tryCompare(kiosk.paperKit, "unused", 40)
        check(flow, "kit")
        touch("paperType")
        check(flow, "number")
        touch("digitsCancel")
        shop.scan(shop.paperCode(5))
        page("paperSlipPage")
        check(flow, "unused slip")
        touch("paperSpoil")
        check(flow, "why spoiled")
        touch("reasonCancel")
        touch("paperConflict")
        check(flow, "conflict")
        shop.pass(1600)
        shop.scan(shop.cardOf(12, 1))
        tryCompare(kiosk.household, "number", 12)
        typePin("80")
        check(flow, "conflict of a household")
        touch("recordConflict")
        check(flow, "why conflict")
        touch("reason_0")
        page("paperSlipPage")
        check(flow, "used slip")
        touch("paperDone")
        has("conflict_5")
        check(flow, "conflicts")
    }
}
