import QtQuick
import Jiamei.Kiosk

// One line of a household's statement: what it is, how it stands, and the points.
Item {
    id: row

    required property string picture
    required property string title
    required property string note
    required property int points
    /// "up", "down", "open" (not in the balance), "none" (no number)
    required property string mood
    required property bool struck
    readonly property bool isOpen: row.mood === "open"

    height: Math.round(13.5 * Theme.mm)

    Picture {
        id: image
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        name: row.picture
        size: Math.round(8 * Theme.mm)
    }
    Column {
        anchors {
            left: image.right; leftMargin: Theme.gap; right: number.left; rightMargin: Theme.small
            verticalCenter: parent.verticalCenter
        }
        Words {
            width: parent.width
            text: row.title
        }
        Words {
            objectName: "entryNote"
            width: parent.width
            font.pixelSize: Theme.label
            color: row.struck ? Theme.bad : row.isOpen ? Theme.balanceInk : Theme.quiet
            text: row.note
        }
    }
    SignedPoints {
        id: number
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        visible: row.points !== 0
        points: row.points
        pale: row.isOpen
        struck: row.struck
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.hair
        color: Theme.line
    }
}
