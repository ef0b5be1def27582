import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

Counter {
    name: "Households"

    function init() { begin() }

    function openChanges(number) {
        touch("staff")
        page("staffPage")
        touch("householdGroup")
        touch("householdChange")
        page("findPage")
        for (const digit of number)
            touch("key_" + digit)
        touch("hit_00" + number)
        page("householdChangePage")
    }
    function agree(person) {
        touch("person_" + person)
        typePin(shop.pin())
        touch("secondApprove")
    }
    function typeName() {
        for (const letter of "wang")
            touch("key_" + letter)
        touch("character_0")
        for (const letter of "li")
            touch("key_" + letter)
        touch("character_1")
        compare(kiosk.change.name.name.length, 2)
    }

    function test_aSplitSharesThePointsAndGivesTwoCards() {
        signIn("wangxl")
        openChanges("12")
        tryVerify(() => kiosk.change.spendable > 0)
        const before = kiosk.change.spendable
        touch("changeSplit")
        page("householdSplitPage")
        touch("choice_1")
        tryCompare(kiosk.change, "percent", 25)
        touch("splitNext")
        verify(!has("changeConfirm").enabled)
        typeName()
        touch("changeConfirm")
        agree("zhaoyx")
        page("householdChangedPage")
        compare(kiosk.change.outcome.total, 2)
        compare(kiosk.change.cards.total, 2)
        touch("finish")
        page("homePage")
        kiosk.household.openNumber(12)
        tryCompare(kiosk.household, "number", 12)
        tryVerify(() => kiosk.household.spendable < before)
    }
    function test_withoutTheSecondPersonNothingChanges() {
        signIn("wangxl")
        openChanges("12")
        touch("changeMembers")
        page("householdMembersPage")
        verify(!has("changeConfirm").enabled)
        touch("members_more")
        touch("changeConfirm")
        has("secondApprove")
        touch("secondCancel")
        page("householdMembersPage")
        touch("back")
        page("householdChangePage")
    }
    function test_twoHouseholdsAreMergedAndTheOldNumberNamesTheOther() {
        signIn("wangxl")
        openChanges("12")
        touch("changeMerge")
        page("householdMergePage")
        verify(!has("changeConfirm").enabled)
        touch("findOther")
        page("findPage")
        touch("key_1")
        touch("key_4")
        touch("hit_0014")
        page("householdMergePage")
        touch("changeConfirm")
        agree("zhaoyx")
        page("householdChangedPage")
        touch("finish")
        page("homePage")
        openChanges("12")
        tryCompare(kiosk.change, "mergedInto", "0014")
        tryVerify(() => item("changeSplit") === null)
    }
    function test_aHouseholdLeavesAndComesBack() {
        signIn("wangxl")
        openChanges("12")
        touch("changeClose")
        page("householdClosePage")
        tryVerify(() => kiosk.change.spendable > 0)
        touch("closeExpire")
        touch("changeConfirm")
        agree("zhaoyx")
        page("householdChangedPage")
        touch("finish")
        page("homePage")
        openChanges("12")
        touch("changeReopen")
        page("householdReopenPage")
        touch("changeConfirm")
        agree("zhaoyx")
        page("householdChangedPage")
        compare(kiosk.change.cards.total, 1)
    }
    function test_anOperatorIsToldThatAManagerDoesThis() {
        signIn("zhaoyx")
        touch("staff")
        touch("householdGroup")
        verify(!has("householdChange").enabled)
    }
    function openFreeze(number) {
        touch("staff")
        page("staffPage")
        touch("householdGroup")
        touch("freeze")
        page("findPage")
        for (const digit of number)
            touch("key_" + digit)
        touch("hit_00" + number)
        page("freezePage")
        tryCompare(kiosk.freeze, "loaded", true)
    }
    function test_redemptionIsStoppedByTwoUntilADayAndLifted() {
        signIn("wangxl")
        openFreeze("12")
        verify(!kiosk.freeze.frozen)
        touch("choice_0")
        compare(has("freezeUntil").text, "until 16 March, that day included")
        touch("setFreeze")
        touch("reason_1")
        compare(has("secondMatter").text, "Household 0012 gets no goods until 16 March: Points were claimed that are not so")
        agree("zhaoyx")
        tryCompare(kiosk.freeze, "frozen", true)
        compare(kiosk.freeze.until, "2026-03-16")
        touch("back")
        page("menuPage")
        touch("toHome")

        shop.scan(shop.cardOf(12, 1))
        page("balancePage")
        tryCompare(kiosk.statement, "frozenUntil", "2026-03-16")
        verify(!has("toRedeem").enabled)
        touch("back")
        touch("redeem")
        shop.pass(1600)
        shop.scan(shop.cardOf(12, 1))
        tryCompare(kiosk.household, "number", 12)
        has("goods_2900000000032")
        shop.scan("2900000000032")
        touch("confirm")
        tryCompare(kiosk.refusals, "code", "RedemptionFrozen")
        compare(kiosk.refusals.happened, "This household cannot redeem until 2026-03-16.")
        touch("refusalOk")
        kiosk.redeem.clear()
        flow.home()

        openFreeze("12")
        verify(kiosk.freeze.frozen)
        compare(kiosk.freeze.reason, "Points were claimed that are not so")
        touch("liftFreeze")
        touch("reason_0")
        agree("zhaoyx")
        tryCompare(kiosk.freeze, "frozen", false)
        verify(has("freezeWords").text.startsWith("Lifted."))
    }
    function test_theSameEndAgainIsRefused() {
        signIn("wangxl")
        openFreeze("12")
        for (let time = 0; time < 2; ++time) {
            touch("setFreeze")
            touch("reason_0")
            agree("zhaoyx")
            tryCompare(kiosk.freeze, "frozen", true)
        }
        tryCompare(kiosk.refusals, "code", "NothingToDo")
    }
    function test_thePictureOfTheAgreementGoesWithTheSplit() {
        shop.plugStick()
        shop.putPhoto()
        signIn("wangxl")
        openChanges("12")
        tryVerify(() => kiosk.change.spendable > 0)
        touch("changeSplit")
        page("householdSplitPage")
        touch("agreement")
        touch("photoUse")
        tryCompare(kiosk.photo, "taken", true)
        touch("splitNext")
        typeName()
        touch("changeConfirm")
        agree("zhaoyx")
        page("householdChangedPage")
        verify(!kiosk.photo.taken)
        verify(shop.splitHasAgreement())
    }
}
