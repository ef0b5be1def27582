import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One rule of the village as a card: picture, title, points, limit, who decides. A tap edits it where that is possible.
T.AbstractButton {
    id: card

    required property string code
    required property string title
    required property string points
    required property bool deduction
    required property string unit
    required property string details
    required property string campaign
    required property string picture
    /// "", "changed", "added", "dropped"
    required property string mark
    property bool choosable: false

    objectName: "ruleCard_" + code
    focusPolicy: Qt.NoFocus
    enabled: choosable
    Accessible.role: Accessible.Button
    Accessible.name: title

    background: Rectangle {
        radius: Theme.corner
        color: card.mark === "dropped" ? Theme.badTint : card.mark !== "" ? Theme.goodTint
             : card.down ? Theme.sunken : Theme.surface
        border.width: Theme.hair
        border.color: card.choosable ? Theme.keyLine : Theme.line
    }
    Item {
        anchors { fill: parent; margins: Theme.small }
        Rectangle {
            id: art
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            width: Math.round(14 * Theme.mm)
            height: Math.min(parent.height, Math.round(18 * Theme.mm))
            radius: Theme.corner
            color: card.deduction ? Theme.badTint : Theme.awardTint
            Picture {
                anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Theme.small }
                name: card.picture
                size: Math.round(10 * Theme.mm)
            }
            Words {
                anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
                text: card.code
                font.pixelSize: Theme.label
                color: Theme.quiet
            }
        }
        Column {
            anchors {
                left: art.right; leftMargin: Theme.gap; right: amount.left; rightMargin: Theme.small
                verticalCenter: parent.verticalCenter
            }
            Words {
                width: parent.width
                text: card.title === "" ? qsTr("no title yet") : card.title
                wrapMode: Text.Wrap
                maximumLineCount: 2
                font.bold: true
                font.strikeout: card.mark === "dropped"
                color: card.title === "" ? Theme.bad : Theme.ink
            }
            Words {
                width: parent.width
                text: card.campaign !== "" ? card.campaign : card.details
                wrapMode: Text.Wrap
                maximumLineCount: 2
                font.pixelSize: Theme.label
                color: card.campaign !== "" ? Theme.warn : Theme.quiet
            }
        }
        Column {
            id: amount
            anchors { right: parent.right; rightMargin: Theme.small; verticalCenter: parent.verticalCenter }
            Words {
                anchors.right: parent.right
                text: card.points
                font.pixelSize: card.points.length > 6 ? Theme.body : Theme.strong
                font.bold: true
                color: card.deduction ? Theme.bad : Theme.good
            }
            Words {
                anchors.right: parent.right
                text: qsTr("per %1").arg(card.unit)
                font.pixelSize: Theme.label
                color: Theme.quiet
            }
            Words {
                anchors.right: parent.right
                visible: card.mark !== ""
                text: card.mark === "added" ? qsTr("new") : card.mark === "dropped" ? qsTr("dropped") : qsTr("changed")
                font.pixelSize: Theme.label
                font.bold: true
                color: card.mark === "dropped" ? Theme.bad : Theme.good
            }
        }
    }
}
