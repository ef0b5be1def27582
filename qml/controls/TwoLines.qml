import QtQuick
import Jiamei.Kiosk

// What a row of a list says: a line that is looked for and a quieter one below it.
Column {
    id: lines

    property string text
    property string note
    property bool bold: true
    property color noteColour: Theme.quiet

    Words {
        width: lines.width
        text: lines.text
        font.bold: lines.bold
        // Smaller rather than cut off
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.least
    }
    Words {
        width: lines.width
        visible: lines.note !== ""
        text: lines.note
        font.pixelSize: Theme.label
        color: lines.noteColour
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.least
    }
}
