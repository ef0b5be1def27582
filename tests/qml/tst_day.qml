import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// Opening and closing the day, the blind count.
Counter {
    name: "Day"

    function init() { begin() }

    function test_theDayIsClosedWithAFingerprintAndOpenedAgainByAPerson() {
        signIn("wangxl")
        touch("staff")
        touch("day")
        page("dayClosePage")
        touch("closeDay")
        has("slipQr")
        verify(kiosk.day.fingerprint.length === 10)
        touch("finish")
        page("homePage")
        tryVerify(() => !kiosk.session.dayOpen)
        verify(!kiosk.session.signedIn)
        touch("redeem")
        has("wayOut")
        compare(kiosk.refusals.code, "DayNotOpen")
        touch("wayOut")
        page("signInPage")
        touch("person_wangxl")
        typePin(shop.pin())
        touch("signIn")
        page("dayOpenPage")
        touch("dateRight")
        touch("openDay")
        page("homePage")
        verify(kiosk.session.dayOpen)
    }
    function test_aFarDateAsksTwice() {
        signIn("wangxl")
        touch("staff")
        touch("day")
        touch("closeDay")
        touch("finish")
        tryVerify(() => !kiosk.session.dayOpen)
        verify(!kiosk.session.signedIn)
        signIn("wangxl")
        touch("staff")
        touch("day")
        page("dayOpenPage")
        for (let day = 0; day < 5; ++day)
            touch("dateLater")
        touch("dateRight")
        touch("openDay")
        has("wayOut")
        compare(kiosk.refusals.code, "DateNeedsConfirmation")
        touch("wayOut")
        page("homePage")
        verify(kiosk.session.dayOpen)
    }
    function test_theDayIsClosedWithABlindCount() {
        signIn("wangxl")
        touch("staff")
        touch("day")
        touch("countGoods")
        compare(kiosk.day.count.total, 5)
        for (let goods = 0; goods < 2; ++goods) {
            touch("key_3")
            touch("key_9")
            touch("countNext")
        }
        touch("countLater")
        compare(kiosk.day.countedGoods, 2)
        touch("closeDay")
        has("slipQr")
        compare(kiosk.day.differences.total, 2)
    }
    function test_whatIsTypedIsNotLostWhenEnoughWasCounted() {
        signIn("wangxl")
        touch("staff")
        touch("day")
        touch("countGoods")
        touch("key_3")
        touch("countNext")
        touch("key_4")
        touch("countLater")
        compare(kiosk.day.countedGoods, 2)
    }
    function test_aWrongCountIsCorrectedByATapOnItsRow() {
        signIn("wangxl")
        touch("staff")
        touch("day")
        touch("countGoods")
        touch("key_3")
        touch("key_8")
        touch("countNext")
        touch("key_4")
        touch("count_0")
        compare(kiosk.day.countedGoods, 2)
        touch("key_7")
        touch("countNext")
        touch("countLater")
        compare(kiosk.day.countedGoods, 2)
        compare(kiosk.day.count.data(kiosk.day.count.index(0, 0), Qt.UserRole + 4), 7)
        compare(kiosk.day.count.data(kiosk.day.count.index(1, 0), Qt.UserRole + 4), 4)
        touch("countGoods")
        touch("key_clear")
        compare(kiosk.day.countedGoods, 1)
        verify(!item("countNext").enabled)
    }
    function test_aClosedShopSaysSoAndTheBarOpensTheDay() {
        verify(!has("openTheDay").enabled)
        signIn("wangxl")
        touch("staff")
        touch("day")
        touch("closeDay")
        touch("finish")
        page("homePage")
        touch("openTheDay")
        page("signInPage")
        touch("person_wangxl")
        typePin(shop.pin())
        touch("signIn")
        page("dayOpenPage")
    }
    function test_theNextMorningAsksWhetherItIsStillTheSameDay() {
        shop.advanceHours(24)
        touch("staff")
        touch("person_wangxl")
        typePin(shop.pin())
        touch("signIn")
        has("sameDayClose")
        touch("sameDayGoOn")
        page("staffPage")
        compare(item("sameDayPanel"), null)
        kiosk.session.signOut()
        page("homePage")
        signIn("wangxl")
        shop.advanceHours(24)
        kiosk.session.signOut()
        page("homePage")
        touch("staff")
        touch("person_wangxl")
        typePin(shop.pin())
        touch("signIn")
        touch("sameDayClose")
        page("dayClosePage")
    }
    function test_onTheSameDayNobodyIsAsked() {
        shop.advanceHours(6)
        signIn("zhaoyx")
        verify(!kiosk.session.asksForSameDay)
    }
    function closeToday(counted) {
        touch("staff")
        touch("day")
        page("dayClosePage")
        if (counted !== "") {
            touch("countGoods")
            typePin(counted)
            touch("countNext")
            touch("countLater")
        }
        touch("closeDay")
        has("slipQr")
        touch("finish")
        page("homePage")
        tryVerify(() => !kiosk.session.dayOpen)
    }
    function askForTheDay() {
        signIn("wangxl")
        touch("staff")
        touch("day")
        page("dayOpenPage")
        touch("dateRight")
        tryCompare(kiosk.day, "lastLoaded", true)
    }
    function test_whoeverOpensSaysWhoElseIsOnDuty() {
        signIn("wangxl")
        closeToday("")
        askForTheDay()
        compare(kiosk.day.others.total, 2)
        compare(item("duty_wangxl"), null)
        touch("duty_zhaoyx")
        touch("duty_liujf")
        touch("duty_zhaoyx")
        verify(!has("duty_zhaoyx").chosen)
        verify(has("duty_liujf").chosen)
        touch("openDay")
        page("homePage")
        verify(kiosk.session.dayOpen)
        compare(shop.onDuty(), ["wangxl", "liujf"])
    }
    function test_theOpenerSeesHowTheLastDayWasClosed() {
        signIn("wangxl")
        closeToday("")
        askForTheDay()
        compare(kiosk.day.lastDate, "2026-03-09")
        compare(has("lastCloseWords").text, "Last close: 9 March")
        compare(has("lastCloseMark").text, "Closed by 王秀兰, nothing to note.")
        verify(has("lastClose").good)
        touch("back")
        has("dateRight")
        touch("back")
        page("homePage")
    }
    function test_aCountThatDiffersIsStillSeenTheNextMorning() {
        signIn("wangxl")
        closeToday("1")
        askForTheDay()
        verify(!has("lastClose").good)
        compare(kiosk.day.lastDifferences.total, 1)
    }
}
