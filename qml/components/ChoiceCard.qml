import QtQuick
import Jiamei.Kiosk

// A large card with a picture, a sentence and a note; nothing to touch.
Rectangle {
    id: card

    property string picture
    property string text
    property string note
    /// Sunken: a white card among keys would look as if it could be touched.
    property color tint: Theme.sunken

    radius: Theme.corner
    color: card.tint

    Column {
        anchors { left: parent.left; right: parent.right; margins: Theme.pad; verticalCenter: parent.verticalCenter }
        spacing: Theme.gap
        Picture {
            anchors.horizontalCenter: parent.horizontalCenter
            name: card.picture
            size: Math.round(20 * Theme.mm)
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: card.text
            font.pixelSize: Theme.strong
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.least
        }
        Words {
            visible: card.note !== ""
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: card.note
            wrapMode: Text.Wrap
            color: Theme.quiet
        }
    }
}
