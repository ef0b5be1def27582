pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// The kit for days without power: how many numbered slips are left, more of them, and those that were written on.
PageFrame {
    id: page

    required property PaperKitModel kit
    required property SessionModel session
    required property ScannerInput scanner
    signal leave()
    signal slipAsked()

    title: qsTr("Slips for days without power")
    takesCodes: true
    onBack: page.leave()
    Component.onCompleted: page.kit.start()
    // Coming back from a slip there may be one less.
    onVisibleChanged: if (page.visible) page.kit.load()
    Connections {
        target: page.scanner
        enabled: page.visible
        function onCardScanned(text) { page.kit.look(text) }
        function onUnknownScanned(text) { page.kit.look(text) }
    }
    Connections {
        target: page.kit
        enabled: page.visible
        function onFound() { page.slipAsked() }
    }

    header: Pager {
        objectName: "conflictPager"
        rows: page.kit.conflicts
    }
    Row {
        id: figures
        readonly property real part: (width - 3 * Theme.gap) / 4
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Math.round(19 * Theme.mm)
        spacing: Theme.gap
        Figure {
            objectName: "paperUnused"
            size: Theme.title
            width: figures.part
            height: figures.height
            name: qsTr("not used yet")
            value: page.kit.unused
            tint: page.kit.loaded && page.kit.unused === 0 ? Theme.warnTint : Theme.balanceTint
            ink: page.kit.loaded && page.kit.unused === 0 ? Theme.warn : Theme.balanceInk
        }
        Figure {
            objectName: "paperEntered"
            size: Theme.title
            width: figures.part
            height: figures.height
            name: qsTr("entered")
            value: page.kit.entered
        }
        Figure {
            objectName: "paperSpoiled"
            size: Theme.title
            width: figures.part
            height: figures.height
            name: qsTr("spoiled")
            value: page.kit.spoiled
        }
        Figure {
            objectName: "paperConflicts"
            size: Theme.title
            width: figures.part
            height: figures.height
            name: qsTr("in conflict")
            value: page.kit.conflicts.total
        }
    }
    Banner {
        id: banner
        objectName: "paperWords"
        anchors { left: parent.left; right: parent.right; top: figures.bottom; topMargin: Theme.gap }
        mood: page.kit.first === 0 ? "calm" : page.kit.fileName === "" ? "warn" : "good"
        text: page.kit.first === 0 ? qsTr("The power was off? Scan each slip that was written on, in any order.")
            : page.kit.fileName === "" ? qsTr("The numbers %1 to %2 are booked, but the sheets could not be made.").arg(page.kit.first).arg(page.kit.last)
            : qsTr("Numbers %1 to %2. Ask a manager to print the sheets in the office.").arg(page.kit.first).arg(page.kit.last)
    }
    PagedList {
        id: list
        anchors { left: parent.left; right: parent.right; top: banner.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        rows: page.kit.conflicts
        rowHeight: Theme.primary
        delegate: PaperConflictRow {
            width: list.width
            height: Theme.primary
        }
        EmptyState {
            objectName: "noConflict"
            visible: page.kit.loaded && page.kit.conflicts.total === 0
            picture: page.kit.unused === 0 ? "paper-kit" : "done"
            text: page.kit.unused === 0 ? qsTr("No slip is left for a day without power.") : qsTr("No slip is in conflict.")
            note: page.kit.unused === 0 ? qsTr("A manager prints new ones; keep them in the drawer with a pen.")
                : qsTr("A slip comes here when goods went out and the books could not follow.")
        }
    }
    footer: [
        BigButton {
            objectName: "paperMore"
            height: Theme.primary
            visible: page.session.mayManage
            enabled: page.kit.loaded && !page.kit.busy
            picture: "print"
            text: page.kit.busy ? qsTr("Saving …") : qsTr("Print new slips")
            onClicked: printPanel.ask()
        },
        BigButton {
            objectName: "paperAgain"
            height: Theme.primary
            visible: page.kit.first > 0
            picture: "refresh"
            text: page.kit.fileName === "" ? qsTr("No sheets yet, try again") : qsTr("Make the sheets again")
            onClicked: page.kit.printAgain()
        }
    ]
    primary: BigButton {
        objectName: "paperType"
        kind: "primary"
        picture: "number"
        text: qsTr("Type a number")
        note: qsTr("or scan the slip")
        onClicked: numberPanel.ask("")
    }

    PaperPrintPanel {
        id: printPanel
        objectName: "paperPrintPanel"
        parent: page
        kit: page.kit
        onPrintAsked: page.kit.print()
    }
    DigitsPanel {
        id: numberPanel
        objectName: "paperNumberPanel"
        parent: page
        title: qsTr("Which number has the slip?")
        hint: qsTr("It stands large at the top of the slip. A scan is quicker and surer.")
        most: 6
        onKept: digits => {
            numberPanel.visible = false
            page.kit.look(digits)
        }
    }
}
