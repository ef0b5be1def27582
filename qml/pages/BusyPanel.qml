import QtQuick
import Jiamei.Kiosk

// Shown when the disk takes longer than a tenth of a second, so that nobody presses twice.
Item {
    anchors.fill: parent

    MouseArea { anchors.fill: parent }
    Rectangle {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.pad }
        width: row.implicitWidth + 2 * Theme.pad
        height: Math.round(14 * Theme.mm)
        radius: height / 2
        color: Theme.ink
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.gap
            Picture {
                anchors.verticalCenter: parent.verticalCenter
                name: "hourglass"
                size: Math.round(8 * Theme.mm)
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("One moment, the machine is working …")
                color: Theme.light
            }
        }
    }
}
