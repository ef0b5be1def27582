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
    /// What a sign-in or a chosen household was wanted for: "", "redeem", "award", "staff", "balance", "day"
    property string purpose
    readonly property string pageName: stack.currentItem ? stack.currentItem.objectName : ""

    function home() {
        flow.purpose = ""
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
        if ((purpose === "redeem" || purpose === "award") && !flow.kiosk.session.dayOpen) {
            flow.home()
            flow.kiosk.session.requireOpenDay()
            return
        }
        if (!flow.kiosk.session.signedIn) {
            flow.show(signInPage)
            return
        }
        if (purpose === "redeem")
            flow.show(redeemPage)
        else if (purpose === "award")
            flow.show(awardPage)
        else if (purpose === "day")
            flow.show(flow.kiosk.session.dayOpen ? dayClosePage : dayOpenPage)
        else if (purpose === "card")
            flow.find("card")
        else
            flow.show(staffPage)
    }
    function find(purpose: string) {
        flow.purpose = purpose
        stack.push(findPage)
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
            overlays.askSecond(flow.pageName)
        else if (kind === "findByName" && flow.pageName !== "findPage" && !onResult)
            flow.find(flow.pageName === "redeemPage" ? "redeem" : flow.pageName === "awardPage" ? "award" : "balance")
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
    }

    Component.onCompleted: flow.kiosk.session.refresh()

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    T.StackView {
        id: stack
        anchors.fill: parent
        initialItem: homePage
    }

    Component {
        id: homePage
        HomePage {
            objectName: "homePage"
            session: flow.kiosk.session
            language: flow.kiosk.language
            onBalanceAsked: flow.find("balance")
            onRedeemAsked: flow.enter("redeem")
            onAwardAsked: flow.enter("award")
            onStaffAsked: flow.enter("staff")
            onDayOpenAsked: flow.enter("day")
        }
    }
    Component {
        id: balancePage
        BalancePage {
            objectName: "balancePage"
            household: flow.kiosk.household
            session: flow.kiosk.session
            onFinished: flow.home()
            onRedeemAsked: flow.enter("redeem")
            onAwardAsked: flow.enter("award")
        }
    }
    Component {
        id: findPage
        FindPage {
            objectName: "findPage"
            household: flow.kiosk.household
            scanner: flow.kiosk.scanner
            onLeave: stack.depth > 2 ? stack.pop() : flow.home()
        }
    }
    Component {
        id: redeemPage
        RedeemPage {
            objectName: "redeemPage"
            redeem: flow.kiosk.redeem
            household: flow.kiosk.household
            scanner: flow.kiosk.scanner
            onLeave: flow.home()
            onFindAsked: flow.find("redeem")
        }
    }
    Component {
        id: awardPage
        AwardPage {
            objectName: "awardPage"
            award: flow.kiosk.award
            household: flow.kiosk.household
            scanner: flow.kiosk.scanner
            onLeave: flow.home()
            onFindAsked: flow.find("award")
        }
    }
    Component {
        id: resultPage
        ResultPage {
            objectName: "resultPage"
            receipt: flow.kiosk.receipt
            session: flow.kiosk.session
            onFinished: flow.home()
        }
    }
    Component {
        id: signInPage
        SignInPage {
            objectName: "signInPage"
            session: flow.kiosk.session
            scanner: flow.kiosk.scanner
            onLeave: flow.home()
        }
    }
    Component {
        id: staffPage
        StaffPage {
            objectName: "staffPage"
            session: flow.kiosk.session
            language: flow.kiosk.language
            onLeave: flow.home()
            onDayAsked: flow.enter("day")
            onHandoverAsked: flow.show(handoverPage)
            onNewCardAsked: flow.enter("card")
            onSignOutAsked: flow.kiosk.session.signOut()
        }
    }
    Component {
        id: dayOpenPage
        DayOpenPage {
            objectName: "dayOpenPage"
            day: flow.kiosk.day
            session: flow.kiosk.session
            onLeave: flow.home()
        }
    }
    Component {
        id: dayClosePage
        DayClosePage {
            objectName: "dayClosePage"
            day: flow.kiosk.day
            redeem: flow.kiosk.redeem
            onLeave: flow.home()
            onHandoverAsked: flow.show(handoverPage)
            onCountAsked: overlays.count()
        }
    }
    Component {
        id: newCardPage
        NewCardPage {
            objectName: "newCardPage"
            card: flow.kiosk.card
            household: flow.kiosk.household
            onLeave: flow.home()
        }
    }
    Component {
        id: handoverPage
        HandoverPage {
            objectName: "handoverPage"
            handover: flow.kiosk.handover
            session: flow.kiosk.session
            onLeave: flow.home()
        }
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
        function onOpened() {
            if (flow.pageName === "findPage" && flow.purpose === "card")
                flow.show(newCardPage)
            else if (flow.pageName === "findPage" && flow.purpose !== "balance" && stack.depth > 2)
                stack.pop()
            else if (flow.pageName === "findPage" || flow.pageName === "homePage" || flow.pageName === "resultPage")
                flow.show(balancePage)
        }
    }
    Connections {
        target: flow.kiosk.redeem
        function onConfirmed() { flow.show(resultPage) }
    }
    Connections {
        target: flow.kiosk.award
        function onConfirmed() { flow.show(resultPage) }
    }
    Connections {
        target: flow.kiosk.day
        function onOpened() { flow.home() }
        function onDayClosed() { flow.kiosk.session.signOut() }
    }
    Connections {
        target: flow.kiosk.scanner
        function onActive() { idle.restart() }
        function onCardScanned(text) {
            // The redeem and award pages take the card themselves.
            if (flow.pageName === "redeemPage" || flow.pageName === "awardPage" || overlays.askingSecond)
                return
            if (flow.pageName === "homePage" || flow.pageName === "balancePage" || flow.pageName === "findPage"
                    || flow.pageName === "resultPage")
                flow.kiosk.household.openCard(text)
        }
        function onGoodsScanned(barcode) {
            if (flow.pageName === "homePage" || flow.pageName === "balancePage") {
                flow.kiosk.redeem.addLater(barcode)
                flow.enter("redeem")
            }
        }
        function onUnknownScanned(text) { flow.kiosk.household.openCard(text) }
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
