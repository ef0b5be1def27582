import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// A tile with a big picture, a word and a line below it; for the things a person chooses between.
T.AbstractButton {
    id: tile

    property string picture
    property string note
    property color tint: Theme.surface
    property color wordColour: Theme.ink
    property real pictureSize: Math.round(Math.min(width, height) * 0.42)
    property int wordSize: Theme.title
    /// Lines kept free for the note, so that tiles side by side keep their words on one height
    property int noteLines: 1

    focusPolicy: Qt.NoFocus
    implicitWidth: Math.round(45 * Theme.mm)
    implicitHeight: Math.round(45 * Theme.mm)
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Rectangle {
        radius: Theme.corner * 1.6
        color: tile.down ? Qt.darker(tile.tint, 1.08) : tile.tint
        border.width: Theme.hair
        border.color: tile.enabled ? Theme.keyLine : Theme.line
        opacity: tile.enabled ? 1 : 0.55
    }
    FontMetrics {
        id: noteMetrics
        font { family: Theme.family; pixelSize: Theme.body }
    }
    FontMetrics {
        id: wordMetrics
        font { family: Theme.family; pixelSize: tile.wordSize; bold: true }
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gap
            spacing: Theme.gap

            Picture {
                anchors.horizontalCenter: parent.horizontalCenter
                name: tile.picture
                size: tile.pictureSize
            }
            Words {
                width: parent.width
                // One height for all, so that a word that has to shrink stays level with its neighbours
                height: Math.ceil(wordMetrics.height)
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: tile.text
                font.pixelSize: tile.wordSize
                font.bold: true
                color: tile.wordColour
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
            }
            Words {
                width: parent.width
                visible: tile.note !== ""
                height: Math.max(implicitHeight, tile.noteLines * noteMetrics.height)
                horizontalAlignment: Text.AlignHCenter
                text: tile.note
                wrapMode: Text.Wrap
                maximumLineCount: 2
                font.pixelSize: Theme.body
                color: tile.wordColour
            }
        }
    }
}
