import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// From award to spendable points: the groups of the staff's menu, review.
Counter {
    name: "Points"
    shop.claims: true

    function init() { begin() }

    function open(person, group, entry) {
        signIn(person)
        touch("staff")
        touch(group)
        page("menuPage")
        touch(entry)
    }
    function test_anEntrySaysWhoMayUseIt() {
        signIn("liujf")
        touch("staff")
        touch("pointsGroup")
        page("menuPage")
        verify(!has("review").enabled)
        compare(item("review").note, "an operator does this")
        touch("back")
        page("staffPage")
    }
    function test_theSecondOperatorApprovesWhatTheFirstEntered() {
        open("wangxl", "pointsGroup", "review")
        page("reviewPage")
        tryCompare(kiosk.review, "loaded", true)
        compare(kiosk.review.counts, [4, 3, 0, 0])
        verify(!item("approve").enabled)
        const first = kiosk.review.items.data(kiosk.review.items.index(0, 0), Qt.UserRole)
        touch("claim_" + first)
        compare(kiosk.review.chosen, 1)
        touch("approve")
        tryCompare(kiosk.review, "counts", [3, 3, 1, 0])
        compare(kiosk.review.chosen, 0)
    }
    function test_whatOneEnteredOneselfNeedsAnother() {
        open("wangxl", "pointsGroup", "review")
        page("reviewPage")
        tryCompare(kiosk.review, "loaded", true)
        touch("chooseAll")
        compare(kiosk.review.chosen, 4)
        touch("approve")
        compare(has("secondMatter").text, kiosk.review.matter)
        touch("person_zhaoyx")
        typePin(shop.pin())
        touch("secondApprove")
        // Three of the four are that person's own.
        has("refusalOk")
        compare(kiosk.refusals.code, "ReviewSamePerson")
        compare(kiosk.review.counts, [4, 3, 0, 0])
    }
    function test_aRejectionSaysWhy() {
        open("zhaoyx", "pointsGroup", "review")
        tryCompare(kiosk.review, "loaded", true)
        const last = kiosk.review.items.data(kiosk.review.items.index(3, 0), Qt.UserRole)
        touch("claim_" + last)
        touch("reject")
        touch("reason_2")
        tryCompare(kiosk.review, "counts", [3, 3, 0, 0])
    }
}
