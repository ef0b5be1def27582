import QtQuick
import QtQuick.Templates as T
import Jiamei.Kiosk

// A button with a word and, if given, a picture. Kinds: primary (one a page, bottom right), plain, quiet, danger.
T.AbstractButton {
    id: button

    property string kind: "plain"
    property string picture
    property string note
    /// Picture and words at the left end, for lists whose rows are read one below the other
    property bool leading: false
    /// The picture above the words, for keys that are higher than wide
    property bool stacked: false
    /// One of several was chosen: this one
    property bool chosen: false
    property int wordSize: kind === "primary" ? Theme.title : Theme.body
    readonly property real pictureRoom: image.visible ? image.width + (words.visible ? row.spacing : 0) : 0
    // Measured apart from the texts, which shrink to the room they get.
    readonly property real wordsWidth: Math.ceil(Math.max(wordSizer.advanceWidth,
                                                          note !== "" ? noteSizer.advanceWidth : 0)) + 2
    readonly property bool onColour: kind === "primary" || kind === "danger"

    implicitHeight: kind === "primary" ? Theme.primary : Theme.target
    implicitWidth: Math.max(Theme.target, pictureRoom + 2 * Theme.pad
                            + (words.visible ? button.wordsWidth : 0))
    padding: Theme.small
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Rectangle {
        radius: Theme.corner
        border.width: button.onColour ? 0 : button.chosen ? Math.round(0.8 * Theme.mm) : Theme.hair
        border.color: button.chosen ? Theme.brand : button.enabled ? Theme.keyLine : Theme.line
        color: {
            if (!button.enabled)
                return Theme.off
            if (button.chosen)
                return Theme.brandTint
            if (button.kind === "primary")
                return button.down ? Theme.brandPressed : Theme.brand
            if (button.kind === "danger")
                return button.down ? Theme.ink : Theme.bad
            if (button.kind === "quiet")
                return button.down ? Theme.off : Theme.sunken
            return button.down ? Theme.sunken : Theme.surface
        }
    }
    TextMetrics {
        id: wordSizer
        font: word.font
        text: button.text
    }
    TextMetrics {
        id: noteSizer
        font: noteWord.font
        text: button.note
    }
    Item {
        anchors.fill: parent
        Grid {
            id: row
            columns: button.stacked || button.picture === "" ? 1 : 2
            horizontalItemAlignment: button.stacked ? Grid.AlignHCenter : Grid.AlignLeft
            verticalItemAlignment: Grid.AlignVCenter
            x: button.leading ? Theme.pad : Math.round((parent.width - width) / 2)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap

            Picture {
                id: image
                name: button.picture === "" ? "" : button.picture + (button.onColour && button.enabled ? "-light" : "")
                size: button.kind === "primary" ? Math.round(9 * Theme.mm) : Math.round(7 * Theme.mm)
                // As pale as the word beside it
                opacity: button.enabled ? 1 : 0.65
            }
            Column {
                id: words
                visible: button.text !== ""
                width: button.stacked ? button.width - 2 * Theme.small : Math.min(button.wordsWidth,
                                button.width - button.pictureRoom - (button.leading ? Theme.pad + Theme.small : 2 * Theme.small))
                Words {
                    id: word
                    width: parent.width
                    horizontalAlignment: !button.stacked && (image.visible || noteWord.visible) ? Text.AlignLeft : Text.AlignHCenter
                    text: button.text
                    font.pixelSize: button.wordSize
                    font.bold: button.kind === "primary"
                    color: !button.enabled ? Theme.offInk : button.onColour ? Theme.light : Theme.ink
                    wrapMode: button.stacked ? Text.Wrap : Text.NoWrap
                    maximumLineCount: button.stacked ? 3 : 1
                    fontSizeMode: button.stacked ? Text.FixedSize : Text.HorizontalFit
                    minimumPixelSize: Theme.least
                }
                Words {
                    id: noteWord
                    width: parent.width
                    visible: button.note !== ""
                    text: button.note
                    font.pixelSize: Theme.label
                    color: !button.enabled ? Theme.offInk : button.onColour ? Theme.light : Theme.quiet
                }
            }
        }
    }
}
