import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// Private reminders before a deduction, and giving a deduction back after it was put right.
Counter {
    name: "Reminder"

    function init() { begin() }

    function open(entry) {
        touch("staff")
        page("staffPage")
        touch("pointsGroup")
        page("menuPage")
        touch(entry)
    }
    function remind(household) {
        touch("newReminder")
        page("reminderNewPage")
        tryCompare(kiosk.reminderForm, "loaded", true)
        verify(!has("remind").enabled)
        shop.pass(1600)
        shop.scan(shop.cardOf(household, 1))
        tryCompare(kiosk.household, "number", household)
        touch("remind")
        touch("reason_0")
    }
    function test_aReminderIsWrittenAndPutRight() {
        signIn("zhaoyx")
        open("reminders")
        page("remindersPage")
        has("noReminder")
        remind(12)
        page("remindersPage")
        touch("reminder_0012")
        verify(!kiosk.reminders.due)
        verify(!has("deduct").enabled)
        compare(item("deduct").note, "from 13 March on")
        touch("mended")
        tryCompare(kiosk.reminders, "doneWords", "Put right. Nothing is deducted.")
        tryVerify(() => kiosk.reminders.items.total === 0)
    }
    function test_pagesThatWereLeftAreGoneAndDoNothingAnyMore() {
        signIn("zhaoyx")
        open("reminders")
        for (const household of [12, 16, 20]) {
            const before = kiosk.reminders.items.total
            remind(household)
            page("remindersPage")
            tryVerify(() => kiosk.reminders.items.total === before + 1)
            tryVerify(() => alive(flow, "reminderNewPage") === 0)
        }
    }
    function alive(root, name) {
        let found = root.objectName === name ? 1 : 0
        for (let index = 0; index < root.children.length; ++index)
            found += alive(root.children[index], name)
        return found
    }
    function test_theHouseholdReadsItOnItsOwnPageOnly() {
        signIn("zhaoyx")
        open("reminders")
        remind(12)
        page("remindersPage")
        tryVerify(() => kiosk.reminders.items.total === 1)
        touch("back")
        touch("toHome")
        shop.pass(1600)
        shop.scan(shop.cardOf(12, 1))
        page("balancePage")
        tryVerify(() => kiosk.statement.entries.total > 0)
        compare(kiosk.statement.entries.data(kiosk.statement.entries.index(0, 0), Qt.UserRole), "reminder")
        compare(kiosk.statement.entries.data(kiosk.statement.entries.index(0, 0), Qt.UserRole + 3), "to be put right by 12 March")
    }
    function test_afterItsDaysADeductionFollowsThatOthersReview() {
        signIn("zhaoyx")
        shop.plugStick()
        shop.putPhoto()
        open("reminders")
        touch("newReminder")
        tryCompare(kiosk.reminderForm, "loaded", true)
        touch("reminderPhoto")
        touch("photoUse")
        touch("findHousehold")
        page("findPage")
        touch("key_1")
        touch("key_2")
        touch("hit_0012")
        page("reminderNewPage")
        touch("remind")
        touch("reason_2")
        page("remindersPage")
        tryVerify(() => kiosk.reminders.items.total === 1)
        touch("back")
        touch("toHome")
        shop.turnDays(4)
        open("reminders")
        touch("reminder_0012")
        tryCompare(kiosk.reminders, "due", true)
        compare(kiosk.reminders.choices, ["5 points"])
        touch("deduct")
        touch("reason_0")
        tryCompare(kiosk.reminders, "doneWords", "Household 0012: the deduction of 5 points waits for review.")
        tryVerify(() => kiosk.reminders.items.total === 0)
    }
    function test_whileOneRunsASecondOneIsRefused() {
        signIn("zhaoyx")
        open("reminders")
        remind(12)
        page("remindersPage")
        remind(12)
        has("refusalOk")
        compare(kiosk.refusals.code, "ReminderOpen")
        touch("refusalOk")
        page("reminderNewPage")
    }
    function test_aReminderRunsNinetyDaysAtMost() {
        signIn("zhaoyx")
        open("reminders")
        touch("newReminder")
        tryCompare(kiosk.reminderForm, "loaded", true)
        compare(kiosk.reminderForm.leastDays, 3)
        kiosk.reminderForm.setDays(400)
        compare(kiosk.reminderForm.days, 90)
        compare(kiosk.reminderForm.until, "2026-06-07")
        kiosk.reminderForm.setDays(1)
        compare(kiosk.reminderForm.days, 3)
    }
    function deduct(household) {
        touch("award")
        shop.pass(1600)
        shop.scan(shop.cardOf(household, 1))
        tryCompare(kiosk.household, "number", household)
        has("rule_A03")
        kiosk.award.choose("N07")
        touch("confirm")
        page("resultPage")
        touch("finish")
        page("homePage")
    }
    function test_aDeductionIsGivenBackByTwoOnce() {
        signIn("zhaoyx")
        deduct(16)
        open("restore")
        page("findPage")
        touch("key_1")
        touch("key_6")
        touch("hit_0016")
        page("restorePage")
        tryVerify(() => kiosk.restore.items.total === 1)
        verify(!has("giveBack").enabled)
        touch("deduction_" + kiosk.restore.items.data(kiosk.restore.items.index(0, 0), Qt.UserRole))
        touch("giveBack")
        touch("reason_0")
        compare(has("secondMatter").text, kiosk.restore.matter)
        touch("person_wangxl")
        typePin(shop.pin())
        touch("secondApprove")
        tryVerify(() => kiosk.restore.doneWords.startsWith("1 point given back"))
        tryVerify(() => kiosk.restore.items.total === 0)
        has("noDeduction")
    }
    function test_withoutTheSecondPersonTheDeductionStands() {
        signIn("zhaoyx")
        deduct(16)
        open("restore")
        touch("key_1")
        touch("key_6")
        touch("hit_0016")
        page("restorePage")
        tryVerify(() => kiosk.restore.items.total === 1)
        touch("deduction_" + kiosk.restore.items.data(kiosk.restore.items.index(0, 0), Qt.UserRole))
        kiosk.restore.restore(0)
        touch("secondCancel")
        kiosk.restore.confirmWith("", "")
        tryCompare(kiosk.refusals, "code", "SecondPersonNeeded")
        touch("refusalOk")
        compare(kiosk.restore.items.total, 1)
    }
}
