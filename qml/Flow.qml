pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// Which page is on the screen. The only file that pushes pages; pages say what was asked for.
Item {
    id: flow

    required property Kiosk kiosk
    property int idleAskMs: 60000
    property int idleLeaveSeconds: 20
    property int boardMs: 45000
    /// What a sign-in or a chosen household was wanted for: "", "redeem", "award", "staff", "balance", "day", "card";
    /// "entry" and "group" for a page of the staff's menu
    property string purpose
    /// The group of the staff's menu that is open, and its entry that waits for a household
    property PageGroup group: null
    property MenuEntry entry: null
    readonly property Page page: stack.currentItem as Page
    readonly property string pageName: stack.currentItem ? stack.currentItem.objectName : ""
    /// Nothing is under way for anybody
    readonly property bool isFree: flow.pageName === "homePage" || flow.pageName === "balancePage" || flow.pageName === "resultPage"
    /// Slips are scanned here as cards are
    readonly property bool takesSlips: flow.isFree
        || (flow.pageName === "findPage" && (flow.purpose === "redeem" || flow.purpose === "balance"))
    property bool waitsForHome // until a redemption that is under way is answered

    function home() {
        // Its answer shows the receipt or why not; a basket that is being booked is not put aside.
        flow.waitsForHome = flow.kiosk.redeem.busy
        if (flow.waitsForHome) return
        flow.purpose = ""
        flow.group = null
        flow.kiosk.refusals.dismiss()
        overlays.close()
        if (flow.kiosk.redeem.pieces > 0 && flow.kiosk.session.signedIn)
            flow.kiosk.redeem.park()
        flow.kiosk.redeem.clear()
        flow.kiosk.receipt.leave()
        flow.kiosk.household.clear()
        flow.kiosk.session.refresh()
        stack.pop(null)
    }
    function show(page: Component) {
        stack.pop(null)
        stack.push(page)
    }
    // Redeeming, awarding and the staff's own pages need somebody who serves.
    function enter(purpose: string) {
        flow.purpose = purpose
        flow.group = null
        if ((purpose === "redeem" || purpose === "award") && !flow.kiosk.session.dayOpen) {
            flow.home()
            flow.kiosk.session.requireOpenDay()
            return
        }
        if (!flow.kiosk.session.signedIn) {
            flow.show(counter.signIn)
            return
        }
        if (purpose === "redeem")
            flow.show(counter.redeem)
        else if (purpose === "award")
            flow.show(counter.award)
        else if (purpose === "day")
            flow.show(flow.kiosk.session.dayOpen ? shop.dayClose : shop.dayOpen)
        else if (purpose === "card")
            flow.find("card")
        else
            flow.show(shop.staff)
    }
    // A slip that was written by hand is entered with a redemption.
    function enterSlip(number: int) {
        if (flow.pageName === "findPage" && flow.purpose === "redeem")
            flow.kiosk.redeem.pickup.typePaper(String(number))
        else if (flow.kiosk.session.requireOpenDay()) {
            flow.enter("redeem")
            flow.kiosk.redeem.enterPaper(number)
        }
    }
    function find(purpose: string) {
        flow.purpose = purpose
        stack.push(counter.find)
    }
    function back() {
        if (stack.depth > 2)
            stack.pop()
        else
            flow.home()
    }
    function openGroup(group: PageGroup) {
        flow.group = group
        stack.push(menuPage)
    }
    function openEntry(entry: MenuEntry) {
        flow.entry = entry
        if (entry.needsHousehold)
            flow.find("entry")
        else
            stack.push(entry.page)
    }
    function leaveRefusal(kind: string) {
        const onResult = flow.pageName === "resultPage"
        if (kind === "park") {
            flow.kiosk.redeem.park()
            return
        }
        flow.kiosk.refusals.dismiss()
        if (kind === "openDay")
            flow.enter("day")
        else if (kind === "secondPerson")
            overlays.askSecond(flow.group !== null ? flow.group.matter(flow.pageName) : overlays.matter(flow.pageName),
                               flow.group !== null ? flow.group.secondPerson(flow.pageName) : null)
        else if (kind === "findByName" && flow.pageName !== "findPage" && !onResult)
            flow.find(flow.group !== null ? "group" : flow.pageName === "redeemPage" ? "redeem"
                      : flow.pageName === "awardPage" ? "award" : "balance")
        else if (kind === "confirmDate")
            flow.kiosk.day.openConfirmed()
    }
    function approve(id: string, pin: string) {
        if (flow.pageName === "redeemPage")
            flow.kiosk.redeem.confirmWith(id, pin)
        else if (flow.pageName === "awardPage")
            flow.kiosk.award.confirmWith(id, pin)
        else if (flow.pageName === "resultPage")
            flow.kiosk.receipt.takeBackWith(id, pin)
        else if (flow.group !== null)
            flow.group.confirmWith(flow.pageName, id, pin)
    }

    Component.onCompleted: flow.kiosk.session.refresh()

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    T.StackView {
        id: stack
        anchors.fill: parent
        anchors.topMargin: flow.kiosk.session.practice ? Theme.practiceBand : 0
        initialItem: counter.home
        // Without any transition the template never destroys a page that was left, and what it listens to is done twice.
        popExit: Transition {}
    }

    CounterPages {
        id: counter
        kiosk: flow.kiosk
        boardMs: flow.boardMs
        onHomeAsked: flow.home()
        onBackAsked: flow.back()
        onEntered: purpose => flow.enter(purpose)
        onFindAsked: purpose => flow.find(purpose)
        onPageAsked: page => stack.push(page)
    }
    ShopPages {
        id: shop
        kiosk: flow.kiosk
        groups: [points, households, programme, goods, insight]
        onHomeAsked: flow.home()
        onEntered: purpose => flow.enter(purpose)
        onHandoverAsked: flow.show(shop.handover)
        onCountAsked: overlays.count()
        onParkedAsked: flow.enter("redeem")
        onGroupAsked: group => flow.openGroup(group)
    }
    PointsPages {
        id: points
        kiosk: flow.kiosk
    }
    HouseholdPages {
        id: households
        kiosk: flow.kiosk
    }
    ProgrammePages {
        id: programme
        kiosk: flow.kiosk
    }
    GoodsPages {
        id: goods
        kiosk: flow.kiosk
    }
    InsightPages {
        id: insight
        kiosk: flow.kiosk
    }
    Component {
        id: menuPage
        MenuPage {
            objectName: "menuPage"
            title: flow.group !== null ? flow.group.text : ""
            entries: flow.group !== null ? flow.group.entries : []
            session: flow.kiosk.session
            onLeave: stack.pop()
            onHomeAsked: flow.home()
            onChosen: entry => flow.openEntry(entry)
        }
    }
    // One target: only one group is open at a time.
    Connections {
        target: flow.group
        function onLeave() { stack.pop() }
        function onHomeAsked() { flow.home() }
        function onPageAsked(page) { stack.push(page) }
        function onEntered(purpose) { flow.enter(purpose) }
        function onFindAsked() { flow.find("group") }
        function onSecondAsked(what) { overlays.askSecond(what, flow.group.secondPerson(flow.pageName)) }
    }

    Connections {
        target: flow.page
        function onHelpAsked() { overlays.help(flow.page) }
    }
    Connections {
        target: flow.kiosk.session
        function onSignInDone() {
            if (flow.pageName === "signInPage")
                flow.enter(flow.purpose)
        }
        function onSignedOut() {
            // After closing the day its slip stays on the screen.
            if (flow.pageName !== "dayClosePage")
                flow.home()
        }
    }
    Connections {
        target: flow.kiosk.household
        function onPaperSeen(number) { flow.enterSlip(number) }
        function onOpened() {
            // Whoever brings a collection slip came for goods.
            if (flow.kiosk.household.slip > 0 && flow.isFree)
                flow.enter("redeem")
            else if (flow.pageName === "findPage" && flow.purpose === "entry")
                stack.replace(flow.entry.page)
            else if (flow.pageName === "findPage" && flow.purpose === "card")
                flow.show(shop.newCard)
            else if (flow.pageName === "findPage" && flow.purpose !== "balance" && stack.depth > 2)
                stack.pop()
            else if (flow.pageName === "findPage" || flow.pageName === "homePage" || flow.pageName === "resultPage")
                flow.show(counter.balance)
        }
    }
    Connections {
        target: flow.kiosk.redeem
        function onConfirmed() { flow.show(counter.result) }
        function onSignatureAsked() { stack.push(counter.signature) }
        function onBasketChanged() {
            if (flow.waitsForHome && !flow.kiosk.redeem.busy && !flow.kiosk.session.signedIn) flow.home()
        }
    }
    Connections {
        target: flow.kiosk.award
        function onConfirmed() { flow.show(counter.result) }
    }
    Connections {
        target: flow.kiosk.day
        function onOpened() { flow.home() }
        function onDayClosed() { flow.kiosk.session.signOut() }
    }
    Connections {
        target: flow.kiosk.scanner
        function onActive() { idle.restart() }
        // The redeem and award pages take the card themselves.
        function onCardScanned(text) {
            if (flow.takesSlips && !overlays.askingSecond)
                flow.kiosk.household.openCode(text)
            else if (flow.pageName === "findPage" && !overlays.askingSecond)
                flow.kiosk.household.openCard(text)
        }
        function onGoodsScanned(barcode) {
            if (flow.pageName === "homePage" || flow.pageName === "balancePage") {
                flow.kiosk.redeem.addLater(barcode)
                flow.enter("redeem")
            }
        }
        function onUnknownScanned(text) {
            if (flow.takesSlips)
                flow.kiosk.household.openCode(text)
            else if (flow.page === null || !flow.page.takesCodes)
                flow.kiosk.household.openCard(text)
        }
    }

    Overlays {
        id: overlays
        anchors.fill: parent
        kiosk: flow.kiosk
        onCloseDayAsked: flow.enter("day")
        onApproved: (id, pin) => flow.approve(id, pin)
        onWayOut: kind => flow.leaveRefusal(kind)
    }
    IdleWatch {
        id: idle
        anchors.fill: parent
        watching: flow.pageName !== "homePage"
        askMs: flow.idleAskMs
        leaveSeconds: flow.idleLeaveSeconds
        onTouched: flow.kiosk.session.touched()
        onGone: flow.home()
    }
}
