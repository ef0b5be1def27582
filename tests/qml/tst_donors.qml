import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// Donors: who they are, what they gave, how many households got it, and the paper that thanks them.
Receiving {
    name: "Donors"

    function init() {
        shop.stock = true
        begun("wangxl")
    }

    function openDonors() {
        open("donors")
        page("donorsPage")
        tryCompare(kiosk.donors, "loaded", true)
    }
    function openDonor() {
        openDonors()
        touch("donor_" + first(kiosk.donors.donors, 0))
        page("donorPage")
        tryCompare(kiosk.donors, "opened", true)
    }
    // Ten pieces of soap that are to be used today: they leave before all others.
    function giveSoap() {
        touch("giveGoods")
        page("receivePage")
        compare(kiosk.receive.source, "donation")
        tryCompare(kiosk.receive, "party", "武阳供销社")
        toStage("goods")
        shop.pass(450)
        shop.scan(soap)
        tryCompare(kiosk.receive, "stage", "pieces")
        type("10")
        toStage("cost")
        toStage("dates")
        touch("receiveUntil_say")
        toStage("goods")
        toStage("sum")
        touch("receiveNext")
        agree()
        page("stockSlipPage")
        touch("stockSlipDone")
        page("donorPage")
        tryCompare(kiosk.donors, "received", 10)
    }
    function nextOfIssue(stage) {
        touch("issueNext")
        tryCompare(kiosk.issue, "stage", stage)
    }
    function bringSoap(pieces) {
        open("issue")
        page("issuePage")
        touch("kind_care")
        tryCompare(kiosk.issue, "stage", "to")
        shop.pass(1600)
        shop.scan(shop.cardOf(12, 1))
        tryCompare(kiosk.issue.aim.homes, "total", 1)
        nextOfIssue("goods")
        tryVerify(() => kiosk.issue.shelf.categories.length > 0)
        shop.pass(450)
        shop.scan(soap)
        tryCompare(kiosk.issue, "stage", "pieces")
        type(pieces)
        nextOfIssue("goods")
        nextOfIssue("money")
        nextOfIssue("sum")
        touch("issueNext")
        agree()
        page("stockSlipPage")
        touch("stockSlipDone")
        page("menuPage")
        touch("toHome")
        page("homePage")
    }
    function test_aNewDonorIsAFirmOrAPersonWithAName() {
        openDonors()
        compare(kiosk.donors.donors.total, 1)
        touch("newDonor")
        page("donorFormPage")
        touch("kind_person")
        verify(!has("saveDonor").enabled)
        touch("donorName")
        write("88")
        page("donorFormPage")
        touch("donorPhone")
        has("phonePanel")
        type("139")
        touch("digitsKeep")
        compare(kiosk.donors.formPhone, "139")
        touch("saveDonor")
        page("donorPage")
        tryCompare(kiosk.donors, "name", "88")
        has("noGift")
        compare(item("printThanks"), null)
        touch("back")
        page("donorsPage")
        tryCompare(kiosk.donors.donors, "total", 2)
    }
    function test_aDonorIsChangedAndTheTelephoneTakenAway() {
        openDonor()
        touch("editDonor")
        page("donorFormPage")
        compare(kiosk.donors.formName, "武阳供销社")
        touch("donorPhone")
        type("13")
        touch("digitsKeep")
        touch("saveDonor")
        page("donorPage")
        touch("editDonor")
        compare(kiosk.donors.formPhone, "13")
        touch("donorPhone")
        touch("key_erase")
        touch("key_erase")
        touch("digitsKeep")
        touch("donorKind")
        tryCompare(kiosk.donors, "stage", "kind")
        touch("kind_person")
        touch("saveDonor")
        page("donorPage")
        touch("editDonor")
        compare(kiosk.donors.formPhone, "")
        compare(kiosk.donors.formKind, "Person")
        // Nothing changed, and the shop says so.
        touch("saveDonor")
        has("refusalOk")
        compare(kiosk.refusals.code, "NothingToDo")
        touch("refusalOk")
    }
    function test_moneyIsBookedFromTheDonorsPage() {
        openDonor()
        has("noGift")
        touch("giveMoney")
        page("moneyPage")
        compare(kiosk.money.stage, "fund")
        touch("fund_2")
        tryCompare(kiosk.money, "stage", "amount")
        type("120")
        touch("moneyNext")
        tryCompare(kiosk.money, "stage", "words")
        touch("moneyPurpose")
        write("6")
        touch("moneyNext")
        tryCompare(kiosk.money, "stage", "sum")
        touch("moneyNext")
        compare(has("secondMatter").text, "120.00 yuan come into “村集体”: Donation")
        agree()
        tryCompare(kiosk.money, "stage", "done")
        touch("moneyDone")
        page("donorPage")
        tryCompare(kiosk.donors, "money", "120.00")
        touch("choice_1")
        compare(kiosk.donors.gifts.total, 1)
        compare(first(kiosk.donors.gifts, 4), "6 · fund 村集体")
        compare(first(kiosk.donors.gifts, 5), "120.00 yuan")
    }
    function test_whatBecameOfTheGoodsIsShown() {
        openDonor()
        giveSoap()
        compare(kiosk.donors.left, 10)
        compare(kiosk.donors.households, 0)
        compare(kiosk.donors.value, "52.00")
        toCounter()
        bringSoap("4")
        openDonor()
        tryCompare(kiosk.donors, "given", 4)
        compare(kiosk.donors.left, 6)
        compare(kiosk.donors.households, 1)
        compare(has("reachedHouseholds").text, "1 household got some")
        compare(has("givenGoods_0_reached").text, "1 household got 4 · 6 left")
        verify(has("giftBar_given").width < has("giftBar_left").width)
    }
    function toCounter() {
        touch("back")
        page("donorsPage")
        touch("back")
        page("menuPage")
        touch("toHome")
        page("homePage")
    }
    function test_theThanksArePrintedOnceSomethingWasGiven() {
        openDonor()
        compare(item("printThanks"), null)
        giveSoap()
        touch("printThanks")
        tryVerify(() => kiosk.donors.printedFile !== "")
        compare(shop.thanksPrinted(), 1)
        compare(has("printThanks").note, "made, a manager prints it")
    }
    function test_nobodyIsThankedForNothing() {
        openDonor()
        kiosk.donors.print()
        has("refusalOk")
        compare(kiosk.refusals.code, "DonorGaveNothing")
        touch("refusalOk")
        compare(shop.thanksPrinted(), 0)
        compare(kiosk.donors.printedFile, "")
    }
    function test_goodsThatWereBegunGoFirst() {
        receiveFrom("purchase")
        toStage("goods")
        addSoap("3")
        touch("back")
        touch("back")
        touch("back")
        page("menuPage")
        touch("donors")
        touch("donor_" + donorOf())
        page("donorPage")
        touch("giveGoods")
        page("receivePage")
        compare(kiosk.receive.source, "purchase")
        compare(kiosk.receive.pieces, 3)
    }
    function donorOf() {
        tryCompare(kiosk.donors, "loaded", true)
        tryVerify(() => kiosk.donors.donors.total === 1)
        return first(kiosk.donors.donors, 0)
    }
    function test_aHelperLooksButEntersNothing() {
        touch("staff")
        touch("signOut")
        page("homePage")
        signIn("liujf")
        openDonor()
        compare(item("giveMoney"), null)
        compare(item("giveGoods"), null)
        compare(item("editDonor"), null)
        touch("back")
        page("donorsPage")
        compare(item("newDonor"), null)
    }
    function test_withoutDonorsThePageSaysSo() {
        // Gone before what it shows is gone.
        flow.destroy()
        tryVerify(() => flow === null)
        shop.stock = false
        begun("wangxl")
        openDonors()
        has("noDonors")
        touch("newDonor")
        page("donorFormPage")
    }
}
