pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// One line of a table: a picture and a title at the left, figures in columns of one width at the right.
Item {
    id: line

    property string picture
    property string title
    property var cells: []
    /// The heading over the columns
    property bool heading: false
    property bool bold: false
    /// Room for pictures, also in lines without one
    property bool hasPictures: true
    readonly property real column: Math.round(line.width * 0.17)

    Picture {
        id: image
        anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        name: line.picture
        size: Math.round(7 * Theme.mm)
    }
    Words {
        anchors {
            left: line.hasPictures ? image.right : parent.left; leftMargin: Theme.gap
            right: figures.left; verticalCenter: parent.verticalCenter
        }
        text: line.title
        font.bold: line.bold
    }
    Row {
        id: figures
        anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        Repeater {
            model: line.cells
            Words {
                required property string modelData
                width: line.column
                horizontalAlignment: Text.AlignRight
                text: modelData
                font.pixelSize: line.heading ? Theme.body : Theme.strong
                font.bold: line.bold
                color: line.heading ? Theme.quiet : Theme.ink
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.least
            }
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.hair
        color: Theme.line
    }
}
