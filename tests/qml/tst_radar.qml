import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// Lists that the village switches on, and the radar's questions with their written answers.
Counter {
    name: "Radar"
    shop.spring: true

    function init() { begin() }

    function open(person, entry) {
        touch("staff")
        page("signInPage")
        touch("person_" + person)
        typePin(shop.pin())
        touch("signIn")
        page("staffPage")
        touch("insightGroup")
        page("menuPage")
        touch(entry)
    }
    function rowOf(rows, role, value) {
        for (let row = 0; row < rows.total; ++row)
            if (rows.data(rows.index(row, 0), Qt.UserRole + role) === value)
                return row
        return -1
    }
    // The question of this kind, by the name of its row.
    function flagOf(kind) {
        tryVerify(() => rowOf(kiosk.radar.items, 1, kind) >= 0)
        return "flag_" + kiosk.radar.items.data(kiosk.radar.items.index(rowOf(kiosk.radar.items, 1, kind), 0), Qt.UserRole)
    }

    function test_withoutTheVillagesWordThereIsNoList() {
        open("zhaoyx", "rankings")
        page("rankingsPage")
        tryCompare(kiosk.ranking, "state", "off")
        has("rankingOff")
        verify(item("switchOn") === null)
        compare(kiosk.ranking.places.total, 0)
    }
    function test_aManagerSwitchesTheListsOnAndEverybodyReadsThem() {
        open("wangxl", "rankings")
        page("rankingsPage")
        tryCompare(kiosk.ranking, "state", "off")
        touch("switchOn")
        tryCompare(kiosk.ranking, "state", "on")
        compare(kiosk.ranking.first, "2026-05-01")
        compare(kiosk.ranking.places.data(kiosk.ranking.places.index(0, 0), Qt.UserRole + 1), "0007")
        const first = has("place_0007")
        compare(first.points, 16)
        compare(first.share, 100)
        // One character of each name is hidden, as on the notice.
        verify(first.name.indexOf("*") >= 0)
        verify(search(first, "bar").width > 4 * search(has("place_0005"), "bar").width)
        touch(choiceIn("lists", 1))
        tryCompare(kiosk.ranking, "state", "early")
        has("tooEarly")
        touch(choiceIn("lists", 2))
        tryCompare(kiosk.ranking, "state", "on")
        compare(has("blackHouseholds").value, 1)
        compare(has("blackHouseholds_value").text, "1 household")
        compare(has("blackDeductions").value, 1)
        verify(item("place_0022") === null, "whose it is, is shown to nobody")
        touch("periodEarlier")
        tryCompare(kiosk.ranking, "state", "early")
        verify(!item("periodEarlier").enabled)
        touch("periodLater")
        tryCompare(kiosk.ranking, "state", "on")
        touch(choiceIn("lists", 0))
        touch(choiceIn("periods", 2))
        tryCompare(kiosk.ranking, "last", "2026-12-31")
    }
    function choiceIn(strip, place) {
        const tile = search(has(strip), "choice_" + place)
        verify(tile !== null)
        tile.objectName = strip + "_" + place
        return strip + "_" + place
    }

    function test_theRadarIsForSupervisorsAndManagers() {
        open("zhaoyx", "rankings")
        page("rankingsPage")
        touch("back")
        page("menuPage")
        verify(!has("radar").enabled)
        compare(item("radar").note, "a supervisor or manager does this")
    }
    function test_aQuestionOpensItsEntriesAndIsAnsweredInPreparedWords() {
        open("majg", "radar")
        page("radarPage")
        tryCompare(kiosk.radar, "looking", false)
        tryCompare(kiosk.radar, "waiting", 3)
        touch(flagOf("same_picture"))
        page("flagPage")
        tryCompare(kiosk.radar, "opening", false)
        compare(kiosk.radar.entries.total, 2)
        verify(has("flagText").text.indexOf("赵玉霞") >= 0)
        touch("answerFlag")
        touch("reason_0")
        tryCompare(kiosk.radar, "answered", true)
        compare(has("flagAnswer").text, "马建国 answered on 9 May: Papers checked: all is right")
        verify(item("answerFlag") === null)
        touch("back")
        page("radarPage")
        tryCompare(kiosk.radar, "waiting", 2)
        compare(kiosk.radar.items.total, 3, "the answered one stays to be read")
    }
    function test_ownWordsAreAnAnswerToo() {
        open("majg", "radar")
        page("radarPage")
        tryCompare(kiosk.radar, "waiting", 3)
        touch(flagOf("same_picture"))
        page("flagPage")
        touch("answerFlag")
        touch("reason_5")
        page("textPage")
        touch("key_d")
        touch("key_u")
        touch("key_i")
        tryVerify(() => item("character_1") !== null)
        settle()
        const word = item("character_1").text
        touch("character_1")
        touch("changeConfirm")
        page("flagPage")
        tryCompare(kiosk.radar, "answered", true)
        compare(kiosk.radar.answer, word)
    }
    function test_nobodyAnswersForThemself() {
        open("wangxl", "radar")
        page("radarPage")
        tryCompare(kiosk.radar, "waiting", 3)
        let own = ""
        for (let row = 0; row < 3; ++row) {
            const text = kiosk.radar.items.data(kiosk.radar.items.index(row, 0), Qt.UserRole + 2)
            if (text.startsWith("王秀兰"))
                own = kiosk.radar.items.data(kiosk.radar.items.index(row, 0), Qt.UserRole)
        }
        verify(own !== "")
        touch("flag_" + own)
        page("flagPage")
        touch("answerFlag")
        touch("reason_1")
        tryCompare(kiosk.refusals, "code", "FlagOfOwn")
        touch("refusalOk")
        compare(kiosk.radar.answered, false)
    }
    function test_aQuietMonthSaysSo() {
        open("majg", "radar")
        page("radarPage")
        tryCompare(kiosk.radar, "waiting", 3)
        touch("choice_1")
        tryCompare(kiosk.radar, "looking", false)
        tryCompare(kiosk.radar.items, "total", 0)
        has("noFlag")
    }
    // Looking through a month waits for nobody: the page can be left, and no panel lies over it.
    function test_lookingDoesNotKeepAnybody() {
        open("majg", "radar")
        page("radarPage")
        touch("choice_2")
        touch("choice_1")
        touch("choice_0")
        verify(item("busyPanel") === null)
        touch("back")
        page("menuPage")
    }
}
