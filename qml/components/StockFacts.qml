pragma ComponentBehavior: Bound
import QtQuick
import Jiamei.Kiosk

// Before two people agree: what it is, from whom or to whom, and what it comes to.
Rectangle {
    id: card

    property string picture
    property string title
    /// Whole lines; empty ones are left out
    property var facts: []
    property string sum
    property string warning

    radius: Theme.corner
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.line

    Column {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.pad }
        spacing: Theme.small
        Row {
            spacing: Theme.gap
            Picture {
                anchors.verticalCenter: parent.verticalCenter
                name: card.picture
                size: Math.round(12 * Theme.mm)
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: card.title
                font.pixelSize: Theme.title
                font.bold: true
            }
        }
        Repeater {
            model: Array.from(card.facts).filter(fact => fact !== "")
            Words {
                required property string modelData
                width: parent ? parent.width : 0
                text: modelData
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
        }
        Words {
            objectName: "stockFactsSum"
            width: parent.width
            visible: card.sum !== ""
            text: card.sum
            font.pixelSize: Theme.title
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
        }
    }
    Words {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.pad }
        text: card.warning
        wrapMode: Text.Wrap
        color: Theme.warn
        font.bold: true
    }
}
