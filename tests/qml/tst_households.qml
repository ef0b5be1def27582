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
}
