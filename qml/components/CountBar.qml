import QtQuick
import Jiamei.Kiosk

// How many goods of a stocktake are counted: a bar, and the same in words.
Item {
    id: bar

    required property int counted
    required property int total
    readonly property bool complete: bar.total > 0 && bar.counted >= bar.total

    implicitHeight: Math.round(11 * Theme.mm)

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: Theme.sunken
        border.width: Theme.hair
        border.color: Theme.line
    }
    Rectangle {
        objectName: "countFill"
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: Theme.hair }
        width: bar.total > 0 ? Math.max(0, (bar.width - 2 * Theme.hair) * Math.min(1, bar.counted / bar.total)) : 0
        radius: Theme.corner
        color: bar.complete ? Theme.goodTint : Theme.redeemTint
    }
    Row {
        anchors.centerIn: parent
        spacing: Theme.gap
        Picture {
            anchors.verticalCenter: parent.verticalCenter
            name: bar.complete ? "check" : ""
            size: Math.round(7 * Theme.mm)
        }
        Words {
            objectName: "countProgress"
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("%1 of %2 counted").arg(bar.counted).arg(bar.total)
            font.pixelSize: Theme.strong
            font.bold: true
            color: bar.complete ? Theme.good : Theme.redeemInk
        }
    }
}
