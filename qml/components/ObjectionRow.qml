import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One open objection: against whose line, and why.
T.AbstractButton {
    id: row

    required property int document
    required property string number
    required property string name
    required property string title
    required property int points
    required property string by
    required property string reason
    required property string date
    required property bool chosen

    objectName: "objection_" + document
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: name + " " + reason

    background: RowGround {
        chosen: row.chosen
        down: row.down
    }
    Item {
        anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
        Picture {
            id: image
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            name: "stop"
            size: Math.round(11 * Theme.mm)
        }
        TwoLines {
            anchors {
                left: image.right; leftMargin: Theme.gap; right: amount.left; rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            text: row.name + "  " + qsTr("No. %1").arg(row.number) + "  " + row.title
            note: row.by === "" ? qsTr("%1: %2").arg(row.date).arg(row.reason)
                                : qsTr("%1, household no. %2: %3").arg(row.date).arg(row.by).arg(row.reason)
            noteColour: Theme.warn
        }
        SignedPoints {
            id: amount
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            points: row.points
        }
    }
}
