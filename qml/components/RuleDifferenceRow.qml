import QtQuick
import Jiamei.Kiosk

// One change between two versions: what it is about, then old and new side by side.
Rectangle {
    id: row

    required property string code
    required property string title
    /// "changed", "added", "removed"
    required property string kind
    required property string what
    required property string before
    required property string after

    objectName: "difference_" + code
    radius: Theme.corner
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.line

    Column {
        id: about
        anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        width: Math.round(parent.width * 0.34)
        Words {
            width: parent.width
            text: row.code + "  " + row.title
            wrapMode: Text.Wrap
            maximumLineCount: 2
            font.bold: true
        }
        Words {
            width: parent.width
            text: row.what
            font.pixelSize: Theme.label
            font.bold: row.kind !== "changed"
            color: row.kind === "removed" ? Theme.bad : row.kind === "added" ? Theme.good : Theme.quiet
        }
    }
    Rectangle {
        id: old
        anchors { left: about.right; leftMargin: Theme.gap; top: parent.top; bottom: parent.bottom; margins: Theme.small }
        width: (parent.width - about.width - 4 * Theme.gap) / 2
        radius: Theme.corner
        color: row.before === "" ? "transparent" : Theme.badTint
        Words {
            anchors { fill: parent; margins: Theme.small }
            verticalAlignment: Text.AlignVCenter
            text: row.before === "" ? "–" : row.before
            wrapMode: Text.Wrap
            maximumLineCount: 3
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.least
            color: row.before === "" ? Theme.quiet : Theme.bad
        }
    }
    Rectangle {
        anchors { left: old.right; leftMargin: Theme.gap; right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.small }
        radius: Theme.corner
        color: row.after === "" ? "transparent" : Theme.goodTint
        Words {
            anchors { fill: parent; margins: Theme.small }
            verticalAlignment: Text.AlignVCenter
            text: row.after === "" ? "–" : row.after
            wrapMode: Text.Wrap
            maximumLineCount: 3
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.least
            color: row.after === "" ? Theme.quiet : Theme.good
        }
    }
}
