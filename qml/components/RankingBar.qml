import QtQuick
import Jiamei.Kiosk

// One place of a list: a bar as long as its points, beside the name.
Item {
    id: bar

    required property int place
    required property string number
    required property string name
    required property string group
    required property int points
    required property int share
    property bool progress: false

    objectName: "place_" + number

    Rectangle {
        id: badge
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        width: Math.round(9 * Theme.mm)
        height: Math.min(width, parent.height)
        radius: height / 2
        color: bar.place <= 3 ? Theme.redeemTint : Theme.sunken
        Words {
            anchors.centerIn: parent
            text: bar.place
            font.bold: true
            color: bar.place <= 3 ? Theme.redeemInk : Theme.quiet
        }
    }
    Words {
        id: who
        anchors { left: badge.right; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        width: Math.round(parent.width * 0.14)
        text: bar.name
        font.bold: true
    }
    Words {
        id: where
        anchors { left: who.right; leftMargin: Theme.small; verticalCenter: parent.verticalCenter }
        width: Math.round(parent.width * 0.16)
        text: qsTr("No. %1").arg(bar.number) + "  " + bar.group
        font.pixelSize: Theme.label
        color: Theme.quiet
    }
    Item {
        id: room
        anchors { left: where.right; leftMargin: Theme.gap; right: sum.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        height: Math.round(parent.height * 0.62)
        Rectangle {
            objectName: "bar"
            width: Math.max(radius * 2, Math.round(parent.width * bar.share / 100))
            height: parent.height
            radius: Math.min(height / 2, Theme.small)
            color: bar.progress ? Theme.balanceInk : bar.place <= 3 ? Theme.brand : Theme.good
        }
    }
    Words {
        id: sum
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        width: Math.round(18 * Theme.mm)
        horizontalAlignment: Text.AlignRight
        text: "+" + bar.points
        font.pixelSize: Theme.strong
        font.bold: true
    }
}
