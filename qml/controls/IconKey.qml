import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// A square key with a picture and its word below.
T.AbstractButton {
    id: key

    required property string picture
    property bool quiet: false

    // Wider only where its word could not be read otherwise.
    implicitWidth: Math.max(Theme.target, Math.ceil(leastWord.advanceWidth) + Theme.small)
    implicitHeight: Theme.target
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Rectangle {
        radius: Theme.corner
        color: !key.enabled ? Theme.off : key.down ? Theme.off : key.quiet ? Theme.sunken : Theme.surface
        border.width: Theme.hair
        border.color: key.enabled ? Theme.keyLine : Theme.line
    }
    FontMetrics {
        id: wordMetrics
        font { family: Theme.family; pixelSize: Theme.label }
    }
    TextMetrics {
        id: leastWord
        font { family: Theme.family; pixelSize: Theme.least }
        text: key.text
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width - Theme.small
            Picture {
                anchors.horizontalCenter: parent.horizontalCenter
                name: key.picture
                size: Math.round(7 * Theme.mm)
                // As pale as the word below it
                opacity: key.enabled ? 1 : 0.65
            }
            Words {
                objectName: "keyWord"
                width: parent.width
                // One height for all, so that a word that has to shrink stays level with its neighbours
                height: Math.ceil(wordMetrics.height)
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: key.text
                font.pixelSize: Theme.label
                color: key.enabled ? Theme.quiet : Theme.offInk
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
            }
        }
    }
}
