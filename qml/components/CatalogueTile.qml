import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// One goods of the catalogue: its picture, name, price and stock, and what is odd about it.
T.AbstractButton {
    id: tile

    required property int goods
    required property string code
    required property string name
    required property string spec
    required property string unit
    required property int points
    required property string until
    required property int stock
    required property bool low
    required property bool withdrawn
    required property string picture
    required property url photo
    required property int tint
    readonly property bool hasPhoto: String(tile.photo) !== ""
    readonly property bool isShownByName: tile.picture === "" && !tile.hasPhoto
    /// One mark at a time, the weightiest
    readonly property string mark: tile.withdrawn ? qsTr("Withdrawn") : tile.points < 0 ? qsTr("No price")
        : tile.low ? qsTr("Few left") : tile.until !== "" ? qsTr("Until %1").arg(Dates.spoken(tile.until)) : ""

    objectName: "goods_" + code
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: name

    background: RowGround {
        down: tile.down
    }
    Item {
        anchors.fill: parent
        Rectangle {
            id: art
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: words.top; margins: Theme.small }
            radius: Theme.corner
            color: tile.withdrawn ? Theme.off : Theme.categoryTint(tile.tint)
            Picture {
                anchors.centerIn: parent
                visible: tile.picture !== "" && !tile.hasPhoto
                name: tile.picture
                size: Math.round(Math.min(parent.height, parent.width) * 0.8)
            }
            Image {
                anchors { fill: parent; margins: Theme.hair }
                visible: tile.hasPhoto
                source: tile.photo
                sourceSize.width: Math.round(tile.width)
                fillMode: Image.PreserveAspectFit
                asynchronous: true
            }
            Words {
                visible: tile.isShownByName
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
        }
        Column {
            id: words
            anchors {
                left: parent.left; right: parent.right; bottom: parent.bottom
                leftMargin: Theme.small * 1.4; rightMargin: Theme.small * 1.4; bottomMargin: Theme.small
            }
            Words {
                width: parent.width
                text: tile.isShownByName ? tile.spec !== "" ? tile.spec : tile.unit
                    : tile.spec !== "" ? tile.name + "  " + tile.spec : tile.name
                font.bold: !tile.isShownByName
                color: tile.isShownByName ? Theme.quiet : Theme.ink
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
            }
            Item {
                width: parent.width
                height: price.height
                Words {
                    id: price
                    text: tile.points < 0 ? "–" : qsTr("%n point(s)", "", tile.points)
                    color: Theme.brand
                    font.bold: true
                }
                Words {
                    objectName: tile.objectName + "_mark"
                    anchors { left: price.right; leftMargin: Theme.small; right: parent.right; verticalCenter: price.verticalCenter }
                    horizontalAlignment: Text.AlignRight
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(2.6 * Theme.mm)
                    text: tile.mark !== "" ? tile.mark : qsTr("%1 left").arg(tile.stock)
                    font.pixelSize: Theme.label
                    font.bold: tile.mark !== ""
                    color: tile.withdrawn || tile.points < 0 || tile.low ? Theme.bad : tile.mark !== "" ? Theme.warn : Theme.quiet
                }
            }
        }
    }
}
