pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// A few things to choose between, each with its picture; rows are name, words, note, picture, chosen.
Item {
    id: choices

    required property RowsModel model
    /// Objects are named so, with the choice's name
    required property string prefix
    property int columns: 3
    readonly property int rows: Math.max(1, Math.ceil(choices.model.total / choices.columns))
    signal chosen(string name)

    Grid {
        anchors.fill: parent
        columns: choices.columns
        spacing: Theme.pad
        Repeater {
            model: choices.model
            PictureTile {
                id: tile
                required property string name
                required property string words
                required chosen
                required picture
                required note
                objectName: choices.prefix + tile.name
                width: (choices.width - (choices.columns - 1) * Theme.pad) / choices.columns
                height: (choices.height - (choices.rows - 1) * Theme.pad) / choices.rows
                pictureSize: Math.round(Math.min(tile.width, tile.height) * (tile.note === "" ? 0.42 : 0.36))
                wordSize: Math.round(5.1 * Theme.mm)
                text: tile.words
                tint: tile.chosen ? Theme.brandTint : Theme.surface
                wordColour: tile.chosen ? Theme.brand : Theme.ink
                onClicked: choices.chosen(tile.name)
            }
        }
    }
}
