import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// Help on every page: what to do in at most three sentences, and which key comes next.
Counter {
    name: "Help"

    readonly property int mostLetters: 72

    function init() { begin() }

    function topicsOf(page) {
        return Object.keys(HelpTexts.topics).filter(topic => topic === page || topic.startsWith(page + "."))
    }
    function center(key) {
        return key.mapToItem(flow, key.width / 2, key.height / 2)
    }
    // The ring is round this key.
    function ringed(name) {
        const ring = center(has("helpRing")), key = center(has(name))
        verify(Math.abs(ring.x - key.x) < 2 && Math.abs(ring.y - key.y) < 2,
               name + " is at " + key.x + "," + key.y + ", the ring at " + ring.x + "," + ring.y)
    }
    function test_everyPageHasHelp() {
        const pages = shop.pages()
        verify(pages.length > 20)
        for (const page of pages)
            verify(topicsOf(page).length > 0, page + " has an entry in a HelpOf*.qml")
        for (const stage of ["people", "items", "close", "done"])
            verify(HelpTexts.steps("meetingPage." + stage).length > 0, stage)
        for (const stage of ["groups", "judges", "grades", "scores", "summary", "done"])
            verify(HelpTexts.steps("roundPage." + stage).length > 0, stage)
        for (const stage of ["none", "counting", "finished"])
            verify(HelpTexts.steps("stocktakePage." + stage).length > 0, stage)
        for (const stage of ["count", "sheet", "receiver", "words", "sign", "confirm", "done"])
            verify(HelpTexts.steps("keeperPage." + stage).length > 0, stage)
        for (const stage of ["new", "known"])
            verify(HelpTexts.steps("assetPage." + stage).length > 0, stage)
        for (const stage of ["who", "terms"])
            verify(HelpTexts.steps("slipNewPage." + stage).length > 0, stage)
        for (const stage of ["unused", "used"])
            verify(HelpTexts.steps("paperSlipPage." + stage).length > 0, stage)
        for (const stage of ["date", "duty"])
            verify(HelpTexts.steps("dayOpenPage." + stage).length > 0, stage)
    }
    function test_helpIsShortHasPicturesAndSpeaksBothLanguages_data() {
        return [{ tag: "zh_CN", han: true }, { tag: "en", han: false }]
    }
    function test_helpIsShortHasPicturesAndSpeaksBothLanguages(row) {
        kiosk.language.use(row.tag)
        has("balance")
        for (const topic of Object.keys(HelpTexts.topics)) {
            const steps = HelpTexts.steps(topic)
            verify(steps.length >= 1 && steps.length <= 3, topic)
            for (const step of steps) {
                verify(shop.hasPicture(step[0]), topic + ": " + step[0])
                verify(step[1].length <= mostLetters, topic + ": " + step[1])
                compare(/[\u4e00-\u9fff]/.test(step[1]), row.han, topic + ": " + step[1])
            }
        }
    }
    function test_theRingedKeyIsPressedThroughTheHelp() {
        touch("help")
        has("helpCard")
        ringed("balance")
        mouseClick(flow, center(item("helpRing")).x, center(item("helpRing")).y)
        page("findPage")
        compare(item("helpCard"), null)
    }
    function test_theSentencesLightUpOneAfterTheOther() {
        has("balance")
        touch("help")
        const panel = has("helpPanel")
        panel.stepMs = 50
        tryCompare(panel, "step", 2)
        compare(has("helpStep_2").text, HelpTexts.steps("homePage")[2][1])
        touch("helpClose")
        tryVerify(() => item("helpPanel") === null)
        page("homePage")
    }
    function test_theRingFollowsWhatIsStillMissing() {
        signIn("zhaoyx")
        touch("award")
        has("rule_A03")
        touch("help")
        ringed("findHousehold")
        touch("helpClose")
        shop.scan(shop.cardOf(12, 1))
        tryCompare(kiosk.household, "number", 12)
        touch("help")
        compare(has("helpStep_0").text, HelpTexts.steps("awardPage")[0][1])
        verify(item("findHousehold") === null)
        touch("helpClose")
        touch("rule_A03")
        touch("help")
        ringed("confirm")
    }
    function test_aNewArticleIsHelpedFirstToItsPlaceAndThenToItsTitle() {
        signIn("wangxl")
        touch("staff")
        touch("programmeGroup")
        page("menuPage")
        touch("articles")
        page("articlesPage")
        touch("newArticle")
        page("articleNewPage")
        touch("help")
        ringed("choice_0")
        touch("helpClose")
        touch("choice_0")
        touch("help")
        ringed("articleTitle")
        compare(has("helpStep_0").text, HelpTexts.steps("articleNewPage")[0][1])
    }
    function test_theShopsPagesHaveTheKeyToo() {
        signIn("wangxl")
        touch("staff")
        page("staffPage")
        touch("help")
        touch("helpClose")
        touch("programmeGroup")
        page("menuPage")
        touch("help")
        ringed("activities")
        touch("helpClose")
        touch("rounds")
        page("roundPage")
        touch("help")
        compare(has("helpStep_0").text, HelpTexts.steps("roundPage.groups")[0][1])
    }
}
