import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// Everything that is touched is at least 15 mm in both directions, on the smallest screen, in both languages.
Counter {
    id: targets
    name: "Targets"
    width: 1024
    height: 600
    shop.claims: true

    function init() {
        begin()
        signIn("wangxl")
    }
    function check(root, where) {
        settle()
        checkAll(root, where)
    }
    function checkAll(root, where) {
        for (let index = 0; index < root.children.length; ++index) {
            const child = root.children[index]
            if (!child.visible)
                continue
            if (child.clicked !== undefined && child.down !== undefined) {
                verify(child.width >= Theme.target - 1 && child.height >= Theme.target - 1,
                       where + ": " + child.objectName + " is " + child.width + " x " + child.height)
                const at = child.mapToItem(targets, 0, 0)
                verify(at.x >= -0.5 && at.y >= -0.5 && at.x + child.width <= targets.width + 0.5
                       && at.y + child.height <= targets.height + 0.5, where + ": " + child.objectName + " is cut off at " + at.x + "," + at.y + " "
                       + child.width + " x " + child.height)
            }
            checkAll(child, where)
        }
    }
    function test_keysThatAreHitOneAfterTheOtherStandThreeMillimetresApart() {
        touch("balance")
        touch("switchPad")
        apart(["key_q", "key_w"])
        apart(["key_1", "key_q"])
        apart(["key_p", "key_clear"])
        apart(["key_0", "key_erase"])
        for (const key of "abcdefghijklmnopqrstuvwxyz0123456789")
            has("key_" + key)
        touch("back")
        touch("redeem")
        shop.scan(shop.cardOf(5, 1))
        tryCompare(kiosk.household, "number", 5)
        has("goods_2900000000032")
        shop.scan("2900000000032")
        settle()
        apart(["lineMore", "lineBin"])
        apart(["lineBin", "confirm"])
        compare(item("lineLess").text, "Less")
        compare(item("lineBin").text, "Remove")
    }
    // The empty space between two keys.
    function apart(names) {
        const first = has(names[0]), second = has(names[1])
        const at = first.mapToItem(targets, 0, 0), to = second.mapToItem(targets, 0, 0)
        const across = Math.max(to.x - at.x - first.width, at.x - to.x - second.width)
        const down = Math.max(to.y - at.y - first.height, at.y - to.y - second.height)
        verify(Math.max(across, down) >= Theme.gap - 1, names + " are " + across + ", " + down + " apart")
    }
    function test_primaryActionsAreTwentyMillimetresHigh() {
        touch("award")
        shop.scan(shop.cardOf(12, 1))
        tryCompare(kiosk.household, "number", 12)
        touch("rule_A03")
        verify(item("confirm").height >= Theme.primary)
        kiosk.award.confirm()
        page("resultPage")
        flow.leaveRefusal("secondPerson")
        verify(has("secondApprove").height >= Theme.primary)
        check(flow, "second person")
    }
    function test_everyTargetIsLargeEnough_data() {
        return [{ tag: "zh_CN" }, { tag: "en" }]
    }
    function test_everyTargetIsLargeEnough(row) {
        kiosk.language.use(row.tag)
        check(flow, "home")
        touch("balance")
        touch("key_1")
        has("hit_0001")
        check(flow, "find")
        touch("switchPad")
        check(flow, "find by letters")
        touch("back")
        touch("redeem")
        shop.scan(shop.cardOf(5, 1))
        tryCompare(kiosk.household, "number", 5)
        has("goods_2900000000032")
        shop.scan("2900000000032")
        check(flow, "redeem")
        touch("confirm")
        page("resultPage")
        check(flow, "result")
        touch("finish")
        touch("award")
        touch("rule_A03")
        check(flow, "award")
        touch("back")
        touch("staff")
        check(flow, "staff")
        touch("pointsGroup")
        page("menuPage")
        check(flow, "menu")
        touch("review")
        touch("chooseAll")
        check(flow, "review")
        touch("reject")
        has("reason_0")
        check(flow, "reasons")
        touch("reasonCancel")
        touch("chooseAll")
        for (let place = 0; place < 3; ++place)
            kiosk.review.toggle(kiosk.review.items.data(kiosk.review.items.index(place, 0), Qt.UserRole))
        kiosk.review.approve()
        tryCompare(kiosk.review, "counts", [1, 3, 3, 0])
        touch("back")
        touch("meeting")
        touch("key_1")
        has("hit_0001")
        check(flow, "meeting, people")
        touch("hit_0001")
        touch("others_more")
        touch("others_more")
        touch("toItems")
        check(flow, "meeting, items")
        kiosk.meeting.toClose()
        check(flow, "meeting, close")
        touch("back")
        touch("back")
        touch("back")
        touch("publicity")
        touch("nextNotice")
        has("putUp")
        check(flow, "next notice")
        touch("putUp")
        has("objectToLine")
        check(flow, "notice")
        touch("photographNotice")
        has("photoUse")
        check(flow, "photo")
        touch("photoCancel")
        touch("back")
        page("publicityPage")
        check(flow, "publicity")
        touch("back")
        touch("toHome")
        touch("staff")
        touch("day")
        check(flow, "day close")
    }
    function test_everyTargetOfRulesAndPolicyIsLargeEnough_data() {
        return [{ tag: "zh_CN" }, { tag: "en" }]
    }
    function test_everyTargetOfRulesAndPolicyIsLargeEnough(row) {
        kiosk.language.use(row.tag)
        touch("staff")
        touch("pointsGroup")
        touch("rules")
        has("ruleCard_A01")
        check(flow, "rules")
        touch("ruleVersions")
        touch("ruleSet_v1")
        check(flow, "versions")
        touch("back")
        touch("changeRules")
        touch("addRule")
        page("ruleEditPage")
        for (let part = 0; part < 6; ++part) {
            touch("field_" + part)
            if (part === 4)
                touch("time_1")
            check(flow, "rule, field " + part)
        }
        touch("dropRule")
        touch("ruleCard_A01")
        touch("most_more")
        touch("editTitle")
        page("ruleTitlePage")
        check(flow, "title of a rule")
        touch("back")
        touch("ruleReady")
        check(flow, "draft of rules")
        touch("draftNext")
        check(flow, "day of the draft")
        touch("saveDraft")
        page("ruleVersionsPage")
        tryVerify(() => kiosk.ruleBook.openDrafts === 1)
        touch("ruleSet_d" + kiosk.ruleBook.items.data(kiosk.ruleBook.items.index(0, 0), Qt.UserRole + 2))
        touch("compareRules")
        page("ruleDifferencePage")
        check(flow, "difference")
        touch("voteFromDifference")
        has("count_0")
        tryCompare(kiosk.ruleVote, "loaded", true)
        typePin("9")
        check(flow, "vote")
        touch("voteNext")
        check(flow, "days of the vote")
        flow.home()
        touch("staff")
        touch("insightGroup")
        touch("settings")
        has("setting_ranking")
        check(flow, "settings")
        for (const name of ["ranking", "closing_points", "household_month_cap"]) {
            touch("setting_" + name)
            kiosk.settings.switchDate(true)
            check(flow, "setting " + name)
            touch("back")
            page("settingsPage")
        }
        touch("toYearEnd")
        tryCompare(kiosk.yearEnd, "loaded", true)
        check(flow, "year end")
        touch("yearEndHistory")
        check(flow, "year ends before")
        touch("back")
        touch("back")
        touch("back")
        touch("gauge")
        tryCompare(kiosk.gauge, "loaded", true)
        check(flow, "budget")
    }
}
