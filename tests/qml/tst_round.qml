import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// A round by touch: groups, judges, one tap a household, the six-part sheet, and the entry.
Counter {
    name: "Round"

    function init() { begin() }

    function open(person) {
        signIn(person)
        touch("staff")
        touch("programmeGroup")
        page("menuPage")
        touch("rounds")
        page("roundPage")
        tryVerify(() => kiosk.round.groups.total > 0, 10000)
    }
    function chooseJudges() {
        tryCompare(kiosk.round, "stage", "judges")
        verify(!item("primary").enabled)
        touch("person_o1")
        touch("person_o3")
        touch("key_4")
        touch("key_0")
        touch("villager_0040")
        compare(kiosk.round.judges.total, 3)
        touch("primary")
        tryCompare(kiosk.round, "stage", "grades")
    }
    function shown() {
        const numbers = []
        for (let row = 0; row < kiosk.round.rows.rowCount(); ++row)
            numbers.push(kiosk.round.rows.data(kiosk.round.rows.index(row, 0), Qt.UserRole + 1))
        return numbers
    }
    function gradePage() {
        for (const number of shown())
            touch("grade_" + number + "_" + (Number(number) % 4 + 1))
    }
    function test_aGroupIsGradedByOneTapAHouseholdAcrossAPowerCut() {
        open("zhaoyx")
        touch("group_0")
        chooseJudges()
        const total = kiosk.round.total
        verify(total > 20)
        settle()
        apart(["grade_" + shown()[0] + "_1", "grade_" + shown()[0] + "_2"])
        apart(["sheet_" + shown()[0], "grade_" + shown()[0] + "_1"])
        gradePage()
        touch("roundPager_next")
        gradePage()
        tryCompare(kiosk.round, "unkept", 0)
        const graded = kiosk.round.graded
        verify(graded > 10)

        cutPower()

        open("zhaoyx")
        touch("group_0")
        tryCompare(kiosk.round, "stage", "grades")
        compare(kiosk.round.graded, graded)
        compare(kiosk.round.judges.total, 3)
        for (;;) {
            gradePage()
            if (kiosk.round.rows.page === kiosk.round.rows.pages - 1)
                break
            touch("roundPager_next")
        }
        tryCompare(kiosk.round, "unkept", 0)
        compare(kiosk.round.graded, total)
        touch("primary")
        tryCompare(kiosk.round, "stage", "summary")
        tryVerify(() => kiosk.round.submitted > 0)
        touch("primary")
        tryCompare(kiosk.round, "stage", "done")
        tryVerify(() => kiosk.round.document > 0)
        touch("primary")
        page("homePage")
    }
    function test_theSixPartsMakeTheGrade() {
        open("wangxl")
        touch("group_1")
        chooseJudges()
        const number = shown()[0]
        touch("sheet_" + number)
        tryCompare(kiosk.round, "stage", "scores")
        for (const digit of "181918198")
            touch("key_" + digit)
        touch("key_9")
        compare(kiosk.round.sum, 91)
        compare(has("gradeWord").text, "Best")
        touch("back")
        tryCompare(kiosk.round, "stage", "grades")
        compare(kiosk.round.graded, 1)
        touch("back")
        tryCompare(kiosk.round, "stage", "groups")
        touch("back")
        page("menuPage")
    }
    function test_judgesOfOneHouseholdAreRefused() {
        open("zhaoyx")
        touch("group_2")
        touch("person_o1")
        touch("key_4")
        touch("key_0")
        touch("villager_0040")
        touch("key_4")
        touch("key_1")
        touch("villager_0041")
        touch("judge_h40")
        compare(kiosk.round.judges.total, 2)
        verify(!item("primary").enabled)
    }
}
