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
    /// One of several was chosen: this one
    property bool chosen: false
    /// The picture at the left of the words, for tiles that are low
    property bool beside: false

    focusPolicy: Qt.NoFocus
    implicitWidth: Math.round(45 * Theme.mm)
    implicitHeight: Math.round(45 * Theme.mm)
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Rectangle {
        radius: Theme.corner * 1.6
        color: tile.down ? Qt.darker(tile.tint, 1.08) : tile.tint
        border.width: tile.chosen ? Math.round(0.8 * Theme.mm) : Theme.hair
        border.color: tile.chosen ? Theme.brand : tile.enabled ? Theme.keyLine : Theme.line
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
    Item {
        anchors.fill: parent
        Picture {
            objectName: "chosenMark"
            anchors { top: parent.top; right: parent.right; margins: Theme.small }
            visible: tile.chosen
            name: "check"
            size: Math.round(7 * Theme.mm)
        }
        Picture {
            id: image
            x: tile.beside ? Theme.gap : Math.round((parent.width - width) / 2)
            y: Math.round(tile.beside ? (parent.height - height) / 2 : words.y - Theme.gap - height)
            name: tile.picture
            size: tile.pictureSize
        }
        Column {
            id: words
            readonly property real above: image.visible && !tile.beside ? image.height + Theme.gap : 0
            x: Theme.gap + (tile.beside ? image.width + Theme.gap : 0)
            y: Math.round((parent.height - height + above) / 2)
            width: parent.width - x - Theme.gap
            spacing: tile.beside ? 0 : Theme.gap

            Words {
                id: word
                width: parent.width
                // One height for all, so that a word that has to shrink stays level with its neighbours
                height: tile.beside ? implicitHeight : Math.ceil(wordMetrics.height)
                horizontalAlignment: tile.beside ? Text.AlignLeft : Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: tile.text
                wrapMode: tile.beside ? Text.Wrap : Text.NoWrap
                maximumLineCount: tile.beside ? 2 : 1
                font.pixelSize: tile.wordSize
                font.bold: true
                color: tile.wordColour
                fontSizeMode: tile.beside ? Text.FixedSize : Text.HorizontalFit
                minimumPixelSize: Theme.least
            }
            Words {
                width: parent.width
                visible: tile.note !== ""
                height: tile.beside ? implicitHeight : Math.max(implicitHeight, tile.noteLines * noteMetrics.height)
                horizontalAlignment: tile.beside ? Text.AlignLeft : Text.AlignHCenter
                text: tile.note
                wrapMode: Text.Wrap
                maximumLineCount: tile.beside && word.lineCount > 1 ? 1 : 2
                font.pixelSize: tile.beside ? Theme.label : Theme.body
                color: tile.wordColour
            }
        }
    }
}
