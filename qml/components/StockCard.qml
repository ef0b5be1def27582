pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Which goods is spoken of, and what was said about it so far.
Rectangle {
    id: card

    property string picture
    property string name
    property string spec
    /// Whole lines; empty ones are left out
    property var facts: []

    radius: Theme.corner
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.line

    Column {
        anchors { left: parent.left; right: parent.right; margins: Theme.pad; verticalCenter: parent.verticalCenter }
        spacing: Theme.gap
        Picture {
            anchors.horizontalCenter: parent.horizontalCenter
            name: card.picture === "" ? "box" : card.picture
            size: Math.round(22 * Theme.mm)
        }
        Words {
            objectName: "stockCardName"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: card.name
            font.pixelSize: Theme.title
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
        }
        Words {
            width: parent.width
            visible: card.spec !== ""
            horizontalAlignment: Text.AlignHCenter
            text: card.spec
            color: Theme.quiet
        }
        Repeater {
            model: Array.from(card.facts).filter(fact => fact !== "")
            Words {
                required property string modelData
                width: parent ? parent.width : 0
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                text: modelData
                font.bold: true
            }
        }
    }
}
