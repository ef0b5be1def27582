import QtQuick
import Jiamei.Kiosk

// A refusal in three parts - what happened, what was not changed, what to do - with its way out.
Panel {
    id: panel

    required property RefusalModel refusals
    // Where going on is what the person came for, the way out is the primary action and the other button only cancels.
    readonly property bool goesOn: refusals.wayOut === "openDay" || refusals.wayOut === "secondPerson"
    readonly property bool isUnclear: refusals.code === "OutcomeUnknown"
    signal wayOut(string kind)

    panelWidth: Math.min(width - 2 * Theme.gap, Math.round(165 * Theme.mm))
    panelHeight: Math.min(height - 2 * Theme.gap, parts.implicitHeight + Theme.primary + 4 * Theme.pad)

    component Part: Row {
        id: part
        property string picture
        property string caption
        property string words
        property bool strong: false
        width: parent ? parent.width : 0
        spacing: Theme.gap
        Item {
            width: Math.round(13 * Theme.mm)
            height: Math.round((part.strong ? 13 : 9) * Theme.mm)
            anchors.verticalCenter: parent.verticalCenter
            Picture {
                anchors.centerIn: parent
                name: part.picture
                size: parent.height
            }
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - Math.round(16 * Theme.mm)
            Words {
                visible: part.caption !== ""
                text: part.caption
                font.pixelSize: Theme.label
                color: Theme.quiet
            }
            Words {
                objectName: part.objectName + "_text"
                width: parent.width
                wrapMode: Text.Wrap
                text: part.words
                font.pixelSize: part.strong ? Theme.title : Theme.strong
                font.bold: part.strong
            }
        }
    }

    Column {
        id: parts
        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: Theme.pad
        Part {
            objectName: "happened"
            picture: "stop"
            words: panel.refusals.happened
            strong: true
        }
        Part {
            objectName: "kept"
            picture: panel.isUnclear ? "warn" : "lock"
            caption: panel.isUnclear ? qsTr("What is not clear yet") : qsTr("What was not changed")
            words: panel.refusals.kept
        }
        Part {
            objectName: "next"
            picture: "next"
            caption: qsTr("What to do now")
            words: panel.refusals.next
        }
        Words {
            objectName: "refusalCode"
            // Under the words of the parts above, and large enough to be copied down
            leftPadding: Math.round(13 * Theme.mm) + Theme.gap
            text: qsTr("Code for support: %1").arg(panel.refusals.supportNumber)
            font.pixelSize: Theme.body
            color: Theme.quiet
        }
    }
    BigButton {
        objectName: "wayOut"
        x: panel.goesOn ? parent.width - width : 0
        anchors.bottom: parent.bottom
        kind: panel.goesOn ? "primary" : "plain"
        height: Theme.primary
        visible: panel.refusals.wayOut !== ""
        picture: panel.refusals.wayOut === "openDay" ? "day-open" : panel.refusals.wayOut === "secondPerson" ? "users"
               : panel.refusals.wayOut === "findByName" ? "search" : panel.refusals.wayOut === "confirmDate" ? "calendar" : "park"
        text: panel.refusals.wayOut === "openDay" ? qsTr("Open the day")
            : panel.refusals.wayOut === "secondPerson" ? qsTr("Call a second person")
            : panel.refusals.wayOut === "findByName" ? qsTr("Find by name")
            : panel.refusals.wayOut === "confirmDate" ? qsTr("The date is right")
            : qsTr("Put this basket aside")
        onClicked: panel.wayOut(panel.refusals.wayOut)
    }
    BigButton {
        objectName: "refusalOk"
        x: panel.goesOn ? 0 : parent.width - width
        anchors.bottom: parent.bottom
        width: Math.max(implicitWidth, Math.round(45 * Theme.mm))
        height: Theme.primary
        kind: panel.goesOn ? "plain" : "primary"
        picture: panel.goesOn ? "close" : panel.refusals.wayOut === "park" ? "back" : "check"
        text: panel.goesOn ? qsTr("Cancel")
            : panel.refusals.wayOut === "park" ? qsTr("Back to this basket") : qsTr("Understood")
        onClicked: panel.refusals.dismiss()
    }
}
