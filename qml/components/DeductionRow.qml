import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One deduction that stands. A tap chooses it.
T.AbstractButton {
    id: row

    required property string key
    required property string title
    required property string art
    required property int points
    required property string date
    required property bool chosen

    objectName: "deduction_" + key
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: title

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
            name: row.art
            size: Math.round(11 * Theme.mm)
        }
        Column {
            anchors {
                left: image.right; leftMargin: Theme.gap; right: amount.left; rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            Words {
                width: parent.width
                text: row.title
                font.bold: true
            }
            Words {
                width: parent.width
                text: row.date
                color: Theme.quiet
            }
        }
        Words {
            id: amount
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            text: "−" + row.points
            font.pixelSize: Theme.strong
            font.bold: true
            color: Theme.bad
        }
    }
}
