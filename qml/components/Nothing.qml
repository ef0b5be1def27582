import QtQuick
import Jiamei.Kiosk

// What an empty list says: a picture, what is so, and what to do. The sentence is an object named after `name`.
Column {
    id: nothing

    required property string picture
    required property string name
    required property string text
    property string note

    spacing: Theme.gap

    Picture {
        anchors.horizontalCenter: parent.horizontalCenter
        name: nothing.picture
        size: Math.round(24 * Theme.mm)
    }
    Words {
        objectName: nothing.name
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: nothing.text
        font.pixelSize: Theme.strong
    }
    Words {
        visible: nothing.note !== ""
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: nothing.note
        color: Theme.quiet
    }
}
