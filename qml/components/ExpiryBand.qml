import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// How much is past its date, or good for so many days only, as a bar; a tap lists it.
T.AbstractButton {
    id: row

    required property string band
    required property int pieces
    required property string value
    required property int percent
    required property bool chosen
    readonly property bool isPast: band === "past"
    readonly property color ink: isPast ? Theme.bad : band === "30" ? Theme.redeemInk : Theme.balanceInk

    objectName: "band_" + band
    focusPolicy: Qt.NoFocus
    text: isPast ? qsTr("Past its date") : qsTr("Within %1 days").arg(band)
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: RowGround {
        chosen: row.chosen
        down: row.down
    }
    Item {
        anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
        Words {
            id: name
            anchors { left: parent.left; right: figures.left; rightMargin: Theme.small; top: parent.top; topMargin: Theme.small }
            text: row.text
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.least
            color: row.ink
        }
        Words {
            id: figures
            objectName: row.objectName + "_figures"
            anchors { right: parent.right; baseline: name.baseline }
            text: qsTr("%n piece(s)", "", row.pieces) + " · " + qsTr("%1 yuan").arg(row.value)
            font.pixelSize: Theme.label
        }
        Rectangle {
            id: bar
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: Theme.small }
            height: Math.round(4 * Theme.mm)
            radius: height / 2
            color: Theme.sunken
            Rectangle {
                objectName: row.objectName + "_bar"
                width: row.pieces > 0 ? Math.max(height, bar.width * row.percent / 100) : 0
                height: parent.height
                radius: height / 2
                color: row.ink
            }
        }
    }
}
