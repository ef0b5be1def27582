import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One line of goods that come in or go out: how many of what; at the right what it costs, or until when it is good.
T.AbstractButton {
    id: line

    required property int place
    required property string name
    required property string spec
    required property string unit
    required property string picture
    required property int pieces
    required property string figure
    required property string until

    objectName: "stockLine_" + place
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: name

    background: RowGround {
        down: line.down
        touchable: line.enabled
    }
    Item {
        anchors.fill: parent
        Picture {
            id: image
            anchors { left: parent.left; leftMargin: Theme.small; verticalCenter: parent.verticalCenter }
            name: line.picture === "" ? "box" : line.picture
            size: Math.round(8 * Theme.mm)
        }
        TwoLines {
            anchors { left: image.right; leftMargin: Theme.small; right: figures.left; rightMargin: Theme.small; verticalCenter: parent.verticalCenter }
            text: line.name
            note: line.until !== "" ? qsTr("until %1").arg(line.until) : line.spec
        }
        Column {
            id: figures
            anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            Words {
                anchors.right: parent.right
                text: line.pieces + " " + line.unit
                font.bold: true
            }
            Words {
                anchors.right: parent.right
                visible: line.figure !== ""
                text: line.figure
                font.pixelSize: Theme.label
                color: Theme.quiet
            }
        }
    }
}
