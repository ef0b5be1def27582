import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One line of a notice, as the village reads it. A tap chooses it where an objection can be raised.
T.AbstractButton {
    id: row

    required property string key
    required property string group
    required property string number
    required property string name
    required property string title
    required property int points
    required property string mark
    required property bool chosen
    property bool choosable: false

    objectName: "line_" + key
    focusPolicy: Qt.NoFocus
    enabled: choosable
    Accessible.role: Accessible.Button
    Accessible.name: name + " " + title

    background: RowGround {
        chosen: row.chosen
        down: row.down
        touchable: row.choosable
    }
    Item {
        anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }

        TwoLines {
            id: who
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            width: Math.round(parent.width * 0.27)
            text: row.name
            note: qsTr("No. %1").arg(row.number) + "  " + row.group
        }
        Words {
            anchors {
                left: who.right; leftMargin: Theme.gap; right: state.visible ? state.left : amount.left
                rightMargin: Theme.gap; verticalCenter: parent.verticalCenter
            }
            text: row.title
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
        StatusPill {
            id: state
            anchors { right: amount.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            visible: row.mark === "stopped" || row.mark === "taken" || row.mark === "posted"
            mood: row.mark === "stopped" ? "warn" : row.mark === "posted" ? "good" : "calm"
            picture: row.mark === "stopped" ? "hand" : row.mark === "posted" ? "check" : "close"
            text: row.mark === "stopped" ? qsTr("objection") : row.mark === "posted" ? qsTr("entered") : qsTr("taken off")
        }
        SignedPoints {
            id: amount
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            width: Math.round(19 * Theme.mm)
            horizontalAlignment: Text.AlignRight
            points: row.points
            struck: row.mark === "taken"
        }
    }
}
