import QtQuick
import Jiamei.Kiosk

// What stands where a list is empty: a picture, what is so, and what to do.
Column {
    id: empty

    required property string picture
    required property string text
    property string hint

    spacing: Theme.gap

    Picture {
        anchors.horizontalCenter: parent.horizontalCenter
        name: empty.picture
        size: Math.round(24 * Theme.mm)
    }
    Words {
        objectName: empty.objectName + "_text"
        anchors.horizontalCenter: parent.horizontalCenter
        text: empty.text
        font.pixelSize: Theme.strong
        color: Theme.quiet
    }
    Words {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: empty.hint !== ""
        text: empty.hint
        color: Theme.quiet
    }
}
