import QtQuick
import Jiamei.Kiosk

// What a list says while there is nothing in it: a picture, what that means and what to do.
Row {
    id: state

    required property string picture
    required property string text
    property string note
    property real room: parent ? parent.width : 0

    anchors.centerIn: parent
    spacing: Theme.pad

    Picture {
        id: image
        anchors.verticalCenter: parent.verticalCenter
        name: state.picture
        size: Math.round(24 * Theme.mm)
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Math.max(words.implicitWidth, noteWords.implicitWidth), state.room - image.width - state.spacing)
        Words {
            id: words
            objectName: state.objectName + "_words"
            width: parent.width
            wrapMode: Text.Wrap
            text: state.text
            font.pixelSize: Theme.strong
            color: Theme.quiet
        }
        Words {
            id: noteWords
            width: parent.width
            visible: state.note !== ""
            wrapMode: Text.Wrap
            text: state.note
            color: Theme.quiet
        }
    }
}
