import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One goods, or one lot that is past its date, to choose from when goods come in or go out.
T.AbstractButton {
    id: tile

    required property int goods
    required property int lot
    required property string barcode
    required property string name
    required property string spec
    required property string unit
    required property int stock
    required property int past
    required property string picture
    required property int tint
    required property bool there
    required property int taken

    objectName: "goods_" + barcode
    focusPolicy: Qt.NoFocus
    enabled: there
    Accessible.role: Accessible.Button
    Accessible.name: name

    background: Rectangle {
        radius: Theme.corner
        color: tile.down ? Theme.sunken : Theme.surface
        border.width: tile.taken > 0 ? Math.round(0.7 * Theme.mm) : Theme.hair
        border.color: tile.taken > 0 ? Theme.brand : tile.enabled ? Theme.keyLine : Theme.line
        opacity: tile.enabled ? 1 : 0.6
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
                visible: tile.taken > 0
                anchors { right: parent.right; top: parent.top; margins: -Math.round(0.5 * Theme.mm) }
                width: Math.max(height, count.implicitWidth + 2 * Theme.small)
                height: Math.round(8 * Theme.mm)
                radius: height / 2
                color: Theme.brand
                Words {
                    id: count
                    anchors.centerIn: parent
                    text: tile.taken
                    color: Theme.light
                    font.bold: true
                }
            }
        }
        Column {
            id: words
            anchors {
                left: parent.left; right: parent.right; bottom: parent.bottom
                leftMargin: Theme.small * 1.4; rightMargin: Theme.small * 1.4; bottomMargin: Theme.small
            }
            Words {
                width: parent.width
                text: tile.picture !== "" ? tile.spec !== "" ? tile.name + "  " + tile.spec : tile.name : tile.spec !== "" ? tile.spec : tile.unit
                font.bold: tile.picture !== ""
                color: tile.picture !== "" ? Theme.ink : Theme.quiet
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
            }
            Words {
                width: parent.width
                text: tile.past > 0 ? qsTr("%1 %2 · past").arg(tile.stock).arg(tile.unit)
                    : tile.stock > 0 ? qsTr("%1 %2 left").arg(tile.stock).arg(tile.unit) : qsTr("none left")
                font.pixelSize: Theme.label
                color: tile.past > 0 || tile.stock === 0 ? Theme.bad : Theme.quiet
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
            }
        }
    }
}
