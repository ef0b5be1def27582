pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Writing the file for the township on a stick. Delivered only when the township's receipt has come back.
PageFrame {
    id: page

    required property HandoverModel handover
    required property SessionModel session
    readonly property bool done: handover.stage === "done" || handover.stage === "read"
    readonly property bool comparing: handover.stage === "compare"
    // What the township says is read before anything new is written.
    readonly property bool answerFirst: handover.answerThere && handover.stage === "choose"
    signal leave()

    title: qsTr("Send to the township")
    onBack: page.leave()
    Component.onCompleted: page.handover.start()
    Component.onDestruction: page.handover.stop()

    component Fact: Column {
        id: fact
        property string name
        property string value
        Words { text: fact.name; font.pixelSize: Theme.label; color: Theme.quiet }
        Words { text: fact.value; font.pixelSize: Theme.strong; font.bold: true }
    }

    Rectangle {
        id: state
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Math.round(20 * Theme.mm)
        radius: Theme.corner
        color: page.session.delivery === "delivered" ? Theme.goodTint : page.session.delivery === "attention" ? Theme.badTint : Theme.warnTint
        Row {
            anchors { left: parent.left; leftMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            spacing: Theme.pad * 2
            Fact {
                objectName: "waiting"
                name: qsTr("Not yet confirmed by the township")
                value: qsTr("%n record(s)", "not yet delivered", page.session.unsent)
            }
            Fact {
                name: qsTr("The oldest is from")
                visible: page.session.unsent > 0
                value: page.session.unsentDays === 0 ? qsTr("today") : qsTr("%n day(s) ago", "", page.session.unsentDays)
            }
            Fact {
                name: qsTr("Last answer from the township")
                value: page.session.lastReceipt === "" ? qsTr("none yet") : Dates.spoken(page.session.lastReceipt)
            }
        }
    }
    Column {
        visible: !page.done && !page.comparing && page.handover.carriers.total > 0
        anchors { left: parent.left; right: parent.right; top: state.bottom; topMargin: Theme.pad }
        spacing: Theme.gap
        Words {
            text: page.answerFirst ? qsTr("Which stick?") : qsTr("Where to?")
            font.bold: true
        }
        Repeater {
            model: page.handover.carriers
            BigButton {
                required property string folder
                required property string label
                required property bool writable
                required property int index
                objectName: "carrier_" + index
                width: Math.round(110 * Theme.mm)
                leading: true
                chosen: page.handover.chosen === folder
                picture: chosen ? "check" : "usb"
                text: label
                note: writable ? "" : qsTr("cannot be written to")
                enabled: writable && page.handover.stage === "choose"
                onClicked: page.handover.choose(folder)
            }
        }
    }
    Row {
        visible: !page.done && !page.comparing && page.handover.carriers.total === 0
        anchors { horizontalCenter: parent.horizontalCenter; top: state.bottom; bottom: parent.bottom }
        spacing: Theme.pad
        Picture {
            anchors.verticalCenter: parent.verticalCenter
            name: "usb"
            size: Math.round(26 * Theme.mm)
        }
        Words {
            objectName: "noStick"
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Plug in a USB stick. It will be found automatically.")
            font.pixelSize: Theme.title
        }
    }
    Row {
        visible: page.handover.stage === "done"
        anchors { horizontalCenter: parent.horizontalCenter; top: state.bottom; bottom: parent.bottom; topMargin: Theme.pad }
        spacing: Theme.pad
        Picture {
            anchors.verticalCenter: parent.verticalCenter
            name: "done"
            size: Math.round(26 * Theme.mm)
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            // No wider than its words, so that the row stands in the middle
            width: Math.min(Math.max(safeWords.implicitWidth, bringWords.implicitWidth, fileWords.implicitWidth),
                            Math.round(168 * Theme.mm), page.width - Math.round(40 * Theme.mm))
            spacing: Theme.small
            Words {
                id: safeWords
                objectName: "safeToRemove"
                text: qsTr("Safe to remove the stick")
                font.pixelSize: Theme.title
                font.bold: true
                color: Theme.good
            }
            Words {
                id: bringWords
                width: parent.width
                wrapMode: Text.Wrap
                text: qsTr("Take it to the township. It counts as delivered once the answer comes back.")
            }
            Words {
                id: fileWords
                text: qsTr("File %1, %2 kB, read back and checked").arg(page.handover.fileNumber).arg(page.handover.kilobytes)
                font.pixelSize: Theme.label
                color: Theme.quiet
            }
        }
    }
    AnswerView {
        anchors { left: parent.left; right: parent.right; top: state.bottom; bottom: parent.bottom; topMargin: Theme.pad }
        visible: page.comparing || page.handover.stage === "read"
        handover: page.handover
    }
    footer: [
        BigButton {
            objectName: "writeFile"
            height: Theme.primary
            visible: page.answerFirst
            picture: "usb"
            text: qsTr("Write to the stick")
            onClicked: page.handover.write()
        },
        BigButton {
            objectName: "digitsDiffer"
            height: Theme.primary
            visible: page.comparing
            picture: "close"
            text: qsTr("They differ")
            onClicked: page.handover.refuseAnswer()
        }
    ]
    primary: BigButton {
        objectName: page.comparing ? "digitsAgree" : page.done ? "finish" : page.answerFirst ? "readAnswer" : "writeFile"
        kind: "primary"
        picture: page.comparing ? "check" : page.done ? "home" : page.answerFirst ? "inbox" : "usb"
        text: page.comparing ? qsTr("They are the same") : page.done ? qsTr("Done")
            : page.answerFirst ? qsTr("Read the township's answer")
            : page.handover.stage === "writing" ? qsTr("Writing …") : page.handover.stage === "reading" ? qsTr("Reading …") : qsTr("Write to the stick")
        note: page.answerFirst ? qsTr("it is on this stick") : ""
        enabled: page.done || page.comparing || (page.handover.stage === "choose" && page.handover.chosen !== "")
        onClicked: {
            if (page.comparing)
                page.handover.acceptAnswer()
            else if (page.done)
                page.leave()
            else if (page.answerFirst)
                page.handover.readAnswer()
            else
                page.handover.write()
        }
    }
}
