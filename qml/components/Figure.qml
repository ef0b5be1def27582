import QtQuick
import Jiamei.Kiosk

// One number with its plain name.
Rectangle {
    id: figure

    required property string name
    required property int value
    /// Behind the number; empty = none
    property string unit
    property string note
    property color tint: Theme.surface
    property color ink: Theme.ink
    property int size: Theme.points

    radius: Theme.corner
    color: tint
    border.width: Theme.hair
    border.color: Theme.line

    Column {
        anchors { left: parent.left; right: parent.right; margins: Theme.gap; verticalCenter: parent.verticalCenter }
        Words {
            width: parent.width
            text: figure.name
            color: figure.ink
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.least
        }
        Words {
            objectName: figure.objectName + "_value"
            width: parent.width
            text: figure.unit === "" ? figure.value : figure.value + " " + figure.unit
            font.pixelSize: figure.size
            font.bold: true
            color: figure.ink
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
        }
        Words {
            visible: figure.note !== ""
            width: parent.width
            text: figure.note
            font.pixelSize: Theme.label
            color: figure.ink
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
    }
}
