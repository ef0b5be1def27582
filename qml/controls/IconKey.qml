import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// A square key with a picture and its word below.
T.AbstractButton {
    id: key

    required property string picture
    property bool quiet: false

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Rectangle {
        radius: Theme.corner
        color: !key.enabled ? Theme.off : key.down ? Theme.off : key.quiet ? Theme.sunken : Theme.surface
        border.width: key.quiet ? 0 : Theme.hair
        border.color: Theme.line
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width - Theme.small
            Picture {
                anchors.horizontalCenter: parent.horizontalCenter
                name: key.picture
                size: Math.round(7 * Theme.mm)
                opacity: key.enabled ? 1 : 0.35
            }
            Words {
                objectName: "keyWord"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: key.text
                font.pixelSize: Theme.label
                color: key.enabled ? Theme.quiet : Theme.offInk
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(2.6 * Theme.mm)
            }
        }
    }
}
