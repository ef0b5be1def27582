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
        farApart("reject", "approve")
        const last = kiosk.review.items.data(kiosk.review.items.index(3, 0), Qt.UserRole)
        touch("claim_" + last)
        touch("reject")
        touch("reason_2")
        tryCompare(kiosk.review, "counts", [3, 3, 0, 0])
    }

    // A key that takes something away is never touched for the one that gives.
    function farApart(left, right) {
        settle()
        const first = has(left), second = has(right)
        verify(second.mapToItem(flow, 0, 0).x - first.mapToItem(flow, first.width, 0).x > Theme.target, left + " beside " + right)
    }
    function rowOf(list, place, role) {
        return list.data(list.index(place, 0), Qt.UserRole + role)
    }
    // What the operator entered is approved and put up; gives the document of the notice.
    function putUp() {
        open("wangxl", "pointsGroup", "review")
        tryCompare(kiosk.review, "loaded", true)
        for (let place = 0; place < 3; ++place)
            touch("claim_" + rowOf(kiosk.review.items, place, 0))
        touch("approve")
        tryCompare(kiosk.review, "counts", [1, 3, 3, 0])
        touch("back")
        touch("publicity")
        page("publicityPage")
        has("noNotice")
        touch("nextNotice")
        page("noticePage")
        compare(kiosk.notices.stage, "next")
        compare(kiosk.notices.lines.total, 3)
        touch("putUp")
        tryCompare(kiosk.notices, "stage", "notice")
        return kiosk.notices.document
    }
    function test_whatNobodyObjectedToBecomesSpendable() {
        const notice = putUp()
        verify(rowOf(kiosk.notices.lines, 0, 3).indexOf("*") > 0)
        compare(item("postNotice"), null)
        compare(has("printNotice").kind, "primary")
        touch("printNotice")
        tryVerify(() => shop.noticesPrinted() === 1)
        // Printed is not the end: the photo of the board comes next.
        tryVerify(() => has("photographNotice").kind === "primary")
        touch("back")
        page("publicityPage")
        shop.turnDays(3)
        touch("notice_" + notice)
        page("noticePage")
        touch("postNotice")
        touch("person_zhaoyx")
        typePin(shop.pin())
        touch("secondApprove")
        tryCompare(kiosk.notices, "postedLines", 3)
        tryCompare(kiosk.notices, "waiting", 0)
        compare(item("postNotice"), null)
        touch("finish")
        page("publicityPage")
    }
    function test_anObjectionStopsItsLineAndIsSettledByTwo() {
        putUp()
        touch("line_" + rowOf(kiosk.notices.lines, 1, 0))
        touch("objectToLine")
        touch("reason_1")
        tryCompare(kiosk.notices, "stopped", 1)
        compare(kiosk.notices.waiting, 2)
        touch("back")
        page("publicityPage")
        touch("back")
        touch("objections")
        page("objectionsPage")
        tryCompare(kiosk.objections.items, "total", 1)
        touch("objection_" + rowOf(kiosk.objections.items, 0, 0))
        farApart("dismiss", "uphold")
        touch("uphold")
        touch("reason_0")
        touch("person_zhaoyx")
        typePin(shop.pin())
        touch("secondApprove")
        has("noObjection")
    }
    function test_theNoticeIsPhotographed() {
        putUp()
        touch("photographNotice")
        verify(!has("photoUse").enabled)
        shop.plugStick()
        shop.putPhoto()
        touch("photoAgain")
        touch("photoUse")
        tryCompare(kiosk.notices, "hasPhoto", true)
        touch("finish")
        page("publicityPage")
    }
    function test_aMeetingGoesOnAfterAPowerCut() {
        open("wangxl", "pointsGroup", "meeting")
        page("meetingPage")
        tryCompare(kiosk.meeting, "items", 7)
        verify(!item("toItems").enabled)
        for (const number of ["1", "5"]) {
            touch("key_" + number)
            touch("hit_000" + number)
        }
        touch("others_more")
        touch("others_more")
        touch("others_more")
        tryCompare(kiosk.meeting.attending, "total", 2)
        compare(kiosk.meeting.voices, 5)
        touch("toItems")
        // Household 5 may not vote on what is about itself.
        while (kiosk.meeting.numberText !== "0005")
            kiosk.meeting.next()
        compare(kiosk.meeting.itemVoices, 4)
        verify(has("itemRecused").text !== "")
        touch("against_more")
        compare(has("inFavour").text, "3")
        touch("decideItem")
        compare(kiosk.meeting.decided, 1)
        cutPower()
        open("wangxl", "pointsGroup", "meeting")
        tryCompare(kiosk.meeting, "loaded", true, 10000)
        compare(kiosk.meeting.decided, 1)
        compare(kiosk.meeting.voices, 5)
        tryCompare(kiosk.meeting.attending, "total", 2)
        touch("toItems")
        touch("decideRest")
        compare(kiosk.meeting.decided, 7)
        touch("closeMeeting")
        has("finish")
        compare(kiosk.meeting.approved, 7)
        touch("toNotices")
        page("publicityPage")
        touch("back")
        page("menuPage")
        touch("meeting")
        tryCompare(kiosk.meeting, "loaded", true, 10000)
        compare(kiosk.meeting.items, 0)
        compare(kiosk.meeting.voices, 0)
        has("noMeeting")
        compare(item("toItems"), null)
    }
    function chooseReviewed() {
        signIn("zhaoyx")
        touch("award")
        shop.scan(shop.cardOf(16, 1))
        tryCompare(kiosk.household, "number", 16)
        has("rule_A03")
        kiosk.award.choose("A05")
        has("evidence")
    }
    function test_thePictureOfADeedIsKeptWithWhatItLooksLike() {
        shop.plugStick()
        shop.putPhoto()
        chooseReviewed()
        touch("evidence")
        touch("photoUse")
        touch("confirm")
        page("resultPage")
        compare(shop.looksOfEvidence(), 1)
    }
    function test_aDeedThatOthersReviewIsSubmittedAndSaidToWait() {
        chooseReviewed()
        touch("confirm")
        page("resultPage")
        compare(kiosk.receipt.kind, "pending")
        compare(kiosk.receipt.before, kiosk.receipt.after)
        touch("finish")
        shop.pass(1600)
        shop.scan(shop.cardOf(16, 1))
        page("balancePage")
        tryVerify(() => kiosk.statement.entries.total > 0)
        tryCompare(kiosk.household, "pending", 10)
        compare(rowOf(kiosk.statement.entries, 0, 0), "pending")
        verify(rowOf(kiosk.statement.entries, 0, 3).endsWith("waits for review"))
    }
    function test_aSubmissionIsTakenBackWithinTheMinute() {
        chooseReviewed()
        touch("confirm")
        page("resultPage")
        touch("takeBack")
        tryCompare(kiosk.receipt, "kind", "reversal")
        touch("finish")
        shop.pass(1600)
        shop.scan(shop.cardOf(16, 1))
        page("balancePage")
        tryCompare(kiosk.household, "pending", 0)
    }
    function test_aRejectionIsReadOnTheHouseholdsPage() {
        open("zhaoyx", "pointsGroup", "review")
        tryCompare(kiosk.review, "loaded", true)
        touch("claim_" + rowOf(kiosk.review.items, 3, 0))
        touch("reject")
        touch("reason_2")
        tryCompare(kiosk.review, "counts", [3, 3, 0, 0])
        shop.scan(shop.cardOf(9, 1))
        kiosk.household.openNumber(9)
        tryCompare(kiosk.household, "number", 9)
        kiosk.statement.load()
        tryVerify(() => kiosk.statement.entries.total > 0)
        compare(rowOf(kiosk.statement.entries, 0, 0), "refused")
        verify(rowOf(kiosk.statement.entries, 0, 3).endsWith("not given: The proof is missing"))
    }
    function test_relativesAreDeclaredByTwo() {
        open("wangxl", "householdGroup", "kin")
        page("findPage")
        typePin("12")
        touch("hit_0012")
        page("kinPage")
        has("noKin")
        touch("addKin")
        page("findPage")
        typePin("7")
        touch("hit_0007")
        touch("person_zhaoyx")
        typePin(shop.pin())
        touch("secondApprove")
        page("kinPage")
        has("endKin_0007")
        compare(kiosk.kin.numberText, "0012")
    }
    function test_whileNobodyComesTheNoticeIsShown() {
        putUp()
        kiosk.session.signOut()
        page("homePage")
        flow.boardMs = 300
        has("boardTitle")
        compare(kiosk.board.lines.total, 3)
        verify(rowOf(kiosk.board.lines, 0, 3).indexOf("*") > 0)
        flow.boardMs = 60000
        touch("boardTouch")
        tryVerify(() => item("boardTitle") === null)
        page("homePage")
    }
}
