import QtQuick
import Jiamei.Kiosk

// The panels over the pages, the later the higher. They ask; Flow decides where to go.
Item {
    id: overlays

    required property Kiosk kiosk
    readonly property bool askingSecond: second.visible
    signal closeDayAsked()
    signal approved(string id, string pin)
    signal wayOut(string kind)

    // What a second person agrees to, in words.
    function matter(page: string): string {
        if (page === "redeemPage")
            return qsTr("%1 takes goods for %2 points").arg(overlays.kiosk.household.name).arg(overlays.kiosk.redeem.total)
        if (page === "awardPage" && overlays.kiosk.award.deduction)
            return qsTr("%1 loses %2 points: %3").arg(overlays.kiosk.household.name).arg(overlays.kiosk.award.total).arg(overlays.kiosk.award.title)
        if (page === "awardPage")
            return qsTr("%1 gets %2 points: %3").arg(overlays.kiosk.household.name).arg(overlays.kiosk.award.total).arg(overlays.kiosk.award.title)
        return qsTr("Entry No. %1 is taken back").arg(overlays.kiosk.receipt.document)
    }
    // `person` alone may agree, as { id, name }; null = whoever may be a second person.
    function askSecond(what: string, person: var) {
        second.ask(what, person)
    }
    function help(page: Page) {
        helpPanel.show(page)
    }
    function count() {
        countPanel.begin()
    }
    function close() {
        second.visible = false
        countPanel.visible = false
        helpPanel.visible = false
        overlays.kiosk.redeem.dismissChanges()
    }

    HelpPanel {
        id: helpPanel
        objectName: "helpPanel"
        anchors.fill: parent
        visible: false
    }
    CountPanel {
        id: countPanel
        objectName: "countPanel"
        visible: false
        day: overlays.kiosk.day
        onFinished: countPanel.visible = false
    }
    ChangesPanel {
        objectName: "changesPanel"
        visible: overlays.kiosk.redeem.changes.length > 0
        redeem: overlays.kiosk.redeem
    }
    SameDayPanel {
        objectName: "sameDayPanel"
        visible: overlays.kiosk.session.asksForSameDay && overlays.kiosk.session.signedIn
        session: overlays.kiosk.session
        onGoOn: overlays.kiosk.session.confirmSameDay()
        onCloseFirst: {
            overlays.kiosk.session.refuseSameDay()
            overlays.closeDayAsked()
        }
    }
    SecondPersonPanel {
        id: second
        objectName: "secondPersonPanel"
        visible: false
        session: overlays.kiosk.session
        scanner: overlays.kiosk.scanner
        onApproved: (id, pin) => {
            second.visible = false
            overlays.approved(id, pin)
        }
        onCancelled: second.visible = false
    }
    RefusalPanel {
        objectName: "refusalPanel"
        visible: overlays.kiosk.refusals.active
        refusals: overlays.kiosk.refusals
        onWayOut: kind => overlays.wayOut(kind)
    }
    BusyPanel {
        objectName: "busyPanel"
        visible: overlays.kiosk.session.slow
    }
    PracticeFrame {
        visible: overlays.kiosk.session.practice
    }
}
