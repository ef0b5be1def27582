import QtQuick
import Jiamei.Kiosk

// A number in big digits beside the keys that type it.
Row {
    id: pad

    property string caption
    property string typed
    /// Pieces, yuan ...
    property string unit
    property string hint
    property bool withPoint: false
    signal digit(string value)
    signal erase()
    signal clear()

    spacing: Theme.pad

    Column {
        width: pad.width - keys.width - Theme.pad
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap
        Words {
            width: parent.width
            text: pad.caption
            wrapMode: Text.Wrap
            maximumLineCount: 2
            font.pixelSize: Theme.strong
            font.bold: true
        }
        Rectangle {
            width: parent.width
            height: Theme.primary
            radius: Theme.corner
            color: Theme.brandTint
            border.width: Math.round(0.6 * Theme.mm)
            border.color: Theme.brand
            Words {
                objectName: pad.objectName + "_typed"
                anchors { left: parent.left; right: parent.right; margins: Theme.gap; verticalCenter: parent.verticalCenter }
                horizontalAlignment: Text.AlignHCenter
                text: (pad.typed === "" ? "–" : pad.typed) + " " + pad.unit
                font.pixelSize: Theme.points
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
            }
        }
        Words {
            width: parent.width
            visible: pad.hint !== ""
            wrapMode: Text.Wrap
            text: pad.hint
            color: Theme.quiet
        }
    }
    Keypad {
        id: keys
        anchors.verticalCenter: parent.verticalCenter
        withPoint: pad.withPoint
        onDigit: value => pad.digit(value)
        onErase: pad.erase()
        onClear: pad.clear()
    }
}
