import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// A round of three hundred households by touch on the real pages, with a power cut in the middle.
Counter {
    name: "LargeRound"
    shop.oneGroup: true

    readonly property int households: 300

    function init() { begin() }

    function open() {
        signIn("zhaoyx")
        touch("staff")
        touch("programmeGroup")
        touch("rounds")
        page("roundPage")
        tryVerify(() => kiosk.round.groups.total === 1, 10000)
        touch("group_0")
    }
    function shown() {
        const numbers = []
        for (let row = 0; row < kiosk.round.rows.rowCount(); ++row)
            numbers.push(kiosk.round.rows.data(kiosk.round.rows.index(row, 0), Qt.UserRole + 1))
        return numbers
    }
    function gradePages(last) {
        for (;;) {
            for (const number of shown())
                touch("grade_" + number + "_" + (Number(number) % 4 + 1))
            if (kiosk.round.rows.page >= last)
                return
            touch("roundPager_next")
        }
    }
    function test_threeHundredHouseholdsLoseNothingInAPowerCutInTheMiddle() {
        open()
        for (const judge of ["person_o1", "person_o3", "key_4", "key_0", "villager_0040"])
            touch(judge)
        touch("primary")
        tryCompare(kiosk.round, "stage", "grades")
        compare(kiosk.round.total, households)
        const half = Math.floor(kiosk.round.rows.pages / 2)
        gradePages(half)
        tryCompare(kiosk.round, "unkept", 0)
        const graded = kiosk.round.graded
        verify(graded > 100 && graded < 200, graded)

        cutPower()

        open()
        tryCompare(kiosk.round, "stage", "grades")
        compare(kiosk.round.graded, graded)
        compare(kiosk.round.rows.page, half + 1)
        gradePages(kiosk.round.rows.pages - 1)
        tryCompare(kiosk.round, "unkept", 0)
        compare(kiosk.round.graded, households)
        touch("primary")
        tryCompare(kiosk.round, "stage", "summary")
        touch("primary")
        tryCompare(kiosk.round, "stage", "done")
        verify(kiosk.round.document > 0)
        compare(kiosk.round.submitted + kiosk.round.withoutAward + kiosk.round.capReached + kiosk.round.gradedBefore,
                households)
    }
}
