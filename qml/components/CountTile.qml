import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One goods to be counted. Neither its price nor how many there should be stands on it.
T.AbstractButton {
    id: tile

    required property int goods
    required property string name
    required property string spec
    required property string unit
    required property string picture
    required property int tint
    required property bool counted
    required property bool chosen

    objectName: "shelf_" + goods
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: name

    background: RowGround {
        chosen: tile.chosen
        down: tile.down
    }
    Item {
        anchors.fill: parent
        Rectangle {
            id: art
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: words.top; margins: Theme.small }
            radius: Theme.corner
            color: Theme.categoryTint(tile.tint)
            Picture {
                anchors.centerIn: parent
                name: tile.picture
                size: Math.round(Math.min(parent.height, parent.width) * 0.8)
            }
            Words {
                visible: tile.picture === ""
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.small
                height: parent.height
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: tile.name
                font.pixelSize: Math.round(Math.min(Theme.title, parent.height * 0.6))
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
            }
            Rectangle {
                visible: tile.counted
                anchors { right: parent.right; top: parent.top; margins: -Math.round(0.5 * Theme.mm) }
                width: Math.round(8 * Theme.mm)
                height: width
                radius: width / 2
                color: Theme.good
                Picture {
                    anchors.centerIn: parent
                    name: "check-light"
                    size: Math.round(6 * Theme.mm)
                }
            }
        }
        Words {
            id: words
            anchors {
                left: parent.left; right: parent.right; bottom: parent.bottom
                leftMargin: Theme.small; rightMargin: Theme.small; bottomMargin: Theme.small
            }
            horizontalAlignment: Text.AlignHCenter
            text: tile.picture === "" ? (tile.spec !== "" ? tile.spec : tile.unit)
                : tile.spec !== "" ? tile.name + "  " + tile.spec : tile.name
            font.bold: tile.picture !== ""
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.least
        }
    }
}
