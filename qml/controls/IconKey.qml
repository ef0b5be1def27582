import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// A square key with a picture only; its word is there for a screen reader.
T.AbstractButton {
    id: key

    required property string picture
    property bool shown: true

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    focusPolicy: Qt.NoFocus
    visible: shown
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Rectangle {
        radius: Theme.corner
        color: !key.enabled ? Theme.off : key.down ? Theme.off : Theme.surface
        border.width: Theme.hair
        border.color: Theme.line
    }
    contentItem: Item {
        Picture {
            anchors.centerIn: parent
            name: key.picture
            size: Math.round(8 * Theme.mm)
            opacity: key.enabled ? 1 : 0.35
        }
    }
}
