import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// "Was my deed recorded?": the statement after the card is shown.
Counter {
    name: "Statement"
    shop.claims: true
    shop.debtor: true

    function init() { begin() }

    function entry(place, role) {
        const roles = { kind: 0, picture: 1, title: 2, note: 3, points: 4, mood: 5, struck: 6 }
        return kiosk.statement.entries.data(kiosk.statement.entries.index(place, 0), Qt.UserRole + roles[role])
    }
    function show(household) {
        shop.pass(1600)
        shop.scan(shop.cardOf(household, 1))
        page("balancePage")
        tryCompare(kiosk.statement, "loaded", true, 5000)
    }
    function test_whatWaitsIsSaidFirstAndWithinFiveSeconds() {
        const began = Date.now()
        show(3)
        verify(Date.now() - began < 5000)
        compare(entry(0, "kind"), "pending")
        compare(entry(0, "title"), "改厕验收合格并正常使用")
        verify(entry(0, "note").endsWith("waits for review"), entry(0, "note"))
        compare(entry(0, "mood"), "open")
        compare(entry(0, "picture"), "hourglass")
        compare(entry(kiosk.statement.entries.total - 1, "title"), "Points from the old book")
    }
    function test_aDeedOnTheNoticeSaysUntilWhen() {
        signIn("wangxl")
        touch("staff")
        touch("pointsGroup")
        touch("review")
        tryCompare(kiosk.review, "loaded", true)
        touch("claim_" + kiosk.review.items.data(kiosk.review.items.index(0, 0), Qt.UserRole))
        touch("approve")
        tryCompare(kiosk.review, "counts", [3, 3, 1, 0])
        touch("back")
        touch("publicity")
        touch("nextNotice")
        touch("putUp")
        has("objectToLine")
        touch("back")
        page("publicityPage")
        touch("back")
        touch("toHome")
        show(3)
        verify(entry(0, "note").endsWith("on the notice until 11 March"), entry(0, "note"))
    }
    function test_aDebtIsPaidBackFromTheNextAwardAndSaidSo() {
        show(7)
        compare(kiosk.household.owed, 16)
        verify(entry(0, "note").endsWith("corrected, 16 points are owed"), entry(0, "note"))
        compare(entry(0, "title"), "Taken back: 不是这一户")
        touch("back")
        signIn("zhaoyx")
        touch("award")
        shop.pass(1600)
        shop.scan(shop.cardOf(7, 1))
        tryCompare(kiosk.household, "number", 7)
        touch("rule_A03")
        for (let more = 0; more < 3; ++more)
            touch("quantity_more")
        touch("confirm")
        page("resultPage")
        touch("finish")
        show(7)
        compare(entry(0, "kind"), "award")
        compare(entry(0, "points"), 4)
        verify(entry(0, "note").endsWith("20 given, 16 of them paid back"), entry(0, "note"))
    }
    function test_goodsAreNamedWithTheirPicture() {
        signIn("zhaoyx")
        touch("redeem")
        shop.scan(shop.cardOf(5, 1))
        tryCompare(kiosk.household, "number", 5)
        has("goods_2900000000032")
        shop.scan("2900000000032")
        touch("confirm")
        page("resultPage")
        touch("finish")
        show(5)
        compare(entry(1, "kind"), "redemption")
        compare(entry(1, "mood"), "down")
        verify(entry(1, "picture") !== "")
    }
    function test_theWordsFollowTheLanguage() {
        show(3)
        kiosk.language.use("zh_CN")
        verify(entry(0, "note").endsWith("待审核"), entry(0, "note"))
    }
    function test_staffPrintsIt() {
        show(3)
        compare(item("printStatement"), null)
        touch("back")
        signIn("zhaoyx")
        show(3)
        touch("printStatement")
        tryCompare(kiosk.statement, "printedFile", "statement-0003.pdf")
        compare(shop.statementsPrinted(), 1)
        touch("back")
        page("homePage")
        compare(kiosk.statement.printedFile, "")
    }
    function test_anotherCardShowsAnotherStatement() {
        show(3)
        const before = kiosk.statement.entries.total
        shop.pass(1600)
        shop.scan(shop.cardOf(4, 1))
        tryCompare(kiosk.household, "number", 4)
        tryCompare(kiosk.statement, "loaded", true)
        compare(before, 2)
        compare(kiosk.statement.entries.total, 1)
    }
}
