import QtQuick
import Jiamei.Kiosk

// One name of the village: whether it holds, since when, and who answers for it.
Rectangle {
    id: card

    required property string flag
    required property bool holds
    required property string since
    required property string contact
    required property string phone
    readonly property string word: card.flag === "demonstration" ? qsTr("Demonstration village") : qsTr("Village out of poverty")
    signal changeAsked()

    radius: Theme.corner
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.line

    Column {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: change.top; margins: Theme.pad }
        spacing: Theme.gap
        Row {
            spacing: Theme.gap
            Picture {
                anchors.verticalCenter: parent.verticalCenter
                name: card.flag === "demonstration" ? "village-flag" : "rule-support"
                size: Math.round(14 * Theme.mm)
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: card.word
                font.pixelSize: Theme.title
                font.bold: true
            }
        }
        StatusPill {
            objectName: "flagState_" + card.flag
            mood: card.holds ? "good" : "calm"
            picture: card.holds ? "check" : "close"
            text: card.since === "" ? qsTr("not entered") : card.holds ? qsTr("yes, since %1").arg(card.since) : qsTr("no longer, since %1").arg(card.since)
        }
        Words {
            objectName: "flagContact_" + card.flag
            width: parent.width
            visible: card.since !== ""
            text: card.contact === "" ? qsTr("Nobody answers for it yet.") : qsTr("Answers for it: %1").arg(card.contact)
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
        Words {
            width: parent.width
            visible: card.phone !== ""
            text: qsTr("Telephone: %1").arg(card.phone)
            color: Theme.quiet
        }
    }
    BigButton {
        id: change
        objectName: "changeFlag_" + card.flag
        anchors { right: parent.right; bottom: parent.bottom; margins: Theme.pad }
        picture: card.since === "" ? "plus" : "letters"
        text: card.since === "" ? qsTr("Enter it") : qsTr("Change")
        onClicked: card.changeAsked()
    }
}
