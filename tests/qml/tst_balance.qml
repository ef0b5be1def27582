import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

Counter {
    name: "Balance"

    function init() { begin() }

    function test_aCardOnTheHomeScreenOpensTheAccountWithoutATap() {
        shop.scan(shop.cardOf(3, 1))
        page("balancePage")
        compare(kiosk.household.numberText, "0003")
        compare(has("spendable_value").text, "65")
    }
    function test_aShortHistoryLeavesRoomForWhatThePointsSufficeFor() {
        shop.scan(shop.cardOf(3, 1))
        page("balancePage")
        compare(kiosk.household.spendable, 65)
        has("withinReach")
        verify(kiosk.household.withinReach.total > 0)
        for (let row = 0; row < kiosk.household.withinReach.rowCount(); ++row) {
            const index = kiosk.household.withinReach.index(row, 0)
            verify(kiosk.household.withinReach.data(index, Qt.UserRole + 2) <= 65)
        }
    }
    function test_theBalanceGoesHomeByItself() {
        shop.scan(shop.cardOf(3, 1))
        page("balancePage")
        has("countdownText")
        kiosk.household.reload()
        tryCompare(flow, "pageName", "homePage", 20000)
        verify(!kiosk.household.known)
    }
    function test_stayStopsTheCountdown() {
        shop.scan(shop.cardOf(3, 1))
        page("balancePage")
        touch("stay")
        compare(item("countdownText"), null)
    }
    function test_aForgedCardIsRefusedInThreeParts() {
        shop.scan(shop.forgedCard(3))
        has("refusalOk")
        compare(kiosk.refusals.code, "CardForged")
        verify(kiosk.refusals.happened !== "" && kiosk.refusals.kept !== "" && kiosk.refusals.next !== "")
        compare(shop.sounds(), [2])
        touch("refusalOk")
        verify(!kiosk.refusals.active)
        page("homePage")
    }
    function test_aGoodCardDuringARefusalAnswersIt() {
        shop.scan(shop.forgedCard(3))
        has("refusalOk")
        shop.scan(shop.cardOf(4, 1))
        page("balancePage")
        verify(!kiosk.refusals.active)
        compare(kiosk.household.numberText, "0004")
    }
    function test_halfACardIsADamagedCard() {
        shop.scan(shop.cardOf(3, 1).slice(0, 100))
        has("refusalOk")
        compare(kiosk.refusals.code, "CardDamaged")
    }
    function test_withoutACardTheNumberFindsTheHousehold() {
        touch("balance")
        page("findPage")
        touch("key_1")
        touch("key_2")
        touch("hit_0012")
        page("balancePage")
        compare(kiosk.household.numberText, "0012")
    }
    function test_aDoorIsFoundByItsNumberAndTheHitSaysWhichDoorItIs() {
        touch("balance")
        touch("key_1")
        verify(has("hit_0001").note.indexOf("1组1号") > 0)
        compare(has("hit_0001").note.indexOf("1组1组"), -1)
    }
    function test_initialsFindTheHousehold() {
        touch("balance")
        touch("switchPad")
        touch("key_g")
        touch("key_h")
        touch("hit_0001")
        page("balancePage")
        compare(kiosk.household.name, "顾红")
    }
    function test_nobodyFoundSaysSo() {
        touch("balance")
        touch("switchPad")
        touch("key_q")
        touch("key_q")
        touch("key_q")
        touch("key_q")
        tryCompare(kiosk.household, "searched", true)
        compare(kiosk.household.hits.total, 0)
        verify(has("searchHint").text.indexOf("Nobody found") === 0)
    }
    function test_languageSwitchesWhileThePageStays() {
        touch("balance")
        page("findPage")
        const words = has("switchPad").text
        kiosk.language.use("zh_CN")
        compare(kiosk.language.tag, "zh_CN")
        page("findPage")
        verify(words !== "")
    }
}
