import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One goods in the basket; a tap shows its plus, minus and bin.
T.AbstractButton {
    id: line

    required property string barcode
    required property string name
    required property string unit
    required property int quantity
    required property int points
    property bool selected: false

    objectName: "line_" + barcode
    focusPolicy: Qt.NoFocus

    background: Rectangle {
        radius: Theme.small
        color: line.selected ? Theme.brandTint : line.down ? Theme.sunken : "transparent"
        border.width: line.selected ? Theme.hair : 0
        border.color: Theme.brand
    }
    Item {
        anchors.fill: parent
        Words {
            anchors {
                left: parent.left; leftMargin: Theme.small; right: count.left; rightMargin: Theme.small
                verticalCenter: parent.verticalCenter
            }
            text: line.name
            font.bold: true
        }
        Words {
            id: count
            anchors { right: sum.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            text: "× " + line.quantity + " " + line.unit
        }
        Words {
            id: sum
            width: Math.round(14 * Theme.mm)
            anchors { right: parent.right; rightMargin: Theme.small; verticalCenter: parent.verticalCenter }
            horizontalAlignment: Text.AlignRight
            text: line.points
            font.bold: true
            color: Theme.brand
        }
    }
}
