import QtQuick
import Jiamei.Kiosk

// One kind of goods that a donor gave, and what became of it.
Item {
    id: row

    required property string name
    required property string unit
    required property int received
    required property int given
    required property int households
    required property int remaining

    RowGround {
        anchors.fill: parent
        touchable: false
    }
    Item {
        anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
        Words {
            id: title
            anchors { left: parent.left; right: reached.left; rightMargin: Theme.gap; top: parent.top; topMargin: Theme.small }
            text: row.name + " × " + row.received + " " + row.unit
            font.bold: true
        }
        Words {
            id: reached
            objectName: row.objectName + "_reached"
            anchors { right: parent.right; baseline: title.baseline }
            text: qsTr("%n household(s) got %1", "", row.households).arg(row.given) + " · " + qsTr("%1 left").arg(row.remaining)
            font.pixelSize: Theme.label
        }
        GiftBar {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: Theme.small }
            received: row.received
            given: row.given
            remaining: row.remaining
        }
    }
}
