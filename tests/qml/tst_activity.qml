import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

Counter {
    name: "Activity"

    function init() { begin() }

    function openActivities() {
        touch("staff")
        if (!kiosk.session.signedIn) {
            page("signInPage")
            touch("person_zhaoyx")
            typePin(shop.pin())
            touch("signIn")
        }
        page("staffPage")
        touch("programmeGroup")
        page("menuPage")
        touch("activities")
        page("activitiesPage")
    }
    // Kind by its place, then the rule.
    function openNew(kind, rule) {
        openActivities()
        touch("newActivity")
        page("activityNewPage")
        touch("choice_" + kind)
        touch("activityRule_" + rule)
        touch("openActivity")
        page("activityPage")
    }
    function scanAll(from, to) {
        for (let number = from; number <= to; ++number) {
            shop.scan(shop.cardOf(number, 1))
            shop.pass(400)
        }
    }
    function clean() {
        shop.sounds()
    }

    // 60 cards, the plug pulled after 37 of them: nothing that was scanned is lost, nothing is awarded twice.
    function test_aCrowdOfSixtyCardsOutlivesAPowerCut() {
        openNew(1, "A03")
        scanAll(1, 37)
        tryCompare(kiosk.activity, "households", 37, 20000)
        compare(has("countHouseholds").text, "37")
        const number = kiosk.activity.number

        cutPower()
        openActivities()
        touch("activity_" + number)
        page("activityPage")
        tryCompare(kiosk.activity, "households", 37)
        tryCompare(kiosk.activity, "lastState", "in")
        tryVerify(() => kiosk.activity.lastName !== "")
        scanAll(37, 60)
        tryCompare(kiosk.activity, "households", 60, 20000)
        touch("heads")
        touch("key_4")
        touch("key_2")
        touch("heads_1")
        touch("key_2")
        touch("key_5")
        touch("headsKeep")
        tryCompare(kiosk.activity, "headcount", 42)
        touch("closeActivity")
        touch("endConfirm")
        tryCompare(kiosk.activity, "ended", true, 20000)
        compare(kiosk.activity.awarded + kiosk.activity.left.total, 60)
        compare(kiosk.activity.pointsGiven, 5 * kiosk.activity.awarded)
        compare(kiosk.activity.women, 25)
        touch("endConfirm")
        page("activitiesPage")
    }
    function test_theSecondScanOfAHouseholdHasAnotherSound() {
        openNew(0, "D01")
        clean()
        shop.scan(shop.cardOf(12, 1))
        tryCompare(kiosk.activity, "lastState", "in")
        compare(shop.sounds(), [0])
        shop.pass(1600)
        shop.scan(shop.cardOf(12, 1))
        tryCompare(kiosk.activity, "lastState", "again")
        compare(shop.sounds(), [2])
        verify(!kiosk.refusals.active)
        compare(kiosk.activity.households, 1)
        compare(has("lastWords").text, "has signed in already")
    }
    function test_aReplacedOrForgedCardIsRefusedWithItsOwnSentence() {
        openNew(0, "D01")
        shop.scan(shop.forgedCard(3))
        tryCompare(kiosk.refusals, "code", "CardForged")
        touch("refusalOk")
        shop.scan(shop.cardOf(3, 2))
        tryCompare(kiosk.refusals, "code", "CardAhead")
        touch("refusalOk")
        compare(kiosk.activity.households, 0)
    }
    function test_severalOfAHouseholdAndTheLastOneOutAgain() {
        openNew(0, "D01")
        shop.scan(shop.cardOf(12, 1))
        tryCompare(kiosk.activity, "households", 1)
        touch("people_more")
        tryCompare(kiosk.activity, "persons", 2)
        shop.scan(shop.cardOf(13, 1))
        tryCompare(kiosk.activity, "households", 2)
        touch("takeOut")
        tryCompare(kiosk.activity, "households", 1)
        compare(kiosk.activity.lastState, "out")
        compare(kiosk.activity.persons, 2)
    }
    function test_whoForgotTheCardIsFoundByNumber() {
        openNew(0, "D01")
        touch("findHousehold")
        page("findPage")
        touch("key_9")
        touch("hit_0009")
        page("activityPage")
        tryCompare(kiosk.activity, "households", 1)
        compare(kiosk.activity.lastNumber, "0009")
    }
    function test_aboveTheLimitASecondPersonAgreesToTheClose() {
        openNew(1, "A08")
        shop.scan(shop.cardOf(12, 1))
        tryCompare(kiosk.activity, "households", 1)
        touch("closeActivity")
        touch("endConfirm")
        tryCompare(kiosk.activity, "ended", true)
        touch("endConfirm")
        page("activitiesPage")
        touch("newActivity")
        page("activityNewPage")
        touch("choice_1")
        touch("activityRule_D01")
        touch("openActivity")
        page("activityPage")
        shop.pass(1600)
        shop.scan(shop.cardOf(12, 1))
        tryCompare(kiosk.activity, "households", 1)
        touch("people_more")
        tryCompare(kiosk.activity, "persons", 2)
        touch("people_more")
        tryCompare(kiosk.activity, "persons", 3)
        touch("closeActivity")
        touch("endConfirm")
        tryCompare(kiosk.refusals, "code", "SecondPersonNeeded")
        touch("wayOut")
        touch("person_wangxl")
        typePin(shop.pin())
        touch("secondApprove")
        tryCompare(kiosk.activity, "ended", true)
        compare(kiosk.activity.pointsGiven, 15)
    }
    function test_aTalkWithoutPointsOnlyCountsPeople() {
        openNew(2, "")
        touch("heads")
        touch("key_8")
        touch("headsKeep")
        tryCompare(kiosk.activity, "headcount", 8)
        touch("closeActivity")
        touch("endConfirm")
        tryCompare(kiosk.activity, "ended", true)
        compare(kiosk.activity.awarded, 0)
        touch("endConfirm")
        page("activitiesPage")
        tryVerify(() => kiosk.activity.activities.total === 0)
        has("noActivity")
    }
}
