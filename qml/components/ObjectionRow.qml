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

    background: Rectangle {
        radius: Theme.corner
        color: row.chosen ? Theme.brandTint : row.down ? Theme.sunken : Theme.surface
        border.width: row.chosen ? Math.round(0.7 * Theme.mm) : Theme.hair
        border.color: row.chosen ? Theme.brand : Theme.keyLine
    }
    Item {
        anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
        Picture {
            id: image
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            name: "stop"
            size: Math.round(11 * Theme.mm)
        }
        Column {
            anchors {
                left: image.right; leftMargin: Theme.gap; right: amount.left; rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            Words {
                width: parent.width
                text: row.name + "  " + qsTr("No. %1").arg(row.number) + "  " + row.title
                font.bold: true
            }
            Words {
                width: parent.width
                text: row.by === "" ? qsTr("%1: %2").arg(row.date).arg(row.reason)
                                    : qsTr("%1, household no. %2: %3").arg(row.date).arg(row.by).arg(row.reason)
                color: Theme.warn
            }
        }
        Words {
            id: amount
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            text: (row.points < 0 ? "−" : "+") + Math.abs(row.points)
            font.pixelSize: Theme.strong
            font.bold: true
            color: row.points < 0 ? Theme.bad : Theme.good
        }
    }
}
