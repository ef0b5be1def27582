pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// One slip that was written by hand: whether its number is still unused, and what is done with it.
PageFrame {
    id: page

    required property PaperKitModel kit
    required property SessionModel session
    required property ScannerInput scanner
    readonly property bool isUnused: page.kit.state === "printed"
    signal leave()
    signal redeemAsked()
    signal conflictAsked()

    function told(): string {
        if (page.isUnused)
            return qsTr("Nothing was entered by it yet. Each number counts once.")
        const when = page.kit.settled ? qsTr("Recorded: document no. %1.").arg(page.kit.document)
                   : qsTr("On %1, document no. %2.").arg(Dates.spoken(page.kit.date)).arg(page.kit.document)
        return page.kit.household === "" ? when : when + " " + qsTr("Household %1, %n point(s).", "", page.kit.points).arg(page.kit.household)
    }

    topic: page.isUnused ? "paperSlipPage.unused" : "paperSlipPage.used"
    title: qsTr("Hand-written slip no. %1").arg(page.kit.number)
    takesCodes: true
    onBack: page.leave()
    Connections {
        target: page.scanner
        enabled: page.visible
        // The next one of the heap
        function onCardScanned(text) { page.kit.look(text) }
        function onUnknownScanned(text) { page.kit.look(text) }
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: page.kit.settled ? Theme.goodTint : page.isUnused ? Theme.surface : Theme.warnTint
        border.width: page.isUnused ? Theme.hair : 0
        border.color: Theme.line
        Picture {
            id: image
            anchors { left: parent.left; leftMargin: 2 * Theme.pad; verticalCenter: parent.verticalCenter }
            name: page.kit.settled ? "done" : page.isUnused ? "paper-kit" : "stop"
            size: Math.round(30 * Theme.mm)
        }
        Column {
            anchors {
                left: image.right; leftMargin: 2 * Theme.pad; right: parent.right; rightMargin: Theme.pad
                verticalCenter: parent.verticalCenter
            }
            spacing: Theme.gap
            Words {
                width: parent.width
                //: the number of a slip, large
                text: qsTr("No. %1").arg(page.kit.number)
                font.pixelSize: Theme.points
                font.bold: true
            }
            StatusPill {
                objectName: "paperState"
                mood: page.isUnused ? "good" : page.kit.state === "conflict" ? "warn" : "calm"
                picture: page.isUnused ? "check" : page.kit.state === "entered" ? "basket" : page.kit.state === "spoiled" ? "close" : "warn"
                text: page.isUnused ? qsTr("not used yet") : page.kit.state === "entered" ? qsTr("entered already")
                    : page.kit.state === "spoiled" ? qsTr("spoiled") : qsTr("in conflict with the books")
            }
            Words {
                objectName: "paperTold"
                width: parent.width
                wrapMode: Text.Wrap
                text: page.told()
                font.pixelSize: Theme.strong
            }
            Words {
                objectName: "paperReason"
                width: parent.width
                visible: page.kit.reason !== ""
                wrapMode: Text.Wrap
                text: page.kit.reason
                font.bold: true
            }
            Words {
                width: parent.width
                wrapMode: Text.Wrap
                text: page.isUnused ? qsTr("Enter what is written on it. If goods went out and the books refuse, record a conflict.")
                    : qsTr("Scan the next slip, or go back.")
                color: Theme.quiet
            }
        }
    }
    footer: [
        BigButton {
            objectName: "paperSpoil"
            height: Theme.primary
            visible: page.isUnused
            enabled: page.session.mayManage && !page.kit.busy
            picture: "bin"
            text: page.kit.busy ? qsTr("Saving …") : qsTr("Spoiled")
            note: page.session.mayManage ? qsTr("nothing went out") : qsTr("a manager does this")
            onClicked: spoilPanel.ask()
        },
        BigButton {
            objectName: "paperConflict"
            height: Theme.primary
            visible: page.isUnused
            enabled: page.session.mayManage && !page.kit.busy
            picture: "warn"
            text: qsTr("Conflict")
            note: page.session.mayManage ? qsTr("the books refuse") : qsTr("a manager does this")
            onClicked: page.conflictAsked()
        }
    ]
    primary: BigButton {
        objectName: page.isUnused ? "paperEnter" : "paperDone"
        kind: "primary"
        picture: page.isUnused ? "basket" : "check"
        text: page.isUnused ? qsTr("Enter it") : qsTr("Done")
        enabled: !page.kit.busy
        onClicked: {
            if (page.isUnused)
                page.redeemAsked()
            else
                page.leave()
        }
    }

    ReasonPanel {
        id: spoilPanel
        objectName: "paperSpoilReasons"
        parent: page
        title: qsTr("Why is it not entered?")
        reasons: page.kit.spoiledReasons
        onChosen: index => page.kit.spoil(index)
    }
}
