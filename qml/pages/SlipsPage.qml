pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Collection slips: the open ones first. One is chosen by a tap or by its code; then it is shown, printed or cancelled.
PageFrame {
    id: page

    required property SlipsModel slips
    required property SessionModel session
    required property ScannerInput scanner
    signal leave()
    signal newAsked()
    signal sheetAsked()

    readonly property bool hasChosen: page.slips.chosen !== 0

    title: qsTr("Collection slips")
    takesCodes: true
    onBack: page.leave()
    Component.onCompleted: page.slips.start()
    // Coming back from a new one the list is another.
    onVisibleChanged: if (page.visible) page.slips.load()
    Connections {
        target: page.scanner
        enabled: page.visible
        function onCardScanned(text) { page.slips.scan(text) }
        function onUnknownScanned(text) { page.slips.scan(text) }
    }
    Connections {
        target: page.slips
        enabled: page.visible
        function onOpened() { page.sheetAsked() }
    }

    header: Pager {
        objectName: "slipPager"
        rows: page.slips.slips
    }
    Banner {
        id: banner
        objectName: "slipWords"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        mood: page.slips.doneWords !== "" ? "good" : "calm"
        text: page.slips.doneWords !== "" ? page.slips.doneWords
            : qsTr("Somebody collects for a household that cannot come. A slip is used once, at redemption.")
    }
    PagedList {
        id: list
        anchors { left: parent.left; right: parent.right; top: banner.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        rows: page.slips.slips
        rowHeight: Theme.primary
        delegate: SlipRow {
            width: list.width
            height: Theme.primary
            onClicked: page.slips.choose(chosen ? 0 : number)
        }
        EmptyState {
            objectName: "noSlip"
            visible: page.slips.loaded && page.slips.slips.total === 0
            picture: "slip"
            text: qsTr("There is no collection slip yet.")
            note: qsTr("Is somebody old, ill or away? Write a slip for who collects: tap New slip.")
        }
    }
    footer: [
        BigButton {
            objectName: "cancelSlip"
            height: Theme.primary
            visible: page.hasChosen
            enabled: page.slips.chosenOpen && !page.slips.busy
            picture: "bin"
            text: page.slips.busy ? qsTr("Saving …") : qsTr("Cancel the slip")
            note: page.slips.chosenOpen ? "" : qsTr("it is over already")
            onClicked: reasonPanel.ask()
        },
        Words {
            height: Theme.primary
            verticalAlignment: Text.AlignVCenter
            visible: page.slips.slips.total > 0 && !page.hasChosen
            text: qsTr("Touch a slip, or scan its code.")
            color: Theme.quiet
        }
    ]
    primary: [
        BigButton {
            objectName: "newSlip"
            kind: "primary"
            visible: !page.hasChosen
            picture: "plus"
            text: qsTr("New slip")
            onClicked: {
                if (page.session.dayOpen)
                    page.newAsked()
                else
                    page.session.requireOpenDay()
            }
        },
        BigButton {
            objectName: "showSlip"
            kind: "primary"
            visible: page.hasChosen
            picture: "print"
            text: qsTr("Show and print")
            onClicked: page.slips.open()
        }
    ]

    ReasonPanel {
        id: reasonPanel
        objectName: "slipReasons"
        parent: page
        title: qsTr("Why is it cancelled?")
        reasons: page.slips.reasons
        onChosen: index => page.slips.cancel(index)
    }
}
